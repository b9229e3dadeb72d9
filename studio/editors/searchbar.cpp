// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/editors/searchbar.h"

#include "studio/editors/qsci.h"
#include "studio/theme/theme.h"

#include <QHBoxLayout>
#include <QIntValidator>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cs::studio {

namespace {

QHBoxLayout *rowIn(QWidget *row)
{
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::tiny);
    return layout;
}

} // namespace

SearchBar::SearchBar(QsciScintilla *editor, const Theme *theme, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_theme(theme)
    , m_find(new QLineEdit(this))
    , m_replace(new QLineEdit(this))
    , m_line(new QLineEdit(this))
    , m_previous(new QToolButton(this))
    , m_next(new QToolButton(this))
    , m_case(new QToolButton(this))
    , m_word(new QToolButton(this))
    , m_pattern(new QToolButton(this))
    , m_replaceOne(new QToolButton(this))
    , m_replaceAll(new QToolButton(this))
    , m_close(new QToolButton(this))
    , m_says(new QLabel(this))
    , m_findRow(new QWidget(this))
    , m_replaceRow(new QWidget(this))
    , m_lineRow(new QWidget(this))
{
    auto *outer = new QHBoxLayout(this);
    outer->setContentsMargins(space::small, space::tiny, space::small, space::tiny);
    outer->setSpacing(space::tiny);
    auto *rows = new QVBoxLayout;
    rows->setSpacing(space::tiny);
    outer->addLayout(rows, 1);
    outer->addWidget(m_close, 0, Qt::AlignTop);
    for (QWidget *row : { m_findRow, m_replaceRow, m_lineRow })
        rows->addWidget(row);
    QHBoxLayout *find = rowIn(m_findRow);
    find->addWidget(m_find, 1);
    m_case->setText(u"Aa"_s);
    m_word->setText(u"|w|"_s);
    m_pattern->setText(u".*"_s);
    for (QToolButton *option : { m_case, m_word, m_pattern }) {
        option->setCheckable(true);
        find->addWidget(option);
        connect(option, &QToolButton::toggled, this, [this] { search(true, false); });
    }
    for (QToolButton *button : { m_previous, m_next })
        find->addWidget(button);
    QHBoxLayout *replace = rowIn(m_replaceRow);
    replace->addWidget(m_replace, 1);
    replace->addWidget(m_says);
    replace->addWidget(m_replaceOne);
    replace->addWidget(m_replaceAll);
    QHBoxLayout *line = rowIn(m_lineRow);
    line->addWidget(m_line);
    line->addStretch(1);
    m_line->setValidator(new QIntValidator(1, 9'999'999, m_line));
    m_line->setMaximumWidth(space::huge * 10);
    m_previous->setIcon(theme->icon(u"previous-failure"_s));
    m_next->setIcon(theme->icon(u"next-failure"_s));
    m_close->setIcon(theme->icon(u"close"_s));
    for (QWidget *each : { static_cast<QWidget *>(m_find), static_cast<QWidget *>(m_replace),
             static_cast<QWidget *>(m_line), static_cast<QWidget *>(editor) })
        each->installEventFilter(this);
    connect(m_find, &QLineEdit::textEdited, this, [this] { search(true, false); });
    connect(m_find, &QLineEdit::returnPressed, this, &SearchBar::findNext);
    connect(m_next, &QToolButton::clicked, this, &SearchBar::findNext);
    connect(m_previous, &QToolButton::clicked, this, &SearchBar::findPrevious);
    connect(m_replaceOne, &QToolButton::clicked, this, &SearchBar::replaceOne);
    connect(m_replace, &QLineEdit::returnPressed, this, &SearchBar::replaceOne);
    connect(m_replaceAll, &QToolButton::clicked, this, &SearchBar::replaceAll);
    connect(m_line, &QLineEdit::textEdited, this, &SearchBar::goToTyped);
    connect(m_line, &QLineEdit::returnPressed, this, &SearchBar::closeBar);
    connect(m_close, &QToolButton::clicked, this, &SearchBar::closeBar);
    hide();
}

void SearchBar::open(Mode mode)
{
    m_findRow->setVisible(mode != Mode::GoTo);
    m_replaceRow->setVisible(mode == Mode::Replace);
    m_lineRow->setVisible(mode == Mode::GoTo);
    m_says->clear();
    show();
    QLineEdit *first = mode == Mode::GoTo ? m_line : m_find;
    if (mode != Mode::GoTo && m_editor->hasSelectedText()
        && !m_editor->selectedText().contains(u'\n'))
        m_find->setText(m_editor->selectedText());
    first->setFocus();
    first->selectAll();
}

void SearchBar::openFind()
{
    open(Mode::Find);
}

void SearchBar::openReplace()
{
    open(m_editor->isReadOnly() ? Mode::Find : Mode::Replace);
}

void SearchBar::openGoTo()
{
    int column = 0;
    m_editor->getCursorPosition(&m_lineBefore, &column);
    m_line->setText(QString::number(m_lineBefore + 1));
    open(Mode::GoTo);
}

void SearchBar::closeBar()
{
    hide();
    m_editor->setFocus();
}

bool SearchBar::findNext()
{
    return search(true, true);
}

bool SearchBar::findPrevious()
{
    return search(false, true);
}

bool SearchBar::search(bool forward, bool fromCursor)
{
    int line = 0;
    int column = 0;
    if (fromCursor || !forward) {
        int endLine = 0;
        int endColumn = 0;
        m_editor->getCursorPosition(&line, &column);
        if (m_editor->hasSelectedText()) {
            m_editor->getSelection(&line, &column, &endLine, &endColumn);
            if (forward) {
                line = endLine;
                column = endColumn;
            }
        }
    }
    const bool found = m_find->text().isEmpty()
        || m_editor->findFirst(m_find->text(), m_pattern->isChecked(), m_case->isChecked(),
            m_word->isChecked(), true, forward, line, column, true, false, true);
    QPalette palette = m_find->palette();
    palette.setColor(QPalette::Text, m_theme->colour(found ? Colour::Text : Colour::Failure));
    m_find->setPalette(palette);
    return found;
}

void SearchBar::replaceOne()
{
    if (m_find->text().isEmpty() || m_editor->isReadOnly())
        return;
    int line = 0;
    int column = 0;
    int endLine = 0;
    int endColumn = 0;
    m_editor->getSelection(&line, &column, &endLine, &endColumn);
    // Only what a search has found is replaced: begin where the selection begins and look whether
    // it is found again.
    const bool selected = m_editor->hasSelectedText()
        && m_editor->findFirst(m_find->text(), m_pattern->isChecked(), m_case->isChecked(),
            m_word->isChecked(), true, true, line, column, true, false, true);
    if (selected)
        m_editor->replace(m_replace->text());
    findNext();
}

int SearchBar::replaceAll()
{
    if (m_find->text().isEmpty() || m_editor->isReadOnly())
        return 0;
    int line = 0;
    int column = 0;
    m_editor->getCursorPosition(&line, &column);
    int count = 0;
    m_editor->beginUndoAction();
    bool found = m_editor->findFirst(m_find->text(), m_pattern->isChecked(), m_case->isChecked(),
        m_word->isChecked(), false, true, 0, 0, false, false, true);
    while (found) {
        // A pattern that matches nothing at all would stay where it is.
        if (!m_editor->hasSelectedText())
            break;
        m_editor->replace(m_replace->text());
        ++count;
        found = m_editor->findNext();
    }
    m_editor->endUndoAction();
    m_editor->setCursorPosition(line, column);
    m_says->setText(tr("%n replaced", nullptr, count));
    return count;
}

void SearchBar::goToTyped()
{
    bool number = false;
    const int line = m_line->text().toInt(&number);
    if (!number)
        return;
    const int to = qBound(0, line - 1, m_editor->lines() - 1);
    m_editor->setCursorPosition(to, 0);
    m_editor->ensureLineVisible(to);
}

bool SearchBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && isVisible()) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Escape) {
            if (watched == m_line)
                m_editor->setCursorPosition(m_lineBefore, 0);
            closeBar();
            return true;
        }
        if (watched == m_find && key->key() == Qt::Key_Return
            && key->modifiers() == Qt::ShiftModifier) {
            findPrevious();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void SearchBar::applyTheme()
{
    QPalette palette = m_find->palette();
    palette.setColor(QPalette::Text, m_theme->colour(Colour::Text));
    m_find->setPalette(palette);
}

void SearchBar::retranslate()
{
    const auto say = [](QToolButton *button, const QString &words) {
        button->setToolTip(words);
        button->setAccessibleName(words);
    };
    m_find->setPlaceholderText(tr("Find in this text"));
    m_find->setAccessibleName(tr("Find in this text"));
    m_replace->setPlaceholderText(tr("Replace with"));
    m_replace->setAccessibleName(tr("Replace with"));
    m_line->setPlaceholderText(tr("Line number"));
    m_line->setAccessibleName(tr("Line number"));
    say(m_next, tr("Next match (Enter)"));
    say(m_previous, tr("Previous match (Shift+Enter)"));
    say(m_case, tr("Match upper and lower case"));
    say(m_word, tr("Match whole words"));
    say(m_pattern, tr("Match a regular expression"));
    say(m_close, tr("Close (Esc)"));
    m_replaceOne->setText(tr("Replace"));
    say(m_replaceOne, tr("Replaces this match and goes to the next (Enter)"));
    m_replaceAll->setText(tr("Replace all"));
    say(m_replaceAll, tr("Replaces every match; Ctrl+Z takes it back"));
}

} // namespace cs::studio
