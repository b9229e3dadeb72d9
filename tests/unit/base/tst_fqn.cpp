// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/fqn.h"

#include <gtest/gtest.h>

using namespace cs;

TEST(Fqn, partsWithADotAreQuoted)
{
    EXPECT_EQ(*fqn::build({ "svc", "a.b" }), "svc.\"a.b\"");
    EXPECT_EQ(*fqn::build({ "svc", "plain" }), "svc.plain");
}

TEST(Fqn, aNeedlesslyQuotedPartIsUnquoted)
{
    EXPECT_EQ(*fqn::quoteName("\"plain\""), "plain");
    EXPECT_EQ(*fqn::quoteName("\"a.b\""), "\"a.b\"");
}

TEST(Fqn, aStrayQuoteOrALineBreakIsAnError)
{
    EXPECT_EQ(fqn::quoteName("a\"b").error().code, "fqn-quote");
    EXPECT_EQ(fqn::quoteName("a\nb").error().code, "fqn-quote");
    EXPECT_FALSE(fqn::build({ "a", "" }));
}

TEST(Fqn, splitUndoesBuild)
{
    const std::vector<std::string> parts { "my.svc", "größe 🙂", "t" };
    const auto whole = fqn::build({ parts[0], parts[1], parts[2] });
    ASSERT_TRUE(whole);
    EXPECT_EQ(*fqn::split(*whole), parts);
}

TEST(Fqn, splitNamesWhatIsWrong)
{
    for (const char *bad : { "", "a..b", "a.", "\"a", "a\"b", "\"a\"b" })
        EXPECT_FALSE(fqn::split(bad)) << bad;
}

TEST(Fqn, reservedWordsGoBothWays)
{
    EXPECT_EQ(fqn::encodeReserved("a::b>c\"\n"),
              "a__reserved__colon__b__reserved__arrow__c__reserved__quote____reserved__newline__");
    EXPECT_EQ(fqn::decodeReserved(fqn::encodeReserved("x::y\r\t")), "x::y\r\t");
}
