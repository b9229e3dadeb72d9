// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/shell/locator.h"

#include "studio/theme/theme.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cs::studio {

namespace {

constexpr int detailRole = Qt::UserRole + 1;
constexpr int limit = 60;
constexpr int shownRows = 12;

// Text at the left, detail at the right, muted.
class RowDelegate : public QStyledItemDelegate
{
public:
    RowDelegate(const Theme *theme, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
    { }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override
    {
        const bool current = option.state & QStyle::State_Selected;
        const bool enabled = index.flags() & Qt::ItemIsEnabled;
        painter->save();
        if (current)
            painter->fillRect(option.rect, m_theme->colour(Colour::AccentFill));
        QRect box = option.rect.adjusted(space::medium, 0, -space::medium, 0);
        const QIcon icon = index.data(Qt::DecorationRole).value<QIcon>();
        icon.paint(painter, QRect(box.left(), box.center().y() - 7, space::icon, space::icon),
            Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
        box.setLeft(box.left() + space::huge);
        const QString detail = index.data(detailRole).toString();
        painter->setFont(m_theme->font());
        const int detailWidth
            = qMin(painter->fontMetrics().horizontalAdvance(detail) + 2, box.width() / 2);
        painter->setPen(m_theme->colour(enabled ? Colour::Text : Colour::TextDisabled));
        const QRect textBox = box.adjusted(0, 0, -detailWidth - space::large, 0);
        painter->drawText(textBox, Qt::AlignVCenter,
            painter->fontMetrics().elidedText(
                index.data().toString(), Qt::ElideRight, textBox.width()));
        painter->setPen(m_theme->colour(enabled ? Colour::TextMuted : Colour::TextDisabled));
        painter->drawText(box, Qt::AlignVCenter | Qt::AlignRight,
            painter->fontMetrics().elidedText(detail, Qt::ElideMiddle, detailWidth));
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return { 100, m_theme->rowHeight() + space::tiny };
    }

private:
    const Theme *m_theme;
};

} // namespace

int fitness(const QString &typed, const QString &text)
{
    const QString wanted = typed.simplified().toCaseFolded();
    const QString have = text.toCaseFolded();
    if (wanted.isEmpty())
        return 1;
    constexpr int scale = 1000;
    if (have.startsWith(wanted))
        return 4 * scale - int(have.size());
    if (const auto at = have.indexOf(wanted); at >= 0)
        return (have.at(at - 1).isLetterOrNumber() ? 2 : 3) * scale - int(have.size());
    // Every letter in order, spaces left out; gaps cost.
    qsizetype at = 0;
    int gaps = 0;
    for (const QChar letter : wanted) {
        if (letter.isSpace())
            continue;
        const qsizetype found = have.indexOf(letter, at);
        if (found < 0)
            return 0;
        gaps += int(found - at);
        at = found + 1;
    }
    return qMax(1, scale - 10 * gaps - int(have.size()));
}

Locator::Locator(const Theme *theme, QWidget *window)
    : QFrame(window)
    , m_theme(theme)
    , m_input(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_nothing(new QLabel(this))
    , m_model(new QStandardItemModel(this))
{
    setObjectName(u"locator"_s);
    setAutoFillBackground(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::small, space::small, space::small, space::small);
    column->setSpacing(space::small);
    column->addWidget(m_input);
    column->addWidget(m_list, 1);
    column->addWidget(m_nothing);
    m_nothing->setWordWrap(true);
    m_nothing->setContentsMargins(space::tiny, space::tiny, space::tiny, space::tiny);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new RowDelegate(theme, m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_input->installEventFilter(this);
    window->installEventFilter(this);
    const auto frame = [this] {
        setStyleSheet(
            u"#locator { background: %1; border: 1px solid %2; border-radius: 6px; }"_s.arg(
                m_theme->colour(Colour::Surface).name(), m_theme->colour(Colour::Outline).name()));
    };
    frame();
    connect(theme, &Theme::changed, this, frame);
    connect(m_input, &QLineEdit::textChanged, this, &Locator::refresh);
    connect(m_list, &QListView::clicked, this, &Locator::activateCurrent);
    hide();
}

Locator::~Locator() = default;

void Locator::open(LocatorSource *source, const QString &placeholder)
{
    m_source = source;
    m_input->setPlaceholderText(placeholder);
    m_input->clear();
    refresh();
    show();
    raise();
    m_input->setFocus();
}

QStringList Locator::shownTexts() const
{
    QStringList texts;
    for (const LocatorItem &item : m_items)
        texts.append(item.text);
    return texts;
}

void Locator::refresh()
{
    if (!m_source)
        return;
    m_items = m_source->find(m_input->text(), limit);
    m_model->clear();
    for (const LocatorItem &item : m_items) {
        auto *row = new QStandardItem(m_theme->icon(item.iconName, Colour::TextMuted), item.text);
        row->setData(item.detail, detailRole);
        row->setEnabled(item.enabled);
        m_model->appendRow(row);
    }
    m_list->setCurrentIndex(m_model->index(0, 0));
    m_list->setVisible(!m_items.empty());
    m_nothing->setVisible(m_items.empty());
    m_nothing->setText(
        tr("Nothing is called “%1”. Try fewer letters.").arg(m_input->text().toHtmlEscaped()));
    place();
}

void Locator::place()
{
    const QWidget *window = parentWidget();
    const int width = qMin(window->width() - 2 * space::huge, 640);
    const int rows = qBound(0, int(m_items.size()), shownRows);
    const int list = rows * (m_theme->rowHeight() + space::tiny);
    const int bottom = m_items.empty() ? m_nothing->heightForWidth(width) : list;
    const int height = m_input->sizeHint().height() + bottom + 4 * space::small;
    setGeometry((window->width() - width) / 2, 3 * space::huge, width,
        qMin(height, window->height() - 4 * space::huge));
}

void Locator::activateCurrent()
{
    const int row = m_list->currentIndex().row();
    if (row < 0 || row >= int(m_items.size()) || !m_items[std::size_t(row)].enabled)
        return;
    const std::function<void()> activate = m_items[std::size_t(row)].activate;
    hide();
    if (activate)
        activate();
}

bool Locator::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget()) {
        if (event->type() == QEvent::Resize && isVisible())
            place();
        return false;
    }
    if (event->type() == QEvent::FocusOut) {
        hide();
    } else if (event->type() == QEvent::KeyPress) {
        const int rows = m_model->rowCount();
        const int row = m_list->currentIndex().row();
        const auto go = [&](int to) {
            if (rows > 0)
                m_list->setCurrentIndex(m_model->index(qBound(0, to, rows - 1), 0));
            return true;
        };
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Escape:
            hide();
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            activateCurrent();
            return true;
        case Qt::Key_Down:
            return go(row + 1);
        case Qt::Key_Up:
            return go(row - 1);
        case Qt::Key_PageDown:
            return go(row + shownRows);
        case Qt::Key_PageUp:
            return go(row - shownRows);
        default:
            break;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace cs::studio
