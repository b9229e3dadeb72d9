// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/configimport.h"

#include "core/base/ascii.h"
#include "core/catalog/collection.h"
#include "core/catalog/secrets.h"
#include "core/workflow/assist.h"
#include "core/workflow/compare.h"
#include "core/workflow/configtext.h"
#include "core/workflow/secrets.h"
#include "core/workflow/variables.h"

#include <algorithm>
#include <functional>
#include <set>

namespace cs::run {

namespace {

using catalog::Collection;
/// All entities of a collection.
using Listing = std::function<Result<std::vector<Json>>(const Collection &)>;

Json configOf(const Json &document, std::string_view key)
{
    const Json *outer = jsonMember(document, key);
    const Json *config = outer ? jsonMember(*outer, "config") : nullptr;
    return config ? *config : Json();
}

Result<std::vector<KnownService>> services(const Listing &list)
{
    const Collection *pipelines = catalog::collectionOfEntity("IngestionPipeline");
    auto known = list(*pipelines);
    if (!known)
        return std::move(known).error();
    std::vector<KnownService> all;
    for (const Collection &collection : catalog::collections()) {
        if (!collection.isService() || !collection.entity.ends_with("Service"))
            continue;
        const auto documents = list(collection);
        if (!documents)
            return documents.error();
        for (const Json &document : *documents) {
            KnownService service;
            service.name = jsonText(document, "name");
            service.kind = collection.entity.substr(0, collection.entity.size() - 7);
            service.connector = jsonText(document, "serviceType");
            service.connection = configOf(document, "connection");
            for (const Json &pipeline : *known) {
                const Json *of = jsonMember(pipeline, "service");
                if (!of || lower(jsonText(*of, "type")) != lower(collection.type)
                    || jsonText(*of, "id") != jsonText(document, "id"))
                    continue;
                Json config = configOf(pipeline, "sourceConfig");
                service.pipelines.push_back(
                    { jsonText(pipeline, "name"), jsonText(config, "type"), std::move(config) });
            }
            all.push_back(std::move(service));
        }
    }
    std::stable_sort(all.begin(), all.end(), [](const KnownService &a, const KnownService &b) {
        return std::pair(a.kind, lower(a.name)) < std::pair(b.kind, lower(b.name));
    });
    return all;
}

// Below a secret's name there may be more than the secret: whose it is, where it counts.
bool isHarmless(std::string_view key)
{
    constexpr std::string_view ends[] = { "type", "id", "uri", "url", "host", "hostport", "path",
        "email", "name", "user", "region", "provider" };
    const std::string name = lower(key);
    return std::any_of(std::begin(ends), std::end(ends),
        [&name](std::string_view end) { return name.ends_with(end); });
}

class Hider
{
public:
    explicit Hider(std::string service)
        : m_service(std::move(service))
    { }

    // Variables in place of secrets, nothing in place of nulls.
    void hide(Json &value, const std::string &key, bool secret)
    {
        if (value.is_object()) {
            for (auto it = value.begin(); it != value.end();) {
                if (it.value().is_null()) {
                    it = value.erase(it);
                    continue;
                }
                const bool named
                    = workflow::isSecretKey(it.key()) || catalog::isSecretKey(it.key());
                hide(it.value(), it.key(), named || (secret && !isHarmless(it.key())));
                ++it;
            }
        } else if (value.is_array()) {
            for (Json &item : value)
                hide(item, key, secret);
        } else if (value.is_string()) {
            const auto &text = value.get_ref<const std::string &>();
            if ((secret && !text.empty()) || text.find("*****") != std::string::npos
                || workflow::maskUrl(text) != text)
                value = variable(key);
        } else if (secret && value.is_number()) {
            value = variable(key);
        }
    }

    std::vector<std::string> take() { return std::move(m_names); }

private:
    std::string variable(const std::string &key)
    {
        const std::string plain = workflow::variableName("source." + key, m_service);
        std::string name = plain;
        for (int n = 2; std::find(m_names.begin(), m_names.end(), name) != m_names.end(); ++n)
            name = plain + '_' + std::to_string(n);
        m_names.push_back(name);
        return "${" + name + '}';
    }

