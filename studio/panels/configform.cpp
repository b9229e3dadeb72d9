// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/panels/configform.h"

#include "studio/panels/formdesk.h"
#include "studio/panels/formgroup.h"
#include "studio/panels/panelbar.h"
#include "studio/panels/panelstr.h"
#include "studio/session/configdocument.h"
#include "studio/session/strings.h"
#include "studio/theme/theme.h"

#include <QApplication>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace cs::studio {

using panels::Tr;
using namespace Qt::StringLiterals;

namespace {

constexpr int widest = 760; // longer lines are harder to read, not better to fill in

QString sectionTitle(const QString &id)
{
    if (id == u"source"_s)
        return Tr::tr("Source");
    if (id == u"connection"_s)
        return Tr::tr("Connection");
    if (id == u"sourceConfig"_s)
        return Tr::tr("Source config");
    if (id == u"filters"_s)
        return Tr::tr("Filters");
    if (id == u"processor"_s)
        return Tr::tr("Processor");
    if (id == u"stage"_s)
        return Tr::tr("Stage");
    if (id == u"sink"_s)
        return Tr::tr("Sink");
    if (id == u"bulkSink"_s)
        return Tr::tr("Bulk sink");
    if (id == u"workflowConfig"_s)
        return Tr::tr("Workflow config");
    return Tr::tr("Further keys");
}

FormRow *rowOf(QWidget *widget)
{
    while (widget && !qobject_cast<FormRow *>(widget))
        widget = widget->parentWidget();
    return static_cast<FormRow *>(widget);
}

} // namespace

ConfigForm::ConfigForm(const Collaborators &with, QWidget *parent)
    : QWidget(parent)
    , m_with(with)
    , m_desk(new FormDesk(with.config, with.secrets, with.theme, this))
    , m_bar(new PanelBar(with.theme, this))
    , m_search(m_bar->addSearch())
    , m_required(m_bar->addButton({}))
    , m_set(m_bar->addButton({}))
    , m_help(m_bar->addButton(u"help"_s))
    , m_notice(new QLabel(this))
    , m_scroll(new QScrollArea(this))
{
    setObjectName(u"configForm"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_notice);
    column->addWidget(m_scroll, 1);
    m_search->setObjectName(u"formSearch"_s);
    m_required->setObjectName(u"onlyRequired"_s);
    m_set->setObjectName(u"onlySet"_s);
    m_help->setObjectName(u"showHelp"_s);
    m_notice->setObjectName(u"notice"_s);
    for (QToolButton *button : { m_required, m_set, m_help })
        button->setCheckable(true);
    for (QToolButton *button : { m_required, m_set })
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_help->setChecked(true);
    m_notice->setWordWrap(true);
    m_notice->setContentsMargins(space::medium, space::small, space::medium, space::small);
    m_notice->setAutoFillBackground(true);
    m_notice->hide();
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    startOver();
    applyTheme();
    retranslate();

    connect(m_search, &QLineEdit::textChanged, this, &ConfigForm::applyFilter);
    connect(m_required, &QToolButton::toggled, this, &ConfigForm::applyFilter);
    connect(m_set, &QToolButton::toggled, this, &ConfigForm::applyFilter);
    connect(m_help, &QToolButton::toggled, this, [this](bool on) {
        m_desk->showsHelp = on;
        for (FormRow *row : std::as_const(m_desk->rows))
            row->setHelpShown(on);
        for (const Section &section : m_sections) {
            for (FormRow *row : section.rows->rows())
                row->setHelpShown(on);
        }
    });
    connect(&m_soon, &QTimer::timeout, this, &ConfigForm::refresh);
    connect(with.config, &ConfigDocument::edited, this,
        [this](const workflow::Patches &, const QObject *by) {
            m_stale = true;
            if (by == m_desk)
                refresh();
            else
                refreshSoon();
        });
    connect(with.config, &ConfigDocument::reset, this, [this] {
        startOver();
        refreshSoon();
    });
    connect(with.config, &ConfigDocument::schemaChanged, this, [this] {
        startOver();
        refreshSoon();
    });
    connect(with.config, &ConfigDocument::checked, this, [this] {
        m_desk->readDiagnostics();
        if (isVisible())
            showDiagnostics();
    });
    connect(with.config, &ConfigDocument::placeChanged, this, &ConfigForm::showPlace);
    connect(qApp, &QApplication::focusChanged, this,
        [this](QWidget *, QWidget *now) { focusMoved(now); });
    connect(m_desk, &FormDesk::refused, this, [this](const QString &path, const QString &why) {
        const workflow::KeyPath keys = workflow::keyPath(toStd(path));
        if (FormRow *row = reveal(keys))
            row->showRefused(why);
    });
    connect(with.theme, &Theme::changed, this, [this] {
        applyTheme();
        startOver();
        refreshSoon();
    });
}

