// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/document.h"

#include <gtest/gtest.h>

using namespace cs;
using namespace cs::workflow;

namespace {

Environment with(std::map<std::string, std::string, std::less<>> values)
{
    return [values = std::move(values)](std::string_view name) -> std::optional<std::string> {
        const auto it = values.find(name);
        return it == values.end() ? std::nullopt : std::optional(it->second);
    };
}

Document parsed(std::string_view text, std::string_view file = "c.yaml",
    const Environment &environment = with({}))
{
    auto result = parseDocument(text, file, environment);
    EXPECT_TRUE(result) << (result ? "" : toText(result.error()));
    return result.value_or(Document());
}

std::string json(std::string_view text, std::string_view file = "c.yaml")
{
    return dumpJson(toJson(parsed(text, file).root));
}

std::string code(std::string_view text, std::string_view file = "c.yaml")
{
    const auto result = parseDocument(text, file, with({}));
    return result ? "" : result.error().code;
}

std::string place(const Span &s)
{
    return std::to_string(s.line) + ':' + std::to_string(s.column) + '-' + std::to_string(s.endLine)
        + ':' + std::to_string(s.endColumn);
}

} // namespace

TEST(Yaml, BecomesWhatPyYamlMakesOfIt)
{
    EXPECT_EQ(json("a: yes\nb: 'yes'\nc: [1, 012, 1e3]\nd:\ne: ~\nf: 2024-01-31\n"),
        R"({"a":true,"b":"yes","c":[1,10,"1e3"],"d":null,"e":null,"f":"2024-01-31"})");
    EXPECT_EQ(json("a: |\n  x\n  y\nb: >-\n  x\n  y\n"), R"({"a":"x\ny\n","b":"x y"})");
    EXPECT_EQ(json("a: !!str 12\nb: !!int 12\nc: !!float 1\n"), R"({"a":"12","b":12,"c":1.0})");
    EXPECT_EQ(json(""), "null");
    EXPECT_EQ(json("\xef\xbb\xbf"
                   "a: 1\r\nb: 2\r\n"),
        R"({"a":1,"b":2})");
}

TEST(Yaml, MergeKeysNeverWin)
{
    EXPECT_EQ(json("x: &x {a: 1, b: 2}\ny: &y {b: 3, c: 4}\nz: {b: 9, <<: [*x, *y]}\n"),
        R"({"x":{"a":1,"b":2},"y":{"b":3,"c":4},"z":{"a":1,"b":9,"c":4}})");
    EXPECT_EQ(json("x: &x {a: 1}\nz: {<<: *x, a: 2}\n"), R"({"x":{"a":1},"z":{"a":2}})");
    EXPECT_EQ(json("'<<': 1\n"), R"({"<<":1})");
    EXPECT_EQ(code("<<: 1\n"), "syntax");
}

TEST(Yaml, OfEqualKeysTheLastCounts)
{
    const Document document = parsed("a: 1\nb: 2\na: 3\n");
    EXPECT_EQ(dumpJson(toJson(document.root)), R"({"a":3,"b":2})");
    ASSERT_EQ(document.remarks.size(), 1u);
    EXPECT_EQ(document.remarks[0].code, "duplicate-key");
    EXPECT_EQ(document.remarks[0].location.line, 3);
}

TEST(Yaml, PlacesCountCodePoints)
{
    const Document document = parsed("größe: {ä: 'xy', b: \"q\"}\nlist:\n  - &a one\n  - *a\n");
    const Value &map = document.root.members[0].value;
    EXPECT_EQ(place(document.root.members[0].keySpan), "1:1-1:6");
    EXPECT_EQ(place(map.members[0].keySpan), "1:9-1:10");
    EXPECT_EQ(place(map.members[0].value.span), "1:12-1:16");
    EXPECT_EQ(place(map.members[1].value.span), "1:21-1:24");
    EXPECT_EQ(place(document.root.members[1].value.items[0].span), "3:8-3:11");
}

TEST(Yaml, EnvironmentGoesInBeforeTheParse)
{
    const Environment environment = with(
        { { "HOST", "h" }, { "NUM", "12" }, { "BAD", "x: y" }, { "LONG", std::string(50, 'z') } });
    const Document document
        = parsed("# $HOST\na: ${LONG}/$HOST # ${UNSET}\nb: $NUM\nc: ${UNSET}\nd: $\n"
                 "e: ^t$\nf: $lower\n",
            "c.yaml", environment);
    EXPECT_EQ(document.root.get("a")->text, std::string(50, 'z') + "/h");
    EXPECT_EQ(place(document.root.get("a")->span), "2:4-2:17");
    EXPECT_EQ(document.root.get("b")->kind, ValueKind::Int);
    EXPECT_EQ(document.root.get("c")->text, "${UNSET}");
    EXPECT_EQ(document.root.get("e")->text, "^t$");
    ASSERT_EQ(document.remarks.size(), 1u);
    EXPECT_EQ(document.remarks[0].code, "unresolved-env");
    EXPECT_EQ(document.remarks[0].location.path, "c");
    EXPECT_EQ(place(document.root.get("c")->span), "4:4-4:12");
    EXPECT_EQ(place(document.root.find("b")->keySpan), "3:1-3:2");
    EXPECT_EQ(place(document.root.get("b")->span), "3:4-3:8");

    const auto broken = parseDocument("a: $BAD\nb: 1\n", "c.yaml", environment);
    ASSERT_FALSE(broken);
    EXPECT_EQ(broken.error().code, "syntax");
    EXPECT_EQ(broken.error().location.line, 1);
    EXPECT_LE(broken.error().location.column, 8);
}

