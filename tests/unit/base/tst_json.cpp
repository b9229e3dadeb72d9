// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/json.h"
#include "core/base/jsonwriter.h"
#include "core/base/utf8.h"

#include <gtest/gtest.h>
#include <limits>

using namespace cs;

TEST(JsonWriter, commasAndNesting)
{
    std::string out;
    JsonWriter json(out);
    json.beginObject().member("a", 1).key("b").beginArray().value("x").value(true).null().endArray();
    json.key("c").beginObject().endObject().memberIfText("d", "").member("e", 1.5).endObject();
    EXPECT_EQ(out, R"({"a":1,"b":["x",true,null],"c":{},"e":1.5})");
}

TEST(JsonWriter, escapesAndBrokenUtf8)
{
    std::string out;
    appendJsonString(out, "a\"\\\n\x01 größe 🙂 \xff\xc3");
    EXPECT_EQ(out, "\"a\\\"\\\\\\n\\u0001 größe 🙂 \xEF\xBF\xBD\xEF\xBF\xBD\"");
    EXPECT_TRUE(parseJson(out));
}

TEST(JsonWriter, notANumberIsNull)
{
    std::string out;
    JsonWriter(out).value(std::numeric_limits<double>::quiet_NaN());
    EXPECT_EQ(out, "null");
}

TEST(Json, keepsTheOrderOfKeys)
{
    EXPECT_EQ(dumpJson(*parseJson(R"({"z":1,"a":2})")), R"({"z":1,"a":2})");
}

TEST(Json, saysWhereItIsBroken)
{
    const auto result = parseJson("{\n  \"a\": ]\n}");
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, "json-syntax");
    EXPECT_EQ(result.error().location.line, 2);
}

TEST(Json, depthIsBounded)
{
    const std::string deep(100'000, '[');
    EXPECT_EQ(parseJson(deep).error().code, "json-depth");
}

TEST(Utf8, overlongAndSurrogatesAreRefused)
{
    EXPECT_EQ(utf8SequenceLength("\xC0\x80"), 0u);
    EXPECT_EQ(utf8SequenceLength("\xED\xA0\x80"), 0u);
    EXPECT_EQ(utf8SequenceLength("\xF0\x9F\x99\x82"), 4u);
    EXPECT_EQ(utf8Length("größe🙂"), 6u);
}
