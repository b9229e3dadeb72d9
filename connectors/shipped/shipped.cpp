// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/shipped/shipped.h"

#include "connectors/sqlite/servicespec.h"
#include "connectors/tutorial/servicespec.h"

namespace cs {

void addShippedSpecs(engine::SpecRegistry &registry)
{
    registry.add(sqlite::serviceSpec());
    registry.add(tutorial::serviceSpec());
}

} // namespace cs
