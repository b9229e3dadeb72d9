// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/sdk/elements.h"

#include "core/base/jsonwriter.h"

namespace cs::sdk {

engine::Element nameElement(std::string_view name)
{
    engine::Element element;
    element.name = name;
    appendJsonString(element.json, name);
    return element;
}

engine::Element tableElement(const TableNameAndType &table)
{
    engine::Element element;
    element.name = table.name;
    element.json.reserve(table.name.size() + table.type.size() + 7);
    element.json += '[';
    appendJsonString(element.json, table.name);
    element.json += ',';
    appendJsonString(element.json, table.type);
    element.json += ']';
    element.value = table;
    return element;
}

engine::Element serviceElement(std::string_view serviceName)
{
    engine::Element element;
    element.name = serviceName;
    JsonWriter(element.json)
        .beginObject()
        .member("type", "Source")
        .member("name", serviceName)
        .endObject();
    return element;
}

TableNameAndType tableOf(const engine::Element &element)
{
    if (const auto *table = std::any_cast<TableNameAndType>(&element.value))
        return *table;
    return { element.name };
}

engine::Either right(entity::RecordPtr record)
{
    engine::Either either;
    either.right = std::move(record);
    return either;
}

engine::Either left(std::string name, std::string error, std::string stackTrace)
{
    engine::Either either;
    either.left
        = engine::StackTraceError { std::move(name), std::move(error), std::move(stackTrace) };
    return either;
}

} // namespace cs::sdk
