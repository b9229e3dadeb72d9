// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/panels/emptywords.h"

#include "studio/panels/panelstr.h"
#include "studio/session/runcontroller.h"
#include "studio/session/runstore.h"
#include "studio/session/strings.h"

namespace cs::studio {

using panels::Tr;
using namespace Qt::StringLiterals;

EmptyWords emptyWords(const RunController &run, const QString &nothing)
{
    if (run.startError())
        return { Tr::tr("The run could not start: %1").arg(toQString(run.startError()->message)),
            Tr::tr("Try again"), u"run.start"_s };
    if (!run.hasSetup())
        return { Tr::tr("Nothing can run yet: no workflow is open. Open one, or walk the sample."),
            Tr::tr("Open the sample"), u"file.openSample"_s };
    if (run.store().isEmpty() && !run.isActive())
        return { Tr::tr("Nothing has run yet. Press F11 to step into the first node."),
            Tr::tr("Step into"), u"run.stepInto"_s };
    return { nothing, {}, {} };
}

} // namespace cs::studio
