// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/form.h"

#include "core/base/ascii.h"
#include "core/workflow/scalar.h"
#include "core/workflow/schemabranch.h"
#include "core/workflow/secrets.h"

#include <algorithm>

namespace cs::workflow {

namespace {

bool isScalar(ValueKind kind)
{
    return kind != ValueKind::List && kind != ValueKind::Map;
}

constexpr std::uint8_t scalarBits = NullBit | BoolBit | IntBit | NumberBit | TextBit;

bool isScalarNode(const SchemaNode &node)
{
    const SchemaNode &schema = withoutNull(node);
    if (schema.values || schema.constant)
        return true;
    const auto parts = branches(schema);
    return !parts.empty() && std::all_of(parts.begin(), parts.end(), [](const SchemaNode *one) {
        return one->values || one->constant || (one->types != 0 && (one->types & ~scalarBits) == 0);
    });
}

// Written at the place itself: behind a $ref stands the name of a class.
std::string ownTitle(const SchemaNode &declared)
{
    return declared.json && declared.json->is_object() ? jsonText(*declared.json, "title")
                                                       : std::string();
}

std::string branchKey(const std::vector<const SchemaNode *> &parts)
{
    if (isDiscriminator("type", parts))
        return "type";
    for (const SchemaNode *part : parts) {
        for (const auto &[name, sub] : part->properties) {
            if (isDiscriminator(name, parts))
                return name;
        }
    }
    return {};
}

std::string typeWords(const SchemaNode &node)
{
    if (node.types & ListBit)
        return "list";
    if (node.types & MapBit)
        return node.properties.empty() ? "mapping" : node.properties.front().first;
    return node.types & TextBit ? "text" : node.types & BoolBit ? "true or false" : "number";
}

std::string branchLabel(const SchemaNode &node, const std::string &discriminator)
{
    if (const SchemaNode *own = discriminator.empty() ? nullptr : node.property(discriminator)) {
        const auto allowed = allowedTexts(*own);
        if (allowed.size() == 1)
            return allowed.front();
    }
    if (node.types & MapBit || !node.properties.empty()) {
        if (std::string title = node.text("title"); !title.empty())
            return title;
        const std::size_t slash = node.pointer.rfind('/');
        const std::string last = node.pointer.substr(slash + 1);
        if (node.pointer.find("defs/") != std::string::npos
            && last.find_first_not_of("0123456789") != std::string::npos)
            return last;
    }
    return typeWords(node);
}

KeyPath child(KeyPath path, std::string key)
{
    path.push_back(std::move(key));
    return path;
}

bool isPath(const KeyPath &path, std::initializer_list<std::string_view> keys)
{
    return std::equal(path.begin(), path.end(), keys.begin(), keys.end());
}

bool isFilter(std::string_view key)
{
    return key.ends_with("FilterPattern") || key == "useFqnForFiltering";
}

bool hasAliases(const Value &value)
{
    return value.aliased
        || std::any_of(value.members.begin(), value.members.end(),
            [](const Member &member) { return hasAliases(member.value); })
        || std::any_of(value.items.begin(), value.items.end(), hasAliases);
}

std::string expectation(FieldKind kind)
{
    return kind == FieldKind::List || kind == FieldKind::Entries ? "A list is expected here."
        : kind == FieldKind::Switch                              ? "true or false is expected here."
        : kind == FieldKind::Group || kind == FieldKind::Table   ? "A mapping is expected here."
                                                                 : "One value is expected here.";
}

} // namespace

std::string keyInWords(std::string_view key)
{
    static constexpr std::string_view capitals[] = { "id", "url", "uri", "ssl", "sql", "aws", "gcp",
        "api", "fqn", "arn", "jwt", "ddl", "dbt", "ca", "ip", "ssh", "iam", "http", "sso", "json" };
    std::string out;
    std::string word;
    const auto flush = [&] {
        if (word.empty())
            return;
        std::string small = lower(word);
        const bool shout
            = std::find(std::begin(capitals), std::end(capitals), small) != std::end(capitals);
        for (char &c : small) {
            if (shout && c >= 'a' && c <= 'z')
                c = static_cast<char>(c - 'a' + 'A');
        }
        out += (out.empty() ? "" : " ") + small;
        word.clear();
    };
    const auto isUpper = [](char c) { return c >= 'A' && c <= 'Z'; };
    for (std::size_t i = 0; i < key.size(); ++i) {
        const char c = key[i];
        if (c == '_' || c == '-' || c == ' ') {
            flush();
            continue;
        }
        // "FQNPattern": the last capital begins a word.
        const bool begins = isUpper(c)
            && (word.empty() || !isUpper(word.back())
                || (i + 1 < key.size() && key[i + 1] >= 'a' && key[i + 1] <= 'z'));
        if (begins)
            flush();
        word += c;
    }
    flush();
    if (!out.empty() && out[0] >= 'a' && out[0] <= 'z')
        out[0] = static_cast<char>(out[0] - 'a' + 'A');
    return out;
}

Json typedValue(FieldKind kind, std::string_view text)
{
    if (kind != FieldKind::Whole && kind != FieldKind::Number && kind != FieldKind::Switch)
        return std::string(text);
    const Value value = plainScalar(text);
    if (value.kind == ValueKind::Int)
        return value.integer;
    if (value.kind == ValueKind::Float)
        return value.real;
    if (value.kind == ValueKind::Bool && kind == FieldKind::Switch)
        return value.boolean;
    return std::string(text);
}

Form::Form(WorkflowSchema schema, const Value &root)
    : m_schema(std::move(schema))
    , m_root(root)
    , m_hasAliases(hasAliases(root))
{ }

Field Form::make(
    KeyPath path, std::string key, const SchemaNode *declared, const Value *value) const
{
    Field field;
    field.path = std::move(path);
    field.key = std::move(key);
    field.value = value;
    field.label = keyInWords(field.key);
    if (declared) {
        if (std::string title = ownTitle(*declared); !title.empty())
            field.label = std::move(title);
        field.help = declared->text("description");
        if (const Json *fallback = declared->annotation("default");
            fallback && !fallback->is_null())
            field.fallback = *fallback;
        if (const Json *examples = declared->annotation("examples");
            examples && examples->is_array()) {
            for (const Json &one : *examples)
                field.examples.push_back(one.is_string() ? one.get<std::string>() : yamlFlow(one));
        }
        resolve(field, *declared);
    } else {
        field.known = false;
        kindOfValue(field);
    }
    if (value && m_hasAliases) {
        if (const auto shared = sharedBy(m_root, field.path))
            field.locked = shared->message;
    }
    return field;
}

void Form::resolve(Field &field, const SchemaNode &declared) const
{
    chooseBranch(field, declared);
    kindOf(field);
    if (!field.value)
        return;
    const Value &value = *field.value;
    const bool fits = value.kind == ValueKind::Null // as good as absent
        || (field.kind == FieldKind::List || field.kind == FieldKind::Entries
                ? value.kind == ValueKind::List
                : field.kind == FieldKind::Group || field.kind == FieldKind::Table
                ? value.kind == ValueKind::Map
                : isScalar(value.kind));
    const bool readable = field.kind != FieldKind::Switch || value.kind == ValueKind::Null
        || laxBool(value).has_value();
    if (!fits || !readable) {
        field.reason = expectation(field.kind);
        field.kind = FieldKind::Yaml;
    } else if (field.kind == FieldKind::Text && isScalar(value.kind)
        && value.text.find('\n') != std::string::npos) {
        field.kind = FieldKind::Lines;
    }
    if (field.kind == FieldKind::Text && maskUrl(value.text) != value.text)
        field.kind = FieldKind::Secret;
}

void Form::chooseBranch(Field &field, const SchemaNode &declared) const
{
    static const Value nothing;
    const Value &value = field.value ? *field.value : nothing;
    const SchemaNode &schema = withoutNull(declared);
    field.schema = &schema;
    if (isPath(field.path, { "source", "serviceConnection", "config" })) {
        field.discriminator = "type";
        const Value *type = value.get("type");
        const Value *source = find(m_root, { "source", "type" });
        const auto *meant = !type && source ? m_schema.connectorOfSource(source->text) : nullptr;
        field.schema = meant ? meant->connection : nullptr;
        for (const auto &connector : m_schema.connectors()) {
            if (type && type->kind == ValueKind::Text && type->text == connector.type) {
                field.branch = static_cast<int>(field.branches.size());
                field.schema = connector.connection;
            }
            field.branches.push_back({ connector.type, connector.connection });
        }
        return;
    }
    if (schema.anyOf.empty() && schema.oneOf.empty())
        return;
    std::vector<const SchemaNode *> parts = branches(schema);
    if (parts.empty())
        return;
    if (isScalarNode(schema)) { // one value, whatever its type
        field.schema = parts.front();
        for (const SchemaNode *part : parts) {
            if (!allowedTexts(*part).empty() || part->types & TextBit)
                field.schema = part;
        }
        for (const SchemaNode *part : parts) {
            for (std::string &text : allowedTexts(*part))
                field.options.push_back(std::move(text));
            if (allowedTexts(*part).empty()) {
                field.options.clear(); // any other text will do too
                field.schema = part;
                break;
            }
        }
        return;
    }
    const bool given = field.value && value.kind != ValueKind::Null;
    const Branch best
        = likeliestBranch(parts, value, m_schema.meant(toText(field.path), m_root), true);
    if (isPath(field.path, { "source", "serviceConnection" })) {
        field.schema = best.node;
        return;
    }
    field.discriminator = branchKey(parts);
    if (given || best.meant)
        field.schema = best.node;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (given && parts[i] == best.node)
            field.branch = static_cast<int>(i);
        std::string label = branchLabel(*parts[i], field.discriminator);
        const auto twin = std::find_if(field.branches.begin(), field.branches.end(),
            [&label](const Field::Branch &one) { return one.label == label; });
        if (twin != field.branches.end())
            label += ' ' + std::to_string(i + 1);
        field.branches.push_back({ std::move(label), parts[i] });
    }
    if (!given && !best.meant)
        field.schema = nullptr;
}

