// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "studio/panels/panel.h"

class QSplitter;
class QTabWidget;

namespace cs::studio {

class MessageBar;
class NarrationStrip;
class SourcePanel;
class TopologyPanel;
class WorkflowPanel;

/// The middle of the window: where the run stands (path and sentence), the topology, and below it
/// the source of what is selected or the workflow file.
class CentreArea : public QWidget
{
    Q_OBJECT

public:
    explicit CentreArea(const Collaborators &with, QWidget *parent = nullptr);

    [[nodiscard]] QSplitter *splitter() const { return m_splitter; }
    [[nodiscard]] MessageBar *messages() const { return m_messages; }
    [[nodiscard]] NarrationStrip *narration() const { return m_narration; }
    [[nodiscard]] TopologyPanel *topology() const { return m_topology; }
    [[nodiscard]] SourcePanel *source() const { return m_source; }
    [[nodiscard]] WorkflowPanel *workflow() const { return m_workflow; }
    void showSource();
    void showWorkflow();
    /// The panel of the centre that has the focus, else the topology.
    [[nodiscard]] Panel *focusedPanel() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void refreshTabs();

    const Theme *m_theme;
    MessageBar *m_messages;
    NarrationStrip *m_narration;
    QSplitter *m_splitter;
    TopologyPanel *m_topology;
    QTabWidget *m_tabs;
    SourcePanel *m_source;
    WorkflowPanel *m_workflow;
};

} // namespace cs::studio
