// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/jsonschema.h"

#include <QUrl>

#include <deque>
#include <map>

namespace cs::workflow {

struct JsonSchema::State
{
    std::deque<Json> documents;
    std::deque<SchemaNode> nodes;
    std::unordered_map<const Json *, SchemaNode *> byJson;
    std::unordered_map<std::string, const SchemaNode *> byPointer; // of the first document
    const SchemaNode *root = nullptr;
};

namespace {

struct Refused
{
    std::string message;
};

QString toQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

std::string resolved(const std::string &base, const std::string &uri)
{
    if (base.empty())
        return uri;
    if (uri.starts_with('#') && base.find(':') != std::string::npos && !base.starts_with("http")) {
        const std::size_t hash = base.find('#'); // urn: and its like, which QUrl takes apart
        return base.substr(0, hash) + uri;
    }
    return QUrl(toQString(base)).resolved(QUrl(toQString(uri))).toString().toStdString();
}

std::string withoutFragment(const std::string &uri)
{
    return uri.substr(0, uri.find('#'));
}

std::string unescaped(std::string token)
{
    token = QUrl::fromPercentEncoding(QByteArray::fromStdString(token)).toStdString();
    std::string out;
    for (std::size_t i = 0; i < token.size(); ++i) {
        if (token[i] == '~' && i + 1 < token.size() && (token[i + 1] == '0' || token[i + 1] == '1'))
            out += token[++i] == '0' ? '~' : '/';
        else
            out += token[i];
    }
    return out;
}

std::string escaped(std::string_view token)
{
    std::string out;
    for (const char c : token)
        out += c == '~' ? "~0" : c == '/' ? "~1" : std::string(1, c);
    return out;
}

constexpr std::string_view oneSchema[] = { "additionalProperties", "propertyNames", "items",
    "additionalItems", "contains", "not", "if", "then", "else" };
constexpr std::string_view listOfSchemas[] = { "allOf", "anyOf", "oneOf", "items" };
constexpr std::string_view mapOfSchemas[]
    = { "properties", "patternProperties", "definitions", "$defs", "dependencies" };

std::uint8_t typeBit(const Json &name)
{
    static const std::pair<std::string_view, std::uint8_t> bits[] = { { "null", NullBit },
        { "boolean", BoolBit }, { "integer", IntBit }, { "number", NumberBit | IntBit },
        { "string", TextBit }, { "array", ListBit }, { "object", MapBit } };
    for (const auto &[text, bit] : bits) {
        if (name == text)
            return bit;
    }
    throw Refused { "`type` is not one of JSON Schema's." };
}

class Compiler
{
public:
    Compiler(JsonSchema::State &state, const JsonSchema::Loader &loader)
        : m_state(state)
        , m_loader(loader)
    { }

    void compile(Json schema)
    {
        const Json &root = document(std::move(schema), {});
        m_state.root = node(root, "#");
        while (!m_open.empty()) {
            SchemaNode *next = m_open.back();
            m_open.pop_back();
            fill(*next);
        }
        for (const SchemaNode &one : m_state.nodes)
            m_state.byPointer.emplace(one.pointer, &one);
    }

private:
    // Keeps a document and finds the names ($id) in it.
    const Json &document(Json json, const std::string &uri)
    {
        m_state.documents.push_back(std::move(json));
        const Json &kept = m_state.documents.back();
        m_named.emplace(withoutFragment(uri), &kept);
        collect(kept, uri);
        return kept;
    }

    void collect(const Json &schema, std::string base)
    {
        if (!schema.is_object())
            return;
        const Json *id = jsonMember(schema, "$id");
        if (id && id->is_string() && !schema.contains("$ref")) {
            base = resolved(base, id->get<std::string>());
            m_named.emplace(base.ends_with('#') ? base.substr(0, base.size() - 1) : base, &schema);
        }
        m_base[&schema] = base;
        for (const std::string_view key : oneSchema) {
            if (const Json *sub = jsonMember(schema, key); sub && !sub->is_array())
                collect(*sub, base);
        }
        for (const std::string_view key : listOfSchemas) {
            const Json *list = jsonMember(schema, key);
            for (std::size_t i = 0; list && list->is_array() && i < list->size(); ++i)
                collect((*list)[i], base);
        }
        for (const std::string_view key : mapOfSchemas) {
            const Json *map = jsonMember(schema, key);
            if (!map || !map->is_object())
                continue;
            for (const auto &item : map->items())
                collect(item.value(), base);
        }
    }

    const SchemaNode *node(const Json &schema, std::string pointer)
    {
        const auto [it, fresh] = m_state.byJson.emplace(&schema, nullptr);
        if (!fresh)
            return it->second;
        m_state.nodes.emplace_back();
        SchemaNode *made = &m_state.nodes.back();
        it->second = made;
        made->json = &schema;
        made->pointer = std::move(pointer);
        m_open.push_back(made);
        return made;
    }

