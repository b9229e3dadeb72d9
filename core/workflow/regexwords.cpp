// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/regexwords.h"

#include "core/workflow/filter.h"

#include <algorithm>
#include <charconv>
#include <optional>

namespace cs::workflow {

namespace {

using Kind = RegexPiece::Kind;

constexpr std::string_view special = "\\^$.|?*+()[]{}";

bool isWord(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_'
        || static_cast<unsigned char>(c) >= 0x80;
}

// Reads what the expression's compiler has found to be right: nothing here has to be refused.
class Reader
{
public:
    explicit Reader(std::string_view pattern)
        : m_text(pattern)
    { }

    std::vector<RegexPiece> read()
    {
        while (m_at < m_text.size())
            piece();
        return std::move(m_out);
    }

private:
    void piece()
    {
        const std::size_t from = m_at;
        const char c = m_text[m_at++];
        switch (c) {
        case '^':
            return add(Kind::Start, from);
        case '$':
            return add(Kind::End, from);
        case '.':
            return repeated(Kind::AnyChar, from);
        case '|':
            add(Kind::Or, from);
            m_out.back().depth = m_depth;
            return;
        case '[':
            return bracket(from);
        case '(':
            return group(from);
        case ')':
            m_depth = std::max(0, m_depth - 1);
            return repeated(Kind::GroupEnd, from);
        case '\\':
            return escape(from);
        default:
            while (
                m_at < m_text.size() && (static_cast<unsigned char>(m_text[m_at]) & 0xC0) == 0x80)
                ++m_at;
            return text(from, std::string(m_text.substr(from, m_at - from)));
        }
    }

    void add(Kind kind, std::size_t from, std::string text = {})
    {
        RegexPiece one;
        one.kind = kind;
        one.from = from;
        one.to = m_at;
        one.depth = m_depth;
        one.text = std::move(text);
        m_out.push_back(std::move(one));
    }

    void repeated(Kind kind, std::size_t from, std::string text = {})
    {
        add(kind, from, std::move(text));
        repeat(m_out.back());
    }

    // Letters one after the other are one piece, unless the last of them is repeated.
    void text(std::size_t from, std::string letter)
    {
        RegexPiece one;
        one.from = from;
        one.depth = m_depth;
        one.text = letter;
        one.to = m_at;
        repeat(one);
        const bool single = one.least == 1 && one.most == 1;
        if (single && !m_out.empty() && m_out.back().kind == Kind::Text && m_out.back().to == from
            && m_out.back().least == 1 && m_out.back().most == 1) {
            m_out.back().text += letter;
            m_out.back().to = one.to;
            return;
        }
        m_out.push_back(std::move(one));
    }

    void repeat(RegexPiece &piece)
    {
        if (m_at >= m_text.size())
            return;
        const char c = m_text[m_at];
        if (c == '*' || c == '+' || c == '?') {
            piece.least = c == '+' ? 1 : 0;
            piece.most = c == '?' ? 1 : -1;
            ++m_at;
        } else if (c == '{') {
            if (!counted(piece))
                return;
        } else {
            return;
        }
        if (m_at < m_text.size() && (m_text[m_at] == '?' || m_text[m_at] == '+'))
            piece.lazy = m_text[m_at++] == '?';
        piece.to = m_at;
    }

    // {3}, {3,}, {3,5}, {,5}; anything else is text.
    bool counted(RegexPiece &piece)
    {
        const std::size_t end = m_text.find('}', m_at);
        if (end == std::string_view::npos)
            return false;
        const std::string_view inside = m_text.substr(m_at + 1, end - m_at - 1);
        const std::size_t comma = inside.find(',');
        const auto number = [](std::string_view digits) -> std::optional<int> {
            int value = 0;
            const auto [stop, error]
                = std::from_chars(digits.data(), digits.data() + digits.size(), value);
            if (error != std::errc() || stop != digits.data() + digits.size())
                return std::nullopt;
            return value;
        };
        const auto least = number(inside.substr(0, comma));
        if (comma == std::string_view::npos) {
            if (!least)
                return false;
            piece.least = piece.most = *least;
        } else {
            const std::string_view behind = inside.substr(comma + 1);
            const auto most = number(behind);
            if ((!least && comma > 0) || (!most && !behind.empty()) || (!least && !most))
                return false;
            piece.least = least.value_or(0);
            piece.most = most.value_or(-1);
        }
        m_at = end + 1;
        return true;
    }

    void bracket(std::size_t from)
    {
        const bool none = m_at < m_text.size() && m_text[m_at] == '^';
        if (none)
            ++m_at;
        const std::size_t begin = m_at;
        if (m_at < m_text.size() && m_text[m_at] == ']')
            ++m_at; // the first one is a bracket itself
        while (m_at < m_text.size() && m_text[m_at] != ']') {
            if (m_text.substr(m_at).starts_with("[:")) {
                const std::size_t end = m_text.find(":]", m_at);
                m_at = end == std::string_view::npos ? m_text.size() : end + 2;
                continue;
            }
            m_at += m_text[m_at] == '\\' ? 2 : 1;
        }
        const std::string inside(m_text.substr(begin, std::min(m_at, m_text.size()) - begin));
        m_at = std::min(m_at + 1, m_text.size());
        repeated(none ? Kind::NoneOf : Kind::OneOf, from, inside);
    }

