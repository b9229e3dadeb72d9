// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/models/entityfieldsmodel.h"

#include "studio/models/modelstr.h"
#include "studio/models/roles.h"
#include "studio/session/strings.h"
#include "studio/theme/theme.h"

namespace cs::studio {

using models::Tr;
using namespace Qt::StringLiterals;

EntityFieldsModel::EntityFieldsModel(const Theme *theme, QObject *parent)
    : TreeModel(parent)
    , m_theme(theme)
{ }

bool EntityFieldsModel::setJson(std::string_view json)
{
    Result<Json> parsed = parseJson(json);
    beginResetModel();
    clearItems();
    m_document = parsed ? std::move(parsed).value() : Json();
    addChildren(root(), m_document);
    endResetModel();
    return !m_document.is_null();
}

void EntityFieldsModel::clear()
{
    beginResetModel();
    clearItems();
    m_document = Json();
    endResetModel();
}

void EntityFieldsModel::addChildren(Item *item, const Json &value)
{
    if (value.is_object()) {
        for (auto it = value.begin(); it != value.end(); ++it)
            addChildren(item->add({ toQString(it.key()), &it.value() }), it.value());
    } else if (value.is_array()) {
        int at = 0;
        for (const Json &one : value)
            addChildren(item->add({ QString(u'[' + QString::number(at++) + u']'), &one }), one);
    }
}

QString EntityFieldsModel::valueText(const Json &value)
{
    if (value.is_string())
        return toQString(value.get_ref<const std::string &>());
    if (value.is_object()) {
        // what it is called, so that a closed row says something
        for (const char *key : { "name", "displayName", "tagFQN", "type" }) {
            if (const Json *named = jsonMember(value, key); named && named->is_string())
                return toQString(named->get_ref<const std::string &>());
        }
        return Tr::tr("%n field(s)", nullptr, static_cast<int>(value.size()));
    }
    if (value.is_array())
        return value.empty() ? Tr::tr("empty list")
                             : Tr::tr("%n item(s)", nullptr, static_cast<int>(value.size()));
    return toQString(dumpJson(value));
}

QString EntityFieldsModel::pathOf(const Item *item) const
{
    QString path;
    for (; item && item->parent; item = item->parent) {
        const bool dot = item->parent->parent && !item->data.key.startsWith(u'[');
        path = (dot ? u"."_s : QString()) + item->data.key + path;
    }
    return path;
}

int EntityFieldsModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant EntityFieldsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Item *item = itemOf(index);
    const Json &value = *item->data.value;
    const bool isKey = index.column() == FieldColumn;
    switch (role) {
    case Qt::DisplayRole:
        return isKey ? item->data.key : valueText(value).simplified().left(400);
    case Qt::ToolTipRole:
        return isKey ? pathOf(item) : valueText(value).left(2000);
    case Qt::ForegroundRole:
        if (isKey)
            return item->data.key.startsWith(u'[') ? m_theme->colour(Colour::TextMuted)
                                                   : m_theme->colour(Colour::SyntaxKey);
        if (value.is_structured() || value.is_null())
            return m_theme->colour(Colour::TextMuted);
        if (value.is_string())
            return m_theme->colour(Colour::SyntaxString);
        return m_theme->colour(value.is_boolean() ? Colour::SyntaxKeyword : Colour::SyntaxNumber);
    case Qt::FontRole:
        return isKey || !value.is_structured() ? QVariant(m_theme->monoFont()) : QVariant();
    case JsonRole:
        return toQString(dumpJson(value, 2));
    case TextRole:
        return QString(pathOf(item) + u'\t' + valueText(value));
    case PathRole:
        return pathOf(item);
    default:
        return {};
    }
}

QVariant EntityFieldsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == FieldColumn ? Tr::tr("Field") : Tr::tr("Value");
}

} // namespace cs::studio
