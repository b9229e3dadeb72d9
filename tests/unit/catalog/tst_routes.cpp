// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/exchange.h"
#include "core/catalog/routes.h"

#include <filesystem>
#include <gtest/gtest.h>

using namespace cs;
using namespace cs::catalog;

namespace {

class RoutesTest : public testing::Test
{
protected:
    struct Answer
    {
        int status;
        Json json;
        std::string allow;
    };

    Answer call(const std::string &method, const std::string &path, const std::string &body = {},
        const std::string &ifMatch = {})
    {
        HttpRequest request;
        request.method = method;
        request.target = "/api/v1" + path;
        request.body = body;
        request.agent = "sqlite_metadata (service: svc; v2.0.7.0)";
        request.ifMatch = ifMatch;
        const HttpReply reply = routes.handle(std::move(request));
        const auto json = parseJson(reply.body);
        return { reply.status, json ? *json : Json(), reply.allow };
    }

    void fill()
    {
        ASSERT_EQ(
            call("PUT", "/services/databaseServices",
                R"({"name":"svc","serviceType":"SQLite","connection":{"config":{"type":"SQLite"}}})")
                .status,
            201);
        ASSERT_EQ(call("PUT", "/databases", R"({"name":"db","service":"svc"})").status, 201);
        ASSERT_EQ(
            call("PUT", "/databaseSchemas", R"({"name":"s","database":"svc.db"})").status, 201);
    }
    static std::string table(const std::string &name, const std::string &more = {})
    {
        return R"({"name":")" + name
            + R"(","columns":[{"name":"id","dataType":"INT"},{"name":"a.b","dataType":"STRUCT","children":)"
              R"([{"name":"c","dataType":"INT"}]}],"databaseSchema":"svc.db.s")"
            + more + '}';
    }

    std::shared_ptr<Store> store = *Store::open({});
    Routes routes { store };
};

} // namespace

TEST_F(RoutesTest, TheVersionIsTheClientsOwnUnlessConfigured)
{
    EXPECT_EQ(call("GET", "/system/version").json["version"], "2.0.7");
    Routes fixed(store, "1.13.6");
    HttpRequest request;
    request.method = "GET";
    request.target = "/api/v1/system/version";
    EXPECT_NE(fixed.handle(request).body.find("\"1.13.6\""), std::string::npos);
}

TEST_F(RoutesTest, TheProfilerFindsTheSettingsOfAFreshServer)
{
    const Answer answer = call("GET", "/system/settings/profilerConfiguration");
    EXPECT_EQ(answer.status, 200);
    EXPECT_EQ(answer.json["config_type"], "profilerConfiguration");
    EXPECT_TRUE(answer.json["config_value"]["metricConfiguration"].is_array());
    EXPECT_EQ(call("GET", "/system/settings/other").status, 404);
}

TEST_F(RoutesTest, PutCreatesThenSaysUnchangedThenUpdates)
{
    fill();
    EXPECT_EQ(call("PUT", "/tables", table("t", R"(,"sourceHash":"1")")).status, 201);
    EXPECT_EQ(call("PUT", "/tables", table("t", R"(,"sourceHash":"1","description":"d")"))
                  .json["version"],
        0.1);
    const Answer updated
        = call("PUT", "/tables", table("t", R"(,"sourceHash":"2","description":"d")"));
    EXPECT_EQ(updated.status, 200);
    EXPECT_EQ(updated.json["version"], 0.2);
    EXPECT_EQ(updated.json["changeDescription"]["fieldsAdded"][0]["name"], "description");
    EXPECT_EQ(updated.json["changeDescription"]["previousVersion"], 0.1);
    EXPECT_EQ(
        updated.json["columns"][1]["children"][0]["fullyQualifiedName"], "svc.db.s.t.\"a.b\".c");
    const Answer history
        = call("GET", "/tables/" + updated.json["id"].get<std::string>() + "/versions");
    EXPECT_EQ(history.json["versions"].size(), 2u);
}

