// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/topology/connector.h"

#include <gtest/gtest.h>

using namespace cs::topology;

TEST(Coverage, CountsEachMethodOnce)
{
    ConnectorReport report;
    const auto add = [&](std::string name, MethodRole role, MethodState state, bool required) {
        Method method;
        method.name = std::move(name);
        method.role = role;
        method.state = state;
        method.required = required;
        report.methods.push_back(method);
    };
    add("get_a", MethodRole::Producer, MethodState::Implemented, true);
    add("get_a", MethodRole::Producer, MethodState::Implemented, true); // of a second node
    add("yield_a", MethodRole::Processor, MethodState::Stub, true);
    add("yield_b", MethodRole::Processor, MethodState::Inherited, false);
    add("post", MethodRole::PostProcess, MethodState::Missing, false);
    add("helper", MethodRole::Abstract, MethodState::Abstract, true);
    add("other", MethodRole::Other, MethodState::Implemented, false);
    const Coverage c = coverage(report);
    EXPECT_EQ(c.implemented, 1);
    EXPECT_EQ(c.inherited, 1);
    EXPECT_EQ(c.stub, 1);
    EXPECT_EQ(c.missing, 2);
    EXPECT_EQ(c.total(), 5);
    EXPECT_EQ(report.find("post")->state, MethodState::Missing);
    EXPECT_EQ(report.find("nobody"), nullptr);
}

TEST(Coverage, WordsOfTheContract)
{
    EXPECT_EQ(toText(MethodRole::PostProcess), "post_process");
    EXPECT_EQ(toText(MethodState::Missing), "missing");
    EXPECT_EQ(toText(ComponentStatus::Absent), "absent");
    EXPECT_EQ(toText(Origin::Python), "python");
}
