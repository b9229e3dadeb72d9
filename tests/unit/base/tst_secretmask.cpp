// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/json.h"
#include "core/base/secretmask.h"

#include <gtest/gtest.h>

using namespace cs;

TEST(SecretMask, FindsASecretAsItIsAndAsUrlsAndJsonWriteIt)
{
    const SecretMask mask({ "p@ss \"w\\rd é", "abc", "longer-one", "longer" });
    EXPECT_EQ(mask.hidden("is p@ss \"w\\rd é!"), "is ***!");
    EXPECT_EQ(mask.hidden("mysql://u:p%40ss%20%22w%5Crd%20%C3%A9@h"), "mysql://u:***@h");
    EXPECT_EQ(mask.hidden("u:p%40ss+%22w%5Crd+%C3%A9@h"), "u:***@h");
    EXPECT_EQ(mask.hidden("{\"p\": \"p@ss \\\"w\\\\rd \\u00e9\"}"), "{\"p\": \"***\"}");
    EXPECT_EQ(mask.hidden("abc longer longer-one"), "abc *** ***") << "three letters are no secret";
    EXPECT_TRUE(SecretMask({ "abc", "" }).isEmpty());
}

// What is a secret may look like anything; JSON stays JSON.
TEST(SecretMask, LeavesJsonWhatItIs)
{
    const std::string text
        = R"({"name":"null name","null":null,"pin":12345,"nested":["1234 x",{"k\n1234":"\n1234 \\1234"}],"u":"caf\u00e9"})";
    for (const std::string secret :
        { "name", "null", "1234", "n1234", "00e9", "\\u00", "\":\"", "true" }) {
        std::string json = text;
        SecretMask(std::vector<std::string> { secret }).hideJson(json);
        EXPECT_TRUE(parseJson(json)) << secret << ": " << json;
    }
    std::string json = text;
    EXPECT_TRUE(SecretMask({ "1234", "name" }).hideJson(json));
    EXPECT_EQ(json,
        R"({"name":"null ***","null":null,"pin":12345,"nested":["*** x",{"k\n***":"\n*** \\***"}],"u":"caf\u00e9"})");
    EXPECT_FALSE(SecretMask({ "not there" }).hideJson(json));
}
