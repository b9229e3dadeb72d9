// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/python/source/pythontext.h"

#include <algorithm>
#include <cctype>
#include <filesystem>

namespace cs::python {

namespace {

bool isWord(char c)
{
    return std::isalnum(static_cast<unsigned char>(c)) || c == '_' || (c & 0x80);
}

std::string_view trimmed(std::string_view text)
{
    const auto first = text.find_first_not_of(" \t\r\n\f\\");
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(" \t\r\n\f\\") - first + 1);
}

/// What a place in Python text lies in; fed one character after another.
class Scanner
{
public:
    explicit Scanner(std::string_view text)
        : m_text(text)
    { }

    [[nodiscard]] std::size_t at() const { return m_at; }
    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] int depth() const { return m_depth; }
    [[nodiscard]] bool inString() const { return !m_quote.empty(); }
    [[nodiscard]] bool inComment() const { return m_comment; }
    [[nodiscard]] bool isCode() const { return m_quote.empty() && !m_comment; }

    void advance()
    {
        const char c = m_text[m_at];
        if (m_comment) {
            m_comment = c != '\n';
        } else if (!m_quote.empty()) {
            inQuote(c);
            return;
        } else if (c == '#') {
            m_comment = true;
        } else if (c == '"' || c == '\'') {
            const std::string_view three = m_text.substr(m_at, 3);
            const bool triple = three.size() == 3 && three[1] == c && three[2] == c;
            m_quote = three.substr(0, triple ? 3 : 1);
            m_at += m_quote.size();
            return;
        } else if (c == '(' || c == '[' || c == '{') {
            ++m_depth;
        } else if (c == ')' || c == ']' || c == '}') {
            m_depth = std::max(0, m_depth - 1);
        }
        ++m_at;
    }

private:
    void inQuote(char c)
    {
        if (c == '\\') {
            m_at = std::min(m_at + 2, m_text.size());
        } else if (m_text.substr(m_at, m_quote.size()) == m_quote) {
            m_at += m_quote.size();
            m_quote = {};
        } else {
            if (c == '\n' && m_quote.size() == 1)
                m_quote = {}; // an unclosed string ends with its line
            ++m_at;
        }
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    int m_depth = 0;
    std::string_view m_quote;
    bool m_comment = false;
};

bool startsWithWord(std::string_view text, std::string_view word)
{
    return text.substr(0, word.size()) == word
        && (text.size() == word.size() || !isWord(text[word.size()]));
}

/// Starts something new whatever stood open before: an unclosed bracket is over by then.
bool beginsDefinition(std::string_view line)
{
    const std::string_view code = trimmed(line);
    return startsWithWord(code, "def") || startsWithWord(code, "class");
}

/// Comments and line breaks out, runs of white space to one blank.
std::string collapsed(std::string_view text)
{
    std::string plain;
    Scanner scan(text);
    while (!scan.atEnd()) {
        const std::size_t from = scan.at();
        const bool wasComment = scan.inComment();
        const bool wasString = scan.inString();
        scan.advance();
        const std::string_view piece = text.substr(from, scan.at() - from);
        if (wasComment || scan.inComment())
            continue;
        if (wasString || scan.inString()) {
            plain += piece;
            continue;
        }
        for (const char c : piece) {
            const bool space = std::isspace(static_cast<unsigned char>(c)) || c == '\\';
            if (!space)
                plain += c;
            else if (!plain.empty() && plain.back() != ' ' && plain.back() != '('
                && plain.back() != '[')
                plain += ' ';
        }
    }
    return std::string(trimmed(plain));
}

/// Splits at commas outside brackets and strings.
std::vector<std::string> splitTop(std::string_view text)
{
    std::vector<std::string> parts;
    Scanner scan(text);
    std::size_t from = 0;
    const auto take = [&](std::size_t to) {
        if (std::string part = collapsed(text.substr(from, to - from)); !part.empty())
            parts.push_back(std::move(part));
        from = to + 1;
    };
    while (!scan.atEnd()) {
        if (scan.isCode() && scan.depth() == 0 && text[scan.at()] == ',')
            take(scan.at());
        scan.advance();
    }
    take(text.size());
    return parts;
}

/// Offset of @p wanted at depth 0 in code, from @p from on; npos without one.
std::size_t findTop(std::string_view text, char wanted, std::size_t from = 0)
{
    Scanner scan(text.substr(from));
    while (!scan.atEnd()) {
        if (scan.isCode() && scan.depth() == 0 && text[from + scan.at()] == wanted)
            return from + scan.at();
        scan.advance();
    }
    return std::string_view::npos;
}

/// The text from one line to the end of the file.
std::string_view from(std::string_view text, const TextLine &line)
{
    return text.substr(static_cast<std::size_t>(line.text.data() - text.data()));
}

std::string absoluteModule(std::string_view written, std::string_view module)
{
    std::size_t level = 0;
    while (level < written.size() && written[level] == '.')
        ++level;
    if (level == 0 || module.empty())
        return std::string(written);
    std::string base(module);
    for (std::size_t i = 0; i < level; ++i) {
        const auto dot = base.rfind('.');
        base = dot == std::string::npos ? std::string() : base.substr(0, dot);
    }
    const std::string rest(written.substr(level));
    return base.empty() ? rest : rest.empty() ? base : base + '.' + rest;
}

} // namespace

