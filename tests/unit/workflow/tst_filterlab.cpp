// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/filterlab.h"
#include "core/workflow/validation.h"

#include <gtest/gtest.h>

using namespace cs;
using namespace cs::workflow;

namespace {

Json config(const std::string &settings, const std::string &type = "postgres")
{
    return parseJson(R"({"source":{"type":")" + type
        + R"(","serviceName":"shop","sourceConfig":{"config":)" + settings + "}}}")
        .value();
}

void add(FilterNames &names, const char *level, const std::string &fqn, bool inSource = true,
    bool inCatalogue = false)
{
    const std::size_t dot = fqn.rfind('.');
    names.add({ filterLevel(level), fqn.substr(dot + 1), fqn, inSource, inCatalogue });
}

FilterNames shop()
{
    FilterNames names;
    add(names, "database", "shop.main");
    for (const char *schema : { "public", "staging" })
        add(names, "databaseSchema", std::string("shop.main.") + schema);
    for (const char *table :
        { "public.orders", "public.orders_old", "public.tmp_1", "staging.raw" })
        add(names, "table", std::string("shop.main.") + table);
    names.listed = { { "database", "shop" }, { "databaseSchema", "shop.main" },
        { "table", "shop.main.public" }, { "table", "shop.main.staging" } };
    return names;
}

std::string text(const FilterLab &lab, const FilterNames &names)
{
    constexpr const char *states[] { "kept", "dropped", "not reached", "broken" };
    constexpr const char *deletions[] { "", " would delete: dropped", " would delete: gone",
        " would delete: with parent" };
    std::string out;
    const auto decisions = lab.decide(names);
    EXPECT_EQ(decisions.size(), names.names.size());
    for (std::size_t i = 0; i < decisions.size(); ++i) {
        const SourceName &name = names.names[i];
        const std::string rule = lab.rule(*name.level, decisions[i]);
        out += name.fqn + ": " + states[int(decisions[i].state)]
            + (rule.empty() ? ""
                            : (decisions[i].byExclude ? " by exclude " : " by include ") + rule)
            + deletions[int(decisions[i].deletion)] + '\n';
    }
    return out;
}

} // namespace

TEST(FilterLab, SaysWhichRuleDecidedAndWhatIsNotReached)
{
    const FilterLab lab(config(R"({"type":"DatabaseMetadata",
        "schemaFilterPattern":{"excludes":["^stag"]},
        "tableFilterPattern":{"includes":["nothing","ORDERS"],"excludes":[".*_old$"]}})"));
    EXPECT_EQ(lab.levels().size(), 4U);
    EXPECT_EQ(text(lab, shop()),
        "shop.main: kept\n"
        "shop.main.public: kept\n"
        "shop.main.staging: dropped by exclude ^stag\n"
        "shop.main.public.orders: kept by include ORDERS\n"
        "shop.main.public.orders_old: dropped by exclude .*_old$\n"
        "shop.main.public.tmp_1: dropped\n"
        "shop.main.staging.raw: not reached\n");
}

TEST(FilterLab, MatchesFqnsWhereTheFrameworkDoes)
{
    const FilterLab lab(config(R"({"type":"DatabaseMetadata","useFqnForFiltering":true,
        "tableFilterPattern":{"includes":["shop\\.main\\.public\\..*"]}})"));
    EXPECT_EQ(text(lab, shop()),
        "shop.main: kept\n"
        "shop.main.public: kept\n"
        "shop.main.staging: kept\n"
        "shop.main.public.orders: kept by include shop\\.main\\.public\\..*\n"
        "shop.main.public.orders_old: kept by include shop\\.main\\.public\\..*\n"
        "shop.main.public.tmp_1: kept by include shop\\.main\\.public\\..*\n"
        "shop.main.staging.raw: dropped\n");
    EXPECT_EQ(lab.matched(shop().names.back()), "shop.main.staging.raw");
}

TEST(FilterLab, WhatWasSeenBeforeAndIsNotAnyMoreWouldGo)
{
    FilterNames names = shop();
    for (const char *fqn : { "public.orders", "public.tmp_1", "public.gone", "staging.raw",
             "staging.gone", "other.gone" })
        add(names, "table", std::string("shop.main.") + fqn, false, true);
    const FilterLab lab(config(R"({"type":"DatabaseMetadata",
        "schemaFilterPattern":{"excludes":["staging"]},
        "tableFilterPattern":{"excludes":["tmp"]}})"));
    // Neither a dropped schema's tables nor those of a schema that is gone are asked about.
    EXPECT_EQ(text(lab, names),
        "shop.main: kept\n"
        "shop.main.public: kept\n"
        "shop.main.staging: dropped by exclude staging\n"
        "shop.main.public.orders: kept\n"
        "shop.main.public.orders_old: kept\n"
        "shop.main.public.tmp_1: dropped by exclude tmp would delete: dropped\n"
        "shop.main.staging.raw: not reached\n"
        "shop.main.public.gone: kept would delete: gone\n"
        "shop.main.staging.gone: not reached\n"
        "shop.main.other.gone: kept\n");
    const FilterLab off(config(R"({"type":"DatabaseMetadata","markDeletedTables":false,
        "tableFilterPattern":{"excludes":["tmp"]}})"));
    EXPECT_EQ(text(off, names).find("would delete"), std::string::npos);
}

TEST(FilterLab, ADeletedSchemaTakesItsTablesAlong)
{
    FilterNames names = shop();
    add(names, "databaseSchema", "shop.main.staging", false, true);
    add(names, "table", "shop.main.staging.raw", false, true);
    const FilterLab lab(config(R"({"type":"DatabaseMetadata","markDeletedSchemas":true,
        "schemaFilterPattern":{"includes":["public"]}})"));
    const std::string all = text(lab, names);
    EXPECT_NE(all.find("shop.main.staging: dropped would delete: dropped\n"), std::string::npos);
    EXPECT_NE(all.find("shop.main.staging.raw: not reached would delete: with parent\n"),
        std::string::npos);
}

