// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fuzz/httpinput.h"

#include <chrono>
#include <gtest/gtest.h>
#include <random>

using namespace cs;
using namespace cs::catalog;

namespace {

/// The seeds, damaged as a fuzzer would: bytes flipped, cut, doubled, swapped between seeds.
class Damage
{
public:
    std::string next()
    {
        std::string text = seed();
        for (int i = static_cast<int>(number(1, 4)); i > 0; --i) {
            const std::size_t at = number(0, text.size());
            switch (number(0, 6)) {
            case 0:
                if (at < text.size())
                    text[at] = static_cast<char>(number(0, 255));
                break;
            case 1:
                text.erase(at, number(1, 20));
                break;
            case 2:
                text.insert(at, std::string(number(1, 300), static_cast<char>(number(32, 126))));
                break;
            case 3:
                text.insert(at, text.substr(number(0, text.size()), number(1, 60)));
                break;
            case 4:
                text.insert(at, pick());
                break;
            default: {
                const std::string other = seed();
                text = text.substr(0, at) + other.substr(number(0, other.size()));
            }
            }
        }
        return text;
    }

private:
    std::size_t number(std::size_t from, std::size_t to)
    {
        return std::uniform_int_distribution<std::size_t>(from, to)(m_random);
    }
    std::string seed() { return test::requestSeeds[number(0, std::size(test::requestSeeds) - 1)]; }
    std::string pick()
    {
        static const char *const words[] = { "%00", "%2F..%2F", "'; DROP TABLE entity;--", "null",
            "\"\"", "[[[[[[[[", "{\"a\":", "-1", "99999999999999999999", "%ff%fe", "\n---\n",
            "name/", "async/", "\\u0000", "1e999", "true", "*", "?fields=*", "%E2%82" };
        return words[number(0, std::size(words) - 1)];
    }
    std::mt19937 m_random { 7 };
};

} // namespace

// The same input as the fuzz target's, for a few seconds and with every compiler and sanitizer.
TEST(BadRequests, AreAnsweredAndNeverHarmTheStore)
{
    auto store = *Store::open({});
    Routes routes(store);
    for (const char *seed : test::requestSeeds)
        test::feedRequests(routes, seed);
    Damage damage;
    const auto end = std::chrono::steady_clock::now() + std::chrono::seconds(5);
    int fed = 0;
    while (fed < 20'000 && std::chrono::steady_clock::now() < end) {
        test::feedRequests(routes, damage.next());
        ++fed;
    }
    EXPECT_GT(fed, 50);
    auto check = store->database().prepare("PRAGMA integrity_check");
    ASSERT_TRUE(check->row());
    EXPECT_EQ(check->text(0), "ok");
    // It still does what it is for.
    HttpRequest request;
    request.method = "PUT";
    request.target = "/api/v1/services/databaseServices";
    request.body = R"({"name":"after","serviceType":"SQLite"})";
    EXPECT_EQ(routes.handle(std::move(request)).status, 201);
}