ConfigForm::~ConfigForm()
{
    // The rows tell the desk that they go, and take the keyboard with them.
    qApp->disconnect(this);
    m_desk->disconnect(this);
    m_with.config->disconnect(this);
    delete m_scroll->takeWidget();
}

void ConfigForm::find()
{
    m_search->setFocus();
    m_search->selectAll();
}

void ConfigForm::startOver()
{
    m_sections.clear();
    m_current = nullptr;
    m_desk->rows.clear();
    m_body = new QWidget;
    m_body->setBackgroundRole(QPalette::Base);
    m_body->setAutoFillBackground(true);
    auto *outer = new QHBoxLayout(m_body);
    outer->setContentsMargins(space::medium, space::small, space::medium, space::large);
    auto *inner = new QWidget(m_body);
    inner->setMaximumWidth(widest);
    outer->addWidget(inner, 1);
    outer->addStretch(0);
    m_column = new QVBoxLayout(inner);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::small);
    m_column->addStretch(1);
    m_scroll->setWidget(m_body); // the old one goes with all that stands on it
    m_stale = true;
}

void ConfigForm::refreshSoon()
{
    m_stale = true;
    if (isVisible())
        m_soon.start();
}

void ConfigForm::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        refresh();
}

void ConfigForm::refresh()
{
    m_soon.stop();
    if (!m_stale || !isVisible())
        return;
    m_stale = false;
    const bool good = m_with.config->isOpen() && m_desk->read();
    if (good) {
        m_desk->readDiagnostics();
        showSections();
        applyFilter();
        showDiagnostics();
    }
    m_body->setEnabled(good);
    m_body->setVisible(m_with.config->isOpen() && m_desk->form());
    showNotice();
    if (good && !m_current)
        showPlace(m_with.config->place(), nullptr);
}

void ConfigForm::showNotice()
{
    QString text;
    if (!m_with.config->isOpen()) {
        text = Tr::tr("No workflow is open. Open one, or make a new one, to fill it in here.");
    } else if (const auto &broken = m_desk->broken()) {
        const QString why = toQString(broken->message);
        text
            = Tr::tr("Line %1 of the text is no YAML: %2 The form shows what the text said before, "
                     "and can be edited again once it is.")
                  .arg(broken->location.line)
                  .arg(why);
    }
    m_notice->setText(text);
    m_notice->setVisible(!text.isEmpty());
}