void Form::kindOf(Field &field) const
{
    if (!field.schema) { // of several types, and none chosen
        field.kind = FieldKind::Group;
        return;
    }
    const SchemaNode &schema = *field.schema;
    if (field.options.empty())
        field.options = allowedTexts(schema);
    const bool textual = (schema.types & TextBit) || schema.types == 0;
    if (!field.options.empty()) {
        field.kind = FieldKind::Options;
    } else if (!schema.properties.empty()) {
        field.kind = FieldKind::Group;
    } else if (schema.types & MapBit) {
        field.kind = schema.isClosed() ? FieldKind::Group : FieldKind::Table;
    } else if (schema.types & ListBit) {
        const bool scalars = !schema.items || isScalarNode(*schema.items);
        const bool holdsMore = field.value
            && std::any_of(field.value->items.begin(), field.value->items.end(),
                [](const Value &item) { return !isScalar(item.kind); });
        field.kind = scalars && !holdsMore ? FieldKind::List : FieldKind::Entries;
    } else if (textual && (schema.format == "password" || isSecretKey(field.key))
        && (schema.types & TextBit)) {
        field.kind = FieldKind::Secret;
    } else if (schema.types & TextBit) {
        field.kind = FieldKind::Text;
    } else if (schema.types & BoolBit) {
        field.kind = FieldKind::Switch;
    } else if (schema.types & NumberBit) {
        field.kind = FieldKind::Number;
    } else if (schema.types & IntBit) {
        field.kind = FieldKind::Whole;
    } else {
        kindOfValue(field);
    }
}

