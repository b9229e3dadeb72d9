// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/json.h"
#include "core/base/result.h"
#include "core/base/secretmask.h"
#include "core/workflow/diagnostic.h"
#include "core/workflow/environment.h"
#include "core/workflow/secretsource.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace cs::workflow {

/// A processor, sink, stage or bulkSink: `type` and its `config`.
struct Step
{
    std::string type;
    Json config = Json::object();
};

/// A workflow config as a run needs it, its values coerced as the framework does. Holds secrets.
/// Source: metadata.generated.schema.metadataIngestion.workflow.OpenMetadataWorkflowConfig.
struct Workflow
{
    struct Source
    {
        std::string type; ///< as written: "sqlite", "sqlite-lineage", "customDatabase"
        std::string serviceName;
        /// serviceConnection.config; null if the file has none (the framework then asks the server)
        Json connection;
        Json config = Json::object(); ///< sourceConfig.config
    };
    struct Server
    {
        std::string hostPort;
        std::string authProvider = "basic";
        std::string jwtToken; ///< secret
        std::string verifySsl = "no-ssl";
        std::string apiVersion = "v1";
        bool forceEntityOverwriting = false;
        bool storeServiceConnection = true;
    };

    std::string file;
    Source source;
    std::optional<Step> processor;
    std::optional<Step> sink;
    std::optional<Step> stage;
    std::optional<Step> bulkSink;
    Server server;
    std::string loggerLevel = "INFO";
    bool raiseOnError = true;
    int successThreshold = 90;
    std::string ingestionPipelineFqn;
    Json document = Json::object(); ///< all of it, as parsed; holds secrets
    /// Must be seen nowhere: secretTexts() of the document, and what a SecretResolver adds.
    std::vector<std::string> secrets;
    std::string digest; ///< of the whole config without its secrets
    std::vector<Diagnostic> remarks; ///< warnings; errors make no Workflow
};

/// Everything there is to say about a config's text. JSON if the file's name ends in .json. Any
/// thread.
[[nodiscard]] std::vector<Diagnostic> validateWorkflow(std::string_view text, std::string_view file,
    const Environment &environment = processEnvironment());

/// The config, or the first of its errors; its code is one of Diagnostic's. Any thread.
Result<Workflow> readWorkflow(std::string_view text, std::string_view file,
    const Environment &environment = processEnvironment());

/// A config file's text. Errors: "not-found", and "bad-value" for a name that ends in neither
/// .yaml, .yml nor .json, which the framework refuses.
Result<std::string> readConfigFile(const std::string &file);
/// The two together.
Result<Workflow> readWorkflowFile(
    const std::string &file, const Environment &environment = processEnvironment());

/// With the values that a resolver has. Those of them that are secret are in Workflow::secrets.
Result<Workflow> readWorkflowFile(const std::string &file, const SecretResolver &variables);

/// The contract of `cstudio validate --json`. A fix that would move a secret (@p secrets) about is
/// left away, as its edits would show it.
[[nodiscard]] Json toJson(std::string_view file, const std::vector<Diagnostic> &diagnostics,
    const SecretMask &secrets = {});
[[nodiscard]] bool hasErrors(const std::vector<Diagnostic> &diagnostics);

} // namespace cs::workflow
