// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/editors/overviewstrip.h"

#include "studio/editors/qsci.h"
#include "studio/theme/theme.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <cstdlib>

namespace cs::studio {

namespace {

constexpr int stripWidth = 14;
constexpr int leastHeight = 4; // of a mark: one method of a long file can be seen

Colour colourOf(OverviewStrip::Mark::Kind kind)
{
    switch (kind) {
    case OverviewStrip::Mark::Stub:
        return Colour::Stub;
    case OverviewStrip::Mark::Current:
    case OverviewStrip::Mark::Info:
        return Colour::Accent;
    case OverviewStrip::Mark::Warning:
        return Colour::Left;
    case OverviewStrip::Mark::Failure:
    case OverviewStrip::Mark::Error:
        break;
    }
    return Colour::Failure;
}

} // namespace

OverviewStrip::OverviewStrip(QsciScintilla *editor, const Theme *theme, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setCursor(Qt::PointingHandCursor);
    const auto again = qOverload<>(&QWidget::update);
    connect(editor->verticalScrollBar(), &QScrollBar::valueChanged, this, again);
    connect(editor->verticalScrollBar(), &QScrollBar::rangeChanged, this, again);
    connect(editor, &QsciScintilla::cursorPositionChanged, this, again);
    connect(editor, &QsciScintilla::linesChanged, this, again);
    connect(theme, &Theme::changed, this, again);
}

QSize OverviewStrip::sizeHint() const
{
    return { stripWidth, 0 };
}

void OverviewStrip::setMarks(const QList<Mark> &marks)
{
    if (m_marks == marks)
        return;
    m_marks = marks;
    update();
}

int OverviewStrip::yOf(int line) const
{
    // A short file is not stretched: its marks stand beside their lines.
    const auto onScreen
        = static_cast<int>(m_editor->SendScintilla(QsciScintillaBase::SCI_LINESONSCREEN));
    const int lines = qMax(m_editor->lines(), qMax(1, onScreen));
    return static_cast<int>(qint64(line - 1) * height() / lines);
}

int OverviewStrip::lineAt(int y) const
{
    const auto onScreen
        = static_cast<int>(m_editor->SendScintilla(QsciScintillaBase::SCI_LINESONSCREEN));
    const int lines = qMax(m_editor->lines(), qMax(1, onScreen));
    return qBound(
        1, static_cast<int>(qint64(y) * lines / qMax(1, height())) + 1, m_editor->lines());
}

void OverviewStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme->colour(Colour::Window));
    // What can be seen of the file.
    const int first
        = static_cast<int>(m_editor->SendScintilla(QsciScintillaBase::SCI_DOCLINEFROMVISIBLE,
              static_cast<unsigned long>(m_editor->firstVisibleLine())))
        + 1;
    const auto onScreen
        = static_cast<int>(m_editor->SendScintilla(QsciScintillaBase::SCI_LINESONSCREEN));
    if (m_editor->lines() > onScreen) {
        painter.fillRect(QRect(0, yOf(first), width(), yOf(first + onScreen) - yOf(first)),
            m_theme->colour(Colour::Hover));
    }
    for (const Mark &mark : m_marks) {
        const int top = yOf(mark.line);
        const int bottom = qMax(yOf(qMax(mark.line, mark.endLine) + 1), top + leastHeight);
        // Form besides colour: stubs are wide, failures stand at the right edge, the run at the
        // left.
        QRect bar(3, top, width() - 5, bottom - top - 1);
        if (mark.kind == Mark::Current)
            bar = QRect(0, top, 3, bottom - top - 1);
        else if (mark.kind != Mark::Stub)
            bar = QRect(width() / 2, top, width() / 2, qMax(leastHeight, 5));
        painter.fillRect(bar, m_theme->colour(colourOf(mark.kind)));
    }
    int line = 0;
    int column = 0;
    m_editor->getCursorPosition(&line, &column);
    painter.fillRect(QRect(0, yOf(line + 1), width(), 2), m_theme->colour(Colour::Text));
}

const OverviewStrip::Mark *OverviewStrip::markAt(int y) const
{
    const Mark *nearest = nullptr;
    int best = 6;
    for (const Mark &mark : m_marks) {
        const int top = yOf(mark.line);
        const int bottom = qMax(yOf(qMax(mark.line, mark.endLine) + 1), top + leastHeight);
        const int distance = y < top ? top - y : y > bottom ? y - bottom : 0;
        if (distance < best || (distance == best && distance == 0 && mark.kind != Mark::Stub)) {
            best = distance;
            nearest = &mark;
        }
    }
    return nearest;
}

void OverviewStrip::mousePressEvent(QMouseEvent *event)
{
    const int y = event->position().toPoint().y();
    const Mark *mark = markAt(y);
    Q_EMIT lineChosen(mark ? mark->line : lineAt(y));
}

void OverviewStrip::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton)
        Q_EMIT lineChosen(lineAt(event->position().toPoint().y()));
}

bool OverviewStrip::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        if (const Mark *mark = markAt(help->pos().y()); mark && !mark->words.isEmpty())
            QToolTip::showText(help->globalPos(), mark->words, this);
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

} // namespace cs::studio
