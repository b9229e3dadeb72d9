// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "studio/editors/editorpane.h"

class QsciLexer;
class QObject;

namespace cs::studio {

/// The lexer of a language; owned by @p parent.
[[nodiscard]] QsciLexer *makeLexer(EditorPane::Language language, QObject *parent);
/// Gives every style of the lexer its colour, paper and font of the theme: none is left at
/// QScintilla's own, which are made for white paper.
void colour(QsciLexer *lexer, EditorPane::Language language, const Theme &theme);

} // namespace cs::studio
