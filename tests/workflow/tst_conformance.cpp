// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/schemacheck.h"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>
#include <sstream>

using namespace cs;
using namespace cs::workflow;

// JSON Schema's own test suite, draft 7, its required part (the files of tests/draft7 itself): all
// of it, without exceptions.
namespace {

std::filesystem::path suite()
{
    const char *folder = std::getenv("CS_JSON_SCHEMA_SUITE");
    return folder ? folder : "";
}

Json load(const std::filesystem::path &file)
{
    std::ifstream in(file, std::ios::binary);
    std::ostringstream text;
    text << in.rdbuf();
    return parseJson(text.str()).value_or(Json());
}

std::optional<Json> remote(const std::string &uri)
{
    if (uri == "http://json-schema.org/draft-07/schema")
        return load(std::getenv("CS_JSON_SCHEMA_DRAFT7"));
    constexpr std::string_view server = "http://localhost:1234/";
    if (!uri.starts_with(server))
        return std::nullopt;
    const auto file = suite() / "remotes" / uri.substr(server.size());
    if (!std::filesystem::is_regular_file(file))
        return std::nullopt;
    return load(file);
}

} // namespace

TEST(Conformance, Draft7Required)
{
    int passed = 0;
    int files = 0;
    for (const auto &entry : std::filesystem::directory_iterator(suite() / "tests/draft7")) {
        if (entry.path().extension() != ".json")
            continue;
        ++files;
        const std::string file = entry.path().filename().string();
        for (const Json &group : load(entry.path())) {
            const std::string name = group.at("description").get<std::string>();
            const auto schema = JsonSchema::create(group.at("schema"), remote);
            ASSERT_TRUE(schema) << file << ": " << name << ": " << schema.error().message;
            for (const Json &test : group.at("tests")) {
                const Value value = fromJson(test.at("data"));
                const bool valid = test.at("valid").get<bool>();
                const std::string what
                    = file + ": " + name + ": " + test.at("description").get<std::string>();
                EXPECT_EQ(accepts(*schema->root(), value), valid) << what;
                const CheckResult result = check(*schema, value);
                EXPECT_EQ(result.violations.empty(), valid) << what; // and says why
                ++passed;
            }
        }
    }
    EXPECT_GT(files, 30);
    EXPECT_GE(passed, 420);
    RecordProperty("cases", passed);
}