TEST_F(RoutesTest, ADescriptionThatAPersonWroteSurvivesTheNextRun)
{
    fill();
    const Answer made = call("PUT", "/tables", table("t", R"(,"sourceHash":"1")"));
    const std::string id = made.json["id"];
    EXPECT_EQ(call("PATCH", "/tables/" + id,
                  R"([{"op":"add","path":"/columns/0/description","value":"the key"}])")
                  .status,
        200);
    const Answer again
        = call("PUT", "/tables", table("t", R"(,"sourceHash":"2","displayName":"T")"));
    EXPECT_EQ(again.json["columns"][0]["description"], "the key");
    EXPECT_EQ(again.json["displayName"], "T");
}

TEST_F(RoutesTest, RefusesAsAServerDoes)
{
    EXPECT_EQ(call("PUT", "/tables", table("t")).status, 404);
    EXPECT_EQ(call("PUT", "/tables", table("t")).json["code"], 404);
    fill();
    EXPECT_EQ(call("PUT", "/tables", R"({"name":"t")").status, 400);
    EXPECT_EQ(call("PUT", "/tables", R"({"name":"t","databaseSchema":"svc.db.s"})").json["message"],
        "[columns must not be null]");
    EXPECT_EQ(call("PUT", "/tables", table("t", R"(,"colour":"red")")).status, 400);
    EXPECT_EQ(call("GET", "/tables/name/svc.db.s.t").status, 404);
    EXPECT_EQ(call("GET", "/no/such/thing").status, 404);
    EXPECT_EQ(call("GET", "/tables/%zz").status, 400);
    EXPECT_EQ(call("GET", "/tables/a%00b").status, 400);
    const Answer wrong = call("POST", "/system/version");
    EXPECT_EQ(wrong.status, 405);
    EXPECT_EQ(wrong.allow, "GET");
    ASSERT_EQ(routes.unsupported().size(), 2u);
    EXPECT_EQ(routes.unsupported()[0].path, "/api/v1/no/such/thing");
}

TEST_F(RoutesTest, BulkAnswersForEachItem)
{
    fill();
    const Answer answer = call("PUT", "/tables/bulk?async=false&overrideMetadata=false",
        '[' + table("a") + ',' + table("b", R"(,"owners":[{"id":"x","type":"user"}])") + ']');
    EXPECT_EQ(answer.status, 200);
    EXPECT_EQ(answer.json["status"], "partialSuccess");
    EXPECT_EQ(answer.json["numberOfRowsPassed"], 1);
    EXPECT_EQ(answer.json["successRequest"][0]["request"], "svc.db.s.a");
    EXPECT_EQ(answer.json["failedRequest"][0]["status"], 404);
    EXPECT_EQ(call("PUT", "/tables/bulk", R"({"name":"t"})").status, 400);
}

TEST_F(RoutesTest, NamesWithSlashesDotsQuotesAndEmojiAreFound)
{
    fill();
    call("PUT", "/tables", table("a/b.c 😀"));
    const Answer found = call("GET", "/tables/name/svc.db.s.%22a%2Fb.c%20%F0%9F%98%80%22");
    EXPECT_EQ(found.status, 200);
    EXPECT_EQ(found.json["name"], "a/b.c 😀");
    // Nothing of a name is ever read as SQL.
    EXPECT_EQ(call("PUT", "/tables", table("x'; DROP TABLE entity;--")).status, 201);
    EXPECT_EQ(call("GET", "/tables/name/svc.db.s.x'%3B%20DROP%20TABLE%20entity%3B--").status, 200);
}

