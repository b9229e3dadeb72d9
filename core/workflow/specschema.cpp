// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/specschema.h"

#include "core/workflow/specpackage.h"

#include <algorithm>
#include <deque>
#include <filesystem>
#include <map>
#include <set>
#include <utility>

namespace cs::workflow {

namespace {

struct Refused
{
    Error error;
};

[[noreturn]] void refuse(std::string message)
{
    throw Refused { { "bad-schema", std::move(message), {}, {} } };
}

std::string unescaped(std::string token)
{
    for (const auto &[from, to] : { std::pair("~1", "/"), std::pair("~0", "~") }) {
        for (std::size_t at = 0; (at = token.find(from, at)) != std::string::npos; ++at)
            token.replace(at, 2, to);
    }
    return token;
}

// What says something about a key, not about its value: it stays outside of what may be null.
bool isAnnotation(std::string_view key)
{
    return key == "title" || key == "description" || key == "default" || key == "examples";
}

// Puts what a config needs of many files into one document. Each target of a $ref becomes one of
// $defs, named as the framework's models name it, by its title or its place.
class Bundler
{
public:
    explicit Bundler(SpecPackage &package)
        : m_package(package)
    { }

    Json bundle()
    {
        const std::string file = "metadataIngestion/workflow.json";
        const Json &all = document(file);
        // A file of the catalogue's own around the config: what the framework reads is one of its
        // properties. Source: metadata.generated.schema.metadataIngestion.workflow.
        Json config = all;
        for (const char *holder : { "properties", "definitions" }) {
            const Json *part = jsonMember(all, holder);
            const Json *found = part ? jsonMember(*part, "openMetadataWorkflowConfig") : nullptr;
            if (found && !found->contains("$ref")) {
                config = *found;
                break;
            }
        }
        Json out = rewritten(config, file);
        while (!m_open.empty()) {
            const Target target = m_open.front();
            m_open.pop_front();
            Json made = rewritten(*target.json, target.file);
            m_definitions[target.name] = std::move(made);
        }
        nameKinds(out);
        out["$defs"] = std::move(m_definitions);
        return out;
    }

private:
    struct Target
    {
        std::string name;
        std::string file;
        const Json *json;
    };

    const Json &document(const std::string &file)
    {
        const auto known = m_documents.find(file);
        if (known != m_documents.end())
            return known->second;
        auto text = m_package.read(file);
        if (!text)
            throw Refused { std::move(text).error() };
        auto json = parseJson(*text);
        if (!json || !json->is_object())
            refuse("The package's file " + file + " is no JSON Schema.");
        return m_documents.emplace(file, std::move(*json)).first->second;
    }

    std::string reference(const std::string &uri, const std::string &from)
    {
        const std::size_t hash = std::min(uri.find('#'), uri.size());
        std::string file = from;
        if (hash > 0) {
            const auto folder = std::filesystem::path(from).parent_path();
            file = (folder / uri.substr(0, hash)).lexically_normal().generic_string();
        }
        if (file.starts_with("..") || file.starts_with('/') || file.find(':') != std::string::npos)
            refuse("The reference `" + uri + "` in " + from + " leads out of the package.");
        const std::string fragment = hash < uri.size() ? uri.substr(hash + 1) : std::string();
        std::string &name = m_names[file + '#' + fragment];
        if (name.empty()) {
            const Json *at = &document(file);
            std::string last = std::filesystem::path(file).stem().string();
            for (std::size_t i = 0; i < fragment.size();) {
                const std::size_t next = std::min(fragment.find('/', i + 1), fragment.size());
                last = unescaped(fragment.substr(i + 1, next - i - 1));
                at = jsonMember(*at, last);
                if (!at)
                    refuse("The reference `" + uri + "` in " + from + " leads nowhere.");
                i = next;
            }
            name = unique(jsonText(*at, "title", last));
            m_open.push_back({ name, file, at });
        }
        return "#/$defs/" + name;
    }

    std::string unique(const std::string &title)
    {
        std::string name;
        for (const char c : title) {
            const bool letter = ((c | 0x20) >= 'a' && (c | 0x20) <= 'z') || (c >= '0' && c <= '9');
            if (letter || c == '_')
                name += c;
        }
        if (name.empty())
            name = "Schema";
        if (name.front() >= 'a' && name.front() <= 'z')
            name.front() = static_cast<char>(name.front() - 'a' + 'A');
        std::string free = name;
        for (int i = 2; !m_taken.insert(free).second; ++i)
            free = name + std::to_string(i);
        return free;
    }

