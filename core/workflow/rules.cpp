// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the framework notices only when it runs, or not at all.

#include "core/base/ascii.h"
#include "core/base/suggest.h"
#include "core/workflow/diagnose.h"
#include "core/workflow/scalar.h"

#include <QByteArray>
#include <QDateTime>

#include <algorithm>

namespace cs::workflow {

namespace {

bool isEmpty(const Value *value)
{
    return !value || value->kind == ValueKind::Null;
}

bool isText(const Value *value)
{
    return value && value->kind == ValueKind::Text;
}

bool isNearly(const std::string &text, const std::string &name)
{
    return !closest(text, std::vector<std::string> { name }).empty();
}

// The payload's `exp` of a JSON Web Token; 0 if it has none or is no such token.
std::int64_t expiryOf(const std::string &token)
{
    const std::size_t first = token.find('.');
    const std::size_t second = token.find('.', first == std::string::npos ? first : first + 1);
    if (second == std::string::npos || token.size() > 100'000)
        return 0;
    const QByteArray payload = QByteArray::fromBase64(
        QByteArray::fromStdString(token.substr(first + 1, second - first - 1)),
        QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    const auto claims
        = parseJson(std::string_view(payload.data(), static_cast<std::size_t>(payload.size())));
    return claims && claims->is_object() ? jsonInt(*claims, "exp") : 0;
}

} // namespace

void Diagnoser::rules()
{
    connector();
    steps();
    server();
    pythonClass();
    scalars(m_root, {});
    filters(m_root, {});
}

void Diagnoser::connector()
{
    const Value *source = at({ "source" });
    const Value *sourceType = at({ "source", "type" });
    const Value *connection = at({ "source", "serviceConnection", "config" });
    if (!source || source->kind != ValueKind::Map)
        return;
    const auto *wanted
        = isText(sourceType) ? m_options.schema.connectorOfSource(sourceType->text) : nullptr;
    if (connection && connection->kind == ValueKind::Map) {
        const Value *type = connection->get("type");
        const std::string path = "source.serviceConnection.config";
        if (isEmpty(type)) {
            missingKey(Severity::Error, *connection, path, "type",
                '`' + path + "` must have the key `type`"
                    + (wanted ? ": `type: " + wanted->type + "`."
                              : ", the connector's name as in its documentation."),
                wanted ? Json(wanted->type) : Json(Json::value_t::discarded));
        } else if (isText(type)) {
            const auto *given = m_options.schema.connector(type->text);
            if (given && wanted && lower(given->type) != lower(wanted->type)) {
                Diagnostic &d
                    = add(Severity::Error, "bad-discriminator", type->span, path + ".type",
                        "`source.type` is `" + sourceType->text + "` and its connection is of "
                            + given->type + "; they must match.");
                fix(d, "Change to `" + wanted->type + '`',
                    Patches { { type->span.from, type->span.to, wanted->type } });
                const std::string other = lower(given->type);
                if (!m_otherConnector)
                    fix(d, "Change `source.type` to `" + other + '`',
                        Patches { { sourceType->span.from, sourceType->span.to, other } });
            } else if (given && !wanted && isText(sourceType)
                && isNearly(plainSourceType(sourceType->text), lower(given->type))) {
                const std::string meant = lower(given->type); // else it is a connector of one's own
                Diagnostic &d
                    = add(Severity::Error, "bad-discriminator", sourceType->span, "source.type",
                        shown(*sourceType, "source.type") + " is no connector. Did you mean `"
                            + meant + "`, as its connection says?");
                fix(d, "Change to `" + meant + '`',
                    Patches { { sourceType->span.from, sourceType->span.to, meant } });
            }
        }
    }
    const Value *service = source->get("serviceName");
    if (isText(sourceType) && !lower(sourceType->text).ends_with("-lineage") && isEmpty(service)
        && !isEmpty(connection))
        missingKey(Severity::Error, *source, "source", "serviceName",
            "`source` must have the key `serviceName`: all that is found is put below it.",
            Json("my_" + plainSourceType(sourceType->text)));
}

void Diagnoser::steps()
{
    const Value *sink = m_root.get("sink");
    const Value *bulk = m_root.get("bulkSink");
    if (isEmpty(sink) && isEmpty(bulk)) {
        missingKey(Severity::Warning, m_root, "", "sink",
            "There is no `sink`: the framework only fails on that after it has connected. Add "
            "`sink: {type: metadata-rest, config: {}}`.",
            Json { { "type", "metadata-rest" }, { "config", Json::object() } });
    } else if (sink && sink->kind == ValueKind::Map && !sink->get("config")) {
        missingKey(Severity::Warning, *sink, "sink", "config",
            "`sink` has no `config`: the framework only fails on that after it has connected. Add "
            "`config: {}`.",
            Json::object());
    }
}

void Diagnoser::server()
{
    const Value *server = at({ "workflowConfig", "openMetadataServerConfig" });
    if (!server || server->kind != ValueKind::Map)
        return;
    const std::string path = "workflowConfig.openMetadataServerConfig";
    const Value *provider = server->get("authProvider");
    if (isText(provider) && provider->text == "openmetadata"
        && isEmpty(server->get("securityConfig")))
        missingKey(Severity::Warning, *server, path, "securityConfig",
            "`authProvider: openmetadata` needs a token: `securityConfig: {jwtToken: …}`.",
            Json { { "jwtToken", "change-me" } });
    token(*server);
    const Member *member = server->find("hostPort");
    if (!member || !isText(&member->value) || !openVariables(member->value.text).empty())
        return;
    const std::string &url = member->value.text;
    if (!url.starts_with("http://") && !url.starts_with("https://")) {
        Diagnostic &d = add(Severity::Warning, "bad-format", member->value.span, path + ".hostPort",
            '`' + path + ".hostPort` should begin with http:// or https://.");
        if (url.find("://") == std::string::npos)
            fix(d, "Put http:// before it",
                setValue(m_text, *server, *member,
                    Json("http://" + url + (url.find("/api") == std::string::npos ? "/api" : ""))));
    } else if (url.find("/api") == std::string::npos) {
        Diagnostic &d = add(Severity::Warning, "bad-format", member->value.span, path + ".hostPort",
            '`' + path + ".hostPort` usually ends in /api, as in http://localhost:8585/api.");
        fix(d, "Put /api behind it",
            setValue(m_text, *server, *member, Json(url + (url.ends_with('/') ? "api" : "/api"))));
    }
}

void Diagnoser::token(const Value &server)
{
    const Value *security = server.get("securityConfig");
    const Value *token = security ? security->get("jwtToken") : nullptr;
    if (!isText(token))
        return;
    const std::int64_t until = expiryOf(token->text);
    const std::int64_t now = m_options.now ? m_options.now : QDateTime::currentSecsSinceEpoch();
    if (until == 0 || until > now)
        return;
    add(Severity::Warning, "bad-value", token->span,
        "workflowConfig.openMetadataServerConfig.securityConfig.jwtToken",
        "This token has expired on "
            + QDateTime::fromSecsSinceEpoch(until, Qt::UTC)
                  .toString(QStringLiteral("yyyy-MM-dd"))
                  .toStdString()
            + "; the server will refuse it.");
}

void Diagnoser::pythonClass()
{
    const Value *dotted = at({ "source", "serviceConnection", "config", "sourcePythonClass" });
    const std::string path = "source.serviceConnection.config.sourcePythonClass";
    const Value *connection = at({ "source", "serviceConnection", "config" });
    const Value *source = at({ "source", "type" });
    if (!dotted && isText(source) && plainSourceType(source->text).starts_with("custom")
        && connection && connection->kind == ValueKind::Map && connection->get("type")
        && connection->get("type")->text.starts_with("Custom")) {
        missingKey(Severity::Error, *connection, "source.serviceConnection.config",
            "sourcePythonClass",
            "A custom connector needs `sourcePythonClass`, the dotted path of its source class.",
            Json("my_package.my_module.MySource"));
        return;
    }
    if (!isText(dotted) || !openVariables(dotted->text).empty())
        return;
    if (dotted->text.find('.') == std::string::npos) {
        add(Severity::Error, "bad-value", dotted->span, path,
            "`sourcePythonClass` is a dotted path: module, dot, class.");
        return;
    }
    if (!m_options.classProblem)
        return;
    if (const auto problem = m_options.classProblem(dotted->text))
        add(Severity::Error, "not-found", dotted->span, path, *problem);
}

// Where anything may stand, YAML 1.1 may still have read something else than was meant.
void Diagnoser::scalars(const Value &value, const std::string &path)
{
    for (std::size_t i = 0; i < value.items.size(); ++i)
        scalars(value.items[i], path + '[' + std::to_string(i) + ']');
    for (const Member &member : value.members)
        scalars(member.value, joined(path, member.key));
    const auto it = m_check.reached.find(&value);
    const SchemaNode *node
        = it == m_check.reached.end() ? nullptr : &withoutNull(*it->second.declared);
    const bool any = node && node->types == 0;
    if (value.kind == ValueKind::Null && value.text.empty() && node && node->types == BoolBit) {
        Diagnostic &d = add(Severity::Warning, "suspicious-scalar", value.span, path,
            '`' + path + "` has no value here, which counts as false.");
        for (const bool instead : { true, false }) {
            if (const Member *owner = ownerOf(value))
                fix(d, instead ? "Set to true" : "Set to false",
                    setValue(m_text, m_root, *owner, Json(instead)));
        }
        return;
    }
    if (!node || value.quoted || value.aliased || value.text.empty())
        return;
    const std::string &text = value.text;
    const std::size_t digits = text.find_first_not_of("+-");
    const bool octal = value.kind == ValueKind::Int && digits != std::string::npos
        && text.size() > digits + 1 && text[digits] == '0' && text[digits + 1] != 'x'
        && text[digits + 1] != 'b' && text.find_first_not_of("0_", digits) != std::string::npos;
    const bool minutes = (value.kind == ValueKind::Int || value.kind == ValueKind::Float)
        && text.find(':') != std::string::npos;
    const bool underscore
        = any && value.kind == ValueKind::Int && text.find('_') != std::string::npos;
    const std::string word = lower(text);
    const bool boolean = any && value.kind == ValueKind::Bool && word != "true" && word != "false";
    const bool nothing
        = any && value.kind == ValueKind::Null && !text.empty() && word != "null" && text != "~";
    if (!octal && !minutes && !underscore && !boolean && !nothing)
        return;
    const std::string read = boolean   ? (value.boolean ? "true" : "false")
        : value.kind == ValueKind::Int ? std::to_string(value.integer)
                                       : std::to_string(value.real);
    Diagnostic &d = add(Severity::Warning, "suspicious-scalar", value.span, path,
        "YAML reads " + shown(value, path) + " as " + read + "; put it in quotes if it is a text.");
    if (any)
        fix(d, "Put it in quotes", quote(m_text, value));
    fix(d, "Write " + read, Patches { { value.span.from, value.span.to, read } });
}

} // namespace cs::workflow
