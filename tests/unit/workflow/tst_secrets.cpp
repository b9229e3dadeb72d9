// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/secrets.h"

#include <gtest/gtest.h>

using namespace cs;
using namespace cs::workflow;

TEST(Secrets, AreKnownByTheirKey)
{
    for (const char *key :
        { "password", "jwtToken", "JWT_TOKEN", "awsSecretAccessKey", "privateKey",
            "privateKeyPassphrase", "api_key", "key", "credentials", "Authorization" })
        EXPECT_TRUE(isSecretKey(key)) << key;
    for (const char *key : { "type", "database", "hostPort", "primaryKeys", "path", "serviceName" })
        EXPECT_FALSE(isSecretKey(key)) << key;
}

TEST(Secrets, NeverReachTheMaskedConfig)
{
    const Json config = parseJson(R"({"password":"hunter2","list":[{"token":["hunter2"]}],
        "url":"http://me:hunter2@host/api","plain":"x","key":null,"credentials":{"a":"hunter2"}})")
                            .value();
    const std::string text = dumpJson(withoutSecrets(config));
    EXPECT_EQ(text.find("hunter2"), std::string::npos) << text;
    EXPECT_NE(text.find("http://***@host/api"), std::string::npos) << text;
    EXPECT_NE(text.find(R"("plain":"x")"), std::string::npos);
    EXPECT_NE(text.find(R"("key":null)"), std::string::npos);
}

TEST(Secrets, DigestIgnoresThemAndTheOrder)
{
    const auto of = [](std::string_view text) { return digest(parseJson(text).value()); };
    EXPECT_EQ(of(R"({"a":1,"password":"x"})"), of(R"({"password":"y","a":1})"));
    EXPECT_NE(of(R"({"a":1})"), of(R"({"a":2})"));
    EXPECT_EQ(of("{}").size(), 16u);
}

TEST(Secrets, UrlsWithoutCredentialsStay)
{
    EXPECT_EQ(maskUrl("http://host/a@b"), "http://host/a@b");
    EXPECT_EQ(maskUrl("me@example.org"), "me@example.org");
}