// Where the schema does not say.
void Form::kindOfValue(Field &field) const
{
    if (!field.value) {
        field.kind = FieldKind::Text;
        return;
    }
    const Value &value = *field.value;
    switch (value.kind) {
    case ValueKind::Map:
        field.kind = FieldKind::Yaml;
        if (std::all_of(value.members.begin(), value.members.end(),
                [](const Member &member) { return isScalar(member.value.kind); }))
            field.kind = FieldKind::Table;
        break;
    case ValueKind::List:
        field.kind = std::all_of(value.items.begin(), value.items.end(),
                         [](const Value &item) { return isScalar(item.kind); })
            ? FieldKind::List
            : FieldKind::Yaml;
        break;
    case ValueKind::Bool:
        field.kind = FieldKind::Switch;
        break;
    case ValueKind::Int:
        field.kind = FieldKind::Whole;
        break;
    case ValueKind::Float:
        field.kind = FieldKind::Number;
        break;
    default:
        field.kind = isSecretKey(field.key)              ? FieldKind::Secret
            : value.text.find('\n') != std::string::npos ? FieldKind::Lines
                                                         : FieldKind::Text;
    }
}

std::vector<Field> Form::below(const Field &field) const
{
    std::vector<Field> out;
    static const Value nothing;
    const Value &value = field.value ? *field.value : nothing;
    if (field.kind == FieldKind::Entries || field.kind == FieldKind::List) {
        for (std::size_t i = 0; i < value.items.size(); ++i) {
            const std::string key = std::to_string(i);
            out.push_back(make(child(field.path, key), key,
                field.schema ? field.schema->items : nullptr, &value.items[i]));
        }
        return out;
    }
    if (field.kind != FieldKind::Group)
        return out;
    std::vector<Field> set;
    std::vector<Field> open;
    if (field.schema) {
        for (const auto &[name, declared] : field.schema->properties) {
            if (name == field.discriminator && !field.branches.empty())
                continue; // the choice shows it
            Field one = make(child(field.path, name), name, declared, value.get(name));
            one.required
                = std::find(field.schema->required.begin(), field.schema->required.end(), name)
                != field.schema->required.end();
            (one.required ? out : one.isPresent() ? set : open).push_back(std::move(one));
        }
    }
    std::vector<Field> unknown;
    for (const Member &member : value.members) {
        if (field.schema && field.schema->property(member.key))
            continue;
        if (member.key == field.discriminator && !field.branches.empty() && field.branch >= 0)
            continue;
        Field one = make(child(field.path, member.key), member.key, nullptr, &member.value);
        if (!field.schema || field.schema->isClosed()) {
            one.kind = one.kind == FieldKind::Secret ? FieldKind::Secret : FieldKind::Yaml;
            one.reason = field.schema
                ? "Not in the schema: no `" + member.key + "` is expected here."
                : "The type is not chosen yet.";
        }
        unknown.push_back(std::move(one));
    }
    for (auto *part : { &set, &unknown, &open }) {
        for (Field &one : *part)
            out.push_back(std::move(one));
    }
    return out;
}

