// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/utf8.h"
#include "core/topology/topologyio.h"

#include <algorithm>
#include <utility>

namespace cs::topology {

namespace {

constexpr std::size_t lineWidth = 100;
constexpr std::string_view continuation = "          ";

bool isPlain(char c)
{
    return static_cast<unsigned char>(c) > ' ' && c != '#' && c != ',' && c != '=' && c != '%'
        && c != '\x7f';
}

// Names that are no identifiers (a broken Python file can hold any) survive as %XX; a lone % is the
// empty name.
std::string escapeName(std::string_view name)
{
    if (name.empty())
        return "%";
    std::string text;
    for (const char c : name) {
        if (isPlain(c)) {
            text += c;
            continue;
        }
        constexpr std::string_view digits = "0123456789ABCDEF";
        const auto byte = static_cast<unsigned char>(c);
        text += '%';
        text += digits[byte >> 4];
        text += digits[byte & 15];
    }
    return text;
}

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    return -1;
}

std::optional<std::string> unescapeName(std::string_view text)
{
    if (text == "%")
        return std::string();
    std::string name;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '%') {
            name += text[i];
            continue;
        }
        if (i + 2 >= text.size() || hexDigit(text[i + 1]) < 0 || hexDigit(text[i + 2]) < 0)
            return std::nullopt;
        name += static_cast<char>(hexDigit(text[i + 1]) * 16 + hexDigit(text[i + 2]));
        i += 2;
    }
    return name;
}

struct Word
{
    std::string_view text;
    int line = 0;
    int column = 0;
};

class Parser
{
public:
    Parser(std::string_view text, std::string_view file)
        : m_text(text)
        , m_file(file)
    { }

    Result<Topology> parse()
    {
        std::size_t at = 0;
        int number = 0;
        while (at < m_text.size() && !m_error) {
            const std::size_t end = std::min(m_text.find('\n', at), m_text.size());
            line(m_text.substr(at, end - at), ++number);
            at = end + 1;
        }
        statement();
        if (!m_error && !m_named)
            fail(
                { {}, std::max(number, 1), 1 }, "The text has no line `topology NAME SOURCETYPE`.");
        if (m_error)
            return std::move(*m_error);
        return std::move(m_topology);
    }

private:
    void fail(const Word &at, std::string message)
    {
        if (m_error)
            return;
        const int width = std::max(static_cast<int>(utf8Length(at.text)), 1);
        m_error = Error { "topology-syntax", std::move(message),
            { std::string(m_file), at.line, at.column, at.line, at.column + width, {} }, {} };
    }

    void line(std::string_view text, int number)
    {
        std::vector<Word> words;
        std::size_t at = 0;
        while (at < text.size()) {
            const char c = text[at];
            if (c == '#')
                break;
            if (c == ' ' || c == '\t' || c == '\r') {
                ++at;
                continue;
            }
            std::size_t end = at;
            while (end < text.size() && text[end] != ' ' && text[end] != '\t' && text[end] != '\r'
                && text[end] != '#')
                ++end;
            words.push_back({ text.substr(at, end - at), number,
                1 + static_cast<int>(utf8Length(text.substr(0, at))) });
            at = end;
        }
        if (words.empty())
            return;
        const int indent = words.front().column;
        const bool continues = !m_words.empty() && m_words.front().text != "topology"
            && m_words.front().text != "node" && indent > m_words.front().column;
        if (!continues)
            statement();
        m_words.insert(m_words.end(), words.begin(), words.end());
    }

    void statement()
    {
        if (m_words.empty() || m_error)
            return;
        const std::vector<Word> words = std::exchange(m_words, {});
        const std::string_view keyword = words.front().text;
        if (keyword == "topology")
            return topology(words);
        if (!m_named)
            return fail(words.front(), "The first line must be `topology NAME SOURCETYPE`.");
        if (keyword == "node")
            return node(words);
        if (keyword != "producer" && keyword != "stage" && keyword != "children"
            && keyword != "post_process") {
            return fail(words.front(),
                "`" + std::string(keyword)
                    + "` is not known here; expected node, producer, stage, children or "
                      "post_process.");
        }
        if (m_topology.nodes.empty())
            return fail(words.front(),
                "`" + std::string(keyword) + "` must stand below a line `node NAME`.");
        Node &current = m_topology.nodes.back();
        if (keyword == "producer") {
            if (words.size() != 2)
                return fail(words.front(), "`producer` takes one method name.");
            current.producer = name(words[1]);
        } else if (keyword == "stage") {
            stage(words, current);
        } else {
            auto &list = keyword == "children" ? current.children : current.postProcess;
            for (std::size_t i = 1; i < words.size(); ++i)
                names(words[i], words[i].text, list);
        }
    }

    void topology(const std::vector<Word> &words)
    {
        if (m_named)
            return fail(words.front(), "A text holds one topology; this is the second.");
        if (words.size() < 2 || words.size() > 3)
            return fail(words.front(), "`topology` takes a class name and a source type.");
        m_named = true;
        m_topology.name = name(words[1]);
        if (words.size() == 3)
            m_topology.sourceType = name(words[2]);
    }

    void node(const std::vector<Word> &words)
    {
        if (words.size() < 2)
            return fail(words.front(), "`node` takes a name, and `threads` after it.");
        Node result;
        result.name = name(words[1]);
        if (m_topology.find(result.name))
            return fail(words[1], "The node `" + result.name + "` is declared twice.");
        for (std::size_t i = 2; i < words.size(); ++i) {
            if (words[i].text != "threads")
                return fail(words[i],
                    "`" + std::string(words[i].text)
                        + "` is not known here; a node's line may end in `threads`.");
            result.threads = true;
        }
        m_topology.nodes.push_back(std::move(result));
    }