ConfigForm::Section &ConfigForm::section(const QString &id)
{
    for (Section &one : m_sections) {
        if (one.id == id)
            return one;
    }
    Section made;
    made.id = id;
    made.whole = new QWidget;
    made.whole->setObjectName(u"section."_s + id);
    auto *column = new QVBoxLayout(made.whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *row = new QHBoxLayout;
    made.title = new QToolButton(made.whole);
    made.title->setObjectName(u"sectionTitle"_s);
    made.title->setAutoRaise(true);
    made.title->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    made.title->setIconSize({ space::icon, space::icon });
    made.title->setFont(m_with.theme->boldFont(Theme::TextSize::Large));
    made.title->setText(sectionTitle(id));
    made.state = new QLabel(made.whole);
    made.rows = new FormGroup(m_desk, made.whole);
    row->addWidget(made.title);
    row->addWidget(made.state);
    row->addStretch(1);
    column->addLayout(row);
    column->addWidget(made.rows);
    connect(made.title, &QToolButton::clicked, this, [this, id] {
        Section &one = section(id);
        openSection(one, !one.open);
    });
    m_sections.push_back(made);
    openSection(m_sections.back(), id != u"more"_s);
    return m_sections.back();
}

void ConfigForm::openSection(Section &section, bool open)
{
    section.open = open;
    section.rows->setVisible(open);
    section.title->setIcon(m_with.theme->icon(open ? u"chevron-down"_s : u"chevron-right"_s));
    section.title->setToolTip(open ? Tr::tr("Fold") : Tr::tr("Unfold"));
}

void ConfigForm::showSections()
{
    const std::vector<workflow::FormSection> all = m_desk->form()->sections();
    QStringList there;
    for (const workflow::FormSection &one : all) {
        Section &mine = section(toQString(one.id));
        mine.path = one.path;
        if (const int at = static_cast<int>(there.size()); m_column->indexOf(mine.whole) != at)
            m_column->insertWidget(at, mine.whole);
        mine.rows->show(one.fields, one.path);
        there.append(mine.id);
    }
    for (auto it = m_sections.begin(); it != m_sections.end();) {
        if (there.contains(it->id)) {
            ++it;
            continue;
        }
        it->whole->hide();
        it->whole->deleteLater();
        it = m_sections.erase(it);
    }
}

void ConfigForm::showDiagnostics()
{
    const workflow::KeyPath all;
    for (Section &section : m_sections) {
        int problems = 0;
        for (FormRow *row : section.rows->rows()) {
            row->showDiagnostics();
            problems += m_desk->problemsBelow(row->field().path);
        }
        section.state->setText(
            problems > 0 && !section.open ? Tr::tr("%n problem(s)", nullptr, problems) : QString());
    }
}

void ConfigForm::applyFilter()
{
    const FormFilter filter { m_search->text(), m_required->isChecked(), m_set->isChecked() };
    for (Section &section : m_sections) {
        const bool any = section.rows->filter(filter);
        section.whole->setVisible(any || !filter.isActive());
        section.rows->setVisible(section.open || (any && filter.isActive()));
    }
}

FormRow *ConfigForm::row(const workflow::KeyPath &path) const
{
    return m_desk->rows.value(toQString(workflow::toText(path)));
}

FormRow *ConfigForm::reveal(const workflow::KeyPath &path)
{
    FormRow *best = nullptr;
    for (Section &section : m_sections) { // what a section shows stands below its own path
        const std::size_t above = section.path.size();
        if (path.size() <= above
            || !std::equal(section.path.begin(), section.path.end(), path.begin()))
            continue;
        const workflow::KeyPath first(
            path.begin(), path.begin() + static_cast<std::ptrdiff_t>(above + 1));
        if (!row(first) && section.rows->holds(first))
            section.rows->setMoreShown(true);
    }
    // From the top down: unfolding one makes the rows of the next.
    for (std::size_t length = 1; length <= path.size(); ++length) {
        const workflow::KeyPath part(
            path.begin(), path.begin() + static_cast<std::ptrdiff_t>(length));
        FormRow *one = row(part);
        if (!one && best && best->body()) {
            best->body()->setMoreShown(true);
            one = row(part);
        }
        if (!one)
            continue;
        best = one;
        if (length < path.size() && one->holdsRows())
            one->setExpanded(true);
    }
    for (Section &section : m_sections) {
        if (best && section.rows->isAncestorOf(best) && !section.open)
            openSection(section, true);
        if (!best && section.path == path && !path.empty() && !section.rows->rows().isEmpty())
            return section.rows->rows().front();
    }
    return best;
}

void ConfigForm::showPlace(const workflow::KeyPath &path, const QObject *by)
{
    if (m_stale || !m_desk->form())
        return;
    FormRow *now = path.empty() ? nullptr : reveal(path);
    if (m_current && m_desk->rows.values().contains(m_current))
        m_current->setCurrent(false);
    m_current = now;
    if (!now)
        return;
    now->setCurrent(true);
    if (by != m_desk)
        QTimer::singleShot(0, now, [this, now] { m_scroll->ensureWidgetVisible(now, 0, 40); });
}

void ConfigForm::focusMoved(QWidget *now)
{
    if (!now || !m_body->isAncestorOf(now))
        return;
    FormRow *row = rowOf(now);
    if (!row)
        return;
    m_scroll->ensureWidgetVisible(now, 0, 24);
    const workflow::KeyPath &path = row->field().path;
    const workflow::KeyPath &place = m_with.config->place();
    // A row of a list is a place of its own, within this one.
    if (place.size() <= path.size() || !std::equal(path.begin(), path.end(), place.begin()))
        m_with.config->setPlace(path, m_desk);
}

void ConfigForm::applyTheme()
{
    QPalette palette = m_notice->palette();
    palette.setColor(QPalette::Window, m_with.theme->colour(Colour::StubFill));
    palette.setColor(QPalette::WindowText, m_with.theme->colour(Colour::Text));
    m_notice->setPalette(palette);
    QString sheet = uR"(
QPlainTextEdit, QTableView { border: 1px solid @Outline@; border-radius: 4px; }
QPlainTextEdit:focus, QTableView:focus { border-color: @Accent@; }
)"_s;
    for (const auto &[name, role] : { std::pair { u"@Outline@"_s, Colour::Outline },
             std::pair { u"@Accent@"_s, Colour::Accent } })
        sheet.replace(name, m_with.theme->colour(role).name());
    m_scroll->setStyleSheet(sheet);
}

void ConfigForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        startOver();
        refreshSoon();
    }
    QWidget::changeEvent(event);
}

void ConfigForm::retranslate()
{
    m_search->setPlaceholderText(Tr::tr("Find a setting"));
    m_search->setAccessibleName(Tr::tr("Find a setting"));
    m_required->setText(Tr::tr("Required"));
    PanelBar::setWords(m_required, Tr::tr("Only what is required"));
    m_set->setText(Tr::tr("Set"));
    PanelBar::setWords(m_set, Tr::tr("Only what the file has"));
    PanelBar::setWords(m_help, Tr::tr("What each setting means"));
}

} // namespace cs::studio
