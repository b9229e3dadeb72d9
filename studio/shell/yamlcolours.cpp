// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/shell/yamlcolours.h"

#include "studio/theme/theme.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace cs::studio {

YamlColours::YamlColours(const Theme *theme, QTextDocument *document)
    : QSyntaxHighlighter(document)
    , m_theme(theme)
{
    connect(theme, &Theme::changed, this, &QSyntaxHighlighter::rehighlight);
}

void YamlColours::highlightBlock(const QString &text)
{
    static const QRegularExpression key(u"^\\s*(?:- )*([\\w.-]+):(?=\\s|$)"_s);
    static const QRegularExpression scalar(
        u":\\s+('[^']*'|\"[^\"]*\"|-?\\d[\\d.]*|true|false|null)\\s*$"_s);
    static const QRegularExpression comment(u"(?:^|\\s)#.*$"_s);
    const auto paint = [this](const QRegularExpressionMatch &match, int group, Colour colour) {
        if (match.hasMatch())
            setFormat(int(match.capturedStart(group)), int(match.capturedLength(group)),
                m_theme->colour(colour));
    };
    const QRegularExpressionMatch value = scalar.match(text);
    paint(key.match(text), 1, Colour::SyntaxKey);
    paint(value, 1,
        value.captured(1).startsWith(u'\'') || value.captured(1).startsWith(u'"')
            ? Colour::SyntaxString
            : Colour::SyntaxNumber);
    paint(comment.match(text), 0, Colour::SyntaxComment);
}

} // namespace cs::studio
