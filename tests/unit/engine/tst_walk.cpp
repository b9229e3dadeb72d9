// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/walk.h"
#include "core/topology/topologyio.h"
#include "tests/unit/engine/scriptedsource.h"
#include "tests/unit/engine/tracetext.h"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>
#include <sstream>

using namespace cs;
using namespace cs::engine;
using namespace cs::engine::test;
namespace fs = std::filesystem;

namespace {

const fs::path golden = fs::path(CS_SOURCE_DIR) / "tests/golden/walk";

std::string contents(const fs::path &file)
{
    std::ifstream in(file, std::ios::binary);
    return { std::istreambuf_iterator<char>(in), {} };
}

std::vector<std::string> cases()
{
    std::vector<std::string> names;
    for (const auto &entry : fs::directory_iterator(golden)) {
        if (entry.is_directory())
            names.push_back(entry.path().filename().string());
    }
    std::sort(names.begin(), names.end());
    return names;
}

std::vector<Event> runCase(const fs::path &folder)
{
    const Script script = parseScript(contents(folder / "source.txt"));
    ScriptedSource source(script);
    ScriptedSink sink(script);
    WalkInput input;
    input.spec = "script";
    input.service = "svc";
    input.source = &source;
    input.sink = &sink;
    input.limit = script.limit;
    if (fs::exists(folder / "topology.txt")) {
        auto topology = topology::parseTopology(contents(folder / "topology.txt"));
        EXPECT_TRUE(topology) << (topology ? "" : toText(topology.error()));
        if (!topology)
            return {};
        input.topology = std::make_shared<const topology::Topology>(std::move(*topology));
    }
    std::vector<Event> events;
    Generator<Event> walked = walk(std::move(input));
    while (Event *event = walked.next())
        events.push_back(std::move(*event));
    return events;
}

} // namespace

class Walk : public testing::TestWithParam<std::string>
{
};

// Each folder of tests/golden/walk is a rule of docs/walk.md, in its name. CS_UPDATE_GOLDEN=1
// writes the traces anew, to be read before they are committed.
TEST_P(Walk, GivesTheTrace)
{
    const fs::path folder = golden / GetParam();
    const auto events = runCase(folder);
    const std::string trace = traceText(events);
    if (std::getenv("CS_UPDATE_GOLDEN"))
        std::ofstream(folder / "expected.txt", std::ios::binary) << trace;
    EXPECT_EQ(trace, contents(folder / "expected.txt"));

    ASSERT_FALSE(events.empty());
    EXPECT_EQ(events.front().kind(), EventKind::RunStarted);
    EXPECT_EQ(events.back().kind(), EventKind::RunFinished);
    for (std::size_t i = 0; i < events.size(); ++i) {
        EXPECT_EQ(events[i].seq, i + 1);
        EXPECT_GE(events[i].timeUs, 0);
    }
}

INSTANTIATE_TEST_SUITE_P(Golden, Walk, testing::ValuesIn(cases()), [](const auto &row) {
    std::string name = row.param;
    std::replace_if(
        name.begin(), name.end(), [](unsigned char c) { return !std::isalnum(c); }, '_');
    return name;
});
