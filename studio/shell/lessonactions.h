// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "studio/lessons/lessonstage.h"
#include "studio/panels/panel.h"
#include "studio/shell/services.h"
#include "studio/shell/spotlight.h"

#include <QObject>

class QMainWindow;

namespace cs {
struct Error;
}

namespace cs::studio {

class ActionRegistry;
class CentreArea;
class DockLayouts;
class LessonPanel;
class SessionState;

/// Joins lessons to the window: their actions, their dock, the spotlight, and what a lesson needs
/// of the window (LessonStage).
class LessonActions : public QObject, private LessonStage
{
    Q_OBJECT

public:
    /// Where the window's parts are; all borrowed.
    struct Window
    {
        QMainWindow *window;
        ActionRegistry *actions;
        DockLayouts *layouts;
        CentreArea *centre;
        SessionState *state;
        const Services *services;
        /// False: the message bar says why.
        std::function<bool(const QString &file)> openWorkflow;
    };

    LessonActions(const Collaborators &with, const Window &window, QObject *parent);
    ~LessonActions() override;

    /// Every action is made by now.
    void connectAll();
    [[nodiscard]] static QStringList menuIds();
    [[nodiscard]] Spotlight *spotlight() const { return m_spotlight; }

Q_SIGNALS:
    void failed(const cs::Error &error);
    void note(const QString &sentence);
    void panelWanted(const QString &panelId);
    void termWanted(const QString &term);

private:
    [[nodiscard]] bool hasAction(const QString &id) const override;
    [[nodiscard]] QString keysOf(const QString &actionId) const override;
    [[nodiscard]] bool hasPanel(const QString &id) const override;
    [[nodiscard]] bool isPanelVisible(const QString &id) const override;
    [[nodiscard]] QString perspective() const override;
    void setPerspective(const QString &perspective) override;
    [[nodiscard]] Result<QString> sampleFolder() override;
    [[nodiscard]] QString lessonsFolder() const override;
    Result<void> openWorkflow(const QString &file) override;
    Result<void> openSource(const QString &file) override;
    void takeFromDisk(const QStringList &files) override;
    [[nodiscard]] QVariant remembered(const QString &key) const override;
    void remember(const QString &key, const QVariant &value) override;

    void enable();
    void showLessons();
    void next();
    void showMe();
    [[nodiscard]] Spotlight::Target target(const QString &name) const;
    [[nodiscard]] Spotlight::Target targetOfAction(const QString &id) const;
    [[nodiscard]] Panel *panel(const QString &id) const;

    const Collaborators m_with;
    const Window m_in;
    Spotlight *m_spotlight;
    LessonPanel *m_panel = nullptr;
};

} // namespace cs::studio
