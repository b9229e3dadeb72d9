// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/panels/formlists.h"

#include "core/workflow/secrets.h"
#include "studio/panels/panelbar.h"
#include "studio/panels/panelstr.h"
#include "studio/session/configdocument.h"
#include "studio/session/strings.h"
#include "studio/theme/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace cs::studio {

using panels::Tr;
using namespace Qt::StringLiterals;
using workflow::Field;

namespace {

constexpr int mostRows = 8; // then the list scrolls

// What is hidden in the row is hidden while one writes it.
class RowDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override
    {
        QWidget *editor = QStyledItemDelegate::createEditor(parent, option, index);
        auto *line = qobject_cast<QLineEdit *>(editor);
        if (line && index.data(Qt::DisplayRole) != index.data(Qt::EditRole))
            line->setEchoMode(QLineEdit::Password);
        return editor;
    }
};

} // namespace

FormRowsModel::FormRowsModel(FormDesk *desk, bool table, QObject *parent)
    : QAbstractTableModel(parent)
    , m_desk(desk)
    , m_table(table)
{ }

void FormRowsModel::show(const Field &field)
{
    m_path = field.path;
    m_locked = !field.locked.empty();
    const workflow::SchemaNode *inner = nullptr;
    if (field.schema)
        inner = m_table ? field.schema->additionalProperties : field.schema->items;
    m_texts = inner ? (workflow::withoutNull(*inner).types & workflow::TextBit) != 0 : !m_table;
    const bool secret = workflow::isSecretKey(field.key);
    const auto hidden = [secret](const std::string &key, const QString &text) {
        return !isVariable(text)
            && (secret || workflow::isSecretKey(key)
                || workflow::maskUrl(toStd(text)) != toStd(text));
    };
    QList<Row> rows;
    if (field.value) {
        for (const workflow::Value &item : field.value->items) {
            const QString text = shortText(item);
            rows.append({ {}, text, hidden({}, text) });
        }
        for (const workflow::Member &member : field.value->members) {
            const QString text = shortText(member.value);
            rows.append({ toQString(member.key), text, hidden(member.key, text) });
        }
    }
    qsizetype head = 0;
    while (head < std::min(rows.size(), m_rows.size()) && rows[head] == m_rows[head])
        ++head;
    qsizetype tail = 0;
    while (tail < std::min(rows.size(), m_rows.size()) - head
        && rows[rows.size() - 1 - tail] == m_rows[m_rows.size() - 1 - tail])
        ++tail;
    const auto common = static_cast<int>(
        std::min(rows.size(), m_rows.size()) - head - tail); // changed where they stand
    const auto first = static_cast<int>(head);
    for (int i = first; i < first + common; ++i)
        m_rows[i] = rows[i];
    if (common > 0)
        Q_EMIT dataChanged(index(first, 0), index(first + common - 1, columnCount() - 1));
    const int at = first + common;
    if (rows.size() > m_rows.size()) {
        const auto more = static_cast<int>(rows.size() - m_rows.size());
        beginInsertRows({}, at, at + more - 1);
        m_rows = rows;
        endInsertRows();
    } else if (rows.size() < m_rows.size()) {
        const auto less = static_cast<int>(m_rows.size() - rows.size());
        beginRemoveRows({}, at, at + less - 1);
        m_rows = rows;
        endRemoveRows();
    }
}

int FormRowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int FormRowsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_table ? 2 : 1;
}

QVariant FormRowsModel::data(const QModelIndex &index, int role) const
{
    const Row &row = m_rows[index.row()];
    const bool key = m_table && index.column() == 0;
    if (role == Qt::DisplayRole)
        return key ? row.key : row.secret ? u"••••••••"_s : row.text;
    if (role == Qt::EditRole)
        return key ? row.key : row.text;
    if (role == Qt::FontRole)
        return m_desk->theme()->monoFont();
    if (role == Qt::AccessibleTextRole)
        return key ? row.key : row.secret ? Tr::tr("hidden") : row.text;
    return {};
}

