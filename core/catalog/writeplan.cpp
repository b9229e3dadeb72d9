// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/writeplan.h"

#include <algorithm>

namespace cs::catalog {

namespace {

using engine::SinkVerb;

std::string typeOf(const engine::EntitySunk &sunk)
{
    const Collection *collection = collectionOfCreate(sunk.type);
    return collection ? collection->entity : sunk.type;
}

bool changes(SinkVerb verb)
{
    return verb == SinkVerb::Created || verb == SinkVerb::Updated || verb == SinkVerb::Patched
        || verb == SinkVerb::Deleted;
}

// At a boundary of UTF-8, and saying so.
void shorten(std::string &text, std::size_t end = WritePlan::maxText)
{
    if (text.size() <= end)
        return;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80)
        --end;
    text.resize(end);
    text += "\u2026";
}

std::string countsText(const WritePlan::Counts &counts)
{
    std::string text;
    for (std::size_t verb = 0; verb < counts.size(); ++verb) {
        if (counts[verb] == 0)
            continue;
        text += (text.empty() ? "" : ", ") + std::to_string(counts[verb]) + ' '
            + std::string(engine::toText(static_cast<SinkVerb>(verb)));
    }
    return text.empty() ? "nothing" : text;
}

// A value in one line of a terminal.
std::string shownValue(std::string text)
{
    constexpr std::size_t widest = 160;
    if (text.empty())
        return "(none)";
    shorten(text, widest);
    return text;
}

std::string deletionText(const PlannedDeletion &deletion, bool dryRun)
{
    std::string text = "stale " + deletion.entityType + " in " + deletion.scopeFqn + ": "
        + std::to_string(deletion.total) + " not among the " + std::to_string(deletion.seen)
        + " names seen";
    if (deletion.unsafe.empty())
        return text + (deletion.applied && !dryRun ? ", deleted" : ", would be deleted");
    return text + (deletion.applied ? ", deleted although unsafe: " : ", kept, as unsafe: ")
        + deletion.unsafe;
}

class PlanningClient final : public engine::Client
{
public:
    PlanningClient(engine::Client &client, WritePlan &plan)
        : m_client(client)
        , m_plan(plan)
    { }
    Result<std::optional<engine::StoredEntity>> getByName(
        std::string_view type, std::string_view fqn) override
    {
        return m_client.getByName(type, fqn);
    }
    Result<std::vector<engine::StoredEntity>> searchByFqn(
        std::string_view type, std::string_view pattern) override
    {
        return m_client.searchByFqn(type, pattern);
    }
    Result<engine::DeleteStaleReply> deleteStale(const engine::DeleteStale &request) override
    {
        auto reply = m_client.deleteStale(request);
        if (reply)
            m_plan.add(request, *reply);
        return reply;
    }
    bool forceEntityOverwriting() const override { return m_client.forceEntityOverwriting(); }
    bool storeServiceConnection() const override { return m_client.storeServiceConnection(); }

private:
    engine::Client &m_client;
    WritePlan &m_plan;
};

class PlanningSink final : public engine::Sink
{
public:
    PlanningSink(std::unique_ptr<engine::Sink> sink, std::shared_ptr<WritePlan> plan)
        : m_sink(std::move(sink))
        , m_plan(std::move(plan))
        , m_client(m_sink->client(), *m_plan)
    { }
    engine::SinkReply write(const entity::Record &record) override
    {
        return noted(m_sink->write(record));
    }
    engine::SinkReply close() override { return noted(m_sink->close()); }
    engine::Client &client() override { return m_client; }
    bool acknowledges() const override { return m_sink->acknowledges(); }

private:
    engine::SinkReply noted(engine::SinkReply reply)
    {
        for (const engine::EntitySunk &sunk : reply.sunk)
            m_plan->add(sunk);
        return reply;
    }

    std::unique_ptr<engine::Sink> m_sink;
    std::shared_ptr<WritePlan> m_plan;
    PlanningClient m_client;
};

} // namespace

