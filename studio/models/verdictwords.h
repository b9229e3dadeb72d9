// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/trace/verdict.h"

#include <QString>

namespace cs::studio {

/// Why a count is zero and what to do about it, in the window's language.
[[nodiscard]] QString verdictSentence(const trace::Verdict &verdict);

} // namespace cs::studio
