// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/source.h"
#include "core/topology/connector.h"
#include "core/topology/topology.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace cs::engine {

/// A file of a native connector's source, built into the program so that it can be shown anywhere.
struct SourceFile
{
    std::string path; ///< from the repository's root: "connectors/sqlite/metadata.cpp"
    std::string text;
};

/// Which component of a spec a workflow asks for: `type: x-lineage` and `x-usage` pick theirs,
/// everything else the metadata source. Source: metadata.utils.class_helper / importer.
enum class SourceRole { Metadata, Lineage, Usage };
[[nodiscard]] SourceRole sourceRole(std::string_view sourceType);

/// A connector compiled into the program.
struct NativeSpec
{
    topology::ServiceSpec spec;
    topology::Topology topology; ///< of the metadata source
    topology::ConnectorReport report;
    std::vector<SourceFile> files;
    std::function<Result<std::unique_ptr<Source>>(const SourceConfig &)> createMetadata;
    std::function<Result<std::unique_ptr<Source>>(const SourceConfig &)>
        createLineage; ///< may be empty
    std::function<Result<std::unique_ptr<Source>>(const SourceConfig &)>
        createUsage; ///< may be empty
};

/// The native specs of this program, by name. Filled once by main, then read from any thread.
class SpecRegistry
{
public:
    void add(NativeSpec spec);
    [[nodiscard]] const std::vector<NativeSpec> &all() const { return m_specs; }
    /// By connector name or source type as a workflow writes it ("SQLite", "sqlite-lineage").
    [[nodiscard]] const NativeSpec *find(std::string_view type) const;

private:
    std::vector<NativeSpec> m_specs;
};

} // namespace cs::engine