void WritePlan::add(const engine::EntitySunk &sunk)
{
    if (sunk.verb == SinkVerb::Buffered || sunk.verb == SinkVerb::Flushed)
        return;
    const std::lock_guard lock(m_mutex);
    ++m_revision;
    ++m_counts[typeOf(sunk)][static_cast<std::size_t>(sunk.verb)];
    const bool untouched = !changes(sunk.verb) && sunk.verb != SinkVerb::Refused;
    const bool full
        = untouched ? m_untouched >= maxUntouched : m_entities.size() - m_untouched >= maxEntities;
    if (full) {
        ++m_omitted;
        return;
    }
    m_untouched += untouched ? 1 : 0;
    engine::EntitySunk &kept = m_entities.emplace_back(sunk);
    for (engine::FieldChange &change : kept.changes) {
        shorten(change.before);
        shorten(change.after);
    }
}

void WritePlan::add(const engine::DeleteStale &request, const engine::DeleteStaleReply &reply)
{
    const std::lock_guard lock(m_mutex);
    ++m_revision;
    const auto total = static_cast<std::int64_t>(reply.deleted.size());
    PlannedDeletion &deletion
        = m_deletions.emplace_back(PlannedDeletion { request.entityType, request.scopeType,
            request.scopeFqn, {}, total, static_cast<std::int64_t>(request.seenFqns.size()),
            request.incomplete, reply.applied, reply.why });
    deletion.fqns.assign(reply.deleted.begin(),
        reply.deleted.begin() + std::min<std::int64_t>(total, std::int64_t { maxNames }));
    if (reply.applied && total > 0)
        m_counts[request.entityType][static_cast<std::size_t>(SinkVerb::Deleted)] += total;
}

void WritePlan::clear()
{
    const std::lock_guard lock(m_mutex);
    ++m_revision;
    m_counts.clear();
    m_entities.clear();
    m_untouched = 0;
    m_omitted = 0;
    m_deletions.clear();
    m_unsupported.clear();
}

void WritePlan::addUnsupported(const std::string &call)
{
    const std::lock_guard lock(m_mutex);
    ++m_revision;
    if (m_unsupported.size() < maxCalls || m_unsupported.contains(call))
        ++m_unsupported[call];
}

std::map<std::string, std::int64_t> WritePlan::unsupported() const
{
    const std::lock_guard lock(m_mutex);
    return m_unsupported;
}

void WritePlan::setDryRun(bool dryRun)
{
    const std::lock_guard lock(m_mutex);
    m_dryRun = dryRun;
}

bool WritePlan::dryRun() const
{
    const std::lock_guard lock(m_mutex);
    return m_dryRun;
}

std::map<std::string, WritePlan::Counts> WritePlan::counts() const
{
    const std::lock_guard lock(m_mutex);
    return m_counts;
}

std::int64_t WritePlan::count(SinkVerb verb) const
{
    const std::lock_guard lock(m_mutex);
    std::int64_t total = 0;
    for (const auto &[type, counts] : m_counts)
        total += counts[static_cast<std::size_t>(verb)];
    return total;
}

std::vector<engine::EntitySunk> WritePlan::entities(std::size_t first) const
{
    const std::lock_guard lock(m_mutex);
    const auto from = static_cast<std::ptrdiff_t>(std::min(first, m_entities.size()));
    return { m_entities.begin() + from, m_entities.end() };
}

std::int64_t WritePlan::omitted() const
{
    const std::lock_guard lock(m_mutex);
    return m_omitted;
}

std::uint64_t WritePlan::revision() const
{
    const std::lock_guard lock(m_mutex);
    return m_revision;
}

std::vector<PlannedDeletion> WritePlan::deletions() const
{
    const std::lock_guard lock(m_mutex);
    return m_deletions;
}

bool WritePlan::unsafe() const
{
    const std::lock_guard lock(m_mutex);
    return std::any_of(m_deletions.begin(), m_deletions.end(),
        [](const PlannedDeletion &deletion) { return !deletion.unsafe.empty(); });
}

bool WritePlan::changesAnything() const
{
    return count(SinkVerb::Created) + count(SinkVerb::Updated) + count(SinkVerb::Patched)
        + count(SinkVerb::Deleted)
        > 0;
}

