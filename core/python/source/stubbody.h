// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/python/source/module.h"

namespace cs::python {

/// Says in which disguise a function's body does nothing (docs/stubs.md). Docstrings, comments and
/// calls of a logger are looked through. @p isGenerator: a yield stands anywhere in it.
[[nodiscard]] StubBody classifyBody(TSNode body, std::string_view source, bool isGenerator);

/// The same for a lambda's expression.
[[nodiscard]] StubBody classifyResult(const Expr &expr);

} // namespace cs::python
