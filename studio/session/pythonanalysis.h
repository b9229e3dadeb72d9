// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#ifndef Q_MOC_RUN
#include "core/python/source/pythonproject.h"
#endif
#include "studio/session/speccatalog.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <condition_variable>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>

namespace cs::studio {

/// The thread that owns the one PythonProject. Wishes of the same kind replace each other, so that
/// only the newest text of a file is read however fast it is typed. All calls from one thread; the
/// answers come on the analysis thread.
class PythonAnalysis
{
public:
    struct Answers
    {
        /// Reading began or ended; a few words, empty at the end.
        std::function<void(const QString &doing)> busy;
        /// All connectors, unanalysed; reports follow by `reported`.
        std::function<void(std::vector<SpecEntry> entries)> found;
        std::function<void(std::vector<SpecEntry> entries)> reported;
        std::function<void(const QString &file, const python::FileOutline &outline)> outlined;
        std::function<void(const Error &error)> failed;
    };

    explicit PythonAnalysis(Answers answers);
    ~PythonAnalysis(); ///< waits for the call that is under way
    PythonAnalysis(const PythonAnalysis &) = delete;
    PythonAnalysis &operator=(const PythonAnalysis &) = delete;

    /// An empty interpreter: folders alone.
    void setSources(const QString &interpreter, const QStringList &folders);
    void setText(const QString &file, const QString &text);
    void forgetText(const QString &file);
    void refresh();
    /// This connector's report comes before the others.
    void prefer(const QString &id);

private:
    struct Wishes
    {
        bool sources = false;
        bool refresh = false;
        QHash<QString, std::optional<QString>> texts; // nullopt: the disk counts again
        QString preferred;
    };

    void run();
    [[nodiscard]] bool idle() const; // with m_mutex
    void makeProject();
    void lookAgain();
    void listFolders();
    void publish();
    void takeTexts(const QHash<QString, std::optional<QString>> &texts);
    void outline(const QString &file);
    void requeueTouched();
    void reportSome();
    void analyse(SpecEntry &entry);

    const Answers m_answers;
    std::mutex m_mutex; // of the next five
    std::condition_variable m_wake;
    Wishes m_wishes;
    QString m_interpreter;
    QStringList m_folders;
    bool m_ending = false;

    // The analysis thread's own.
    struct Known
    {
        SpecEntry entry;
        std::string key; // what PythonProject knows it by
    };
    python::PythonProject m_project;
    QString m_projectInterpreter;
    QStringList m_projectFolders;
    std::vector<topology::ServiceSpec> m_ofInterpreter;
    std::vector<Known> m_known;
    QStringList m_pending; // ids to be reported, the next one first
    QHash<QString, QString> m_texts; // open in editors
    QSet<QString> m_touched; // files edited since the last reports
    QHash<QString, qint64> m_stamps; // of the files reports rest on, when they were read
    std::thread m_thread; // last: starts when everything else is there
};

} // namespace cs::studio
