// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/generator.h"

#include <gtest/gtest.h>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <vector>

using cs::Generator;
using cs::yieldFrom;

namespace {

struct Guard
{
    int *count;
    explicit Guard(int *c)
        : count(c)
    {
    }
    Guard(const Guard &) = delete;
    Guard &operator=(const Guard &) = delete;
    ~Guard() { ++*count; }
};

Generator<int> count(int from, int to)
{
    for (int i = from; i < to; ++i)
        co_yield i;
}

Generator<int> tree(int depth)
{
    if (depth > 0) {
        auto child = tree(depth - 1);
        co_yield yieldFrom(std::move(child));
    }
    int mine = depth;
    co_yield mine;
}

Generator<int> emptyOnes(int n)
{
    for (int i = 0; i < n; ++i) {
        auto none = count(0, 0);
        co_yield yieldFrom(std::move(none));
    }
    int last = n;
    co_yield last;
}

Generator<int> throwsAfter(int n)
{
    for (int i = 0; i < n; ++i)
        co_yield i;
    throw std::runtime_error("boom");
}

Generator<int> catches()
{
    bool caught = false;
    try {
        auto child = throwsAfter(2);
        co_yield yieldFrom(std::move(child));
    } catch (const std::runtime_error &) {
        caught = true;
    }
    int result = caught ? 100 : -1;
    co_yield result;
}

Generator<std::unique_ptr<std::string>> moveOnly()
{
    auto first = std::make_unique<std::string>(40, 'a');
    co_yield first;
    auto second = std::make_unique<std::string>(40, 'b');
    co_yield second;
}

Generator<int> guarded(int *destroyed)
{
    Guard guard(destroyed);
    auto child = count(0, 10);
    co_yield yieldFrom(std::move(child));
}

template<class T>
std::vector<T> all(Generator<T> generator)
{
    std::vector<T> items;
    while (T *item = generator.next())
        items.push_back(std::move(*item));
    return items;
}

} // namespace

TEST(Generator, startsLazily)
{
    bool ran = false;
    const auto body = [](bool *flag) -> Generator<int> {
        *flag = true;
        int one = 1;
        co_yield one;
    };
    auto generator = body(&ran);
    EXPECT_FALSE(ran);
    EXPECT_EQ(*generator.next(), 1);
    EXPECT_TRUE(ran);
    EXPECT_EQ(generator.next(), nullptr);
    EXPECT_EQ(generator.next(), nullptr);
}

TEST(Generator, yieldsItsChildrenInOrder)
{
    EXPECT_EQ(all(tree(3)), (std::vector<int> { 0, 1, 2, 3 }));
}

TEST(Generator, depthDoesNotGrowTheStack)
{
    EXPECT_EQ(all(tree(100'000)).size(), 100'001u);
}

TEST(Generator, emptyChildrenDoNotGrowTheStack)
{
    EXPECT_EQ(all(emptyOnes(2'000'000)), (std::vector<int> { 2'000'000 }));
}

TEST(Generator, aChildsExceptionReachesTheParentAtTheYield)
{
    EXPECT_EQ(all(catches()), (std::vector<int> { 0, 1, 100 }));
}

TEST(Generator, anUncaughtExceptionComesOutOfThePullAndEndsIt)
{
    auto generator = throwsAfter(1);
    EXPECT_EQ(*generator.next(), 0);
    EXPECT_THROW((void)generator.next(), std::runtime_error);
    EXPECT_EQ(generator.next(), nullptr);
}

TEST(Generator, theConsumerMayMoveFromTheItem)
{
    const auto items = all(moveOnly());
    ASSERT_EQ(items.size(), 2u);
    EXPECT_EQ(*items[1], std::string(40, 'b'));
}

TEST(Generator, destroyingASuspendedOneDestroysItsFrames)
{
    int destroyed = 0;
    {
        auto generator = guarded(&destroyed);
        EXPECT_EQ(*generator.next(), 0);
        EXPECT_EQ(*generator.next(), 1);
        EXPECT_EQ(destroyed, 0);
    }
    EXPECT_EQ(destroyed, 1);
}

TEST(Generator, moveAssignmentDestroysTheOldFrame)
{
    int destroyed = 0;
    auto generator = guarded(&destroyed);
    EXPECT_EQ(*generator.next(), 0);
    generator = count(5, 6);
    EXPECT_EQ(destroyed, 1);
    EXPECT_EQ(*generator.next(), 5);
}

TEST(Generator, aDefaultMadeOneIsEmpty)
{
    Generator<int> none;
    EXPECT_EQ(none.next(), nullptr);
}
