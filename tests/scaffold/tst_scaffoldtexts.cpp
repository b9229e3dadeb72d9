// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What needs no framework: names, source types, files that are never overwritten.

#include "core/python/scaffold/scaffold.h"
#include "core/topology/requiredmethods.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>
#include <unistd.h>

using namespace cs;
using namespace cs::python;
namespace fs = std::filesystem;

TEST(ScaffoldName, whatPythonCannotImportIsRefusedWithANameThatWillDo)
{
    for (const char *name : { "", "my shop", "2fast", "class", "json", "metadata", "shop-data",
             "müsli", "a.b", "../shop", "_", "tests", "a/b" }) {
        const auto checked = checkScaffoldName(name);
        ASSERT_FALSE(checked) << name;
        EXPECT_EQ(checked.error().code, "scaffold-name");
        EXPECT_TRUE(checkScaffoldName(scaffoldName(name))) << name << " → " << scaffoldName(name);
    }
    for (const char *name : { "shop", "music_shop", "Shop2", "s" })
        EXPECT_TRUE(checkScaffoldName(name)) << name;
    EXPECT_EQ(scaffoldName("My Music-Shop"), "my_music_shop");
    EXPECT_EQ(scaffoldName("json"), "json_connector");
    EXPECT_EQ(scaffoldClass("music_shop"), "MusicShop");
    EXPECT_EQ(scaffoldClass("_2"), "Connector2");
}

TEST(SourceTypes, areThoseOfTheFrameworkAndWhole)
{
    EXPECT_EQ(sourceTypes().size(), 10U);
    for (const SourceType &type : sourceTypes()) {
        SCOPED_TRACE(type.name);
        EXPECT_FALSE(type.title.empty());
        EXPECT_FALSE(type.says.empty());
        EXPECT_FALSE(type.samples.empty());
        EXPECT_FALSE(type.fill.empty());
        const auto *required = topology::requiredMethods(type.name);
        ASSERT_TRUE(required);
        EXPECT_TRUE(type.baseClass.ends_with('.' + required->baseClass));
        // Each method that the framework demands says what it must give, and has a test.
        for (const auto &method : required->methods) {
            if (method.definedIn == "Step" || method.definedIn == "Source")
                continue;
            EXPECT_TRUE(type.note(method.name)) << method.name;
            const bool tested = std::any_of(type.tests.begin(), type.tests.end(),
                [&](const auto &test) { return test.first == method.name; });
            EXPECT_TRUE(tested) << method.name;
        }
    }
    EXPECT_EQ(sourceType("dbt"), nullptr);
}

TEST(SourceTypes, anUnknownSectionIsNamed)
{
    const auto parsed = parseSourceType("x", "=== about\ntitle = X\n=== surprise\n");
    ASSERT_FALSE(parsed);
    EXPECT_NE(parsed.error().message.find("surprise"), std::string::npos);
}

TEST(WriteScaffold, nothingIsEverOverwritten)
{
    const fs::path folder = fs::temp_directory_path() / ("cs-write-" + std::to_string(::getpid()));
    fs::create_directories(folder / "mine");
    std::ofstream(folder / "mine" / "kept.txt") << "kept";
    Scaffold made;
    made.files = { { "kept.txt", "new" }, { "sub/other.txt", "other" } };
    const auto refused = writeScaffold(made, (folder / "mine").string());
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, "folder-exists");
    std::string text;
    std::ifstream(folder / "mine" / "kept.txt") >> text;
    EXPECT_EQ(text, "kept");
    EXPECT_FALSE(fs::exists(folder / "mine" / "sub"));

    fs::create_directories(folder / "empty");
    EXPECT_TRUE(writeScaffold(made, (folder / "empty").string()));
    EXPECT_TRUE(fs::exists(folder / "empty" / "sub" / "other.txt"));
    const auto nowhere = writeScaffold(made, "/proc/nowhere/at/all");
    ASSERT_FALSE(nowhere);
    EXPECT_EQ(nowhere.error().code, "write-failed");
    fs::remove_all(folder);
}
