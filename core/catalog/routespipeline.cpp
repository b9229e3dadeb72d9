// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/routes.h"
#include "core/catalog/secrets.h"

/// What a client with `ingestionPipelineFQN` tells of its run: status, progress, log lines.
namespace cs::catalog {

namespace {

constexpr std::int64_t maxLogNotes = 20000; // per run; a chatty client must not fill the disk

std::string runKey(const Routes::Call &call)
{
    return call.arguments[0] + '\n' + call.arguments[1];
}

HttpReply json(int status, const Json &body)
{
    return { status, dumpJson(body), "application/json", {} };
}

HttpReply done(bool stored)
{
    return stored ? HttpReply { 200, {}, "application/json", {} }
                  : errorReply(500, "The catalogue could not store it.");
}

} // namespace

HttpReply Routes::putPipelineStatus(Call &call)
{
    auto body = parseJson(call.request.body);
    if (!body || !body->is_object())
        return errorReply(400, "The body is a pipeline status.");
    maskSecrets(*body); // it may carry the workflow's config
    Extras extras(*m_store);
    const std::string &pipeline = call.arguments[0];
    return done(
        extras.replace("pipelineStatus", pipeline + '\n' + jsonText(*body, "runId"), *body));
}

HttpReply Routes::pipelineStatuses(Call &call)
{
    Extras extras(*m_store);
    Json data = Json::array();
    for (const std::string &key : extras.noteKeys("pipelineStatus")) {
        if (key.starts_with(call.arguments[0] + '\n')) {
            for (Json &status : extras.notes("pipelineStatus", key))
                data.push_back(std::move(status));
        }
    }
    return json(200, { { "data", data }, { "paging", { { "total", data.size() } } } });
}

HttpReply Routes::pipelineStatus(Call &call)
{
    auto statuses = Extras(*m_store).notes("pipelineStatus", runKey(call));
    if (statuses.empty())
        return { 204, {}, "application/json", {} };
    return json(200, statuses.front());
}

HttpReply Routes::putProgress(Call &call)
{
    const auto body = parseJson(call.request.body);
    if (!body)
        return errorReply(400, body.error().message);
    const bool metrics = call.request.segments[2] == "metrics";
    return done(Extras(*m_store).replace(metrics ? "metrics" : "progress", runKey(call), *body));
}

HttpReply Routes::progress(Call &call)
{
    auto all = Extras(*m_store).notes("progress", runKey(call));
    return all.empty() ? errorReply(404, "There is no progress of that run.")
                       : json(200, all.front());
}

HttpReply Routes::postLogs(Call &call)
{
    const auto body = parseJson(call.request.body);
    if (!body || !body->is_object())
        return errorReply(400, "The body is a batch of log lines.");
    Extras extras(*m_store);
    const std::string key = runKey(call);
    if (extras.noteCount("log", key) >= maxLogNotes)
        return errorReply(413, "The run has sent too many log lines.");
    return done(extras.append("log", key, *body));
}

HttpReply Routes::logs(Call &call)
{
    std::string text;
    for (const Json &batch : Extras(*m_store).notes("log", runKey(call)))
        text += jsonText(batch, "logs");
    return json(200, { { "logs", text }, { "after", nullptr }, { "total", text.size() } });
}

} // namespace cs::catalog
