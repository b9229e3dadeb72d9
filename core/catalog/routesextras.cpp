// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/routes.h"

namespace cs::catalog {

namespace {

HttpReply json(int status, const Json &body)
{
    return { status, dumpJson(body), "application/json", {} };
}

HttpReply notThere(const Routes::Call &call)
{
    return errorReply(404, "instance for " + call.arguments[0] + " not found");
}

// Keys sort as their times do.
std::string timeKey(std::string_view prefix, long long time)
{
    std::string digits = std::to_string(time);
    return std::string(prefix) + std::string(digits.size() < 20 ? 20 - digits.size() : 0, '0')
        + digits;
}

Json listOf(const std::vector<std::pair<std::string, Json>> &entries, const HttpRequest &request)
{
    const long long start = request.number("startTs", 0).value_or(0);
    const long long end = request.number("endTs", 0).value_or(0);
    Json data = Json::array();
    for (const auto &[key, value] : entries) {
        const long long time = jsonInt(value, "timestamp");
        if (time >= start && (end == 0 || time <= end))
            data.push_back(value);
    }
    return { { "data", data }, { "paging", { { "total", data.size() } } } };
}

} // namespace

// sampleData, joins, … : the last segment says which; the answer is the entity with it.
HttpReply Routes::putPart(Call &call)
{
    const auto row = rowOf(call);
    const auto body = parseJson(call.request.body);
    if (!row)
        return notThere(call);
    if (!body)
        return errorReply(400, body.error().message);
    const std::string &part = call.request.segments.back();
    if (part == "dataModel") {
        Json document = m_store->document(*row);
        document[part] = *body;
        return writtenReply(call, m_store->replace(*row, document, call.writer));
    }
    Extras extras(*m_store);
    bool done = false;
    if (part == "customMetric") {
        Json metrics = extras.get(*row, "customMetrics").value_or(Json::array());
        metrics.push_back(*body);
        done = extras.set(*row, "customMetrics", metrics);
    } else {
        done = extras.set(*row, part, *body);
    }
    if (!done)
        return errorReply(500, "The catalogue could not store it.");
    return entityReply(*row, 200, part);
}

HttpReply Routes::getPart(Call &call)
{
    const auto row = rowOf(call);
    return row ? entityReply(*row, 200, call.request.segments.back()) : notThere(call);
}

HttpReply Routes::deletePart(Call &call)
{
    const auto row = rowOf(call);
    if (!row)
        return notThere(call);
    Extras(*m_store).unset(*row, call.request.segments.back());
    return entityReply(*row, 200);
}

HttpReply Routes::putTableProfile(Call &call)
{
    const auto row = rowOf(call);
    const auto body = parseJson(call.request.body);
    if (!row)
        return notThere(call);
    const Json *table = body ? jsonMember(*body, "tableProfile") : nullptr;
    if (!table)
        return errorReply(400, "[tableProfile must not be null]");
    Transaction transaction(*m_store);
    Extras extras(*m_store);
    extras.set(*row, timeKey("tableProfile/", jsonInt(*table, "timestamp")), *table);
    if (const Json *columns = jsonMember(*body, "columnProfile"); columns && columns->is_array()) {
        for (const Json &column : *columns)
            extras.set(*row,
                timeKey("columnProfile/" + jsonText(column, "name") + '/',
                    jsonInt(column, "timestamp")),
                column);
    }
    if (const Json *system = jsonMember(*body, "systemProfile"); system && !system->is_null())
        extras.set(*row, "systemProfile", *system);
    if (auto done = transaction.commit(); !done)
        return errorReply(500, done.error().message);
    return entityReply(*row, 200, "profile");
}

// GET tables/{fqn}/tableProfile, …/columnProfile of a column's FQN, …/tableProfile/latest.
HttpReply Routes::profiles(Call &call)
{
    Extras extras(*m_store);
    const auto &segments = call.request.segments;
    const Collection &tables = *collectionOfEntity("Table");
    const std::string &name = call.arguments[0];
    if (segments.back() == "columnProfile") {
        const auto dot = name.rfind('.');
        const auto row = m_store->find(tables, name.substr(0, dot));
        if (!row || dot == std::string::npos)
            return notThere(call);
        return json(200,
            listOf(extras.withPrefix(*row, "columnProfile/" + name.substr(dot + 1) + '/'),
                call.request));
    }
    const auto row = m_store->find(tables, name);
    if (!row)
        return notThere(call);
    if (segments.back() != "latest")
        return json(200, listOf(extras.withPrefix(*row, "tableProfile/"), call.request));
    Json document = withExtras(*row, "profile");
    for (Json &column : document["columns"]) {
        const auto all = extras.withPrefix(*row, "columnProfile/" + jsonText(column, "name") + '/');
        if (!all.empty())
            column["profile"] = all.back().second;
    }
    return json(200, document);
}

HttpReply Routes::putStatus(Call &call)
{
    const auto row = m_store->find(*collectionOfEntity("Pipeline"), call.arguments[0]);
    const auto body = parseJson(call.request.body);
    if (!row)
        return notThere(call);
    if (!body || !body->is_object())
        return errorReply(400, "The body is a pipeline status.");
    Extras(*m_store).set(*row, timeKey("status/", jsonInt(*body, "timestamp")), *body);
    return entityReply(*row, 200, "pipelineStatus");
}

HttpReply Routes::putStatuses(Call &call)
{
    const auto row = m_store->find(*collectionOfEntity("Pipeline"), call.arguments[0]);
    const auto body = parseJson(call.request.body);
    if (!row)
        return notThere(call);
    if (!body || !body->is_array())
        return errorReply(400, "The body is a list of pipeline statuses.");
    Transaction transaction(*m_store);
    for (const Json &status : *body)
        Extras(*m_store).set(*row, timeKey("status/", jsonInt(status, "timestamp")), status);
    if (auto done = transaction.commit(); !done)
        return errorReply(500, done.error().message);
    return entityReply(*row, 200, "pipelineStatus");
}

HttpReply Routes::statuses(Call &call)
{
    const auto row = m_store->find(*collectionOfEntity("Pipeline"), call.arguments[0]);
    if (!row)
        return notThere(call);
    return json(200, listOf(Extras(*m_store).withPrefix(*row, "status/"), call.request));
}

HttpReply Routes::putUsage(Call &call)
{
    const Collection *collection = collectionOfType(call.arguments[0]);
    const auto row = m_store->findById(call.arguments[1], Include::NonDeleted);
    const auto body = parseJson(call.request.body);
    if (!collection || !row || row->collection != collection)
        return errorReply(
            404, call.arguments[0] + " instance for " + call.arguments[1] + " not found");
    if (!body || !body->is_object())
        return errorReply(400, "The body says date and count.");
    Extras extras(*m_store);
    const std::string key = "usage/" + jsonText(*body, "date");
    Json usage = *body;
    // PUT sets the day's count, POST adds to it.
    if (call.request.method == "POST") {
        if (const auto present = extras.get(*row, key))
            usage["count"] = jsonInt(*present, "count") + jsonInt(usage, "count");
    }
    extras.set(*row, key, usage);
    return { 201, {}, "application/json", {} };
}

HttpReply Routes::nothing(Call &)
{
    return { 200, {}, "application/json", {} };
}

HttpReply Routes::putTestResult(Call &call)
{
    const auto row = m_store->find(*collectionOfEntity("TestCase"), call.arguments[0]);
    const auto body = parseJson(call.request.body);
    if (!row)
        return notThere(call);
    if (!body || !body->is_object())
        return errorReply(400, "The body is a test result.");
    Extras(*m_store).set(*row, timeKey("result/", jsonInt(*body, "timestamp")), *body);
    return json(201, *body);
}

HttpReply Routes::testResults(Call &call)
{
    const auto row = m_store->find(*collectionOfEntity("TestCase"), call.arguments[0]);
    if (!row)
        return notThere(call);
    return json(200, listOf(Extras(*m_store).withPrefix(*row, "result/"), call.request));
}

} // namespace cs::catalog
