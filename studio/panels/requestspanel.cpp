// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/panels/requestspanel.h"

#include "studio/models/queriesmodel.h"
#include "studio/panels/panelstr.h"

namespace cs::studio {

using panels::Tr;
using namespace Qt::StringLiterals;

RequestsPanel::RequestsPanel(const Collaborators &with, QWidget *parent)
    : EventListPanel(u"panel.requests"_s, { engine::EventKind::SourceQuery },
        std::make_unique<QueriesModel>(with.run, with.theme), { 8, 10, -1, 16, 8, 9 }, with, parent)
{
    retranslate();
}

QString RequestsPanel::title() const
{
    return Tr::tr("Requests");
}

QString RequestsPanel::iconName() const
{
    return u"database"_s;
}

void RequestsPanel::retranslate()
{
    setWords(Tr::tr("Find in requests"), Tr::tr("Requests of the run"),
        Tr::tr("The connector has asked its database or API nothing so far."));
}

} // namespace cs::studio