QVariant FormRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == 0 ? Tr::tr("Key") : Tr::tr("Value");
}

Qt::ItemFlags FormRowsModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return m_locked ? flags : flags | Qt::ItemIsEditable;
}

bool FormRowsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid() || data(index, Qt::EditRole) == value)
        return false;
    const QString text = value.toString();
    if (m_table && index.column() == 0)
        m_desk->rename(pathOf(index.row()), text);
    else
        m_desk->put(pathOf(index.row()), typed(text));
    return true;
}

workflow::KeyPath FormRowsModel::pathOf(int row) const
{
    workflow::KeyPath path = m_path;
    path.push_back(m_table ? toStd(m_rows[row].key) : std::to_string(row));
    return path;
}

Json FormRowsModel::typed(const QString &text) const
{
    if (m_texts)
        return toStd(text);
    const auto nothing = [](std::string_view) { return std::optional<std::string>(); };
    const auto parsed = workflow::parseDocument(toStd(text), "value.yaml", nothing);
    return parsed ? toJson(parsed->root) : Json(toStd(text));
}

RowsEditor::RowsEditor(bool table, FormDesk *desk, QWidget *parent)
    : FieldEditor(desk, parent)
    , m_table(table)
    , m_model(new FormRowsModel(desk, table, this))
    , m_view(new QTableView(this))
    , m_key(table ? new QLineEdit(this) : nullptr)
    , m_value(new QLineEdit(this))
    , m_add(new QToolButton(this))
    , m_remove(new QToolButton(this))
    , m_up(new QToolButton(this))
    , m_down(new QToolButton(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::tiny);
    m_view->setModel(m_model);
    m_view->setItemDelegate(new RowDelegate(m_view));
    m_view->setObjectName(u"rows"_s);
    m_view->horizontalHeader()->setStretchLastSection(true);
    m_view->horizontalHeader()->setVisible(table);
    m_view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->verticalHeader()->setDefaultSectionSize(desk->theme()->rowHeight());
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setTabKeyNavigation(false);
    m_view->setShowGrid(table);
    m_view->setFrameShape(QFrame::StyledPanel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
        | QAbstractItemView::AnyKeyPressed);
    m_view->installEventFilter(this);
    m_view->setToolTip(Tr::tr("F2 edits, Del removes, Alt+Up and Alt+Down move."));
    column->addWidget(m_view);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::tiny);
    if (m_key) {
        m_key->setPlaceholderText(Tr::tr("new key"));
        m_key->setAccessibleName(Tr::tr("New key"));
        m_key->setObjectName(u"newKey"_s);
        row->addWidget(m_key, 2);
        connect(m_key, &QLineEdit::textChanged, this, [this](const QString &key) {
            m_value->setEchoMode(
                workflow::isSecretKey(toStd(key)) ? QLineEdit::Password : QLineEdit::Normal);
        });
        connect(m_key, &QLineEdit::returnPressed, m_value, qOverload<>(&QWidget::setFocus));
    }
    m_value->setObjectName(u"newValue"_s);
    m_value->setPlaceholderText(table ? Tr::tr("its value") : Tr::tr("new entry; Return adds it"));
    m_value->setAccessibleName(table ? Tr::tr("New value") : Tr::tr("New entry"));
    row->addWidget(m_value, 3);
    const std::pair<QToolButton *, QString> buttons[]
        = { { m_add, u"+"_s }, { m_remove, u"−"_s }, { m_up, u"↑"_s }, { m_down, u"↓"_s } };
    for (const auto &[button, text] : buttons) {
        button->setText(text);
        row->addWidget(button);
    }
    PanelBar::setWords(m_add, Tr::tr("Add"), u"Return"_s);
    PanelBar::setWords(m_remove, Tr::tr("Remove the chosen row"), u"Del"_s);
    PanelBar::setWords(m_up, Tr::tr("Move up"), u"Alt+Up"_s);
    PanelBar::setWords(m_down, Tr::tr("Move down"), u"Alt+Down"_s);
    m_up->setVisible(!table);
    m_down->setVisible(!table);
    column->addLayout(row);
    connect(m_value, &QLineEdit::returnPressed, this, &RowsEditor::add);
    connect(m_add, &QToolButton::clicked, this, &RowsEditor::add);
    connect(m_remove, &QToolButton::clicked, this, &RowsEditor::remove);
    connect(m_up, &QToolButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { move(1); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex &current) {
            if (!m_showing && current.isValid() && m_view->hasFocus())
                m_desk->document()->setPlace(m_model->pathOf(current.row()), m_desk);
        });
}

