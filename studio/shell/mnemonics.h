// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QMenuBar;

namespace cs::studio {

/// Gives every menu and entry of a menu bar a letter of its own to be reached by with Alt: a
/// translator's letters are kept where they do not clash, and no translation has to have any.
/// Letters that are not in the text (Chinese) stand behind it in parentheses. Called after each
/// change of language, once the texts are set.
void settleMnemonics(QMenuBar *bar);

/// A menu's text without its mnemonic: "&Open", "打开(&O)…" → "Open", "打开…".
[[nodiscard]] QString withoutMnemonic(QString text);

} // namespace cs::studio
