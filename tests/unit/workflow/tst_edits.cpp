// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/configtext.h"
#include "core/workflow/document.h"
#include "core/workflow/form.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>
#include <iostream>
#include <map>
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
    // Through the anchor it would change elsewhere too; the reason says where.
    ConfigText shared = config(text);
    const auto refused = shared.set({ "a", "x" }, 5);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, "aliased");
    EXPECT_EQ(refused.error().message,
        "An alias in line 2 uses this value too, and would change with it; edit the text.");
    ASSERT_TRUE(sharedBy(*shared.root(), { "c", "x" }));
    EXPECT_EQ(sharedBy(*shared.root(), { "c", "x" })->message,
        "This value stands in line 1, and a merge key (<<) brings it here; change it there, or "
        "write it out here.");
    // An anchor that nothing uses is no hindrance, and stays.
    EXPECT_EQ(
        after("a: &x 5 # c\n", [](ConfigText &c) { return c.set({ "a" }, 6); }), "a: &x 6 # c\n");
    EXPECT_EQ(after("a: &x\n  k: 1\n",
                  [](ConfigText &c) {
                      return c.set({ "a", "k" }, 6);
                  }),
        "a: &x\n  k: 6\n");
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

TEST(Edits, VariablesStayAsWritten)
{
    const Environment set = [](std::string_view) { return std::optional<std::string>("planted"); };
    ConfigText document("a: ${NAME}\nb: 1\n", "c.yaml", set);
    ASSERT_EQ(document.root()->get("a")->text, "planted");
    ASSERT_TRUE(document.set({ "b" }, "$HOME"));
    ASSERT_TRUE(document.add({}, "c", "${OTHER}"));
    EXPECT_EQ(document.text(), "a: ${NAME}\nb: $HOME\nc: ${OTHER}\n");
}

TEST(Edits, ListsOfEveryShape)
{
    const auto insert = [](std::string text, std::size_t at, const Json &value) {
        return after(std::move(text), [&](ConfigText &c) { return c.insert({ "a" }, at, value); });
    };
    const Json entry { { "k", "v" }, { "l", Json { "x", "y" } } };
    EXPECT_EQ(
        insert("a:\n- x\nb: 1\n", 1, entry), "a:\n- x\n- k: v\n  l:\n    - x\n    - y\nb: 1\n");
    EXPECT_EQ(insert("a:\n  - k: 1\n    l: 2 # c\n", 0, entry),
        "a:\n  - k: v\n    l:\n      - x\n      - y\n  - k: 1\n    l: 2 # c\n");
    EXPECT_EQ(insert("a: []\nb: 1\n", 0, "x"), "a:\n  - x\nb: 1\n");
    EXPECT_EQ(insert("a:\n  - x\n    # still x\n# b\nb: 1\n", 9, "y"),
        "a:\n  - x\n    # still x\n  - y\n# b\nb: 1\n");
    EXPECT_EQ(insert("a:\n  - x-y\n  - &n-m z\n", 1, "w"), "a:\n  - x-y\n  - w\n  - &n-m z\n");
    EXPECT_EQ(
        insert("z: &o 1\na:\n  - *o\n  - 2\n", 1, "w"), "z: &o 1\na:\n  - *o\n  - w\n  - 2\n");
    const auto move = [](std::string text, std::size_t from, std::size_t to) {
        return after(std::move(text), [&](ConfigText &c) { return c.move({ "a" }, from, to); });
    };
    EXPECT_EQ(move("a: [x, \"y\", z]\n", 0, 2), "a: [\"y\", z, x]\n");
    EXPECT_EQ(move("a:\n  # all\n  - x # one\n  # about y\n  - y\n  - z\nb: 1\n", 1, 2),
        "a:\n  # all\n  - x # one\n  - z\n  # about y\n  - y\nb: 1\n");
    EXPECT_EQ(move("a:\n- k: 1\n  l: 2\n- k: 3\n", 1, 0), "a:\n- k: 3\n- k: 1\n  l: 2\n");
    EXPECT_EQ(move("a:\n- x\n- y", 1, 0), "a:\n- y\n- x");
    const auto remove = [](std::string text, const char *path) {
        return after(std::move(text), [&](ConfigText &c) { return c.remove(keyPath(path)); });
    };
    EXPECT_EQ(remove("a:\n- k: 1 # one\n  # about l\n  l: 2\n", "a[0].k"),
        "a:\n-\n  # about l\n  l: 2\n");
    EXPECT_EQ(remove("a:\n- - x\n  - y\n", "a[0][0]"), "a:\n- - y\n");
    const auto set = [](std::string text, const char *path, const Json &to) {
        return after(std::move(text), [&](ConfigText &c) { return c.set(keyPath(path), to); });
    };
    EXPECT_EQ(set("a:\n  - x # c\n  - y\n", "a[0]", "one\ntwo"),
        "a:\n  - |- # c\n    one\n    two\n  - y\n");
    EXPECT_EQ(set("a:\n  - x\n  - y\n", "a[0]", Json { { "k", 1 }, { "l", 2 } }),
        "a:\n  - k: 1\n    l: 2\n  - y\n");
}

