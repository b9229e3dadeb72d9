// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/ascii.h"
#include "core/catalog/document.h"
#include "core/catalog/namematch.h"
#include "core/catalog/requestlist.h"
#include "core/catalog/routes.h"

#include <QByteArray>

#include <algorithm>

namespace cs::catalog {

namespace {

constexpr long long maxPage = 1'000'000;

Include includeOf(const HttpRequest &request)
{
    const std::string include = request.parameter("include", "non-deleted");
    return include == "all"    ? Include::All
        : include == "deleted" ? Include::Deleted
                               : Include::NonDeleted;
}

std::string encodeCursor(const std::string &fqn)
{
    return QByteArray::fromStdString(fqn).toBase64(QByteArray::Base64UrlEncoding).toStdString();
}

std::string decodeCursor(const std::string &cursor)
{
    return QByteArray::fromBase64(QByteArray::fromStdString(cursor), QByteArray::Base64UrlEncoding)
        .toStdString();
}

HttpReply json(int status, const Json &body)
{
    return { status, dumpJson(body), "application/json", {} };
}

HttpReply notThere(const Routes::Call &call)
{
    const std::string what = call.arguments.empty() ? std::string() : call.arguments.back();
    return errorReply(404, call.collection->type + " instance for " + what + " not found");
}

} // namespace

// By id, else by FQN: "name/{fqn}" and "{id}" lead to the same handlers.
std::optional<Row> Routes::rowOf(const Call &call, Include include)
{
    const std::string &key = call.arguments[0];
    const auto &segments = call.request.segments;
    const bool byName
        = std::find(segments.begin(), segments.end() - 1, "name") != segments.end() - 1;
    auto row = byName ? std::nullopt : m_store->findById(key, include);
    if (row && row->collection != call.collection)
        row.reset();
    if (!row)
        row = m_store->find(*call.collection, key, include);
    return row;
}

Json Routes::withExtras(const Row &row, const std::string &fields)
{
    Json document = m_store->document(row);
    if (fields.empty())
        return document;
    Extras extras(*m_store);
    const std::string list = ',' + fields + ',';
    const auto wanted = [&](const std::string &name) {
        return list == ",*," || list.find(',' + name + ',') != std::string::npos;
    };
    for (const char *name :
        { "sampleData", "tableProfilerConfig", "joins", "pipelineObservability" }) {
        if (wanted(name) && row.collection->has(name)) {
            if (auto value = extras.get(row, name))
                document[name] = std::move(*value);
        }
    }
    if (wanted("profile") && row.collection->has("profile")) {
        if (const auto all = extras.withPrefix(row, "tableProfile/"); !all.empty())
            document["profile"] = all.back().second;
    }
    if (wanted("pipelineStatus") && row.collection->entity == "Pipeline") {
        if (const auto all = extras.withPrefix(row, "status/"); !all.empty())
            document["pipelineStatus"] = all.back().second;
    }
    if (wanted("usageSummary") && row.collection->has("usageSummary")) {
        if (const auto all = extras.withPrefix(row, "usage/"); !all.empty()) {
            const Json &last = all.back().second;
            document["usageSummary"] = { { "dailyStats", { { "count", jsonInt(last, "count") } } },
                { "date", jsonText(last, "date") } };
        }
    }
    return document;
}

HttpReply Routes::entityReply(const Row &row, int status, const std::string &fields)
{
    return json(status, withExtras(row, fields));
}

HttpReply Routes::writtenReply(Call &call, Written written)
{
    HttpReply reply;
    if (written.verb == engine::SinkVerb::Refused) {
        reply = errorReply(written.status, written.why);
    } else {
        const auto row = m_store->findByNumber(written.number);
        const int status = written.verb == engine::SinkVerb::Created ? 201 : 200;
        reply = row ? entityReply(*row, status)
                    : errorReply(500, "The entity is not there any more.");
        reply.change = written.verb == engine::SinkVerb::Created ? "entityCreated"
            : written.verb == engine::SinkVerb::Unchanged        ? "entityNoChange"
                                                                 : "entityUpdated";
    }
    call.written.push_back(std::move(written));
    return reply;
}

HttpReply Routes::get(Call &call)
{
    const auto row = rowOf(call, includeOf(call.request));
    return row ? entityReply(*row, 200, call.request.parameter("fields")) : notThere(call);
}

namespace {

// What a profiler's filter patterns become: its client sends them along and filters no more itself.
// Source: metadata.profiler.source.fetcher.fetcher_strategy.DatabaseFetcherStrategy.
Result<std::vector<NameMatch>> nameMatches(const HttpRequest &request)
{
    constexpr std::pair<const char *, int> names[]
        = { { "databaseRegex", 1 }, { "databaseSchemaRegex", 2 }, { "tableRegex", 3 } };
    std::vector<NameMatch> matches;
    for (const auto &[name, segment] : names) {
        std::string expression = request.parameter(name);
        if (expression.empty())
            continue;
        if (std::string why = nameMatchError(expression); !why.empty())
            return Error { "bad-regex", std::string(name) + " is no regular expression: " + why, {},
                {} };
        matches.push_back({ std::move(expression), segment, request.flag("regexFilterByFqn"),
            lower(request.parameter("regexMode")) == "exclude" });
    }
    return matches;
}

} // namespace

HttpReply Routes::list(Call &call)
{
    const HttpRequest &request = call.request;
    const auto limit = request.number("limit", 10);
    if (!limit || *limit < 0 || *limit > maxPage)
        return errorReply(400, "limit is a number from 0 to 1000000.");
    ListQuery query;
    query.collection = call.collection;
    query.include = includeOf(request);
    for (const char *scope : { "databaseSchema", "database", "service", "apiCollection",
             "spreadsheet", "directory", "glossary", "parent", "root" }) {
        if (query.scope.empty())
            query.scope = request.parameter(scope);
    }
    auto matches = nameMatches(request);
    if (!matches)
        return errorReply(400, matches.error().message);
    query.matches = std::move(*matches);
    const std::int64_t total = m_store->count(query);
    query.limit = *limit + 1; // one more tells whether there is a next page
    const std::string before = request.parameter("before");
    query.backwards = !before.empty();
    query.after = decodeCursor(query.backwards ? before : request.parameter("after"));
    std::vector<Row> rows = *limit > 0 ? m_store->list(query) : std::vector<Row>();
    const bool more = static_cast<long long>(rows.size()) > *limit;
    if (more)
        rows.erase(query.backwards ? rows.begin() : rows.end() - 1);

    Json data = Json::array();
    const std::string fields = request.parameter("fields");
    for (const Row &row : rows)
        data.push_back(withExtras(row, fields));
    Json paging { { "total", total } };
    if (!rows.empty()) {
        if (query.backwards || more)
            paging["after"] = encodeCursor(rows.back().fqn);
        if (query.backwards ? more : !query.after.empty())
            paging["before"] = encodeCursor(rows.front().fqn);
    }
    return json(200, { { "data", data }, { "paging", paging } });
}

HttpReply Routes::put(Call &call)
{
    if (call.collection->create.empty())
        return errorReply(405, call.collection->entity + " cannot be created.");
    auto requests = RequestList::read(call.request.body, false);
    if (!requests)
        return errorReply(400, requests.error().message);
    call.writer.overrideMetadata = call.request.flag("overrideMetadata");
    return writtenReply(
        call, m_store->put({ call.collection, requests->item(0), {} }, call.writer));
}

// POST creates and never updates.
HttpReply Routes::post(Call &call)
{
    const std::lock_guard lock(m_store->mutex());
    Transaction transaction(*m_store);
    HttpReply reply = put(call);
    if (!call.written.empty() && reply.status == 200)
        return call.written.clear(), errorReply(409, "Entity already exists");
    if (auto done = transaction.commit(); !done)
        return errorReply(500, done.error().message);
    return reply;
}

HttpReply Routes::putBulk(Call &call)
{
    auto requests = RequestList::read(call.request.body, true);
    if (!requests)
        return errorReply(400, requests.error().message);
    call.writer.overrideMetadata = call.request.flag("overrideMetadata");
    std::vector<PutItem> items;
    items.reserve(requests->size());
    for (std::size_t i = 0; i < requests->size(); ++i)
        items.push_back({ call.collection, requests->item(i), {} });
    call.written = m_store->putAll(items, call.writer);

    Json passed = Json::array();
    Json failed = Json::array();
    for (const Written &written : call.written) {
        const std::string &name = written.fqn.empty() ? written.name : written.fqn;
        if (written.verb == engine::SinkVerb::Refused)
            failed.push_back(
                { { "request", name }, { "status", written.status }, { "message", written.why } });
        else
            passed.push_back({ { "request", name },
                { "status", written.verb == engine::SinkVerb::Created ? 201 : 200 } });
    }
    Json result { { "dryRun", false },
        { "status",
            failed.empty()       ? "success"
                : passed.empty() ? "failure"
                                 : "partialSuccess" },
        { "numberOfRowsProcessed", call.written.size() }, { "numberOfRowsPassed", passed.size() },
        { "numberOfRowsFailed", failed.size() } };
    result["successRequest"] = std::move(passed);
    result["failedRequest"] = std::move(failed);
    return json(200, result);
}

HttpReply Routes::deleteStale(Call &call)
{
    const auto body = parseJson(call.request.body);
    if (!body || !body->is_object())
        return errorReply(400, "The body says scopeFqn, scopeEntityType and seenFqns.");
    engine::DeleteStale request;
    request.entityType = call.collection->entity;
    request.scopeFqn = jsonText(*body, "scopeFqn");
    request.scopeType = jsonText(*body, "scopeEntityType");
    request.recursive = jsonBool(*body, "recursive", true);
    if (const Json *seen = jsonMember(*body, "seenFqns"); seen && seen->is_array()) {
        for (const Json &fqn : *seen) {
            if (fqn.is_string())
                request.seenFqns.push_back(fqn.get<std::string>());
        }
    }
    // Both are required by the request's schema. A client without a schema in its context asks with
    // null: to take that for "everywhere" would delete every entity of the type.
    if (request.scopeFqn.empty() || request.scopeType.empty())
        return errorReply(400,
            request.scopeFqn.empty() ? "[scopeFqn must not be null]"
                                     : "[scopeEntityType must not be null]");
    const bool dryRun = jsonBool(*body, "dryRun");
    DeletionGuard guard;
    bool applyUnsafe = false;
    if (!dryRun) {
        const std::lock_guard lock(m_mutex);
        guard = m_guard;
        applyUnsafe = m_applyUnsafe;
    }
    if (guard)
        request.incomplete = guard();
    const bool apply = !dryRun && (request.incomplete.empty() || applyUnsafe);
    auto reply = m_store->deleteStale(request, call.writer, apply, jsonBool(*body, "hardDelete"));
    if (!reply)
        return errorReply(reply.error().code == "catalog-store" ? 500 : 404, reply.error().message);
    if (!apply && !dryRun)
        reply->why = notDeletedBecause(request.incomplete);
    Json passed = Json::array();
    for (const std::string &fqn : reply->deleted) {
        if (!apply && !dryRun)
            break;
        passed.push_back({ { "request", fqn }, { "status", 200 } });
        Written written;
        written.verb = engine::SinkVerb::Deleted;
        written.collection = call.collection;
        written.fqn = fqn;
        written.why = reply->why;
        if (apply)
            call.written.push_back(std::move(written));
    }
    if (!dryRun)
        call.stale.emplace(std::move(request), std::move(*reply));
    const auto count = passed.size();
    Json result { { "dryRun", dryRun }, { "status", "success" }, { "numberOfRowsProcessed", count },
        { "numberOfRowsPassed", count }, { "numberOfRowsFailed", 0 } };
    result["successRequest"] = std::move(passed);
    result["failedRequest"] = Json::array();
    return json(200, result);
}

HttpReply Routes::patch(Call &call)
{
    const auto operations = parseJson(call.request.body);
    if (!operations || !operations->is_array())
        return errorReply(400, "A JSON Patch is a list of operations.");
    const std::lock_guard lock(m_store->mutex());
    const auto row = rowOf(call);
    if (!row)
        return notThere(call);
    Json changed;
    try {
        changed = withExtras(*row, {}).patch(*operations);
    } catch (const Json::exception &error) {
        return errorReply(400, std::string("The patch cannot be applied: ") + error.what());
    }
    if (!changed.is_object())
        return errorReply(400, "The patch leaves no entity.");
    std::string version = call.request.ifMatch;
    if (version.starts_with("W/"))
        version.erase(0, 2);
    std::erase(version, '"');
    return writtenReply(
        call, m_store->replace(*row, changed, call.writer, version == "*" ? "" : version));
}

HttpReply Routes::remove(Call &call)
{
    const HttpRequest &request = call.request;
    const bool hard = request.flag("hardDelete");
    const auto row = rowOf(call, hard ? Include::All : Include::NonDeleted);
    if (!row)
        return notThere(call);
    call.written = m_store->remove(*row, hard, request.flag("recursive"), call.writer);
    for (const Written &written : call.written) {
        if (written.verb == engine::SinkVerb::Refused)
            return errorReply(written.status, written.why);
    }
    if (hard)
        return json(200,
            { { "id", m_store->uuid(*row) }, { "name", row->name },
                { "fullyQualifiedName", row->fqn }, { "deleted", true } });
    const auto now = m_store->findByNumber(row->number);
    return now ? entityReply(*now, 200) : notThere(call);
}

HttpReply Routes::restore(Call &call)
{
    const auto body = parseJson(call.request.body);
    const auto row = body ? m_store->findById(jsonText(*body, "id")) : std::nullopt;
    if (!row || row->collection != call.collection)
        return errorReply(404,
            call.collection->type + " instance for "
                + (body ? jsonText(*body, "id") : std::string("?")) + " not found");
    return writtenReply(call, m_store->restore(*row, call.writer));
}

HttpReply Routes::versions(Call &call)
{
    const auto row = rowOf(call, Include::All);
    if (!row)
        return notThere(call);
    Json all = Json::array();
    for (const Version &one : m_store->history(*row))
        all.push_back(
            dumpJson(m_store->document(one.row))); // a list of texts, as the server has it
    return json(200, { { "entityType", row->collection->type }, { "versions", all } });
}

HttpReply Routes::version(Call &call)
{
    const auto row = rowOf(call, Include::All);
    if (!row)
        return notThere(call);
    for (const Version &one : m_store->history(*row)) {
        if (versionText(one.version) == call.arguments[1])
            return json(200, m_store->document(one.row));
    }
    return notThere(call);
}

} // namespace cs::catalog
