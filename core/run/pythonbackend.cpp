// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/pythonbackend.h"

#include "core/catalog/server.h"
#include "core/catalog/store.h"
#include "core/python/host/pythonsession.h"
#include "core/python/host/warmpool.h"
#include "core/workflow/secrets.h"

#include <cstdlib>
#include <filesystem>

namespace cs::run {

namespace {

// What a run writes to, for as long as it runs.
struct OwnCatalog
{
    std::shared_ptr<catalog::Store> store;
    std::unique_ptr<catalog::CatalogServer> server;
};

void note(catalog::WritePlan &plan, const catalog::WriteNotice &notice)
{
    if (notice.stale) {
        plan.add(notice.stale->first, notice.stale->second);
        return;
    }
    if (!notice.unsupported.empty())
        plan.addUnsupported(notice.unsupported);
    for (const catalog::Written &written : notice.written)
        plan.add(catalog::toSunk(written));
}

Result<std::shared_ptr<OwnCatalog>> serve(
    const RunPlan &plan, const Target &target, std::shared_ptr<Completeness> completeness)
{
    auto own = std::make_shared<OwnCatalog>();
    own->store = target.store;
    own->server = std::make_unique<catalog::CatalogServer>(own->store);
    catalog::Routes &routes = own->server->routes();
    if (!plan.keepSecrets)
        routes.hide(SecretMask(plan.workflow.secrets));
    routes.onWritten([notes = target.plan](const auto &notice) { note(*notes, notice); });
    routes.guardDeletions([completeness = std::move(completeness)] { return completeness->ask(); },
        plan.applyUnsafeDeletions);
    if (auto started = own->server->start(); !started)
        return std::move(started).error();
    return own;
}

// The config with our catalogue in place of the server it names, and the sink that writes to it.
void pointAt(Json &config, const catalog::CatalogServer &server)
{
    Json connection = Json::object();
    connection["hostPort"] = server.url();
    connection["authProvider"] = "openmetadata";
    connection["securityConfig"] = { { "jwtToken", server.token() } };
    if (const Json *workflow = jsonMember(config, "workflowConfig")) {
        if (const Json *old = jsonMember(*workflow, "openMetadataServerConfig");
            old && old->is_object()) {
            for (const char *kept : { "forceEntityOverwriting", "storeServiceConnection" }) {
                if (const Json *value = jsonMember(*old, kept))
                    connection[kept] = *value;
            }
        }
    }
    if (!config["workflowConfig"].is_object())
        config["workflowConfig"] = Json::object();
    config["workflowConfig"]["openMetadataServerConfig"] = std::move(connection);
    config["workflowConfig"].emplace("loggerLevel", "INFO");
    const Json *sink = jsonMember(config, "sink");
    if (sink && jsonText(*sink, "type") != "metadata-rest")
        config["sink"] = { { "type", "metadata-rest" }, { "config", Json::object() } };
}

} // namespace

std::string pythonInterpreter(const RunPlan &plan)
{
    if (!plan.python.empty())
        return plan.python;
    if (const char *environment = std::getenv("VIRTUAL_ENV"); environment && *environment)
        return std::string(environment) + "/bin/python";
    return "python3";
}

Result<std::unique_ptr<engine::Session>> makePythonBackend(const RunPlan &plan,
    const Target &target, std::shared_ptr<Completeness> completeness, engine::Listener &listener)
{
    python::PythonRun run;
    run.interpreter = pythonInterpreter(plan);
    run.paths = plan.pythonPaths;
    run.workingDirectory = plan.baseDir;
    run.config = plan.workflow.document;
    run.configDigest = plan.workflow.digest;
    run.memoryLimit = plan.memoryLimit;
    run.warm = &python::WarmPool::shared();
    const std::filesystem::path file(plan.workflow.file);
    std::error_code ignored;
    if (!plan.workflow.file.empty()) // single-file connectors stand beside their config
        run.paths.push_back(std::filesystem::absolute(file, ignored).parent_path().string());
    switch (plan.sink.kind) {
    case SinkChoice::Kind::Server:
        break;
    case SinkChoice::Kind::File:
        return Error { "sink-unavailable",
            "A Python run writes through the framework's own sink, which needs a server: "
            "take --sink catalog, catalog:FILE or server.",
            {}, {} };
    case SinkChoice::Kind::Catalog:
    case SinkChoice::Kind::None: {
        auto own = serve(plan, target, std::move(completeness));
        if (!own)
            return std::move(own).error();
        pointAt(run.config, *(*own)->server);
        run.keepAlive = std::move(*own);
        break;
    }
    }
    run.secrets = plan.workflow.secrets;
    // The catalogue's own token as well.
    for (std::string &secret : workflow::secretTexts(run.config))
        run.secrets.push_back(std::move(secret));
    return python::makePythonSession(std::move(run), listener);
}

void prewarm(const std::string &interpreter)
{
    python::WarmPool::shared().prewarm(interpreter);
}

} // namespace cs::run
