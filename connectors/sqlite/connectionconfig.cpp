// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/sqlite/connectionconfig.h"

namespace cs::sqlite {

std::string databaseMode(const Json &connection)
{
    const std::string mode = jsonText(connection, "databaseMode");
    return mode.empty() ? ":memory:" : mode;
}

std::string serviceConnection(const Json &connection)
{
    struct Field
    {
        const char *name;
        Json fallback;
    };
    const Field fields[] = {
        { "type", "SQLite" },
        { "scheme", "sqlite+pysqlite" },
        { "username", nullptr },
        { "password", nullptr },
        { "hostPort", nullptr },
        { "database", nullptr },
        { "databaseMode", ":memory:" },
        { "connectionOptions", nullptr },
        { "connectionArguments", nullptr },
        { "schemaFilterPattern", nullptr },
        { "tableFilterPattern", nullptr },
        { "databaseFilterPattern", nullptr },
        { "supportsMetadataExtraction", true },
        { "supportsDBTExtraction", true },
        { "supportsProfiler", true },
        { "supportsQueryComment", true },
        { "sampleDataStorageConfig", nullptr },
        { "supportsViewLineageExtraction", true },
    };
    Json out = Json::object();
    for (const Field &field : fields) {
        const Json *given = jsonMember(connection, field.name);
        Json value = given && !given->is_null() ? *given : field.fallback;
        if (value.is_null())
            continue;
        const std::string_view name = field.name;
        if (name == "password" || name == "sampleDataStorageConfig")
            value = "*********";
        else if ((name == "connectionOptions" || name == "connectionArguments")
            && value.is_object()) {
            // Whatever their keys are called, they may hold a secret.
            for (auto &member : value.items())
                member.value() = "*********";
        }
        out[field.name] = std::move(value);
    }
    return dumpJson(out);
}

} // namespace cs::sqlite