TEST_F(RoutesTest, ListsInPages)
{
    fill();
    for (const char *name : { "c", "A", "b", "d", "e" })
        call("PUT", "/tables", table(name));
    std::string names;
    std::string after;
    int pages = 0;
    do {
        const Answer page = call("GET", "/tables?limit=2&databaseSchema=svc.db.s" + after);
        for (const Json &entity : page.json["data"])
            names += entity["name"].get<std::string>();
        EXPECT_EQ(page.json["paging"]["total"], 5);
        after = page.json["paging"].contains("after")
            ? "&after=" + page.json["paging"]["after"].get<std::string>()
            : "";
        ++pages;
    } while (!after.empty());
    EXPECT_EQ(names, "Abcde");
    EXPECT_EQ(pages, 3);
    EXPECT_EQ(call("GET", "/tables?limit=10&databaseSchema=svc.db").json["data"].size(), 5u);
    EXPECT_EQ(call("GET", "/tables?limit=10&databaseSchema=svc.d").json["data"].size(), 0u);
    EXPECT_EQ(call("GET", "/tables?limit=-1").status, 400);
}

// What a profiler's filter patterns become. A server finds them anywhere in a name, and case
// counts.
TEST_F(RoutesTest, ListsWhatRegularExpressionsKeep)
{
    fill();
    ASSERT_EQ(call("PUT", "/databases", R"({"name":"old.db","service":"svc"})").status, 201);
    ASSERT_EQ(
        call("PUT", "/databaseSchemas", R"({"name":"attic","database":"svc.db"})").status, 201);
    for (const char *name : { "orders", "Orders_old", "customers", "dotted.name" })
        ASSERT_EQ(call("PUT", "/tables", table(name)).status, 201);
    const std::string stored = R"({"name":"orders","columns":[],"databaseSchema":"svc.db.attic"})";
    ASSERT_EQ(call("PUT", "/tables", stored).status, 201);

    const auto names = [&](const std::string &path) {
        const Answer answer = call("GET", path);
        EXPECT_EQ(answer.status, 200) << path;
        std::string all;
        for (const Json &entity : answer.json["data"])
            all += (all.empty() ? "" : " ") + entity["fullyQualifiedName"].get<std::string>();
        EXPECT_EQ(answer.json["paging"]["total"], answer.json["data"].size()) << path;
        return all;
    };
    EXPECT_EQ(names("/databases?service=svc&databaseRegex=^d&regexMode=include"), "svc.db");
    EXPECT_EQ(names("/databases?service=svc&databaseRegex=^d&regexMode=exclude"), "svc.\"old.db\"");
    EXPECT_EQ(
        names("/databases?service=svc&databaseRegex=d%5C.d&regexMode=include"), "svc.\"old.db\"");
    const std::string tables = "/tables?limit=50&service=svc&database=svc.db&";
    EXPECT_EQ(names(tables + "tableRegex=rder&regexMode=include"),
        "svc.db.attic.orders svc.db.s.orders svc.db.s.Orders_old");
    EXPECT_EQ(names(tables + "tableRegex=^O&regexMode=include"), "svc.db.s.Orders_old");
    EXPECT_EQ(names(tables + "tableRegex=%28%5Eorders%24%29%7C%28name%29"),
        "svc.db.attic.orders svc.db.s.\"dotted.name\" svc.db.s.orders");
    EXPECT_EQ(names(tables + "tableRegex=[Oo]rders&databaseSchemaRegex=^attic$&regexMode=exclude"),
        "svc.db.s.\"dotted.name\" svc.db.s.customers");
    EXPECT_EQ(names(tables + "databaseSchemaRegex=tti&regexMode=include"), "svc.db.attic.orders");
    EXPECT_EQ(names(tables + "tableRegex=db%5C.attic%5C.o&regexMode=include&regexFilterByFqn=true"),
        "svc.db.attic.orders");
    EXPECT_EQ(names(tables + "tableRegex=db%5C.attic%5C.o&regexMode=include"), "");
    EXPECT_EQ(names("/databases?service=svc&tableRegex=nothing"), "svc.\"old.db\" svc.db");
    EXPECT_EQ(call("GET", tables + "tableRegex=(").status, 400);
}