    void group(std::size_t from)
    {
        const std::string_view rest = m_text.substr(m_at);
        Kind kind = Kind::Group;
        std::string name;
        if (rest.starts_with("?#")) {
            const std::size_t end = m_text.find(')', m_at);
            m_at = end == std::string_view::npos ? m_text.size() : end + 1;
            return add(Kind::Comment, from, std::string(m_text.substr(from, m_at - from)));
        }
        if (rest.starts_with("?P=")) {
            const std::size_t end = std::min(m_text.find(')', m_at), m_text.size());
            name = m_text.substr(m_at + 3, end - m_at - 3);
            m_at = std::min(end + 1, m_text.size());
            return repeated(Kind::SameAsGroup, from, name);
        }
        if (rest.starts_with("?:") || rest.starts_with("?>")) {
            m_at += 2;
        } else if (rest.starts_with("?=") || rest.starts_with("?!")) {
            kind = rest[1] == '=' ? Kind::Ahead : Kind::NotAhead;
            m_at += 2;
        } else if (rest.starts_with("?<=") || rest.starts_with("?<!")) {
            kind = rest[2] == '=' ? Kind::Behind : Kind::NotBehind;
            m_at += 3;
        } else if (rest.starts_with("?P<") || rest.starts_with("?<")) {
            const std::size_t begin = m_at + (rest[1] == 'P' ? 3 : 2);
            const std::size_t end = std::min(m_text.find('>', begin), m_text.size());
            name = m_text.substr(begin, end - begin);
            m_at = std::min(end + 1, m_text.size());
        } else if (rest.starts_with('?')) {
            const std::size_t end = m_text.find_first_of(":)", m_at);
            const std::size_t stop = end == std::string_view::npos ? m_text.size() : end;
            const std::string flags(m_text.substr(m_at + 1, stop - m_at - 1));
            const bool letters = !flags.empty() && std::ranges::all_of(flags, [](char c) {
                return c == '-' || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            });
            const bool alone = stop < m_text.size() && m_text[stop] == ')';
            if (!letters) {
                // A condition, a recursion: Python's `re` and ours may differ here.
                add(Kind::Unknown, from, "(?" + flags);
                m_out.back().to = m_at;
                add(Kind::Group, m_at);
                ++m_depth;
                return;
            }
            m_at = std::min(stop + 1, m_text.size());
            add(Kind::Flags, from, flags);
            if (!alone) {
                add(Kind::Group, m_at);
                ++m_depth;
            }
            return;
        }
        add(kind, from, name);
        ++m_depth;
    }

