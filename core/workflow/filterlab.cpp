// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/filterlab.h"

#include "core/base/fqn.h"
#include "core/workflow/filter.h"
#include "core/workflow/workflowschema.h"

#include <algorithm>
#include <array>
#include <unordered_map>

namespace cs::workflow {

namespace {

// Their get_database_names() is the common one, or one of their own, that asks no filter: they have
// one database, the one of the connection. Source: metadata.ingestion.source.database.*.metadata.
constexpr std::array<std::string_view, 31> oneDatabase { "athena", "bigtable", "burstiq",
    "cassandra", "clickhouse", "couchbase", "db2", "deltalake", "domodatabase", "doris", "druid",
    "dynamodb", "exasol", "hive", "impala", "iomete", "mariadb", "mongodb", "mysql", "oracle",
    "pinotdb", "questdb", "salesforce", "saperp", "saphana", "singlestore", "sqlite", "starrocks",
    "teradata", "timescale", "sas" };

const Json *member(const Json *json, std::string_view key)
{
    return json && json->is_object() ? jsonMember(*json, key) : nullptr;
}

std::string textOf(const Json *json, std::string_view key)
{
    const Json *found = member(json, key);
    return found && found->is_string() ? found->get<std::string>() : std::string();
}

std::vector<std::string> texts(const Json *pattern, std::string_view key)
{
    std::vector<std::string> out;
    const Json *list = member(pattern, key);
    if (list && list->is_array()) {
        for (const Json &item : *list) {
            if (item.is_string())
                out.push_back(item.get<std::string>());
        }
    }
    return out;
}

// "svc.db.schema.t" → "svc.db.schema"; parts stay as they are written.
std::string_view above(std::string_view fqn)
{
    bool quoted = false;
    for (std::size_t i = fqn.size(); i-- > 0;) {
        if (fqn[i] == '"')
            quoted = !quoted;
        else if (fqn[i] == '.' && !quoted)
            return fqn.substr(0, i);
    }
    return {};
}

std::string_view lastPart(std::string_view fqn)
{
    const std::string_view parent = above(fqn);
    return parent.empty() ? fqn : fqn.substr(parent.size() + 1);
}

} // namespace

void FilterNames::add(SourceName name)
{
    if (!name.level)
        return;
    const auto [it, fresh]
        = m_at.emplace(std::string(name.level->id) + ' ' + name.fqn, names.size());
    if (fresh) {
        names.push_back(std::move(name));
        return;
    }
    SourceName &known = names[it->second];
    known.inSource = known.inSource || name.inSource;
    known.inCatalogue = known.inCatalogue || name.inCatalogue;
}

void FilterNames::add(const FilterNames &other)
{
    for (const SourceName &name : other.names)
        add(name);
    listed.insert(other.listed.begin(), other.listed.end());
}

struct FilterLab::Level
{
    const FilterLevel *level = nullptr;
    std::vector<std::string> includes;
    std::vector<std::string> excludes;
    FilterPattern pattern;
    std::string problem;
    bool marks = false;
};

FilterLab::FilterLab(const Json &config)
{
    const Json *source = member(&config, "source");
    const Json *settings = member(member(source, "sourceConfig"), "config");
    m_pipeline = textOf(settings, "type");
    m_service = textOf(source, "serviceName");
    m_sourceType = plainSourceType(textOf(source, "type"));
    m_usesFqn = settings && settings->is_object() && jsonBool(*settings, "useFqnForFiltering");
    auto levels = std::make_shared<std::vector<Level>>();
    for (const FilterLevel &level : filterLevels(m_pipeline)) {
        Level &one = levels->emplace_back();
        one.level = &level;
        const Json *pattern = member(settings, level.key);
        one.includes = texts(pattern, "includes");
        one.excludes = texts(pattern, "excludes");
        if (auto made = FilterPattern::fromJson(pattern))
            one.pattern = std::move(*made);
        else
            one.problem = made.error().message;
        one.marks = !level.markDeleted.empty() && settings && settings->is_object()
            && jsonBool(*settings, level.markDeleted, level.markedByDefault);
    }
    m_levels = std::move(levels);
}

const FilterLab::Level &FilterLab::of(const FilterLevel &level) const
{
    static const Level none;
    const auto it = std::ranges::find_if(
        *m_levels, [&level](const Level &one) { return one.level->id == level.id; });
    return it == m_levels->end() ? none : *it;
}

std::string FilterLab::unused(const FilterLevel &level) const
{
    if (level.id == "database" && m_pipeline == "DatabaseMetadata"
        && std::ranges::find(oneDatabase, m_sourceType) != oneDatabase.end())
        return "The connector has one database and does not ask `databaseFilterPattern` for it.";
    return {};
}

bool FilterLab::marksDeleted(const FilterLevel &level) const
{
    return of(level).marks;
}

const std::vector<std::string> &FilterLab::includes(const FilterLevel &level) const
{
    return of(level).includes;
}

const std::vector<std::string> &FilterLab::excludes(const FilterLevel &level) const
{
    return of(level).excludes;
}

std::string FilterLab::problem(const FilterLevel &level) const
{
    return of(level).problem;
}

std::string FilterLab::rule(const FilterLevel &level, const NameDecision &decision) const
{
    const auto &list = decision.byExclude ? excludes(level) : includes(level);
    const auto at = static_cast<std::size_t>(decision.rule);
    return decision.rule >= 0 && at < list.size() ? list[at] : std::string();
}

const std::string &FilterLab::matched(const SourceName &name) const
{
    return m_usesFqn && name.level->byFqn ? name.fqn : name.name;
}

// What holds for one pass over the names: what became of everything above them.
struct FilterLab::Walk
{
    using State = NameDecision::State;
    struct Place
    {
        NameDecision decision;
        bool inSource = false;
        bool inCatalogue = false;
        bool deleted = false;
        bool judged = false;
    };
    using Places = std::unordered_map<std::string, Place>;

