// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/catalog/routes.h"

#include <cstdlib>
#include <string>
#include <string_view>

/// Bytes as requests to the served catalogue, for the fuzzer and for the short run in ctest.
namespace cs::test {

/// Requests are parted by "\n---\n"; each is "METHOD TARGET", a line end, and the body.
inline void feedRequests(catalog::Routes &routes, std::string_view bytes)
{
    constexpr std::string_view parting = "\n---\n";
    for (int count = 0; count < 20 && !bytes.empty(); ++count) {
        const auto end = bytes.find(parting);
        const std::string_view one = bytes.substr(0, end);
        bytes = end == std::string_view::npos ? std::string_view()
                                              : bytes.substr(end + parting.size());
        const auto line = one.find('\n');
        const std::string_view head = one.substr(0, line);
        const auto space = head.find(' ');
        catalog::HttpRequest request;
        request.method = head.substr(0, space);
        request.target
            = space == std::string_view::npos ? std::string() : std::string(head.substr(space + 1));
        request.body
            = line == std::string_view::npos ? std::string() : std::string(one.substr(line + 1));
        request.agent = "fuzz";
        const catalog::HttpReply reply = routes.handle(std::move(request));
        if (reply.status < 200 || reply.status > 599)
            std::abort(); // no such answer
        // What is not empty is JSON, however bad the request was.
        if (!reply.body.empty() && reply.contentType == "application/json"
            && !parseJson(reply.body))
            std::abort();
    }
}

/// One request of each kind, as real clients send them.
inline const char *const requestSeeds[] = {
    "GET /api/v1/system/version",
    "PUT /api/v1/services/databaseServices\n{\"name\":\"s\",\"serviceType\":\"SQLite\"}\n---\n"
    "PUT /api/v1/databases/bulk?async=false\n[{\"name\":\"d\",\"service\":\"s\"}]\n---\n"
    "PUT /api/v1/databaseSchemas\n{\"name\":\"m\",\"database\":\"s.d\"}\n---\n"
    "PUT /api/v1/tables/bulk\n[{\"name\":\"t\",\"columns\":[{\"name\":\"c\",\"dataType\":\"INT\"}],"
    "\"databaseSchema\":\"s.d.m\",\"sourceHash\":\"h\"}]\n---\n"
    "GET /api/v1/tables/name/s.d.m.t?fields=*&include=all\n---\n"
    "PATCH "
    "/api/v1/tables/name/s.d.m.t\n[{\"op\":\"add\",\"path\":\"/"
    "description\",\"value\":\"x\"}]\n---\n"
    "DELETE /api/v1/tables/deleteStale\n{\"scopeFqn\":\"s.d.m\",\"scopeEntityType\":"
    "\"databaseSchema\",\"seenFqns\":[],\"recursive\":true}",
    "GET /api/v1/tables?limit=10&after=czpk&databaseSchema=s.d.m",
    "GET /api/v1/search/query?q=*&index=table_search_index&from=0&size=10&query_filter="
    "%7B%22query%22%3A%7B%22bool%22%3A%7B%22must%22%3A%5B%7B%22term%22%3A%7B%22name%22%3A%22t%22%7D"
    "%7D%5D%7D%7D%7D",
    "GET /api/v1/search/fieldQuery?fieldName=fullyQualifiedName&fieldValue=s.*.t&index=table",
    "PUT /api/v1/lineage/table/name/s.d.m.t/table/name/s.d.m.u\n{\"source\":\"ViewLineage\"}",
    "PUT /api/v1/lineage\n{\"edge\":{\"fromEntity\":{\"id\":\"0\",\"type\":\"table\"},\"toEntity\":"
    "{\"id\":\"1\",\"type\":\"table\"}}}",
    "PUT /api/v1/services/ingestionPipelines/s.p/pipelineStatus\n{\"runId\":\"r\","
    "\"pipelineState\":\"running\",\"timestamp\":1}",
    "POST /api/v1/services/ingestionPipelines/logs/s.p/r\n{\"logs\":\"aGk=\",\"compressed\":true}",
    "PUT /api/v1/usage/table/00000000-0000-0000-0000-000000000000\n{\"date\":\"2026-11-22\","
    "\"count\":1}",
    "PUT /api/v1/classifications\n{\"name\":\"C\",\"description\":\"d\"}\n---\n"
    "PUT /api/v1/tags\n{\"name\":\"a\",\"description\":\"d\",\"classification\":\"C\"}",
};

} // namespace cs::test
