// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/linediff.h"

#include <gtest/gtest.h>
#include <random>
#include <string>

using namespace cs;

namespace {

std::string shown(const std::string &before, const std::string &after)
{
    std::string text;
    for (const DiffLine &line : lineDiff(before, after)) {
        text += line.kind == DiffLine::Kind::Same  ? ' '
            : line.kind == DiffLine::Kind::Removed ? '-'
                                                   : '+';
        text += std::string(line.text) + ' ';
    }
    return text;
}

} // namespace

TEST(LineDiff, KeepsWhatItCan)
{
    EXPECT_EQ(shown("", ""), "");
    EXPECT_EQ(shown("a\nb\n", "a\nb"), " a  b ");
    EXPECT_EQ(shown("a\r\nb\r\n", "a\nb\n"), " a  b ");
    EXPECT_EQ(shown("", "a\nb"), "+a +b ");
    EXPECT_EQ(shown("a\nb", ""), "-a -b ");
    EXPECT_EQ(shown("a\nb\nc", "a\nx\nc"), " a -b +x  c ");
    EXPECT_EQ(shown("a\nb\nc\nd", "b\nx\nd\ne"), "-a  b -c +x  d +e ");
    EXPECT_EQ(shown("a\na", "a"), " a -a ");
}

// Whatever the texts: read as removed, it is the first; read as added, the second.
TEST(LineDiff, HasBothTextsWithTheirNumbers)
{
    std::mt19937 random(4242);
    for (int round = 0; round < 300; ++round) {
        std::string texts[2];
        for (std::string &text : texts) {
            for (auto lines = random() % 12; lines > 0; --lines)
                text += std::string(1, static_cast<char>('a' + random() % 4)) + '\n';
        }
        std::string first, second;
        int before = 0, after = 0;
        for (const DiffLine &line : lineDiff(texts[0], texts[1])) {
            if (line.kind != DiffLine::Kind::Added) {
                first += std::string(line.text) + '\n';
                EXPECT_EQ(line.before, ++before);
            }
            if (line.kind != DiffLine::Kind::Removed) {
                second += std::string(line.text) + '\n';
                EXPECT_EQ(line.after, ++after);
            }
        }
        EXPECT_EQ(first, texts[0]);
        EXPECT_EQ(second, texts[1]);
    }
}

TEST(LineDiff, ReplacesWhatIsTooLongToCompare)
{
    std::string before = "same\n", after = "same\n";
    for (int i = 0; i < 5000; ++i) {
        before += "a" + std::to_string(i) + '\n';
        after += "b" + std::to_string(i) + '\n';
    }
    EXPECT_EQ(lineDiff(before, after).size(), 10001U);
}
