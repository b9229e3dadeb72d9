// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/shell/workflowpanel.h"

#include "studio/editors/yamlview.h"
#include "studio/panels/configform.h"
#include "studio/session/configdocument.h"
#include "studio/session/configschemas.h"
#include "studio/session/strings.h"
#include "studio/shell/sourcenotice.h"
#include "studio/theme/theme.h"

#include <QApplication>
#include <QButtonGroup>
#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cs::studio {

namespace {

SourceDocument::Disk diskOf(const ConfigDocument &config)
{
    switch (config.disk()) {
    case ConfigDocument::Disk::Changed:
        return SourceDocument::Disk::Changed;
    case ConfigDocument::Disk::Gone:
        return SourceDocument::Disk::Gone;
    case ConfigDocument::Disk::Same:
        break;
    }
    return SourceDocument::Disk::Same;
}

} // namespace

WorkflowPanel::WorkflowPanel(const Collaborators &with, QWidget *parent)
    : Panel(u"panel.workflow"_s, with, parent)
    , m_schemas(new ConfigSchemas(with.config, with.python, this))
{
    auto *contents = new QWidget(this);
    auto *column = new QVBoxLayout(contents);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHeader());
    m_place = new QLabel(contents);
    m_place->setObjectName(u"keyPath"_s);
    m_place->setContentsMargins(space::small, 0, space::small, space::tiny);
    m_place->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    // A long line is cut, it does not make the window wider.
    m_place->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_place->setContextMenuPolicy(Qt::CustomContextMenu);
    m_replaced = new QLabel(contents);
    m_replaced->setObjectName(u"replaced"_s);
    m_replaced->setContentsMargins(space::small, 0, space::small, space::tiny);
    m_replaced->setForegroundRole(QPalette::PlaceholderText);
    m_replaced->setWordWrap(true);
    m_replaced->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_replaced->hide();
    m_notice = new SourceNotice(with.theme, contents);
    m_parts = new QSplitter(Qt::Horizontal, contents);
    m_parts->setChildrenCollapsible(false);
    m_view = new YamlView(with.theme, with.config, m_parts);
    m_form = new ConfigForm(with, m_parts);
    m_parts->addWidget(m_view);
    m_parts->addWidget(m_form);
    m_parts->setStretchFactor(0, 1);
    m_parts->setStretchFactor(1, 1);
    m_form->hide();
    column->addWidget(m_place);
    column->addWidget(m_replaced);
    column->addWidget(m_notice);
    column->addWidget(m_parts, 1);
    setContents(contents);

    ConfigDocument *config = with.config;
    connect(config, &ConfigDocument::stateChanged, this, &WorkflowPanel::refreshState);
    connect(config, &ConfigDocument::saved, this, &WorkflowPanel::saved);
    connect(config, &ConfigDocument::reset, this, &WorkflowPanel::retranslate);
    connect(config, &ConfigDocument::checked, this, &WorkflowPanel::refreshProblems);
    connect(config, &ConfigDocument::placeChanged, this, &WorkflowPanel::refreshPlace);
    connect(m_schemas, &ConfigSchemas::changed, this, &WorkflowPanel::refreshSchema);
    connect(with.theme, &Theme::changed, this, &WorkflowPanel::retranslate);
    connect(m_notice, &SourceNotice::reloadRequested, config, [config] { (void)config->reload(); });
    connect(m_notice, &SourceNotice::keepRequested, config, &ConfigDocument::keepMine);
    connect(m_place, &QLabel::linkActivated, this, [this](const QString &path) {
        m_with.config->setPlace(workflow::keyPath(toStd(path)), this);
        m_view->setFocus();
    });
    connect(m_place, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->addAction(
            m_with.theme->icon(u"copy"_s), tr("Copy the path of the key"), this, [this] {
                QGuiApplication::clipboard()->setText(
                    toQString(workflow::toText(m_with.config->place())));
            });
        menu->popup(m_place->mapToGlobal(at));
    });
    m_question = [this](const QString &file) {
        const auto answer = QMessageBox::question(this, tr("Unsaved workflow"),
            tr("The workflow %1 was edited and not saved.").arg(QFileInfo(file).fileName()),
            QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel);
        return answer == QMessageBox::Save   ? Answer::Save
            : answer == QMessageBox::Discard ? Answer::Discard
                                             : Answer::Cancel;
    };
    retranslate();
}

