// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "studio/editors/textfile.h"

#include <QString>

namespace cs::studio {

class SourceView;

/// A source file that is open in the Source panel.
struct SourceDocument
{
    /// What stands between what is shown and what is on disk.
    enum class Disk { Same, Changed, Gone };

    QString path; ///< absolute on disk; of a built-in file as its report names it
    QString spec; ///< built-in: the connector it comes with; empty on disk
    SourceView *view = nullptr; ///< owned by the panel
    TextFile format; ///< on disk: as last read or written
    Disk disk = Disk::Same;
    bool framework = false; ///< below site-packages: not the user's
    bool pinned = false; ///< opened by a person; others give way to the next that is shown

    [[nodiscard]] bool onDisk() const { return spec.isEmpty(); }
    [[nodiscard]] bool isPython() const { return path.endsWith(QLatin1StringView(".py")); }
};

} // namespace cs::studio
