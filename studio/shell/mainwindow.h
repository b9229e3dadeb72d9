// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "studio/panels/panel.h"
#include "studio/shell/locatorsources.h"
#include "studio/shell/services.h"
#include "studio/shell/settings.h"

#include <QMainWindow>

namespace cs::studio {

class AboutWindow;
class ActionRegistry;
class CatalogActions;
class CentreArea;
class ConfigActions;
class DockLayouts;
class HelpActions;
class LessonActions;
class MainMenus;
class PythonActions;
class RunActions;
class SettingsWindow;
class StatusLine;

/// The one window. It makes the panels and joins them to actions, settings and files; what they
/// show is theirs.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// Everything is borrowed and outlives the window.
    MainWindow(const Collaborators &with, const Services &services, Preferences *preferences,
        SessionState *state, QWidget *parent = nullptr);
    ~MainWindow() override;

    [[nodiscard]] ActionRegistry *actionRegistry() const { return m_actions; }
    [[nodiscard]] CentreArea *centre() const { return m_centre; }
    [[nodiscard]] DockLayouts *layouts() const { return m_layouts; }
    [[nodiscard]] StatusLine *statusLine() const { return m_status; }
    [[nodiscard]] Locator *locator() const { return m_locator; }

public Q_SLOTS:
    /// False if the file cannot be run; then the message bar says why.
    bool openWorkflow(const QString &file);
    /// The music shop, or the sample of another connector.
    bool openSample(const QString &spec = {});
    /// The workflow of last time if it is still there, else the sample.
    void openLast();
    /// The panel with the id comes to the front and gets the focus.
    void showPanel(const QString &panelId);

protected:
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void makePanels();
    void connectActions();
    void connectSource();
    void connectRun();
    void connectPython();
    void connectConfig();
    void connectLessons();
    void applyOpened(OpenedWorkflow opened);
    void addPanel(Panel *panel);
    void retranslate();
    void refreshTitle();
    void showError(const Error &error);
    void showWhyFailed();
    void chooseFile();
    void save();
    void chooseSource();
    void enableSaving();
    void editPreferences(const std::function<void()> &change);

    const Collaborators m_with;
    const Services m_services;
    Preferences *m_preferences;
    SessionState *m_state;
    ActionRegistry *m_actions;
    RunActions *m_runActions;
    CentreArea *m_centre;
    DockLayouts *m_layouts;
    StatusLine *m_status;
    CatalogActions *m_catalogActions;
    PythonActions *m_python;
    ConfigActions *m_config;
    LessonActions *m_lessons = nullptr; ///< none in some tests
    Locator *m_locator;
    CommandSource m_commands;
    PlaceSource m_places;
    QList<Panel *> m_panels;
    MainMenus *m_menus = nullptr;
    SettingsWindow *m_settings = nullptr;
    HelpActions *m_help = nullptr;
    AboutWindow *m_about = nullptr;
};

} // namespace cs::studio