QWidget *WorkflowPanel::makeHeader()
{
    auto *header = new QWidget(this);
    header->setObjectName(u"configHeader"_s);
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(space::small, space::tiny, space::small, space::tiny);
    row->setSpacing(space::tiny);
    const auto button = [&](const QString &name, Qt::ToolButtonStyle style) {
        auto *made = new QToolButton(header);
        made->setObjectName(name);
        made->setToolButtonStyle(style);
        made->setIconSize({ space::icon, space::icon });
        made->setAutoRaise(true);
        return made;
    };
    auto *box = new QWidget(header);
    auto *segments = new QHBoxLayout(box);
    segments->setContentsMargins(0, 0, space::small, 0);
    segments->setSpacing(0);
    m_switch = new QButtonGroup(this);
    for (const Show show : { Show::Text, Show::Form, Show::Both }) {
        auto *segment = new QToolButton(box);
        segment->setCheckable(true);
        segment->setChecked(show == m_show);
        m_switch->addButton(segment, static_cast<int>(show));
        segments->addWidget(segment);
    }
    connect(m_switch, &QButtonGroup::idClicked, this,
        [this](int id) { setShow(static_cast<Show>(id)); });
    m_problems = button(u"configProblems"_s, Qt::ToolButtonTextBesideIcon);
    connect(m_problems, &QToolButton::clicked, this, [this] {
        Q_EMIT actionRequested(u"config.problems"_s);
        Q_EMIT actionRequested(u"config.nextProblem"_s);
    });
    m_schema = button(u"configSchema"_s, Qt::ToolButtonTextBesideIcon);
    m_schema->setPopupMode(QToolButton::InstantPopup);
    m_schemaMenu = new QMenu(m_schema);
    m_schema->setMenu(m_schemaMenu);
    connect(m_schemaMenu, &QMenu::aboutToShow, this, &WorkflowPanel::fillSchemas);
    m_run = button(u"configRun"_s, Qt::ToolButtonTextBesideIcon);
    connect(m_run, &QToolButton::clicked, this, [this] { Q_EMIT actionRequested(u"run.start"_s); });
    row->addWidget(box);
    row->addWidget(m_problems);
    row->addStretch(1);
    row->addWidget(m_schema);
    row->addWidget(m_run);
    return header;
}

QString WorkflowPanel::title() const
{
    const QString name = file().isEmpty() ? tr("Workflow") : QFileInfo(file()).fileName();
    return isModified() ? name + u" •"_s : name;
}

QString WorkflowPanel::iconName() const
{
    return u"file"_s;
}

void WorkflowPanel::find()
{
    if (isShowingEmpty())
        return;
    if (m_show == Show::Form || (m_form->isAncestorOf(QApplication::focusWidget())))
        m_form->find();
    else
        m_view->find();
}

void WorkflowPanel::retranslate()
{
    const std::array words { tr("Text"), tr("Form"), tr("Both") };
    const std::array hints { tr("The file as text"), tr("The file as a form"),
        tr("Text and form side by side") };
    for (int id = 0; id < 3; ++id) {
        m_switch->button(id)->setText(words.at(static_cast<std::size_t>(id)));
        m_switch->button(id)->setToolTip(hints.at(static_cast<std::size_t>(id)));
    }
    m_run->setText(tr("Run"));
    m_run->setIcon(m_with.theme->icon(u"run"_s, Colour::Accent));
    m_run->setToolTip(tr("Saves the file and runs it (F5)"));
    m_schema->setToolTip(tr("What the file is checked against"));
    if (file().isEmpty()) {
        showEmpty(
            tr("No workflow is open. A workflow file says which connector runs, against what, "
               "and where its entities go."),
            tr("Open workflow…"), u"file.openWorkflow"_s);
    } else {
        showContents();
    }
    refreshState();
    refreshProblems();
    refreshSchema();
    refreshPlace();
}

void WorkflowPanel::refreshState()
{
    m_notice->showDisk(diskOf(*m_with.config));
    Q_EMIT titleChanged();
    if (std::exchange(m_wasModified, isModified()) != isModified())
        Q_EMIT modifiedChanged(isModified());
}

void WorkflowPanel::refreshProblems()
{
    const auto validation = m_with.config->validation();
    int errors = 0;
    int others = 0;
    if (validation) {
        for (const workflow::Diagnostic &one : validation->diagnostics())
            ++(one.severity == workflow::Severity::Error ? errors : others);
    }
    QStringList words;
    if (errors)
        words.append(tr("%n error(s)", nullptr, errors));
    if (others)
        words.append(tr("%n warning(s)", nullptr, others));
    m_problems->setText(!validation ? tr("Checking…")
            : words.isEmpty()       ? tr("Valid")
                                    : words.join(u", "_s));
    m_problems->setIcon(!validation || words.isEmpty()
            ? m_with.theme->icon(u"implemented"_s, validation ? Colour::Text : Colour::TextMuted)
            : errors ? m_with.theme->icon(u"failure"_s, Colour::Failure)
                     : m_with.theme->icon(u"warning"_s, Colour::Left));
    m_problems->setToolTip(words.isEmpty()
            ? tr("No problem was found; the file is checked while you type")
            : tr("Goes to the next problem (F8); Alt+Enter mends it"));
}