    const SchemaNode *member(const SchemaNode &of, std::string_view key)
    {
        const Json *json = jsonMember(*of.json, key);
        return json ? node(*json, of.pointer + '/' + std::string(key)) : nullptr;
    }

    std::vector<const SchemaNode *> members(const SchemaNode &of, std::string_view key)
    {
        std::vector<const SchemaNode *> out;
        const Json *list = jsonMember(*of.json, key);
        for (std::size_t i = 0; list && list->is_array() && i < list->size(); ++i)
            out.push_back(
                node((*list)[i], of.pointer + '/' + std::string(key) + '/' + std::to_string(i)));
        return out;
    }

    const SchemaNode *reference(const SchemaNode &from, const std::string &uri)
    {
        const auto base = m_base.find(from.json);
        const std::string full = resolved(base == m_base.end() ? "" : base->second, uri);
        const std::size_t hash = full.find('#');
        const std::string fragment = hash == std::string::npos ? "" : full.substr(hash + 1);
        const std::string name = full.substr(0, hash);
        if (const auto it = m_named.find(full); it != m_named.end() && !fragment.empty())
            return node(*it->second, full);
        auto it = m_named.find(name);
        if (it == m_named.end()) {
            std::optional<Json> loaded = m_loader ? m_loader(name) : std::nullopt;
            if (!loaded)
                throw Refused { "The reference `" + uri + "` leads nowhere." };
            document(std::move(*loaded), name);
            it = m_named.find(name);
            if (const auto named = m_named.find(full); named != m_named.end())
                return node(*named->second, full);
        }
        return step(*it->second, fragment, name, uri);
    }

    const SchemaNode *step(const Json &start, const std::string &fragment, const std::string &name,
        const std::string &uri)
    {
        const Json *at = &start;
        std::string base = m_base.count(at) ? m_base[at] : name;
        for (std::size_t i = 0; i < fragment.size();) {
            const std::size_t next = std::min(fragment.find('/', i + 1), fragment.size());
            const std::string token = unescaped(fragment.substr(i + 1, next - i - 1));
            i = next;
            const Json *child = nullptr;
            if (at->is_object())
                child = jsonMember(*at, token);
            else if (at->is_array() && !token.empty()
                && token.find_first_not_of("0123456789") == std::string::npos && token.size() < 9
                && std::stoul(token) < at->size())
                child = &(*at)[std::stoul(token)];
            if (!child)
                throw Refused { "The reference `" + uri + "` leads nowhere." };
            at = child;
            if (const auto known = m_base.find(at); known != m_base.end())
                base = known->second;
        }
        if (!m_base.count(at))
            collect(*at, base); // below a keyword that is not known
        return node(*at, name + '#' + fragment);
    }

    static std::optional<std::size_t> count(const Json &json, std::string_view key)
    {
        const Json *value = jsonMember(json, key);
        if (!value || !value->is_number())
            return std::nullopt;
        return static_cast<std::size_t>(std::max(0.0, value->get<double>()));
    }
    static std::optional<double> number(const Json &json, std::string_view key)
    {
        const Json *value = jsonMember(json, key);
        return value && value->is_number() ? std::optional(value->get<double>()) : std::nullopt;
    }
    static QRegularExpression regex(std::string text)
    {
        if (text.starts_with("(?u)")) // Python's way to say what is on here anyway
            text.erase(0, 4);
        QRegularExpression expression(
            toQString(text), QRegularExpression::UseUnicodePropertiesOption);
        if (!expression.isValid())
            throw Refused { "The pattern `" + text + "` is no regular expression." };
        expression.optimize();
        return expression;
    }

    void fill(SchemaNode &out)
    {
        const Json &json = *out.json;
        if (json.is_boolean()) {
            out.always = json.get<bool>();
            return;
        }
        if (!json.is_object())
            throw Refused { "A schema is a mapping, true or false." };
        if (const Json *ref = jsonMember(json, "$ref"); ref && ref->is_string()) {
            out.ref = reference(out, ref->get<std::string>());
            return;
        }
        if (const Json *type = jsonMember(json, "type")) {
            if (type->is_array()) {
                for (const Json &one : *type)
                    out.types |= typeBit(one);
            } else {
                out.types = typeBit(*type);
            }
        }
        out.values = jsonMember(json, "enum");
        out.constant = jsonMember(json, "const");
        fillMap(out, json);
        fillRest(out, json);
    }

