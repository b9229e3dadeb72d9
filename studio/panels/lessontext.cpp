// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/panels/lessontext.h"

#include "studio/theme/theme.h"

#include <QRegularExpression>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace cs::studio {

namespace {

constexpr QChar capBegin(0x27E6); // stand in for a key cap until the document is made
constexpr QChar capEnd(0x27E7);
constexpr QChar thinSpace(0x2009);

QString withKeys(QString markdown, const std::function<QString(const QString &)> &keysOf)
{
    static const QRegularExpression link(u"\\[[^\\]]*\\]\\(action:([^)]*)\\)"_s);
    QList<QPair<qsizetype, QString>> caps;
    for (auto it = link.globalMatch(markdown); it.hasNext();) {
        const auto match = it.next();
        if (const QString keys = keysOf(match.captured(1)); !keys.isEmpty())
            caps.append({ match.capturedEnd(), keys });
    }
    for (auto it = caps.crbegin(); it != caps.crend(); ++it)
        markdown.insert(it->first, QString(u' ' + capBegin + it->second + capEnd));
    return markdown;
}

void drawCaps(QTextDocument *document, const Theme *theme)
{
    QTextCharFormat cap;
    cap.setFont(theme->monoFont(Theme::TextSize::Small));
    cap.setBackground(theme->colour(Colour::Raised));
    cap.setForeground(theme->colour(Colour::Text));
    static const QRegularExpression mark(
        QString(QChar(capBegin) + u"([^"_s + capEnd + u"]*)"_s + capEnd));
    for (QTextCursor found = document->find(mark); !found.isNull();
         found = document->find(mark, found)) {
        const QString keys = found.selectedText().sliced(1).chopped(1);
        found.insertText(QString(thinSpace + keys + thinSpace), cap);
    }
}

void drawCode(QTextDocument *document, const Theme *theme)
{
    const QFont mono = theme->monoFont(Theme::TextSize::Small);
    for (QTextBlock block = document->begin(); block.isValid(); block = block.next()) {
        const bool fenced = block.blockFormat().hasProperty(QTextFormat::BlockCodeFence)
            || block.blockFormat().hasProperty(QTextFormat::BlockCodeLanguage);
        if (fenced) {
            QTextCursor whole(block);
            QTextBlockFormat format = block.blockFormat();
            format.setBackground(theme->colour(Colour::SurfaceAlternate));
            format.setLeftMargin(space::small);
            format.setTopMargin(0);
            format.setBottomMargin(0);
            whole.setBlockFormat(format);
        }
        QList<QPair<int, int>> runs;
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            if (it.fragment().charFormat().fontFixedPitch())
                runs.append({ it.fragment().position(), it.fragment().length() });
        }
        for (const auto &[position, length] : std::as_const(runs)) {
            QTextCursor run(document);
            run.setPosition(position);
            run.setPosition(position + length, QTextCursor::KeepAnchor);
            QTextCharFormat format;
            format.setFontFamilies(mono.families());
            format.setFontPointSize(mono.pointSizeF());
            format.setBackground(theme->colour(Colour::SurfaceAlternate));
            run.mergeCharFormat(format);
        }
    }
}

// Headings of Qt's Markdown are far larger than anything else in the window.
void tameHeadings(QTextDocument *document, const Theme *theme)
{
    for (QTextBlock block = document->begin(); block.isValid(); block = block.next()) {
        const int level = block.blockFormat().headingLevel();
        if (level == 0)
            continue;
        QTextCursor whole(block);
        whole.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        QTextCharFormat format;
        const QFont font = level <= 2 ? theme->boldFont(Theme::TextSize::Large) : theme->boldFont();
        format.setFontPointSize(font.pointSizeF());
        format.setFontWeight(QFont::DemiBold);
        format.setProperty(QTextFormat::FontSizeAdjustment, 0);
        whole.mergeCharFormat(format);
    }
}

} // namespace

void setLessonText(QTextDocument *document, const QString &markdown, const Theme *theme,
    const std::function<QString(const QString &)> &keysOf)
{
    document->setDefaultFont(theme->font());
    document->setMarkdown(withKeys(markdown, keysOf));
    tameHeadings(document, theme);
    drawCode(document, theme);
    drawCaps(document, theme);
}

} // namespace cs::studio
