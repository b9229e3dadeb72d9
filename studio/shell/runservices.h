// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/nativespec.h"
#include "studio/shell/services.h"

namespace cs::studio {

/// How a workflow file becomes a run of one of these connectors. @p registry is borrowed and
/// outlives every run; @p createSample is Services::createSample.
[[nodiscard]] Services makeServices(const engine::SpecRegistry *registry,
    std::function<Result<QString>(const QString &spec)> createSample);

} // namespace cs::studio