    std::string m_service;
    std::vector<std::string> m_names;
};

void dropDefaults(Json &connection, const workflow::SchemaNode &schema)
{
    for (auto it = connection.begin(); it != connection.end();) {
        const workflow::SchemaNode *declared = schema.property(it.key());
        const Json *fallback = declared ? declared->annotation("default") : nullptr;
        const bool needed = it.key() == "type"
            || std::find(schema.required.begin(), schema.required.end(), it.key())
                != schema.required.end();
        if (fallback && !needed && *fallback == it.value())
            it = connection.erase(it);
        else
            ++it;
    }
}

// A minimal config has what nearly everyone sets as a comment: where it is set, it is none.
void uncomment(std::string &text, const Json &connection)
{
    const std::size_t end = text.find("\n  sourceConfig:");
    for (const auto &[key, value] : connection.items()) {
        const std::string mark = "\n      # " + key + ": ";
        if (const std::size_t at = text.find(mark); at < end)
            text.erase(at + 7, 2);
    }
}

Result<void> fill(workflow::ConfigText &text, const workflow::KeyPath &at, const Json &values,
    const std::vector<std::string> &order)
{
    for (const auto &[key, value] : values.items()) {
        workflow::KeyPath path = at;
        path.push_back(key);
        const auto done = workflow::find(*text.root(), path) ? text.set(path, value)
                                                             : text.add(at, key, value, order);
        if (!done)
            return done.error();
    }
    return {};
}

} // namespace

std::vector<KnownService> knownServices(catalog::Store &store)
{
    auto all = services([&store](const Collection &collection) -> Result<std::vector<Json>> {
        std::vector<Json> documents;
        catalog::ListQuery query;
        query.collection = &collection;
        while (true) {
            const auto rows = store.list(query);
            for (const catalog::Row &row : rows)
                documents.push_back(store.document(row));
            if (static_cast<std::int64_t>(rows.size()) < query.limit)
                return documents;
            query.after = rows.back().fqn;
        }
    });
    return all ? std::move(*all) : std::vector<KnownService>();
}

Result<std::vector<KnownService>> knownServices(catalog::RestClient &server)
{
    return services([&server](const Collection &collection) -> Result<std::vector<Json>> {
        std::vector<Json> documents;
        std::string after;
        while (true) {
            auto page = server.json("GET",
                collection.path + "?limit=100"
                    + (after.empty() ? "" : "&after=" + catalog::encoded(after)));
            if (!page)
                return std::move(page).error();
            if (const Json *data = jsonMember(*page, "data"); data && data->is_array())
                documents.insert(documents.end(), data->begin(), data->end());
            const Json *paging = jsonMember(*page, "paging");
            std::string next = paging ? jsonText(*paging, "after") : std::string();
            if (next.empty() || next == after)
                return documents;
            after = std::move(next);
        }
    });
}

Result<ImportedConfig> importedConfig(const workflow::WorkflowSchema &schema,
    const KnownService &service, const KnownPipeline *pipeline, std::string_view server)
{
    const std::string type
        = pipeline ? pipeline->type : workflow::pipelineOf(service.kind, "metadata");
    auto text = workflow::newConfig(schema, service.connector, type,
        workflow::SkeletonSize::Minimal, jsonText(service.connection, "sourcePythonClass"));
    if (!text)
        return std::move(text).error();

    Hider hider(service.name);
    Json connection = service.connection.is_object() ? service.connection : Json::object();
    std::vector<std::string> order;
    if (const auto *known = schema.connector(service.connector); known && known->connection) {
        for (const auto &[name, declared] : known->connection->properties)
            order.push_back(name);
        dropDefaults(connection, *known->connection);
    }
    hider.hide(connection, {}, false);
    Json sourceConfig
        = pipeline && pipeline->sourceConfig.is_object() ? pipeline->sourceConfig : Json::object();
    hider.hide(sourceConfig, {}, false);

    uncomment(*text, connection);
    workflow::ConfigText config(
        std::move(*text), "import.yaml", [](std::string_view) { return std::nullopt; });
    const auto named = config.set({ "source", "serviceName" }, service.name);
    if (!named)
        return named.error();
    for (const auto &[at, values] :
        { std::pair<workflow::KeyPath, const Json *> {
              { "source", "serviceConnection", "config" }, &connection },
            std::pair<workflow::KeyPath, const Json *> {
                { "source", "sourceConfig", "config" }, &sourceConfig } }) {
        const auto filled
            = fill(config, at, *values, values == &connection ? order : decltype(order)());
        if (!filled)
            return filled.error();
    }
    if (!server.empty() && workflow::maskUrl(server) == server) {
        const auto set = config.set(
            { "workflowConfig", "openMetadataServerConfig", "hostPort" }, std::string(server));
        if (!set)
            return set.error();
    }
    return ImportedConfig { config.text(), hider.take() };
}

} // namespace cs::run
