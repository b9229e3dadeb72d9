// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/models/writeplanmodel.h"

#include "core/catalog/secrets.h"
#include "studio/models/modelstr.h"
#include "studio/models/roles.h"
#include "studio/models/vocabulary.h"
#include "studio/session/catalogkeeper.h"
#include "studio/session/strings.h"

#include <algorithm>

namespace cs::studio {

using engine::SinkVerb;
using models::Tr;
using namespace Qt::StringLiterals;

namespace {

constexpr int batchMs = 100;

// The store masks before it compares; a real server's sink shows what it was given.
void mask(engine::EntitySunk &sunk)
{
    for (engine::FieldChange &change : sunk.changes) {
        const std::size_t dot = change.field.rfind('.');
        const std::string key
            = dot == std::string::npos ? change.field : change.field.substr(dot + 1);
        for (std::string *value : { &change.before, &change.after }) {
            if (value->empty())
                continue;
            if (catalog::isSecretKey(key))
                *value = "\"*********\"";
            else if (const auto json = parseJson(*value))
                *value = catalog::maskSecrets(*value);
            else if (change.field.starts_with("connection"))
                *value = "\u2026"; // cut in the middle: a secret could stand in it
        }
    }
}

} // namespace

QString verbWord(SinkVerb verb)
{
    switch (verb) {
    case SinkVerb::Created:
        return Tr::tr("created");
    case SinkVerb::Updated:
        return Tr::tr("updated");
    case SinkVerb::Unchanged:
        return Tr::tr("unchanged");
    case SinkVerb::Patched:
        return Tr::tr("patched");
    case SinkVerb::Deleted:
        return Tr::tr("deleted");
    case SinkVerb::Buffered:
        return Tr::tr("buffered");
    case SinkVerb::Flushed:
        return Tr::tr("flushed");
    case SinkVerb::Suppressed:
        return Tr::tr("suppressed");
    case SinkVerb::Refused:
        return Tr::tr("refused");
    case SinkVerb::Accepted:
        return Tr::tr("accepted");
    }
    return {};
}

Colour verbColour(SinkVerb verb)
{
    switch (verb) {
    case SinkVerb::Created:
    case SinkVerb::Updated:
    case SinkVerb::Patched:
        return Colour::Accent;
    case SinkVerb::Deleted:
        return Colour::Left;
    case SinkVerb::Refused:
        return Colour::Failure;
    default:
        return Colour::TextMuted;
    }
}

WritePlanModel::WritePlanModel(CatalogKeeper *keeper, const Theme *theme, QObject *parent)
    : QAbstractTableModel(parent)
    , m_keeper(keeper)
    , m_theme(theme)
{
    m_timer.setInterval(batchMs);
    connect(&m_timer, &QTimer::timeout, this, &WritePlanModel::refresh);
    connect(keeper, &CatalogKeeper::planChanged, this, &WritePlanModel::reset);
    reset();
}

void WritePlanModel::reset()
{
    beginResetModel();
    m_plan = m_keeper->plan();
    m_revision = 0;
    m_rows.clear();
    m_counts.clear();
    m_deletions.clear();
    m_omitted = 0;
    endResetModel();
    if (m_plan)
        m_timer.start();
    else
        m_timer.stop();
    refresh();
    Q_EMIT refreshed();
}

void WritePlanModel::refresh()
{
    const std::uint64_t now = m_plan ? m_plan->revision() : 0;
    if (now == m_revision)
        return;
    m_revision = now;
    std::vector<engine::EntitySunk> fresh = m_plan->entities(m_rows.size());
    if (!fresh.empty()) {
        const int first = rowCount();
        beginInsertRows({}, first, first + static_cast<int>(fresh.size()) - 1);
        for (engine::EntitySunk &sunk : fresh) {
            mask(sunk);
            m_rows.push_back(std::move(sunk));
        }
        endInsertRows();
    }
    m_counts = m_plan->counts();
    m_deletions = m_plan->deletions();
    m_omitted = m_plan->omitted();
    Q_EMIT refreshed();
}

const engine::EntitySunk *WritePlanModel::at(int row) const
{
    return row >= 0 && row < rowCount() ? &m_rows[static_cast<std::size_t>(row)] : nullptr;
}

QString WritePlanModel::typeOf(const engine::EntitySunk &sunk)
{
    const catalog::Collection *collection = catalog::collectionOfCreate(sunk.type);
    return toQString(collection ? collection->entity : sunk.type);
}

qint64 WritePlanModel::count(SinkVerb verb) const
{
    qint64 total = 0;
    for (const auto &[type, counts] : m_counts)
        total += counts[static_cast<std::size_t>(verb)];
    return total;
}

int WritePlanModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int WritePlanModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant WritePlanModel::data(const QModelIndex &index, int role) const
{
    const engine::EntitySunk *sunk = index.isValid() ? at(index.row()) : nullptr;
    if (!sunk)
        return {};
    const QString name = toQString(sunk->fqn.empty() ? sunk->name : sunk->fqn);
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case VerbColumn:
            return verbWord(sunk->verb);
        case TypeColumn:
            return typeOf(*sunk);
        case EntityColumn:
            return name;
        case WhyColumn:
            return toQString(sunk->why).simplified();
        case FieldsColumn: {
            QStringList fields;
            for (const engine::FieldChange &change : sunk->changes)
                fields.append(toQString(change.field));
            return fields.join(u", "_s).left(300);
        }
        default:
            return {};
        }
    case Qt::ForegroundRole:
        if (index.column() == VerbColumn)
            return m_theme->colour(verbColour(sunk->verb));
        return index.column() == EntityColumn ? QVariant()
                                              : QVariant(m_theme->colour(Colour::TextMuted));
    case Qt::DecorationRole:
        return index.column() == VerbColumn && sunk->verb == SinkVerb::Refused
            ? m_theme->icon(u"failure"_s, Colour::Failure)
            : QVariant();
    case Qt::FontRole:
        return index.column() == EntityColumn || index.column() == FieldsColumn
            ? QVariant(m_theme->monoFont())
            : QVariant();
    case Qt::ToolTipRole:
        return index.column() == WhyColumn ? toQString(sunk->why) : index.data().toString();
    case StruckRole:
        return index.column() == EntityColumn && sunk->verb == SinkVerb::Deleted;
    case TextRole:
        return QString(verbWord(sunk->verb) + u'\t' + typeOf(*sunk) + u'\t' + name + u'\t'
            + toQString(sunk->why));
    case PathRole:
        return toQString(sunk->fqn);
    case JsonRole: {
        Json changes = Json::array();
        for (const engine::FieldChange &change : sunk->changes)
            changes.push_back({ { "field", change.field }, { "before", change.before },
                { "after", change.after } });
        return toQString(dumpJson({ { "verb", engine::toText(sunk->verb) },
            { "type", toStd(typeOf(*sunk)) }, { "name", sunk->name }, { "fqn", sunk->fqn },
            { "why", sunk->why }, { "changes", changes } }));
    }
    default:
        return {};
    }
}

