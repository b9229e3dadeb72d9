// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/entity/record.h"

#include <QCryptographicHash>

#include <algorithm>
#include <array>

namespace cs::entity {

namespace {

// Sorted. The create classes of the framework 2.0 that have a field sourceHash.
constexpr std::array<std::string_view, 18> hashed {
    "CreateAPICollectionRequest",
    "CreateAPIEndpointRequest",
    "CreateChartRequest",
    "CreateContainerRequest",
    "CreateDashboardDataModelRequest",
    "CreateDashboardRequest",
    "CreateDatabaseRequest",
    "CreateDatabaseSchemaRequest",
    "CreateDirectoryRequest",
    "CreateFileRequest",
    "CreateMlModelRequest",
    "CreatePipelineRequest",
    "CreateSearchIndexRequest",
    "CreateSpreadsheetRequest",
    "CreateStoredProcedureRequest",
    "CreateTableRequest",
    "CreateTopicRequest",
    "CreateWorksheetRequest",
};
static_assert(std::is_sorted(hashed.begin(), hashed.end()));

} // namespace

std::string_view entityType(std::string_view recordType)
{
    constexpr std::string_view prefix = "Create";
    constexpr std::string_view suffix = "Request";
    if (recordType.size() > prefix.size() + suffix.size() && recordType.starts_with(prefix)
        && recordType.ends_with(suffix))
        return recordType.substr(prefix.size(), recordType.size() - prefix.size() - suffix.size());
    return recordType;
}

bool hasSourceHash(std::string_view recordType)
{
    return std::binary_search(hashed.begin(), hashed.end(), recordType);
}

std::string sourceHash(const Record &record)
{
    const QByteArray bytes
        = QByteArray::fromRawData(record.json.data(), static_cast<qsizetype>(record.json.size()));
    return QCryptographicHash::hash(bytes, QCryptographicHash::Md5).toHex().toStdString();
}

} // namespace cs::entity
