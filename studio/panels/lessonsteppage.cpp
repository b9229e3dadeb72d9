// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/panels/lessonsteppage.h"

#include "studio/lessons/lessonplayer.h"
#include "studio/panels/lessontext.h"
#include "studio/panels/panelbar.h"
#include "studio/session/strings.h"
#include "studio/theme/theme.h"

#include <QDir>
#include <QGridLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollBar>
#include <QTextBrowser>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cs::studio {

LessonStepPage::LessonStepPage(LessonPlayer *player, const Theme *theme, QWidget *parent)
    : QWidget(parent)
    , m_player(player)
    , m_theme(theme)
    , m_bar(new PanelBar(theme))
    , m_lessons(m_bar->addButton(u"back"_s))
    , m_where(new QLabel)
    , m_restart(nullptr)
    , m_progress(new QProgressBar(this))
    , m_text(new QTextBrowser(this))
    , m_predict(new QWidget(this))
    , m_choices(new QVBoxLayout(m_predict))
    , m_question(new QLabel(m_predict))
    , m_mark(new QLabel(this))
    , m_state(new QLabel(this))
    , m_back(new QPushButton(this))
    , m_hint(new QPushButton(this))
    , m_showMe(new QPushButton(this))
    , m_restore(new QPushButton(this))
    , m_next(new QPushButton(this))
{
    m_where->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_bar->addWidget(m_where, 1);
    m_restart = m_bar->addButton(u"restart"_s);
    m_progress->setTextVisible(false);
    m_text->setOpenLinks(false);
    m_text->setObjectName(u"lessonText"_s);
    m_text->document()->setDocumentMargin(space::medium);
    setFocusProxy(m_text);
    m_choices->setContentsMargins(space::medium, space::small, space::medium, space::small);
    m_choices->setSpacing(space::tiny);
    m_question->setWordWrap(true);
    m_choices->addWidget(m_question);
    m_state->setWordWrap(true);
    m_next->setDefault(true);
    m_state->setObjectName(u"lessonState"_s);
    m_next->setObjectName(u"lessonNext"_s);
    m_restore->setObjectName(u"lessonRestore"_s);
    auto *state = new QHBoxLayout;
    state->setSpacing(space::small);
    state->addWidget(m_mark, 0, Qt::AlignTop);
    state->addWidget(m_state, 1);
    auto *buttons = new QGridLayout;
    buttons->setSpacing(space::small);
    buttons->addWidget(m_showMe, 0, 0);
    buttons->addWidget(m_hint, 0, 1);
    buttons->addWidget(m_restore, 0, 2);
    buttons->addWidget(m_back, 1, 0);
    buttons->addWidget(m_next, 1, 1, 1, 2);
    auto *below = new QVBoxLayout;
    below->setContentsMargins(space::medium, space::small, space::medium, space::medium);
    below->setSpacing(space::small);
    below->addLayout(state);
    below->addLayout(buttons);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addWidget(m_bar);
    page->addWidget(m_progress);
    page->addWidget(m_text, 1);
    page->addWidget(m_predict);
    page->addLayout(below);

    const auto asks = [this](QAbstractButton *button, const QString &action) {
        connect(button, &QAbstractButton::clicked, this,
            [this, action] { Q_EMIT actionRequested(action); });
    };
    asks(m_lessons, u"learn.lessons"_s);
    asks(m_restart, u"learn.restart"_s);
    asks(m_back, u"learn.back"_s);
    asks(m_hint, u"learn.hint"_s);
    asks(m_showMe, u"learn.showMe"_s);
    asks(m_restore, u"learn.restore"_s);
    asks(m_next, u"learn.next"_s);
    connect(m_text, &QTextBrowser::anchorClicked, this,
        [this](const QUrl &url) { Q_EMIT linkActivated(url.toString(QUrl::FullyDecoded)); });
    const auto again = [this] {
        m_note.clear();
        showStep();
    };
    connect(player, &LessonPlayer::lessonChanged, this, again);
    connect(player, &LessonPlayer::stepChanged, this, again);
    connect(player, &LessonPlayer::doneChanged, this, &LessonStepPage::showStep);
    connect(player, &LessonPlayer::hintsChanged, this, &LessonStepPage::showStep);
    connect(player, &LessonPlayer::answeredChanged, this, &LessonStepPage::showStep);
    connect(player, &LessonPlayer::restoringChanged, this, &LessonStepPage::showState);
    connect(player, &LessonPlayer::restored, this, [this](const QString &kept) {
        m_note = kept.isEmpty()
            ? tr("Everything stands as when this step began.")
            : tr("Everything stands as when this step began. What you had written is kept in %1.")
                  .arg(QDir::toNativeSeparators(kept));
        showState();
    });
    connect(theme, &Theme::changed, this, &LessonStepPage::showStep);
}

QString LessonStepPage::text() const
{
    return m_text->toPlainText();
}

QString LessonStepPage::stateText() const
{
    return m_state->text();
}

