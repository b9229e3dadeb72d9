// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/search.h"

#include "core/base/ascii.h"

#include <algorithm>

namespace cs::catalog {

namespace {

// "table_search_index" → "table"; underscores and case do not matter.
std::string plainIndex(std::string_view index)
{
    if (index.ends_with("_search_index"))
        index.remove_suffix(std::string_view("_search_index").size());
    std::string result;
    for (const char c : index) {
        if (c != '_')
            result += lower(c);
    }
    return result == "searchentity" ? "searchindex" : result;
}

// All values at a dotted path; lists are walked through. ".keyword" names the same field.
void valuesAt(const Json &json, std::string_view path, std::vector<const Json *> &values)
{
    if (json.is_array()) {
        for (const Json &item : json)
            valuesAt(item, path, values);
        return;
    }
    if (path.empty() || path == "keyword") {
        if (!json.is_null())
            values.push_back(&json);
        return;
    }
    const auto dot = path.find('.');
    const Json *member = jsonMember(json, path.substr(0, dot));
    if (member)
        valuesAt(*member, dot == std::string_view::npos ? std::string_view() : path.substr(dot + 1),
            values);
}

std::string plainText(const Json &value)
{
    return value.is_string() ? value.get<std::string>() : dumpJson(value);
}

bool anyValue(const Json &document, std::string_view path, auto matchesOne)
{
    std::vector<const Json *> values;
    valuesAt(document, path, values);
    return std::any_of(values.begin(), values.end(),
        [&](const Json *value) { return matchesOne(plainText(*value)); });
}

const Json &operand(const Json &value, const char *key)
{
    const Json *member = jsonMember(value, key);
    return member ? *member : value;
}

Result<bool> all(const Json &list, const Json &document, bool wanted)
{
    if (!list.is_array()) {
        const auto one = matches(list, document);
        return one ? Result<bool>(*one == wanted) : one;
    }
    for (const Json &query : list) {
        const auto one = matches(query, document);
        if (!one || *one != wanted)
            return one ? Result<bool>(false) : one;
    }
    return true;
}

Result<bool> matchesBool(const Json &clauses, const Json &document)
{
    bool required = false;
    for (const char *key : { "must", "filter", "must_not" }) {
        const Json *list = jsonMember(clauses, key);
        if (!list)
            continue;
        required = required || std::string_view(key) != "must_not";
        const auto met = all(*list, document, std::string_view(key) != "must_not");
        if (!met || !*met)
            return met;
    }
    const Json *should = jsonMember(clauses, "should");
    if (!should || should->empty())
        return true;
    const auto minimum = jsonInt(clauses, "minimum_should_match", required ? 0 : 1);
    long long met = 0;
    for (const Json &query : should->is_array() ? *should : Json::array({ *should })) {
        const auto one = matches(query, document);
        if (!one)
            return one;
        met += *one ? 1 : 0;
    }
    return met >= minimum;
}

Result<bool> matchesLeaf(const std::string &kind, const Json &body, const Json &document)
{
    if (kind == "match_all")
        return true;
    if (kind == "exists")
        return anyValue(
            document, jsonText(body, "field"), [](const std::string &) { return true; });
    if (kind == "ids") {
        const Json *values = jsonMember(body, "values");
        const std::string id = jsonText(document, "id");
        return values && values->is_array()
            && std::any_of(
                values->begin(), values->end(), [&](const Json &value) { return value == id; });
    }
    if (!body.is_object() || body.empty())
        return Error { "search-query", "A " + kind + " query names a field.", {}, {} };
    const std::string field = body.begin().key();
    const Json &value = body.begin().value();
    if (kind == "terms") {
        for (const Json &one : value.is_array() ? value : Json::array({ value })) {
            const std::string wanted = lower(plainText(one));
            if (anyValue(document, field, [&](const std::string &v) { return lower(v) == wanted; }))
                return true;
        }
        return false;
    }
    const bool isMatch = kind == "match" || kind == "match_phrase";
    const std::string wanted = lower(plainText(operand(value, isMatch ? "query" : "value")));
    if (kind == "term")
        return anyValue(document, field, [&](const std::string &v) { return lower(v) == wanted; });
    if (kind == "prefix")
        return anyValue(
            document, field, [&](const std::string &v) { return lower(v).starts_with(wanted); });
    if (kind == "wildcard")
        return anyValue(
            document, field, [&](const std::string &v) { return wildcardMatches(wanted, v); });
    if (isMatch)
        return anyValue(document, field,
            [&](const std::string &v) { return lower(v).find(wanted) != std::string::npos; });
    return Error { "search-query", "The catalogue's search knows no [" + kind + "] query.", {},
        {} };
}

// q of /search/query: "*", "field:value", or words of a name.
bool matchesText(const std::string &text, const Json &document)
{
    if (text.empty() || text == "*")
        return true;
    const auto colon = text.find(':');
    if (colon != std::string::npos && text.find(' ') == std::string::npos) {
        std::string value = text.substr(colon + 1);
        std::erase(value, '"');
        std::erase(value, '\\');
        return anyValue(document, text.substr(0, colon),
            [&](const std::string &v) { return wildcardMatches(value, v); });
    }
    const std::string wanted = lower(text);
    for (const char *field : { "name", "displayName", "fullyQualifiedName", "email" }) {
        if (lower(jsonText(document, field)).find(wanted) != std::string::npos)
            return true;
    }
    return false;
}

Json sourceOf(const Json &document, const std::vector<std::string> &fields)
{
    if (fields.empty())
        return document;
    Json source = Json::object();
    for (const std::string &field : fields) {
        const std::string top = field.substr(0, field.find('.'));
        if (const Json *member = jsonMember(document, top))
            source[top] = *member;
    }
    source["fullyQualifiedName"] = jsonText(document, "fullyQualifiedName");
    return source;
}

// The first term on the service's name narrows what has to be looked at.
std::string serviceOf(const Json &query)
{
    if (query.is_array()) {
        for (const Json &item : query) {
            if (auto service = serviceOf(item); !service.empty())
                return service;
        }
    } else if (query.is_object()) {
        for (const auto &[key, value] : query.items()) {
            if (key == "term" && value.is_object() && value.contains("service.name.keyword"))
                return plainText(operand(value["service.name.keyword"], "value"));
            // Only what must hold narrows; a lone "should" must hold as well.
            if (key == "query" || key == "bool" || key == "must" || key == "filter"
                || (key == "should" && value.is_array() && value.size() == 1
                    && query.size() == 1)) {
                if (auto service = serviceOf(value); !service.empty())
                    return service;
            }
        }
    }
    return {};
}

} // namespace

bool wildcardMatches(std::string_view pattern, std::string_view text)
{
    std::size_t p = 0;
    std::size_t t = 0;
    std::size_t star = std::string_view::npos;
    std::size_t mark = 0;
    while (t < text.size()) {
        if (p < pattern.size() && pattern[p] == '*') {
            star = p++;
            mark = t;
        } else if (p < pattern.size()
            && (pattern[p] == '?' || lower(pattern[p]) == lower(text[t]))) {
            ++p;
            ++t;
        } else if (star != std::string_view::npos) {
            p = star + 1;
            t = ++mark;
        } else {
            return false;
        }
    }
    while (p < pattern.size() && pattern[p] == '*')
        ++p;
    return p == pattern.size();
}

Result<bool> matches(const Json &query, const Json &document)
{
    if (!query.is_object())
        return Error { "search-query", "A query is an object.", {}, {} };
    for (const auto &[key, value] : query.items()) {
        const auto met = key == "query" ? matches(value, document)
            : key == "bool"             ? matchesBool(value, document)
                                        : matchesLeaf(key, value, document);
        if (!met || !*met)
            return met;
    }
    return true;
}

Result<Json> search(Store &store, const SearchQuery &query)
{
    const std::string index = plainIndex(query.index);
    ListQuery list;
    if (index != "all" && index != "dataasset") {
        list.collection = collectionOfType(index);
        if (!list.collection)
            return Error { "search-index", "There is no search index '" + query.index + "'.", {},
                {} };
    }
    list.include = !query.deleted ? Include::All
        : *query.deleted          ? Include::Deleted
                                  : Include::NonDeleted;
    list.backwards = query.descending;
    list.after = query.after;
    list.limit = 200;
    const bool byFqn = query.fieldName == "fullyQualifiedName";
    if (byFqn)
        list.pattern = query.fieldValue;
    if (const std::string service = serviceOf(query.filter); !service.empty())
        list.pattern = list.pattern.empty() && service.find('.') == std::string::npos
            ? service + ".*"
            : list.pattern;

    Json hits = Json::array();
    std::int64_t skipped = 0;
    for (bool more = true; more && static_cast<std::int64_t>(hits.size()) < query.size;) {
        std::vector<Row> rows = store.list(list);
        more = static_cast<std::int64_t>(rows.size()) == list.limit;
        if (query.descending)
            std::reverse(rows.begin(), rows.end());
        for (const Row &row : rows) {
            list.after = row.fqn;
            const Json document = store.document(row);
            if (!query.fieldName.empty() && !byFqn
                && !anyValue(document, query.fieldName,
                    [&](const std::string &v) { return wildcardMatches(query.fieldValue, v); }))
                continue;
            if (!matchesText(query.text, document))
                continue;
            if (!query.filter.is_null()) {
                const auto met = matches(query.filter, document);
                if (!met)
                    return met.error();
                if (!*met)
                    continue;
            }
            if (skipped++ < query.from)
                continue;
            hits.push_back({ { "_index", row.collection->type + "_search_index" },
                { "_type", "_doc" }, { "_id", store.uuid(row) }, { "_score", 1.0 },
                { "_source", sourceOf(document, query.fields) },
                { "sort", Json::array({ row.fqn }) } });
            if (static_cast<std::int64_t>(hits.size()) >= query.size)
                break;
        }
    }
    // How many there are in all would cost a walk through everything; what is known is a lower
    // bound.
    const auto known = query.from + static_cast<std::int64_t>(hits.size());
    return Json { { "took", 0 }, { "timed_out", false },
        { "hits",
            { { "total",
                  { { "relation",
                        static_cast<std::int64_t>(hits.size()) < query.size ? "eq" : "gte" },
                      { "value", known } } },
                { "max_score", 1.0 }, { "hits", hits } } } };
}

} // namespace cs::catalog
