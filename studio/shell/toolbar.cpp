// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/shell/toolbar.h"

#include "studio/shell/actionregistry.h"
#include "studio/shell/granularityswitch.h"
#include "studio/theme/theme.h"

#include <QAction>
#include <QToolBar>

using namespace Qt::StringLiterals;

namespace cs::studio {

QToolBar *makeToolBar(const Collaborators &with, ActionRegistry *actions, QWidget *parent)
{
    auto *bar = new QToolBar(parent);
    bar->setObjectName(u"toolBar"_s);
    bar->setMovable(false);
    bar->setFloatable(false);
    bar->setIconSize({ space::toolIcon, space::toolIcon });
    bar->toggleViewAction()->setEnabled(false);
    const auto add = [&](const QStringList &ids) {
        for (const QString &id : ids)
            bar->addAction(actions->action(id));
    };
    add({ u"run.start"_s, u"run.pause"_s, u"run.stop"_s, u"run.restart"_s });
    bar->addSeparator();
    add({ u"run.stepInto"_s, u"run.stepOver"_s, u"run.stepOut"_s, u"run.step"_s, u"run.runTo"_s });
    bar->addWidget(new GranularitySwitch(actions, with.run, with.theme, bar));
    bar->addSeparator();
    add({ u"run.toggleBreakpoint"_s, u"go.previousFailure"_s, u"go.nextFailure"_s,
        u"go.follow"_s });
    auto *gap = new QWidget(bar);
    gap->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(gap);
    add({ u"go.anything"_s, u"go.command"_s });
    bar->addSeparator();
    add({ u"view.explore"_s, u"view.debug"_s, u"view.configure"_s, u"view.catalogue"_s, u"view.nextTheme"_s, u"help.context"_s });
    return bar;
}

} // namespace cs::studio
