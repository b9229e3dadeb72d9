// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/panels/narrationstrip.h"

#include "studio/lessons/glossary.h"
#include "studio/models/narration.h"
#include "studio/models/vocabulary.h"
#include "studio/panels/panelstr.h"
#include "studio/session/runcontroller.h"
#include "studio/session/runstore.h"
#include "studio/session/strings.h"
#include "studio/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QTimer>
#include <QToolButton>

namespace cs::studio {

using panels::Tr;
using namespace Qt::StringLiterals;

namespace {

constexpr int runningMs = 200; // a sentence that changes faster cannot be read

Mark markOfEvent(const engine::Event &event)
{
    if (const auto *failed = event.as<engine::Failed>())
        return failed->hidden() ? Mark::HiddenFailure : Mark::Failure;
    if (const auto *yielded = event.as<engine::EntityYielded>())
        return yielded->left ? Mark::Left : Mark::None;
    if (const auto *finished = event.as<engine::RunFinished>())
        return finished->reason == engine::FinishReason::Failed ? Mark::Failure : Mark::None;
    return event.as<engine::Filtered>() ? Mark::Filtered : Mark::None;
}

} // namespace

NarrationStrip::NarrationStrip(const Collaborators &with, QWidget *parent)
    : QWidget(parent)
    , m_with(with)
    , m_icon(new QLabel)
    , m_text(new QLabel)
    , m_more(new QToolButton)
{
    setObjectName(u"narration"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::medium, space::tiny, space::medium, space::tiny);
    row->setSpacing(space::small);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addWidget(m_more);
    m_more->setObjectName(u"narrationTerm"_s);
    m_more->setAutoRaise(true);
    m_more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_more->setCursor(Qt::PointingHandCursor);
    connect(m_more, &QToolButton::clicked, this, [this] { Q_EMIT termRequested(m_term); });
    m_icon->setFixedSize(space::icon, space::icon);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_text->setWordWrap(true); // reasons take two lines; their room is always there
    auto *timer = new QTimer(this);
    timer->setSingleShot(true);
    timer->setInterval(runningMs);
    connect(timer, &QTimer::timeout, this, &NarrationStrip::update);
    connect(with.run, &RunController::eventsArrived, timer, [timer] {
        if (!timer->isActive())
            timer->start();
    });
    connect(with.run, &RunController::stateChanged, this, &NarrationStrip::update);
    connect(with.run, &RunController::setupChanged, this, &NarrationStrip::update);
    connect(with.run, &RunController::startFailed, this, &NarrationStrip::update);
    connect(with.theme, &Theme::changed, this, &NarrationStrip::update);
    update();
}

QString NarrationStrip::text() const
{
    return m_text->text();
}

void NarrationStrip::update()
{
    const RunController &run = *m_with.run;
    QString text;
    QString icon = u"info"_s;
    m_term.clear();
    Colour colour = Colour::Accent;
    if (run.startError()) {
        text = Tr::tr("The run could not start: %1").arg(toQString(run.startError()->message));
        icon = markIcon(Mark::Failure);
        colour = Colour::Failure;
    } else if (!run.hasSetup()) {
        text = Tr::tr("Open a workflow, or walk the sample.");
    } else if (run.store().isEmpty()) {
        text = run.isActive() && run.setup().python
            ? Tr::tr("Python starts and imports the framework. Shift+F5 stops it.")
            : run.isActive() ? Tr::tr("The run is about to begin.")
                             : Tr::tr("Press F11 to step into the first node.");
    } else {
        const quint64 seq
            = run.isPaused() && run.state().seq ? run.state().seq : run.store().lastSeq();
        if (const std::optional<engine::Event> event = run.store().event(seq)) {
            const Narration said
                = explain(*event, { run.store().index(), run.setup().report.get() });
            text = said.text;
            m_term = said.term;
            const Mark mark = markOfEvent(*event);
            if (mark != Mark::None) {
                icon = markIcon(mark);
                colour = markColour(mark);
            } else if (run.runState() == engine::RunState::Running) {
                icon = u"continue"_s;
            } else if (run.isPaused()) {
                icon = u"pause"_s;
            } else {
                icon = u"implemented"_s;
                colour = Colour::TextMuted;
            }
        }
    }
    const Term *term = Glossary::current().find(m_term);
    m_more->setVisible(term);
    if (term) {
        m_more->setText(term->title);
        m_more->setIcon(m_with.theme->icon(u"help"_s, Colour::Accent));
        m_more->setToolTip(withTermTip(Tr::tr("Opens the glossary."), m_term));
        m_more->setAccessibleName(Tr::tr("Glossary: %1").arg(term->title));
    }
    m_text->setFixedHeight(2 * m_text->fontMetrics().lineSpacing());
    m_text->setText(text);
    m_text->setToolTip(text);
    setAccessibleName(text);
    m_icon->setPixmap(m_with.theme->pixmap(icon, space::icon, devicePixelRatioF(), colour));
}

void NarrationStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        update();
    QWidget::changeEvent(event);
}

} // namespace cs::studio