void WorkflowPanel::refreshSchema()
{
    const bool builtIn = m_with.config->schema().isBuiltIn();
    const QString name = builtIn ? tr("built in") : toQString(m_with.config->schema().name());
    const QString &loading = m_schemas->loading();
    m_schema->setText(loading.isEmpty() ? tr("Checked against: %1").arg(name)
                                        : tr("Asking framework %1…").arg(loading));
    m_schema->setIcon(m_with.theme->icon(!loading.isEmpty() ? u"restart"_s
            : m_schemas->problem()                          ? u"warning"_s
                                                            : u"python"_s,
        m_schemas->problem() ? Colour::Left : Colour::TextMuted));
    m_schema->setToolTip(m_schemas->problem() ? toQString(m_schemas->problem()->message)
            : builtIn ? tr("The built-in schema knows the frame, every sourceConfig, SQLite and "
                           "custom connections. A framework's own knows every connection.")
                      : tr("What the file is checked against"));
}

void WorkflowPanel::fillSchemas()
{
    m_schemaMenu->clear();
    for (const ConfigSchemas::Choice &one : m_schemas->choices()) {
        QAction *action = m_schemaMenu->addAction(
            one.name, m_schemas, [this, id = one.id] { m_schemas->choose(id); });
        action->setCheckable(true);
        action->setChecked(one.id == m_schemas->chosen());
        action->setToolTip(one.hint);
    }
    m_schemaMenu->setToolTipsVisible(true);
}

void WorkflowPanel::chooseSchema()
{
    if (!isShowingEmpty())
        m_schema->showMenu();
}

void WorkflowPanel::refreshPlace()
{
    const workflow::KeyPath &path = m_with.config->place();
    const QString ink = m_with.theme->colour(Colour::Text).name();
    const QString muted = m_with.theme->colour(Colour::TextMuted).name();
    const auto link = [&](const QString &to, const QString &text, bool last) {
        return u"<a href=\"%1\" style=\"text-decoration:none;color:%2\">%3</a>"_s.arg(
            to.toHtmlEscaped(), last ? ink : muted, text.toHtmlEscaped());
    };
    QStringList parts;
    workflow::KeyPath above;
    for (const std::string &step : path) {
        above.push_back(step);
        parts.append(
            link(toQString(workflow::toText(above)), toQString(step), above.size() == path.size()));
    }
    m_place->setText(parts.isEmpty()
            ? link({}, QFileInfo(file()).fileName(), false)
            : parts.join(u" <span style=\"color:%1\">▸</span> "_s.arg(muted)));
    m_place->setToolTip(file());
    m_place->setAccessibleName(path.empty()
            ? tr("At the top of the file")
            : tr("At the key %1").arg(toQString(workflow::toText(path))));
}

Result<void> WorkflowPanel::open(const QString &file)
{
    ConfigDocument *config = m_with.config;
    if (config->isOpen() && config->file() == file)
        return config->reload();
    return config->open(file);
}

Result<void> WorkflowPanel::save()
{
    m_view->flush();
    return m_with.config->save();
}

bool WorkflowPanel::isModified() const
{
    return m_with.config->isModified();
}

QString WorkflowPanel::file() const
{
    return m_with.config->file();
}

void WorkflowPanel::setReplaced(const QString &sentence)
{
    m_replaced->setText(sentence);
    m_replaced->setVisible(!sentence.isEmpty());
}

void WorkflowPanel::showProblem(const Error &error)
{
    if (error.location.line > 0)
        m_view->showLine(error.location.line);
}

bool WorkflowPanel::mayClose()
{
    m_view->flush();
    if (!isModified())
        return true;
    const Answer answer = m_question(file());
    return answer == Answer::Discard || (answer == Answer::Save && save());
}

void WorkflowPanel::setQuestion(std::function<Answer(const QString &file)> question)
{
    m_question = std::move(question);
}

void WorkflowPanel::setShow(Show show)
{
    const bool other = std::exchange(m_show, show) != show;
    m_switch->button(static_cast<int>(m_show))->setChecked(true);
    m_view->setVisible(m_show != Show::Form);
    m_form->setVisible(m_show != Show::Text);
    if (other)
        Q_EMIT showChanged();
}

} // namespace cs::studio
