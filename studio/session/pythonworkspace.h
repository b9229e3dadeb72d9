// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#ifndef Q_MOC_RUN
#include "core/python/source/pythonproject.h"
#endif
#include "core/base/error.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace cs::studio {

class SpecCatalog;

/// A Python interpreter somebody may want to run connectors with.
struct PythonEnvironment
{
    enum State { Checking, Ready, NoFramework, Broken };
    QString interpreter; ///< absolute path of the executable
    QString origin; ///< how it was found, in a few words: "active environment", ".venv of shop"
    State state = Checking;
    QString version; ///< of Python
    QString frameworkVersion; ///< of openmetadata-ingestion; empty if it is not installed
    QString installCommand; ///< that installs the framework there, ready to be pasted
    std::optional<Error> problem; ///< Broken: why
};

/// Python environments, folders of connectors, and what analysis knows of both, for the window.
///
/// Owns the one PythonProject, on a thread of its own: every call returns at once and the answer
/// comes as a signal, on the GUI thread, where all of this lives. Found connectors are put into the
/// SpecCatalog beside the native ones, with their reports and topologies.
class PythonWorkspace : public QObject
{
    Q_OBJECT

public:
    explicit PythonWorkspace(SpecCatalog *catalog, QObject *parent = nullptr);
    ~PythonWorkspace() override;

    [[nodiscard]] const QList<PythonEnvironment> &environments() const;
    /// The one connectors are taken from and run with; null if none is chosen or found.
    [[nodiscard]] const PythonEnvironment *current() const;
    [[nodiscard]] const QStringList &folders() const;
    /// Interpreters a person added; to be remembered.
    [[nodiscard]] QStringList added() const;
    /// Environments are being looked for or checked.
    [[nodiscard]] bool isLooking() const;
    /// Analysis is under way; what for, in a few words, or empty.
    [[nodiscard]] QString busyWith() const;
    /// Of a file given to openFile(); null until the first outlineChanged().
    [[nodiscard]] const python::FileOutline *outline(const QString &file) const;

    /// What was remembered of last time: added(), current()'s interpreter, folders().
    void restore(const QStringList &added, const QString &current, const QStringList &folders);

public Q_SLOTS:
    /// Looks for environments: the active one, conda, pyenv, pipx, PATH, .venv beside the folders
    /// and @p nearby. Each is checked in the background.
    void findEnvironments(const QStringList &nearby = {});
    /// An interpreter, or an environment's folder, chosen by a person; becomes the current one.
    void addEnvironment(const QString &path);
    void setCurrent(const QString &interpreter);
    /// Asks every environment again, and looks for new ones.
    void recheck();
    void addFolder(const QString &path);
    void removeFolder(const QString &path);

    /// An editor shows this text of a file, which may differ from the disk; again at every edit.
    void openFile(const QString &file, const QString &text);
    /// The editor closed it or saved it: the disk counts again.
    void closeFile(const QString &file);
    /// This connector's report is waited for: it comes first.
    void prefer(const QString &id);
    /// Files may have changed on disk.
    void refresh();

Q_SIGNALS:
    void environmentsChanged();
    void currentChanged();
    void foldersChanged();
    void busyChanged();
    /// The catalogue's entries of Python connectors were made anew.
    void connectorsChanged();
    void outlineChanged(const QString &file);
    void failed(const cs::Error &error);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace cs::studio
