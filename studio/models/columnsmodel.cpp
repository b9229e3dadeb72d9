// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/models/columnsmodel.h"

#include "studio/models/modelstr.h"
#include "studio/models/roles.h"
#include "studio/session/strings.h"
#include "studio/theme/theme.h"

namespace cs::studio {

using models::Tr;
using namespace Qt::StringLiterals;

namespace {

QString number(const Json &json, std::string_view key)
{
    const Json *member = jsonMember(json, key);
    return member && member->is_number() ? toQString(dumpJson(*member)) : QString();
}

QString cell(const TableColumn &column, int section)
{
    switch (section) {
    case ColumnsModel::OrdinalColumn:
        return column.ordinal;
    case ColumnsModel::NameColumn:
        return column.name;
    case ColumnsModel::TypeColumn:
        return column.type;
    case ColumnsModel::LengthColumn:
        return column.length;
    case ColumnsModel::DisplayColumn:
        return column.display;
    case ColumnsModel::ConstraintColumn:
        return column.constraint;
    case ColumnsModel::DescriptionColumn:
        return column.description;
    default:
        return {};
    }
}

// Keys stand in tableConstraints when there are several columns in one.
QStringList keysOf(const Json &table)
{
    QStringList keys;
    const Json *constraints = jsonMember(table, "tableConstraints");
    if (!constraints || !constraints->is_array())
        return keys;
    for (const Json &one : *constraints) {
        const Json *columns = jsonMember(one, "columns");
        if (!columns || !columns->is_array())
            continue;
        for (const Json &name : *columns) {
            if (name.is_string())
                keys.append(toQString(name.get_ref<const std::string &>()) + u'\t'
                    + toQString(jsonText(one, "constraintType")));
        }
    }
    return keys;
}

} // namespace

ColumnsModel::ColumnsModel(const Theme *theme, QObject *parent)
    : TreeModel(parent)
    , m_theme(theme)
{ }

bool ColumnsModel::setEntity(std::string_view json)
{
    const Result<Json> parsed = parseJson(json);
    const Json *columns = parsed ? jsonMember(*parsed, "columns") : nullptr;
    beginResetModel();
    clearItems();
    if (columns && columns->is_array())
        add(root(), *columns, keysOf(*parsed));
    endResetModel();
    return columns && columns->is_array();
}

void ColumnsModel::add(Item *parent, const Json &columns, const QStringList &keys)
{
    for (const Json &one : columns) {
        if (!one.is_object())
            continue;
        TableColumn column;
        column.name = toQString(jsonText(one, "name"));
        column.type = toQString(jsonText(one, "dataType"));
        column.display = toQString(jsonText(one, "dataTypeDisplay"));
        column.length = number(one, "dataLength");
        if (const QString precision = number(one, "precision"); !precision.isEmpty()) {
            const QString scale = number(one, "scale");
            column.length = scale.isEmpty() ? precision : QString(precision + u',' + scale);
        }
        QStringList constraints;
        if (const QString own = toQString(jsonText(one, "constraint")); !own.isEmpty())
            constraints.append(own);
        for (const QString &key : keys) {
            if (parent == root() && key.section(u'\t', 0, 0) == column.name)
                constraints.append(key.section(u'\t', 1));
        }
        constraints.removeDuplicates();
        column.constraint = constraints.join(u", "_s);
        column.description = toQString(jsonText(one, "description"));
        column.ordinal = number(one, "ordinalPosition");
        if (column.ordinal.isEmpty()) // not every connector sends it; the order is the same
            column.ordinal = QString::number(parent->children.size() + 1);
        column.json = one;
        Item *item = parent->add(std::move(column));
        if (const Json *children = jsonMember(one, "children"); children && children->is_array())
            add(item, *children, {});
    }
}

int ColumnsModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant ColumnsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const TableColumn &column = itemOf(index)->data;
    const int section = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return cell(column, section);
    case Qt::ToolTipRole:
        return section == DescriptionColumn || section == DisplayColumn ? cell(column, section)
                                                                        : QString();
    case Qt::TextAlignmentRole:
        return section == OrdinalColumn || section == LengthColumn
            ? int(Qt::AlignRight | Qt::AlignVCenter)
            : int(Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::FontRole:
        return section == DescriptionColumn || section == ConstraintColumn
            ? QVariant()
            : QVariant(m_theme->monoFont());
    case Qt::ForegroundRole:
        if (section == OrdinalColumn || section == DisplayColumn)
            return m_theme->colour(Colour::TextMuted);
        return section == TypeColumn ? QVariant(m_theme->colour(Colour::SyntaxType)) : QVariant();
    case JsonRole:
        return toQString(dumpJson(column.json, 2));
    case TextRole: {
        QStringList cells;
        for (int i = 0; i < ColumnCount; ++i)
            cells.append(cell(column, i));
        return cells.join(u'\t');
    }
    default:
        return {};
    }
}

QVariant ColumnsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && (section == OrdinalColumn || section == LengthColumn))
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section == OrdinalColumn)
        return Tr::tr("Position in the table (ordinalPosition where it is sent)");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case OrdinalColumn:
        return u"#"_s;
    case NameColumn:
        return Tr::tr("Name");
    case TypeColumn:
        return Tr::tr("Type");
    case LengthColumn:
        return Tr::tr("Length");
    case DisplayColumn:
        return Tr::tr("As declared");
    case ConstraintColumn:
        return Tr::tr("Constraint");
    case DescriptionColumn:
        return Tr::tr("Description");
    default:
        return {};
    }
}

} // namespace cs::studio