std::string WritePlan::toText(std::size_t most) const
{
    const std::lock_guard lock(m_mutex);
    std::string text;
    for (const auto &[type, counts] : m_counts)
        text += type + ": " + countsText(counts) + '\n';
    std::size_t written = 0;
    std::int64_t left = m_omitted;
    for (const engine::EntitySunk &sunk : m_entities) {
        if (!changes(sunk.verb) && sunk.verb != SinkVerb::Refused)
            continue;
        if (written++ >= most) {
            ++left;
            continue;
        }
        text += "  " + std::string(engine::toText(sunk.verb)) + ' ' + typeOf(sunk) + ' '
            + (sunk.fqn.empty() ? sunk.name : sunk.fqn) + ": " + sunk.why + '\n';
        for (const engine::FieldChange &change : sunk.changes)
            text += "      " + change.field + ": " + shownValue(change.before) + " -> "
                + shownValue(change.after) + '\n';
    }
    if (left > 0)
        text += "  … and " + std::to_string(left) + " more\n";
    for (const PlannedDeletion &deletion : m_deletions) {
        if (deletion.total == 0)
            continue;
        text += deletionText(deletion, m_dryRun) + '\n';
        const std::size_t shown = std::min(most, deletion.fqns.size());
        for (std::size_t i = 0; i < shown; ++i)
            text += "  " + deletion.fqns[i] + '\n';
        if (deletion.total > static_cast<std::int64_t>(shown))
            text += "  … and " + std::to_string(deletion.total - static_cast<std::int64_t>(shown))
                + " more\n";
    }
    return text.empty() ? "Nothing.\n" : text;
}

std::string WritePlan::unsafeText() const
{
    const std::lock_guard lock(m_mutex);
    std::string text;
    for (const PlannedDeletion &deletion : m_deletions) {
        if (!deletion.unsafe.empty() && deletion.total > 0)
            text += deletionText(deletion, m_dryRun) + '\n';
    }
    return text;
}

Json WritePlan::toJson() const
{
    const std::lock_guard lock(m_mutex);
    Json counts = Json::object();
    for (const auto &[type, row] : m_counts) {
        Json entry = Json::object();
        for (std::size_t verb = 0; verb < row.size(); ++verb) {
            if (row[verb] > 0)
                entry[std::string(engine::toText(static_cast<SinkVerb>(verb)))] = row[verb];
        }
        counts[type] = std::move(entry);
    }
    Json entities = Json::array();
    for (const engine::EntitySunk &sunk : m_entities) {
        Json changed = Json::array();
        for (const engine::FieldChange &change : sunk.changes)
            changed.push_back({ { "field", change.field }, { "before", change.before },
                { "after", change.after } });
        entities.push_back({ { "verb", engine::toText(sunk.verb) }, { "type", typeOf(sunk) },
            { "name", sunk.name }, { "fqn", sunk.fqn }, { "why", sunk.why },
            { "changes", changed } });
    }
    Json deletions = Json::array();
    std::int64_t unsafeCount = 0;
    for (const PlannedDeletion &deletion : m_deletions) {
        unsafeCount += deletion.unsafe.empty() ? 0 : 1;
        deletions.push_back({ { "type", deletion.entityType }, { "scopeType", deletion.scopeType },
            { "scope", deletion.scopeFqn }, { "seen", deletion.seen }, { "total", deletion.total },
            { "fqns", deletion.fqns }, { "unsafe", deletion.unsafe },
            { "applied", deletion.applied }, { "why", deletion.why } });
    }
    return { { "dryRun", m_dryRun }, { "counts", counts }, { "entities", entities },
        { "omitted", m_omitted }, { "deletions", deletions }, { "unsafe", unsafeCount } };
}

engine::EntitySunk toSunk(const Written &written)
{
    engine::EntitySunk sunk;
    sunk.verb = written.verb;
    if (written.collection)
        sunk.type = written.verb == SinkVerb::Deleted || written.collection->create.empty()
            ? written.collection->entity
            : written.collection->create;
    sunk.name = written.name;
    sunk.fqn = written.fqn;
    sunk.why = written.why;
    sunk.changes = written.changes;
    return sunk;
}

std::unique_ptr<engine::Sink> withPlan(
    std::unique_ptr<engine::Sink> sink, std::shared_ptr<WritePlan> plan)
{
    return std::make_unique<PlanningSink>(std::move(sink), std::move(plan));
}

Result<std::unique_ptr<engine::Sink>> openDryRunSink(
    const std::string &file, CatalogSinkOptions options)
{
    auto copy = Store::openCopy(file);
    if (!copy)
        return std::move(copy).error();
    return makeCatalogSink(std::move(*copy), std::move(options));
}

} // namespace cs::catalog
