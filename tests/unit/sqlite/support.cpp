// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/unit/sqlite/support.h"

#include "core/engine/walk.h"

#include <sqlite3.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>
#include <sstream>
#include <stdexcept>

namespace cs::test {

TempFolder::TempFolder()
{
    std::string name = (std::filesystem::temp_directory_path() / "cs-sqlite-XXXXXX").string();
    if (!mkdtemp(name.data()))
        throw std::runtime_error("no temporary folder");
    m_path = name;
}

TempFolder::~TempFolder()
{
    std::error_code ignored;
    std::filesystem::remove_all(m_path, ignored);
}

std::string TempFolder::file(std::string_view name) const
{
    return m_path + "/" + std::string(name);
}

void runSql(const std::string &file, const std::string &sql)
{
    sqlite3 *db = nullptr;
    ASSERT_EQ(sqlite3_open(file.c_str(), &db), SQLITE_OK) << file;
    char *error = nullptr;
    sqlite3_exec(db, sql.c_str(), nullptr, nullptr, &error);
    EXPECT_EQ(error, nullptr) << error;
    sqlite3_free(error);
    sqlite3_close(db);
}

std::string readFile(const std::string &file)
{
    std::ifstream in(file, std::ios::binary);
    EXPECT_TRUE(in.is_open()) << file;
    std::ostringstream text;
    text << in.rdbuf();
    return text.str();
}

void writeFile(const std::string &file, std::string_view text)
{
    std::ofstream(file, std::ios::binary) << text;
}

engine::SourceConfig sqliteConfig(
    const std::string &folder, const std::string &file, const std::string &sourceConfigJson)
{
    engine::SourceConfig config;
    config.type = "sqlite";
    config.serviceName = "svc";
    config.connection["type"] = "SQLite";
    config.connection["databaseMode"] = file;
    config.connection["database"] = "db";
    config.sourceConfig = parseJson(sourceConfigJson).value();
    config.baseDir = folder;
    return config;
}

std::vector<engine::Event> run(
    const engine::NativeSpec &spec, engine::SourceConfig config, engine::Sink &sink, bool lineage)
{
    engine::WalkInput input;
    input.spec = spec.spec.name;
    input.service = config.serviceName;
    if (!lineage)
        input.topology = std::make_shared<const topology::Topology>(spec.topology);
    input.createSource
        = [&] { return lineage ? spec.createLineage(config) : spec.createMetadata(config); };
    input.sink = &sink;
    std::vector<engine::Event> events;
    Generator<engine::Event> walk = engine::walk(std::move(input));
    while (engine::Event *event = walk.next())
        events.push_back(std::move(*event));
    return events;
}

std::vector<Json> yielded(const std::vector<engine::Event> &events, std::string_view type)
{
    std::vector<Json> found;
    for (const engine::Event &event : events) {
        const auto *yield = event.as<engine::EntityYielded>();
        if (yield && yield->right && yield->right->type == type)
            found.push_back(parseJson(yield->right->json).value());
    }
    return found;
}

Json table(const std::vector<engine::Event> &events, std::string_view name)
{
    for (Json &request : yielded(events, "CreateTableRequest")) {
        if (jsonText(request, "name") == name)
            return std::move(request);
    }
    return nullptr;
}

std::vector<engine::Failed> failures(const std::vector<engine::Event> &events)
{
    std::vector<engine::Failed> found;
    for (const engine::Event &event : events) {
        if (const auto *failed = event.as<engine::Failed>())
            found.push_back(*failed);
    }
    return found;
}

const engine::RunFinished &finish(const std::vector<engine::Event> &events)
{
    static const engine::RunFinished none;
    const auto *finished = events.empty() ? nullptr : events.back().as<engine::RunFinished>();
    EXPECT_NE(finished, nullptr);
    return finished ? *finished : none;
}

std::string difference(
    const std::vector<std::string> &expected, const std::vector<std::string> &actual)
{
    if (expected == actual)
        return {};
    // Longest common subsequence of what is left between equal beginnings and ends.
    std::size_t first = 0;
    while (first < expected.size() && first < actual.size() && expected[first] == actual[first])
        ++first;
    std::size_t cut = 0;
    while (cut < expected.size() - first && cut < actual.size() - first
        && expected[expected.size() - 1 - cut] == actual[actual.size() - 1 - cut])
        ++cut;
    const std::size_t n = expected.size() - first - cut;
    const std::size_t m = actual.size() - first - cut;
    std::vector<std::vector<int>> length(n + 1, std::vector<int>(m + 1));
    for (std::size_t i = n; i-- > 0;) {
        for (std::size_t j = m; j-- > 0;)
            length[i][j] = expected[first + i] == actual[first + j]
                ? length[i + 1][j + 1] + 1
                : std::max(length[i + 1][j], length[i][j + 1]);
    }
    std::vector<std::string> lines;
    std::vector<bool> changed;
    const auto add = [&](char mark, const std::string &line) {
        lines.push_back(mark + line);
        changed.push_back(mark != ' ');
    };
    for (std::size_t i = 0; i < first; ++i)
        add(' ', expected[i]);
    std::size_t i = 0;
    std::size_t j = 0;
    while (i < n || j < m) {
        if (i < n && j < m && expected[first + i] == actual[first + j]) {
            add(' ', expected[first + i]);
            ++i;
            ++j;
        } else if (j >= m || (i < n && length[i + 1][j] >= length[i][j + 1])) {
            add('-', expected[first + i++]);
        } else {
            add('+', actual[first + j++]);
        }
    }
    for (std::size_t k = expected.size() - cut; k < expected.size(); ++k)
        add(' ', expected[k]);

    std::string text = "--- expected\n+++ actual\n";
    bool gap = true;
    for (std::size_t k = 0; k < lines.size(); ++k) {
        bool near = false;
        for (std::size_t other = k > 3 ? k - 3 : 0; other < std::min(lines.size(), k + 4); ++other)
            near = near || changed[other];
        if (!near) {
            gap = true;
            continue;
        }
        if (std::exchange(gap, false))
            text += "@@ line " + std::to_string(k + 1) + " @@\n";
        text += lines[k] + "\n";
    }
    return text;
}

} // namespace cs::test