TEST_F(RoutesTest, PatchChecksTheVersionAndTheFields)
{
    fill();
    const std::string id = call("PUT", "/tables", table("t")).json["id"];
    const std::string add = R"([{"op":"add","path":"/processedLineage","value":true}])";
    EXPECT_EQ(call("PATCH", "/tables/" + id, add, "W/\"0.7\"").status, 412);
    EXPECT_EQ(call("PATCH", "/tables/" + id, add, "W/\"0.1\"").json["processedLineage"], true);
    EXPECT_EQ(call("PATCH", "/tables/name/svc.db.s.t", add).json["version"], 0.2); // nothing new
    EXPECT_EQ(
        call("PATCH", "/tables/" + id, R"([{"op":"add","path":"/colour","value":1}])").status, 400);
    EXPECT_EQ(call("PATCH", "/tables/" + id, R"([{"op":"remove","path":"/nothing"}])").status, 400);
    EXPECT_EQ(
        call("PATCH", "/tables/" + id, R"([{"op":"replace","path":"","value":3}])").status, 400);
}

TEST_F(RoutesTest, DeletesSoftlyHardAndRecursively)
{
    fill();
    const std::string table1 = call("PUT", "/tables", table("t")).json["id"];
    const std::string schema = call("GET", "/databaseSchemas/name/svc.db.s").json["id"];
    EXPECT_EQ(call("DELETE", "/databaseSchemas/" + schema).status, 400); // not empty
    EXPECT_EQ(
        call("DELETE", "/databaseSchemas/" + schema + "?recursive=true&hardDelete=false").status,
        200);
    EXPECT_EQ(call("GET", "/tables/name/svc.db.s.t").status, 404);
    EXPECT_EQ(call("GET", "/tables/name/svc.db.s.t?include=deleted").json["deleted"], true);
    EXPECT_EQ(call("PUT", "/tables", table("u")).status, 404); // its parent is deleted
    EXPECT_EQ(
        call("PUT", "/databaseSchemas/restore", R"({"id":")" + schema + "\"}").json["deleted"],
        false);
    EXPECT_EQ(call("PUT", "/tables/restore", R"({"id":")" + table1 + "\"}").json["deleted"], false);
    EXPECT_EQ(call("DELETE", "/tables/async/" + table1 + "?hardDelete=true").status, 200);
    EXPECT_EQ(call("GET", "/tables/name/svc.db.s.t?include=all").status, 404);
}

TEST_F(RoutesTest, DeleteStaleStaysInItsScope)
{
    fill();
    call("PUT", "/databaseSchemas", R"({"name":"s2","database":"svc.db"})");
    for (const char *name : { "a", "b" })
        call("PUT", "/tables", table(name));
    call("PUT", "/tables", R"({"name":"other","columns":[],"databaseSchema":"svc.db.s2"})");
    const Answer answer = call("DELETE", "/tables/deleteStale",
        R"({"scopeFqn":"svc.db.s","scopeEntityType":"databaseSchema",)"
        R"("seenFqns":["svc.db.s.a"],"recursive":true})");
    EXPECT_EQ(answer.json["successRequest"].size(), 1u);
    EXPECT_EQ(answer.json["successRequest"][0]["request"], "svc.db.s.b");
    EXPECT_EQ(call("GET", "/tables/name/svc.db.s.a").status, 200);
    EXPECT_EQ(call("GET", "/tables/name/svc.db.s2.other").status, 200);
}

