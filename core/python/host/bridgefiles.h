// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/python/host/childprocess.h"

#include <memory>
#include <string>

namespace cs::python {

/// The bridge's Python files, written to a private folder for as long as this lives.
class BridgeFiles
{
public:
    /// Error "bridge-files" with the folder that could not be written.
    static Result<std::unique_ptr<BridgeFiles>> write();
    BridgeFiles(const BridgeFiles &) = delete;
    BridgeFiles &operator=(const BridgeFiles &) = delete;
    ~BridgeFiles();

    /// What starts the bridge.
    [[nodiscard]] ChildCommand command(const std::string &interpreter) const;

private:
    explicit BridgeFiles(std::string folder)
        : m_folder(std::move(folder))
    { }
    std::string m_folder;
};

} // namespace cs::python
