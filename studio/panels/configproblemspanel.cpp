// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/panels/configproblemspanel.h"

#include "studio/panels/panelstr.h"
#include "studio/session/configdocument.h"
#include "studio/session/strings.h"
#include "studio/theme/theme.h"

#include <QHeaderView>
#include <QTreeWidget>

#include <algorithm>

namespace cs::studio {

using panels::Tr;
using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostRows = 1000; // nobody mends more at a time

} // namespace

ConfigProblemsPanel::ConfigProblemsPanel(const Collaborators &with, QWidget *parent)
    : Panel(u"panel.configproblems"_s, with, parent)
    , m_list(new QTreeWidget(this))
{
    m_list->setColumnCount(4);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    for (int column = 1; column < 4; ++column)
        m_list->header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    setContents(m_list);
    connect(m_list, &QTreeWidget::itemClicked, this,
        [this](QTreeWidgetItem *item) { goTo(m_list->indexOfTopLevelItem(item)); });
    connect(m_list, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem *item) {
        goTo(m_list->indexOfTopLevelItem(item));
        Q_EMIT actionRequested(u"config.text"_s);
    });
    connect(with.config, &ConfigDocument::checked, this, &ConfigProblemsPanel::fill);
    connect(with.config, &ConfigDocument::reset, this, &ConfigProblemsPanel::fill);
    connect(with.theme, &Theme::changed, this, &ConfigProblemsPanel::fill);
    retranslate();
}

QString ConfigProblemsPanel::title() const
{
    const auto validation = m_with.config->validation();
    const std::size_t count = validation ? validation->diagnostics().size() : 0;
    return count ? Tr::tr("Config problems %1").arg(count) : Tr::tr("Config problems");
}

QString ConfigProblemsPanel::iconName() const
{
    return u"problems"_s;
}

void ConfigProblemsPanel::fill()
{
    const auto validation = m_with.config->validation();
    const auto icon = [this](workflow::Severity severity) {
        switch (severity) {
        case workflow::Severity::Error:
            return m_with.theme->icon(u"failure"_s, Colour::Failure);
        case workflow::Severity::Warning:
            return m_with.theme->icon(u"warning"_s, Colour::Left);
        case workflow::Severity::Info:
            break;
        }
        return m_with.theme->icon(u"info"_s, Colour::Accent);
    };
    const int before = m_list->indexOfTopLevelItem(m_list->currentItem());
    QList<QTreeWidgetItem *> rows;
    if (validation) {
        for (const workflow::Diagnostic &one : validation->diagnostics()) {
            if (static_cast<std::size_t>(rows.size()) >= mostRows)
                break;
            auto *row = new QTreeWidgetItem({ toQString(one.message), toQString(one.location.path),
                Tr::tr("line %1").arg(one.location.line), toQString(one.code) });
            row->setIcon(0, icon(one.severity));
            row->setToolTip(0, toQString(one.message));
            rows.append(row);
        }
    }
    m_list->clear();
    m_list->addTopLevelItems(rows);
    if (before >= 0 && before < rows.size())
        m_list->setCurrentItem(rows.at(before));
    if (!m_with.config->isOpen())
        showEmpty(Tr::tr("No workflow is open. What is wrong with it will stand here."),
            Tr::tr("Open workflow…"), u"file.openWorkflow"_s);
    else if (!validation)
        showEmpty(Tr::tr("The workflow is being checked."));
    else if (rows.isEmpty())
        showEmpty(Tr::tr("No problem was found in this workflow. It is checked against: %1.")
                      .arg(toQString(validation->schema().name())),
            Tr::tr("Run"), u"run.start"_s);
    else
        showContents();
    Q_EMIT titleChanged();
}

void ConfigProblemsPanel::goTo(int row)
{
    const auto validation = m_with.config->validation();
    if (!validation || row < 0 || row >= static_cast<int>(validation->diagnostics().size()))
        return;
    const Location &place = validation->diagnostics()[static_cast<std::size_t>(row)].location;
    const workflow::Patches at = workflow::toPatches(m_with.config->text(),
        { workflow::Edit { place.line, place.column, std::max(place.line, place.endLine),
            place.endLine ? place.endColumn : place.column, {} } });
    if (!at.empty())
        m_with.config->show(at.front().from, at.front().to);
}

void ConfigProblemsPanel::retranslate()
{
    m_list->setHeaderLabels({ Tr::tr("Problem"), Tr::tr("Key"), Tr::tr("Line"), Tr::tr("Code") });
    m_list->setAccessibleName(Tr::tr("Problems of the workflow"));
    fill();
}

} // namespace cs::studio