TEST(Edits, TextsOfSeveralLines)
{
    const auto set = [](std::string text, const Json &to) {
        return after(std::move(text), [&](ConfigText &c) { return c.set({ "a" }, to); });
    };
    EXPECT_EQ(set("a: x # c\nb: 1\n", "one\n\ntwo\n"), "a: | # c\n  one\n\n  two\nb: 1\n");
    EXPECT_EQ(set("a: |\n  one\n  two\nb: 1\n", "one\nthree"), "a: |-\n  one\n  three\nb: 1\n");
    EXPECT_EQ(set("a: \"x\"\n", "one\ntwo"), "a: \"one\\ntwo\"\n");
    EXPECT_EQ(set("a: x\r\nb: 1\r\n", "one\ntwo"), "a: |-\r\n  one\r\n  two\r\nb: 1\r\n");
    EXPECT_EQ(set("a: x\n", "  led\ntwo"), "a: \"  led\\ntwo\"\n");
    EXPECT_EQ(set("a: {x: y}\n", "one\ntwo"), "a: |-\n  one\n  two\n");
    EXPECT_EQ(set("a:\n  # why\n  k: 1\nb: 1\n", "x"), "a:\n  # why\n  x\nb: 1\n");
    EXPECT_EQ(
        set("a:\n  # why\n  k: 1\nb: 1\n", Json { { "l", 2 } }), "a:\n  # why\n  l: 2\nb: 1\n");
}

