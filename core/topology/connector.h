// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

/// What is known of a connector without running it; the same for native and Python ones.
namespace cs::topology {

enum class Origin { Native, Python };

/// The components a service_spec.py names, by the framework's own field names
/// (metadata_source_class, lineage_source_class, usage_source_class, profiler_class,
/// test_suite_class, sampler_class, data_diff, connection_class).
/// Source: metadata.utils.service_spec.service_spec.BaseSpec.
struct ServiceSpec
{
    std::string name; ///< of the connector: "sqlite"
    std::string sourceType; ///< "database"
    Origin origin = Origin::Native;
    std::string specFile;
    std::string specClass; ///< "DefaultDatabaseSpec"
    std::vector<std::pair<std::string, std::string>> components; ///< field → class, in field order
    std::optional<std::string> problem; ///< why it could not be read
};

enum class MethodRole { Producer, Processor, PostProcess, Abstract, Other };
enum class MethodState { Implemented, Inherited, Abstract, Stub, Missing };

/// One method that a topology names or a base class demands.
struct Method
{
    std::string name;
    MethodRole role = MethodRole::Other;
    std::string node; ///< node that names it; empty for none
    bool required = false; ///< abstract in the Service Source base class
    MethodState state = MethodState::Missing;
    std::string pattern; ///< disguise of a stub, e.g. "yield-from-empty"; see docs/stubs.md
    std::string definedIn; ///< class
    std::string file;
    int line = 0; ///< of the definition; 0 unknown
    int endLine = 0;
    int stubLine = 0; ///< of the statement that makes it a stub
    /// It returns null, and the framework iterates the result as it is: the run raises there.
    bool raisesOnNull = false;
};

enum class ComponentStatus { Resolved, Inherited, Broken, Absent };

struct Component
{
    std::string role; ///< field of the spec
    std::string className;
    ComponentStatus status = ComponentStatus::Absent;
    std::optional<std::string> problem;
};

struct Problem
{
    std::string code;
    std::string message;
    Location location {};
};

/// Everything `cstudio check` says about one connector.
struct ConnectorReport
{
    std::string name;
    std::string sourceType;
    Origin origin = Origin::Native;
    std::string specFile;
    std::string className; ///< of the metadata source
    std::vector<std::string> mro;
    std::vector<Component> components;
    std::vector<Method> methods; ///< in topology order, then the rest
    std::vector<Problem> problems;

    [[nodiscard]] const Method *find(std::string_view method) const;
};

/// How many of the topology's methods are what; the numbers of a connector's bar.
struct Coverage
{
    int implemented = 0;
    int inherited = 0;
    int stub = 0;
    int missing = 0; ///< abstract or missing
    [[nodiscard]] int total() const { return implemented + inherited + stub + missing; }
};
[[nodiscard]] Coverage coverage(const ConnectorReport &report);

[[nodiscard]] std::string_view toText(Origin origin);
[[nodiscard]] std::string_view toText(MethodRole role);
[[nodiscard]] std::string_view toText(MethodState state);
[[nodiscard]] std::string_view toText(ComponentStatus status);

} // namespace cs::topology