QVariant WritePlanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case VerbColumn:
        return Tr::tr("Verb");
    case TypeColumn:
        return Tr::tr("Type");
    case EntityColumn:
        return Tr::tr("Entity");
    case WhyColumn:
        return Tr::tr("Why");
    case FieldsColumn:
        return Tr::tr("Fields that differ");
    default:
        return {};
    }
}

void WritePlanFilter::setVerb(std::optional<SinkVerb> verb)
{
    m_verb = verb;
    invalidateFilter();
}

void WritePlanFilter::setType(const QString &entityType)
{
    m_type = entityType;
    invalidateFilter();
}

void WritePlanFilter::setText(const QString &text)
{
    m_text = text.trimmed();
    invalidateFilter();
}

bool WritePlanFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    const engine::EntitySunk *sunk = static_cast<const WritePlanModel *>(sourceModel())->at(row);
    if (!sunk || (m_verb && sunk->verb != *m_verb)
        || (!m_type.isEmpty() && WritePlanModel::typeOf(*sunk) != m_type))
        return false;
    return m_text.isEmpty() || toQString(sunk->fqn).contains(m_text, Qt::CaseInsensitive)
        || toQString(sunk->name).contains(m_text, Qt::CaseInsensitive)
        || toQString(sunk->why).contains(m_text, Qt::CaseInsensitive);
}

