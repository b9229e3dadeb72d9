// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/models/variablesmodel.h"

#include "studio/models/modelstr.h"
#include "studio/models/roles.h"
#include "studio/models/vocabulary.h"
#include "studio/session/secretkeeper.h"
#include "studio/session/strings.h"
#include "studio/theme/theme.h"

#include <algorithm>

namespace cs::studio {

using models::Tr;
using namespace Qt::StringLiterals;
using Kind = workflow::VariableOrigin::Kind;

QString originText(const workflow::VariableOrigin &origin)
{
    switch (origin.kind) {
    case Kind::None:
        return Tr::tr("nowhere");
    case Kind::Session:
        return Tr::tr("this session");
    case Kind::Process:
        return Tr::tr("environment");
    case Kind::File:
        return Tr::tr("%1, line %2").arg(toQString(origin.file)).arg(origin.line);
    case Kind::Keychain:
        return Tr::tr("keychain: %1").arg(toQString(origin.entry));
    }
    return {};
}

QString variableSentence(const VariablesModel::Row &row)
{
    if (row.written)
        return Tr::tr(
            "This secret stands in the file: whoever has the file has it. It can be moved "
            "to the variable %1.")
            .arg(row.name);
    if (row.origin.kind == Kind::None)
        return Tr::tr(
            "%1 is set nowhere, so a run takes the text as it is written. Set it for this "
            "session, keep it in the keychain, or take a secrets file.")
            .arg(row.name);
    return Tr::tr("%1 has a value of %n characters, from: %2.", nullptr, int(row.origin.length))
        .arg(row.name, originText(row.origin));
}

VariablesModel::VariablesModel(SecretKeeper *secrets, const Theme *theme, QObject *parent)
    : QAbstractTableModel(parent)
    , m_secrets(secrets)
    , m_theme(theme)
{
    connect(secrets, &SecretKeeper::changed, this, &VariablesModel::refresh);
    refresh();
}

void VariablesModel::refresh()
{
    std::vector<Row> rows;
    for (const workflow::VariableUse &use : m_secrets->uses()) {
        const QString name = toQString(use.name);
        rows.push_back({ name, toQString(use.path), false, use.secret, m_secrets->origin(name) });
    }
    for (const workflow::VariableUse &use : m_secrets->written())
        rows.push_back({ toQString(use.name), toQString(use.path), true, true, {} });
    const bool same = std::equal(
        rows.begin(), rows.end(), m_rows.begin(), m_rows.end(), [](const Row &a, const Row &b) {
            return a.name == b.name && a.path == b.path && a.written == b.written;
        });
    if (same) {
        m_rows = std::move(rows);
        if (!m_rows.empty())
            Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

const VariablesModel::Row *VariablesModel::at(const QModelIndex &index) const
{
    const auto row = static_cast<std::size_t>(index.row());
    return index.isValid() && row < m_rows.size() ? &m_rows[row] : nullptr;
}

int VariablesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int VariablesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant VariablesModel::data(const QModelIndex &index, int role) const
{
    const Row *row = at(index);
    if (!row)
        return {};
    const bool unset = !row->written && row->origin.kind == Kind::None;
    const auto text = [&](int column) -> QString {
        switch (column) {
        case NameColumn:
            return row->written ? row->path.section(u'.', -1) : row->name;
        case ValueColumn:
            // Always as many dots, as their number would tell the length.
            return unset ? Tr::tr("not set") : u"••••••••"_s;
        case OriginColumn:
            return row->written ? Tr::tr("written in the file") : originText(row->origin);
        case PlaceColumn:
            return row->path;
        default:
            return {};
        }
    };
    switch (role) {
    case Qt::DisplayRole:
        return text(index.column());
    case Qt::DecorationRole:
        if (index.column() != NameColumn)
            return {};
        return markIcon(*m_theme, unset || row->written ? Mark::Warning : Mark::Implemented);
    case Qt::ForegroundRole:
        if (unset && (index.column() == NameColumn || index.column() == ValueColumn))
            return m_theme->colour(markColour(Mark::Warning));
        return index.column() == NameColumn ? QVariant()
                                            : QVariant(m_theme->colour(Colour::TextMuted));
    case Qt::ToolTipRole:
        return QString(variableSentence(*row) + u'\n' + row->path);
    case TextRole:
        return QStringList { text(NameColumn), text(OriginColumn), row->path }.join(u'\t');
    default:
        return {};
    }
}

QVariant VariablesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return Tr::tr("Variable");
    case ValueColumn:
        return Tr::tr("Value");
    case OriginColumn:
        return Tr::tr("From");
    case PlaceColumn:
        return Tr::tr("Used at");
    default:
        return {};
    }
}

} // namespace cs::studio
