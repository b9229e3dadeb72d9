// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/configtext.h"
#include "core/workflow/document.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>
#include <random>
#include <sstream>

using namespace cs;
using namespace cs::workflow;

namespace {

Environment nothingSet()
{
    return [](std::string_view) { return std::nullopt; };
}

ConfigText config(std::string text)
{
    return ConfigText(std::move(text), "c.yaml", nothingSet());
}

std::string after(std::string text, const std::function<Result<void>(ConfigText &)> &edit)
{
    ConfigText document = config(std::move(text));
    const auto done = edit(document);
    return done ? document.text() : "refused: " + done.error().code;
}

} // namespace

TEST(Edits, SetKeepsEverythingElse)
{
    const auto set = [](std::string text, const char *path, const Json &to) {
        return after(std::move(text), [&](ConfigText &c) { return c.set(keyPath(path), to); });
    };
    EXPECT_EQ(set("a: 1   # one\nb: 2\n", "a", 7), "a: 7   # one\nb: 2\n");
    EXPECT_EQ(set("a: 'x'  # q\n", "a", "it's"), "a: 'it''s'  # q\n");
    EXPECT_EQ(set("a: \"x\"\n", "a", "y\"z"), "a: \"y\\\"z\"\n");
    EXPECT_EQ(set("a: x\n", "a", "no"), "a: \"no\"\n");
    EXPECT_EQ(set("a: x\n", "a", "012"), "a: \"012\"\n");
    EXPECT_EQ(set("a: x\n", "a", "b: c"), "a: \"b: c\"\n");
    EXPECT_EQ(set("a:\nb: 1\n", "a", "x"), "a: x\nb: 1\n");
    EXPECT_EQ(set("a: # why\nb: 1\n", "a", "x"), "a: x # why\nb: 1\n");
    EXPECT_EQ(set("a: {b: 1, c: [x, y]}\n", "a.c[1]", "z, q"), "a: {b: 1, c: [x, \"z, q\"]}\n");
    EXPECT_EQ(set("a: |\n  one\n  two\nb: 1\n", "a", "x"), "a: x\nb: 1\n");
    EXPECT_EQ(set("a:\n  - x # first\n  - y\n", "a[0]", "z"), "a:\n  - z # first\n  - y\n");
    EXPECT_EQ(set("a: x\r\nb: y\r\n", "a", "z"), "a: z\r\nb: y\r\n");
    EXPECT_EQ(set("größe: ä # ü\nb: 1\n", "b", 2), "größe: ä # ü\nb: 2\n");
    EXPECT_EQ(set("a: x # c\nb: 1\n", "a", Json { { "k", "v" } }), "a: # c\n  k: v\nb: 1\n");
    EXPECT_EQ(set("a:\n  k: v\n  l: w\nb: 1\n", "a", "x"), "a: x\nb: 1\n");
    EXPECT_EQ(set("a:\n- x\n- y\nb: 1\n", "a", true), "a: true\nb: 1\n");
}

TEST(Edits, AnchorsStayWhatTheyAre)
{
    const std::string text = "a: &one {x: 1}\nb: *one\nc:\n  <<: *one\n  y: 2\n";
    EXPECT_EQ(after(text, [](ConfigText &c) { return c.set({ "b" }, "own"); }),
        "a: &one {x: 1}\nb: own\nc:\n  <<: *one\n  y: 2\n");
    EXPECT_EQ(after(text,
                  [](ConfigText &c) {
                      return c.set({ "c", "x" }, 5);
                  }),
        "refused: aliased");
    // Through the anchor it would change elsewhere too.
    EXPECT_EQ(after(text,
                  [](ConfigText &c) {
                      return c.set({ "a", "x" }, 5);
                  }),
        "refused: bad-value");
    EXPECT_EQ(after(text, [](ConfigText &c) { return c.add({ "c" }, "z", 3); }),
        "a: &one {x: 1}\nb: *one\nc:\n  <<: *one\n  y: 2\n  z: 3\n");
}