WriteCountsModel::WriteCountsModel(WritePlanModel *plan, const Theme *theme, QObject *parent)
    : QAbstractTableModel(parent)
    , m_plan(plan)
    , m_theme(theme)
{
    connect(plan, &WritePlanModel::refreshed, this, &WriteCountsModel::refresh);
    refresh();
}

void WriteCountsModel::refresh()
{
    std::vector<std::string> types;
    std::array<bool, catalog::WritePlan::verbCount> occurs {};
    for (const auto &[type, counts] : m_plan->counts()) {
        types.push_back(type);
        for (std::size_t verb = 0; verb < counts.size(); ++verb)
            occurs[verb] = occurs[verb] || counts[verb] > 0;
    }
    std::vector<SinkVerb> verbs;
    for (std::size_t verb = 0; verb < occurs.size(); ++verb) {
        if (occurs[verb])
            verbs.push_back(static_cast<SinkVerb>(verb));
    }
    if (types == m_types && verbs == m_verbs) {
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    m_types = std::move(types);
    m_verbs = std::move(verbs);
    endResetModel();
}

QString WriteCountsModel::typeAt(int row) const
{
    return row >= 0 && row < static_cast<int>(m_types.size())
        ? toQString(m_types[static_cast<std::size_t>(row)])
        : QString();
}

std::optional<SinkVerb> WriteCountsModel::verbAt(int column) const
{
    if (column < 1 || column > static_cast<int>(m_verbs.size()))
        return std::nullopt;
    return m_verbs[static_cast<std::size_t>(column - 1)];
}

qint64 WriteCountsModel::countAt(int row, int column) const
{
    const std::optional<SinkVerb> verb = verbAt(column);
    if (!verb)
        return 0;
    if (row == static_cast<int>(m_types.size()))
        return m_plan->count(*verb);
    const auto it = m_plan->counts().find(m_types[static_cast<std::size_t>(row)]);
    return it == m_plan->counts().end() ? 0 : it->second[static_cast<std::size_t>(*verb)];
}

int WriteCountsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_types.empty() ? 0 : static_cast<int>(m_types.size()) + 1;
}

int WriteCountsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_verbs.size()) + 1;
}

QVariant WriteCountsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const bool isSum = index.row() == static_cast<int>(m_types.size());
    const bool isName = index.column() == 0;
    const auto name = [&](int row) { return isSum ? Tr::tr("All") : typeAt(row); };
    switch (role) {
    case Qt::DisplayRole:
        return isName ? name(index.row())
                      : countText(static_cast<quint64>(countAt(index.row(), index.column())));
    case Qt::ForegroundRole:
        if (isName)
            return isSum ? QVariant(m_theme->colour(Colour::TextMuted)) : QVariant();
        return m_theme->colour(countAt(index.row(), index.column()) == 0
                ? Colour::TextDisabled
                : verbColour(*verbAt(index.column())));
    case Qt::FontRole:
        return isName ? QVariant() : QVariant(m_theme->monoFont());
    case Qt::TextAlignmentRole:
        return isName ? int(Qt::AlignLeft | Qt::AlignVCenter)
                      : int(Qt::AlignRight | Qt::AlignVCenter);
    case TextRole: {
        QStringList cells { name(index.row()) };
        for (int column = 1; column < columnCount(); ++column)
            cells.append(QString::number(countAt(index.row(), column)));
        return cells.join(u'\t');
    }
    default:
        return {};
    }
}

QVariant WriteCountsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section > 0)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const std::optional<SinkVerb> verb = verbAt(section);
    return verb ? verbWord(*verb) : Tr::tr("Type");
}

DeletionsModel::DeletionsModel(WritePlanModel *plan, const Theme *theme, QObject *parent)
    : TreeModel(parent)
    , m_plan(plan)
    , m_theme(theme)
{
    connect(plan, &WritePlanModel::refreshed, this, &DeletionsModel::refresh);
    refresh();
}

