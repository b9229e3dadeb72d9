// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/serversink.h"

#include "core/catalog/recordsink.h"

#include <charconv>
#include <map>

namespace cs::catalog {

namespace {

using engine::EntitySunk;
using engine::SinkReply;
using engine::SinkVerb;

// The record's bytes with its hash, which is not in them.
std::string withHash(const std::string &json, const std::optional<std::string> &hash)
{
    if (!hash || !json.ends_with('}'))
        return json;
    return json.substr(0, json.size() - 1) + (json.size() > 2 ? "," : "")
        + "\"sourceHash\":" + dumpJson(*hash) + '}';
}

SinkVerb verbOf(const RestAnswer &answer, std::string &why)
{
    if (answer.change == "entityCreated" || answer.status == 201) {
        why = "It was not there.";
        return SinkVerb::Created;
    }
    if (answer.change == "entityNoChange") {
        why = "The server found no difference.";
        return SinkVerb::Unchanged;
    }
    if (answer.change.starts_with("entity")) {
        why = "The server found differences.";
        return SinkVerb::Updated;
    }
    why = "The server took it, and does not say whether anything changed.";
    return SinkVerb::Accepted;
}

// After these nothing that follows can go better.
bool isFinal(const Error &error)
{
    return error.code == "server-unauthorized" || error.code == "server-refused"
        || error.code == "server-tls" || error.code == "server-html";
}

class ServerSink final : public RecordSink
{
public:
    ServerSink(std::unique_ptr<RestClient> rest, ServerSinkOptions options, bool bulk)
        : RecordSink("The server sink", options.bulkSize)
        , m_rest(std::move(rest))
        , m_options(options)
        , m_bulk(bulk)
        , m_client(makeServerClient(*m_rest, options.applyIncompleteDeletions))
    { }

    engine::Client &client() override { return *m_client; }

private:
    // Classifications and tags go at once, whoever yields them; to a 1.x server everything does.
    bool buffers(const Collection &collection) const override
    {
        return m_bulk && RecordSink::buffers(collection) && collection.entity != "Classification"
            && collection.entity != "Tag";
    }

    static EntitySunk sunk(SinkVerb verb, std::string_view type, const BufferedRecord &record,
        std::string_view response, std::string why)
    {
        EntitySunk sunk;
        sunk.verb = verb;
        sunk.type = type;
        sunk.name = record.name;
        sunk.fqn = record.fqn;
        sunk.response = response;
        sunk.why = std::move(why);
        return sunk;
    }

    // A request, unless the server has shown itself to be out of reach.
    Result<RestAnswer> send(std::string_view method, const std::string &target,
        const std::string &body, const char *contentType = "application/json")
    {
        if (m_final)
            return *m_final;
        auto answer = m_rest->send(method, target, body, contentType);
        if (!answer && isFinal(answer.error()))
            m_final = answer.error();
        if (answer && answer->status == 404) {
            const auto json = parseJson(answer->body);
            const std::string said = json ? jsonText(*json, "message") : std::string();
            return Error { "server-not-found",
                said.empty() ? "The server knows nothing at " + target.substr(0, target.find('?'))
                        + " (404)."
                             : "The server says: " + said + " (404).",
                {}, {} };
        }
        return answer;
    }

    SinkReply one(
        const entity::Record &, const Collection &collection, const BufferedRecord &record) override
    {
        const std::string &type = collection.create;
        SinkReply reply;
        if (!m_bulk && record.sourceHash && !record.fqn.empty() && !m_options.overrideMetadata
            && !m_final) {
            // What the 1.x client does before it sends: equal hashes are left alone.
            auto there = m_client->getByName(collection.entity, record.fqn);
            if (there && *there && (*there)->sourceHash == record.sourceHash) {
                reply.sunk.push_back(sunk(SinkVerb::Unchanged, type, record, collection.entity,
                    "The sourceHash is equal."));
                return reply;
            }
        }
        auto answer = send("PUT", collection.path, withHash(record.json, record.sourceHash));
        if (!answer) {
            reply.sunk.push_back(
                sunk(SinkVerb::Refused, type, record, answer.error().code, answer.error().message));
            reply.failures.push_back({ record.name.empty() ? type : record.name,
                "Failed to ingest " + type + ": " + answer.error().message, {} });
            return reply;
        }
        std::string why;
        const SinkVerb verb = verbOf(*answer, why);
        reply.sunk.push_back(sunk(verb, type, record, collection.entity, std::move(why)));
        const auto entity = parseJson(answer->body);
        if (reply.sunk.back().fqn.empty() && entity)
            reply.sunk.back().fqn = jsonText(*entity, "fullyQualifiedName");
        return reply;
    }

