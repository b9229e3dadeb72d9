// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#ifndef Q_MOC_RUN
#include "core/python/source/skeleton.h"
#endif
#include "core/base/result.h"
#include "studio/panels/panel.h"
#include "studio/session/declarations.h"

#include <functional>

class QLabel;
class QStackedWidget;
class QTabBar;

namespace cs::topology {
struct Method;
}

namespace cs::studio {

class SourceFiles;
class SourceNotice;
class SourceView;
struct SourceDocument;
struct SpecEntry;
struct MethodMark;

/// The method behind what is selected, in the source of its connector. A user's Python files are
/// edited here; those of the framework and of the program are read.
class SourcePanel : public Panel
{
    Q_OBJECT

public:
    enum class Answer { Save, Discard, Cancel };

    explicit SourcePanel(const Collaborators &with, QWidget *parent = nullptr);
    ~SourcePanel() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    void find() override;
    /// Of the file that is shown; an empty one before the first is.
    [[nodiscard]] SourceView *view() const;
    [[nodiscard]] SourceFiles *files() const { return m_files; }
    [[nodiscard]] QTabBar *tabs() const { return m_tabs; }
    /// The sentence above the text (somebody else wrote the file …); empty if there is none.
    [[nodiscard]] QString notice() const;

    /// Opens a file on disk and goes to the line; the message of the error is shown as well.
    Result<void> openFile(const QString &path, int line = 0);
    [[nodiscard]] bool isModified() const; ///< any file
    [[nodiscard]] bool isCurrentModified() const;
    Result<void> save();
    Result<void> saveAll();
    void revert();
    void closeCurrent();
    void replace();
    void goToLine();
    void toggleComment();
    /// Asks before edits are lost; false if they shall not be.
    [[nodiscard]] bool mayClose();
    /// How that question is put; tests answer it by themselves.
    void setQuestion(std::function<Answer(const QStringList &files)> question);
    [[nodiscard]] QStringList openPaths() const;
    void restore(const QStringList &paths);

    /// Puts a stub or skeleton of a method into the user's class, as one step of undo, and goes
    /// there. Errors: those of draftMethod(), "read-only", those of reading the file.
    Result<void> insertDraft(
        const QString &spec, const QString &node, const QString &method, python::Draft draft);
    /// Selects the node and method around the cursor everywhere; false if no topology names it.
    bool showInTopology();

Q_SIGNALS:
    void modifiedChanged();
    void failed(const cs::Error &error);

protected:
    void retranslate() override;

private:
    [[nodiscard]] const SpecEntry *entry() const;
    [[nodiscard]] SourceDocument *current() const;
    void navigate();
    bool showMethod(const SpecEntry &entry, const topology::Method &method);
    SourceDocument *documentFor(const SpecEntry *entry, const QString &path, bool pinned);
    void activate(SourceDocument &document);
    void onOpened(SourceDocument *document);
    void onClosing(SourceDocument *document);
    void refreshTabs();
    void refreshMarks();
    void refreshNotice();
    void refreshHeader();
    void closeTab(int index);
    void goToWord(const QString &word);

    QTabBar *m_tabs;
    QLabel *m_header;
    SourceNotice *m_notice;
    QStackedWidget *m_pages;
    SourceView *m_nothing;
    SourceFiles *m_files;
    Declarations m_declarations;
    std::function<Answer(const QStringList &)> m_question;
    QString m_method; // that is shown because it is selected
    bool m_switching = false;
};

} // namespace cs::studio