TEST(Yaml, WhatIsNoYamlSaysWhere)
{
    struct Row
    {
        const char *text;
        int line;
    };
    for (const Row &row : { Row { "a: [1, 2\nb: 3\n", 2 }, Row { "a: 'x\n", 1 },
             Row { "a: b: c\n", 1 }, Row { "a:\n\t- b\n", 2 }, Row { "a: *gone\n", 1 },
             Row { "a: !custom x\n", 1 }, Row { "a: 1\n---\nb: 2\n", 2 }, Row { "? [a]\n: b\n", 1 },
             Row { "a: =\n", 1 }, Row { "a: !!int x\n", 1 } }) {
        const auto result = parseDocument(row.text, "c.yaml", with({}));
        ASSERT_FALSE(result) << row.text;
        EXPECT_EQ(result.error().code, "syntax") << row.text;
        EXPECT_EQ(result.error().location.line, row.line) << row.text << result.error().message;
    }
}

TEST(Yaml, FilesMadeToHurtEndInAMessage)
{
    EXPECT_EQ(code(std::string(10'000, '[')), "alias-depth");
    EXPECT_EQ(code(std::string(10'000, '{')), "alias-depth");
    std::string deep;
    for (int i = 0; i < 3000; ++i)
        deep += std::string(static_cast<std::size_t>(i), ' ') + "a:\n";
    EXPECT_EQ(code(deep), "alias-depth");
    std::string bomb = "a0: &a0 [x,x,x,x,x,x,x,x,x,x]\n";
    std::string merges = "m0: &m0 {a: 1}\n";
    for (int i = 1; i < 12; ++i) {
        const std::string before = "*a" + std::to_string(i - 1);
        bomb += 'a' + std::to_string(i) + ": &a" + std::to_string(i) + " [";
        merges += 'm' + std::to_string(i) + ": &m" + std::to_string(i) + " {<<: [";
        for (int j = 0; j < 9; ++j) {
            bomb += before + ',';
            merges += "*m" + std::to_string(i - 1) + ',';
        }
        bomb += before + "]\n";
        merges += "*m" + std::to_string(i - 1) + "]}\n";
    }
    EXPECT_EQ(code(bomb), "alias-depth");
    EXPECT_EQ(code(merges), "alias-depth");
    EXPECT_EQ(code("a: &a\n  b: *a\n"), "alias-depth");
    std::string many;
    for (int i = 0; i < 20'000; ++i)
        many += 'k' + std::to_string(i) + ": 1\n";
    EXPECT_EQ(code(many), "");
}

TEST(Yaml, WhatIsNoTextIsRefused)
{
    EXPECT_EQ(code(std::string("SQLite format 3\0\1\2", 18)), "encoding");
    EXPECT_EQ(code("a: \xff\xfe\n"), "encoding");
    EXPECT_EQ(code(std::string("\xff\xfe"
                               "a\0:\0",
                  6)),
        "encoding");
    const auto result = parseDocument("ä: 1\nö: \xc3\n", "c.yaml", with({}));
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().location.line, 2);
    EXPECT_EQ(result.error().location.column, 4);
}

TEST(JsonDocument, KeepsPlaces)
{
    const Document document = parsed(
        "{\n  \"a\": [1, 2.5, \"ä\\n\", true, null],\n  \"b\": {\"c\": -3}\n}\n", "c.json");
    EXPECT_EQ(dumpJson(toJson(document.root)), R"({"a":[1,2.5,"ä\n",true,null],"b":{"c":-3}})");
    EXPECT_EQ(place(document.root.members[1].value.members[0].value.span), "3:14-3:16");
    EXPECT_EQ(parsed("{\"a\": 1, \"a\": 2}", "c.json").remarks.at(0).code, "duplicate-key");
    EXPECT_EQ(json("{\"on\": \"yes\", \"n\": 012e}", "c.yaml"), R"({"on":"yes","n":"012e"})");
}

TEST(JsonDocument, ErrorsSayWhere)
{
    for (const char *text : { "", "{", "{a: 1}", "{\"a\" 1}", "{\"a\": 1,}", "[1 2]", "[1] x",
             "\"open", "{\"a\": yes}", "{\"a\": 'x'}", "\"\\q\"", "012" }) {
        const auto result = parseDocument(text, "c.json", with({}));
        ASSERT_FALSE(result) << text;
        EXPECT_EQ(result.error().code, "syntax") << text;
        EXPECT_EQ(result.error().location.line, 1) << text;
        EXPECT_GE(result.error().location.column, 1) << text;
    }
    EXPECT_EQ(code(std::string(10'000, '['), "c.json"), "alias-depth");
}