TEST(FilterLab, ABadExpressionStopsItsProducer)
{
    const FilterLab lab(config(R"({"type":"DatabaseMetadata",
        "schemaFilterPattern":{"excludes":["*"]}})"));
    EXPECT_FALSE(lab.problem(*filterLevel("schemaFilterPattern")).empty());
    EXPECT_EQ(text(lab, shop()),
        "shop.main: kept\n"
        "shop.main.public: broken\n"
        "shop.main.staging: broken\n"
        "shop.main.public.orders: broken\n"
        "shop.main.public.orders_old: broken\n"
        "shop.main.public.tmp_1: broken\n"
        "shop.main.staging.raw: broken\n");
}

TEST(FilterLab, AConnectorOfOneDatabaseDoesNotAskForIt)
{
    const std::string settings = R"({"type":"DatabaseMetadata",
        "databaseFilterPattern":{"excludes":["main"]}})";
    EXPECT_NE(
        text(FilterLab(config(settings)), shop()).find("shop.main: dropped"), std::string::npos);
    const FilterLab sqlite(config(settings, "sqlite"));
    EXPECT_FALSE(sqlite.unused(*filterLevel("database")).empty());
    EXPECT_NE(text(sqlite, shop()).find("shop.main: kept\n"), std::string::npos);
}

TEST(FilterLab, OtherServicesHaveOneLevel)
{
    const FilterLab lab(config(R"({"type":"MessagingMetadata",
        "topicFilterPattern":{"excludes":["_"]}})",
        "kafka"));
    FilterNames names;
    add(names, "topic", "shop.orders", true, true);
    add(names, "topic", "shop._schemas", true, true);
    add(names, "topic", "shop.gone", false, true);
    names.listed = { { "topic", "shop" } };
    EXPECT_EQ(text(lab, names),
        "shop.orders: kept\n"
        "shop._schemas: dropped by exclude _ would delete: dropped\n"
        "shop.gone: kept would delete: gone\n");
}

TEST(FilterLab, ABrokenConfigIsNoFilter)
{
    for (const char *json : { "null", "[]", R"({"source":3})", R"({"source":{"sourceConfig":[]}})",
             R"({"source":{"sourceConfig":{"config":{"type":["DatabaseMetadata"]}}}})" }) {
        const FilterLab lab(parseJson(json).value());
        EXPECT_TRUE(lab.levels().empty());
        EXPECT_EQ(lab.decide(shop()).size(), shop().names.size());
    }
    const FilterLab wrong(
        config(R"({"type":"DatabaseMetadata","tableFilterPattern":{"includes":"a"}})"));
    EXPECT_FALSE(wrong.problem(*filterLevel("table")).empty());
}

TEST(FilterLab, DiagnosticsKnowTheNames)
{
    ValidationOptions options;
    options.recordedNames = recordedNames(std::make_shared<const FilterNames>(shop()), false);
    const std::string head = "source:\n  type: sqlite\n  serviceName: shop\n  serviceConnection:\n"
                             "    config:\n      type: SQLite\n  sourceConfig:\n    config:\n"
                             "      type: DatabaseMetadata\n      tableFilterPattern:\n"
                             "        includes: [";
    const std::string tail
        = "]\nsink:\n  type: metadata-rest\n  config: {}\nworkflowConfig:\n"
          "  openMetadataServerConfig:\n    hostPort: http://localhost:8585/api\n"
          "    authProvider: openmetadata\n    securityConfig:\n"
          "      jwtToken: x\n";
    EXPECT_TRUE(Validation(head + "orders" + tail, "a.yaml", options).diagnostics().empty());
    const Validation none(head + "order$" + tail, "a.yaml", options);
    ASSERT_EQ(none.diagnostics().size(), 1U);
    EXPECT_EQ(none.diagnostics()[0].code, "filter-conflict");
    EXPECT_NE(none.diagnostics()[0].message.find("all 4 names"), std::string::npos);
}

TEST(FilterLab, AHundredThousandNamesAreDecided)
{
    FilterNames names;
    add(names, "database", "shop.main");
    for (int schema = 0; schema < 100; ++schema) {
        const std::string up = "shop.main.s" + std::to_string(schema);
        add(names, "databaseSchema", up);
        for (int table = 0; table < 1000; ++table)
            add(names, "table", up + ".table_" + std::to_string(table));
    }
    const FilterLab lab(config(R"({"type":"DatabaseMetadata",
        "tableFilterPattern":{"includes":["table_.*","other"],"excludes":[".*9$","^tmp_"]}})"));
    const auto decisions = lab.decide(names);
    ASSERT_EQ(decisions.size(), 100'101U);
    EXPECT_EQ(
        std::ranges::count(decisions, NameDecision::State::Dropped, &NameDecision::state), 10'000);
    CancelToken cancel;
    cancel.cancel();
    EXPECT_TRUE(lab.decide(names, cancel).empty());
}

TEST(FilterLab, WithoutFiltersTheRestStays)
{
    const Json json = withoutFilters(config(R"({"type":"DatabaseMetadata","includeViews":false,
        "tableFilterPattern":{"includes":["a"]},"markDeletedTables":true})"));
    const Json &settings = json["source"]["sourceConfig"]["config"];
    EXPECT_FALSE(settings.contains("tableFilterPattern"));
    EXPECT_FALSE(settings["markDeletedTables"].get<bool>());
    EXPECT_FALSE(settings["includeViews"].get<bool>());
    EXPECT_EQ(withoutFilters(Json::array()), Json::array());
}
