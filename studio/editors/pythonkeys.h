// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QsciScintilla;

namespace cs::studio {

/// Columns that a line after this one begins with: deeper after a colon or an open bracket, back
/// after return, pass, raise, break and continue.
[[nodiscard]] int pythonIndentAfter(const QString &line, int indent, int width = 4);

/// Comments the selected lines out, or in again if all of them are comments; one step of undo.
void toggleLineComments(QsciScintilla *editor, const QString &sign);

} // namespace cs::studio