    void stage(const std::vector<Word> &words, Node &node)
    {
        if (words.size() < 3)
            return fail(words.front(), "`stage` takes a processor and an entity class.");
        Stage result;
        result.processor = name(words[1]);
        result.type = name(words[2]);
        for (std::size_t i = 3; i < words.size(); ++i)
            flag(words[i], result);
        node.stages.push_back(std::move(result));
    }

    void flag(const Word &word, Stage &stage)
    {
        const std::string_view text = word.text;
        const std::size_t equals = text.find('=');
        const std::string_view key = text.substr(0, equals);
        const bool hasValue = equals != std::string_view::npos;
        const std::string_view value = hasValue ? text.substr(equals + 1) : std::string_view();
        if (key == "context") {
            if (value.empty())
                return fail(word, "`context` takes a key: context=table.");
            stage.context = name({ value, word.line, word.column });
            return;
        }
        if (key == "consumer") {
            if (!hasValue)
                return fail(word, "`consumer` takes keys: consumer=a,b, or consumer= for none.");
            stage.consumer.emplace();
            if (!value.empty())
                names(word, value, *stage.consumer);
            return;
        }
        constexpr std::pair<std::string_view, bool Stage::*> flags[] = {
            { "nullable", &Stage::nullable },
            { "must_return", &Stage::mustReturn },
            { "overwrite", &Stage::overwrite },
            { "store_all", &Stage::storeAllInContext },
            { "store_all_in_context", &Stage::storeAllInContext },
            { "clear_context", &Stage::clearContext },
            { "store_fqn", &Stage::storeFqn },
            { "cache_entities", &Stage::cacheEntities },
            { "use_cache", &Stage::useCache },
        };
        for (const auto &[flagName, member] : flags) {
            if (flagName != key)
                continue;
            if (hasValue && value != "true" && value != "false")
                return fail(word, "`" + std::string(key) + "` is true or false.");
            stage.*member = !hasValue || value == "true";
            return;
        }
        fail(word,
            "`" + std::string(key)
                + "` is no flag of a stage; there are context, consumer, nullable, must_return, "
                  "overwrite, store_all, clear_context and store_fqn.");
    }

    void names(const Word &at, std::string_view list, std::vector<std::string> &out)
    {
        while (true) {
            const std::size_t comma = list.find(',');
            const std::string_view one = list.substr(0, comma);
            if (one.empty())
                return fail(at, "A name is missing beside the comma.");
            out.push_back(name({ one, at.line, at.column }));
            if (comma == std::string_view::npos)
                return;
            list.remove_prefix(comma + 1);
        }
    }

    std::string name(const Word &word)
    {
        auto result = unescapeName(word.text);
        if (!result)
            fail(word, "After `%` two hexadecimal digits must follow.");
        return result.value_or(std::string());
    }

    std::string_view m_text;
    std::string_view m_file;
    Topology m_topology;
    bool m_named = false;
    std::vector<Word> m_words; // of the statement being read, all its lines
    std::optional<Error> m_error;
};

// Writes a statement, breaking it before the word that would not fit.
class LineWriter
{
public:
    LineWriter(std::string &out, std::string start)
        : m_out(out)
        , m_line(std::move(start))
    { }
    void word(const std::string &word)
    {
        if (m_line.size() + 1 + word.size() > lineWidth) {
            m_out += m_line + '\n';
            m_line = std::string(continuation) + word;
        } else {
            m_line += ' ' + word;
        }
    }
    ~LineWriter() { m_out += m_line + '\n'; }
    LineWriter(const LineWriter &) = delete;
    LineWriter &operator=(const LineWriter &) = delete;

private:
    std::string &m_out;
    std::string m_line;
};

void writeStage(std::string &out, const Stage &stage)
{
    LineWriter line(out, "    stage " + escapeName(stage.processor) + ' ' + escapeName(stage.type));
    if (stage.context)
        line.word("context=" + escapeName(*stage.context));
    if (stage.consumer) {
        std::string text = "consumer=";
        for (std::size_t i = 0; i < stage.consumer->size(); ++i)
            text += (i ? "," : "") + escapeName((*stage.consumer)[i]);
        line.word(text);
    }
    if (stage.nullable)
        line.word("nullable");
    if (stage.mustReturn)
        line.word("must_return");
    if (!stage.overwrite)
        line.word("overwrite=false");
    if (stage.storeAllInContext)
        line.word("store_all");
    if (stage.clearContext)
        line.word("clear_context");
    if (stage.storeFqn)
        line.word("store_fqn");
    if (stage.cacheEntities)
        line.word("cache_entities");
    if (stage.useCache)
        line.word("use_cache");
}

void writeList(std::string &out, std::string_view keyword, const std::vector<std::string> &names)
{
    if (names.empty())
        return;
    LineWriter line(out, "    " + std::string(keyword));
    for (const std::string &name : names)
        line.word(escapeName(name));
}

} // namespace

Result<Topology> parseTopology(std::string_view text, std::string_view file)
{
    return Parser(text, file).parse();
}

std::string toText(const Topology &topology)
{
    std::string out = "topology " + escapeName(topology.name);
    if (!topology.sourceType.empty())
        out += ' ' + escapeName(topology.sourceType);
    out += '\n';
    for (const Node &node : topology.nodes) {
        out += "  node " + escapeName(node.name) + (node.threads ? " threads" : "") + '\n';
        if (!node.producer.empty())
            out += "    producer " + escapeName(node.producer) + '\n';
        for (const Stage &stage : node.stages)
            writeStage(out, stage);
        writeList(out, "children", node.children);
        writeList(out, "post_process", node.postProcess);
    }
    return out;
}

} // namespace cs::topology
