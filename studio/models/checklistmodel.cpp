// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/models/checklistmodel.h"

#include "studio/models/methodwords.h"
#include "studio/models/roles.h"
#include "studio/session/place.h"
#include "studio/session/speccatalog.h"
#include "studio/session/strings.h"
#include "studio/theme/theme.h"

#include <QFont>

#include <algorithm>
#include <array>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace cs::studio {

using topology::MethodRole;
using topology::MethodState;

namespace {

/// Place of each node's methods in a walk: producer, stages, children, post_process.
class WalkOrder
{
public:
    explicit WalkOrder(const topology::Topology *topology)
        : m_topology(topology)
    {
        if (!topology)
            return;
        for (const topology::Node *root : topology->roots())
            visit(*root);
        for (const topology::Node &node : topology->nodes)
            visit(node); // what no walk reaches comes last
    }

    [[nodiscard]] int of(const topology::Method &method) const
    {
        if (method.node.empty())
            return -1; // what the framework needs to start at all comes first
        const auto found = m_order.find({ method.node, method.name });
        return found == m_order.end() ? static_cast<int>(m_order.size()) : found->second;
    }

private:
    void visit(const topology::Node &node)
    {
        if (!m_seen.insert(node.name).second)
            return;
        add(node, node.producer);
        for (const topology::Stage &stage : node.stages)
            add(node, stage.processor);
        for (const std::string &child : node.children) {
            if (const topology::Node *next = m_topology->find(child))
                visit(*next);
        }
        for (const std::string &after : node.postProcess)
            add(node, after);
    }

    void add(const topology::Node &node, const std::string &method)
    {
        m_order.try_emplace({ node.name, method }, static_cast<int>(m_order.size()));
    }

    const topology::Topology *m_topology;
    std::set<std::string> m_seen;
    std::map<std::pair<std::string, std::string>, int> m_order;
};

/// Owners, tags, lineage and the like: a connector is whole without them.
bool isOptional(const topology::Method &method, const topology::Stage *stage)
{
    constexpr std::array classes { "OMetaTagAndClassification", "AddLineageRequest",
        "OMetaLifeCycleData", "OMetaFQNLineageRequest", "OMetaCustomProperties" };
    if (stage && std::any_of(classes.begin(), classes.end(), [&](const char *one) {
            return stage->type == one;
        }))
        return true;
    constexpr std::array parts { "_tag", "lineage", "owner", "life_cycle", "stored_procedure" };
    const bool named = std::any_of(parts.begin(), parts.end(),
        [&](const char *part) { return method.name.find(part) != std::string::npos; });
    return named || !method.required;
}

/// A stub that comes with the framework, or that no node calls, is nobody's work to do.
bool isLeftAlone(const topology::Method &method, const SpecEntry &entry)
{
    if (method.node.empty())
        return true;
    return entry.isPython() ? method.file.find("/site-packages/") != std::string::npos
            || method.file.find("/dist-packages/") != std::string::npos
                            : method.definedIn != entry.report.className;
}

ChecklistItem::Group groupOf(
    const topology::Method &method, const topology::Stage *stage, const SpecEntry &entry)
{
    switch (method.state) {
    case MethodState::Abstract:
    case MethodState::Missing:
        return ChecklistItem::Required;
    case MethodState::Implemented:
    case MethodState::Inherited:
        return ChecklistItem::Done;
    case MethodState::Stub:
        break;
    }
    return isOptional(method, stage) || isLeftAlone(method, entry) ? ChecklistItem::Optional
                                                                   : ChecklistItem::Stubs;
}

const topology::Stage *stageFor(const topology::Method &method, const topology::Topology *topology)
{
    const topology::Node *node = topology ? topology->find(method.node) : nullptr;
    if (!node || method.role != MethodRole::Processor)
        return nullptr;
    const auto found = std::find_if(node->stages.begin(), node->stages.end(),
        [&](const topology::Stage &stage) { return stage.processor == method.name; });
    return found == node->stages.end() ? nullptr : &*found;
}

} // namespace

ChecklistModel::ChecklistModel(const SpecCatalog *catalog, const Theme *theme, QObject *parent)
    : TreeModel(parent)
    , m_catalog(catalog)
    , m_theme(theme)
{
    connect(catalog, &SpecCatalog::changed, this, &ChecklistModel::rebuild);
    connect(catalog, &SpecCatalog::updated, this, [this](const QStringList &ids) {
        if (ids.contains(m_spec))
            rebuild();
    });
}

void ChecklistModel::setSpec(const QString &id)
{
    if (m_spec == id)
        return;
    m_spec = id;
    rebuild();
}

