// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workflow/configtext.h"
#include "core/workflow/workflowschema.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// A config as a form: fields made from the schema, over the values of a text. Any thread.
namespace cs::workflow {

enum class FieldKind {
    Text,
    Lines, ///< a text of several lines
    Secret,
    Whole,
    Number,
    Switch, ///< true or false
    Options, ///< one of Field::options
    Group, ///< a mapping whose keys the schema names
    List, ///< of scalars
    Entries, ///< a list of mappings or of lists
    Table, ///< a mapping with free keys
    Yaml, ///< nothing of these: the YAML itself, Field::reason says why
};

/// One place of a form. Points into the schema and the values it was made from.
struct Field
{
    /// What a place of several types can become.
    struct Branch
    {
        std::string label; ///< "Postgres", "BasicAuth"
        const SchemaNode *node = nullptr;
    };

    KeyPath path;
    std::string key; ///< "hostPort"; of a list's entry its number
    std::string label; ///< the schema's title, else the key in words
    std::string help; ///< the schema's description
    std::vector<std::string> examples;
    std::optional<Json> fallback; ///< the default
    bool required = false;
    bool known = true; ///< the schema names it
    FieldKind kind = FieldKind::Text;
    std::vector<std::string> options;
    std::vector<Branch> branches; ///< empty: there is no choice
    int branch = -1; ///< of branches; -1: none yet
    std::string discriminator; ///< the key that tells branches apart, mostly "type"; may be empty
    const SchemaNode *schema = nullptr; ///< of the branch; null where the schema does not know it
    const Value *value = nullptr; ///< null: the text does not have it
    std::string reason; ///< of Yaml, and of keys the schema does not name
    std::string locked; ///< why it is not edited here: an alias; empty: it is

    [[nodiscard]] bool isPresent() const { return value != nullptr; }
    /// Holds fields of its own (Form::below).
    [[nodiscard]] bool holdsFields() const
    {
        return kind == FieldKind::Group || kind == FieldKind::Entries;
    }
};

/// What belongs together on the screen. Ids: "source", "connection", "sourceConfig", "filters",
/// "processor", "stage", "sink", "bulkSink", "workflowConfig", "more".
struct FormSection
{
    std::string id;
    KeyPath path; ///< of its mapping
    std::vector<Field> fields;
};

/// Made anew for each text; the fields of a group are made when they are asked for.
class Form
{
public:
    /// @p root must outlive it.
    Form(WorkflowSchema schema, const Value &root);

    [[nodiscard]] std::vector<FormSection> sections() const;
    /// Required first, then what the text has, then the rest, each in the schema's order; last what
    /// the schema does not name. Of a list, its entries.
    [[nodiscard]] std::vector<Field> below(const Field &field) const;
    /// Nothing if neither the schema nor the text has such a place.
    [[nodiscard]] std::optional<Field> at(const KeyPath &path) const;
    /// The schema's order of keys in the mapping at a place.
    [[nodiscard]] std::vector<std::string> order(const KeyPath &map) const;
    [[nodiscard]] const WorkflowSchema &schema() const { return m_schema; }

private:
    [[nodiscard]] Field make(
        KeyPath path, std::string key, const SchemaNode *declared, const Value *value) const;
    void resolve(Field &field, const SchemaNode &declared) const;
    void chooseBranch(Field &field, const SchemaNode &declared) const;
    void kindOf(Field &field) const;
    void kindOfValue(Field &field) const;

    WorkflowSchema m_schema;
    const Value &m_root;
    bool m_hasAliases = false;
};

/// "hostPort" as "Host port", "includeTags" as "Include tags"; "awsAccessKeyId" keeps "AWS".
[[nodiscard]] std::string keyInWords(std::string_view key);
/// What a person types for a value of this kind, as the value that is written: "5" is a number
/// where one is expected, "${PORT}" a text everywhere.
[[nodiscard]] Json typedValue(FieldKind kind, std::string_view text);

/// The keys of a value that another branch has no place for.
[[nodiscard]] std::vector<std::string> lostBy(const Value &value, const SchemaNode &branch);
/// What a branch begins with: its discriminator and what it requires.
[[nodiscard]] Json branchSkeleton(const SchemaNode &branch);

// What a form does to a text, each one step of its history; the errors are ConfigText's.

using KeyOrder = std::function<std::vector<std::string>(const KeyPath &map)>;
/// Sets a value, and adds the key and the mappings above it where they are missing.
Result<void> put(
    ConfigText &config, const KeyPath &path, const Json &value, const KeyOrder &order = {});
/// The mapping at @p path becomes one of another branch: keys that both have stay, with their
/// comments; what only the old one had goes; what the new one requires is added.
Result<void> choose(
    ConfigText &config, const KeyPath &path, const SchemaNode &branch, const KeyOrder &order = {});
/// Raw YAML in the place of a value. Error "bad-value" if it is none.
Result<void> putYaml(ConfigText &config, const KeyPath &path, std::string_view yaml);

/// The one stretch that is different; empty if nothing is.
[[nodiscard]] Patches changedStretch(std::string_view before, std::string_view after);

} // namespace cs::workflow
