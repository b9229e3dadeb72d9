// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/requestlist.h"

#include <simdjson.h>

namespace cs::catalog {

Result<RequestList> RequestList::read(std::string_view body, bool many)
{
    thread_local simdjson::dom::parser parser;
    simdjson::dom::element root;
    const auto code = parser.parse(body.data(), body.size()).get(root);
    if (code != simdjson::SUCCESS)
        return Error { "json-syntax",
            "Unable to process JSON: " + std::string(simdjson::error_message(code)) + '.', {}, {} };
    RequestList list;
    list.m_bytes.reserve(body.size());
    const auto add = [&](const simdjson::dom::element &element) {
        list.m_bytes += simdjson::minify(element);
        list.m_ends.push_back(list.m_bytes.size());
    };
    if (!many) {
        add(root);
        return list;
    }
    simdjson::dom::array array;
    if (root.get(array) != simdjson::SUCCESS)
        return Error { "json-syntax", "Unable to process JSON: the body is a list.", {}, {} };
    for (const simdjson::dom::element element : array)
        add(element);
    return list;
}

} // namespace cs::catalog
