// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/panels/testconnectionpanel.h"

#include "core/workflow/workflow.h"
#include "studio/models/connectionstepsmodel.h"
#include "studio/models/vocabulary.h"
#include "studio/panels/dataview.h"
#include "studio/panels/panelbar.h"
#include "studio/panels/panelstr.h"
#include "studio/panels/testconnectiondetails.h"
#include "studio/session/configdocument.h"
#include "studio/session/connectiontester.h"
#include "studio/session/runcontroller.h"
#include "studio/session/strings.h"
#include "studio/theme/theme.h"

#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QResizeEvent>
#include <QSplitter>
#include <QTextBrowser>
#include <QToolButton>

#include <algorithm>

namespace cs::studio {

using engine::ConnectionVerdict;
using panels::Tr;
using namespace Qt::StringLiterals;

namespace {

/// Side by side where there is the width for it, one above the other in a narrow dock.
class Halves : public QSplitter
{
public:
    using QSplitter::QSplitter;

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        setOrientation(
            event->size().width() > event->size().height() * 3 / 2 ? Qt::Horizontal : Qt::Vertical);
        QSplitter::resizeEvent(event);
    }
};

Mark markOfVerdict(ConnectionVerdict verdict)
{
    switch (verdict) {
    case ConnectionVerdict::Passed:
        return Mark::Done;
    case ConnectionVerdict::PassedWithWarnings:
        return Mark::Warning;
    case ConnectionVerdict::Failed:
    case ConnectionVerdict::CouldNotStart:
        return Mark::Failure;
    case ConnectionVerdict::Running:
        return Mark::Running;
    case ConnectionVerdict::NotTested:
    case ConnectionVerdict::Stopped:
        break;
    }
    return Mark::Inherited;
}

} // namespace

class TestConnectionPanel::Private
{
public:
    explicit Private(const Collaborators &with)
        : theme(with.theme)
        , model(&tester, with.theme)
        , bar(new PanelBar(with.theme))
        , button(bar->addButton(u"run"_s))
        , icon(new QLabel)
        , sentence(new QLabel)
        , progress(new QProgressBar)
        , halves(new Halves(Qt::Horizontal))
        , view(new DataView(with.theme, nullptr))
        , details(new QTextBrowser)
    {
        button->setObjectName(u"testConnection"_s);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::TabFocus);
        sentence->setObjectName(u"testConnectionResult"_s);
        sentence->setTextFormat(Qt::PlainText);
        sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
        sentence->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        progress->setTextVisible(false);
        progress->setFixedWidth(96);
        progress->setFixedHeight(space::small);
        bar->addWidget(icon);
        bar->addWidget(sentence, 1);
        bar->addWidget(progress);
        view->setRootIsDecorated(false);
        view->setModel(&model);
        view->setColumnChars({ 14, 26, 10, -1 }, 24);
        view->setSelectionMode(QAbstractItemView::SingleSelection);
        details->setObjectName(u"testConnectionDetails"_s);
        details->setFrameShape(QFrame::NoFrame);
        details->setOpenLinks(false);
        details->document()->setDocumentMargin(space::small);
        halves->addWidget(view);
        halves->addWidget(details);
        halves->setChildrenCollapsible(false);
        halves->setStretchFactor(0, 3);
        halves->setStretchFactor(1, 2);
        view->setMinimumSize(120, 60);
        details->setMinimumSize(120, 60);
        halves->setMinimumHeight(theme->rowHeight() * 6); // the steps of most tests at one glance
    }

    const Theme *theme;
    ConnectionTester tester;
    ConnectionStepsModel model;
    PanelBar *bar;
    QToolButton *button;
    QLabel *icon;
    QLabel *sentence;
    QProgressBar *progress;
    Halves *halves;
    DataView *view;
    QTextBrowser *details;
    QString file; // of the last test
    QString shown; // html of the details
    bool unfolded = false;
    bool touched = false; // someone chose a row: news does not take it away
    bool placing = false;
};

TestConnectionPanel::TestConnectionPanel(const Collaborators &with, QWidget *parent)
    : Panel(u"panel.testconnection"_s, with, parent)
    , d(std::make_unique<Private>(with))
{
    setContents(stacked({ d->bar, d->halves }));
    connect(d->button, &QToolButton::clicked, this,
        [this] { Q_EMIT actionRequested(u"config.testConnection"_s); });
    connect(&d->tester, &ConnectionTester::changed, this, &TestConnectionPanel::refresh);
    connect(d->view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        d->touched = d->touched || !d->placing;
        d->unfolded = false;
        showDetails();
    });
    connect(d->details, &QTextBrowser::anchorClicked, this,
        [this](const QUrl &link) { follow(link.toString()); });
    connect(with.theme, &Theme::changed, this, &TestConnectionPanel::refresh);
    connect(with.run, &RunController::setupChanged, this, &TestConnectionPanel::markStale);
    if (with.config) {
        connect(with.config, &ConfigDocument::edited, &d->tester, &ConnectionTester::setStale);
        connect(with.config, &ConfigDocument::reset, &d->tester, &ConnectionTester::setStale);
    }
    retranslate();
}

TestConnectionPanel::~TestConnectionPanel() = default;

QString TestConnectionPanel::title() const
{
    return Tr::tr("Test connection");
}

QString TestConnectionPanel::iconName() const
{
    return u"connector"_s;
}

void TestConnectionPanel::find()
{
    d->view->setFocus(Qt::ShortcutFocusReason);
}