TEST(Edits, AddRemoveRenameInsert)
{
    const auto add = [](std::string text, const char *path, const char *key, const Json &value) {
        return after(
            std::move(text), [&](ConfigText &c) { return c.add(keyPath(path), key, value); });
    };
    EXPECT_EQ(add("a: 1\n", "", "b", 2), "a: 1\nb: 2\n");
    EXPECT_EQ(add("a: 1", "", "b", 2), "a: 1\nb: 2");
    EXPECT_EQ(add("", "", "b", 2), "b: 2\n");
    EXPECT_EQ(add("a:\n  b: 1 # x\n# end\n", "a", "c", 2), "a:\n  b: 1 # x\n  c: 2\n# end\n");
    EXPECT_EQ(add("a: {}\n", "a", "c", 2), "a: {c: 2}\n");
    EXPECT_EQ(add("a: {b: 1}\n", "a", "c", 2), "a: {b: 1, c: 2}\n");
    EXPECT_EQ(add("a: {b: 1,}\n", "a", "c", 2), "a: {b: 1, c: 2}\n");
    EXPECT_EQ(add("a:\nb: 1\n", "a", "c", 2), "a:\n  c: 2\nb: 1\n");
    EXPECT_EQ(add("a:\n- k: 1\n  l: 2\n", "a[0]", "m", 3), "a:\n- k: 1\n  l: 2\n  m: 3\n");
    EXPECT_EQ(add("{\"a\": 1}", "", "b", "x"), "{\"a\": 1, \"b\": \"x\"}");
    const auto remove = [](std::string text, const char *path) {
        return after(std::move(text), [&](ConfigText &c) { return c.remove(keyPath(path)); });
    };
    EXPECT_EQ(remove("a: 1 # x\n# about b\nb: 2\n", "a"), "# about b\nb: 2\n");
    EXPECT_EQ(remove("a:\n  b: 1\nc: 2\n", "a.b"), "a:\n  {}\nc: 2\n");
    EXPECT_EQ(remove("a: {b: 1, c: 2}\n", "a.b"), "a: {c: 2}\n");
    EXPECT_EQ(remove("a: {b: 1, c: 2}\n", "a.c"), "a: {b: 1}\n");
    EXPECT_EQ(remove("a:\n- k: 1\n  l: 2\n", "a[0].k"), "a:\n- l: 2\n");
    EXPECT_EQ(remove("a:\n  - x\n  - y # two\n  - z\n", "a[1]"), "a:\n  - x\n  - z\n");
    EXPECT_EQ(remove("a: [x, y]\n", "a[0]"), "a: [y]\n");
    EXPECT_EQ(after("'a': 1\n", [](ConfigText &c) { return c.rename({ "a" }, "b"); }), "'b': 1\n");
    EXPECT_EQ(
        after("a: [x]\n", [](ConfigText &c) { return c.insert({ "a" }, 9, "y"); }), "a: [x, y]\n");
    EXPECT_EQ(after("a:\n  - x # c\n", [](ConfigText &c) { return c.insert({ "a" }, 0, "y"); }),
        "a:\n  - y\n  - x # c\n");
    EXPECT_EQ(
        after("a:\n", [](ConfigText &c) { return c.insert({ "a" }, 0, "^y"); }), "a:\n  - ^y\n");
}

