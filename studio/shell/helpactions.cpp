// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/shell/helpactions.h"

#include "studio/panels/narrationstrip.h"
#include "studio/shell/actionregistry.h"
#include "studio/shell/helpwindow.h"
#include "studio/shell/settings.h"
#include "studio/shell/termtips.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace cs::studio {

HelpActions::HelpActions(Window window, QObject *parent)
    : QObject(parent)
    , m_window(std::move(window))
{
    const auto on = [this](const QString &id, auto &&does) {
        connect(m_window.actions->action(id), &QAction::triggered, this, does);
    };
    on(u"help.context"_s, [this] { help()->showFor(m_window.focusedPanel()); });
    on(u"help.here"_s, [this] { help()->showHere(m_window.focusedPanel()); });
    on(u"help.manual"_s, [this] {
        help()->showPlace(u"page:studio.md"_s);
        help()->show();
        help()->raise();
    });
    on(u"panel.glossary"_s, [this] { showTerm({}); });
    QAction *narration = m_window.actions->action(u"view.narration"_s);
    const auto apply = [this, narration] {
        const bool shown = m_window.preferences->narration();
        narration->setChecked(shown);
        m_window.narration->setVisible(shown);
    };
    connect(narration, &QAction::triggered, m_window.preferences, &Preferences::setNarration);
    connect(m_window.preferences, &Preferences::changed, this, apply);
    connect(m_window.narration, &NarrationStrip::termRequested, this, &HelpActions::showTerm);
    apply();
    new TermTips(m_window.window);
}

QStringList HelpActions::menuIds()
{
    return { u"help.context"_s, u"help.here"_s, u"panel.glossary"_s, u"help.manual"_s, QString(),
        u"help.about"_s };
}

HelpWindow *HelpActions::help()
{
    if (!m_help)
        m_help = new HelpWindow(m_window.actions, m_window.theme, m_window.window);
    return m_help;
}

void HelpActions::showTerm(const QString &word)
{
    help()->showTerm(word);
}

} // namespace cs::studio
