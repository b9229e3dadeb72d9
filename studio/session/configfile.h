// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/workflow/edits.h"

#include <QString>

#include <string>
#include <string_view>

namespace cs::studio {

/// A workflow file as it is on disk.
struct ConfigFile
{
    std::string text; ///< UTF-8, with the line ends it has
    bool byteOrderMark = false; ///< it begins with one; not part of the text
};

/// An error about a file on disk, its sentence in the present language.
[[nodiscard]] Error fileError(std::string code, const QString &file, const QString &sentence);

/// Errors with the file: "file-read"; "encoding" for what is no UTF-8 text; "too-large".
[[nodiscard]] Result<ConfigFile> readConfigFile(const QString &file);
/// The whole file or nothing of it: permissions stay, a symbolic link goes on pointing where it
/// does. Error "file-write".
[[nodiscard]] Result<void> writeConfigFile(const QString &file, const ConfigFile &contents);

/// The one place where two texts differ, without cutting a character; empty if they do not.
[[nodiscard]] workflow::Patches difference(std::string_view from, std::string_view to);

} // namespace cs::studio
