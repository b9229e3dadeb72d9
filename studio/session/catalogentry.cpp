// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/session/catalogentry.h"

#include "core/base/fqn.h"
#include "core/catalog/document.h"
#include "core/catalog/extras.h"
#include "core/catalog/secrets.h"
#include "studio/session/strings.h"

#include <algorithm>
#include <array>
#include <map>

namespace cs::studio::catalogread {

using catalog::Collection;

namespace {

// What the catalogue itself writes into a document at every version.
constexpr std::array kept { "version", "updatedAt", "updatedBy", "changeDescription", "href" };

bool isBelow(const Collection &child, const Collection &parent)
{
    return std::any_of(child.parents.begin(), child.parents.end(), [&](const std::string &name) {
        const catalog::Field *field = child.field(name);
        return field
            && (field->refType == parent.type
                || (child.type == "ingestionPipeline" && name == "service" && parent.isService()));
    });
}

bool nests(const Collection &collection)
{
    return isBelow(collection, collection);
}

std::size_t depthOf(std::string_view fqn)
{
    const auto parts = fqn::split(fqn);
    return parts ? parts->size() : 1;
}

std::vector<const Collection *> collectionsBelow(const Collection &parent)
{
    std::vector<const Collection *> below;
    for (const Collection &collection : catalog::collections()) {
        if (isBelow(collection, parent))
            below.push_back(&collection);
    }
    return below;
}

qint64 countBelow(catalog::Store &store, const Collection &collection, const std::string &fqn)
{
    catalog::ListQuery query;
    query.collection = &collection;
    query.scope = fqn;
    return store.count(query);
}

qint64 countBelow(catalog::Store &store, const catalog::Row &row)
{
    qint64 total = 0;
    for (const Collection *collection : collectionsBelow(*row.collection))
        total += countBelow(store, *collection, row.fqn);
    return total;
}

// The entities of one collection right below a parent (everywhere at the top for none).
void addEntities(catalog::Store &store, const Collection &collection, const std::string &parent,
    int limit, CatalogLevel &level)
{
    const std::size_t depth = parent.empty() ? 1 : depthOf(parent) + 1;
    catalog::ListQuery query;
    query.collection = &collection;
    query.scope = parent;
    const bool mixed = nests(collection);
    while (level.rows.size() < limit) {
        query.limit = limit - level.rows.size() + 1;
        const std::vector<catalog::Row> rows = store.list(query);
        for (const catalog::Row &row : rows) {
            if (mixed && depthOf(row.fqn) != depth)
                continue;
            if (level.rows.size() >= limit) {
                level.more = true;
                return;
            }
            level.rows.append({ entryOf(row), {}, countBelow(store, row) });
        }
        if (static_cast<std::int64_t>(rows.size()) < query.limit)
            return;
        query.after = rows.back().fqn;
    }
    level.more = true;
}

CatalogLevel top(catalog::Store &store, int limit)
{
    CatalogLevel level;
    for (const Collection &collection : catalog::collections()) {
        if (collection.isService())
            addEntities(store, collection, {}, limit, level);
    }
    for (const Collection &collection : catalog::collections()) {
        const bool ofItself = collection.parents.empty() || collection.parents.front() == "parent";
        if (collection.isService() || !ofItself || collection.type == "container"
            || collection.type == "tag" || collection.type == "glossaryTerm"
            || collection.type == "directory")
            continue;
        catalog::ListQuery query;
        query.collection = &collection;
        if (const qint64 count = store.count(query); count > 0)
            level.rows.append({ {}, toQString(collection.entity), count });
    }
    return level;
}

QStringList columnsOf(const Json &details)
{
    QStringList lines;
    const Json *all = jsonMember(details, "columnsLineage");
    if (!all || !all->is_array())
        return lines;
    const auto last = [](const std::string &fqn) {
        const auto parts = fqn::split(fqn);
        return parts && !parts->empty() ? toQString(parts->back()) : toQString(fqn);
    };
    for (const Json &one : *all) {
        QStringList from;
        if (const Json *list = jsonMember(one, "fromColumns"); list && list->is_array()) {
            for (const Json &column : *list) {
                if (column.is_string())
                    from.append(last(column.get<std::string>()));
            }
        }
        lines.append(from.join(QStringLiteral(", ")) + QStringLiteral(" → ")
            + last(jsonText(one, "toColumn")));
    }
    return lines;
}

std::string masked(Json document)
{
    catalog::maskSecrets(document);
    return dumpJson(document);
}

} // namespace

CatalogEntry entryOf(const catalog::Row &row)
{
    CatalogEntry entry;
    entry.number = row.number;
    entry.entity = toQString(row.collection ? row.collection->entity : std::string());
    entry.type = toQString(row.collection ? row.collection->type : std::string());
    entry.name = toQString(row.name);
    entry.fqn = toQString(row.fqn);
    entry.deleted = row.deleted;
    return entry;
}

CatalogLevel level(catalog::Store &store, const std::optional<CatalogBranch> &branch, int limit)
{
    if (!branch)
        return top(store, limit);
    CatalogLevel level;
    const std::string fqn = toStd(branch->entry.fqn);
    if (branch->isGroup()) {
        if (const Collection *collection = catalog::collectionOfEntity(toStd(branch->group)))
            addEntities(store, *collection, fqn, limit, level);
        return level;
    }
    const Collection *own = catalog::collectionOfEntity(toStd(branch->entry.entity));
    if (!own)
        return level;
    QList<CatalogBranch> groups;
    for (const Collection *collection : collectionsBelow(*own)) {
        if (const qint64 count = countBelow(store, *collection, fqn); count > 0)
            groups.append({ branch->entry, toQString(collection->entity), count });
    }
    if (groups.size() != 1) {
        level.rows = std::move(groups);
        return level;
    }
    addEntities(
        store, *catalog::collectionOfEntity(toStd(groups.front().group)), fqn, limit, level);
    return level;
}

QList<CatalogEntry> search(catalog::Store &store, const QString &text, int limit)
{
    catalog::ListQuery query;
    const QString typed = text.trimmed();
    const bool wild = typed.contains(u'*') || typed.contains(u'?');
    query.pattern = toStd(wild ? typed : u'*' + typed + u'*');
    query.limit = limit;
    QList<CatalogEntry> found;
    for (const catalog::Row &row : store.list(query))
        found.append(entryOf(row));
    return found;
}

CatalogEntry find(catalog::Store &store, const QString &entity, const QString &fqn)
{
    const Collection *collection = catalog::collectionOfEntity(toStd(entity));
    if (!collection)
        collection = catalog::collectionOfCreate(toStd(entity));
    if (!collection)
        collection = catalog::collectionOfType(toStd(entity));
    const auto row
        = collection ? store.find(*collection, toStd(fqn), catalog::Include::All) : std::nullopt;
    return row ? entryOf(*row) : CatalogEntry();
}

std::vector<engine::FieldChange> differences(const std::string &before, const std::string &after)
{
    auto one = parseJson(before);
    auto other = parseJson(after);
    if (!one || !other || !one->is_object() || !other->is_object())
        return {};
    for (const char *key : kept) {
        one->erase(key);
        other->erase(key);
    }
    return catalog::differences(*one, *other);
}

std::optional<CatalogDetails> details(catalog::Store &store, qint64 number)
{
    const auto row = store.findByNumber(number);
    if (!row)
        return std::nullopt;
    CatalogDetails details;
    details.entry = entryOf(*row);
    details.version = toQString(catalog::versionText(row->version));
    details.hash = toQString(row->hash.value_or(""));
    details.document = masked(store.document(*row));
    for (const catalog::Version &version : store.history(*row)) {
        CatalogVersion shown;
        shown.version = toQString(catalog::versionText(version.version));
        shown.time = version.updatedAt;
        shown.by = toQString(version.updatedBy);
        shown.run = toQString(version.runLabel);
        shown.deleted = version.deleted;
        shown.document = masked(store.document(version.row));
        details.history.append(std::move(shown));
    }
    for (qsizetype i = 0; i + 1 < details.history.size(); ++i)
        details.history[i].changes
            = differences(details.history[i + 1].document, details.history[i].document);
    catalog::Extras extras(store);
    details.hasLineage = !extras.edgesInto(*row).empty() || !extras.edgesFrom(*row).empty();
    return details;
}

CatalogLineage lineage(catalog::Store &store, qint64 number, int levels, int nodeLimit)
{
    CatalogLineage graph;
    const auto root = store.findByNumber(number);
    if (!root)
        return graph;
    catalog::Extras extras(store);
    std::map<qint64, int> seen { { number, 0 } };
    std::map<std::pair<qint64, qint64>, bool> drawn;
    graph.nodes.push_back({ entryOf(*root), 0 });
    const auto walk = [&](int direction) {
        std::vector<catalog::Row> front { *root };
        for (int step = 1; step <= levels && !front.empty(); ++step) {
            std::vector<catalog::Row> next;
            for (const catalog::Row &row : front) {
                const auto edges = direction < 0 ? extras.edgesInto(row) : extras.edgesFrom(row);
                for (const catalog::Edge &edge : edges) {
                    const catalog::Row &other = direction < 0 ? edge.from : edge.to;
                    if (!seen.contains(other.number)) {
                        if (static_cast<int>(graph.nodes.size()) >= nodeLimit) {
                            graph.cut = true;
                            continue;
                        }
                        seen[other.number] = direction * step;
                        graph.nodes.push_back({ entryOf(other), direction * step });
                        next.push_back(other);
                    }
                    if (!std::exchange(drawn[{ edge.from.number, edge.to.number }], true))
                        graph.edges.push_back({ edge.from.number, edge.to.number,
                            columnsOf(edge.details), toQString(jsonText(edge.details, "sqlQuery")),
                            toQString(jsonText(edge.details, "source")) });
                }
            }
            front = std::move(next);
        }
        for (const catalog::Row &row : front)
            graph.cut = graph.cut
                || !(direction < 0 ? extras.edgesInto(row) : extras.edgesFrom(row)).empty();
    };
    walk(-1);
    walk(1);
    return graph;
}

QList<CatalogEntry> chain(catalog::Store &store, qint64 number)
{
    QList<CatalogEntry> all;
    const auto row = store.findByNumber(number);
    if (!row)
        return all;
    const Json document = store.document(*row);
    for (const auto &[key, value] : document.items()) {
        const std::string fqn
            = value.is_object() ? jsonText(value, "fullyQualifiedName") : std::string();
        if (fqn.empty() || !row->fqn.starts_with(fqn + '.'))
            continue;
        if (const auto above = store.findById(jsonText(value, "id")))
            all.append(entryOf(*above));
    }
    std::sort(all.begin(), all.end(),
        [](const CatalogEntry &a, const CatalogEntry &b) { return a.fqn.size() < b.fqn.size(); });
    all.append(entryOf(*row));
    return all;
}

} // namespace cs::studio::catalogread
