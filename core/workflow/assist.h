// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workflow/edits.h"
#include "core/workflow/validation.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// What an editor or a form shows beside a config: completion, hover, outline, folding, skeletons.
/// Offsets are bytes of the text. Any thread.
namespace cs::workflow {

struct Completion
{
    enum class Kind { Key, Value, Skeleton, Variable } kind = Kind::Key;
    std::string label;
    std::string detail; ///< "text, required", "default: 1"
    std::string documentation; ///< the schema's description
    Patch patch; ///< what choosing it does to the text
    bool required = false;
};

struct CompletionContext
{
    WorkflowSchema schema = WorkflowSchema::builtIn();
    /// Names only: values are never looked at.
    std::vector<std::string> variables {};
};

/// What could stand at @p offset, in the order of the schema, required keys first; filtered by what
/// is typed already. The text may be broken where one types.
[[nodiscard]] std::vector<Completion> complete(std::string_view text, std::string_view file,
    std::size_t offset, const CompletionContext &context);

struct Hover
{
    std::string path; ///< "source.serviceConnection.config.hostPort"
    std::string type; ///< "text", "one of basic, azure", "mapping"
    std::string description;
    std::string fallback; ///< the default, as YAML; empty: none
    bool required = false;
    std::string schema; ///< whose words these are: "openmetadata-ingestion 2.0.7.0"
    Span span; ///< of the key
};

/// About the key or value at @p offset.
[[nodiscard]] std::optional<Hover> hover(const Validation &validation, std::size_t offset);

struct OutlineItem
{
    std::string name; ///< the key, or "[0]"
    std::string detail; ///< a scalar's text, a secret's as "***"
    Span span; ///< key and value
    Span keySpan;
    std::vector<OutlineItem> children;
};
[[nodiscard]] std::vector<OutlineItem> outline(const Value &root);

/// The keys from the root to @p offset: "source", "sourceConfig", "config".
[[nodiscard]] std::vector<std::string> pathAt(const Value &root, std::size_t offset);

/// First and last line, from 1, of everything that is longer than one.
struct Fold
{
    int first = 0;
    int last = 0;

    bool operator==(const Fold &) const = default;
};
[[nodiscard]] std::vector<Fold> folds(const Value &root);

/// Formatting that changes only what it must: blanks at line ends, tabs between tokens, the last
/// line break. What the text says stays, or nothing is done.
[[nodiscard]] Patches formatting(std::string_view text, std::string_view file);

enum class SkeletonSize { Minimal, Full };
/// A whole config for a connector that is valid and walks once its values are right; with a comment
/// for each key that has a description. @p pipeline: "DatabaseMetadata", "DatabaseLineage", …
/// @p sourceClass: dotted path of the class that a custom connector runs. Error "not-found" for a
/// connector that the schema does not know.
Result<std::string> newConfig(const WorkflowSchema &schema, std::string_view connector,
    std::string_view pipeline, SkeletonSize size = SkeletonSize::Minimal,
    std::string_view sourceClass = {});

/// "a text", "true or false", "one of a, b": for people.
[[nodiscard]] std::string typeText(const SchemaNode &node);

/// A thing that another version of the framework says differently about a config.
struct VersionChange
{
    enum class Kind { Broken, Mended } kind = Kind::Broken;
    Diagnostic diagnostic; ///< of the version that has it; its fixes are the proposals to migrate
};
/// What changes if this config goes from one version's schema to another's.
[[nodiscard]] std::vector<VersionChange> versionChanges(std::string_view text,
    std::string_view file, const WorkflowSchema &from, const WorkflowSchema &to,
    const Environment &environment);

} // namespace cs::workflow
