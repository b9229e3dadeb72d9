// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/target.h"

#include "core/catalog/filesink.h"
#include "core/catalog/serversink.h"
#include "core/run/hiding.h"

namespace cs::run {

namespace {

using Kind = SinkChoice::Kind;

Error unavailable(std::string message)
{
    return { "sink-unavailable", std::move(message), {}, {} };
}

Json serverConfig(const workflow::Workflow &workflow)
{
    const Json *config = jsonMember(workflow.document, "workflowConfig");
    const Json *server = config ? jsonMember(*config, "openMetadataServerConfig") : nullptr;
    return server && server->is_object() ? *server : Json::object();
}

// Whether what is written stays here: a catalogue of ours that was not asked to keep secrets, a
// file.
bool staysHere(const RunPlan &plan)
{
    return plan.sink.kind == Kind::File || (plan.sink.kind == Kind::Catalog && !plan.keepSecrets);
}

// Printable ASCII, as a header may carry it.
std::string headerText(std::string text)
{
    for (char &c : text)
        c = c < ' ' || c > '~' ? '_' : c;
    return text;
}

} // namespace

std::string serverQuestion(const RunPlan &plan)
{
    const std::string host = jsonText(serverConfig(plan.workflow), "hostPort");
    return "This run writes to the OpenMetadata server at "
        + (host.empty() ? std::string("(no hostPort in the workflow)")
                        : SecretMask(plan.workflow.secrets).hidden(host))
        + ": what `" + plan.workflow.source.serviceName
        + "` holds is created and updated there, and what the run does not find may be marked as "
          "deleted.";
}

const Json *serverSetting(const workflow::Workflow &workflow, std::string_view key)
{
    const Json *config = jsonMember(workflow.document, "workflowConfig");
    const Json *server = config ? jsonMember(*config, "openMetadataServerConfig") : nullptr;
    return server && server->is_object() ? jsonMember(*server, key) : nullptr;
}

Result<Target> openTarget(const RunPlan &plan, bool needsCatalog)
{
    const Kind kind = plan.sink.kind;
    if (kind == Kind::Server && !plan.serverConfirmed && !plan.dryRun)
        return Error { "server-not-confirmed",
            serverQuestion(plan) + " Nobody has agreed to that yet.", {}, {} };
    if (plan.dryRun && (kind == Kind::Server || kind == Kind::File))
        return unavailable("A dry run compares with a catalogue: take it together with --sink "
                           "catalog or catalog:FILE.");
    Target target;
    target.plan->setDryRun(plan.dryRun);
    if (kind != Kind::Catalog && !(kind == Kind::None && needsCatalog))
        return target;
    const std::string file = kind == Kind::Catalog ? plan.sink.file : std::string();
    auto store = plan.dryRun ? catalog::Store::openCopy(file)
                             : catalog::Store::open({ file, plan.keepSecrets });
    if (!store)
        return std::move(store).error();
    target.store = std::move(*store);
    return target;
}

Result<std::unique_ptr<engine::Sink>> openNativeSink(
    const RunPlan &plan, const Target &target, const std::string &label)
{
    std::unique_ptr<engine::Sink> sink;
    switch (plan.sink.kind) {
    case Kind::None:
        sink = std::make_unique<engine::NullSink>();
        break;
    case Kind::File: {
        auto opened = catalog::openFileSink(plan.sink.file);
        if (!opened)
            return std::move(opened).error();
        sink = std::move(*opened);
        break;
    }
    case Kind::Server: {
        auto server = catalog::remoteServer(serverConfig(plan.workflow));
        if (!server)
            return std::move(server).error();
        server->agent = plan.workflow.source.type + "_metadata (service: "
            + headerText(plan.workflow.source.serviceName) + "; connector-studio)";
        catalog::ServerSinkOptions options;
        options.overrideMetadata = jsonBool(plan.workflow.source.config, "overrideMetadata");
        options.applyIncompleteDeletions = plan.applyUnsafeDeletions;
        auto opened = catalog::openServerSink(std::move(*server), options);
        if (!opened)
            return std::move(opened).error();
        sink = std::move(*opened);
        break;
    }
    case Kind::Catalog: {
        catalog::CatalogSinkOptions options;
        options.label = label;
        options.overrideMetadata = jsonBool(plan.workflow.source.config, "overrideMetadata");
        options.applyIncompleteDeletions = plan.applyUnsafeDeletions;
        const Json *force = serverSetting(plan.workflow, "forceEntityOverwriting");
        options.forceEntityOverwriting = force && force->is_boolean() && force->get<bool>();
        const Json *storing = serverSetting(plan.workflow, "storeServiceConnection");
        options.storeServiceConnection = !storing || !storing->is_boolean() || storing->get<bool>();
        sink = catalog::makeCatalogSink(target.store, std::move(options));
        break;
    }
    }
    if (staysHere(plan))
        sink = hiding(std::move(sink), SecretMask(plan.workflow.secrets));
    return catalog::withPlan(std::move(sink), target.plan);
}

} // namespace cs::run
