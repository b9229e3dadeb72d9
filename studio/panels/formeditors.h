// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workflow/form.h"
#include "studio/panels/formdesk.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QToolButton;

namespace cs::studio {

class Theme;

/// Shows one field's value and writes what is done to it, at once.
class FieldEditor : public QWidget
{
    Q_OBJECT

public:
    /// What the field says now; cursor and selection stay where the value is the same.
    virtual void show(const workflow::Field &field) = 0;
    /// Where the keyboard goes.
    [[nodiscard]] virtual QWidget *focusTarget() const = 0;

protected:
    FieldEditor(FormDesk *desk, QWidget *parent);

    FormDesk *m_desk;
    workflow::KeyPath m_path;
    bool m_showing = false; // show() is at work: nobody has edited anything
};

/// One line: texts, numbers, and secrets, which are hidden until one asks to see them.
class LineEditor : public FieldEditor
{
    Q_OBJECT

public:
    LineEditor(FormDesk *desk, QWidget *parent);
    void show(const workflow::Field &field) override;
    [[nodiscard]] QWidget *focusTarget() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void typed(const QString &text);
    void applyEcho();
    void offerVariable();
    [[nodiscard]] QString variable() const;
    void showOrigin();

    QLineEdit *m_edit;
    QToolButton *m_reveal;
    QToolButton *m_variable;
    QLabel *m_origin; // where the value of a variable was found
    QPlainTextEdit *m_lines; // of a secret with several lines, once it is revealed
    workflow::FieldKind m_kind = workflow::FieldKind::Text;
    bool m_wasAbsent = false; // when the keyboard came in: clearing it makes it so again
    bool m_revealed = false;
    bool m_several = false; // lines
};

/// A text of several lines, or raw YAML, which is written when one leaves it.
class LinesEditor : public FieldEditor
{
    Q_OBJECT

public:
    LinesEditor(bool yaml, FormDesk *desk, QWidget *parent);
    void show(const workflow::Field &field) override;
    [[nodiscard]] QWidget *focusTarget() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit();

    const bool m_yaml;
    QPlainTextEdit *m_edit;
    QToolButton *m_reveal;
    QString m_shown;
    bool m_revealed = false;
};

/// One of several values; any text may be typed, for ${VARIABLE}.
class OptionsEditor : public FieldEditor
{
    Q_OBJECT

public:
    OptionsEditor(FormDesk *desk, QWidget *parent);
    void show(const workflow::Field &field) override;
    [[nodiscard]] QWidget *focusTarget() const override;

private:
    void chosen(const QString &text);

    QComboBox *m_box;
    bool m_present = false;
};

/// True or false.
class SwitchEditor : public FieldEditor
{
    Q_OBJECT

public:
    SwitchEditor(FormDesk *desk, QWidget *parent);
    void show(const workflow::Field &field) override;
    [[nodiscard]] QWidget *focusTarget() const override;

private:
    QCheckBox *m_box;
};

/// The type of a place that can have several.
class BranchChooser : public FieldEditor
{
    Q_OBJECT

public:
    BranchChooser(FormDesk *desk, QWidget *parent);
    /// After wouldLose(): it becomes the other type, or stays what it is.
    void take();
    void keep();
    void show(const workflow::Field &field) override;
    [[nodiscard]] QWidget *focusTarget() const override;

Q_SIGNALS:
    /// Choosing it would take these keys away; take() does it all the same.
    void wouldLose(const QString &label, const QStringList &keys);
    void settled();

private:
    void chosen(const QString &label);

    QComboBox *m_box;
    std::vector<workflow::Field::Branch> m_branches;
    int m_branch = -1;
    int m_wanted = -1;
};

/// An editable box whose list narrows to what contains the letters typed.
[[nodiscard]] QComboBox *makeFilterBox(const Theme *theme, QWidget *parent);
/// A value as one reads it: a scalar's text, else YAML in one line.
[[nodiscard]] QString shortText(const workflow::Value &value);
[[nodiscard]] bool isVariable(const QString &text);

} // namespace cs::studio
