// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/shell/granularityswitch.h"

#include "studio/session/runcontroller.h"
#include "studio/session/strings.h"
#include "studio/shell/actionregistry.h"
#include "studio/theme/theme.h"

#include <QAction>
#include <QActionGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace cs::studio {

using engine::Granularity;

GranularitySwitch::GranularitySwitch(
    ActionRegistry *actions, RunController *run, const Theme *theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_group(new QActionGroup(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::small, 0, space::small, 0);
    row->setSpacing(0);
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        const auto granularity = static_cast<Granularity>(i);
        QAction *action = actions->action(actionId(granularity));
        m_group->addAction(action);
        action->setChecked(run->granularity() == granularity);
        connect(action, &QAction::triggered, run,
            [run, granularity] { run->setGranularity(granularity); });
        connect(run, &RunController::granularityChanged, action,
            [action, granularity](Granularity now) {
                if (now == granularity)
                    action->setChecked(true);
            });
        auto *button = new QToolButton(this);
        button->setCheckable(true);
        button->setFocusPolicy(Qt::TabFocus);
        button->setChecked(action->isChecked());
        connect(button, &QToolButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::toggled, button, &QToolButton::setChecked);
        row->addWidget(button);
        m_buttons[i] = button;
        connect(action, &QAction::changed, button,
            [action, button] { button->setToolTip(action->toolTip()); });
        button->setToolTip(action->toolTip());
    }
    connect(theme, &Theme::changed, this, &GranularitySwitch::applyTheme);
    applyTheme();
    retranslate();
}

QString GranularitySwitch::actionId(Granularity granularity)
{
    return u"granularity."_s + toQString(engine::toText(granularity));
}

void GranularitySwitch::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void GranularitySwitch::retranslate()
{
    const std::array<QString, 5> words { tr("Event"), tr("Entity"), tr("Stage"), tr("Element"),
        tr("Node") };
    for (std::size_t i = 0; i < m_buttons.size(); ++i)
        m_buttons[i]->setText(words[i]);
}

void GranularitySwitch::applyTheme()
{
    // One outline around all, hairlines between: a row of buttons that reads as one control.
    const QString line = m_theme->colour(Colour::Outline).name();
    const QString sheet = u"QToolButton { border: 1px solid %1; border-left-width: %2px; "
                          "border-radius: 0; padding: 3px 8px; }"
                          "QToolButton:checked { background: %3; color: %4; }"
                          "QToolButton:focus { border-color: %3; }"_s;
    for (std::size_t i = 0; i < m_buttons.size(); ++i)
        m_buttons[i]->setStyleSheet(sheet.arg(line)
                                        .arg(i == 0 ? 1 : 0)
                                        .arg(m_theme->colour(Colour::AccentStrong).name(),
                                            m_theme->colour(Colour::AccentText).name()));
}

} // namespace cs::studio
