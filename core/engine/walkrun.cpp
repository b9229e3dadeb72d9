// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/walkrun.h"

namespace cs::engine {

Caught caught()
{
    try {
        throw;
    } catch (const ValueError &error) {
        return { Caught::Family::ValueError, error.what() };
    } catch (const MethodMissing &error) {
        return { Caught::Family::MethodMissing, error.what() };
    } catch (const std::exception &error) {
        return { Caught::Family::Other, error.what() };
    } catch (...) {
        return { Caught::Family::Other, "something that is no std::exception was thrown" };
    }
}

Result<std::optional<StoredEntity>> GuardedClient::getByName(
    std::string_view entityType, std::string_view fqn)
{
    return m_client.getByName(entityType, fqn);
}

Result<std::vector<StoredEntity>> GuardedClient::searchByFqn(
    std::string_view entityType, std::string_view pattern)
{
    return m_client.searchByFqn(entityType, pattern);
}

Result<DeleteStaleReply> GuardedClient::deleteStale(const DeleteStale &request)
{
    std::string incomplete;
    {
        const std::lock_guard lock(m_mutex);
        incomplete = m_incomplete;
    }
    if (incomplete.empty() || !request.incomplete.empty())
        return m_client.deleteStale(request);
    DeleteStale marked = request;
    marked.incomplete = std::move(incomplete);
    return m_client.deleteStale(marked);
}

bool GuardedClient::forceEntityOverwriting() const
{
    return m_client.forceEntityOverwriting();
}

bool GuardedClient::storeServiceConnection() const
{
    return m_client.storeServiceConnection();
}

void GuardedClient::markIncomplete(std::string why)
{
    const std::lock_guard lock(m_mutex);
    if (m_incomplete.empty())
        m_incomplete = std::move(why);
}

void WalkRun::handOut(Event &event)
{
    event.seq = ++lastSeq;
    if (const auto *failed = event.as<Failed>()) {
        switch (failed->recordedAs) {
        case RecordedAs::Failure:
            ++counts.failures;
            break;
        case RecordedAs::Warning:
            ++counts.warnings;
            break;
        case RecordedAs::LogLine:
            ++counts.hidden;
            break;
        }
    } else if (const auto *line = event.as<LogLine>()) {
        // The framework makes a warning of the step out of every WARNING line.
        if (line->level == LogLevel::Warning)
            ++counts.warnings;
    } else if (event.as<Filtered>()) {
        ++counts.filtered;
    }
}

SinkReply WalkRun::write(const entity::Record &record)
{
    // Source: metadata.ingestion.api.status.Status.scanned; a Barrier has no name to be counted by.
    if (record.type == "PatchRequest")
        ++counts.updated;
    else if (record.recordClass != entity::RecordClass::Barrier)
        ++counts.records;
    try {
        return input.sink->write(record);
    } catch (...) {
        SinkReply reply;
        reply.failures.push_back({ "Unhandled",
            "The sink failed on " + record.type + " " + record.name + ": " + caught().what, {} });
        return reply;
    }
}

SinkReply WalkRun::close()
{
    try {
        return input.sink->close();
    } catch (...) {
        SinkReply reply;
        reply.failures.push_back({ "Unhandled", "The sink failed to close: " + caught().what, {} });
        return reply;
    }
}

} // namespace cs::engine