namespace {

void collect(const Value &value, KeyPath &path, std::vector<KeyPath> &out)
{
    for (const Member &member : value.members) {
        path.push_back(member.key);
        out.push_back(path);
        collect(member.value, path, out);
        path.pop_back();
    }
    for (std::size_t i = 0; i < value.items.size(); ++i) {
        path.push_back(std::to_string(i));
        out.push_back(path);
        collect(value.items[i], path, out);
        path.pop_back();
    }
}

std::vector<std::string> corpus()
{
    std::vector<std::string> out;
    for (const auto &entry : std::filesystem::directory_iterator(CS_TEST_DATA "/workflow")) {
        std::ifstream in(entry.path(), std::ios::binary);
        std::ostringstream text;
        text << in.rdbuf();
        out.push_back(text.str());
    }
    std::sort(out.begin(), out.end());
    return out;
}

// The lines that a patch does not touch are there before and after, in order.
void expectOnlyThere(const std::string &before, const std::string &now, const Patches &patches)
{
    std::string kept;
    std::string left;
    std::size_t at = 0;
    std::size_t shifted = 0;
    for (const Patch &patch : patches) {
        kept += before.substr(at, patch.from - at);
        left += now.substr(shifted, patch.from - at);
        shifted += patch.from - at + patch.text.size();
        at = patch.to;
    }
    kept += before.substr(at);
    left += now.substr(shifted);
    EXPECT_EQ(kept, left);
    std::size_t touched = 0;
    for (const Patch &patch : patches)
        touched += patch.to - patch.from;
    EXPECT_LE(kept.size() + touched, before.size());
}

} // namespace

TEST(Edits, RandomEditsUndoneAndRedoneKeepEveryByte)
{
    std::mt19937 random(20261122);
    const auto pick = [&random](std::size_t below) {
        return std::uniform_int_distribution<std::size_t>(0, below - 1)(random);
    };
    const Json values[] = { "x", "no", "012", "two words", "it's", "a: b # c", "ä€😀", "", 7, true,
        nullptr, 1.5, Json::array(), Json { "p", "q, r" }, Json { { "k", "v" }, { "l", 2 } } };
    std::size_t done = 0;
    std::size_t refused = 0;
    for (const std::string &text : corpus()) {
        ConfigText document = config(text);
        if (!document.root())
            continue;
        std::vector<std::string> history { document.text() };
        std::size_t now = 0;
        for (int step = 0; step < 40; ++step) {
            const std::size_t what = pick(8);
            if (what == 6 && document.canUndo()) {
                document.undo();
                ASSERT_EQ(document.text(), history[--now]);
                continue;
            }
            if (what == 7 && document.canRedo()) {
                document.redo();
                ASSERT_EQ(document.text(), history[++now]);
                continue;
            }
            KeyPath path;
            std::vector<KeyPath> paths;
            collect(*document.root(), path, paths);
            if (paths.empty())
                break;
            const KeyPath &place = paths[pick(paths.size())];
            const Json &value = values[pick(std::size(values))];
            const std::string before = document.text();
            Result<void> result;
            if (what <= 2)
                result = document.set(place, value);
            else if (what == 3)
                result = document.add(place, "added" + std::to_string(step), value);
            else if (what == 4)
                result = document.remove(place);
            else
                result = document.insert(place, pick(3), value);
            if (!result) {
                ++refused;
                ASSERT_EQ(document.text(), before);
                continue;
            }
            ++done;
            expectOnlyThere(before, document.text(), document.lastPatches());
            history.resize(++now);
            history.push_back(document.text());
            // Comments are nobody's value: each that the edit did not lie on is still there.
            ASSERT_TRUE(document.root());
        }
        while (document.canUndo())
            document.undo();
        ASSERT_EQ(document.text(), text);
        while (document.canRedo())
            document.redo();
        ASSERT_EQ(document.text(), history.back());
    }
    EXPECT_GT(done, 1000u);
    EXPECT_LT(refused, done * 2);
    RecordProperty("edits", static_cast<int>(done));
}

TEST(Edits, WhatOneTypesSharesTheHistory)
{
    ConfigText document = config("a: 1\nb: 2\n");
    document.replace(3, 4, "[");
    EXPECT_FALSE(document.root());
    EXPECT_FALSE(document.set({ "b" }, 3));
    document.undo();
    ASSERT_TRUE(document.set({ "b" }, 3));
    EXPECT_EQ(document.text(), "a: 1\nb: 3\n");
    EXPECT_FALSE(document.canRedo());
    EXPECT_EQ(document.undo(), (Patches { { 8, 9, "2" } }));
    EXPECT_EQ(document.text(), "a: 1\nb: 2\n");
}
