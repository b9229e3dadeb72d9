// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/shell/sinkbutton.h"

#include "studio/session/catalogkeeper.h"
#include "studio/theme/theme.h"

#include <QEvent>
#include <QFileInfo>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace cs::studio {

SinkButton::SinkButton(const Collaborators &with, QWidget *parent)
    : QToolButton(parent)
    , m_with(with)
{
    setObjectName(u"sinkButton"_s);
    setAutoRaise(true);
    setPopupMode(QToolButton::InstantPopup);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setIconSize({ space::icon, space::icon });
    setMenu(new QMenu(this));
    connect(with.keeper, &CatalogKeeper::sinkChanged, this, &SinkButton::refresh);
    connect(with.keeper, &CatalogKeeper::stateChanged, this, &SinkButton::refresh);
    refresh();
}

void SinkButton::setChoices(const QList<QAction *> &actions)
{
    menu()->addActions(actions);
}

void SinkButton::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QToolButton::changeEvent(event);
}

void SinkButton::refresh()
{
    const SinkSetting &sink = m_with.keeper->sink();
    QString icon = u"database"_s;
    Colour role = Colour::TextMuted;
    QString name;
    switch (sink.kind) {
    case SinkSetting::Kind::Catalogue:
        name = tr("Catalogue");
        if (m_with.keeper->state() == CatalogKeeper::State::Broken) {
            icon = u"failure"_s;
            role = Colour::Failure;
        }
        break;
    case SinkSetting::Kind::DryRun:
        name = tr("Dry run");
        icon = u"question"_s;
        break;
    case SinkSetting::Kind::File:
        name = QFileInfo(sink.file).fileName();
        icon = u"file"_s;
        break;
    case SinkSetting::Kind::None:
        name = tr("None");
        icon = u"close"_s;
        break;
    case SinkSetting::Kind::Server:
        name = tr("Server");
        icon = u"external"_s;
        role = Colour::Left; // what is written there, others see
        break;
    }
    setIcon(m_with.theme->icon(icon, role));
    setText(tr("Sink: %1").arg(name));
    QString tip = tr("Where the entities of the next run go. Click to choose.");
    if (!m_with.keeper->busy().isEmpty())
        tip = m_with.keeper->busy() + u'…';
    else if (!m_with.keeper->problem().isEmpty())
        tip = m_with.keeper->problem();
    setToolTip(tip);
    setAccessibleName(text());
}

} // namespace cs::studio
