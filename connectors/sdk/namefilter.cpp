// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/sdk/namefilter.h"

#include <stdexcept>

namespace cs::sdk {

NameFilter::NameFilter(const Json *pattern)
{
    if (!pattern || !pattern->is_object())
        return;
    m_given = true;
    compile(*pattern, "includes", m_includes);
    compile(*pattern, "excludes", m_excludes);
}

void NameFilter::compile(const Json &pattern, std::string_view key, std::vector<Expression> &into)
{
    const Json *list = jsonMember(pattern, key);
    if (!list || !list->is_array())
        return;
    for (const Json &item : *list) {
        if (!item.is_string())
            continue;
        Expression expression;
        expression.text = item.get<std::string>();
        expression.regex = QRegularExpression(QString::fromStdString(expression.text),
            QRegularExpression::CaseInsensitiveOption
                | QRegularExpression::UseUnicodePropertiesOption);
        if (!expression.regex.isValid() && m_invalid.empty())
            m_invalid = "Invalid regex [" + expression.text
                + "]: " + expression.regex.errorString().toStdString();
        into.push_back(std::move(expression));
    }
}

NameFilter::Verdict NameFilter::judge(std::string_view name) const
{
    if (!m_given)
        return {};
    if (name.empty())
        return { false, {}, false };
    if (!m_invalid.empty())
        throw std::runtime_error(m_invalid);
    const QString subject = QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
    const auto matching = [&](const std::vector<Expression> &expressions) -> const Expression * {
        for (const Expression &expression : expressions) {
            if (expression.regex
                    .match(subject, 0, QRegularExpression::NormalMatch,
                        QRegularExpression::AnchorAtOffsetMatchOption)
                    .hasMatch())
                return &expression;
        }
        return nullptr;
    };
    if (const Expression *excluded = matching(m_excludes))
        return { false, excluded->text, true };
    if (m_includes.empty())
        return {};
    const Expression *included = matching(m_includes);
    if (!included)
        return { false, {}, false };
    return { true, included->text, false };
}

} // namespace cs::sdk