    const FilterLab &lab;
    const FilterNames &names;
    std::unordered_map<std::string_view, Places> places {}; // of levels that have others below

    [[nodiscard]] NameDecision own(
        const FilterLevel &level, const std::string &name, const std::string &fqn) const
    {
        const Level &filter = lab.of(level);
        NameDecision out;
        if (!lab.unused(level).empty())
            return out;
        if (!filter.problem.empty()) {
            out.state = State::Broken;
            return out;
        }
        const FilterPattern::Decision made
            = filter.pattern.decide(lab.m_usesFqn && level.byFqn ? fqn : name);
        out.state = made.drop ? State::Dropped : State::Kept;
        out.byExclude = made.byExclude;
        out.rule = made.index;
        return out;
    }

    Place &place(const FilterLevel &level, const std::string &fqn)
    {
        Place &here = places[level.id][fqn];
        if (here.judged)
            return here;
        here.judged = true;
        here.decision = decide(level, fqn::unquoteName(lastPart(fqn)), fqn);
        here.deleted
            = here.inCatalogue && deletion(level, fqn, here) != NameDecision::Deletion::None;
        return here;
    }

    Place *parentOf(const FilterLevel &level, const std::string &fqn)
    {
        const FilterLevel *parent = nullptr;
        for (const FilterLevel &one : lab.levels()) {
            if (one.id == level.parent)
                parent = &one;
        }
        return parent ? &place(*parent, std::string(above(fqn))) : nullptr;
    }

    NameDecision decide(const FilterLevel &level, const std::string &name, const std::string &fqn)
    {
        if (const Place *parent = parentOf(level, fqn)) {
            if (parent->decision.state == State::Broken)
                return { State::Broken, {}, false, -1 };
            if (parent->decision.state != State::Kept)
                return { State::NotReached, {}, false, -1 };
        }
        return own(level, name, fqn);
    }

