// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <tree_sitter/api.h>
#include <vector>

namespace cs::python {

/// Where the text stops being Python. Lines and columns count from 1.
struct SyntaxError
{
    int line = 0;
    int column = 0;
    std::string near; ///< the text that does not fit, shortened
    std::string method; ///< of the function that holds it, where one does
};

/// A function that had to be left out of the tree because it does not parse.
struct BrokenFunction
{
    std::string name;
    int line = 0; ///< of the def
    int endLine = 0;
    int indent = 0; ///< columns before the def
};

/// One file's text and its syntax tree, kept up to date edit by edit.
///
/// A function that does not parse is blanked out of the tree (not of text()), so that a half-typed
/// method does not take its neighbours with it. Not thread-safe; different trees may be used from
/// different threads.
class SyntaxTree
{
public:
    SyntaxTree();
    explicit SyntaxTree(std::string text);
    ~SyntaxTree();
    SyntaxTree(SyntaxTree &&) noexcept;
    SyntaxTree &operator=(SyntaxTree &&) noexcept;

    /// Replaces the text; reparses only what differs from the one before.
    void setText(std::string text);

    [[nodiscard]] const std::string &text() const { return m_text; }
    /// What the tree was built from: text() with broken functions blanked, line for line.
    [[nodiscard]] std::string_view parsedText() const { return m_parsed; }
    [[nodiscard]] TSNode root() const;
    [[nodiscard]] const std::vector<SyntaxError> &errors() const { return m_errors; }
    [[nodiscard]] const std::vector<BrokenFunction> &broken() const { return m_broken; }

private:
    struct TreeDelete
    {
        void operator()(TSTree *tree) const { ts_tree_delete(tree); }
    };
    using TreePtr = std::unique_ptr<TSTree, TreeDelete>;

    [[nodiscard]] TreePtr parse(const std::string &text) const;
    [[nodiscard]] bool parseWhole();
    void mend();
    void collectErrors(
        TSNode root, std::string_view text, const BrokenFunction *inside, int lineOffset);

    std::string m_text;
    std::string m_parsed;
    TreePtr m_tree; // of m_parsed
    std::vector<SyntaxError> m_errors;
    std::vector<BrokenFunction> m_broken;
    std::vector<std::size_t> m_goodChunks; // sorted hashes of functions known to parse
};

/// Nodes as text, in the words of the grammar.
[[nodiscard]] std::string_view textOf(TSNode node, std::string_view source);
[[nodiscard]] bool isKind(TSNode node, std::string_view kind);
[[nodiscard]] TSNode fieldOf(TSNode node, std::string_view name);
[[nodiscard]] inline int lineOf(TSNode node)
{
    return int(ts_node_start_point(node).row) + 1;
}
[[nodiscard]] int endLineOf(TSNode node);

} // namespace cs::python
