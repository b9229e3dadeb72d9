// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/python/source/syntaxtree.h"

#include "core/python/source/functionchunks.h"

#include <algorithm>
#include <cstring>
#include <functional>

extern "C" const TSLanguage *tree_sitter_python(void);

namespace cs::python {

namespace {

struct ParserDelete
{
    void operator()(TSParser *parser) const { ts_parser_delete(parser); }
};

// One parser per thread: making one costs more than parsing a small file.
TSParser *parser()
{
    thread_local const std::unique_ptr<TSParser, ParserDelete> instance = [] {
        std::unique_ptr<TSParser, ParserDelete> made(ts_parser_new());
        ts_parser_set_language(made.get(), tree_sitter_python());
        return made;
    }();
    return instance.get();
}

TSPoint pointAt(std::string_view text, std::size_t offset)
{
    const std::string_view before = text.substr(0, offset);
    const auto rows = std::count(before.begin(), before.end(), '\n');
    const std::size_t lineStart = before.rfind('\n');
    return { std::uint32_t(rows),
        std::uint32_t(lineStart == std::string_view::npos ? offset : offset - lineStart - 1) };
}

TSInputEdit editBetween(std::string_view before, std::string_view after)
{
    const std::size_t shorter = std::min(before.size(), after.size());
    const auto differs
        = std::mismatch(before.begin(), before.begin() + long(shorter), after.begin());
    const auto start = std::size_t(differs.first - before.begin());
    std::size_t same = 0;
    while (same < shorter - start
        && before[before.size() - 1 - same] == after[after.size() - 1 - same])
        ++same;
    const std::size_t oldEnd = before.size() - same;
    const std::size_t newEnd = after.size() - same;
    return { std::uint32_t(start), std::uint32_t(oldEnd), std::uint32_t(newEnd),
        pointAt(before, start), pointAt(before, oldEnd), pointAt(after, newEnd) };
}

std::size_t hashOf(std::string_view text, const FunctionChunk &chunk)
{
    return std::hash<std::string_view> {}(text.substr(chunk.begin, chunk.end - chunk.begin));
}

std::string shortened(std::string_view text)
{
    text = text.substr(0, text.find('\n'));
    return std::string(text.substr(0, 40));
}

} // namespace

SyntaxTree::SyntaxTree() = default;
SyntaxTree::~SyntaxTree() = default;
SyntaxTree::SyntaxTree(SyntaxTree &&) noexcept = default;
SyntaxTree &SyntaxTree::operator=(SyntaxTree &&) noexcept = default;

SyntaxTree::SyntaxTree(std::string text)
{
    setText(std::move(text));
}

TSNode SyntaxTree::root() const
{
    return ts_tree_root_node(m_tree.get());
}

SyntaxTree::TreePtr SyntaxTree::parse(const std::string &text) const
{
    TreePtr old(m_tree ? ts_tree_copy(m_tree.get()) : nullptr);
    if (old) {
        const TSInputEdit edit = editBetween(m_parsed, text);
        ts_tree_edit(old.get(), &edit);
    }
    return TreePtr(
        ts_parser_parse_string(parser(), old.get(), text.data(), std::uint32_t(text.size())));
}

void SyntaxTree::setText(std::string text)
{
    const bool edited = m_tree != nullptr;
    if (edited && m_goodChunks.empty() && m_errors.empty()) {
        for (const FunctionChunk &chunk : functionChunks(m_text))
            m_goodChunks.push_back(hashOf(m_text, chunk));
        std::sort(m_goodChunks.begin(), m_goodChunks.end());
    }
    m_errors.clear();
    m_broken.clear();
    m_text = std::move(text);
    // While somebody types, the text is broken most of the time, and recovering from an error costs
    // as much as a whole file: the functions that changed are tried first, alone.
    if (!edited && parseWhole())
        return;
    mend();
}

bool SyntaxTree::parseWhole()
{
    TreePtr tree = parse(m_text);
    if (ts_node_has_error(ts_tree_root_node(tree.get())))
        return false;
    m_tree = std::move(tree);
    m_parsed = m_text;
    return true;
}

void SyntaxTree::mend()
{
    const std::vector<FunctionChunk> chunks = functionChunks(m_text);
    std::string mended = m_text;
    std::vector<std::size_t> good;
    bool guessed = false;
    for (const FunctionChunk &chunk : chunks) {
        const std::size_t hash = hashOf(m_text, chunk);
        guessed = guessed || chunk.guessed;
        if (!std::binary_search(m_goodChunks.begin(), m_goodChunks.end(), hash)) {
            // Alone and below an "if", so that its own indentation is right.
            const std::string alone = (chunk.indent > 0 ? "if 1:\n" : "")
                + m_text.substr(chunk.begin, chunk.end - chunk.begin) + '\n';
            const TreePtr tree(ts_parser_parse_string(
                parser(), nullptr, alone.data(), std::uint32_t(alone.size())));
            const TSNode root = ts_tree_root_node(tree.get());
            if (ts_node_has_error(root)) {
                m_broken.push_back({ chunk.name, chunk.defLine, chunk.endLine, chunk.indent });
                collectErrors(
                    root, alone, &m_broken.back(), chunk.line - (chunk.indent > 0 ? 2 : 1));
                blank(mended, chunk);
                continue;
            }
        }
        good.push_back(hash);
    }
    std::sort(good.begin(), good.end());
    m_goodChunks = std::move(good);
    if (guessed && !m_broken.empty() && parseWhole()) {
        m_errors.clear();
        m_broken.clear();
        return;
    }

    m_tree = parse(mended);
    m_parsed = std::move(mended);
    collectErrors(root(), m_parsed, nullptr, 0);
    std::sort(m_errors.begin(), m_errors.end(), [](const SyntaxError &a, const SyntaxError &b) {
        return std::pair(a.line, a.column) < std::pair(b.line, b.column);
    });
}

void SyntaxTree::collectErrors(
    TSNode root, std::string_view text, const BrokenFunction *inside, int lineOffset)
{
    constexpr std::size_t most = 20; // more would only repeat the first ones
    TSTreeCursor cursor = ts_tree_cursor_new(root);
    bool descend = true;
    for (bool more = true; more && m_errors.size() < most;) {
        const TSNode node = ts_tree_cursor_current_node(&cursor);
        const bool wrong = descend && (ts_node_is_missing(node) || isKind(node, "ERROR"));
        if (wrong) {
            const TSPoint at = ts_node_start_point(node);
            m_errors.push_back({ int(at.row) + 1 + lineOffset, int(at.column) + 1,
                ts_node_is_missing(node) ? std::string(ts_node_type(node)) + " is missing"
                                         : shortened(textOf(node, text)),
                inside ? inside->name : std::string() });
        }
        if (descend && !wrong && ts_node_has_error(node)
            && ts_tree_cursor_goto_first_child(&cursor))
            continue;
        if (ts_tree_cursor_goto_next_sibling(&cursor)) {
            descend = true;
        } else {
            more = ts_tree_cursor_goto_parent(&cursor);
            descend = false;
        }
    }
    ts_tree_cursor_delete(&cursor);
}

std::string_view textOf(TSNode node, std::string_view source)
{
    if (ts_node_is_null(node))
        return {};
    const std::uint32_t begin = ts_node_start_byte(node);
    const std::uint32_t end
        = std::min<std::uint32_t>(ts_node_end_byte(node), std::uint32_t(source.size()));
    return begin < end ? source.substr(begin, end - begin) : std::string_view {};
}

bool isKind(TSNode node, std::string_view kind)
{
    return !ts_node_is_null(node) && kind == ts_node_type(node);
}

TSNode fieldOf(TSNode node, std::string_view name)
{
    return ts_node_child_by_field_name(node, name.data(), std::uint32_t(name.size()));
}

int endLineOf(TSNode node)
{
    const TSPoint end = ts_node_end_point(node);
    return int(end.row) + (end.column > 0 ? 1 : 0);
}

} // namespace cs::python