TEST(Edits, KeysInTheSchemasOrder)
{
    const std::vector<std::string> order { "type", "hostPort", "username", "password" };
    const auto add = [&order](std::string text, const char *key, const Json &value) {
        return after(
            std::move(text), [&](ConfigText &c) { return c.add({ "c" }, key, value, order); });
    };
    EXPECT_EQ(add("c:\n  type: X # t\n  password: p\n", "hostPort", "h"),
        "c:\n  type: X # t\n  hostPort: h\n  password: p\n");
    EXPECT_EQ(
        add("c:\n  type: X\n  own: 1\n", "other", "h"), "c:\n  type: X\n  own: 1\n  other: h\n");
    EXPECT_EQ(add("c: {}\n", "hostPort", Json { { "x", 1 } }), "c:\n  hostPort:\n    x: 1\n");
    EXPECT_EQ(after("{\n  \"c\": {\"type\": \"X\"}\n}\n",
                  [](ConfigText &c) {
                      return c.set({ "c", "type" }, 7);
                  }),
        "{\n  \"c\": {\"type\": 7}\n}\n");
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
    const auto take = [&out](const std::filesystem::path &file) {
        std::ifstream in(file, std::ios::binary);
        std::ostringstream text;
        text << in.rdbuf();
        out.push_back(text.str());
    };
    for (const auto &entry : std::filesystem::directory_iterator(CS_TEST_DATA "/workflow")) {
        if (entry.is_regular_file())
            take(entry.path());
    }
    const std::filesystem::path resources = CS_TEST_DATA "/../../resources";
    for (const auto &entry : std::filesystem::recursive_directory_iterator(resources)) {
        if (entry.path().extension() == ".yaml")
            take(entry.path());
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

// How many comments a text has: an edit may only take those that stand where it was done.
std::size_t commentsOutside(const std::string &text, std::size_t from, std::size_t to)
{
    std::size_t count = 0;
    for (std::size_t at = text.find('#'); at != std::string::npos; at = text.find('#', at + 1))
        count += at < from || at >= to;
    return count;
}

TEST(Edits, RandomEditsUndoneAndRedoneKeepEveryByte)
{
    std::mt19937 random(20261122);
    const auto pick = [&random](std::size_t below) {
        return std::uniform_int_distribution<std::size_t>(0, below - 1)(random);
    };
    const Json values[] = { "x", "no", "012", "two words", "it's", "a: b # c", "ä€😀", "",
        "one\ntwo", "one\n\n  two\n", 7, true, nullptr, 1.5, Json::array(), Json { "p", "q, r" },
        Json { { "k", "v" }, { "l", 2 } }, Json { { "k", Json { "a" } }, { "m", "x\ny" } },
        "${PLACE}" };
    const WorkflowSchema schema = WorkflowSchema::builtIn();
    std::size_t done = 0;
    std::size_t refused = 0;
    std::map<std::string, std::size_t> kinds;
    for (const std::string &text : corpus()) {
        ConfigText document = config(text);
        if (!document.root())
            continue;
        std::vector<std::string> history { document.text() };
        std::size_t now = 0;
        for (int step = 0; step < 60; ++step) {
            const std::size_t what = pick(12);
            if (what >= 10) {
                const bool back = what == 10;
                if (back ? !document.canUndo() : !document.canRedo())
                    continue;
                back ? document.undo() : document.redo();
                ASSERT_EQ(document.text(), history[back ? --now : ++now]);
                continue;
            }
            KeyPath path;
            std::vector<KeyPath> paths;
            collect(*document.root(), path, paths);
            if (paths.empty())
                break;
            KeyPath place = paths[pick(paths.size())];
            const Json &value = values[pick(std::size(values))];
            const std::string before = document.text();
            const Value &there = *find(*document.root(), place);
            const Form form(schema, *document.root());
            const KeyOrder order = [&form](const KeyPath &map) { return form.order(map); };
            Json expected = toJson(*document.root());
            Result<void> result;
            const char *kind = "set";
            if (what <= 2) {
                result = document.set(place, value);
            } else if (what == 3) {
                kind = "add";
                place.push_back("added" + std::to_string(step));
                result = put(document, place, value, order);
            } else if (what == 4) {
                kind = "remove";
                result = document.remove(place);
            } else if (what == 5) {
                kind = "insert";
                result = document.insert(place, pick(3), value);
            } else if (what == 6 && there.items.size() > 1) {
                kind = "move";
                const std::size_t from = pick(there.items.size());
                result = document.move(
                    place, from, (from + 1 + pick(there.items.size() - 1)) % there.items.size());
            } else if (what == 7) {
                kind = "choose";
                const auto field = form.at(place);
                if (!field || field->branches.empty())
                    continue;
                result = choose(
                    document, place, *field->branches[pick(field->branches.size())].node, order);
            } else if (what == 8) {
                kind = "yaml";
                result = putYaml(document, place, "{k: [1, 'two'], l: x}");
            } else {
                kind = "field"; // one that the text does not have yet
                const auto field = form.at(place);
                const std::vector<Field> below = field ? form.below(*field) : std::vector<Field>();
                if (below.empty())
                    continue;
                place = below[pick(below.size())].path;
                result = put(document, place, value, order);
            }
            if (!result) {
                ++refused;
                ASSERT_FALSE(result.error().message.empty());
                ASSERT_EQ(document.text(), before);
                continue;
            }
            if (document.text() == before) // the same value, or the same type, again
                continue;
            ++done;
            ++kinds[kind];
            expectOnlyThere(before, document.text(), document.lastPatches());
            ASSERT_TRUE(document.root());
            // Beside the place nothing says anything else.
            const KeyPath top(place.begin(), place.begin() + 1);
            Json others = toJson(*document.root());
            expected.erase(top[0]);
            others.erase(top[0]);
            ASSERT_EQ(others, expected) << before << "\n->\n" << document.text();
            const Patches &patches = document.lastPatches();
            ASSERT_GE(commentsOutside(document.text(), std::string::npos, 0),
                commentsOutside(before, patches.front().from, patches.back().to));
            history.resize(++now);
            history.push_back(document.text());
        }
        while (document.canUndo())
            document.undo();
        ASSERT_EQ(document.text(), text);
        while (document.canRedo())
            document.redo();
        ASSERT_EQ(document.text(), history.back());
    }
    EXPECT_GT(done, 2000u);
    EXPECT_LT(refused, done / 3);
    for (const char *kind : { "set", "add", "remove", "insert", "move", "choose", "yaml", "field" })
        EXPECT_GT(kinds[kind], 10u) << kind;
    std::cout << done << " edits, " << refused << " refused\n";
    for (const auto &[kind, times] : kinds)
        std::cout << kind << ' ' << times << '\n';
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
