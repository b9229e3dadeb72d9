// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/panels/logpanel.h"

#include "studio/models/logmodel.h"
#include "studio/panels/findbar.h"
#include "studio/panels/panelstr.h"

#include <QComboBox>

namespace cs::studio {

using panels::Tr;
using namespace Qt::StringLiterals;

LogPanel::LogPanel(const Collaborators &with, QWidget *parent)
    : EventListPanel(u"panel.log"_s, { engine::EventKind::LogLine },
        std::make_unique<LogModel>(with.run, with.theme), { 8, 10, -1, 28 }, with, parent)
    , m_level(new QComboBox)
{
    for (const engine::LogLevel level : { engine::LogLevel::Debug, engine::LogLevel::Info,
             engine::LogLevel::Warning, engine::LogLevel::Error })
        m_level->addItem({}, int(level));
    m_level->setObjectName(u"logLevel"_s);
    bar()->addWidget(m_level);
    connect(m_level, &QComboBox::currentIndexChanged, this, [this] {
        const auto level = engine::LogLevel(m_level->currentData().toInt());
        model().setMinLevel(level == engine::LogLevel::Debug ? std::nullopt : std::optional(level));
    });
    retranslate();
}

QString LogPanel::title() const
{
    return Tr::tr("Log");
}

QString LogPanel::iconName() const
{
    return u"log"_s;
}

void LogPanel::retranslate()
{
    const QStringList levels { Tr::tr("All levels"), Tr::tr("Info and above"),
        Tr::tr("Warnings and errors"), Tr::tr("Errors only") };
    for (int i = 0; i < levels.size(); ++i)
        m_level->setItemText(i, levels[i]);
    m_level->setAccessibleName(Tr::tr("Levels shown"));
    m_level->setToolTip(Tr::tr("Which levels of the log are shown"));
    setWords(Tr::tr("Find in the log"), Tr::tr("Log lines of the run"),
        Tr::tr("Nothing was logged: the connector has written no line so far."));
}

} // namespace cs::studio
