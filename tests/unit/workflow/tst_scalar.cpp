// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/scalar.h"

#include <cmath>
#include <gtest/gtest.h>

using namespace cs::workflow;

// Expected values are what PyYAML 6 gives for each.
TEST(Scalar, IsTypedAsPyYamlDoes)
{
    const auto integer = [](std::string_view text, std::int64_t expected) {
        const Value value = plainScalar(text);
        EXPECT_EQ(value.kind, ValueKind::Int) << text;
        EXPECT_EQ(value.integer, expected) << text;
    };
    integer("0", 0);
    integer("-17", -17);
    integer("+5", 5);
    integer("012", 10);
    integer("1_000", 1000);
    integer("0x1F", 31);
    integer("0b101", 5);
    integer("1:30", 90);
    integer("-1:30:00", -5400);
    integer("9223372036854775807", 9223372036854775807LL);

    const auto real = [](std::string_view text, double expected) {
        const Value value = plainScalar(text);
        EXPECT_EQ(value.kind, ValueKind::Float) << text;
        EXPECT_DOUBLE_EQ(value.real, expected) << text;
    };
    real("1.5", 1.5);
    real("1.", 1.0);
    real(".5", 0.5);
    real("1.5e+3", 1500);
    real("1_0.5", 10.5);
    real("1:30.5", 90.5);
    real("-.inf", -HUGE_VAL);
    real("99999999999999999999", 1e20);
    EXPECT_TRUE(std::isnan(plainScalar(".NaN").real));

    for (const char *text : { "yes", "Yes", "ON", "on", "true", "True" }) {
        EXPECT_EQ(plainScalar(text).kind, ValueKind::Bool) << text;
        EXPECT_TRUE(plainScalar(text).boolean) << text;
    }
    for (const char *text : { "no", "No", "off", "OFF", "false" }) {
        EXPECT_EQ(plainScalar(text).kind, ValueKind::Bool) << text;
        EXPECT_FALSE(plainScalar(text).boolean) << text;
    }
    for (const char *text : { "", "~", "null", "NULL" })
        EXPECT_EQ(plainScalar(text).kind, ValueKind::Null) << text;
    for (const char *text : { "2024-01-31", "2024-1-3 10:00:00", "2001-12-14t21:59:43.10-05:00" })
        EXPECT_EQ(plainScalar(text).kind, ValueKind::Date) << text;
    for (const char *text : { "1e3", "0o17", "y", "n", "yEs", "nULL", "1.5e3", "08", "2024-1-31",
             "1:75", "0x", "-", "1,000", "...", "my_service" })
        EXPECT_EQ(plainScalar(text).kind, ValueKind::Text) << text;
    EXPECT_EQ(plainScalar(std::string(100'000, '1')).kind, ValueKind::Text);
}
