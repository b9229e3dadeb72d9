// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#ifndef Q_MOC_RUN
#include "core/workflow/validation.h"
#endif

#include <QtGlobal>

#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <thread>

namespace cs::studio {

/// The thread that checks a config while it is typed. A newer text replaces one that waits, so that
/// never more than one waits.
class ConfigChecker
{
public:
    struct Job
    {
        quint64 revision = 0;
        std::string text;
        std::string file;
        workflow::ValidationOptions options;
    };
    /// Called on the checking thread.
    using Answer = std::function<void(
        quint64 revision, std::shared_ptr<const workflow::Validation> validation)>;

    explicit ConfigChecker(Answer answer);
    ~ConfigChecker(); ///< waits for the check that is under way
    ConfigChecker(const ConfigChecker &) = delete;
    ConfigChecker &operator=(const ConfigChecker &) = delete;

    void check(Job job);
    /// What waits is not checked any more.
    void drop();

private:
    void run();

    const Answer m_answer;
    std::mutex m_mutex; // of the next three
    std::condition_variable m_wake;
    std::optional<Job> m_next;
    bool m_ending = false;
    std::thread m_thread; // last: starts when everything else is there
};

} // namespace cs::studio