QWidget *RowsEditor::focusTarget() const
{
    return m_model->rowCount() > 0 ? static_cast<QWidget *>(m_view) : m_key ? m_key : m_value;
}

void RowsEditor::show(const Field &field)
{
    m_showing = true;
    m_path = field.path;
    m_model->show(field);
    m_view->setAccessibleName(toQString(field.label));
    if (m_table && m_view->columnWidth(0) < width() / 4)
        m_view->setColumnWidth(0, std::max(120, width() / 3));
    if (workflow::isSecretKey(field.key))
        m_value->setEchoMode(QLineEdit::Password);
    fit();
    m_showing = false;
}

void RowsEditor::fit()
{
    const int rows = m_model->rowCount();
    const int header = m_table ? m_view->horizontalHeader()->sizeHint().height() : 0;
    m_view->setVisible(rows > 0);
    m_view->setFixedHeight(
        std::clamp(rows, 1, mostRows) * m_desk->theme()->rowHeight() + header + 2);
    m_remove->setEnabled(rows > 0);
    m_up->setEnabled(rows > 1);
    m_down->setEnabled(rows > 1);
}

void RowsEditor::add()
{
    const QString text = m_value->text();
    if (m_key) {
        if (m_key->text().isEmpty()) {
            m_key->setFocus();
            return;
        }
        workflow::KeyPath path = m_path;
        path.push_back(toStd(m_key->text()));
        m_desk->put(path, m_model->typed(text));
        m_key->clear();
        m_key->setFocus();
    } else if (text.isEmpty()) {
        m_value->setFocus();
        return;
    } else {
        m_desk->insert(m_path, static_cast<std::size_t>(m_model->rowCount()), m_model->typed(text));
        m_view->scrollToBottom();
    }
    m_value->clear();
}

void RowsEditor::remove()
{
    const QModelIndex current = m_view->currentIndex();
    if (!current.isValid())
        return;
    const int row = current.row();
    m_desk->remove(m_model->pathOf(row));
    const int next = std::min(row, m_model->rowCount() - 1);
    if (next >= 0)
        m_view->setCurrentIndex(m_model->index(next, current.column()));
    else
        m_value->setFocus();
}

void RowsEditor::move(int by)
{
    const QModelIndex current = m_view->currentIndex();
    const int to = current.row() + by;
    if (m_table || !current.isValid() || to < 0 || to >= m_model->rowCount())
        return;
    m_desk->move(m_path, static_cast<std::size_t>(current.row()), static_cast<std::size_t>(to));
    m_view->setCurrentIndex(m_model->index(to, 0));
}

bool RowsEditor::eventFilter(QObject *watched, QEvent *event)
{
    // What a cell's editor does not want comes by here too.
    if (watched != m_view || event->type() != QEvent::KeyPress || !m_view->hasFocus())
        return FieldEditor::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_Delete)
        remove();
    else if (key->key() == Qt::Key_Up && key->modifiers() == Qt::AltModifier)
        move(-1);
    else if (key->key() == Qt::Key_Down && key->modifiers() == Qt::AltModifier)
        move(1);
    else if (key->key() == Qt::Key_Return && m_view->currentIndex().isValid())
        m_view->edit(m_view->currentIndex());
    else
        return FieldEditor::eventFilter(watched, event);
    return true;
}

} // namespace cs::studio
