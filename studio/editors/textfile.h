// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace cs::studio {

/// A text file as it was read: what must be the same again when it is written.
struct TextFile
{
    enum class Encoding { Utf8, Latin1 };
    QString text; ///< with the line ends it has
    Encoding encoding = Encoding::Utf8;
    bool byteOrderMark = false;
    bool windowsLines = false; ///< most lines end with CR LF
    QByteArray digest; ///< of the bytes: tells whether somebody else wrote the file
};

/// Python's rules: UTF-8, unless one of the first two lines names another encoding. Errors:
/// "file-read"; "encoding" for text in none that this program writes again without loss.
[[nodiscard]] Result<TextFile> readTextFile(const QString &file);

/// Writes @p text as @p format was, the whole file or nothing of it: permissions stay, a symbolic
/// link goes on pointing where it does. Answers with the new digest. Errors: "file-write";
/// "encoding" if a character does not exist in the file's encoding.
[[nodiscard]] Result<QByteArray> writeTextFile(
    const QString &file, const TextFile &format, const QString &text);

/// Of what is on disk now; empty if the file cannot be read.
[[nodiscard]] QByteArray digestOfFile(const QString &file);

} // namespace cs::studio