    // Deleted is what is in scope and was not met or not let through; in scope is what lies below
    // something that this walk comes to. Source: DatabaseServiceSource.mark_*_as_deleted and its
    // like; a schema's tables are in scope only if the schema is there and kept.
    NameDecision::Deletion deletion(
        const FilterLevel &level, const std::string &fqn, const Place &here)
    {
        using Deletion = NameDecision::Deletion;
        if (!here.inCatalogue || here.decision.state == State::Broken)
            return Deletion::None;
        const Place *parent = parentOf(level, fqn);
        if (parent && parent->deleted)
            return Deletion::WithParent;
        if (!lab.of(level).marks || (parent && parent->decision.state != State::Kept))
            return Deletion::None;
        const auto listed = [this](const FilterLevel &at, const std::string &name) {
            return names.listed.contains({ at.id, std::string(above(name)) });
        };
        const FilterLevel *up = filterLevel(level.parent);
        const std::string parentFqn(above(fqn));
        if (parent && !parent->inSource && listed(*up, parentFqn))
            return Deletion::None; // the schema is gone: nobody asks about its tables
        if (here.decision.state == State::Dropped)
            return Deletion::Dropped;
        return !here.inSource && listed(level, fqn) ? Deletion::Gone : Deletion::None;
    }
};

std::vector<NameDecision> FilterLab::decide(
    const FilterNames &names, const CancelToken &cancel) const
{
    Walk walk { *this, names };
    for (const FilterLevel &level : levels()) {
        const bool hasBelow = std::ranges::any_of(
            levels(), [&level](const FilterLevel &other) { return other.parent == level.id; });
        if (!hasBelow)
            continue;
        for (const SourceName &name : names.names) {
            if (name.level->id != level.id)
                continue;
            Walk::Place &place = walk.places[level.id][name.fqn];
            place.inSource = place.inSource || name.inSource;
            place.inCatalogue = place.inCatalogue || name.inCatalogue;
        }
    }
    std::vector<NameDecision> out;
    out.reserve(names.names.size());
    for (const SourceName &name : names.names) {
        if (out.size() % 256 == 0 && cancel.cancelled())
            break;
        const auto mine = std::ranges::find(levels(), name.level->id, &FilterLevel::id);
        NameDecision decision;
        if (mine != levels().end()) {
            Walk::Place here;
            here.inSource = name.inSource;
            here.inCatalogue = name.inCatalogue;
            here.decision = walk.decide(*mine, name.name, name.fqn);
            decision = here.decision;
            decision.deletion = walk.deletion(*mine, name.fqn, here);
        }
        out.push_back(decision);
    }
    return out;
}

std::function<std::vector<std::string>(std::string_view path)> recordedNames(
    std::shared_ptr<const FilterNames> names, bool usesFqn)
{
    return [names = std::move(names), usesFqn](std::string_view path) {
        std::vector<std::string> out;
        constexpr std::string_view where = "source.sourceConfig.config.";
        const FilterLevel *level
            = path.starts_with(where) ? filterLevel(path.substr(where.size())) : nullptr;
        for (const SourceName &name : names->names) {
            if (level && name.level->id == level->id && name.inSource)
                out.push_back(usesFqn && level->byFqn ? name.fqn : name.name);
        }
        return out;
    };
}

Json withoutFilters(Json config)
{
    if (!config.is_object() || !config.contains("source") || !config["source"].is_object())
        return config;
    Json &source = config["source"];
    if (!source.contains("sourceConfig") || !source["sourceConfig"].is_object()
        || !source["sourceConfig"].contains("config")
        || !source["sourceConfig"]["config"].is_object())
        return config;
    Json &settings = source["sourceConfig"]["config"];
    for (const FilterLevel &level : filterLevels(jsonText(settings, "type"))) {
        settings.erase(std::string(level.key));
        if (!level.markDeleted.empty())
            settings[std::string(level.markDeleted)] = false;
    }
    return config;
}

} // namespace cs::workflow
