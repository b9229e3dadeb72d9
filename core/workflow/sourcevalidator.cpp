// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/suggest.h"
#include "core/workflow/validator.h"

#include <algorithm>

namespace cs::workflow {

namespace {

std::string lower(std::string_view text)
{
    std::string out(text);
    std::transform(out.begin(), out.end(), out.begin(),
        [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return out;
}

// Of "sqlite-lineage": "sqlite". Source: metadata.utils.importer / class_helper.
std::string connectorOf(const std::string &sourceType)
{
    return lower(sourceType.substr(0, sourceType.find('-')));
}

} // namespace

// `key` of the source, which holds nothing but `config`.
const Value *Validator::configOf(const Value &source, std::string_view key, bool required)
{
    const Value *holder = source.get(key);
    const std::string path = "source." + std::string(key);
    if (!holder || (holder->kind == ValueKind::Null && !required))
        return nullptr;
    if (holder->kind != ValueKind::Map) {
        wrongType(*holder, path, "a mapping", false);
        return nullptr;
    }
    constexpr std::string_view known[] = { "config" };
    for (const Member &member : holder->members) {
        if (member.key != "config")
            unknownKey(*holder, member, path, '`' + path + '`', known);
    }
    const Value *config = holder->get("config");
    if (!config)
        missingKey(
            Severity::Error, *holder, path, "config", '`' + path + "` must have the key `config`.");
    return config;
}

Json Validator::source(const Value &value, const std::string &path)
{
    Json out = object(value, sourceSchema(), path);
    if (value.kind != ValueKind::Map)
        return out;
    const std::string type = jsonText(out, "type");
    out["serviceConnection"] = serviceConnection(value, type);
    out["sourceConfig"] = sourceConfig(value, type);
    return out;
}

Json Validator::serviceConnection(const Value &source, const std::string &sourceType)
{
    const Value *config = configOf(source, "serviceConnection", false);
    if (!config)
        return nullptr;
    const std::string path = "source.serviceConnection.config";
    if (config->kind != ValueKind::Map) {
        wrongType(*config, path, "a mapping", false);
        return nullptr;
    }
    const Value *type = config->get("type");
    const bool sqlite = connectorOf(sourceType) == "sqlite";
    const bool saysSqlite = type && type->kind == ValueKind::Text && type->text == "SQLite";
    if (!type) {
        missingKey(Severity::Error, *config, path, "type",
            '`' + path + "` must have the key `type`"
                + (sqlite ? ": `type: SQLite`."
                          : ", the connector's name as in its documentation."));
    }
    if (!sqlite && !saysSqlite)
        return toJson(*config);
    if (!sqlite && !sourceType.empty()) {
        add(Severity::Error, "bad-discriminator", type->span, path + ".type",
            "`source.type` is `" + sourceType
                + "` and its connection is of SQLite; they must match.");
    }
    return object(*config, sqliteConnectionSchema(), path);
}

Json Validator::sourceConfig(const Value &source, const std::string &sourceType)
{
    const Value *config = configOf(source, "sourceConfig", true);
    if (!config)
        return nullptr;
    const std::string path = "source.sourceConfig.config";
    if (config->kind != ValueKind::Map) {
        if (config->kind != ValueKind::Null)
            wrongType(*config, path, "a mapping", false);
        return Json::object();
    }
    const Value *type = config->get("type");
    std::string_view wanted;
    if (type) {
        const Field field { "type", FieldType::Enum, false, nullptr, sourceConfigTypes() };
        const Json name = enumeration(*type, field, path + ".type");
        const auto types = sourceConfigTypes();
        const auto it = name.is_string()
            ? std::find(types.begin(), types.end(), name.get_ref<const std::string &>())
            : types.end();
        if (it == types.end())
            return toJson(*config); // one mistake, one diagnostic
        wanted = *it;
    } else if (connectorOf(sourceType) == "sqlite") {
        // The framework tries one class after the other; these are the ones that fit.
        wanted = lower(sourceType).ends_with("-lineage") ? "DatabaseLineage" : "DatabaseMetadata";
    }
    if (wanted == "DatabaseMetadata")
        return object(*config, databaseMetadataSchema(), path);
    if (wanted == "DatabaseLineage")
        return object(*config, databaseLineageSchema(), path);
    return toJson(*config);
}

// What the framework notices only later, or not at all.
void Validator::afterwards(const Value &root)
{
    const Value *source = root.get("source");
    const Value *type = source ? source->get("type") : nullptr;
    if (type && type->kind == ValueKind::Text) {
        const std::string name = lower(type->text);
        const Value *service = source->get("serviceName");
        if (!name.ends_with("-lineage") && (!service || service->kind == ValueKind::Null))
            missingKey(Severity::Error, *source, "source", "serviceName",
                "`source` must have the key `serviceName`: all that is found is put below it.");
    }
    const Value *sink = root.get("sink");
    if (!sink || sink->kind == ValueKind::Null) {
        missingKey(Severity::Warning, root, "", "sink",
            "There is no `sink`: the framework only fails on that after it has connected. Add "
            "`sink: {type: metadata-rest, config: {}}`.");
    } else if (sink->kind == ValueKind::Map && !sink->get("config")) {
        missingKey(Severity::Warning, *sink, "sink", "config",
            "`sink` has no `config`: the framework only fails on that after it has connected. Add "
            "`config: {}`.");
    }
    const Value *workflow = root.get("workflowConfig");
    const Value *server = workflow ? workflow->get("openMetadataServerConfig") : nullptr;
    const Value *provider = server ? server->get("authProvider") : nullptr;
    if (provider && provider->text == "openmetadata" && !server->get("securityConfig"))
        missingKey(Severity::Warning, *server, "workflowConfig.openMetadataServerConfig",
            "securityConfig",
            "`authProvider: openmetadata` needs a token: `securityConfig: {jwtToken: …}`.");
}

Json Validator::workflow(const Value &root)
{
    if (root.kind != ValueKind::Map) {
        add(Severity::Error, "wrong-type", root.span, {},
            root.kind == ValueKind::Null
                ? "The file is empty; a workflow config is a mapping with `source`, `sink` and "
                  "`workflowConfig`."
                : "A workflow config is a mapping with `source`, `sink` and `workflowConfig`; here "
                  "is "
                    + std::string(describe(root.kind)) + '.');
        return Json::object();
    }
    Json out = object(root, workflowSchema(), {});
    afterwards(root);
    return out;
}

} // namespace cs::workflow
