// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/shell/panelset.h"

#include "studio/panels/breakpointspanel.h"
#include "studio/panels/catalogpanel.h"
#include "studio/panels/checklistpanel.h"
#include "studio/panels/configoutlinepanel.h"
#include "studio/panels/configproblemspanel.h"
#include "studio/panels/connectorspanel.h"
#include "studio/panels/contextpanel.h"
#include "studio/panels/entitypanel.h"
#include "studio/panels/environmentspanel.h"
#include "studio/panels/filterlabpanel.h"
#include "studio/panels/lessonpanel.h"
#include "studio/panels/logpanel.h"
#include "studio/panels/problemspanel.h"
#include "studio/panels/requestspanel.h"
#include "studio/panels/runtreepanel.h"
#include "studio/panels/testconnectionpanel.h"
#include "studio/panels/variablespanel.h"
#include "studio/panels/writeplanpanel.h"

namespace cs::studio {

QList<Panel *> makeDockedPanels(const Collaborators &with, QWidget *parent)
{
    QList<Panel *> panels { new ConnectorsPanel(with, parent), new EnvironmentsPanel(with, parent),
        new ChecklistPanel(with, parent), new RunTreePanel(with, parent),
        new BreakpointsPanel(with, parent), new EntityPanel(with, parent),
        new ContextPanel(with, parent), new LogPanel(with, parent), new RequestsPanel(with, parent),
        new ProblemsPanel(with, parent), new WritePlanPanel(with, parent),
        new TestConnectionPanel(with, parent), new VariablesPanel(with, parent),
        new CatalogPanel(with, parent), new ConfigOutlinePanel(with, parent),
        new ConfigProblemsPanel(with, parent) };
    if (with.config)
        panels.append(new FilterLabPanel(with, parent));
    if (with.lessons)
        panels.append(new LessonPanel(with, parent));
    return panels;
}

} // namespace cs::studio