void ChecklistModel::rebuild()
{
    const SpecEntry *entry = m_catalog->find(m_spec);
    std::vector<ChecklistItem> items;
    m_done = 0;
    m_total = 0;
    m_next.clear();
    if (entry) {
        const WalkOrder order(entry->topology.get());
        std::vector<std::pair<int, ChecklistItem>> ordered;
        std::set<std::string> seen;
        for (const topology::Method &method : entry->report.methods) {
            // Several nodes may name one method; it is implemented once.
            if (method.role == MethodRole::Other || !seen.insert(method.name).second)
                continue;
            ChecklistItem item;
            item.method = method;
            const topology::Stage *stage = stageFor(method, entry->topology.get());
            item.group = groupOf(method, stage, *entry);
            item.stage = stage ? toQString(stage->type) : QString();
            const Declarations::Declaration declaration = m_declarations.find(*entry, method);
            item.signature
                = declaration.signature.isEmpty() ? toQString(method.name) : declaration.signature;
            item.yields = declaration.yields;
            ++m_total;
            m_done += item.group == ChecklistItem::Done ? 1 : 0;
            ordered.emplace_back(order.of(method), std::move(item));
        }
        std::stable_sort(ordered.begin(), ordered.end(), [](const auto &a, const auto &b) {
            return std::tie(a.second.group, a.first) < std::tie(b.second.group, b.first);
        });
        for (auto &[place, item] : ordered)
            items.push_back(std::move(item));
    }
    beginResetModel();
    clearItems();
    Item *heading = nullptr;
    for (ChecklistItem &item : items) {
        if (!heading || heading->data.group != item.group) {
            ChecklistItem group;
            group.group = item.group;
            group.heading = true;
            heading = root()->add(std::move(group));
        }
        if (m_next.isEmpty() && item.group <= ChecklistItem::Stubs)
            m_next = toQString(item.method.name);
        heading->add(std::move(item));
    }
    endResetModel();
    Q_EMIT rebuilt();
}

const ChecklistItem *ChecklistModel::itemAt(const QModelIndex &index) const
{
    return index.isValid() ? &itemOf(index)->data : nullptr;
}

QModelIndex ChecklistModel::find(const QString &node, const QString &method) const
{
    for (const auto &heading : root()->children) {
        for (const auto &item : heading->children) {
            const topology::Method &one = item->data.method;
            if (toQString(one.name) == method && (node.isEmpty() || toQString(one.node) == node))
                return indexOf(item.get());
        }
    }
    return node.isEmpty() ? QModelIndex() : find({}, method);
}

QModelIndex ChecklistModel::nextIndex() const
{
    return m_next.isEmpty() ? QModelIndex() : find({}, m_next);
}

QList<ChecklistModel::Peer> ChecklistModel::peersOf(const ChecklistItem &item) const
{
    QList<Peer> peers;
    const SpecEntry *own = m_catalog->find(m_spec);
    if (!own || item.heading || !own->isPython())
        return peers;
    for (const SpecEntry &entry : m_catalog->all()) {
        if (!entry.isPython() || entry.id == m_spec
            || entry.spec.sourceType != own->spec.sourceType)
            continue;
        const topology::Method *method = entry.report.find(item.method.name);
        if (!method || method->state != MethodState::Implemented || method->line < 1)
            continue;
        peers.append({ entry.id, toQString(entry.spec.name), toQString(method->file), method->line,
            qMax(1, method->endLine - method->line + 1) });
    }
    std::stable_sort(
        peers.begin(), peers.end(), [](const Peer &a, const Peer &b) { return a.lines < b.lines; });
    return peers;
}

void ChecklistModel::retranslate()
{
    rebuild();
}

int ChecklistModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QString ChecklistModel::headingText(ChecklistItem::Group group) const
{
    switch (group) {
    case ChecklistItem::Required:
        return tr("Must be implemented");
    case ChecklistItem::Stubs:
        return tr("Stubs to fill in");
    case ChecklistItem::Optional:
        return tr("Optional");
    case ChecklistItem::Done:
        break;
    }
    return tr("Done");
}

QVariant ChecklistModel::data(const QModelIndex &index, int role) const
{
    const Item *item = index.isValid() ? itemOf(index) : nullptr;
    if (!item)
        return {};
    const ChecklistItem &row = item->data;
    if (row.heading) {
        if (role == Qt::DisplayRole && index.column() == MethodColumn)
            return QString(
                headingText(row.group) + u"  "_s + QString::number(item->children.size()));
        if (role == Qt::FontRole)
            return m_theme->boldFont();
        if (role == Qt::ForegroundRole && row.group == ChecklistItem::Required)
            return m_theme->colour(Colour::Failure);
        return {};
    }
    const topology::Method &method = row.method;
    const Mark mark = markOf(method.state);
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == MethodColumn)
            return toQString(method.name);
        if (index.column() == YieldsColumn)
            return row.yields;
        return method.node.empty() ? roleWord(method.role)
            : row.stage.isEmpty()  ? toQString(method.node) + u" · "_s + roleWord(method.role)
                                   : toQString(method.node) + u" · "_s + row.stage;
    case Qt::DecorationRole:
        if (index.column() == MethodColumn)
            return markIcon(*m_theme, mark);
        break;
    case Qt::ForegroundRole:
        if (row.group == ChecklistItem::Done || index.column() != MethodColumn)
            return m_theme->colour(Colour::TextMuted);
        break;
    case Qt::ToolTipRole:
        return QString(row.signature + u'\n' + methodSentence(method));
    case MarkRole:
        return static_cast<int>(mark);
    case PlaceRole: {
        Place place;
        place.spec = m_spec;
        place.node = toQString(method.node);
        place.method = toQString(method.name);
        return QVariant::fromValue(place);
    }
    case TextRole:
        return u"%1\t%2\t%3"_s.arg(row.signature, row.yields, toQString(method.node));
    default:
        break;
    }
    return {};
}

QVariant ChecklistModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case MethodColumn:
        return tr("Method");
    case YieldsColumn:
        return tr("Gives");
    case NodeColumn:
        return tr("Node and stage");
    default:
        return {};
    }
}

} // namespace cs::studio
