// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "studio/lessons/glossary.h"
#include "studio/lessons/manual.h"

#include <QDialog>
#include <QPointer>

class QLineEdit;
class QTextBrowser;
class QToolButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace cs::studio {

class ActionRegistry;
class Panel;
class Theme;

/// Help without a network: what a panel shows and what can be done in it now, every sign and key,
/// the glossary, and the manual; one search over all of them.
///
/// A page is named by its place: "panel", "here", "keys", "glossary", "term:context",
/// "page:walk.md#2-the-context".
class HelpWindow : public QDialog
{
    Q_OBJECT

public:
    HelpWindow(const ActionRegistry *actions, const Theme *theme, QWidget *parent);

    /// The help of this panel.
    void showFor(const Panel *panel);
    /// What can be done now, in this panel and everywhere.
    void showHere(const Panel *panel);
    /// The glossary; at this word, if it has it.
    void showTerm(const QString &word);
    void showPlace(const QString &place);
    [[nodiscard]] QString place() const { return m_place; }
    [[nodiscard]] QString text() const; ///< of the page
    void search(const QString &text);
    /// Places of what the search found, best first.
    [[nodiscard]] QStringList found() const;

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void bringUp();
    void fillContents();
    void fillFound();
    void selectItem();
    void showItem(const QTreeWidgetItem *item);
    void render();
    void goBack();
    void scrollTo(const QString &anchor);
    void follow(const QUrl &url);
    [[nodiscard]] QString panelPage() const;
    [[nodiscard]] QString herePage() const;
    [[nodiscard]] QString keysPage() const;
    [[nodiscard]] QString termPage(const Term &term) const;
    [[nodiscard]] QString glossaryPage() const;
    [[nodiscard]] QString rowsOf(const QStringList &actionIds) const;
    [[nodiscard]] QString signs() const;
    [[nodiscard]] QString keys() const;

    const ActionRegistry *m_actions;
    const Theme *m_theme;
    Manual m_manual;
    QLineEdit *m_search;
    QToolButton *m_back;
    QTreeWidget *m_contents;
    QTextBrowser *m_text;
    QPointer<const Panel> m_panel;
    QString m_place = QStringLiteral("panel");
    QStringList m_history; // of places, without the present one
};

} // namespace cs::studio
