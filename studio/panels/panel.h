// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedLayout;

namespace cs::studio {

class BreakpointsModel;
class CatalogKeeper;
class ConfigDocument;
class LessonPlayer;
class PythonWorkspace;
class RunController;
class SecretKeeper;
class Selection;
class SpecCatalog;
class Theme;

/// What every panel works with; all borrowed, all outlive the panels, none null.
struct Collaborators
{
    RunController *run;
    Selection *selection;
    SpecCatalog *catalog;
    BreakpointsModel *breakpoints;
    const Theme *theme;
    PythonWorkspace *python;
    CatalogKeeper *keeper = nullptr; ///< none in some tests
    ConfigDocument *config = nullptr; ///< none in some tests
    SecretKeeper *secrets = nullptr; ///< none in some tests
    LessonPlayer *lessons = nullptr; ///< none in some tests
};

/// One dock's content: either its contents, or a sentence that says why there is nothing to see and
/// offers the next step. objectName() is a stable id, "panel.topology".
class Panel : public QWidget
{
    Q_OBJECT

public:
    /// The dock's title, in the present language.
    [[nodiscard]] virtual QString title() const = 0;
    /// Name of the icon (studio/theme) that stands for the panel.
    [[nodiscard]] virtual QString iconName() const = 0;
    /// The sentence that says why there is nothing to see; empty while there is something.
    [[nodiscard]] QString emptyReason() const;
    /// Puts the cursor into the panel's search field; panels without one do nothing.
    virtual void find() { }

Q_SIGNALS:
    /// A step that another part of the window takes, by the action's stable id ("run.stepInto",
    /// "file.openWorkflow", "file.openSample").
    void actionRequested(const QString &actionId);
    void titleChanged();

protected:
    Panel(const QString &id, const Collaborators &with, QWidget *parent);

    /// What is shown when there is something to show. Called once, by the constructor.
    void setContents(QWidget *contents);
    /// Shows the sentence instead of the contents; the button is hidden without an action.
    void showEmpty(
        const QString &sentence, const QString &button = {}, const QString &actionId = {});
    void showContents();
    [[nodiscard]] bool isShowingEmpty() const;

    /// Wording in the present language; called after each change of language too.
    virtual void retranslate() = 0;
    void changeEvent(QEvent *event) override;

    const Collaborators m_with;

private:
    QStackedLayout *m_stack;
    QWidget *m_emptyPage;
    QLabel *m_emptyText;
    QPushButton *m_emptyButton;
    QString m_emptyAction;
};

} // namespace cs::studio
