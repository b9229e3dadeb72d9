// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workflow/schemacheck.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace cs::workflow {

/// The schema of a whole workflow config, and what can be learnt from it: which connectors there
/// are and of which kind. Immutable, cheap to copy, any thread.
class WorkflowSchema
{
public:
    struct Connector
    {
        std::string type; ///< as serviceConnection.config.type has it: "Mysql"
        std::string kind; ///< "Database", "Dashboard", …
        const SchemaNode *connection = nullptr;
    };

    /// Built in: the frame, every sourceConfig, SQLite and the custom connectors; of every other
    /// connector only its name, its connection is taken as it is. The framework's 2.0.
    static WorkflowSchema builtIn();
    /// What the framework's own models say (frameworkschema.h). @p name is shown to people:
    /// "openmetadata-ingestion 2.0.7.0". Error "bad-schema".
    static Result<WorkflowSchema> create(Json schema, std::string name);

    [[nodiscard]] const std::string &name() const;
    [[nodiscard]] bool isBuiltIn() const;
    [[nodiscard]] const JsonSchema &schema() const;
    [[nodiscard]] const std::vector<Connector> &connectors() const;
    /// By serviceConnection.config.type; null if there is none.
    [[nodiscard]] const Connector *connector(std::string_view type) const;
    /// By source.type ("mysql", "mysql-lineage", "custom-database"), in any case.
    /// Source: metadata.utils.class_helper.get_service_type_from_source_type.
    [[nodiscard]] const Connector *connectorOfSource(std::string_view sourceType) const;
    /// The values of `type` that the rest of the config speaks for, in lower case.
    [[nodiscard]] std::vector<std::string> meant(std::string_view path, const Value &root) const;
    /// Every value that sourceConfig.config.type can have.
    [[nodiscard]] std::vector<std::string> sourceConfigTypes() const;

private:
    struct State;
    std::shared_ptr<const State> m_state;
};

/// Of "mysql-lineage": "mysql"; of "custom-database": "customdatabase".
[[nodiscard]] std::string plainSourceType(std::string_view sourceType);

} // namespace cs::workflow
