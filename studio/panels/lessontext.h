// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <functional>

class QTextDocument;

namespace cs::studio {

class Theme;

/// Markdown of a lesson as a document in the window's looks: code in the monospaced font on a quiet
/// ground, links in the accent. Behind a link to an action stands its key, as a key cap; @p keysOf
/// says it, and may answer with nothing.
void setLessonText(QTextDocument *document, const QString &markdown, const Theme *theme,
    const std::function<QString(const QString &actionId)> &keysOf);

} // namespace cs::studio