TEST_F(RoutesTest, KeepsLineageByIdAndByName)
{
    fill();
    const std::string a = call("PUT", "/tables", table("a")).json["id"];
    const std::string b = call("PUT", "/tables", table("b")).json["id"];
    const std::string byName = "table/name/svc.db.s.a/table/name/svc.db.s.b";
    EXPECT_EQ(call("GET", "/lineage/getLineageEdge/" + byName).status, 404);
    EXPECT_EQ(call("PUT", "/lineage/" + byName,
                  R"({"sqlQuery":"select 1","source":"ViewLineage","columnsLineage":null})")
                  .status,
        200);
    const Json edge = call("GET", "/lineage/getLineageEdge/" + a + '/' + b).json["edge"];
    EXPECT_EQ(edge["sqlQuery"], "select 1");
    EXPECT_EQ(edge["toEntity"]["fullyQualifiedName"], "svc.db.s.b");
    EXPECT_EQ(call("PATCH", "/lineage/table/" + a + "/table/" + b,
                  R"([{"op":"replace","path":"/sqlQuery","value":"select 2"}])")
                  .status,
        200);
    const Json graph = call("GET", "/lineage/table/name/svc.db.s.b?upstreamDepth=2").json;
    EXPECT_EQ(graph["nodes"][0]["name"], "a");
    EXPECT_EQ(graph["upstreamEdges"][0]["lineageDetails"]["sqlQuery"], "select 2");
    EXPECT_EQ(call("PUT", "/lineage",
                  R"({"edge":{"fromEntity":{"id":")" + b
                      + R"(","type":"table"},"toEntity":{"id":"0","type":"table"}}})")
                  .status,
        404);
    EXPECT_EQ(call("DELETE", "/lineage/source/name/table/svc.db.s.b/type/ViewLineage").status, 200);
    EXPECT_EQ(call("GET", "/lineage/getLineageEdge/" + byName).status, 404);
}

TEST_F(RoutesTest, SearchesWithFiltersWildcardsAndPaging)
{
    fill();
    for (const char *name : { "v1", "v2", "v3" })
        call("PUT", "/tables", table(name, R"(,"tableType":"View","schemaDefinition":"select 1")"));
    call("PUT", "/tables", table("t", R"(,"tableType":"Regular")"));
    const std::string filter
        = "%7B%22query%22%3A%7B%22bool%22%3A%7B%22must%22%3A%5B%7B%22term%22%3A%7B%22service.name."
          "keyword%22"
          "%3A%22svc%22%7D%7D%2C%7B%22bool%22%3A%7B%22should%22%3A%5B%7B%22term%22%3A%7B%"
          "22tableType%22%3A%22"
          "View%22%7D%7D%5D%7D%7D%2C%7B%22exists%22%3A%7B%22field%22%3A%22schemaDefinition%22%7D%"
          "7D%5D%2C%22"
          "must_not%22%3A%5B%7B%22term%22%3A%7B%22name.keyword%22%3A%22v2%22%7D%7D%5D%7D%7D%7D";
    const std::string path
        = "/search/query?q=&size=1&index=table_search_index&deleted=false&sort_field="
          "fullyQualifiedName&sort_order=desc&query_filter="
        + filter;
    Json page = call("GET", path).json["hits"]["hits"];
    ASSERT_EQ(page.size(), 1u);
    EXPECT_EQ(page[0]["_source"]["name"], "v3");
    page = call("GET", path + "&search_after=" + page[0]["sort"][0].get<std::string>())
               .json["hits"]["hits"];
    ASSERT_EQ(page.size(), 1u);
    EXPECT_EQ(page[0]["_source"]["name"], "v1");
    EXPECT_TRUE(call("GET", path + "&search_after=svc.db.s.v1").json["hits"]["hits"].empty());
    const Json hits = call("GET",
        "/search/fieldQuery?fieldName=fullyQualifiedName&fieldValue=SVC.*.v%3F"
        "&from=0&size=10&index=table_search_index&deleted=false")
                          .json["hits"]["hits"];
    EXPECT_EQ(hits.size(), 3u);
    EXPECT_EQ(call("GET", "/search/query?index=no_search_index").status, 404);
    EXPECT_EQ(
        call("GET", "/search/query?index=all&query_filter=%7B%22fuzzy%22%3A%7B%22a%22%3A1%7D%7D")
            .status,
        400);
}

