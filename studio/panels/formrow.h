// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workflow/form.h"

#include <QWidget>

class QFrame;
class QLabel;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace cs::studio {

class BranchChooser;
class FieldEditor;
class FormDesk;
class FormGroup;

/// What a form is narrowed to.
struct FormFilter
{
    QString text;
    bool required = false;
    bool set = false;

    [[nodiscard]] bool isActive() const { return !text.isEmpty() || required || set; }
};

/// One field: its words, its editor, what is wrong with it, and the fields it holds, which are made
/// when it is unfolded.
class FormRow : public QWidget
{
    Q_OBJECT

public:
    /// @p choiceOnly: only the type of the place; its fields stand elsewhere.
    FormRow(FormDesk *desk, const workflow::Field &field, bool choiceOnly, QWidget *parent);
    ~FormRow() override;

    [[nodiscard]] const workflow::Field &field() const { return m_field; }
    /// What the field is now; the editor stays where it can.
    void show(const workflow::Field &field);
    void showDiagnostics();
    void showRefused(const QString &sentence);
    void setHelpShown(bool shown);
    /// False: it does not fit and is hidden.
    bool filter(const FormFilter &filter);
    void setExpanded(bool expanded);
    [[nodiscard]] bool holdsRows() const;
    [[nodiscard]] FormGroup *body() const { return m_body; }
    /// The one the document's place is at.
    void setCurrent(bool current);
    void takeFocus();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    enum class Kind { None, Line, Lines, Yaml, Options, Switch, List, Table };
    [[nodiscard]] Kind kindOf(const workflow::Field &field) const;
    void makeHeader(QVBoxLayout *column);
    void makeEditor();
    void makeChooser();
    void showWords();
    void showBody();

    FormDesk *m_desk;
    workflow::Field m_field;
    const bool m_choiceOnly;
    Kind m_kind = Kind::None;
    bool m_expanded = false;
    bool m_current = false;
    QToolButton *m_fold;
    QLabel *m_label;
    QLabel *m_key;
    QLabel *m_state;
    QToolButton *m_up;
    QToolButton *m_down;
    QToolButton *m_reset;
    QLabel *m_help;
    QLabel *m_note;
    QPushButton *m_writeOut;
    QVBoxLayout *m_place; // of chooser, editor and body
    FieldEditor *m_editor = nullptr;
    BranchChooser *m_chooser = nullptr;
    QWidget *m_confirm = nullptr;
    FormGroup *m_body = nullptr;
    QPushButton *m_addEntry = nullptr;
    QWidget *m_problems = nullptr;
    QLabel *m_refused;
};

/// Whether a field, or one it holds, fits.
[[nodiscard]] bool fits(const workflow::Form &form, const workflow::Field &field,
    const FormFilter &filter, int depth = 0);

} // namespace cs::studio
