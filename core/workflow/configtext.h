// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workflow/edits.h"
#include "core/workflow/environment.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace cs::workflow {

struct Document;

/// Keys from the root; entries of a list by their number: {"source", "type"}, {"includes", "0"}.
using KeyPath = std::vector<std::string>;
/// "source.serviceConnection.config", "includes[0]", as diagnostics have it.
[[nodiscard]] KeyPath keyPath(std::string_view text);
[[nodiscard]] std::string toText(const KeyPath &path);
/// Null if there is no such place.
[[nodiscard]] const Value *find(const Value &root, const KeyPath &path);

/// Why an edit at @p path would change another place too: an alias or a merge key brings the value
/// here, or brings this one elsewhere. Code "aliased", with the line. Nothing if it would not.
[[nodiscard]] std::optional<Error> sharedBy(const Value &root, const KeyPath &path);

/// A config as one document for a text editor and a form: the text is the truth, an edit of a value
/// is a patch of it, and both share one undo history. What an edit does not mean stays byte by
/// byte. Not for several threads at once.
class ConfigText
{
public:
    /// @p file tells YAML from JSON.
    ConfigText(std::string text, std::string file, Environment environment);

    [[nodiscard]] const std::string &text() const { return m_text; }
    [[nodiscard]] const std::string &file() const { return m_file; }
    /// Null while the text is no YAML; then only replace(), undo() and redo() work. Reads the text
    /// where that was not done yet; valid until the next edit.
    [[nodiscard]] const Value *root() const;
    /// Another name, which tells YAML from JSON.
    void setFile(std::string file);

    // By the form. An edit is checked: read again, the text must say what was asked for and nothing
    // else, or nothing is done. Errors: "syntax" (the text is broken), "not-found", "aliased",
    // "bad-value".
    Result<void> set(const KeyPath &path, const Json &value);
    /// Adds the key to the mapping at @p path, which may be empty or null.
    /// With an @p order (the schema's), behind the key that comes before it there.
    Result<void> add(const KeyPath &path, std::string_view key, const Json &value,
        const std::vector<std::string> &order = {});
    Result<void> remove(const KeyPath &path);
    Result<void> rename(const KeyPath &path, std::string_view key);
    /// Before the entry @p index of the list at @p path, or behind the last.
    Result<void> insert(const KeyPath &path, std::size_t index, const Json &value);

    /// The entry @p index of a list becomes the entry @p to.
    Result<void> move(const KeyPath &path, std::size_t index, std::size_t to);

    /// What one types: any text, also a broken one.
    void replace(std::size_t from, std::size_t to, std::string_view with);
    /// A quick fix, in one step of the history.
    void apply(const std::vector<Edit> &edits);
    void apply(const Patches &patches);
    /// Makes one step of the history of the last two, where both changed one place and these touch
    /// each other: letters that are typed. False if they do not.
    bool join();

    [[nodiscard]] bool canUndo() const { return !m_undo.empty(); }
    [[nodiscard]] bool canRedo() const { return !m_redo.empty(); }
    /// The patches that were done to the text, for an editor to repeat; empty if there are none.
    Patches undo();
    Patches redo();
    /// The patches of the last edit.
    [[nodiscard]] const Patches &lastPatches() const { return m_last; }

private:
    Result<void> commit(Result<Patches> patches, const Json &expected, const KeyPath &path);
    // With ${NAME} as written: what edits are about.
    [[nodiscard]] const Value *written() const;
    void change(const Patches &patches);

    std::string m_text;
    std::string m_file;
    Environment m_environment;
    mutable std::optional<Value> m_root;
    mutable bool m_read = false; // m_root is about m_text
    mutable std::optional<Value> m_plain; // of written(), where that is not root()
    mutable bool m_plainRead = false;
    std::vector<Patches> m_undo;
    std::vector<Patches> m_redo;
    Patches m_last;
};

} // namespace cs::workflow
