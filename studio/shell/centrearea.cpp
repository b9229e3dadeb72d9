// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/shell/centrearea.h"

#include "studio/panels/breadcrumbbar.h"
#include "studio/panels/narrationstrip.h"
#include "studio/panels/topologypanel.h"
#include "studio/shell/messagebar.h"
#include "studio/shell/sourcepanel.h"
#include "studio/shell/workflowpanel.h"
#include "studio/theme/theme.h"

#include <QApplication>
#include <QEvent>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

namespace cs::studio {

CentreArea::CentreArea(const Collaborators &with, QWidget *parent)
    : QWidget(parent)
    , m_theme(with.theme)
    , m_messages(new MessageBar(with.theme, this))
    , m_narration(new NarrationStrip(with, this))
    , m_splitter(new QSplitter(Qt::Vertical, this))
    , m_topology(new TopologyPanel(with, m_splitter))
    , m_tabs(new QTabWidget(m_splitter))
    , m_source(new SourcePanel(with, m_tabs))
    , m_workflow(new WorkflowPanel(with, m_tabs))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_messages);
    column->addWidget(new BreadcrumbBar(with, this));
    column->addWidget(m_narration);
    column->addWidget(m_splitter, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->addWidget(m_topology);
    m_splitter->addWidget(m_tabs);
    m_splitter->setStretchFactor(0, 2);
    m_splitter->setStretchFactor(1, 1);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_source, {});
    m_tabs->addTab(m_workflow, {});
    connect(m_workflow, &Panel::titleChanged, this, &CentreArea::refreshTabs);
    connect(m_source, &Panel::titleChanged, this, &CentreArea::refreshTabs);
    refreshTabs();
}

void CentreArea::showSource()
{
    m_tabs->setCurrentWidget(m_source);
}

void CentreArea::showWorkflow()
{
    m_tabs->setCurrentWidget(m_workflow);
}

Panel *CentreArea::focusedPanel() const
{
    for (QWidget *widget = QApplication::focusWidget(); widget; widget = widget->parentWidget()) {
        if (auto *panel = qobject_cast<Panel *>(widget))
            return panel;
    }
    return m_topology;
}

void CentreArea::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refreshTabs();
    QWidget::changeEvent(event);
}

void CentreArea::refreshTabs()
{
    for (int i = 0; i < m_tabs->count(); ++i) {
        const auto *panel = static_cast<const Panel *>(m_tabs->widget(i));
        m_tabs->setTabText(i, panel->title());
        m_tabs->setTabIcon(i, m_theme->icon(panel->iconName(), Colour::TextMuted));
    }
}

} // namespace cs::studio
