// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/filter.h"

#include <gtest/gtest.h>

using namespace cs;
using namespace cs::workflow;

namespace {

FilterPattern filter(std::vector<std::string> includes, std::vector<std::string> excludes)
{
    return FilterPattern::create(std::move(includes), std::move(excludes)).value();
}

} // namespace

TEST(Filter, NoPatternKeepsEverything)
{
    EXPECT_FALSE(FilterPattern().isSet());
    EXPECT_FALSE(FilterPattern().drops("a"));
    EXPECT_FALSE(FilterPattern().drops(""));
}

TEST(Filter, AnEmptyPatternDropsOnlyTheEmptyName)
{
    const FilterPattern empty = filter({}, {});
    EXPECT_TRUE(empty.isSet());
    EXPECT_TRUE(empty.drops(""));
    EXPECT_FALSE(empty.drops("a"));
}

TEST(Filter, MatchesAtTheStartInAnyCase)
{
    const FilterPattern f = filter({ "alb" }, {});
    EXPECT_FALSE(f.drops("Album"));
    EXPECT_FALSE(f.drops("alb"));
    EXPECT_TRUE(f.drops("my_album"));
    EXPECT_TRUE(filter({ "^album$" }, {}).drops("albums"));
    EXPECT_FALSE(filter({ ".*um$" }, {}).drops("album"));
}

TEST(Filter, ACountWithoutItsLeastIsAsInPython)
{
    EXPECT_FALSE(filter({ "t\\d{,2}$" }, {}).drops("t22"));
    EXPECT_FALSE(filter({ "t\\d{,2}$" }, {}).drops("t"));
    EXPECT_TRUE(filter({ "t\\d{,2}$" }, {}).drops("t333"));
    EXPECT_FALSE(filter({ "[{,2}]$" }, {}).drops(","));
    EXPECT_FALSE(filter({ "a\\{,2}$" }, {}).drops("a{,2}"));
    EXPECT_FALSE(filter({ "[]{,3}]+$" }, {}).drops("]{3"));
}

TEST(Filter, ExcludeWins)
{
    const FilterPattern f = filter({ "a.*" }, { "ab" });
    EXPECT_TRUE(f.drops("abc"));
    EXPECT_FALSE(f.drops("ac"));
    EXPECT_TRUE(f.drops("b"));
}

TEST(Filter, SaysWhatDecided)
{
    const FilterPattern f = filter({ "x", "a.*" }, { "tmp", "ab" });
    EXPECT_EQ(f.decide("abc").pattern, "ab");
    EXPECT_TRUE(f.decide("abc").byExclude);
    EXPECT_EQ(f.decide("ac").pattern, "a.*");
    EXPECT_FALSE(f.decide("ac").byExclude);
    EXPECT_EQ(f.decide("q").pattern, "x, a.*");
    EXPECT_FALSE(f.decide("q").byExclude);
}

TEST(Filter, KnowsUnicode)
{
    EXPECT_FALSE(filter({ "ÄPFEL" }, {}).drops("äpfel"));
    EXPECT_FALSE(filter({ "\\w+$" }, {}).drops("größe"));
}

TEST(Filter, ABadExpressionIsAnError)
{
    const auto result = FilterPattern::create({ "ok", "(open" }, {});
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, "bad-regex");
    EXPECT_NE(result.error().message.find("(open"), std::string::npos);
    EXPECT_FALSE(regexError("*a").empty());
    EXPECT_TRUE(regexError("a*").empty());
}

TEST(Filter, ReadsConfigs)
{
    EXPECT_FALSE(FilterPattern::fromJson(nullptr)->isSet());
    const Json none;
    EXPECT_FALSE(FilterPattern::fromJson(&none)->isSet());
    const Json good = parseJson(R"({"includes":["a"],"excludes":null})").value();
    EXPECT_TRUE(FilterPattern::fromJson(&good)->drops("b"));
    for (const char *text : { "[]", R"({"includes":"a"})", R"({"excludes":[1]})" }) {
        const Json bad = parseJson(text).value();
        const auto result = FilterPattern::fromJson(&bad);
        ASSERT_FALSE(result) << text;
        EXPECT_EQ(result.error().code, "wrong-type");
    }
}
