// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workflow/assist.h"
#include "core/workflow/compare.h"
#include "studio/panels/panel.h"

#include <QDialog>
#include <QThreadPool>

#include <vector>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTabWidget;
class QTreeWidget;

namespace cs::studio {

/// The open workflow beside another file, key by key and line by line, and beside another version
/// of the framework: what it breaks, what it mends. Values and proposals are taken over one by one,
/// each a step that can be undone.
class CompareWindow : public QDialog
{
    Q_OBJECT

public:
    explicit CompareWindow(const Collaborators &with, QWidget *parent = nullptr);
    ~CompareWindow() override;

    /// An empty name: the file as it is saved.
    void compareWith(const QString &file);
    void showVersions();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    void refresh();
    void fillDifferences();
    void fillLines();
    void takeOver();
    void chooseOther();
    void fillEnvironments();
    void askVersions();
    void fillChanges();
    void applyProposal();

    const Collaborators m_with;
    QTabWidget *m_tabs;
    QLabel *m_filesLabel;
    QPushButton *m_choose;
    QPushButton *m_saved;
    QTreeWidget *m_differences;
    QPushButton *m_take;
    QLabel *m_differencesSay;
    QLabel *m_versionLabel;
    QComboBox *m_version;
    QTreeWidget *m_changes;
    QPushButton *m_apply;
    QLabel *m_changesSay;
    QPlainTextEdit *m_lines;
    QLabel *m_linesSay;
    QString m_other; // empty: the file as it is saved
    std::vector<workflow::ConfigDifference> m_found;
    std::vector<workflow::VersionChange> m_broken;
    QString m_asked; // interpreter whose schema is m_schema, or on its way
    std::optional<workflow::WorkflowSchema> m_schema;
    QString m_problem;
    QThreadPool m_pool;
};

} // namespace cs::studio
