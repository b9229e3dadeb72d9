// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/completeness.h"

namespace cs::run {

namespace {

using engine::FailureKind;

// Longer than a session keeps a batch back.
constexpr std::chrono::milliseconds quiet { 60 };

// What may make a name go missing; a sink that refuses or a failed post_process does not.
bool losesNames(FailureKind kind)
{
    return kind == FailureKind::Producer || kind == FailureKind::Processor
        || kind == FailureKind::Left || kind == FailureKind::DroppedValue
        || kind == FailureKind::WalkEnded || kind == FailureKind::MissingAcknowledgement;
}

std::string sentence(const engine::Failed &failed)
{
    switch (failed.kind) {
    case FailureKind::DroppedValue:
        return "a value of " + failed.name + " was dropped";
    case FailureKind::Left:
        return "'" + failed.name + "' failed";
    default:
        return failed.name + " failed";
    }
}

} // namespace

void Completeness::begin(const std::vector<engine::Event> &events)
{
    const std::lock_guard lock(m_mutex);
    m_busy = true;
    ++m_batches;
    for (const engine::Event &event : events) {
        const auto *failed = event.as<engine::Failed>();
        if (m_why.empty() && failed && losesNames(failed->kind))
            m_why = sentence(*failed) + " at " + event.path + '.';
    }
}

void Completeness::done()
{
    const std::lock_guard lock(m_mutex);
    m_busy = false;
    m_changed.notify_all();
}

std::string Completeness::ask(std::chrono::milliseconds patience)
{
    std::unique_lock lock(m_mutex);
    const auto end = std::chrono::steady_clock::now() + patience;
    while (m_why.empty() && std::chrono::steady_clock::now() < end) {
        const std::uint64_t before = m_batches;
        m_changed.wait_for(lock, quiet, [&] { return m_batches != before && !m_busy; });
        if (m_batches == before && !m_busy)
            break;
    }
    return m_why;
}

} // namespace cs::run