    void escape(std::size_t from)
    {
        if (m_at >= m_text.size())
            return add(Kind::Unknown, from, "\\");
        const char c = m_text[m_at++];
        switch (c) {
        case 'd':
            return repeated(Kind::Digit, from);
        case 'D':
            return repeated(Kind::NotDigit, from);
        case 'w':
            return repeated(Kind::WordChar, from);
        case 'W':
            return repeated(Kind::NotWordChar, from);
        case 's':
            return repeated(Kind::Space, from);
        case 'S':
            return repeated(Kind::NotSpace, from);
        case 'b':
            return add(Kind::WordEdge, from);
        case 'B':
            return add(Kind::NotWordEdge, from);
        case 'A':
            return add(Kind::Start, from);
        case 'Z':
        case 'z':
            return add(Kind::End, from);
        default:
            break;
        }
        if (c >= '1' && c <= '9') {
            while (m_at < m_text.size() && m_text[m_at] >= '0' && m_text[m_at] <= '9')
                ++m_at;
            return repeated(
                Kind::SameAsGroup, from, std::string(m_text.substr(from + 1, m_at - from - 1)));
        }
        if (isWord(c) && c != '_')
            return repeated(Kind::Unknown, from, std::string(m_text.substr(from, m_at - from)));
        text(from, std::string(1, c));
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    int m_depth = 0;
    std::vector<RegexPiece> m_out;
};

bool anyNumberOfAny(const RegexPiece &piece)
{
    return piece.kind == Kind::AnyChar && piece.most == -1;
}

std::string replaced(
    std::string_view pattern, std::size_t from, std::size_t to, std::string_view with)
{
    return std::string(pattern.substr(0, from)) + std::string(with)
        + std::string(pattern.substr(to));
}

void hintsOf(std::string_view pattern, RegexWords &words)
{
    using Hint = RegexHint::Kind;
    const std::vector<RegexPiece> &pieces = words.pieces;
    const auto add = [&words](Hint kind, std::string text, std::string proposal) {
        words.hints.push_back({ kind, std::move(text), std::move(proposal) });
    };
    if (pieces.empty() || (pieces.size() == 1 && anyNumberOfAny(pieces[0]))) {
        add(Hint::Nothing, std::string(pattern), {});
        return;
    }
    std::string percents;
    for (const char c : pattern)
        percents += c == '%' ? ".*" : std::string(1, c);
    if (percents != pattern)
        add(Hint::Percent, "%", percents);
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        const RegexPiece &piece = pieces[i];
        if (piece.kind == Kind::Text && piece.most == -1 && piece.text.size() == 1
            && pattern[piece.to - 1] == '*')
            add(Hint::Star, piece.text + '*', replaced(pattern, piece.to - 1, piece.to, ".*"));
        const bool single = piece.kind == Kind::AnyChar && piece.least == 1 && piece.most == 1;
        if (single && i > 0 && i + 1 < pieces.size() && pieces[i - 1].kind == Kind::Text
            && pieces[i + 1].kind == Kind::Text)
            add(Hint::Dot, pieces[i - 1].text + '.' + pieces[i + 1].text,
                replaced(pattern, piece.from, piece.to, "\\."));
    }
    const bool choice = std::ranges::any_of(
        pieces, [](const RegexPiece &piece) { return piece.kind == Kind::Or; });
    if (choice)
        return; // each of them has a beginning and an end of its own
    const Kind first = pieces.front().kind;
    if (first != Kind::Start && !anyNumberOfAny(pieces.front()))
        add(Hint::StartOnly, std::string(pattern), ".*" + std::string(pattern));
    if (pieces.back().kind != Kind::End && !anyNumberOfAny(pieces.back()))
        add(Hint::OpenEnd, std::string(pattern), std::string(pattern) + '$');
}

std::string howOften(const RegexPiece &piece)
{
    const std::string least = std::to_string(piece.least);
    if (piece.least == 1 && piece.most == 1)
        return {};
    if (piece.least == 0 && piece.most == 1)
        return ", or not";
    if (piece.most == -1)
        return piece.least == 0 ? ", any number of times, or not at all"
            : piece.least == 1  ? ", once or more"
                                : ", " + least + " times or more";
    if (piece.least == piece.most)
        return ", " + least + " times";
    return ", " + least + " to " + std::to_string(piece.most) + " times";
}

std::string what(const RegexPiece &piece)
{
    switch (piece.kind) {
    case Kind::Text:
        return "the text `" + piece.text + '`';
    case Kind::AnyChar:
        return "any character";
    case Kind::Start:
        return "the beginning of the name";
    case Kind::End:
        return "the end of the name";
    case Kind::OneOf:
        return "one of the characters `" + piece.text + '`';
    case Kind::NoneOf:
        return "a character that is none of `" + piece.text + '`';
    case Kind::Digit:
        return "a digit";
    case Kind::NotDigit:
        return "a character that is no digit";
    case Kind::WordChar:
        return "a letter, a digit or `_`";
    case Kind::NotWordChar:
        return "a character that is no letter, digit or `_`";
    case Kind::Space:
        return "a blank";
    case Kind::NotSpace:
        return "a character that is no blank";
    case Kind::WordEdge:
        return "the edge of a word";
    case Kind::NotWordEdge:
        return "not the edge of a word";
    case Kind::Group:
        return piece.text.empty() ? "a group:" : "a group called " + piece.text + ':';
    case Kind::GroupEnd:
        return "end of the group";
    case Kind::Or:
        return "or";
    case Kind::Ahead:
        return "only if this follows:";
    case Kind::NotAhead:
        return "only if this does not follow:";
    case Kind::Behind:
        return "only if this comes before:";
    case Kind::NotBehind:
        return "only if this does not come before:";
    case Kind::SameAsGroup:
        return "the same text as group " + piece.text;
    case Kind::Flags:
        return "flags `" + piece.text + '`';
    case Kind::Comment:
        return "a comment";
    case Kind::Unknown:
        break;
    }
    return '`' + piece.text + "`, which is not explained here";
}

} // namespace

RegexWords explainRegex(std::string_view pattern)
{
    RegexWords words;
    words.problem = regexError(pattern);
    if (!words.problem.empty())
        return words;
    words.pieces = Reader(pattern).read();
    hintsOf(pattern, words);
    return words;
}

std::string toText(const RegexPiece &piece)
{
    return what(piece) + howOften(piece);
}

std::string toText(const RegexHint &hint)
{
    using Hint = RegexHint::Kind;
    switch (hint.kind) {
    case Hint::StartOnly:
        return "Only names that begin so match; to find it anywhere, `" + hint.proposal + "`.";
    case Hint::OpenEnd:
        return "Longer names that begin so match too; for the whole name, `" + hint.proposal + "`.";
    case Hint::Percent:
        return "`%` is a percent sign, not a wildcard; `" + hint.proposal + "` takes any text.";
    case Hint::Star:
        return '`' + hint.text + "` is `" + hint.text.substr(0, 1)
            + "` any number of times; for any text, `" + hint.proposal + "`.";
    case Hint::Dot:
        return "The dot in `" + hint.text + "` is any character; for a dot, `" + hint.proposal
            + "`.";
    case Hint::Nothing:
        break;
    }
    return "Every name matches.";
}

std::string exactPattern(std::string_view name)
{
    std::string out = "^";
    for (const char c : name) {
        if (special.find(c) != std::string_view::npos)
            out += '\\';
        out += c;
    }
    return out + '$';
}

} // namespace cs::workflow
