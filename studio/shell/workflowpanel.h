// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "studio/panels/panel.h"

#include <functional>

class QButtonGroup;
class QLabel;
class QMenu;
class QSplitter;
class QToolButton;

namespace cs::studio {

class ConfigForm;
class ConfigSchemas;
class SourceNotice;
class YamlView;

/// The workflow file that is open, as text, as a form, or as both side by side; above it which
/// schema it is checked against, how many problems it has, and the way to run it.
class WorkflowPanel : public Panel
{
    Q_OBJECT

public:
    enum class Answer { Save, Discard, Cancel };
    enum class Show { Text, Form, Both };

    explicit WorkflowPanel(const Collaborators &with, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    void find() override;

    /// Shows the file; the error says why it cannot be read. The same file again: what is on disk
    /// is taken over, as a step that can be undone.
    [[nodiscard]] Result<void> open(const QString &file);
    [[nodiscard]] Result<void> save();
    [[nodiscard]] bool isModified() const;
    [[nodiscard]] QString file() const;
    /// Goes to the place the error names.
    void showProblem(const Error &error);
    /// What a run takes in place of what the file says; empty: nothing.
    void setReplaced(const QString &sentence);
    [[nodiscard]] YamlView *view() const { return m_view; }
    [[nodiscard]] ConfigSchemas *schemas() const { return m_schemas; }
    /// Asks before edits are lost; false if they shall not be.
    [[nodiscard]] bool mayClose();
    /// How that question is put; tests answer it by themselves.
    void setQuestion(std::function<Answer(const QString &file)> question);

    [[nodiscard]] Show shown() const { return m_show; }
    void setShow(Show show);
    /// Opens the menu of schemas.
    void chooseSchema();

Q_SIGNALS:
    void modifiedChanged(bool modified);
    void saved(const QString &file);
    void showChanged();

protected:
    void retranslate() override;

private:
    QWidget *makeHeader();
    void refreshState();
    void refreshProblems();
    void refreshSchema();
    void refreshPlace();
    void fillSchemas();

    ConfigSchemas *m_schemas;
    QButtonGroup *m_switch;
    QToolButton *m_problems;
    QToolButton *m_schema;
    QMenu *m_schemaMenu;
    QToolButton *m_run;
    QLabel *m_place;
    QLabel *m_replaced;
    SourceNotice *m_notice;
    QSplitter *m_parts;
    YamlView *m_view;
    ConfigForm *m_form;
    Show m_show = Show::Text;
    std::function<Answer(const QString &)> m_question;
    bool m_wasModified = false;
};

} // namespace cs::studio
