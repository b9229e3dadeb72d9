// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/filter.h"
#include "core/workflow/regexwords.h"

#include <gtest/gtest.h>

using namespace cs::workflow;

namespace {

std::string words(std::string_view pattern)
{
    const RegexWords all = explainRegex(pattern);
    EXPECT_EQ(all.problem, "") << pattern;
    std::string out;
    std::size_t at = 0;
    for (const RegexPiece &piece : all.pieces) {
        EXPECT_EQ(piece.from, at) << pattern << ": pieces leave nothing out";
        at = piece.to;
        out += std::string(static_cast<std::size_t>(piece.depth) * 2, ' ') + toText(piece) + '\n';
    }
    EXPECT_EQ(at, pattern.size()) << pattern;
    return out;
}

std::string hints(std::string_view pattern)
{
    std::string out;
    for (const RegexHint &hint : explainRegex(pattern).hints)
        out += toText(hint) + '\n';
    return out;
}

} // namespace

TEST(RegexWords, PiecesInPlainWords)
{
    EXPECT_EQ(words("^tmp_.*$"),
        "the beginning of the name\nthe text `tmp_`\n"
        "any character, any number of times, or not at all\nthe end of the name\n");
    EXPECT_EQ(words("a+b?c{2}d{2,}e{1,3}"),
        "the text `a`, once or more\nthe text `b`, or not\nthe text `c`, 2 times\n"
        "the text `d`, 2 times or more\nthe text `e`, 1 to 3 times\n");
    EXPECT_EQ(words("[a-z_]+[^0-9]"),
        "one of the characters `a-z_`, once or more\na character that is none of `0-9`\n");
    EXPECT_EQ(words("(stg|raw)_(?:x)(?P<n>y)*"),
        "a group:\n  the text `stg`\n  or\n  the text `raw`\nend of the group\nthe text `_`\n"
        "a group:\n  the text `x`\nend of the group\n"
        "a group called n:\n  the text `y`\nend of the group, any number of times, or not at "
        "all\n");
    EXPECT_EQ(words("\\d\\D\\w\\W\\s\\S\\b\\B\\.\\$"),
        "a digit\na character that is no digit\na letter, a digit or `_`\n"
        "a character that is no letter, digit or `_`\na blank\na character that is no blank\n"
        "the edge of a word\nnot the edge of a word\nthe text `.$`\n");
    EXPECT_EQ(words("(?!tmp)(?=a)(?<!b)(?<=c)(?i)"),
        "only if this does not follow:\n  the text `tmp`\nend of the group\n"
        "only if this follows:\n  the text `a`\nend of the group\n"
        "only if this does not come before:\n  the text `b`\nend of the group\n"
        "only if this comes before:\n  the text `c`\nend of the group\nflags `i`\n");
    EXPECT_EQ(
        words("(a)\\1"), "a group:\n  the text `a`\nend of the group\nthe same text as group 1\n");
    EXPECT_EQ(words("größe"), "the text `größe`\n");
    EXPECT_EQ(words("\\x41"), "`\\x`, which is not explained here\nthe text `41`\n");
}

TEST(RegexWords, OddPatternsLeaveNothingOut)
{
    for (const char *pattern :
        { "", "a{", "a{,}", "a{x}", "[]a]", "[^]a]", "[[:alpha:]]", "a|b|", "((a))", "(?#x)a",
            "a*?b+?c??", "x{1,2}?", "[\\]]", "(?>a)b", "\\\\", "ä*", "(?s:.)", "a-b c", "(?:)*" })
        words(pattern);
}

TEST(RegexWords, ABadOneHasItsProblem)
{
    for (const char *pattern : { "*", "(", "[a", "a(?P<n", "a{2,1}" }) {
        const RegexWords all = explainRegex(pattern);
        EXPECT_NE(all.problem, "") << pattern;
        EXPECT_TRUE(all.pieces.empty());
    }
}

TEST(RegexWords, HintsWhatPeopleMayHaveMeant)
{
    EXPECT_EQ(hints("^orders$"), "");
    EXPECT_EQ(hints("orders"),
        "Only names that begin so match; to find it anywhere, `.*orders`.\n"
        "Longer names that begin so match too; for the whole name, `orders$`.\n");
    EXPECT_EQ(
        hints("^tmp%$"), "`%` is a percent sign, not a wildcard; `^tmp.*$` takes any text.\n");
    EXPECT_EQ(hints("^tmp_*$"), "`_*` is `_` any number of times; for any text, `^tmp_.*$`.\n");
    EXPECT_EQ(hints("^main.orders$"),
        "The dot in `main.orders` is any character; for a dot, `^main\\.orders$`.\n");
    EXPECT_EQ(hints(".*"), "Every name matches.\n");
    EXPECT_EQ(hints(""), "Every name matches.\n");
    EXPECT_EQ(hints("^a$|^b$"), "");
    EXPECT_EQ(hints(".*_old$"), "");
}

TEST(RegexWords, AnExactPatternMatchesItsNameOnly)
{
    for (const char *name : { "orders", "a.b", "sum(x)", "$1^2", "[x]{3}|y", "back\\slash", "größe",
             "with blank", "a-b", "100%", "#1", "\"q\"" }) {
        const auto filter = FilterPattern::create({ exactPattern(name) }, {});
        ASSERT_TRUE(filter) << name;
        EXPECT_FALSE(filter->drops(name)) << exactPattern(name);
        EXPECT_TRUE(filter->drops(std::string(name) + 'x')) << name;
        EXPECT_TRUE(filter->drops('x' + std::string(name))) << name;
    }
}
