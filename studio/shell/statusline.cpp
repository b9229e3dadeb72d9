// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/shell/statusline.h"

#include "studio/session/pythonworkspace.h"
#include "studio/session/runcontroller.h"
#include "studio/session/runstore.h"
#include "studio/shell/sinkbutton.h"
#include "studio/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>

using namespace Qt::StringLiterals;

namespace cs::studio {

using engine::RunState;

StatusLine::StatusLine(const Collaborators &with, QWidget *parent)
    : QWidget(parent)
    , m_with(with)
    , m_icon(new QLabel(this))
    , m_state(new QLabel(this))
    , m_busy(new QProgressBar(this))
    , m_lane(new QLabel(this))
    , m_counts(new QLabel(this))
    , m_sink(new SinkButton(with, this))
    , m_backend(new QLabel(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::small, 0, space::small, 0);
    row->setSpacing(space::small);
    row->addWidget(m_icon);
    row->addWidget(m_state);
    row->addWidget(m_busy);
    row->addWidget(m_lane);
    row->addStretch(1);
    row->addWidget(m_counts);
    row->addSpacing(space::large);
    row->addWidget(m_backend);
    row->addWidget(m_sink);
    m_state->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    m_state->setMinimumWidth(1); // cut rather than widen the window
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setFixedWidth(72);
    m_busy->hide();
    connect(with.run, &RunController::stateChanged, this, &StatusLine::refresh);
    connect(with.run, &RunController::eventsArrived, this, &StatusLine::refresh);
    connect(with.run, &RunController::runReset, this, &StatusLine::refresh);
    connect(with.run, &RunController::setupChanged, this, &StatusLine::refresh);
    connect(with.theme, &Theme::changed, this, &StatusLine::refresh);
    connect(with.python, &PythonWorkspace::currentChanged, this, &StatusLine::refresh);
    connect(with.python, &PythonWorkspace::environmentsChanged, this, &StatusLine::refresh);
    refresh();
}

QString StatusLine::stateText() const
{
    return m_state->text();
}

void StatusLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

void StatusLine::refresh()
{
    const trace::RunSummary &run = m_with.run->store().summary();
    QString icon = u"pause"_s;
    Colour role = Colour::TextMuted;
    QString text;
    switch (m_with.run->runState()) {
    case RunState::Ready:
        text = m_with.run->hasSetup() ? tr("Ready") : tr("Nothing open");
        icon = u"info"_s;
        break;
    case RunState::Running:
        text = m_with.run->isStarting() && m_with.run->setup().python
            ? tr("Starting Python: importing the framework (Shift+F5 stops it)")
            : tr("Running");
        icon = u"run"_s;
        role = Colour::Accent;
        break;
    case RunState::Pausing:
        text = tr("Pausing: the connector has not reached its next event yet");
        break;
    case RunState::Paused:
        text = tr("Paused");
        if (m_with.run->state().cause == engine::StopCause::Breakpoint)
            text = tr("Paused at a breakpoint");
        role = Colour::Accent;
        break;
    case RunState::Stopping:
        text = tr("Stopping");
        icon = u"stop"_s;
        break;
    case RunState::Finished:
        text = tr("Finished");
        icon = u"post-process"_s;
        if (run.finished == engine::FinishReason::Stopped) {
            text = tr("Stopped");
            icon = u"stop"_s;
        } else if (run.finished == engine::FinishReason::Failed) {
            text = tr("Failed");
            icon = u"failure"_s;
            role = Colour::Failure;
        }
        break;
    }
    m_icon->setPixmap(m_with.theme->pixmap(icon, space::icon, devicePixelRatioF(), role));
    m_state->setText(text);
    refreshBusy();

    const auto lanes = run.lanes.size();
    m_lane->setVisible(lanes > 1);
    m_lane->setText(tr("%n lane(s)", nullptr, int(lanes)));

    const QLocale locale;
    QStringList counts;
    const auto add = [&](const QString &label, std::uint64_t count, Colour colour) {
        counts.append(
            u"<span style=\"color:%1\">%2</span> <span style=\"color:%3\">%4</span>"_s.arg(
                m_with.theme->colour(Colour::TextMuted).name(), label,
                m_with.theme->colour(count ? colour : Colour::TextMuted).name(),
                locale.toString(qulonglong(count))));
    };
    m_counts->setFont(m_with.theme->font());
    if (run.started) {
        add(tr("Entities"), run.entities, Colour::Text);
        add(tr("Filtered"), run.counts.filtered, Colour::Text);
        add(tr("Warnings"), run.counts.warnings, Colour::Left);
        add(tr("Failures"), run.counts.failures, Colour::Failure);
        add(tr("Hidden"), run.counts.hidden, Colour::Failure);
    }
    m_counts->setText(counts.join(u" &nbsp; "_s));
    m_counts->setToolTip(tr("Entities yielded; filtered names; warnings; failures; failures the "
                            "framework hides"));
    const PythonEnvironment *current = m_with.python->current();
    const bool python = m_with.run->setup().python;
    m_backend->setVisible(m_with.run->hasSetup());
    m_backend->setText(!python ? u"C++"_s
            : current          ? tr("Python %1").arg(current->version)
                               : u"Python"_s);
    m_backend->setToolTip(!python
            ? tr("The connector that comes with this program runs. Python > In Python runs the "
                 "framework's, where it is known.")
            : current ? tr("The framework's own runner, in %1").arg(current->interpreter)
                      : tr("No Python environment is in use."));
}

void StatusLine::refreshBusy()
{
    const RunState state = m_with.run->runState();
    const bool busy
        = state == RunState::Running || state == RunState::Pausing || state == RunState::Stopping;
    // A moving bar is motion; without it the words alone say it.
    m_busy->setVisible(busy && !m_with.theme->reducedMotion());
}

} // namespace cs::studio