void LessonStepPage::retranslate()
{
    PanelBar::setWords(m_lessons, tr("All lessons"), m_player->keysOf(u"learn.lessons"_s));
    PanelBar::setWords(
        m_restart, tr("This lesson from its beginning"), m_player->keysOf(u"learn.restart"_s));
    m_text->setAccessibleName(tr("Text of the lesson"));
    m_progress->setAccessibleName(tr("Steps done"));
    const auto words
        = [this](QPushButton *button, const QString &text, const QString &tip, const char *action) {
              const QString keys = m_player->keysOf(QString::fromLatin1(action));
              button->setText(text);
              button->setToolTip(keys.isEmpty() ? tip : tr("%1 (%2)").arg(tip, keys));
          };
    words(m_back, tr("Back"), tr("The step before, to read again."), "learn.back");
    words(m_hint, tr("Hint"), tr("Says more, three times."), "learn.hint");
    words(m_showMe, tr("Show me"), tr("Lights the control this step speaks of."), "learn.showMe");
    words(m_restore, tr("Restore"),
        tr("Puts files, run and breakpoints back to where this step began."), "learn.restore");
    words(m_next, tr("Next"), tr("The next step."), "learn.next");
    showStep();
}

QString LessonStepPage::markdown() const
{
    const Lesson &lesson = *m_player->lesson();
    const LessonStep &step = *m_player->currentStep();
    QStringList parts;
    if (m_player->step() == 0 && !lesson.intro.isEmpty())
        parts.append(lesson.intro);
    parts.append(u"## "_s + step.title);
    parts.append(step.text);
    if (step.predict && m_player->answered() > 0) {
        const bool right = m_player->answered() == step.predict->answer;
        const QString chosen = step.predict->choices.at(m_player->answered() - 1);
        parts.append(right ? tr("You said: *%1*. So it is.").arg(chosen)
                           : tr("You said: *%1*. Not quite: *%2*.")
                                 .arg(chosen, step.predict->choices.at(step.predict->answer - 1)));
        if (!step.predict->why.isEmpty())
            parts.append(step.predict->why);
    }
    for (int i = 0; i < m_player->hintsShown(); ++i)
        parts.append(u"**%1** %2"_s.arg(tr("Hint %1:").arg(i + 1), step.hints.at(i)));
    if (m_player->isDone() && !step.done.isEmpty()) {
        parts.append(u"### "_s + tr("Done"));
        parts.append(step.done);
    }
    if (lesson.language != m_player->language() && !m_player->language().isEmpty())
        parts.append(u"*%1*"_s.arg(tr("This lesson is written in English.")));
    return parts.join(u"\n\n"_s);
}

void LessonStepPage::showStep()
{
    const Lesson *lesson = m_player->lesson();
    if (!lesson)
        return;
    const int steps = int(lesson->steps.size());
    m_where->setText(
        tr("%1: step %2 of %3").arg(lesson->title).arg(m_player->step() + 1).arg(steps));
    m_where->setToolTip(m_where->text());
    m_progress->setRange(0, steps);
    m_progress->setValue(m_player->step() + (m_player->isDone() ? 1 : 0));
    setLessonText(m_text->document(), markdown(), m_theme,
        [this](const QString &action) { return m_player->keysOf(action); });
    m_text->verticalScrollBar()->setValue(0);
    const bool more = m_player->hintsShown() > 0 || m_player->isDone() || m_player->answered() > 0;
    if (more) // what is new stands at the end
        m_text->verticalScrollBar()->setValue(m_text->verticalScrollBar()->maximum());
    showChoices();
    showState();
}

void LessonStepPage::showChoices()
{
    const LessonStep &step = *m_player->currentStep();
    const bool asks = step.predict && m_player->answered() == 0 && !m_player->isDone();
    const QList<QPushButton *> old = m_predict->findChildren<QPushButton *>();
    for (QPushButton *button : old) {
        m_choices->removeWidget(button);
        button->hide();
        button->deleteLater();
    }
    m_predict->setVisible(asks);
    if (!asks)
        return;
    m_question->setText(u"<b>%1</b>"_s.arg(step.predict->question.toHtmlEscaped()));
    for (int i = 0; i < step.predict->choices.size(); ++i) {
        auto *button = new QPushButton(step.predict->choices.at(i), m_predict);
        button->setObjectName(u"choice%1"_s.arg(i + 1));
        connect(button, &QPushButton::clicked, m_player, [this, i] { m_player->answer(i + 1); });
        m_choices->addWidget(button);
        button->show();
    }
}

void LessonStepPage::showState()
{
    const Lesson *lesson = m_player->lesson();
    if (!lesson)
        return;
    const LessonStep &step = *m_player->currentStep();
    const bool done = m_player->isDone();
    QString says;
    if (m_player->isRestoring())
        says = tr("Putting everything back to where this step began…");
    else if (done)
        says
            = m_player->isLast() ? tr("Done. That was the last step of this lesson.") : tr("Done.");
    else if (!m_note.isEmpty())
        says = m_note;
    else if (step.predict && m_player->answered() == 0)
        says = tr("Say what you expect, then see.");
    else
        says = tr("Not done yet. This line lights up when it is.");
    m_state->setText(done ? u"<b>%1</b>"_s.arg(says.toHtmlEscaped()) : says);
    m_mark->setPixmap(m_theme->pixmap(done ? u"implemented"_s : u"stub"_s, space::icon,
        devicePixelRatioF(), done ? Colour::Accent : Colour::TextMuted));
    m_back->setEnabled(m_player->step() > 0);
    m_hint->setEnabled(m_player->hintsShown() < step.hints.size());
    m_hint->setText(m_player->hintsShown() == 0 ? tr("Hint") : tr("Another hint"));
    m_showMe->setEnabled(!step.highlight.isEmpty());
    m_restore->setEnabled(!m_player->isRestoring());
    m_next->setEnabled(done);
    m_next->setText(m_player->isLast() ? tr("Choose another lesson") : tr("Next"));
}

} // namespace cs::studio
