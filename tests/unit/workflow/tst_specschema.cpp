// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/specschema.h"
#include "core/workflow/validation.h"

#include <QTemporaryDir>

#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>
#include <zip.h>

using namespace cs;
using namespace cs::workflow;

// tests/data/workflow-spec: schemas of our own in the layout of OpenMetadata's package.
namespace {

namespace fs = std::filesystem;

constexpr const char *package = CS_TEST_DATA "/workflow-spec";

// "CODE PATH" of each diagnostic.
std::vector<std::string> found(const WorkflowSchema &schema, const std::string &connection)
{
    ValidationOptions options;
    options.schema = schema;
    options.environment = [](std::string_view) { return std::nullopt; };
    const std::string text = "source:\n  type: shelf\n  serviceName: s\n  serviceConnection:\n"
                             "    config: "
        + connection
        + "\n  sourceConfig: {config: {type: DatabaseMetadata, includeViews: 'no'}}\n"
          "sink: {type: metadata-rest, config: {}}\n"
          "workflowConfig:\n  loggerLevel: LOUD\n  openMetadataServerConfig: {hostPort: "
          "'http://localhost:8585/api'}\n";
    std::vector<std::string> out;
    const Validation validation(text, "c.yaml", options);
    for (const Diagnostic &one : validation.diagnostics())
        out.push_back(one.code + ": " + one.message);
    return out;
}

fs::path copyOf(const QTemporaryDir &folder)
{
    const fs::path to = fs::path(folder.path().toStdString()) / "spec";
    fs::copy(package, to, fs::copy_options::recursive);
    return to;
}

void write(const fs::path &file, const std::string &text)
{
    std::ofstream(file) << text;
}

std::string jarOf(const fs::path &folder, const fs::path &jar)
{
    zip_t *zip = zip_open(jar.c_str(), ZIP_CREATE | ZIP_TRUNCATE, nullptr);
    for (const auto &entry : fs::recursive_directory_iterator(folder)) {
        if (entry.is_regular_file())
            zip_file_add(zip, fs::relative(entry.path(), folder).c_str(),
                zip_source_file(zip, entry.path().c_str(), 0, -1), 0);
    }
    EXPECT_EQ(zip_close(zip), 0);
    return jar.string();
}

std::string codeOf(const std::string &where)
{
    const auto schema = specSchema(where);
    return schema ? "none" : schema.error().code;
}

} // namespace

TEST(SpecSchema, MakesOneSchemaOfAFolder)
{
    const auto schema = specSchema(package);
    ASSERT_TRUE(schema) << toText(schema.error());
    EXPECT_EQ(schema->name(), "workflow-spec");
    EXPECT_FALSE(schema->isBuiltIn());
    ASSERT_EQ(schema->connectors().size(), 2U);
    EXPECT_EQ(schema->connectors()[0].type, "Shelf");
    EXPECT_EQ(schema->connectors()[0].kind, "Database");
    EXPECT_EQ(schema->connectors()[1].type, "Box");
    EXPECT_EQ(schema->sourceConfigTypes(),
        (std::vector<std::string> { "DatabaseMetadata", "DashboardMetadata" }));
    EXPECT_NE(schema->schema().at("#/$defs/ShelfConnection"), nullptr);
}

TEST(SpecSchema, ChecksAgainstThePackage)
{
    const auto schema = specSchema(package);
    ASSERT_TRUE(schema);
    EXPECT_EQ(
        found(*schema, "{type: Shelf, host: h, options: {a: b}}"), std::vector<std::string>());
    // To the framework's models what is not required may be null.
    EXPECT_EQ(found(*schema, "{type: Shelf, host: h, room: null}"), std::vector<std::string>());
    // Both branches of a oneOf fit: the models take the first, JSON Schema would refuse.
    EXPECT_EQ(
        found(*schema, "{type: Shelf, host: h, wood: {oak: red}}"), std::vector<std::string>());
    const auto typo = found(*schema, "{type: Shelf, host: h, rom: r}");
    ASSERT_EQ(typo.size(), 1U);
    EXPECT_TRUE(typo[0].starts_with("unknown-key")) << typo[0];
    EXPECT_NE(typo[0].find("room"), std::string::npos) << typo[0];
    const auto missing = found(*schema, "{type: Shelf}");
    ASSERT_EQ(missing.size(), 1U);
    EXPECT_TRUE(missing[0].starts_with("missing-key")) << missing[0];
    const auto wrong = found(*schema, "{type: Shelf, host: h, options: [1]}");
    ASSERT_EQ(wrong.size(), 1U);
    EXPECT_TRUE(wrong[0].starts_with("wrong-type")) << wrong[0];
    EXPECT_EQ(found(*schema, "{type: Shelf, host: null}").size(), 1U);
}

TEST(SpecSchema, AJarIsAsGoodAsAFolder)
{
    const QTemporaryDir folder;
    const std::string jar
        = jarOf(package, fs::path(folder.path().toStdString()) / "openmetadata-spec-9.8.7.jar");
    const auto schema = specSchema(jar);
    ASSERT_TRUE(schema) << toText(schema.error());
    EXPECT_EQ(schema->name(), "openmetadata-spec 9.8.7");
    const auto unpacked = specSchema(package);
    ASSERT_TRUE(unpacked);
    EXPECT_EQ(*schema->schema().root()->json, *unpacked->schema().root()->json);
}

TEST(SpecSchema, SaysWhatIsWrongWithAPackage)
{
    const QTemporaryDir folder;
    const fs::path here = folder.path().toStdString();
    EXPECT_EQ(codeOf((here / "none.jar").string()), "spec-missing");
    write(here / "text.jar", "no zip");
    EXPECT_EQ(codeOf((here / "text.jar").string()), "spec-unreadable");
    EXPECT_EQ(codeOf(here.string()), "bad-schema"); // no workflow.json in it
    const fs::path spec = copyOf(folder);
    const fs::path server = spec / "json/schema/entity/services/connections/metadata/server.json";
    write(spec / "json/secret.json", "{\"type\": \"object\"}");
    for (const char *text : { "{", "[]", R"({"$ref": "absent.json"})", R"({"$ref": "#/no/where"})",
             R"({"$ref": "../../../../../secret.json"})", R"({"type": "octopus"})",
             R"({"type": "string", "pattern": "("})" }) {
        write(server, text);
        EXPECT_EQ(codeOf(spec.string()), "bad-schema") << text;
    }
    write(server, R"({"type": "object"})");
    EXPECT_EQ(codeOf(spec.string()), "none");
    write(server, std::string(9U << 20U, ' '));
    EXPECT_EQ(codeOf(spec.string()), "spec-unreadable");
}
