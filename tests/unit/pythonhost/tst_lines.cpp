// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/python/host/childprocess.h"
#include "core/python/host/linesplitter.h"

#include <gtest/gtest.h>
#include <string>
#include <vector>

using namespace cs::python;
using namespace std::chrono_literals;

namespace {

std::vector<std::string> lines(
    LineSplitter &splitter, std::initializer_list<std::string_view> chunks)
{
    std::vector<std::string> found;
    const auto take = [&](std::string_view line) { found.emplace_back(line); };
    for (const auto chunk : chunks)
        splitter.feed(chunk, take);
    splitter.finish(take);
    return found;
}

std::string readAll(ChildProcess &child, ChildProcess::Stream stream)
{
    std::string text;
    for (int i = 0; i < 100 && !child.exited(); ++i) {
        for (const auto &chunk : child.read(100)) {
            if (chunk.stream == stream)
                text += chunk.bytes;
        }
    }
    return text;
}

} // namespace

TEST(LineSplitter, linesComeOutWholeWhateverTheChunks)
{
    LineSplitter splitter(100);
    EXPECT_EQ(lines(splitter, { "a", "b\nc", "\n\nd", "e" }),
        (std::vector<std::string> { "ab", "c", "", "de" }));
}

TEST(LineSplitter, aStreamWithoutLineEndsIsCutIntoPieces)
{
    LineSplitter splitter(4);
    EXPECT_EQ(lines(splitter, { "abcdefghij\nk" }),
        (std::vector<std::string> { "abcd", "efgh", "ij", "k" }));
}

TEST(FloodGuard, countsWhatItHoldsBackAndSaysSoAfterwards)
{
    FloodGuard guard(2);
    const auto start = std::chrono::steady_clock::now();
    EXPECT_TRUE(guard.lets(start));
    EXPECT_TRUE(guard.lets(start));
    EXPECT_FALSE(guard.lets(start));
    EXPECT_FALSE(guard.lets(start + 10ms));
    EXPECT_EQ(guard.takeHeldBack(start + 20ms), 0);
    EXPECT_EQ(guard.takeHeldBack(start + 2s), 2);
    EXPECT_TRUE(guard.lets(start + 2s));
    EXPECT_EQ(guard.takeHeldBack(start + 4s), 0);
}

TEST(ChildProcess, aProgramThatIsNotThereIsAnErrorWithItsName)
{
    ChildCommand command;
    command.program = "/nowhere/python";
    const auto child = ChildProcess::start(command);
    ASSERT_FALSE(child);
    EXPECT_EQ(child.error().code, "spawn-failed");
    EXPECT_NE(child.error().message.find("/nowhere/python"), std::string::npos);
}

TEST(ChildProcess, theChannelIsApartFromWhatTheChildPrints)
{
    ChildCommand command;
    command.program = "sh";
    command.arguments = { "-c", "read line <&3; echo printed; echo \"got $line\" >&3; sleep 0.2" };
    auto child = ChildProcess::start(command);
    ASSERT_TRUE(child) << child.error().message;
    ASSERT_TRUE((*child)->write("hello\n"));
    EXPECT_EQ(readAll(**child, ChildProcess::Stream::Channel), "got hello\n");
}

TEST(ChildProcess, saysHowTheChildEnded)
{
    ChildCommand command;
    command.program = "sh";
    command.arguments = { "-c", "kill -SEGV $$" };
    auto child = ChildProcess::start(command);
    ASSERT_TRUE(child);
    (void)readAll(**child, ChildProcess::Stream::Output);
    ASSERT_TRUE((*child)->exited());
    EXPECT_EQ((*child)->exited()->signal, 11);
    EXPECT_NE((*child)->exited()->text().find("signal 11"), std::string::npos);
}

TEST(ChildProcess, killingReachesWhatTheChildStarted)
{
    ChildCommand command;
    command.program = "sh";
    command.arguments = { "-c", "sleep 600 & wait" };
    auto child = ChildProcess::start(command);
    ASSERT_TRUE(child);
    (*child)->end(ChildProcess::Firmness::Kill);
    (void)readAll(**child, ChildProcess::Stream::Output);
    ASSERT_TRUE((*child)->exited());
    EXPECT_EQ((*child)->exited()->signal, 9);
}