    void flushed(std::vector<RecordGroup> groups, SinkReply &reply) override
    {
        for (const RecordGroup &group : groups)
            bulk(reply, group);
    }

    void bulk(SinkReply &reply, const RecordGroup &group)
    {
        const Collection &collection = *group.collection;
        std::string body = "[";
        for (const BufferedRecord &record : group.records)
            body += (body.size() > 1 ? "," : "") + withHash(record.json, record.sourceHash);
        auto answer = send("PUT",
            collection.path + "/bulk?async=false&overrideMetadata="
                + (m_options.overrideMetadata ? "true" : "false"),
            body + ']');
        auto result = answer ? parseJson(answer->body) : Result<Json>(answer.error());
        if (!result) {
            const std::string &why = result.error().message;
            for (const BufferedRecord &record : group.records)
                reply.sunk.push_back(
                    sunk(SinkVerb::Refused, collection.create, record, result.error().code, why));
            reply.failures.push_back(
                { "Entity Buffer", "Failed to flush entities to bulk API: " + why, {} });
            return;
        }
        // Items are named by FQN, or by their name if they did not come so far as to get one.
        std::map<std::string, const Json *> failed;
        std::map<std::string, long long> passed;
        if (const Json *items = jsonMember(*result, "failedRequest"); items && items->is_array()) {
            for (const Json &item : *items)
                failed[jsonText(item, "request")] = &item;
        }
        if (const Json *items = jsonMember(*result, "successRequest"); items && items->is_array()) {
            for (const Json &item : *items)
                passed[jsonText(item, "request")] = jsonInt(item, "status");
        }
        for (const BufferedRecord &record : group.records) {
            auto bad = failed.find(record.fqn);
            if (bad == failed.end() && !passed.contains(record.fqn))
                bad = failed.find(record.name);
            if (bad != failed.end()) {
                const std::string why = jsonText(*bad->second, "message");
                reply.sunk.push_back(
                    sunk(SinkVerb::Refused, collection.create, record, "BulkOperationResult", why));
                reply.failures.push_back(
                    { "Entity Buffer", "Failed to flush entities to bulk API: " + why, {} });
                continue;
            }
            const bool created = passed.contains(record.fqn) && passed[record.fqn] == 201;
            reply.sunk.push_back(sunk(created ? SinkVerb::Created : SinkVerb::Accepted,
                collection.create, record, "BulkOperationResult",
                created ? "It was not there."
                        : "The server took it in bulk, and does not say whether anything "
                          "changed."));
        }
    }

