// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/editors/pythonkeys.h"

#include "studio/editors/qsci.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace cs::studio {

namespace {

// Strings and the comment out of one line, so that brackets and the colon are Python's.
QString codeOf(const QString &line)
{
    QString code;
    QChar quote;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line.at(i);
        if (!quote.isNull()) {
            if (c == u'\\')
                ++i;
            else if (c == quote)
                quote = {};
        } else if (c == u'"' || c == u'\'') {
            quote = c;
            code += u's';
        } else if (c == u'#') {
            break;
        } else {
            code += c;
        }
    }
    return code.trimmed();
}

} // namespace

int pythonIndentAfter(const QString &line, int indent, int width)
{
    const QString code = codeOf(line);
    if (code.isEmpty())
        return indent;
    int depth = 0;
    for (const QChar c : code) {
        if (u"([{"_s.contains(c))
            ++depth;
        else if (u")]}"_s.contains(c))
            --depth;
    }
    if (depth > 0 || code.endsWith(u':'))
        return indent + width;
    static const QRegularExpression ends(u"^(return|pass|raise|break|continue)\\b"_s);
    if (depth == 0 && ends.match(code).hasMatch())
        return qMax(0, indent - width);
    return indent;
}

void toggleLineComments(QsciScintilla *editor, const QString &sign)
{
    if (editor->isReadOnly())
        return;
    int first = 0;
    int column = 0;
    int last = 0;
    int lastColumn = 0;
    if (editor->hasSelectedText()) {
        editor->getSelection(&first, &column, &last, &lastColumn);
        if (lastColumn == 0 && last > first)
            --last; // the selection ends before this line begins
    } else {
        editor->getCursorPosition(&first, &column);
        last = first;
    }
    bool all = true;
    int left = 1000;
    for (int line = first; line <= last; ++line) {
        const QString text = editor->text(line);
        const QString code = text.trimmed();
        if (code.isEmpty())
            continue;
        all = all && code.startsWith(sign);
        left = qMin(left, static_cast<int>(text.indexOf(code.at(0))));
    }
    editor->beginUndoAction();
    for (int line = first; line <= last; ++line) {
        const QString text = editor->text(line);
        if (text.trimmed().isEmpty())
            continue;
        if (all) {
            const auto at = static_cast<int>(text.indexOf(sign));
            const bool blank = text.mid(at + sign.size(), 1) == " "_L1;
            editor->setSelection(
                line, at, line, at + static_cast<int>(sign.size()) + (blank ? 1 : 0));
            editor->removeSelectedText();
        } else {
            editor->insertAt(sign + u' ', line, left);
        }
    }
    editor->endUndoAction();
    if (first == last)
        editor->setCursorPosition(first, column);
    else
        editor->setSelection(first, 0, last, editor->lineLength(last) - 1);
}

} // namespace cs::studio
