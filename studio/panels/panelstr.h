// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>

namespace cs::studio::panels {

/// Texts of this library, so that code outside QObjects translates in one context.
struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(StudioPanels)
};

} // namespace cs::studio::panels
