// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/shell/startpanel.h"

#include "studio/session/runcontroller.h"
#include "studio/shell/settings.h"
#include "studio/theme/theme.h"

#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cs::studio {

StartPanel::StartPanel(const Collaborators &with, SessionState *state, QWidget *parent)
    : Panel(u"panel.start"_s, with, parent)
    , m_state(state)
{
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setMinimumWidth(260); // its words fit in both languages; never scrolled sideways
    auto *page = new QWidget(scroll);
    page->setObjectName(u"startPage"_s);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(space::large, space::large, space::large, space::large);
    column->setSpacing(space::small);
    m_heading = new QLabel(page);
    m_heading->setWordWrap(true);
    m_sentence = new QLabel(page);
    m_sentence->setWordWrap(true);
    m_sample = new QPushButton(page);
    m_sample->setIcon(with.theme->icon(u"database"_s));
    m_new = new QPushButton(page);
    m_new->setIcon(with.theme->icon(u"connector"_s));
    m_tutorial = new QPushButton(page);
    m_tutorial->setIcon(with.theme->icon(u"stub"_s, Colour::Stub));
    m_learn = new QPushButton(page);
    m_learn->setIcon(with.theme->icon(u"help"_s));
    m_open = new QPushButton(page);
    m_open->setIcon(with.theme->icon(u"open"_s));
    m_python = new QPushButton(page);
    m_python->setIcon(with.theme->icon(u"source"_s));
    m_skeleton = new QPushButton(page);
    m_skeleton->setIcon(with.theme->icon(u"stub"_s, Colour::Stub));
    m_recentHeading = new QLabel(page);
    m_recent = new QWidget(page);
    m_recentRows = new QVBoxLayout(m_recent);
    m_recentRows->setContentsMargins(0, 0, 0, 0);
    m_recentRows->setSpacing(space::tiny);
    column->addWidget(m_heading);
    column->addWidget(m_sentence);
    column->addSpacing(space::tiny);
    column->addWidget(m_sample);
    column->addWidget(m_new);
    column->addWidget(m_learn);
    column->addWidget(m_tutorial);
    column->addWidget(m_open);
    column->addWidget(m_python);
    column->addWidget(m_skeleton);
    column->addSpacing(space::small);
    column->addWidget(m_recentHeading);
    column->addWidget(m_recent);
    column->addStretch(1);
    scroll->setWidget(page);
    setContents(scroll);
    showContents();
    connect(m_sample, &QPushButton::clicked, this,
        [this] { Q_EMIT actionRequested(u"file.openSample"_s); });
    connect(m_new, &QPushButton::clicked, this,
        [this] { Q_EMIT actionRequested(u"file.newConnector"_s); });
    connect(m_learn, &QPushButton::clicked, this,
        [this] { Q_EMIT actionRequested(u"learn.lessons"_s); });
    connect(m_tutorial, &QPushButton::clicked, this,
        [this] { Q_EMIT actionRequested(u"file.openTutorial"_s); });
    connect(m_open, &QPushButton::clicked, this,
        [this] { Q_EMIT actionRequested(u"file.openWorkflow"_s); });
    connect(m_python, &QPushButton::clicked, this,
        [this] { Q_EMIT actionRequested(u"python.openFolder"_s); });
    connect(m_skeleton, &QPushButton::clicked, this,
        [this] { Q_EMIT actionRequested(u"file.openSkeleton"_s); });
    connect(state, &SessionState::recentFilesChanged, this, &StartPanel::fillRecent);
    connect(with.theme, &Theme::changed, this, &StartPanel::applyTheme);
    connect(with.run, &RunController::setupChanged, this, [this] { retranslate(); });
    connect(with.run, &RunController::stateChanged, this, [this] { retranslate(); });
    retranslate();
}

QString StartPanel::title() const
{
    return tr("Start");
}

QString StartPanel::iconName() const
{
    return u"home"_s;
}

void StartPanel::applyTheme()
{
    retranslate();
}

void StartPanel::retranslate()
{
    // Rich text: the application's style sheet takes a label's own font away.
    m_heading->setText(u"<span style=\"font-size:%1pt; font-weight:600\">%2</span>"_s
                           .arg(m_with.theme->font(Theme::TextSize::Large).pointSizeF())
                           .arg(tr("Step through a connector").toHtmlEscaped()));
    const QString key
        = u"<b style=\"color:%1\">F11</b>"_s.arg(m_with.theme->colour(Colour::Accent).name());
    if (!m_with.run->hasSetup())
        m_sentence->setText(tr("Open the sample, or a workflow of your own."));
    else if (!m_with.run->isActive())
        m_sentence->setText(tr("Press %1 to step into the first node.").arg(key));
    else
        m_sentence->setText(tr("%1 steps on, F10 steps over, F5 runs to the end.").arg(key));
    m_sample->setText(tr("Walk the sample"));
    m_sample->setToolTip(tr("A music shop in SQLite: artists, albums, tracks, invoices. (%1)")
                             .arg(u"Ctrl+Shift+O"_s));
    m_new->setText(tr("New connector…"));
    m_new->setToolTip(tr("A connector of your own, made for the installed framework. (%1)")
                          .arg(u"Ctrl+Shift+N"_s));
    m_tutorial->setText(tr("Walk the stubs"));
    m_tutorial->setToolTip(
        tr("A connector that is still to be written. (%1)").arg(u"Ctrl+Shift+U"_s));
    m_learn->setText(tr("Take a lesson"));
    m_learn->setToolTip(
        tr("From what a topology is to a connector of your own. (%1)").arg(u"Ctrl+Alt+L"_s));
    m_open->setText(tr("Open workflow…"));
    m_open->setToolTip(tr("A workflow file in the framework's YAML. (%1)").arg(u"Ctrl+O"_s));
    m_python->setText(tr("Open your Python connector…"));
    m_python->setToolTip(tr("A folder with a service_spec.py or a class of your own; it may also "
                            "be dropped into the window. (%1)")
                             .arg(u"Ctrl+Alt+P"_s));
    m_skeleton->setText(tr("Try the Python skeleton"));
    m_skeleton->setToolTip(tr("A Python connector that yields nothing yet, ready to be walked and "
                              "written. (%1)")
                               .arg(u"Ctrl+Shift+Y"_s));
    m_recentHeading->setText(u"<b>%1</b>"_s.arg(tr("Recent files").toHtmlEscaped()));
    fillRecent();
}

void StartPanel::fillRecent()
{
    while (QLayoutItem *item = m_recentRows->takeAt(0)) {
        if (QWidget *row = item->widget()) {
            row->hide();
            row->deleteLater();
        }
        delete item;
    }
    const QStringList files = m_state->recentFiles();
    for (const QString &file : files) {
        auto *link = new QLabel(m_recent);
        const QFileInfo info(file);
        link->setText(u"<a href=\"%1\" style=\"color:%2; text-decoration:none\">%3</a>"_s.arg(
            file.toHtmlEscaped(), m_with.theme->colour(Colour::Accent).name(),
            info.fileName().toHtmlEscaped()));
        link->setToolTip(file);
        link->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
        link->setFocusPolicy(Qt::TabFocus);
        connect(link, &QLabel::linkActivated, this, &StartPanel::fileChosen);
        m_recentRows->addWidget(link);
    }
    if (files.isEmpty()) {
        auto *none = new QLabel(tr("None yet: workflows you open are listed here."), m_recent);
        none->setWordWrap(true);
        none->setForegroundRole(QPalette::PlaceholderText);
        m_recentRows->addWidget(none);
    }
}

} // namespace cs::studio
