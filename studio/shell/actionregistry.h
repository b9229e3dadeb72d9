// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QList>
#include <QObject>
#include <QString>

class QAction;
class QWidget;

namespace cs::studio {

class Theme;

/// What an action is, before any language: ids are stable (tests, lessons, panels use them).
struct ActionSpec
{
    const char *id; ///< "run.stepInto"
    const char *text; ///< for menus and palette; context "Actions"
    const char *tip; ///< one sentence; context "Actions"
    const char *keys; ///< QKeySequence's portable text; several joined by " / "; may be empty
    const char *icon; ///< of resources/icons; may be empty
    bool checkable = false;
};

/// Every action of the window by its stable id. Texts and tooltips follow the language; a tooltip
/// holds the sentence and the keys.
class ActionRegistry : public QObject
{
    Q_OBJECT

public:
    /// Makes all actions and gives them to @p window, so that their keys work everywhere in it.
    ActionRegistry(const Theme *theme, QWidget *window);

    /// Null for an unknown id.
    [[nodiscard]] QAction *action(const QString &id) const;
    /// In the order of the menus.
    [[nodiscard]] QList<QAction *> all() const { return m_actions; }
    [[nodiscard]] static QString idOf(const QAction *action);
    /// Text without mnemonic.
    [[nodiscard]] static QString plainText(const QAction *action);
    /// "F5", "Ctrl+Shift+P" in the desktop's notation; empty without a key.
    [[nodiscard]] static QString keysOf(const QAction *action);
    /// The group an action belongs to, as in the menu bar.
    [[nodiscard]] static QString groupOf(const QAction *action);

    [[nodiscard]] static QString iconNameOf(const QAction *action);

    /// An action made elsewhere joins the palette; it words itself. Its key works already.
    void adopt(QAction *action, const QString &id, const QString &iconName);

    /// Wording in the present language; called by the window on LanguageChange.
    void retranslate();

public Q_SLOTS:
    /// Triggers the action if it is enabled.
    void trigger(const QString &id);

private:
    QList<QAction *> m_actions;
    QHash<QString, QAction *> m_byId;
};

} // namespace cs::studio
