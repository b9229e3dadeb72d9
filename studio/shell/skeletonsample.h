// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QString>

namespace cs::studio {

/// Writes the Python skeleton (a connector of stubs and its workflow) into @p folder, where it is
/// not there yet; what a person made of it stays. Answers with the workflow file. Error
/// "sample-failed".
Result<QString> installSkeleton(const QString &folder);

} // namespace cs::studio