TEST_F(RoutesTest, KeepsSamplesProfilesUsageAndStatus)
{
    fill();
    const std::string id = call("PUT", "/tables", table("t")).json["id"];
    EXPECT_EQ(call("PUT", "/tables/" + id + "/sampleData", R"({"columns":["id"],"rows":[[1]]})")
                  .json["sampleData"]["rows"][0][0],
        1);
    EXPECT_FALSE(call("GET", "/tables/" + id).json.contains("sampleData"));
    EXPECT_EQ(
        call("PUT", "/tables/" + id + "/tableProfile",
            R"({"tableProfile":{"timestamp":5,"rowCount":9},"columnProfile":[{"name":"id","timestamp":5}]})")
            .json["profile"]["rowCount"],
        9);
    EXPECT_EQ(call("GET", "/tables/svc.db.s.t/tableProfile/latest")
                  .json["columns"][0]["profile"]["timestamp"],
        5);
    EXPECT_EQ(call("PUT", "/usage/table/" + id, R"({"date":"2026-11-22","count":4})").status, 201);
    EXPECT_EQ(call("POST", "/usage/table/" + id, R"({"date":"2026-11-22","count":3})").status, 201);
    EXPECT_EQ(call("GET", "/tables/" + id + "?fields=usageSummary")
                  .json["usageSummary"]["dailyStats"]["count"],
        7);
    const std::string base = "/services/ingestionPipelines/svc.nightly/pipelineStatus";
    EXPECT_EQ(call("GET", base + "/r1").status, 204);
    EXPECT_EQ(call("PUT", base, R"({"runId":"r1","pipelineState":"running"})").status, 200);
    EXPECT_EQ(call("PUT", base, R"({"runId":"r1","pipelineState":"success"})").status, 200);
    EXPECT_EQ(call("GET", base + "/r1").json["pipelineState"], "success");
}

TEST_F(RoutesTest, ExportAndImportGiveTheSameCatalogue)
{
    fill();
    call("PUT", "/users", R"({"name":"ann","email":"ann@example.org"})");
    const std::string user = call("GET", "/users/name/ann").json["id"];
    call("PUT", "/tables",
        table("a", R"(,"sourceHash":"1","owners":[{"id":")" + user + R"(","type":"user"}])"));
    call("PUT", "/tables", table("b"));
    call("PUT", "/lineage/table/name/svc.db.s.a/table/name/svc.db.s.b", R"({"source":"Manual"})");
    const auto folder = std::filesystem::temp_directory_path();
    const std::string first = (folder / "cs_tst_catalog_1.json").string();
    const std::string second = (folder / "cs_tst_catalog_2.json").string();
    ASSERT_EQ(exportCatalog(*store, first).value().entities, 6);
    const auto other = *Store::open({});
    const auto imported = importCatalog(*other, first);
    ASSERT_TRUE(imported.has_value()) << imported.error().message;
    EXPECT_EQ(imported->edges, 1);
    const auto row = other->find(*collectionOfEntity("Table"), "svc.db.s.a");
    ASSERT_TRUE(row);
    EXPECT_EQ(other->document(*row)["owners"][0]["name"], "ann");
    ASSERT_TRUE(exportCatalog(*other, second).has_value());
    const auto read = [](const std::string &path) {
        std::FILE *file = std::fopen(path.c_str(), "rb");
        std::string text(std::filesystem::file_size(path), '\0');
        EXPECT_EQ(std::fread(text.data(), 1, text.size(), file), text.size());
        std::fclose(file);
        return text;
    };
    EXPECT_EQ(read(first), read(second));
    EXPECT_EQ(importCatalog(*other, "/nowhere").error().code, "file-open");
    std::filesystem::remove(first);
    std::filesystem::remove(second);
}
