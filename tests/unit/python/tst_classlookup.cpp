// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/python/source/classlookup.h"

#include <QTemporaryDir>

#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>

using namespace cs::python;

namespace {

class ClassLookupTest : public testing::Test
{
protected:
    void write(const std::string &name, const std::string &text)
    {
        const std::filesystem::path file = folder() + '/' + name;
        std::filesystem::create_directories(file.parent_path());
        std::ofstream(file) << text;
    }
    std::string folder() const { return m_folder.path().toStdString(); }
    std::string problem(ClassLookup &lookup, const char *dotted)
    {
        return lookup.problem(dotted).value_or(std::string());
    }
    QTemporaryDir m_folder;
};

constexpr const char *shop = R"(import os
from base import Base


def make():
    pass


class Shop(Base):
    def __init__(self, config):
        options = config.serviceConnection.root.config.connectionOptions.root
        self.host = options.get("host", "localhost")
        self.port = options["port"]  # options["comment"]
        self.user = self.service_connection.connectionOptions.root.get('user')
        if self.source_config.includeViews and self.source_config.dict():
            pass

    def get_tables(self
        yield self.source_config.broken
)";

} // namespace

TEST_F(ClassLookupTest, SaysWhatCannotBeImportedAndWhatIsMeant)
{
    write("shop.py", shop);
    write("pkg/__init__.py", "");
    write("pkg/source.py", "class Source:\n    pass\n");
    ClassLookup lookup({ folder() }, {});
    EXPECT_EQ(problem(lookup, "shop.Shop"), "");
    EXPECT_EQ(problem(lookup, "pkg.source.Source"), "");
    EXPECT_NE(problem(lookup, "shop.Shoop").find("Shop"), std::string::npos)
        << problem(lookup, "shop.Shoop");
    EXPECT_NE(problem(lookup, "pkg.sorce.Source").find("source"), std::string::npos)
        << problem(lookup, "pkg.sorce.Source");
    EXPECT_NE(problem(lookup, "shop.make").find("function"), std::string::npos);
    EXPECT_NE(problem(lookup, "pkg.source").find("module"), std::string::npos);
    // May be installed in an environment that we were not told of.
    EXPECT_EQ(problem(lookup, "elsewhere.Shop"), "");
    ClassLookup whole({ folder() }, { folder() + "/pkg" });
    EXPECT_NE(problem(whole, "elsewhere.Shop"), "");

    // Files are looked at anew.
    write("shop.py", "class Shoop:\n    pass\n");
    EXPECT_EQ(problem(lookup, "shop.Shoop"), "");
}

TEST_F(ClassLookupTest, FindsWhereKeysAreRead)
{
    write("shop.py", shop);
    write("base.py",
        "class Base:\n    def f(self):\n        return self.service_connection.hostPort\n");
    ClassLookup lookup({ folder() }, {});
    std::string all;
    for (const KeyReader &reader : lookup.readers("shop.Shop"))
        all += reader.key.substr(reader.key.find("config.") + 7) + '@' + reader.className + ':'
            + std::to_string(reader.line) + ' ';
    EXPECT_EQ(all,
        "connectionOptions.host@shop.Shop:12 connectionOptions.port@shop.Shop:13 "
        "connectionOptions@shop.Shop:14 connectionOptions.user@shop.Shop:14 "
        "includeViews@shop.Shop:15 "
        "broken@shop.Shop:19 hostPort@base.Base:3 ");
    EXPECT_TRUE(lookup.readers("shop.None").empty());
}
