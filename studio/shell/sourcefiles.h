// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "studio/shell/sourcedocument.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QStringList>
#include <QTimer>

#include <memory>
#include <vector>

class QStackedWidget;

namespace cs::studio {

class PythonWorkspace;
class Theme;
struct SpecEntry;

/// The open source files: read, edited, saved, and looked at again when somebody else writes them.
/// Unsaved work is never thrown away by anything in here but close() and revert().
class SourceFiles : public QObject
{
    Q_OBJECT

public:
    /// All borrowed; views are put into @p pages.
    SourceFiles(
        const Theme *theme, PythonWorkspace *python, QStackedWidget *pages, QObject *parent);
    ~SourceFiles() override;

    [[nodiscard]] const std::vector<std::unique_ptr<SourceDocument>> &all() const
    {
        return m_documents;
    }
    [[nodiscard]] SourceDocument *find(const QString &path, const QString &spec = {}) const;
    [[nodiscard]] SourceDocument *of(const SourceView *view) const;

    /// A file on disk; the same one again is the one that is open. Errors as readTextFile().
    Result<SourceDocument *> open(const QString &path, bool pinned);
    /// A file that comes with the program.
    SourceDocument *openBuiltIn(const QString &spec, const QString &path, const QString &text);

    /// Error "file-changed" if somebody else wrote the file meanwhile: the document says so then,
    /// and keepMine() or reload() decides. Others as writeTextFile().
    Result<void> save(SourceDocument &document);
    /// What is on disk replaces what is shown, edits too.
    Result<void> reload(SourceDocument &document);
    /// The next save() writes over what somebody else wrote.
    void keepMine(SourceDocument &document);
    /// Edits in it are lost.
    void close(SourceDocument &document);

    [[nodiscard]] QStringList modified() const; ///< paths
    /// On disk, in the order of the tabs; those a person opened or edited.
    [[nodiscard]] QStringList paths() const;
    /// Looks at every file on disk now.
    void check();

Q_SIGNALS:
    void opened(cs::studio::SourceDocument *document);
    void closing(cs::studio::SourceDocument *document);
    /// Modified or not, disk state, text after a reload.
    void changed(cs::studio::SourceDocument *document);

private:
    void watch(const QString &path);
    void tellAnalysis();

    const Theme *m_theme;
    PythonWorkspace *m_python;
    QStackedWidget *m_pages;
    std::vector<std::unique_ptr<SourceDocument>> m_documents;
    QFileSystemWatcher m_watcher;
    QTimer m_checkSoon;
    QTimer m_analyseSoon;
    QStringList m_edited; // since analysis was last told
};

} // namespace cs::studio