std::optional<Field> Form::at(const KeyPath &path) const
{
    const SchemaNode *root = m_schema.schema().root();
    Field field = make({}, {}, root, &m_root);
    for (const std::string &step : path) {
        const Value *value = field.value ? find(*field.value, { step }) : nullptr;
        const bool list = field.kind == FieldKind::List || field.kind == FieldKind::Entries;
        const SchemaNode *declared = nullptr;
        if (field.schema && field.kind != FieldKind::Yaml)
            declared = list ? field.schema->items : field.schema->property(step);
        if (!declared && !value)
            return std::nullopt;
        const bool required = field.schema
            && std::find(field.schema->required.begin(), field.schema->required.end(), step)
                != field.schema->required.end();
        field = make(child(field.path, step), step, declared, value);
        field.required = required;
    }
    return field;
}

std::vector<std::string> Form::order(const KeyPath &map) const
{
    std::vector<std::string> out;
    const auto field = at(map);
    if (field && field->schema) {
        for (const auto &property : field->schema->properties)
            out.push_back(property.first);
    }
    return out;
}

std::vector<FormSection> Form::sections() const
{
    std::vector<FormSection> out;
    const auto add = [&out](std::string id, KeyPath path) -> FormSection & {
        return out.emplace_back(FormSection { std::move(id), std::move(path), {} });
    };
    const auto addBelow = [this](FormSection &section, const KeyPath &path, const auto &wanted) {
        const auto group = at(path);
        if (!group)
            return;
        if (group->kind != FieldKind::Group) {
            section.fields.push_back(*group);
            return;
        }
        for (Field &field : below(*group)) {
            if (wanted(field.key))
                section.fields.push_back(std::move(field));
        }
    };
    const KeyPath source { "source" };
    const KeyPath connection { "source", "serviceConnection" };
    const KeyPath config { "source", "sourceConfig" };
    addBelow(add("source", source), source,
        [](const std::string &key) { return key != "serviceConnection" && key != "sourceConfig"; });
    for (const auto &[id, path] :
        { std::pair { "connection", connection }, std::pair { "sourceConfig", config } }) {
        FormSection &section = add(id, child(path, "config"));
        if (const auto whole = at(child(path, "config")); whole && !whole->branches.empty()) {
            Field type = *whole; // the choice alone: its fields stand beside it
            section.fields.push_back(std::move(type));
        }
        addBelow(
            section, child(path, "config"), [](const std::string &key) { return !isFilter(key); });
        addBelow(section, path, [](const std::string &key) { return key != "config"; });
    }
    FormSection &filters = add("filters", child(config, "config"));
    if (const auto group = at(child(config, "config")); group && group->kind == FieldKind::Group) {
        for (Field &field : below(*group)) {
            if (isFilter(field.key))
                filters.fields.push_back(std::move(field));
        }
    }
    if (filters.fields.empty())
        out.pop_back();
    const auto root = at({});
    FormSection more { "more", {}, {} };
    for (Field &field : root ? below(*root) : std::vector<Field>()) {
        if (field.key == "source")
            continue;
        const bool step = field.key == "processor" || field.key == "stage" || field.key == "sink"
            || field.key == "bulkSink";
        if (step && !field.isPresent() && field.key != "sink") {
            more.fields.push_back(std::move(field));
        } else if (step || field.key == "workflowConfig") {
            const std::string id = field.key;
            addBelow(add(id, { id }), { id }, [](const std::string &) { return true; });
        } else {
            more.fields.push_back(std::move(field));
        }
    }
    if (!more.fields.empty())
        out.push_back(std::move(more));
    static constexpr std::string_view ids[] = { "source", "connection", "sourceConfig", "filters",
        "processor", "stage", "sink", "bulkSink", "workflowConfig", "more" };
    const auto rank = [](const FormSection &section) {
        return std::find(std::begin(ids), std::end(ids), section.id);
    };
    std::stable_sort(out.begin(), out.end(),
        [&rank](const FormSection &a, const FormSection &b) { return rank(a) < rank(b); });
    return out;
}

} // namespace cs::workflow