std::vector<TextLine> linesOf(std::string_view text)
{
    std::vector<TextLine> lines;
    Scanner scan(text);
    std::size_t begin = 0;
    bool continues = false;
    while (begin < text.size()) {
        std::size_t end = text.find('\n', begin);
        if (end == std::string_view::npos)
            end = text.size();
        TextLine line;
        line.text = text.substr(begin, end - begin);
        if (!line.text.empty() && line.text.back() == '\r')
            line.text.remove_suffix(1);
        std::size_t at = 0;
        for (; at < line.text.size(); ++at) {
            if (line.text[at] == '\t')
                line.indent = (line.indent / 8 + 1) * 8;
            else if (line.text[at] == ' ')
                ++line.indent;
            else
                break;
        }
        line.blank = at == line.text.size() || line.text[at] == '#';
        line.continues = continues;
        if (continues && scan.depth() > 0 && !scan.inString() && beginsDefinition(line.text)) {
            // half-typed: a bracket above was never closed
            std::vector<TextLine> rest = linesOf(text.substr(begin));
            lines.insert(lines.end(), rest.begin(), rest.end());
            return lines;
        }
        lines.push_back(line);
        const std::size_t next = std::min(end + 1, text.size());
        while (!scan.atEnd() && scan.at() < next)
            scan.advance();
        continues = scan.depth() > 0 || scan.inString();
        begin = end + 1;
    }
    return lines;
}

std::string Signature::text() const
{
    std::string head = (isAsync ? "async def " : "def ") + name + '(';
    for (std::size_t i = 0; i < parameters.size(); ++i)
        head += (i ? ", " : "") + parameters[i];
    head += ')';
    return returns.empty() ? head : head + " -> " + returns;
}

bool Signature::has(std::string_view decorator) const
{
    return std::any_of(decorators.begin(), decorators.end(), [&](const std::string &one) {
        return one == decorator
            || (one.size() > decorator.size() && one.ends_with(decorator)
                && one[one.size() - decorator.size() - 1] == '.');
    });
}

std::optional<Signature> signatureAt(std::string_view text, int line)
{
    const std::vector<TextLine> lines = linesOf(text);
    auto at = static_cast<std::size_t>(std::max(line, 1) - 1);
    Signature signature;
    while (at < lines.size() && trimmed(lines[at].text).substr(0, 1) == "@")
        ++at;
    if (at >= lines.size())
        return std::nullopt;
    std::string_view code = from(text, lines[at]);
    code.remove_prefix(std::min(code.find_first_not_of(" \t"), code.size()));
    if (startsWithWord(code, "async")) {
        signature.isAsync = true;
        code = code.substr(5);
        code.remove_prefix(std::min(code.find_first_not_of(" \t"), code.size()));
    }
    if (!startsWithWord(code, "def"))
        return std::nullopt;
    code = code.substr(3);
    const auto open = code.find('(');
    if (open == std::string_view::npos)
        return std::nullopt;
    signature.name = std::string(trimmed(code.substr(0, open)));
    const std::size_t close = [&] {
        Scanner scan(code);
        while (!scan.atEnd()) {
            const std::size_t here = scan.at();
            const int before = scan.depth();
            scan.advance();
            if (before == 1 && scan.depth() == 0 && scan.isCode())
                return here;
        }
        return std::string_view::npos;
    }();
    if (close == std::string_view::npos)
        return std::nullopt;
    const std::size_t colon = findTop(code, ':', close + 1);
    if (colon == std::string_view::npos)
        return std::nullopt;
    signature.parameters = splitTop(code.substr(open + 1, close - open - 1));
    const std::string behind = collapsed(code.substr(close + 1, colon - close - 1));
    if (behind.starts_with("->"))
        signature.returns = std::string(trimmed(std::string_view(behind).substr(2)));
    signature.line = static_cast<int>(at) + 1;
    const auto headEnd = static_cast<std::size_t>(code.data() - text.data()) + colon;
    signature.lastLine = static_cast<int>(std::count(
                             text.begin(), text.begin() + static_cast<long>(headEnd), '\n'))
        + 1;
    const std::string_view rest
        = code.substr(colon + 1, code.find('\n', colon) - std::min(code.size(), colon + 1));
    const std::string_view sameLine = trimmed(rest);
    signature.bodyOnLastLine = !sameLine.empty() && sameLine.front() != '#';
    for (std::size_t above = at; above > 0; --above) {
        const std::string_view decorator = trimmed(lines[above - 1].text);
        if (decorator.substr(0, 1) != "@")
            break;
        signature.decorators.insert(signature.decorators.begin(), collapsed(decorator.substr(1)));
    }
    return signature;
}

