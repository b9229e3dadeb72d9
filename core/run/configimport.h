// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/catalog/restclient.h"
#include "core/catalog/store.h"
#include "core/workflow/workflowschema.h"

#include <string>
#include <string_view>
#include <vector>

/// Makes a workflow config of what a catalogue or a server knows of a service: its connection, and
/// what its ingestion pipelines say about filters. Any thread; a server is waited for.
namespace cs::run {

struct KnownPipeline
{
    std::string name;
    std::string type; ///< sourceConfig.config.type: "DatabaseMetadata"
    Json sourceConfig; ///< sourceConfig.config; may hold secrets
};

struct KnownService
{
    std::string name;
    std::string kind; ///< "Database", "Dashboard", …
    std::string connector; ///< serviceType: "Mysql"
    Json connection; ///< connection.config, null where it is not stored; may hold secrets
    std::vector<KnownPipeline> pipelines;
};

/// Every service that is not deleted, of all kinds; by kind, then by name.
[[nodiscard]] std::vector<KnownService> knownServices(catalog::Store &store);
/// Errors: RestClient's. A server that has no services of some kind is none.
Result<std::vector<KnownService>> knownServices(catalog::RestClient &server);

struct ImportedConfig
{
    std::string text; ///< YAML
    std::vector<std::string> variables; ///< that take the place of secrets, in their order there
};

/// As newConfig() writes one, with the service's own values. What is secret, by its name, by the
/// asterisks a server sends instead, or as a password in a URL, becomes a variable:
/// ${SERVICE_PASSWORD}. Null and what is the schema's default anyhow is left out of the connection.
/// @p pipeline null: the metadata workflow of the service's kind. @p server goes into hostPort;
/// empty: the usual one. Errors: "not-found" (a connector or workflow that the schema does not
/// know), ConfigText's.
Result<ImportedConfig> importedConfig(const workflow::WorkflowSchema &schema,
    const KnownService &service, const KnownPipeline *pipeline, std::string_view server = {});

} // namespace cs::run
