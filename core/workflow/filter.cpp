// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/filter.h"

#include <QRegularExpression>
#include <QString>

#include <algorithm>

namespace cs::workflow {

namespace {

QString toQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

constexpr QRegularExpression::PatternOptions options
    = QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;

// Python's `{,3}` is `{0,3}`; PCRE takes it for text.
std::string asPcre(std::string_view pattern)
{
    std::string out;
    bool inClass = false;
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        out += pattern[i];
        if (pattern[i] == '\\' && i + 1 < pattern.size()) {
            out += pattern[++i];
        } else if (inClass) {
            inClass = pattern[i] != ']';
        } else if (pattern[i] == '[') {
            inClass = true;
            // A bracket at the beginning is one of the characters.
            while (i + 1 < pattern.size() && (pattern[i + 1] == '^' || pattern[i + 1] == ']')) {
                out += pattern[++i];
                if (pattern[i] == ']')
                    break;
            }
        } else if (pattern[i] == '{' && pattern.substr(i).starts_with("{,")) {
            const std::size_t end = pattern.find_first_not_of("0123456789", i + 2);
            if (end != std::string_view::npos && end > i + 2 && pattern[end] == '}')
                out += '0';
        }
    }
    return out;
}

QRegularExpression compile(std::string_view pattern)
{
    QRegularExpression expression(toQString(asPcre(pattern)), options);
    expression.optimize(); // compiles now: later use is then safe from several threads
    return expression;
}

struct Expression
{
    std::string text;
    QRegularExpression compiled;

    [[nodiscard]] bool matches(const QString &name) const
    {
        return compiled
            .match(name, 0, QRegularExpression::NormalMatch,
                QRegularExpression::AnchorAtOffsetMatchOption)
            .hasMatch();
    }
};

} // namespace

struct FilterPattern::State
{
    std::vector<Expression> includes;
    std::vector<Expression> excludes;
};

FilterPattern::FilterPattern() = default;

Result<FilterPattern> FilterPattern::create(
    std::vector<std::string> includes, std::vector<std::string> excludes)
{
    auto state = std::make_shared<State>();
    const auto fill
        = [](std::vector<std::string> &texts, std::vector<Expression> &out) -> Result<void> {
        for (std::string &text : texts) {
            Expression expression { std::move(text), {} };
            expression.compiled = compile(expression.text);
            if (!expression.compiled.isValid()) {
                return Error { "bad-regex",
                    "`" + expression.text + "` is no regular expression: "
                        + expression.compiled.errorString().toStdString() + '.',
                    {}, {} };
            }
            out.push_back(std::move(expression));
        }
        return {};
    };
    if (auto done = fill(includes, state->includes); !done)
        return std::move(done).error();
    if (auto done = fill(excludes, state->excludes); !done)
        return std::move(done).error();
    FilterPattern result;
    result.m_state = std::move(state);
    return result;
}

Result<FilterPattern> FilterPattern::fromJson(const Json *config)
{
    if (!config || config->is_null())
        return FilterPattern();
    const auto wrong = [](std::string message) {
        return Error { "wrong-type", std::move(message), {}, {} };
    };
    if (!config->is_object())
        return wrong("A filter pattern is a mapping with `includes` and `excludes`.");
    std::vector<std::string> lists[2];
    constexpr std::string_view keys[2] = { "includes", "excludes" };
    for (int i = 0; i < 2; ++i) {
        const Json *list = jsonMember(*config, keys[i]);
        if (!list || list->is_null())
            continue;
        if (!list->is_array())
            return wrong("`" + std::string(keys[i]) + "` is a list of regular expressions.");
        for (const Json &item : *list) {
            if (!item.is_string())
                return wrong("`" + std::string(keys[i]) + "` is a list of texts.");
            lists[i].push_back(item.get<std::string>());
        }
    }
    return create(std::move(lists[0]), std::move(lists[1]));
}

bool FilterPattern::isSet() const
{
    return m_state != nullptr;
}

FilterPattern::Decision FilterPattern::decide(std::string_view name) const
{
    Decision decision;
    if (!m_state)
        return decision;
    if (name.empty()) {
        decision.drop = true;
        return decision;
    }
    const QString text = toQString(name);
    const auto first = [&text](const std::vector<Expression> &list) {
        const auto it = std::ranges::find_if(
            list, [&text](const Expression &expression) { return expression.matches(text); });
        return it == list.end() ? -1 : static_cast<int>(it - list.begin());
    };
    if (const int exclude = first(m_state->excludes); exclude >= 0)
        return { true, true, m_state->excludes[static_cast<std::size_t>(exclude)].text, exclude };
    if (const int include = first(m_state->includes); include >= 0)
        return { false, false, m_state->includes[static_cast<std::size_t>(include)].text, include };
    for (const Expression &include : m_state->includes) {
        decision.pattern += (decision.pattern.empty() ? "" : ", ") + include.text;
        decision.drop = true;
    }
    return decision;
}

std::string regexError(std::string_view pattern)
{
    if (pattern.find_first_of("\\[](){}*+?|") == std::string_view::npos)
        return {}; // as most are: nothing that could be wrong, and compiling takes its time
    const QRegularExpression expression(toQString(asPcre(pattern)), options);
    return expression.isValid() ? std::string() : expression.errorString().toStdString();
}

} // namespace cs::workflow