std::vector<ImportedName> importedNames(std::string_view text, std::string_view module)
{
    std::vector<ImportedName> names;
    for (const TextLine &line : linesOf(text)) {
        std::string_view code = trimmed(line.text);
        if (line.continues || line.blank
            || !(startsWithWord(code, "from") || startsWithWord(code, "import")))
            continue;
        const bool fromImport = startsWithWord(code, "from");
        // The statement: to the end of its line, or of the bracket that it opens.
        std::string_view all = from(text, line);
        Scanner scan(all);
        while (!scan.atEnd()
            && (all[scan.at()] != '\n' || scan.depth() > 0
                || (scan.at() > 0 && all[scan.at() - 1] == '\\')))
            scan.advance();
        std::string statement = collapsed(all.substr(0, scan.at()));
        std::string_view rest(statement);
        std::string source;
        if (fromImport) {
            const auto keyword = rest.find(" import");
            if (keyword == std::string_view::npos)
                continue;
            source = absoluteModule(trimmed(rest.substr(4, keyword - 4)), module);
            rest = trimmed(rest.substr(keyword + 7));
            if (!rest.empty() && rest.front() == '(')
                rest = rest.substr(1,
                    rest.rfind(')') == std::string_view::npos ? std::string_view::npos
                                                              : rest.rfind(')') - 1);
        } else {
            rest = trimmed(rest.substr(6));
        }
        for (const std::string &part : splitTop(rest)) {
            const auto as = part.find(" as ");
            const std::string name(trimmed(std::string_view(part).substr(0, as)));
            ImportedName imported;
            imported.local = as == std::string::npos
                ? (fromImport ? name : name.substr(0, name.find('.')))
                : std::string(trimmed(std::string_view(part).substr(as + 4)));
            imported.module = fromImport ? source : name;
            imported.name = fromImport ? name : std::string();
            names.push_back(std::move(imported));
        }
    }
    return names;
}

std::optional<ClassPlace> classPlace(std::string_view text, std::string_view name)
{
    // "Outer.Inner": the last part is what stands in the text.
    if (const auto dot = name.rfind('.'); dot != std::string_view::npos)
        name = name.substr(dot + 1);
    const std::vector<TextLine> lines = linesOf(text);
    for (std::size_t at = 0; at < lines.size(); ++at) {
        const std::string_view code = trimmed(lines[at].text);
        if (lines[at].continues || !startsWithWord(code, "class")
            || !startsWithWord(trimmed(code.substr(5)), name))
            continue;
        ClassPlace place;
        place.line = static_cast<int>(at) + 1;
        place.lastLine = place.line;
        place.bodyIndent = lines[at].indent + 4;
        int statements = 0;
        bool head = true;
        bool pass = false;
        for (std::size_t next = at + 1; next < lines.size(); ++next) {
            const TextLine &line = lines[next];
            if (line.continues) {
                place.lastLine = static_cast<int>(next) + 1;
                continue;
            }
            if (line.blank) {
                // A comment at the class's level belongs to it.
                if (line.indent > lines[at].indent && !trimmed(line.text).empty() && !head)
                    place.lastLine = static_cast<int>(next) + 1;
                continue;
            }
            if (line.indent <= lines[at].indent)
                break;
            if (head)
                place.bodyIndent = line.indent;
            head = false;
            ++statements;
            pass = trimmed(line.text) == "pass" || trimmed(line.text) == "...";
            place.lastLine = static_cast<int>(next) + 1;
        }
        place.onlyPass = statements == 1 && pass;
        return place;
    }
    return std::nullopt;
}

int methodLine(std::string_view text, std::string_view className, std::string_view method)
{
    const std::optional<ClassPlace> place = classPlace(text, className);
    if (!place)
        return 0;
    const std::vector<TextLine> lines = linesOf(text);
    int found = 0;
    for (int line = place->line + 1; line <= place->lastLine; ++line) {
        const TextLine &one = lines[static_cast<std::size_t>(line) - 1];
        if (one.continues || one.blank || one.indent != place->bodyIndent)
            continue;
        std::string_view code = trimmed(one.text);
        if (startsWithWord(code, "async"))
            code = trimmed(code.substr(5));
        if (startsWithWord(code, "def") && startsWithWord(trimmed(code.substr(3)), method))
            found = line; // the last definition holds
    }
    return found;
}

