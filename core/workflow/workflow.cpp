// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/workflow.h"

#include "core/workflow/secrets.h"
#include "core/workflow/validation.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>

namespace cs::workflow {

namespace {

ValidationOptions withEnvironment(const Environment &environment)
{
    ValidationOptions options;
    options.environment = environment;
    return options;
}

// As the framework's models hold it: coerced, without what is null; a boolean without a value is
// false.
Json coerced(const Value &value, const CheckResult &check)
{
    if (value.kind == ValueKind::List) {
        Json list = Json::array();
        for (const Value &item : value.items)
            list.push_back(coerced(item, check));
        return list;
    }
    if (value.kind != ValueKind::Map)
        return toJson(value, check);
    Json map = Json::object();
    for (const Member &member : value.members) {
        const auto it = check.reached.find(&member.value);
        const bool declared = it != check.reached.end() && !it->second.declared->always;
        if (member.value.kind != ValueKind::Null || !declared)
            map[member.key] = coerced(member.value, check);
        else if (withoutNull(*it->second.declared).types == BoolBit)
            map[member.key] = false;
    }
    return map;
}

// `config` takes the place of what holds nothing else.
void unwrap(Json &source, const char *key)
{
    const Json *holder = jsonMember(source, key);
    const Json *config = holder && holder->is_object() ? jsonMember(*holder, "config") : nullptr;
    Json inner = config ? *config : Json();
    source[key] = std::move(inner);
}

std::optional<Step> step(const Json &config, std::string_view key)
{
    const Json *member = jsonMember(config, key);
    if (!member || !member->is_object())
        return std::nullopt;
    const Json *inner = jsonMember(*member, "config");
    return Step { jsonText(*member, "type"),
        inner && inner->is_object() ? *inner : Json::object() };
}

Workflow::Server server(const Json &config)
{
    Workflow::Server result;
    result.hostPort = jsonText(config, "hostPort");
    result.authProvider = jsonText(config, "authProvider", result.authProvider);
    result.verifySsl = jsonText(config, "verifySSL", result.verifySsl);
    result.apiVersion = jsonText(config, "apiVersion", result.apiVersion);
    result.forceEntityOverwriting = jsonBool(config, "forceEntityOverwriting", false);
    result.storeServiceConnection = jsonBool(config, "storeServiceConnection", true);
    if (const Json *security = jsonMember(config, "securityConfig"))
        result.jwtToken = jsonText(*security, "jwtToken");
    return result;
}

Workflow toWorkflow(const Json &config)
{
    Workflow result;
    const Json &source = config.at("source");
    result.source.type = jsonText(source, "type");
    result.source.serviceName = jsonText(source, "serviceName");
    result.source.connection = source.at("serviceConnection");
    if (source.at("sourceConfig").is_object())
        result.source.config = source.at("sourceConfig");
    result.processor = step(config, "processor");
    result.sink = step(config, "sink");
    result.stage = step(config, "stage");
    result.bulkSink = step(config, "bulkSink");
    const Json &workflow = config.at("workflowConfig");
    result.loggerLevel = jsonText(workflow, "loggerLevel", result.loggerLevel);
    result.raiseOnError = jsonBool(workflow, "raiseOnError", result.raiseOnError);
    result.successThreshold
        = static_cast<int>(jsonInt(workflow, "successThreshold", result.successThreshold));
    result.server = server(workflow.at("openMetadataServerConfig"));
    result.ingestionPipelineFqn = jsonText(config, "ingestionPipelineFQN");
    result.digest = digest(config);
    return result;
}

} // namespace

std::vector<Diagnostic> validateWorkflow(
    std::string_view text, std::string_view file, const Environment &environment)
{
    return Validation(std::string(text), std::string(file), withEnvironment(environment))
        .diagnostics();
}

Result<Workflow> readWorkflow(
    std::string_view text, std::string_view file, const Environment &environment)
{
    const Validation validation(std::string(text), std::string(file), withEnvironment(environment));
    for (const Diagnostic &diagnostic : validation.diagnostics()) {
        if (diagnostic.severity == Severity::Error)
            return toError(diagnostic);
    }
    Json config = coerced(*validation.root(), validation.check());
    unwrap(config["source"], "serviceConnection");
    unwrap(config["source"], "sourceConfig");
    Workflow workflow = toWorkflow(config);
    workflow.file = file;
    workflow.document = toJson(*validation.root());
    workflow.secrets = secretTexts(workflow.document);
    workflow.remarks = validation.diagnostics();
    return workflow;
}

Result<std::string> readConfigFile(const std::string &file)
{
    const auto fail = [&file](std::string code, std::string message) {
        return Error { std::move(code), std::move(message), { file, 0, 0, 0, 0, {} }, {} };
    };
    std::error_code ignored;
    if (!std::filesystem::is_regular_file(file, ignored))
        return fail("not-found", "There is no such file.");
    const std::string suffix = std::filesystem::path(file).extension().string();
    if (suffix != ".yaml" && suffix != ".yml" && suffix != ".json")
        return fail("bad-value",
            "A workflow config's name ends in .yaml, .yml or .json; the framework refuses any "
            "other.");
    std::ifstream in(file, std::ios::binary);
    std::ostringstream text;
    text << in.rdbuf();
    if (!in)
        return fail("not-found", "This file cannot be read.");
    return text.str();
}

Result<Workflow> readWorkflowFile(const std::string &file, const Environment &environment)
{
    auto text = readConfigFile(file);
    if (!text)
        return std::move(text).error();
    return readWorkflow(*text, file, environment);
}

Result<Workflow> readWorkflowFile(const std::string &file, const SecretResolver &variables)
{
    auto workflow = readWorkflowFile(file, variables.environment());
    if (workflow) {
        for (std::string &secret : variables.secretsGiven())
            workflow->secrets.push_back(std::move(secret));
    }
    return workflow;
}

bool hasErrors(const std::vector<Diagnostic> &diagnostics)
{
    return std::any_of(diagnostics.begin(), diagnostics.end(),
        [](const Diagnostic &d) { return d.severity == Severity::Error; });
}

Json toJson(
    std::string_view file, const std::vector<Diagnostic> &diagnostics, const SecretMask &secrets)
{
    Json out = Json::object();
    out["file"] = file;
    out["valid"] = !hasErrors(diagnostics);
    out["diagnostics"] = Json::array();
    for (const Diagnostic &d : diagnostics) {
        Json entry = Json::object();
        entry["severity"] = toText(d.severity);
        entry["code"] = d.code;
        entry["message"] = secrets.hidden(d.message);
        entry["path"] = d.location.path;
        entry["line"] = d.location.line;
        entry["column"] = d.location.column;
        entry["endLine"] = d.location.endLine;
        entry["endColumn"] = d.location.endColumn;
        entry["fixes"] = Json::array();
        for (const Fix &fix : d.fixes) {
            const auto shows
                = [&secrets](const Edit &edit) { return secrets.hidden(edit.text) != edit.text; };
            if (std::any_of(fix.edits.begin(), fix.edits.end(), shows))
                continue;
            Json edits = Json::array();
            for (const Edit &edit : fix.edits)
                edits.push_back(
                    { { "line", edit.line }, { "column", edit.column }, { "endLine", edit.endLine },
                        { "endColumn", edit.endColumn }, { "text", edit.text } });
            entry["fixes"].push_back(
                { { "title", secrets.hidden(fix.title) }, { "edits", std::move(edits) } });
        }
        for (const Related &other : d.related)
            entry["related"].push_back({ { "message", secrets.hidden(other.message) },
                { "line", other.location.line }, { "column", other.location.column } });
        out["diagnostics"].push_back(std::move(entry));
    }
    return out;
}

} // namespace cs::workflow
