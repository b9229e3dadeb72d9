// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/assist.h"
#include "core/workflow/compare.h"
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

TEST(Secrets, APlantedPasswordIsInNothingThatIsShown)
{
    const std::string planted = "Pl4ntedPw";
    for (const std::string &line :
        { "password: " + planted, "password: [" + planted + "]", "password: {k: " + planted + "}",
            "pasword: " + planted, "hostPort: https://me:" + planted + "@h",
            "connectionOptions: {token: " + planted + "}",
            "scheme: postgres://me:" + planted + "@h/db", "password: ${" + std::string("PW}") }) {
        const std::string text = "source:\n  type: sqlite\n  serviceName: s\n  serviceConnection:\n"
                                 "    config:\n      type: SQLite\n      "
            + line
            + "\n  sourceConfig: {config: {type: DatabaseMetadata}}\nworkflowConfig:\n"
              "  openMetadataServerConfig:\n    hostPort: http://h/api\n";
        ValidationOptions options;
        options.environment = [&](std::string_view name) {
            return name == "PW" ? std::optional(planted) : std::nullopt;
        };
        const Validation validation(text, "c.yaml", options);
        ASSERT_TRUE(validation.root()) << line;
        for (const Diagnostic &d : validation.diagnostics())
            EXPECT_EQ(d.message.find(planted), std::string::npos) << d.message;
        std::vector<OutlineItem> open = outline(*validation.root());
        while (!open.empty()) {
            const OutlineItem item = open.back();
            open.pop_back();
            EXPECT_TRUE(
                item.detail.find(planted) == std::string::npos || line.starts_with("pasword"))
                << item.detail;
            open.insert(open.end(), item.children.begin(), item.children.end());
        }
        for (std::size_t at = 0; at < text.size(); ++at) {
            if (const auto about = hover(validation, at)) {
                EXPECT_EQ((about->description + about->fallback + about->type).find(planted),
                    std::string::npos);
            }
        }
    }
}

TEST(TextWithoutSecrets, HidesThemInValuesUrlsAndComments)
{
    const auto shown = textWithoutSecrets("a:\n"
                                          "  # password: planted1\n"
                                          "  # an apple: red\n"
                                          "  password: 'planted2' # why\n"
                                          "  token: ${TOKEN}\n"
                                          "  pin: {secret: ab}\n"
                                          "  url: http://me:planted3@host/x\n",
        "a.yaml");
    ASSERT_TRUE(shown) << shown.error().message;
    EXPECT_EQ(*shown,
        "a:\n"
        "  # password: ***\n"
        "  # an apple: red\n"
        "  password: *** # why\n"
        "  token: ${TOKEN}\n"
        "  pin: {secret: ***}\n"
        "  url: http://me:***@host/x\n");
    EXPECT_FALSE(textWithoutSecrets("a: [", "a.yaml")) << "cannot be looked through";
}