    void fillMap(SchemaNode &out, const Json &json)
    {
        const auto keyed = [&](std::string_view key, const auto &use) {
            const Json *map = jsonMember(json, key);
            if (!map || !map->is_object())
                return;
            for (const auto &item : map->items())
                use(item.key(), item.value(),
                    out.pointer + '/' + std::string(key) + '/' + escaped(item.key()));
        };
        keyed("properties", [&](const std::string &name, const Json &sub, std::string at) {
            out.properties.emplace_back(name, node(sub, std::move(at)));
        });
        for (const auto &[name, sub] : out.properties)
            out.byName.emplace(name, sub);
        keyed("patternProperties", [&](const std::string &name, const Json &sub, std::string at) {
            out.patternProperties.emplace_back(regex(name), node(sub, std::move(at)));
        });
        keyed("dependencies", [&](const std::string &name, const Json &sub, std::string at) {
            if (sub.is_array())
                out.neededKeys.emplace_back(name, sub.get<std::vector<std::string>>());
            else
                out.neededSchemas.emplace_back(name, node(sub, std::move(at)));
        });
        out.additionalProperties = member(out, "additionalProperties");
        out.propertyNames = member(out, "propertyNames");
        if (const Json *list = jsonMember(json, "required"); list && list->is_array()) {
            for (const Json &name : *list) {
                if (name.is_string())
                    out.required.push_back(name.get<std::string>());
            }
        }
        out.minProperties = count(json, "minProperties");
        out.maxProperties = count(json, "maxProperties");
    }

    void fillRest(SchemaNode &out, const Json &json)
    {
        if (const Json *items = jsonMember(json, "items")) {
            if (items->is_array())
                out.tuple = members(out, "items");
            else
                out.items = member(out, "items");
            if (items->is_array())
                out.additionalItems = member(out, "additionalItems");
        }
        out.contains = member(out, "contains");
        out.minItems = count(json, "minItems");
        out.maxItems = count(json, "maxItems");
        out.uniqueItems = jsonBool(json, "uniqueItems");
        out.minimum = number(json, "minimum");
        out.maximum = number(json, "maximum");
        out.exclusiveMinimum = number(json, "exclusiveMinimum");
        out.exclusiveMaximum = number(json, "exclusiveMaximum");
        out.multipleOf = number(json, "multipleOf");
        out.minLength = count(json, "minLength");
        out.maxLength = count(json, "maxLength");
        if (const Json *pattern = jsonMember(json, "pattern"); pattern && pattern->is_string())
            out.pattern = regex(pattern->get<std::string>());
        out.format = jsonText(json, "format");
        out.allOf = members(out, "allOf");
        out.anyOf = members(out, "anyOf");
        out.oneOf = members(out, "oneOf");
        out.negation = member(out, "not");
        out.condition = member(out, "if");
        out.then = member(out, "then");
        out.otherwise = member(out, "else");
    }

    JsonSchema::State &m_state;
    const JsonSchema::Loader &m_loader;
    std::map<std::string, const Json *> m_named;
    std::unordered_map<const Json *, std::string> m_base;
    std::vector<SchemaNode *> m_open;
};

} // namespace

const SchemaNode &SchemaNode::target() const
{
    const SchemaNode *node = this;
    for (int i = 0; node->ref && i < 100; ++i) // a $ref to itself means nothing
        node = node->ref;
    return *node;
}

const SchemaNode *SchemaNode::property(std::string_view name) const
{
    const auto it = byName.find(name);
    return it == byName.end() ? nullptr : it->second;
}

bool SchemaNode::isClosed() const
{
    return additionalProperties && additionalProperties->always == false;
}

const Json *SchemaNode::annotation(std::string_view keyword) const
{
    const SchemaNode *node = this;
    for (int i = 0; node && i < 100; ++i) {
        if (node->json->is_object()) {
            if (const Json *found = jsonMember(*node->json, keyword))
                return found;
        }
        node = node->ref;
    }
    return nullptr;
}

std::string SchemaNode::text(std::string_view keyword) const
{
    const Json *found = annotation(keyword);
    return found && found->is_string() ? found->get<std::string>() : std::string();
}

Result<JsonSchema> JsonSchema::create(Json schema, const Loader &loader)
{
    auto state = std::make_shared<State>();
    try {
        Compiler(*state, loader).compile(std::move(schema));
    } catch (const Json::exception &) {
        return Error { "bad-schema", "This is no JSON Schema.", {}, {} };
    } catch (const Refused &refused) {
        return Error { "bad-schema", refused.message, {}, {} };
    }
    JsonSchema result;
    result.m_state = std::move(state);
    return result;
}

const SchemaNode *JsonSchema::root() const
{
    return m_state ? m_state->root : nullptr;
}

const SchemaNode *JsonSchema::at(std::string_view pointer) const
{
    if (!m_state)
        return nullptr;
    const auto it = m_state->byPointer.find(std::string(pointer));
    return it == m_state->byPointer.end() ? nullptr : it->second;
}

} // namespace cs::workflow
