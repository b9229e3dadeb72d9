// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/names.h"

#include "core/base/fqn.h"
#include "core/base/json.h"

#include <QByteArray>
#include <QCryptographicHash>

namespace cs::catalog {

namespace {

// "<#E::table::svc.db.schema.t::columns::c>" → svc.db.schema.t.c
std::string linkedFqn(std::string_view link)
{
    if (link.size() < 4 || !link.starts_with("<#E::") || link.back() != '>')
        return {};
    link = link.substr(5, link.size() - 6);
    std::vector<std::string> parts;
    for (std::size_t at = 0; at <= link.size();) {
        const auto next = std::min(link.find("::", at), link.size());
        parts.emplace_back(link.substr(at, next - at));
        at = next + 2;
    }
    if (parts.size() < 2)
        return {};
    std::string whole = parts[1];
    if (parts.size() >= 4) {
        const auto column = fqn::quoteName(parts[3]);
        whole += '.' + (column ? *column : parts[3]);
    }
    return whole;
}

// A query without a name gets the checksum of its text.
std::string checksum(const std::string &text)
{
    const auto hash
        = QCryptographicHash::hash(QByteArray::fromStdString(text), QCryptographicHash::Md5);
    return hash.toHex().toStdString();
}

} // namespace

Result<EntityName> entityName(const Collection &collection, const RequestFacts &facts,
    std::string_view parentFqn, std::string_view json)
{
    EntityName named { facts.name, facts.givenFqn };
    if (!named.fqn.empty())
        return named;
    std::string prefix(parentFqn);
    if (collection.entity == "Query" || collection.entity == "TestCase") {
        const auto request = parseJson(json);
        if (request && collection.entity == "TestCase")
            prefix = linkedFqn(jsonText(*request, "entityLink"));
        else if (request && named.name.empty())
            named.name = checksum(jsonText(*request, "query"));
    }
    // The basic suite of a table is named by an FQN already.
    if (collection.entity == "TestSuite" && named.name.ends_with(".testSuite")) {
        named.fqn = named.name;
        return named;
    }
    const auto quoted = fqn::quoteName(named.name);
    if (!quoted)
        return Error { "bad-request", quoted.error().message, {}, {} };
    if (!prefix.empty())
        named.fqn = prefix + '.';
    if (!collection.infix.empty())
        named.fqn += collection.infix + '.';
    named.fqn += *quoted;
    return named;
}

} // namespace cs::catalog
