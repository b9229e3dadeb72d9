// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/diagnose.h"

#include "core/base/ascii.h"
#include "core/base/suggest.h"
#include "core/workflow/secrets.h"

#include <algorithm>
#include <cmath>

namespace cs::workflow {

namespace {

std::string_view describeTypes(std::uint8_t types)
{
    types &= static_cast<std::uint8_t>(~NullBit);
    if (types & NumberBit)
        types = static_cast<std::uint8_t>((types & ~IntBit) | NumberBit);
    switch (types) {
    case BoolBit:
        return "true or false";
    case IntBit:
        return "a whole number";
    case NumberBit:
        return "a number";
    case TextBit:
        return "a text";
    case ListBit:
        return "a list";
    case MapBit:
        return "a mapping";
    case 0:
        return "empty";
    default:
        return "of another type";
    }
}

std::string number(double value)
{
    return std::floor(value) == value && std::abs(value) < 1e15
        ? std::to_string(static_cast<long long>(value))
        : std::to_string(value);
}

bool isScalar(const Value &value)
{
    return value.kind != ValueKind::List && value.kind != ValueKind::Map;
}

const Member *findOwner(const Value &in, const Value &value)
{
    for (const Member &member : in.members) {
        if (&member.value == &value)
            return &member;
        if (const Member *found = findOwner(member.value, value))
            return found;
    }
    for (const Value &item : in.items) {
        if (const Member *found = findOwner(item, value))
            return found;
    }
    return nullptr;
}

// `region` for `awsRegion`: the only key of the schema that holds this one, or is held by it, and
// takes its value.
std::string partOf(
    const Member &member, const SchemaNode &node, const std::vector<std::string> &open)
{
    const std::string key = lower(member.key);
    std::string found;
    for (const std::string &name : open) {
        const std::string other = lower(name);
        if (key.size() < 4 || other.size() < 4
            || (other.find(key) == std::string::npos && key.find(other) == std::string::npos)
            || !accepts(*node.property(name), member.value, { true, {} }))
            continue;
        if (!found.empty())
            return {};
        found = name;
    }
    return found;
}

bool below(const std::string &path, const std::string &top)
{
    return path.starts_with(top)
        && (path.size() == top.size() || path[top.size()] == '.' || path[top.size()] == '[');
}

} // namespace

std::string joined(const std::string &path, std::string_view key)
{
    return path.empty() ? std::string(key) : path + '.' + std::string(key);
}

std::string listed(const std::vector<std::string> &words)
{
    std::string out;
    for (std::size_t i = 0; i < words.size(); ++i)
        out += (i == 0 ? "" : i + 1 == words.size() ? " or " : ", ") + words[i];
    return out;
}

std::string shown(const Value &value, const std::string &path)
{
    const std::size_t dot = path.rfind('.');
    const bool secret = isSecretKey(dot == std::string::npos ? path : path.substr(dot + 1));
    if (secret || value.text.empty())
        return std::string(describe(value.kind));
    return '`' + maskUrl(value.text.substr(0, 80)) + '`';
}

Json skeleton(const SchemaNode &declared, std::string_view key)
{
    const Json *fallback = declared.annotation("default");
    if (fallback && !fallback->is_null())
        return *fallback;
    const SchemaNode &node = withoutNull(declared);
    if (const std::vector<std::string> allowed = allowedTexts(node); !allowed.empty())
        return allowed.front();
    if (node.types & TextBit) {
        if (node.format == "uri")
            return "http://localhost";
        if (node.format == "uuid")
            return "00000000-0000-0000-0000-000000000000";
        return key == "hostPort" ? Json("localhost") : Json("change-me");
    }
    if (node.types & BoolBit)
        return false;
    if (node.types & (IntBit | NumberBit))
        return node.minimum ? Json(static_cast<std::int64_t>(*node.minimum)) : Json(0);
    if (node.types & ListBit)
        return Json::array();
    Json map = Json::object();
    const SchemaNode *first = &node;
    if (const auto parts = branches(node); node.types == 0 && !parts.empty())
        first = parts.front();
    for (const std::string &needed : first->required) {
        if (const SchemaNode *property = first->property(needed))
            map[needed] = skeleton(*property, needed);
    }
    return map;
}

Diagnostic &Diagnoser::add(Severity severity, std::string code, const Span &span,
    const std::string &path, std::string message)
{
    Diagnostic diagnostic { severity, std::move(code), std::move(message), {}, {}, {} };
    diagnostic.location = { m_file, span.line, span.column, span.endLine, span.endColumn, path };
    m_diagnostics.push_back(std::move(diagnostic));
    return m_diagnostics.back();
}

void Diagnoser::fix(Diagnostic &diagnostic, std::string title, Result<Patches> patches)
{
    if (patches)
        diagnostic.fixes.push_back({ std::move(title), toEdits(m_text, *patches) });
}

void Diagnoser::didYouMean(
    Diagnostic &diagnostic, const Value &value, const std::vector<std::string> &candidates)
{
    const std::string meant = closest(value.text, candidates);
    if (!meant.empty()) {
        diagnostic.message += " Did you mean `" + meant + "`?";
        fix(diagnostic, "Change to `" + meant + '`',
            Patches { { value.span.from, value.span.to, yamlText(meant, true, value.style) } });
        return;
    }
    if (candidates.size() <= 25)
        diagnostic.message += " It takes " + listed(candidates) + '.';
    if (candidates.size() <= 6) {
        for (const std::string &one : candidates)
            fix(diagnostic, "Change to `" + one + '`',
                Patches { { value.span.from, value.span.to, yamlText(one, true, value.style) } });
    }
}

const Member *Diagnoser::ownerOf(const Value &value) const
{
    return &value == &m_root ? nullptr : findOwner(m_root, value);
}

const Value *Diagnoser::at(const std::vector<std::string_view> &path) const
{
    const Value *value = &m_root;
    for (const std::string_view key : path) {
        value = value->get(key);
        if (!value)
            return nullptr;
    }
    return value;
}

// The mapping that takes this key, elsewhere in the file; one that has it already is not meant.
Diagnoser::Home Diagnoser::homeOf(const Member &member, const Value &not_here) const
{
    const std::pair<std::string, std::vector<std::string_view>> places[] = {
        { "source.sourceConfig.config", { "source", "sourceConfig", "config" } },
        { "source.serviceConnection.config", { "source", "serviceConnection", "config" } },
        { "workflowConfig", { "workflowConfig" } },
        { "workflowConfig.openMetadataServerConfig",
            { "workflowConfig", "openMetadataServerConfig" } },
        { "source", { "source" } },
        { "", {} },
    };
    for (const auto &[path, steps] : places) {
        const Value *map = at(steps);
        if (!map || map == &not_here || map->kind != ValueKind::Map || map->find(member.key))
            continue;
        const auto reached = m_check.reached.find(map);
        const SchemaNode *node = reached == m_check.reached.end() ? nullptr : reached->second.meant;
        const SchemaNode *property = node ? node->property(member.key) : nullptr;
        const CheckOptions lax { true, {} };
        if (property && accepts(*property, member.value, lax))
            return { map, ownerOf(*map), path };
    }
    return {};
}

bool Diagnoser::isOfAnotherConnector() const
{
    const Value *source = at({ "source", "type" });
    const Value *type = at({ "source", "serviceConnection", "config", "type" });
    if (!source || !type || source->kind != ValueKind::Text || type->kind != ValueKind::Text)
        return false;
    const auto *wanted = m_options.schema.connectorOfSource(source->text);
    const auto *given = m_options.schema.connector(type->text);
    return wanted && given && wanted->type != given->type;
}

bool Diagnoser::isOpenVariable(const Value &value)
{
    if (value.kind != ValueKind::Text || openVariables(value.text).empty())
        return false;
    m_openVariables.emplace(value.span.line, value.span.column);
    return true;
}

void Diagnoser::unknownKey(const Violation &v, bool isError)
{
    const Member &member = *v.member;
    std::vector<std::string> known;
    std::vector<std::string> open;
    for (const auto &[name, sub] : v.node->properties) {
        known.push_back(name);
        if (!v.value->find(name))
            open.push_back(name);
    }
    const std::string path = joined(v.path, member.key);
    const std::string where = v.path.empty() ? "a workflow" : '`' + v.path + '`';
    std::string meant = closest(member.key, open);
    if (meant.empty())
        meant = partOf(member, *v.node, open);
    Diagnostic &d = add(isError ? Severity::Error : Severity::Warning, "unknown-key",
        member.keySpan, path, '`' + member.key + "` is no key of " + where + '.');
    const Home home = meant.empty() ? homeOf(member, *v.value) : Home();
    if (!meant.empty()) {
        d.message += " Did you mean `" + meant + "`?";
        fix(d, "Change to `" + meant + '`', renameKey(m_text, member, meant));
        m_meant.insert(joined(v.path, meant));
        if (const SchemaNode *property = v.node->property(meant);
            property && !accepts(*property, member.value, { true, {} }))
            d.fixes.clear(); // renamed, it would only be wrong in another way
    } else if (home.map) {
        d.message += " It belongs to `" + home.path + "`.";
        auto removed = removeKey(m_text, *v.value, member);
        auto added = addKey(m_text, *home.map, home.owner, member.key, toJson(member.value));
        if (removed && added) {
            Patches both = std::move(*removed);
            both.insert(both.end(), added->begin(), added->end());
            std::sort(both.begin(), both.end(),
                [](const Patch &a, const Patch &b) { return a.from < b.from; });
            const bool apart = std::adjacent_find(both.begin(), both.end(),
                                   [](const Patch &a, const Patch &b) { return b.from < a.to; })
                == both.end();
            if (apart)
                fix(d, "Move it to `" + home.path + '`', std::move(both));
        }
        m_meant.insert(joined(home.path, member.key));
    } else if (known.size() <= 12 && !known.empty()) {
        d.message += " It takes " + listed(known) + '.';
    }
    if (!isError)
        d.message += " The framework would not say so and go on without it.";
    if (meant.empty())
        fix(d, "Remove it", removeKey(m_text, *v.value, member));
}

void Diagnoser::missingKey(Severity severity, const Value &map, const std::string &path,
    std::string key, std::string message, const Json &value)
{
    const std::string where = joined(path, key);
    if (m_meant.count(where))
        return;
    Diagnostic &d = add(severity, "missing-key", map.span, where, std::move(message));
    if (!value.is_discarded())
        fix(d, "Add `" + key + '`', addKey(m_text, map, ownerOf(map), key, value));
}

void Diagnoser::missing(const Violation &v)
{
    const std::string where = v.path.empty() ? "The workflow" : '`' + v.path + '`';
    const SchemaNode *property = v.node->property(v.key);
    Json value = property ? skeleton(*property, v.key) : Json("change-me");
    if (joined(v.path, v.key) == "workflowConfig.openMetadataServerConfig.hostPort")
        value = "http://localhost:8585/api";
    const Value *type = at({ "source", "serviceConnection", "config", "type" });
    if (v.path == "source" && v.key == "type" && type && m_options.schema.connector(type->text)) {
        std::string name = type->text;
        std::transform(name.begin(), name.end(), name.begin(),
            [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
        value = name;
    }
    missingKey(Severity::Error, *v.value, v.path, v.key,
        where + " must have the key `" + v.key + "`.", value);
}

void Diagnoser::wrongType(const Violation &v)
{
    const Value &value = *v.value;
    if (isOpenVariable(value))
        return;
    std::string wanted(describeTypes(v.node->types));
    const bool texts
        = v.node->types == ListBit && v.node->items && withoutNull(*v.node->items).types == TextBit;
    if (texts)
        wanted = "a list of texts";
    if (const auto allowed = allowedTexts(*v.node); !allowed.empty() && allowed.size() <= 12)
        wanted = listed(allowed);
    const bool canQuote = (v.node->types & TextBit) && isScalar(value) && !value.text.empty()
        && !value.quoted && value.kind != ValueKind::Text;
    const std::string name = v.path.empty() ? "The file" : '`' + v.path + '`';
    std::string message
        = name + " must be " + wanted + ", and here is " + std::string(describe(value.kind));
    if (canQuote)
        message += ": without quotes YAML reads " + shown(value, v.path) + " so. Put it in quotes.";
    else
        message += '.';
    Diagnostic &d = add(Severity::Error, "wrong-type", value.span, v.path, std::move(message));
    const CheckOptions lax { true, {} };
    if (canQuote) {
        Value quoted = value;
        quoted.kind = ValueKind::Text;
        if (accepts(*v.node, quoted, lax))
            fix(d, "Put it in quotes", quote(m_text, value));
    }
    if ((v.node->types & ListBit) && value.kind != ValueKind::Null) {
        Value list;
        list.kind = ValueKind::List;
        list.items.push_back(value);
        if (accepts(*v.node, list, lax))
            fix(d, "Put it in a list", wrapInList(m_text, value));
    }
    const Member *owner = ownerOf(value);
    if (v.node->types == TextBit && value.kind == ValueKind::List && value.items.size() == 1
        && value.items[0].kind == ValueKind::Text && owner && !value.aliased)
        fix(d, "Take it out of the list",
            setValue(m_text, m_root, *owner, Json(value.items[0].text)));
    if (d.fixes.empty() && owner && isScalar(value) && !(v.node->types & TextBit)
        && !value.aliased) {
        const Json *fallback = m_check.reached.count(&value)
            ? m_check.reached.at(&value).declared->annotation("default")
            : nullptr;
        Json instead = fallback && !fallback->is_null() ? *fallback : skeleton(*v.node, owner->key);
        if (accepts(*v.node, fromJson(instead), lax))
            fix(d, "Set to `" + yamlFlow(instead) + '`', setValue(m_text, m_root, *owner, instead));
    }
}

void Diagnoser::notAllowed(const Violation &v)
{
    const Value &value = *v.value;
    if (isOpenVariable(value))
        return;
    if (!isScalar(value) || value.kind == ValueKind::Null) {
        Diagnostic &d = add(Severity::Error, "wrong-type", value.span, v.path,
            '`' + v.path + "` must be " + listed(v.expected) + ", and here is "
                + std::string(describe(value.kind)) + '.');
        if (const Member *owner = ownerOf(value); owner && !v.expected.empty())
            fix(d, "Set to `" + v.expected.front() + '`',
                setValue(m_text, m_root, *owner, Json(v.expected.front())));
        return;
    }
    const bool type = v.path.ends_with(".type");
    Diagnostic &d = add(Severity::Error, type ? "bad-discriminator" : "bad-enum", value.span,
        v.path, shown(value, v.path) + " is no value of `" + v.path + "`.");
    std::vector<std::string> candidates = v.expected;
    if (v.path == "source.serviceConnection.config.type") {
        candidates.clear();
        const Value *source = at({ "source", "type" });
        const auto *connector = source && source->kind == ValueKind::Text
            ? m_options.schema.connectorOfSource(source->text)
            : nullptr;
        if (connector) {
            d.message
                += " `source.type` is `" + source->text + "`, so it is `" + connector->type + "`.";
            fix(d, "Change to `" + connector->type + '`',
                Patches { { value.span.from, value.span.to, connector->type } });
            d.message += " Did you mean `" + connector->type + "`?";
            return;
        }
        for (const auto &one : m_options.schema.connectors())
            candidates.push_back(one.type);
    }
    didYouMean(d, value, candidates);
}

void Diagnoser::outOfRange(const Violation &v)
{
    const Value &value = *v.value;
    if (isOpenVariable(value))
        return;
    const SchemaNode &node = *v.node;
    std::string message = '`' + v.path + "` ";
    Json instead(Json::value_t::discarded);
    if (v.keyword == "minimum" || v.keyword == "maximum") {
        if (node.minimum && node.maximum)
            message += "must be from " + number(*node.minimum) + " to " + number(*node.maximum);
        else
            message += v.keyword == "minimum" ? "must be at least " + number(*node.minimum)
                                              : "must be at most " + number(*node.maximum);
        instead = static_cast<std::int64_t>(v.keyword == "minimum" ? *node.minimum : *node.maximum);
    } else if (v.keyword == "minLength") {
        message += "must have at least " + std::to_string(*node.minLength) + " characters";
    } else if (v.keyword == "maxLength") {
        message += "must have at most " + std::to_string(*node.maxLength) + " characters";
    } else if (v.keyword == "minItems") {
        message += "must have at least " + std::to_string(*node.minItems) + " entries";
    } else if (v.keyword == "maxItems") {
        message += "must have at most " + std::to_string(*node.maxItems) + " entries";
    } else if (v.keyword == "pattern") {
        message += "must match " + node.pattern->pattern().toStdString();
    } else if (v.keyword == "format") {
        message += node.format == "uri" ? "must be a URL, as in http://host:8080"
            : node.format == "uuid"     ? "must be a UUID"
                                        : "must be a " + node.format;
    } else {
        message += "does not hold what its schema asks for (" + v.keyword + ')';
    }
    const bool form = v.keyword == "format" || v.keyword == "pattern";
    Diagnostic &d = add(Severity::Error, form ? "bad-format" : "bad-value", value.span, v.path,
        std::move(message) + '.');
    const Member *owner = ownerOf(value);
    if (owner && !instead.is_discarded())
        fix(d, "Set to " + instead.dump(), setValue(m_text, m_root, *owner, instead));
    if (v.keyword == "format" && node.format == "uri" && owner && value.kind == ValueKind::Text
        && value.text.find("://") == std::string::npos)
        fix(d, "Put http:// before it",
            setValue(m_text, m_root, *owner, Json("http://" + value.text)));
}

void Diagnoser::violation(const Violation &v)
{
    if (v.keyword == "additionalProperties")
        return unknownKey(v, true);
    if (v.keyword == "stray")
        return unknownKey(v, false);
    if (v.keyword == "required" || v.keyword == "dependencies")
        return missing(v);
    if (v.keyword == "type" || v.keyword == "false" || v.keyword == "anyOf")
        return wrongType(v);
    if (v.keyword == "enum" || v.keyword == "const" || v.keyword == "discriminator")
        return notAllowed(v);
    outOfRange(v);
}

std::vector<Diagnostic> Diagnoser::run(std::vector<Diagnostic> remarks)
{
    if (m_root.kind != ValueKind::Map) {
        add(Severity::Error, "wrong-type", m_root.span, {},
            m_root.kind == ValueKind::Null
                ? "The file is empty; a workflow config is a mapping with `source`, `sink` and "
                  "`workflowConfig`."
                : "A workflow config is a mapping with `source`, `sink` and `workflowConfig`; here "
                  "is "
                    + std::string(describe(m_root.kind)) + '.');
    } else {
        const std::string connection = "source.serviceConnection.config";
        m_otherConnector = isOfAnotherConnector()
            && std::any_of(m_check.violations.begin(), m_check.violations.end(),
                [&](const Violation &v) { return below(v.path, connection); });
        // Misspelt keys first: they may be the ones that are missing.
        for (const bool keys : { true, false }) {
            for (const Violation &v : m_check.violations) {
                if ((v.member && v.keyword != "discriminator") == keys
                    && !(m_otherConnector && below(v.path, connection)))
                    violation(v);
            }
        }
        rules();
    }
    for (Diagnostic &remark : remarks) {
        if (m_openVariables.count({ remark.location.line, remark.location.column })) {
            remark.severity = Severity::Error;
            remark.message += " A text may not stand here.";
        }
        m_diagnostics.push_back(std::move(remark));
    }
    std::stable_sort(
        m_diagnostics.begin(), m_diagnostics.end(), [](const Diagnostic &a, const Diagnostic &b) {
            return std::pair(a.location.line, a.location.column)
                < std::pair(b.location.line, b.location.column);
        });
    // One value may be reached twice: through an alias, or by two keywords.
    const auto same = [](const Diagnostic &a, const Diagnostic &b) {
        return a.location.line == b.location.line && a.location.column == b.location.column
            && a.code == b.code && (a.code != "missing-key" || a.location.path == b.location.path);
    };
    m_diagnostics.erase(
        std::unique(m_diagnostics.begin(), m_diagnostics.end(), same), m_diagnostics.end());
    std::erase_if(m_diagnostics, [this](const Diagnostic &d) {
        return d.code == "suspicious-scalar"
            && std::any_of(m_diagnostics.begin(), m_diagnostics.end(), [&d](const Diagnostic &e) {
                   return e.severity == Severity::Error && below(d.location.path, e.location.path)
                       && !d.location.path.empty();
               });
    });
    return std::move(m_diagnostics);
}

} // namespace cs::workflow
