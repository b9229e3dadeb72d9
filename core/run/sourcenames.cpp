// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/sourcenames.h"

#include "core/base/ascii.h"
#include "core/base/fqn.h"
#include "core/engine/path.h"

#include <fstream>
#include <iterator>
#include <string>

namespace cs::run {

namespace {

using workflow::FilterLevel;
using workflow::FilterNames;

// Nodes whose elements are called what their filter is asked about. Elsewhere an element may be any
// object, and the record that comes of it knows its name.
const FilterLevel *levelOfNode(std::string_view node)
{
    static constexpr std::pair<std::string_view, std::string_view> levels[] {
        { "database", "database" },
        { "databaseSchema", "databaseSchema" },
        { "table", "table" },
        { "stored_procedure", "storedProcedure" },
        { "topic", "topic" },
        { "search_index", "searchIndex" },
        { "directory", "directory" },
    };
    for (const auto &[name, level] : levels) {
        if (name == node)
            return workflow::filterLevel(level);
    }
    return nullptr;
}

const FilterLevel *levelOfEntity(std::string_view entity)
{
    for (const char *id : { "dashboard", "chart", "dashboardDataModel", "topic", "pipeline",
             "mlmodel", "container", "searchIndex", "apiCollection", "apiEndpoint", "directory",
             "file", "spreadsheet", "worksheet" }) {
        const FilterLevel *level = workflow::filterLevel(id);
        if (level && level->entity == entity)
            return level;
    }
    return nullptr;
}

// The framework's status says in words what was filtered: "Table Filtered Out".
const FilterLevel *levelOfWords(std::string_view words)
{
    static constexpr std::pair<std::string_view, std::string_view> known[] {
        { "data model", "dashboardDataModel" },
        { "datamodel", "dashboardDataModel" },
        { "chart", "chart" },
        { "project", "project" },
        { "dashboard", "dashboard" },
        { "pipeline", "pipeline" },
        { "topic", "topic" },
        { "model", "mlmodel" },
        { "container", "container" },
        { "bucket", "container" },
        { "search index", "searchIndex" },
        { "collection", "apiCollection" },
        { "endpoint", "apiEndpoint" },
        { "worksheet", "worksheet" },
        { "spreadsheet", "spreadsheet" },
        { "directory", "directory" },
        { "file", "file" },
        { "procedure", "storedProcedure" },
        { "schema", "databaseSchema" },
        { "database", "database" },
        { "table", "table" },
        { "view", "table" },
    };
    const std::string text = lower(words);
    for (const auto &[word, level] : known) {
        if (text.find(word) != std::string::npos)
            return workflow::filterLevel(level);
    }
    return nullptr;
}

bool isBelowDatabase(const FilterLevel &level)
{
    return level.id == "database" || level.id == "databaseSchema" || level.id == "table"
        || level.id == "storedProcedure";
}

class Collector
{
public:
    explicit Collector(FilterNames &names)
        : m_names(names)
    { }

    void add(const engine::Event &event)
    {
        if (const auto *started = event.as<engine::RunStarted>()) {
            const auto quoted = fqn::quoteName(started->service);
            m_service = quoted ? *quoted : started->service;
        } else if (const auto *element = event.as<engine::ElementProduced>()) {
            if (const FilterLevel *level = levelOfNode(element->node))
                met(*level, element->name, below(event.path, element->name, *level));
        } else if (const auto *filtered = event.as<engine::Filtered>()) {
            dropped(event.path, *filtered);
        } else if (const auto *listed = event.as<engine::ProducerFinished>()) {
            if (const FilterLevel *level = levelOfNode(listed->node))
                m_names.listed.emplace(level->id, scope(event.path, *level));
        } else if (const auto *yielded = event.as<engine::EntityYielded>()) {
            record(*yielded);
        } else if (const auto *failed = event.as<engine::Failed>()) {
            const auto segments = engine::path::split(event.path);
            const FilterLevel *level
                = segments.empty() ? nullptr : levelOfNode(segments.back().name);
            if (level && failed->kind == engine::FailureKind::Producer)
                m_names.listed.erase({ level->id, scope(event.path, *level) });
        } else if (const auto *finished = event.as<engine::RunFinished>()) {
            // Levels that are no node are listed once all that can hold them was walked.
            if (finished->reason == engine::FinishReason::Completed
                && finished->counts.failures == 0 && m_recordsOnly)
                for (const char *id : { "dashboard", "chart", "dashboardDataModel", "pipeline",
                         "mlmodel", "container", "apiCollection" })
                    m_names.listed.emplace(workflow::filterLevel(id)->id, m_service);
        }
    }

private:
    void met(const FilterLevel &level, std::string_view name, std::string fqn)
    {
        if (!fqn.empty())
            m_names.add({ &level, std::string(name), std::move(fqn), true, false });
    }

    void dropped(const std::string &path, const engine::Filtered &filtered)
    {
        const auto segments = engine::path::split(path);
        const FilterLevel *level = nullptr;
        if (!filtered.kind.empty())
            level = levelOfWords(filtered.kind);
        else if (!segments.empty())
            level = levelOfNode(segments.back().name);
        if (!level)
            level = levelOfWords(filtered.pattern);
        if (!level)
            return;
        if (isBelowDatabase(*level)
            || (level->byFqn && filtered.name.starts_with(m_service + '.'))) {
            const auto parts = fqn::split(filtered.name);
            if (parts && parts->size() > 1)
                return met(*level, parts->back(), filtered.name);
        }
        const auto quoted = fqn::quoteName(filtered.name);
        met(*level, filtered.name, m_service + '.' + (quoted ? *quoted : filtered.name));
    }

