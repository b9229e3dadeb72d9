// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/extras.h"

#include "core/catalog/document.h"

namespace cs::catalog {

Written Extras::putEdge(const Row &from, const Row &to, const Json &details, const Writer &writer)
{
    Transaction transaction(m_store);
    Written written;
    written.collection = from.collection;
    written.name = from.name + " -> " + to.name;
    written.fqn = from.fqn + " -> " + to.fqn;
    const auto present = edge(from, to);
    written.verb = engine::SinkVerb::Created;
    written.why = "There was no edge.";
    if (present) {
        written.changes = differences(present->details, details);
        written.verb
            = written.changes.empty() ? engine::SinkVerb::Unchanged : engine::SinkVerb::Updated;
        written.why = written.changes.empty() ? "No field of the edge differs."
                                              : "The details of the edge differ.";
        if (written.changes.empty())
            return written;
    }
    auto put = m_store.database().prepare("INSERT OR REPLACE INTO lineage VALUES(?,?,?,?,?,?)");
    const std::string source = jsonText(details, "source", "Manual");
    const std::string text = dumpJson(details);
    const bool done = put
        && put->bind(1, from.number)
               .bind(2, to.number)
               .bind(3, std::string_view(source))
               .bind(4, std::string_view(text))
               .bind(5, nowMs())
               .bind(6, writer.run)
               .run();
    if (!done || !transaction.commit()) {
        written.verb = engine::SinkVerb::Refused;
        written.status = 500;
        written.why = m_store.database().lastError({}).message;
    }
    return written;
}

std::vector<Edge> Extras::edges(const char *condition, std::int64_t number)
{
    const std::lock_guard lock(m_store.mutex());
    struct Found
    {
        std::int64_t from, to;
        std::string details;
    };
    std::vector<Found> found;
    auto select = m_store.database().prepare(
        std::string("SELECT origin,target,details FROM lineage WHERE ") + condition);
    if (!select)
        return {};
    select->bind(1, number);
    while (select->row())
        found.push_back({ select->number(0), select->number(1), std::string(select->text(2)) });
    std::vector<Edge> all;
    for (const Found &one : found) {
        auto from = m_store.findByNumber(one.from);
        auto to = m_store.findByNumber(one.to);
        auto details = parseJson(one.details);
        if (from && to && details)
            all.push_back({ std::move(*from), std::move(*to), std::move(*details) });
    }
    return all;
}

std::optional<Edge> Extras::edge(const Row &from, const Row &to)
{
    const std::lock_guard lock(m_store.mutex());
    auto select
        = m_store.database().prepare("SELECT details FROM lineage WHERE origin=? AND target=?");
    if (!select)
        return std::nullopt;
    select->bind(1, from.number).bind(2, to.number);
    if (!select->row())
        return std::nullopt;
    auto details = parseJson(select->text(0));
    return Edge { from, to, details ? *details : Json::object() };
}

bool Extras::removeEdge(const Row &from, const Row &to)
{
    const std::lock_guard lock(m_store.mutex());
    auto erase = m_store.database().prepare("DELETE FROM lineage WHERE origin=? AND target=?");
    return erase && erase->bind(1, from.number).bind(2, to.number).run()
        && m_store.database().changes() > 0;
}

std::int64_t Extras::removeEdgesInto(const Row &to, std::string_view source, std::int64_t exceptRun)
{
    const std::lock_guard lock(m_store.mutex());
    auto erase
        = m_store.database().prepare("DELETE FROM lineage WHERE target=? AND source=? AND run<>?");
    return erase && erase->bind(1, to.number).bind(2, source).bind(3, exceptRun).run()
        ? m_store.database().changes()
        : 0;
}

std::vector<Edge> Extras::edgesInto(const Row &row)
{
    return edges("target=?", row.number);
}

std::vector<Edge> Extras::edgesFrom(const Row &row)
{
    return edges("origin=?", row.number);
}

bool Extras::set(const Row &row, std::string_view key, const Json &value)
{
    const std::lock_guard lock(m_store.mutex());
    auto put = m_store.database().prepare("INSERT OR REPLACE INTO extra VALUES(?,?,?)");
    const std::string text = dumpJson(value);
    return put && put->bind(1, row.number).bind(2, key).bind(3, std::string_view(text)).run();
}

std::optional<Json> Extras::get(const Row &row, std::string_view key)
{
    const std::lock_guard lock(m_store.mutex());
    auto select = m_store.database().prepare("SELECT json FROM extra WHERE entity=? AND key=?");
    if (!select)
        return std::nullopt;
    select->bind(1, row.number).bind(2, key);
    if (!select->row())
        return std::nullopt;
    auto json = parseJson(select->text(0));
    return json ? std::optional(std::move(*json)) : std::nullopt;
}

bool Extras::unset(const Row &row, std::string_view key)
{
    const std::lock_guard lock(m_store.mutex());
    auto erase = m_store.database().prepare("DELETE FROM extra WHERE entity=? AND key=?");
    return erase && erase->bind(1, row.number).bind(2, key).run();
}

std::vector<std::pair<std::string, Json>> Extras::withPrefix(
    const Row &row, std::string_view prefix)
{
    const std::lock_guard lock(m_store.mutex());
    std::vector<std::pair<std::string, Json>> all;
    auto select = m_store.database().prepare(
        "SELECT key,json FROM extra WHERE entity=? AND substr(key,1,length(?2))=?2 ORDER BY key");
    if (!select)
        return all;
    select->bind(1, row.number).bind(2, prefix);
    while (select->row()) {
        if (auto json = parseJson(select->text(1)))
            all.emplace_back(std::string(select->text(0)), std::move(*json));
    }
    return all;
}

bool Extras::append(std::string_view topic, std::string_view key, const Json &value)
{
    const std::lock_guard lock(m_store.mutex());
    auto put = m_store.database().prepare("INSERT INTO note SELECT ?1,?2,coalesce(max(seq),0)+1,?3 "
                                          "FROM note WHERE topic=?1 AND key=?2");
    const std::string text = dumpJson(value);
    return put && put->bind(1, topic).bind(2, key).bind(3, std::string_view(text)).run();
}

bool Extras::replace(std::string_view topic, std::string_view key, const Json &value)
{
    const std::lock_guard lock(m_store.mutex());
    auto put = m_store.database().prepare("INSERT OR REPLACE INTO note VALUES(?,?,1,?)");
    const std::string text = dumpJson(value);
    return put && put->bind(1, topic).bind(2, key).bind(3, std::string_view(text)).run();
}

std::vector<Json> Extras::notes(std::string_view topic, std::string_view key)
{
    const std::lock_guard lock(m_store.mutex());
    std::vector<Json> all;
    auto select
        = m_store.database().prepare("SELECT json FROM note WHERE topic=? AND key=? ORDER BY seq");
    if (!select)
        return all;
    select->bind(1, topic).bind(2, key);
    while (select->row()) {
        if (auto json = parseJson(select->text(0)))
            all.push_back(std::move(*json));
    }
    return all;
}

std::int64_t Extras::noteCount(std::string_view topic, std::string_view key)
{
    const std::lock_guard lock(m_store.mutex());
    auto select = m_store.database().prepare(
        "SELECT coalesce(max(seq),0) FROM note WHERE topic=? AND key=?");
    if (!select)
        return 0;
    select->bind(1, topic).bind(2, key);
    return select->row() ? select->number(0) : 0;
}

std::vector<std::string> Extras::noteKeys(std::string_view topic)
{
    const std::lock_guard lock(m_store.mutex());
    std::vector<std::string> all;
    auto select
        = m_store.database().prepare("SELECT DISTINCT key FROM note WHERE topic=? ORDER BY key");
    if (!select)
        return all;
    select->bind(1, topic);
    while (select->row())
        all.emplace_back(select->text(0));
    return all;
}

} // namespace cs::catalog
