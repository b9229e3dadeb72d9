// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/error.h"

namespace cs {

std::string toText(const Error &error)
{
    std::string text;
    const Location &at = error.location;
    if (!at.file.empty()) {
        text += at.file;
        if (at.line > 0)
            text += ':' + std::to_string(at.line) + ':' + std::to_string(at.column);
        text += ": ";
    } else if (!at.path.empty()) {
        text += at.path + ": ";
    }
    text += error.message;
    if (error.cause)
        text += "\n  because: " + toText(*error.cause);
    return text;
}

} // namespace cs