ConnectionTester *TestConnectionPanel::tester() const
{
    return &d->tester;
}

void TestConnectionPanel::testOrCancel()
{
    if (d->tester.isRunning())
        d->tester.cancel();
    else
        start();
}

void TestConnectionPanel::start()
{
    const RunSetup &setup = m_with.run->setup();
    if (!setup.plan)
        return;
    d->touched = false;
    d->file = setup.workflowFile;
    std::string text;
    const ConfigDocument *config = m_with.config;
    if (config && config->isOpen() && config->file() == setup.workflowFile) {
        text = config->text(); // as it is edited, and never written for this
    } else {
        Result<std::string> read = workflow::readConfigFile(toStd(setup.workflowFile));
        if (!read) {
            d->tester.refuse(read.error());
            return;
        }
        text = std::move(*read);
    }
    Result<run::RunPlan> plan = setup.plan(text);
    if (plan)
        d->tester.start(std::move(*plan), std::move(text));
    else
        d->tester.refuse(plan.error());
}

void TestConnectionPanel::markStale()
{
    if (m_with.run->setup().workflowFile == d->file) {
        d->tester.setStale();
    } else {
        d->tester.cancel();
        d->tester.clear();
    }
    retranslate();
}

void TestConnectionPanel::refresh()
{
    const ConnectionTester &tester = d->tester;
    const engine::ConnectionTest &test = tester.test();
    const bool running = tester.isRunning();
    d->button->setIcon(d->theme->icon(running ? u"stop"_s : u"run"_s));
    d->button->setText(running ? Tr::tr("Cancel") : Tr::tr("Test"));
    d->button->setEnabled(!tester.isStopping());
    QString says = tester.isStopping() ? Tr::tr("Stopping…") : connectionVerdictSentence(test);
    if (!running && tester.hasTest()) {
        if (tester.isStale())
            says = Tr::tr("The config has changed since this test: %1").arg(says);
        d->sentence->setToolTip(
            Tr::tr("%1\nTested at %2.")
                .arg(says, QLocale().toString(tester.startedAt(), QLocale::ShortFormat)));
    } else {
        d->sentence->setToolTip(says);
    }
    d->sentence->setText(says);
    d->sentence->setEnabled(!tester.isStale());
    const Mark mark = tester.isStale() && !running ? Mark::Inherited : markOfVerdict(test.verdict);
    d->icon->setPixmap(d->theme->pixmap(
        markIcon(mark), d->theme->rowHeight() * 2 / 3, devicePixelRatioF(), markColour(mark)));
    d->progress->setVisible(running);
    const int done = int(std::count_if(test.steps.begin(), test.steps.end(), [](const auto &step) {
        return step.state != engine::StepState::Pending && step.state != engine::StepState::Running;
    }));
    d->progress->setRange(0, int(test.steps.size())); // nothing known yet: it says so by moving
    d->progress->setValue(done);
    d->details->setFont(d->theme->font());
    if (!d->touched) {
        const int row = d->model.rowOfInterest();
        d->placing = true;
        if (row >= 0 && row != d->view->currentIndex().row())
            d->view->showRow(d->model.index(row, 0));
        d->placing = false;
    }
    showDetails();
    if (tester.hasTest())
        showContents();
    else
        retranslate();
}

void TestConnectionPanel::showDetails()
{
    const engine::ConnectionStep *step = d->model.at(d->view->currentIndex().row());
    const QString html = step
        ? connectionStepHtml(*step, *d->theme, d->unfolded)
        : u"<p style='color:%1'>%2</p>"_s.arg(d->theme->colour(Colour::TextMuted).name(),
            Tr::tr("Select a step to see what it asked and what came back.").toHtmlEscaped());
    if (html == d->shown)
        return; // who reads keeps the place
    d->shown = html;
    d->details->setHtml(html);
}

void TestConnectionPanel::follow(const QString &link)
{
    if (link == "fold:"_L1) {
        d->unfolded = !d->unfolded;
        showDetails();
        return;
    }
    const engine::ConnectionStep *step = d->model.at(d->view->currentIndex().row());
    if (!step || !link.startsWith("key:"_L1))
        return;
    if (m_with.config && m_with.config->isOpen())
        m_with.config->setPlace(workflow::keyPath(step->key), this);
    Q_EMIT keyChosen(toQString(step->key));
}

void TestConnectionPanel::retranslate()
{
    d->view->setAccessibleName(Tr::tr("Steps of the connection test"));
    d->details->setAccessibleName(Tr::tr("The step that is selected"));
    d->sentence->setAccessibleName(Tr::tr("Result of the connection test"));
    d->progress->setAccessibleName(Tr::tr("Steps that are done"));
    d->button->setToolTip(
        Tr::tr("Tests the connection of the workflow, or stops the test (Ctrl+T)"));
    if (d->tester.hasTest() || d->tester.isRunning())
        return;
    const RunSetup &setup = m_with.run->setup();
    if (setup.plan)
        showEmpty(Tr::tr("The connection of %1 has not been tested. A test only reads: it signs "
                         "in at the source and lists what is there, step by step.")
                      .arg(QFileInfo(setup.workflowFile).fileName()),
            Tr::tr("Test the connection"), u"config.testConnection"_s);
    else
        showEmpty(Tr::tr("No workflow is open. Open one to test its connection."),
            Tr::tr("Open a workflow…"), u"file.openWorkflow"_s);
}

} // namespace cs::studio