    Json rewritten(const Json &schema, const std::string &file)
    {
        if (schema.is_array()) {
            Json out = Json::array();
            for (const Json &one : schema)
                out.push_back(rewritten(one, file));
            return out;
        }
        if (!schema.is_object())
            return schema;
        Json out = Json::object();
        for (const auto &[key, value] : schema.items()) {
            if (key == "$ref" && value.is_string())
                out[key] = reference(value.get<std::string>(), file);
            else if (key == "oneOf") // a Union of the models, that takes the first that fits
                out["anyOf"] = rewritten(value, file);
            else if (key == "properties" && value.is_object())
                out[key] = properties(value, schema, file);
            else if (key == "default" || key == "enum" || key == "const" || key == "examples")
                out[key] = value;
            else if (key != "definitions" && key != "$defs" && key != "$id" && key != "$schema")
                out[key] = rewritten(value, file);
        }
        return out;
    }

    // What need not be there may be null as well, to the framework's models.
    Json properties(const Json &all, const Json &schema, const std::string &file)
    {
        const Json *required = jsonMember(schema, "required");
        Json out = Json::object();
        for (const auto &[name, value] : all.items()) {
            Json made = rewritten(value, file);
            const bool needed = required && required->is_array()
                && std::find(required->begin(), required->end(), Json(name)) != required->end();
            Json about = Json::object();
            Json rest = Json::object();
            if (made.is_object()) {
                for (const auto &[key, part] : made.items())
                    (isAnnotation(key) ? about : rest)[key] = part;
            }
            if (!needed && !rest.empty()) {
                const Json null { { "type", "null" } };
                if (rest.contains("anyOf") && rest["anyOf"].is_array() && !rest.contains("type"))
                    rest["anyOf"].push_back(null);
                else
                    rest = Json { { "anyOf", Json::array({ std::move(rest), null }) } };
                about.update(rest);
                made = std::move(about);
            }
            out[name] = std::move(made);
        }
        return out;
    }

    // "DatabaseConnection" and its like have no title in the package; kinds are known by it.
    void nameKinds(Json &out)
    {
        Json *at = behind(&out);
        for (const char *key : { "source", "serviceConnection" }) {
            Json *all = at && at->contains("properties") ? &(*at)["properties"] : nullptr;
            at = all && all->contains(key) ? behind(&(*all)[key]) : nullptr;
        }
        if (!at || !at->contains("anyOf"))
            return;
        for (Json &one : (*at)["anyOf"]) {
            const std::string name = definitionOf(one);
            Json *kind = name.empty() ? nullptr : behind(&one);
            if (kind && !kind->contains("title"))
                (*kind)["title"] = name;
        }
    }

    // Of {"anyOf": [X, null]} or a $ref, what counts.
    Json *behind(Json *schema)
    {
        for (int i = 0; i < 100; ++i) {
            Json *parts = schema->contains("anyOf") ? &(*schema)["anyOf"] : nullptr;
            if (parts && parts->size() == 2 && jsonText(parts->back(), "type") == "null")
                schema = &parts->front();
            const std::string name = definitionOf(*schema);
            if (name.empty())
                return schema;
            schema = &m_definitions[name];
        }
        return nullptr;
    }

    static std::string definitionOf(const Json &schema)
    {
        const std::string_view prefix = "#/$defs/";
        const std::string ref = schema.is_object() ? jsonText(schema, "$ref") : std::string();
        return ref.starts_with(prefix) ? ref.substr(prefix.size()) : std::string();
    }

    SpecPackage &m_package;
    std::map<std::string, Json> m_documents;
    std::map<std::string, std::string> m_names; // of $defs, by file and fragment
    std::set<std::string> m_taken;
    std::deque<Target> m_open;
    Json m_definitions = Json::object();
};

// "openmetadata-spec 1.4.0" of /some/where/openmetadata-spec-1.4.0.jar
std::string nameOf(const std::string &package)
{
    std::filesystem::path path(package);
    if (!path.has_filename())
        path = path.parent_path();
    std::string name = path.extension() == ".jar" ? path.stem().string() : path.filename().string();
    const std::string_view artefact = "openmetadata-spec-";
    if (name.starts_with(artefact))
        name[artefact.size() - 1] = ' ';
    return name;
}

} // namespace

Result<WorkflowSchema> specSchema(const std::string &package)
{
    auto files = SpecPackage::open(package);
    if (!files)
        return std::move(files).error();
    Json document;
    try {
        document = Bundler(**files).bundle();
    } catch (const Refused &refused) {
        return refused.error;
    } catch (const Json::exception &) {
        return Error { "bad-schema", "The schemas in " + package + " are no JSON Schema.", {}, {} };
    }
    return WorkflowSchema::create(std::move(document), nameOf(package));
}

} // namespace cs::workflow
