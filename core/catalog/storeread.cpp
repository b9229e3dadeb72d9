// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/utf8.h"
#include "core/catalog/document.h"
#include "core/catalog/statements.h"

#include <algorithm>

namespace cs::catalog {

namespace {

bool included(const Row &row, Include include)
{
    return include == Include::All || row.deleted == (include == Include::Deleted);
}

class StoreResolver final : public Resolver
{
public:
    explicit StoreResolver(Store &store)
        : m_store(store)
    { }
    std::optional<Json> byName(std::string_view type, std::string_view fqn) override
    {
        const Collection *collection = collectionOfType(type);
        const auto row = collection ? m_store.find(*collection, fqn, Include::All) : std::nullopt;
        return row ? std::optional(m_store.reference(*row)) : std::nullopt;
    }
    std::optional<Json> byId(std::string_view uuid) override
    {
        const auto row = m_store.findById(uuid);
        return row ? std::optional(m_store.reference(*row)) : std::nullopt;
    }

private:
    Store &m_store;
};

} // namespace

Row Store::readRow(Statement &s)
{
    Row row;
    row.number = s.number(0);
    const auto it = m_collections.find(s.number(1));
    row.collection = it == m_collections.end() ? nullptr : it->second;
    row.name = s.text(2);
    row.fqn = s.text(3);
    row.hash = s.optionalText(4);
    row.version = s.number(5);
    row.updatedAt = s.number(6);
    row.updatedBy = s.text(7);
    row.deleted = s.number(8) != 0;
    row.run = s.number(9);
    row.body = s.text(10);
    row.change = s.text(11);
    return row;
}

std::optional<Row> Store::find(const Collection &collection, std::string_view fqn, Include include)
{
    const std::lock_guard lock(m_mutex);
    const auto kind = m_kinds.find(&collection);
    if (kind == m_kinds.end())
        return std::nullopt;
    StatementUse use(m_sql->byFqn);
    use->bind(1, kind->second).bind(2, fqn);
    if (!use->row())
        return std::nullopt;
    Row row = readRow(*use.operator->());
    return included(row, include) ? std::optional(std::move(row)) : std::nullopt;
}

std::optional<Row> Store::findByNumber(std::int64_t number)
{
    const std::lock_guard lock(m_mutex);
    StatementUse use(m_sql->byNumber);
    use->bind(1, number);
    if (!use->row())
        return std::nullopt;
    Row row = readRow(*use.operator->());
    return row.collection ? std::optional(std::move(row)) : std::nullopt;
}

std::optional<Row> Store::findById(std::string_view uuid, Include include)
{
    const auto number = m_identifiers.toNumber(uuid);
    auto row = number ? findByNumber(*number) : std::nullopt;
    return row && included(*row, include) ? std::move(row) : std::nullopt;
}

namespace {

// `*` and `?` as LIKE has them; the longest start without one narrows the index range.
struct Pattern
{
    std::string like;
    std::string prefix;
};

Pattern likePattern(std::string_view pattern)
{
    Pattern result;
    bool open = true;
    for (const char c : pattern) {
        if (c == '*' || c == '?') {
            result.like += c == '*' ? '%' : '_';
            open = false;
            continue;
        }
        if (c == '%' || c == '_' || c == '\\')
            result.like += '\\';
        result.like += c;
        if (open)
            result.prefix += c;
    }
    return result;
}

// One place after every text that starts with this one, in NOCASE order.
std::string after(std::string text)
{
    return text + "\xf4\x8f\xbf\xbf"; // the last code point there is
}

} // namespace

namespace {

struct Where
{
    std::string sql;
    std::vector<std::string> texts;
};

Where where(const ListQuery &query, const std::vector<std::int64_t> &kinds)
{
    Where result;
    std::string list;
    for (const std::int64_t kind : kinds)
        list += (list.empty() ? "" : ",") + std::to_string(kind);
    result.sql = " WHERE kind IN(" + list + ')';
    const auto add = [&](const char *condition, std::string text) {
        result.sql += condition;
        result.texts.push_back(std::move(text));
    };
    if (!query.scope.empty()) {
        add(" AND fqn COLLATE NOCASE>?", query.scope + '.');
        add(" AND fqn COLLATE NOCASE<?", query.scope + '/');
        // The index ignores case; a scope does not.
        add(" AND substr(fqn,1,length(?))=", query.scope + '.');
        add("?", query.scope + '.');
    }
    if (!query.pattern.empty()) {
        Pattern pattern = likePattern(query.pattern);
        if (!pattern.prefix.empty()) {
            add(" AND fqn COLLATE NOCASE>=?", pattern.prefix);
            add(" AND fqn COLLATE NOCASE<=?", after(pattern.prefix));
        }
        add(" AND fqn LIKE ? ESCAPE '\\'", std::move(pattern.like));
    }
    for (const NameMatch &match : query.matches) {
        add(match.exclude ? " AND ifnull(NOT cs_name_matches(?,fqn,"
                          : " AND ifnull(cs_name_matches(?,fqn,",
            match.expression);
        result.sql += std::to_string(match.segment) + (match.whole ? ",1),1)" : ",0),1)");
    }
    if (query.include != Include::All)
        result.sql += query.include == Include::Deleted ? " AND deleted=1" : " AND deleted=0";
    return result;
}

} // namespace

std::vector<Row> Store::list(const ListQuery &query)
{
    const std::lock_guard lock(m_mutex);
    std::vector<std::int64_t> kinds;
    for (const auto &[collection, kind] : m_kinds) {
        if (!query.collection || collection == query.collection)
            kinds.push_back(kind);
    }
    Where condition = where(query, kinds);
    if (!query.after.empty()) {
        condition.sql += query.backwards
            ? " AND fqn COLLATE NOCASE<=? AND (fqn COLLATE NOCASE,fqn)<(?,?)"
            : " AND fqn COLLATE NOCASE>=? AND (fqn COLLATE NOCASE,fqn)>(?,?)";
        condition.texts.insert(condition.texts.end(), 3, query.after);
    }
    const std::string sql = "SELECT " CS_ROW_COLUMNS " FROM entity" + condition.sql
        + (query.backwards ? " ORDER BY fqn COLLATE NOCASE DESC,fqn DESC LIMIT "
                           : " ORDER BY fqn COLLATE NOCASE,fqn LIMIT ")
        + std::to_string(query.limit);
    std::vector<Row> rows;
    auto statement = m_database.prepare(sql);
    if (!statement)
        return rows;
    for (std::size_t i = 0; i < condition.texts.size(); ++i)
        statement->bind(static_cast<int>(i) + 1, std::string_view(condition.texts[i]));
    while (statement->row())
        rows.push_back(readRow(*statement));
    if (query.backwards)
        std::reverse(rows.begin(), rows.end());
    return rows;
}

std::int64_t Store::count(const ListQuery &query)
{
    const std::lock_guard lock(m_mutex);
    std::vector<std::int64_t> kinds;
    for (const auto &[collection, kind] : m_kinds) {
        if (!query.collection || collection == query.collection)
            kinds.push_back(kind);
    }
    const Where condition = where(query, kinds);
    auto statement = m_database.prepare("SELECT count(*) FROM entity" + condition.sql);
    if (!statement)
        return 0;
    for (std::size_t i = 0; i < condition.texts.size(); ++i)
        statement->bind(static_cast<int>(i) + 1, std::string_view(condition.texts[i]));
    return statement->row() ? statement->number(0) : 0;
}

Json Store::reference(const Row &row) const
{
    return Json { { "id", uuid(row) }, { "type", row.collection->type }, { "name", row.name },
        { "fullyQualifiedName", row.fqn }, { "deleted", row.deleted } };
}

// service, database, databaseSchema, … of everything above, and the service's serviceType.
Json Store::parentReferences(const Row &row, const Json &own)
{
    Json references = Json::object();
    Row current = row;
    Json fields = own;
    for (int depth = 0; depth < 64; ++depth) {
        std::optional<Row> parent;
        for (const std::string &name : current.collection->parents) {
            const Json *value = jsonMember(fields, name);
            if (!value || value->is_null())
                continue;
            const Field *field = current.collection->field(name);
            if (value->is_object()) {
                parent = findById(jsonText(*value, "id"));
            } else if (value->is_string() && field) {
                const Collection *collection = collectionOfType(field->refType);
                parent = collection ? find(*collection, value->get<std::string>(), Include::All)
                                    : std::nullopt;
            }
            break;
        }
        if (!parent)
            break;
        const auto body = parseJson(parent->body);
        if (!body)
            break;
        const bool isService = parent->collection->isService();
        references[isService ? "service" : parent->collection->type] = reference(*parent);
        if (isService)
            references["serviceType"] = jsonText(*body, "serviceType");
        current = std::move(*parent);
        fields = *body;
    }
    return references;
}

Json Store::document(const Row &row)
{
    const std::lock_guard lock(m_mutex);
    const auto own = parseJson(row.body);
    if (!own)
        return Json::object();
    StoreResolver resolver(*this);
    const Collection &collection = *row.collection;
    Json document { { "id", uuid(row) }, { "name", row.name }, { "fullyQualifiedName", row.fqn } };
    const Json fields = toDocument(collection, *own, resolver);
    for (const auto &[key, value] : fields.items()) {
        if (key != "name")
            document[key] = value;
    }
    nameNested(collection, document, row.fqn);
    const Json parents = parentReferences(row, *own);
    for (const auto &[key, value] : parents.items()) {
        if (!document.contains(key) && collection.has(key))
            document[key] = value;
    }
    document["version"] = static_cast<double>(row.version) / 10.0;
    document["updatedAt"] = row.updatedAt;
    document["updatedBy"] = row.updatedBy;
    if (collection.has("href"))
        document["href"] = "http://127.0.0.1/api/v1" + collection.path + '/' + uuid(row);
    if (!row.change.empty() && collection.has("changeDescription")) {
        if (const auto change = parseJson(row.change))
            document["changeDescription"] = *change;
    }
    if (collection.has("deleted"))
        document["deleted"] = row.deleted;
    if (row.hash && collection.has("sourceHash"))
        document["sourceHash"] = *row.hash;
    return document;
}

engine::StoredEntity Store::stored(const Row &row)
{
    return { uuid(row), row.collection->entity, row.name, row.fqn, versionText(row.version),
        row.hash, dumpJson(document(row)) };
}

std::vector<Version> Store::history(const Row &present)
{
    const std::lock_guard lock(m_mutex);
    std::vector<Version> versions;
    const auto row = findByNumber(present.number);
    if (!row)
        return versions;
    const auto all = runs();
    const auto label = [&](std::int64_t number) {
        const auto it = std::find_if(
            all.begin(), all.end(), [&](const Run &run) { return run.number == number; });
        return it == all.end() ? std::string() : it->label;
    };
    versions.push_back({ row->version, row->updatedAt, row->updatedBy, row->run, label(row->run),
        row->deleted, row->change, *row });
    StatementUse use(m_sql->versions);
    use->bind(1, row->number);
    while (use->row()) {
        Row old = *row;
        old.version = use->number(0);
        old.hash = use->optionalText(1);
        old.updatedAt = use->number(2);
        old.updatedBy = use->text(3);
        old.deleted = use->number(4) != 0;
        old.run = use->number(5);
        old.body = use->text(6);
        old.change = use->text(7);
        versions.push_back({ old.version, old.updatedAt, old.updatedBy, old.run,
            std::string(use->text(8)), old.deleted, old.change, old });
    }
    return versions;
}

} // namespace cs::catalog