    void record(const engine::EntityYielded &yielded)
    {
        if (!yielded.right || !yielded.right->type.starts_with("Create")
            || !yielded.right->type.ends_with("Request"))
            return;
        const std::string_view type = yielded.right->type;
        const FilterLevel *level = levelOfEntity(type.substr(6, type.size() - 13));
        if (!level)
            return;
        m_recordsOnly = m_recordsOnly || !levelOfNode(level->id);
        std::string name = yielded.right->name;
        // Connectors of dashboards ask the filter about the title; the name is often a number.
        if (level->id == "dashboard" || level->id == "chart" || level->id == "dashboardDataModel") {
            if (const auto json = parseJson(yielded.right->json)) {
                const std::string title = jsonText(*json, "displayName");
                if (!title.empty())
                    name = title;
            }
        }
        met(*level, name, yielded.right->fqn);
    }

    // FQN of an element of the node at the path; empty if it cannot have one.
    std::string below(
        const std::string &path, std::string_view name, const FilterLevel &level) const
    {
        const auto quoted = fqn::quoteName(name);
        return quoted ? scope(path, level) + '.' + *quoted : std::string();
    }

    // FQN of what the elements of the node at the path are in.
    std::string scope(const std::string &path, const FilterLevel &level) const
    {
        std::string out = m_service;
        if (!isBelowDatabase(level))
            return out;
        for (const engine::path::Segment &segment : engine::path::split(path)) {
            const FilterLevel *at = levelOfNode(segment.name);
            if (!at || !segment.hasElement || at->id == level.id)
                continue;
            const auto quoted = fqn::quoteName(segment.element);
            out += '.' + (quoted ? *quoted : segment.element);
        }
        return out;
    }

    FilterNames &m_names;
    std::string m_service;
    bool m_recordsOnly = false;
};

Result<FilterNames> namesOfText(const std::string &file)
{
    std::ifstream stream(file);
    if (!stream)
        return Error { "not-found", "There is no file " + file + ".", {}, {} };
    FilterNames names;
    std::string line;
    for (int number = 1; std::getline(stream, line); ++number) {
        if (line.ends_with('\r'))
            line.pop_back();
        if (line.empty() || line.front() == '#')
            continue;
        const std::size_t blank = line.find_first_of(" \t");
        const FilterLevel *level = workflow::filterLevel(line.substr(0, blank));
        const std::string fqn = blank == std::string::npos
            ? std::string()
            : line.substr(line.find_first_not_of(" \t", blank));
        const auto parts = fqn::split(fqn);
        if (!level || !parts || parts->size() < 2) {
            Error error { "bad-value",
                "Each line is a level and an FQN: `table my_service.my_database.my_schema.orders`.",
                {}, {} };
            error.location.file = file;
            error.location.line = number;
            error.location.column = 1;
            return error;
        }
        names.add({ level, parts->back(), fqn, true, false });
    }
    return names;
}

} // namespace

FilterNames namesOf(const trace::Recording &recording, const CancelToken &cancel)
{
    using engine::EventKind;
    FilterNames names;
    Collector collector(names);
    trace::KindSet kinds { EventKind::RunStarted, EventKind::ElementProduced, EventKind::Filtered,
        EventKind::ProducerFinished, EventKind::Failed, EventKind::RunFinished };
    if (const auto first = recording.event(recording.firstSeq())) {
        const auto *started = first->as<engine::RunStarted>();
        // Records of databases say nothing that their elements have not said, and are many.
        const bool database
            = started && started->topology && started->topology->sourceType == "database";
        if (!database)
            kinds.add(EventKind::EntityYielded);
    }
    std::uint64_t at = 0;
    while (!cancel.cancelled()) {
        const auto next = recording.next(kinds, at);
        if (!next)
            break;
        at = *next;
        if (const auto event = recording.event(at))
            collector.add(*event);
    }
    return names;
}

FilterNames namesOf(catalog::Store &store, std::string_view service, std::string_view pipeline)
{
    FilterNames names;
    const auto quoted = fqn::quoteName(service);
    for (const FilterLevel &level : workflow::filterLevels(pipeline)) {
        catalog::ListQuery query;
        query.collection = catalog::collectionOfEntity(level.entity);
        if (!query.collection)
            continue;
        query.scope = quoted ? *quoted : std::string(service);
        query.limit = 5000;
        while (true) {
            const std::vector<catalog::Row> rows = store.list(query);
            for (const catalog::Row &row : rows)
                names.add({ &level, fqn::decodeReserved(row.name), row.fqn, false, true });
            if (rows.size() < static_cast<std::size_t>(query.limit))
                break;
            query.after = rows.back().fqn;
        }
    }
    return names;
}

Result<FilterNames> namesOfFile(const std::string &file, const CancelToken &cancel)
{
    auto recording = trace::Recording::open(file);
    if (recording)
        return namesOf(**recording, cancel);
    if (recording.error().code != "trace-foreign")
        return recording.error();
    return namesOfText(file);
}

RunPlan listingPlan(RunPlan plan)
{
    plan.workflow.document = workflow::withoutFilters(std::move(plan.workflow.document));
    if (const Json *source = jsonMember(plan.workflow.document, "source")) {
        if (const Json *config = jsonMember(*source, "sourceConfig"); config && config->is_object())
            if (const Json *settings = jsonMember(*config, "config"))
                plan.workflow.source.config = *settings;
    }
    plan.sink = { SinkChoice::Kind::None, {} };
    plan.dryRun = false;
    plan.serverConfirmed = false;
    plan.record = true;
    plan.traceFile.clear();
    return plan;
}

} // namespace cs::run
