// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/python/source/methodtable.h"

namespace cs::python {

/// What is wrong with a connector class that can be told without running it. Codes:
/// syntax, base-class, framework-missing, abstract-method, mixin-order, unknown-method,
/// async-method, wrong-signature, not-callable, null-raises, missing-connection-function. Optional
/// methods that are stubs are no problem. @p custom: found by sourcePythonClass, so its own module
/// must offer get_connection and test_connection where the bases ask for them
/// (metadata.utils.importer.import_connection_fn).
[[nodiscard]] std::vector<topology::Problem> checkConnector(Resolver &resolver,
    const MethodTable &table, const std::vector<topology::Method> &methods,
    const topology::Topology *topology, bool custom);

} // namespace cs::python
