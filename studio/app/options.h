// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSize>
#include <QString>
#include <QStringList>

#include <optional>

namespace cs::studio {

/// What was asked for on the command line.
struct Options
{
    QString workflow; ///< empty: the last one, else the sample
    QString spec; ///< to select
    QString python; ///< interpreter or environment to use
    QStringList folders; ///< of Python connectors
    QString theme; ///< for this time only
    QString language; ///< for this time only
    QString perspective;
    QString screenshot; ///< file to write the window to; the program ends then
    int steps = 0; ///< before the screenshot
    std::optional<QSize> size;
};

/// Prints help, version or what is wrong and ends the program where one of them is asked for.
[[nodiscard]] Options readOptions(const QStringList &arguments);

} // namespace cs::studio