// Deletions only ever come at the end, so the rows that are there stay.
void DeletionsModel::refresh()
{
    const auto &all = m_plan->deletions();
    if (all.size() < m_shown || all.empty()) {
        beginResetModel();
        clearItems();
        m_shown = 0;
        endResetModel();
    }
    if (all.size() == m_shown)
        return;
    beginInsertRows({}, static_cast<int>(m_shown), static_cast<int>(all.size()) - 1);
    for (; m_shown < all.size(); ++m_shown) {
        Item *deletion = root()->add({ static_cast<int>(m_shown), {} });
        for (const std::string &fqn : all[m_shown].fqns)
            deletion->add({ static_cast<int>(m_shown), toQString(fqn) });
    }
    endInsertRows();
}

int DeletionsModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant DeletionsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const DeletionRow &row = itemOf(index)->data;
    if (row.deletion >= static_cast<int>(m_plan->deletions().size()))
        return {};
    const catalog::PlannedDeletion &deletion
        = m_plan->deletions()[static_cast<std::size_t>(row.deletion)];
    const bool isUnsafe = !deletion.unsafe.empty();
    if (!row.fqn.isEmpty()) {
        switch (role) {
        case Qt::DisplayRole:
        case Qt::ToolTipRole:
            return index.column() == ScopeColumn ? row.fqn : QString();
        case Qt::FontRole:
            return m_theme->monoFont();
        case Qt::ForegroundRole:
            return isUnsafe ? QVariant(m_theme->colour(Colour::Failure)) : QVariant();
        case StruckRole:
            return deletion.applied && index.column() == ScopeColumn;
        case TextRole:
        case PathRole:
            return row.fqn;
        default:
            return {};
        }
    }
    const QString scope = toQString(deletion.entityType) + u" · "_s + toQString(deletion.scopeFqn);
    const auto state = [&] {
        const QString why = toQString(isUnsafe ? deletion.unsafe : deletion.why).simplified();
        if (isUnsafe)
            return deletion.applied ? Tr::tr("unsafe, applied: %1").arg(why)
                                    : Tr::tr("unsafe, not applied: %1").arg(why);
        return deletion.applied ? Tr::tr("applied") : Tr::tr("not applied");
    };
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        switch (index.column()) {
        case ScopeColumn:
            return scope;
        case CountColumn:
            return deletion.applied
                ? Tr::tr("%n deleted", nullptr, static_cast<int>(deletion.total))
                : Tr::tr("%n would go", nullptr, static_cast<int>(deletion.total));
        case RestsOnColumn:
            return Tr::tr("%n name(s) seen", nullptr, static_cast<int>(deletion.seen));
        case StateColumn:
            return state();
        default:
            return {};
        }
    case Qt::DecorationRole:
        return isUnsafe && index.column() == ScopeColumn
            ? m_theme->icon(u"failure"_s, Colour::Failure)
            : QVariant();
    case Qt::ForegroundRole:
        if (isUnsafe)
            return m_theme->colour(Colour::Failure);
        return index.column() == ScopeColumn ? QVariant()
                                             : QVariant(m_theme->colour(Colour::TextMuted));
    case TextRole: {
        QStringList cells { scope };
        for (int column = CountColumn; column < ColumnCount; ++column)
            cells.append(index.siblingAtColumn(column).data().toString());
        return cells.join(u'\t');
    }
    case PathRole:
        return toQString(deletion.scopeFqn);
    case JsonRole:
        return toQString(dumpJson({ { "type", deletion.entityType }, { "scope", deletion.scopeFqn },
            { "seen", deletion.seen }, { "fqns", deletion.fqns }, { "unsafe", deletion.unsafe },
            { "applied", deletion.applied } }));
    default:
        return {};
    }
}

QVariant DeletionsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case ScopeColumn:
        return Tr::tr("What, where");
    case CountColumn:
        return Tr::tr("How many");
    case RestsOnColumn:
        return Tr::tr("Rests on");
    case StateColumn:
        return Tr::tr("State");
    default:
        return {};
    }
}

} // namespace cs::studio