std::string moduleOfFile(const std::string &file)
{
    namespace fs = std::filesystem;
    std::error_code ignored;
    fs::path path(file);
    std::string name = path.stem().string();
    const std::string site = "/site-packages/";
    if (const auto at = file.rfind(site); at != std::string::npos) {
        std::string rest = file.substr(at + site.size());
        rest = rest.substr(0, rest.size() - path.extension().string().size());
        std::replace(rest.begin(), rest.end(), '/', '.');
        if (rest.ends_with(".__init__"))
            rest.resize(rest.size() - 9);
        return rest;
    }
    bool first = name == "__init__";
    if (first)
        name.clear();
    for (fs::path folder = path.parent_path(); fs::exists(folder / "__init__.py", ignored);
         folder = folder.parent_path()) {
        name = name.empty() ? folder.filename().string() : folder.filename().string() + '.' + name;
    }
    return name;
}

std::string fileOfModule(
    std::string_view module, const std::string &neighbour, std::string_view neighbourModule)
{
    namespace fs = std::filesystem;
    std::error_code ignored;
    fs::path root = fs::path(neighbour).parent_path();
    if (fs::path(neighbour).stem() == "__init__")
        root = root.parent_path();
    for (const char c : neighbourModule)
        root = c == '.' ? root.parent_path() : root;
    std::string relative(module);
    std::replace(relative.begin(), relative.end(), '.', '/');
    for (const std::string &tail : { relative + ".py", relative + "/__init__.py" }) {
        if (const fs::path found = root / tail; fs::exists(found, ignored))
            return found.string();
    }
    return {};
}

std::vector<RequiredField> requiredFields(std::string_view text, std::string_view className)
{
    std::vector<RequiredField> fields;
    const std::optional<ClassPlace> place = classPlace(text, className);
    if (!place)
        return fields;
    const std::vector<TextLine> lines = linesOf(text);
    for (int at = place->line; at < place->lastLine; ++at) {
        const TextLine &line = lines[static_cast<std::size_t>(at)];
        if (line.continues || line.blank || line.indent != place->bodyIndent
            || beginsDefinition(line.text))
            continue;
        std::string_view statement = from(text, line);
        Scanner scan(statement);
        while (
            !scan.atEnd() && (statement[scan.at()] != '\n' || scan.depth() > 0 || scan.inString()))
            scan.advance();
        const std::string code = collapsed(statement.substr(0, scan.at()));
        const std::size_t colon = findTop(code, ':');
        if (colon == std::string::npos)
            continue;
        const std::string name(trimmed(std::string_view(code).substr(0, colon)));
        if (name.empty() || !std::all_of(name.begin(), name.end(), isWord))
            continue;
        const std::size_t equals = findTop(code, '=', colon);
        std::string type(trimmed(std::string_view(code).substr(
            colon + 1, equals == std::string::npos ? equals : equals - colon - 1)));
        if (equals != std::string::npos) {
            // Older frameworks: Field(..., description=…) is required all the same.
            const std::string_view value = trimmed(std::string_view(code).substr(equals + 1));
            if (!value.starts_with("Field(..."))
                continue;
        }
        if (type.starts_with("Annotated[") && type.ends_with("]")) {
            const std::vector<std::string> parts
                = splitTop(std::string_view(type).substr(10, type.size() - 11));
            if (parts.empty())
                continue;
            type = parts.front();
        }
        if (type.starts_with("Optional[") || type.find("| None") != std::string::npos
            || type.starts_with("ClassVar"))
            continue;
        fields.push_back({ name, type });
    }
    return fields;
}

std::vector<std::string> identifiersOf(std::string_view expression)
{
    std::vector<std::string> found;
    Scanner scan(expression);
    while (!scan.atEnd()) {
        const std::size_t at = scan.at();
        const char c = expression[at];
        const bool starts = scan.isCode() && isWord(c)
            && !std::isdigit(static_cast<unsigned char>(c))
            && (at == 0 || (!isWord(expression[at - 1]) && expression[at - 1] != '.'));
        if (starts) {
            std::size_t end = at;
            while (end < expression.size() && isWord(expression[end]))
                ++end;
            std::string name(expression.substr(at, end - at));
            if (std::find(found.begin(), found.end(), name) == found.end())
                found.push_back(std::move(name));
        }
        scan.advance();
    }
    return found;
}

} // namespace cs::python