    SinkReply lineage(const entity::Record &record, const Json &json) override
    {
        const Json *wrapped = jsonMember(json, "lineage_request");
        const Json &inner = wrapped ? *wrapped : json;
        const bool replaces = wrapped && jsonBool(json, "override_lineage");
        std::string body;
        std::string target = "/lineage";
        std::string clean; // the call that takes away what this source said before
        if (const Json *edge = jsonMember(inner, "edge")) {
            body = dumpJson(inner);
            const Json *to = jsonMember(*edge, "toEntity");
            const Json *details = jsonMember(*edge, "lineageDetails");
            if (replaces && to && details)
                clean = "/lineage/" + encoded(jsonText(*to, "type")) + '/'
                    + encoded(jsonText(*to, "id")) + "/type/"
                    + encoded(jsonText(*details, "source"));
        } else {
            const std::string to = encoded(jsonText(inner, "to_entity_type"));
            const std::string toFqn = encoded(jsonText(inner, "to_entity_fqn"));
            target += '/' + encoded(jsonText(inner, "from_entity_type")) + "/name/"
                + encoded(jsonText(inner, "from_entity_fqn")) + '/' + to + "/name/" + toFqn;
            const Json *details = jsonMember(inner, "lineage_details");
            body = details ? dumpJson(*details) : "{}";
            if (replaces && details)
                clean = "/lineage/source/name/" + to + '/' + toFqn + "/type/"
                    + encoded(jsonText(*details, "source"));
        }
        // Once for each target in a run, or the later edges of a target would take the first away.
        if (!clean.empty() && m_cleaned.insert({ clean, true }).second) {
            if (auto cleaned = send("DELETE", clean, {});
                !cleaned && cleaned.error().code != "server-not-found")
                return refuse(record, cleaned.error().message);
        }
        auto answer = send("PUT", target, body);
        SinkReply reply;
        const BufferedRecord named { record.name, record.fqn, {}, {} };
        if (!answer) {
            reply.failures.push_back({ "AddLineageRequestError", answer.error().message, {} });
            reply.sunk.push_back(sunk(SinkVerb::Refused, record.type, named, answer.error().code,
                answer.error().message));
        } else {
            reply.sunk.push_back(sunk(SinkVerb::Accepted, record.type, named, "str",
                "The server took the edge, and does not say whether it was there."));
        }
        return reply;
    }

    SinkReply patch(const entity::Record &record, const Json &json, const Json &after) override
    {
        const std::string type = jsonText(json, "entity_type");
        const std::string fqn
            = record.fqn.empty() ? jsonText(after, "fullyQualifiedName") : record.fqn;
        const Collection *collection = collectionOfEntity(type);
        if (!collection || m_final)
            return refuse(record,
                m_final ? m_final->message : "There are no entities of type '" + type + "'.");
        auto there = m_client->getByName(type, fqn);
        if (!there)
            return refuse(record, there.error().message);
        if (!*there)
            return refuse(record, "The entity to patch is not on the server.");
        const auto present = parseJson((*there)->json);
        if (!present)
            return refuse(record, present.error().message);
        Json changed = *present;
        takeChanges(changed, jsonMember(json, "original_entity"), after);
        const Json operations = Json::diff(*present, changed);
        SinkReply reply;
        const BufferedRecord named { (*there)->name, fqn, {}, {} };
        if (operations.empty()) {
            reply.sunk.push_back(sunk(
                SinkVerb::Unchanged, record.type, named, "PatchedEntity", "No field differs."));
            return reply;
        }
        auto answer = send("PATCH", collection->path + '/' + encoded((*there)->id),
            dumpJson(operations), "application/json-patch+json");
        if (!answer) {
            reply.failures.push_back(
                { named.name, "Failed to patch " + fqn + ": " + answer.error().message, {} });
            reply.sunk.push_back(sunk(SinkVerb::Refused, record.type, named, answer.error().code,
                answer.error().message));
            return reply;
        }
        reply.sunk.push_back(sunk(SinkVerb::Patched, record.type, named, "PatchedEntity",
            std::to_string(operations.size())
                + (operations.size() == 1 ? " operation was" : " operations were") + " sent."));
        return reply;
    }

    std::unique_ptr<RestClient> m_rest;
    ServerSinkOptions m_options;
    bool m_bulk;
    std::unique_ptr<engine::Client> m_client;
    std::map<std::string, bool> m_cleaned; // lineage that this run replaced already
    std::optional<Error> m_final;
};

} // namespace

Result<std::unique_ptr<engine::Sink>> openServerSink(RemoteServer server, ServerSinkOptions options)
{
    auto rest = std::make_unique<RestClient>(std::move(server));
    const auto version = rest->json("GET", "/system/version");
    if (!version)
        return version.error();
    const std::string text = version->is_object() ? jsonText(*version, "version") : std::string();
    int major = 0;
    if (std::from_chars(text.data(), text.data() + text.size(), major).ec != std::errc()
        || major < 1)
        return Error { "server-version",
            rest->server().url
                + " does not say which version of OpenMetadata it is. Is hostPort the address of "
                  "the API (it usually ends in /api)?",
            {}, {} };
    return std::unique_ptr<engine::Sink>(
        std::make_unique<ServerSink>(std::move(rest), options, major >= 2));
}

} // namespace cs::catalog
