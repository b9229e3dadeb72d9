// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <memory>
#include <string>

namespace cs::workflow {

/// The files below the folder of schemas in a jar or in an unpacked one. One thread at a time.
class SpecPackage
{
public:
    /// Errors "spec-missing", "spec-unreadable", "bad-schema" (no workflow.json in it).
    static Result<std::unique_ptr<SpecPackage>> open(const std::string &package);
    virtual ~SpecPackage() = default;
    SpecPackage(const SpecPackage &) = delete;
    SpecPackage &operator=(const SpecPackage &) = delete;

    /// @p path is that below the folder of schemas, without "..": "type/basic.json".
    /// Errors "bad-schema" (not there), "spec-unreadable" (broken, or larger than 8 MiB).
    virtual Result<std::string> read(const std::string &path) = 0;

protected:
    SpecPackage() = default;
};

} // namespace cs::workflow
