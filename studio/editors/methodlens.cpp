// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/editors/methodlens.h"

#include "studio/editors/qsci.h"
#include "studio/editors/sourceview.h"
#include "studio/theme/theme.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

namespace cs::studio {

namespace {

long send(const QsciScintilla *editor, unsigned message, unsigned long first = 0, long second = 0)
{
    return editor->SendScintilla(message, first, second);
}

} // namespace

MethodLens::MethodLens(SourceView *view, const Theme *theme)
    : QWidget(view->editor()->viewport())
    , m_view(view)
    , m_editor(view->editor())
    , m_theme(theme)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_NoSystemBackground);
    m_editor->viewport()->installEventFilter(this);
    const auto again = qOverload<>(&QWidget::update);
    connect(m_editor->verticalScrollBar(), &QScrollBar::valueChanged, this, again);
    connect(m_editor->horizontalScrollBar(), &QScrollBar::valueChanged, this, again);
    connect(m_editor, &QsciScintilla::textChanged, this, again);
    connect(m_editor, &QsciScintillaBase::SCN_UPDATEUI, this, [this] { update(); });
    setGeometry(m_editor->viewport()->rect());
}

bool MethodLens::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        setGeometry(m_editor->viewport()->rect());
    return QWidget::eventFilter(watched, event);
}

QRect MethodLens::roomFor(int line, const QString &words) const
{
    const auto at = static_cast<unsigned long>(line - 1);
    if (words.isEmpty() || line < 1 || line > m_editor->lines()
        || !send(m_editor, QsciScintillaBase::SCI_GETLINEVISIBLE, at))
        return {};
    const QFontMetrics metrics(m_theme->font(Theme::TextSize::Small));
    const int width = metrics.horizontalAdvance(words) + space::small;
    const int height = static_cast<int>(send(m_editor, QsciScintillaBase::SCI_TEXTHEIGHT, at));
    const long start = send(m_editor, QsciScintillaBase::SCI_POSITIONFROMLINE, at);
    const long end = send(m_editor, QsciScintillaBase::SCI_GETLINEENDPOSITION, at);
    const int top
        = static_cast<int>(send(m_editor, QsciScintillaBase::SCI_POINTYFROMPOSITION, 0, start));
    const int left
        = static_cast<int>(send(m_editor, QsciScintillaBase::SCI_POINTXFROMPOSITION, 0, end))
        + space::huge;
    if (left + width <= rect().width())
        return { left, top, width, height };
    const int above = line - 2;
    if (above >= 0 && m_editor->text(above).trimmed().isEmpty()
        && send(
            m_editor, QsciScintillaBase::SCI_GETLINEVISIBLE, static_cast<unsigned long>(above))) {
        const long indent = send(m_editor, QsciScintillaBase::SCI_GETLINEINDENTPOSITION, at);
        const int indented = static_cast<int>(
            send(m_editor, QsciScintillaBase::SCI_POINTXFROMPOSITION, 0, indent));
        return { indented, top - height, width, height };
    }
    return {};
}

std::pair<QRect, QString> MethodLens::place(int line, const QString &words) const
{
    if (const QRect whole = roomFor(line, words); !whole.isEmpty())
        return { whole, words };
    // What the run did is worth more than what the topology shows as well.
    const qsizetype counts = words.indexOf(u'×');
    const qsizetype from = counts < 0 ? -1 : words.lastIndexOf(u'·', counts);
    const QString run = from < 0 ? QString() : words.mid(from + 1).trimmed();
    return { roomFor(line, run), run };
}

QRect MethodLens::rectOf(int line) const
{
    for (const MethodMark &method : m_view->methods()) {
        if (method.line == line)
            return place(line, method.info).first;
    }
    return {};
}

void MethodLens::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.setFont(m_theme->font(Theme::TextSize::Small));
    for (const MethodMark &method : m_view->methods()) {
        if (method.info.isEmpty())
            continue;
        const auto [where, words] = place(method.line, method.info);
        if (where.isEmpty() || !where.intersects(event->rect()))
            continue;
        painter.setPen(m_theme->colour(method.failed ? Colour::Failure : Colour::TextMuted));
        painter.drawText(where, Qt::AlignLeft | Qt::AlignVCenter, words);
    }
}

} // namespace cs::studio
