// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/sdk/describe.h"
#include "core/engine/event.h"
#include "core/engine/sink.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace cs::test {

/// A folder that goes away with its owner.
class TempFolder
{
public:
    TempFolder();
    ~TempFolder();
    TempFolder(const TempFolder &) = delete;
    TempFolder &operator=(const TempFolder &) = delete;
    [[nodiscard]] const std::string &path() const { return m_path; }
    [[nodiscard]] std::string file(std::string_view name) const;

private:
    std::string m_path;
};

/// Runs SQL on a database file, which is made if need be; fails the test on an error.
void runSql(const std::string &file, const std::string &sql);
[[nodiscard]] std::string readFile(const std::string &file);
void writeFile(const std::string &file, std::string_view text);

/// A config for a database file in a folder, service "svc", database "db" unless said otherwise.
[[nodiscard]] engine::SourceConfig sqliteConfig(
    const std::string &folder, const std::string &file, const std::string &sourceConfigJson = "{}");

/// Every event of a run of the spec's metadata (or lineage) source.
[[nodiscard]] std::vector<engine::Event> run(const engine::NativeSpec &spec,
    engine::SourceConfig config, engine::Sink &sink, bool lineage = false);

/// The records a run yielded, as "CreateTableRequest name {json}".
[[nodiscard]] std::vector<Json> yielded(
    const std::vector<engine::Event> &events, std::string_view type);
/// The CreateTableRequest of that name, or null.
[[nodiscard]] Json table(const std::vector<engine::Event> &events, std::string_view name);
[[nodiscard]] std::vector<engine::Failed> failures(const std::vector<engine::Event> &events);
[[nodiscard]] const engine::RunFinished &finish(const std::vector<engine::Event> &events);

/// A unified difference of two texts, three lines around each change; empty if they are equal.
[[nodiscard]] std::string difference(
    const std::vector<std::string> &expected, const std::vector<std::string> &actual);

} // namespace cs::test
