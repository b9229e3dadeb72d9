// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/shell/mnemonics.h"

#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace cs::studio {

namespace {

/// The letter behind the `&`, in capitals; null without one.
QChar mnemonicOf(const QString &text)
{
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (text.at(i) != u'&')
            continue;
        if (text.at(i + 1) != u'&')
            return text.at(i + 1).toUpper();
        ++i;
    }
    return {};
}

/// A letter everybody's keyboard has.
bool canBeTyped(QChar letter)
{
    return letter.unicode() < 128 && letter.isLetterOrNumber();
}

QString withFreeMnemonic(const QString &text, const QSet<QChar> &taken)
{
    QString plain = withoutMnemonic(text);
    // The first letter of a word is found fastest, then any.
    for (const bool wordsOnly : { true, false }) {
        for (qsizetype i = 0; i < plain.size(); ++i) {
            const bool begins = i == 0 || plain.at(i - 1).isSpace();
            if ((begins || !wordsOnly) && canBeTyped(plain.at(i))
                && !taken.contains(plain.at(i).toUpper()))
                return plain.replace(u'&', u"&&"_s).insert(i, u'&');
        }
    }
    for (char16_t letter = u'A'; letter <= u'Z'; ++letter) {
        if (taken.contains(letter))
            continue;
        const qsizetype end = plain.endsWith(u'…') ? plain.size() - 1 : plain.size();
        return plain.insert(end, u"(&%1)"_s.arg(QChar(letter)));
    }
    return plain;
}

void settle(const QList<QAction *> &actions, QSet<QAction *> &settled)
{
    QSet<QChar> taken;
    QList<QAction *> open;
    // Those of an earlier menu keep their letters, then whoever has one already.
    for (const bool again : { true, false }) {
        for (QAction *action : actions) {
            if (action->isSeparator() || settled.contains(action) != again)
                continue;
            const QChar letter = mnemonicOf(action->text());
            if (again || (canBeTyped(letter) && !taken.contains(letter)))
                taken.insert(letter);
            else
                open.append(action);
        }
    }
    for (QAction *action : std::as_const(open)) {
        const QString text = withFreeMnemonic(action->text(), taken);
        taken.insert(mnemonicOf(text));
        action->setText(text);
    }
    settled.unite(QSet<QAction *>(actions.begin(), actions.end()));
    for (QAction *action : actions) {
        if (const QMenu *menu = action->menu())
            settle(menu->actions(), settled);
    }
}

} // namespace

void settleMnemonics(QMenuBar *bar)
{
    QSet<QAction *> settled;
    settle(bar->actions(), settled);
}

QString withoutMnemonic(QString text)
{
    static const QRegularExpression parentheses(u"\\s*\\(&[A-Za-z0-9]\\)"_s);
    text.remove(parentheses);
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == u'&' && ++i == text.size())
            break;
        plain += text.at(i);
    }
    return plain;
}

} // namespace cs::studio
