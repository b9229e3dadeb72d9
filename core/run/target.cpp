// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/target.h"

#include "core/catalog/filesink.h"

namespace cs::run {

namespace {

using Kind = SinkChoice::Kind;

Error unavailable(std::string message)
{
    return { "sink-unavailable", std::move(message), {}, {} };
}

} // namespace

const Json *serverSetting(const workflow::Workflow &workflow, std::string_view key)
{
    const Json *config = jsonMember(workflow.document, "workflowConfig");
    const Json *server = config ? jsonMember(*config, "openMetadataServerConfig") : nullptr;
    return server && server->is_object() ? jsonMember(*server, key) : nullptr;
}

Result<Target> openTarget(const RunPlan &plan, bool needsCatalog)
{
    const Kind kind = plan.sink.kind;
    if (plan.dryRun && (kind == Kind::Server || kind == Kind::File))
        return unavailable("A dry run compares with a catalogue: take it together with --sink "
                           "catalog or catalog:FILE.");
    Target target;
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
    case Kind::Server:
        return unavailable("This version cannot write to an OpenMetadata server from a native run. "
                           "Take --sink catalog or file:FILE.");
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
    return catalog::withPlan(std::move(sink), target.plan);
}

} // namespace cs::run
