// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/editors/completionlist.h"

#include "studio/session/strings.h"
#include "studio/theme/theme.h"

#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QScreen>
#include <QTreeWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cs::studio {

namespace {

constexpr int listWidth = 330;
constexpr int wordsWidth = 280;
constexpr int mostRows = 9;

QString iconOf(workflow::Completion::Kind kind)
{
    switch (kind) {
    case workflow::Completion::Kind::Key:
        return u"node"_s;
    case workflow::Completion::Kind::Skeleton:
        return u"tree"_s;
    case workflow::Completion::Kind::Variable:
        return u"external"_s;
    case workflow::Completion::Kind::Value:
        break;
    }
    return u"element"_s;
}

} // namespace

CompletionList::CompletionList(const Theme *theme, QWidget *parent)
    : QFrame(parent, Qt::ToolTip | Qt::FramelessWindowHint)
    , m_theme(theme)
    , m_list(new QTreeWidget(this))
    , m_words(new QLabel(this))
{
    setObjectName(u"completion"_s);
    setAttribute(Qt::WA_ShowWithoutActivating);
    setFocusPolicy(Qt::NoFocus);
    setFrameShape(QFrame::Box);
    setAccessibleName(tr("Completion"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(1, 1, 1, 1);
    row->setSpacing(0);
    row->setSizeConstraint(QLayout::SetFixedSize);
    row->addWidget(m_list);
    row->addWidget(m_words);
    m_list->setColumnCount(2);
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFixedWidth(listWidth);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_list->header()->setStretchLastSection(true);
    m_words->setFixedWidth(wordsWidth);
    m_words->setWordWrap(true);
    m_words->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setMargin(space::small);
    connect(m_list, &QTreeWidget::currentItemChanged, this, [this] { showWords(); });
    connect(m_list, &QTreeWidget::itemClicked, this, [this] { Q_EMIT chosen(current()); });
}

void CompletionList::open(
    std::vector<workflow::Completion> proposals, const QPoint &below, const QPoint &above)
{
    m_all = std::move(proposals);
    m_list->clear();
    const QFont mono = m_theme->monoFont();
    QList<QTreeWidgetItem *> items;
    for (const workflow::Completion &one : m_all) {
        auto *item = new QTreeWidgetItem({ toQString(one.label), toQString(one.detail) });
        item->setIcon(
            0, m_theme->icon(iconOf(one.kind), one.required ? Colour::Accent : Colour::TextMuted));
        item->setFont(0, mono);
        item->setForeground(1, m_theme->colour(Colour::TextMuted));
        items.append(item);
    }
    m_list->addTopLevelItems(items);
    m_list->setCurrentItem(items.isEmpty() ? nullptr : items.front());
    const bool wordy = std::any_of(
        m_all.begin(), m_all.end(), [](const auto &one) { return !one.documentation.empty(); });
    m_words->setVisible(wordy);
    const int rows = std::clamp(static_cast<int>(m_all.size()), wordy ? 5 : 1, mostRows);
    const int row = std::max(m_list->sizeHintForRow(0), m_theme->rowHeight());
    const QSize size(listWidth + (wordy ? wordsWidth : 0) + 2, rows * row + 2);
    m_list->setFixedHeight(size.height() - 2);
    m_words->setFixedHeight(size.height() - 2);
    const QScreen *screen = QGuiApplication::screenAt(below);
    const QRect room = (screen ? screen : QGuiApplication::primaryScreen())->availableGeometry();
    QPoint at = below;
    if (at.y() + size.height() > room.bottom())
        at.setY(above.y() - size.height());
    at.setX(std::clamp(at.x(), room.left(), std::max(room.left(), room.right() - size.width())));
    layout()->activate(); // the frame follows its parts, also when they shrink
    move(at);
    show();
}

int CompletionList::current() const
{
    return m_list->indexOfTopLevelItem(m_list->currentItem());
}

bool CompletionList::wants(const QKeyEvent *event) const
{
    if (!isVisible() || (event->modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier)
        return false;
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab:
    case Qt::Key_Escape:
        return true;
    default:
        return false;
    }
}

void CompletionList::take(const QKeyEvent *event)
{
    const int last = static_cast<int>(m_all.size()) - 1;
    const auto go
        = [&](int row) { m_list->setCurrentItem(m_list->topLevelItem(std::clamp(row, 0, last))); };
    switch (event->key()) {
    case Qt::Key_Up:
        go(current() > 0 ? current() - 1 : last);
        break;
    case Qt::Key_Down:
        go(current() < last ? current() + 1 : 0);
        break;
    case Qt::Key_PageUp:
        go(current() - mostRows);
        break;
    case Qt::Key_PageDown:
        go(current() + mostRows);
        break;
    case Qt::Key_Escape:
        hide();
        break;
    default:
        Q_EMIT chosen(current());
    }
}

void CompletionList::showWords()
{
    const int index = current();
    if (index < 0 || index >= static_cast<int>(m_all.size()))
        return;
    const workflow::Completion &one = m_all[static_cast<std::size_t>(index)];
    m_words->setText(toQString(one.detail)
        + (one.documentation.empty() || one.detail.empty() ? u""_s : u"\n\n"_s)
        + toQString(one.documentation));
}

} // namespace cs::studio
