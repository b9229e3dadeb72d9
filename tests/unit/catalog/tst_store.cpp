// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/identifiers.h"
#include "core/catalog/store.h"

#include <filesystem>
#include <gtest/gtest.h>
#include <set>

using namespace cs;
using namespace cs::catalog;
using engine::SinkVerb;

TEST(Identifiers, AreUuidsThatLeadBackToTheNumber)
{
    const Identifiers one(42);
    const Identifiers other(43);
    std::set<std::string> all;
    for (std::int64_t number = 1; number < 2000; ++number) {
        const std::string uuid = one.toUuid(number);
        ASSERT_EQ(uuid.size(), 36u);
        EXPECT_EQ(uuid[14], '4');
        EXPECT_EQ(one.toNumber(uuid), number);
        EXPECT_FALSE(other.toNumber(uuid));
        all.insert(uuid);
    }
    EXPECT_EQ(all.size(), 1999u);
    EXPECT_FALSE(one.toNumber("not a uuid"));
    EXPECT_FALSE(one.toNumber("00000000-0000-4000-8000-000000000000"));
}
