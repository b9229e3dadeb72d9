// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QString>
#include <QTimer>

namespace cs::studio {

class MainWindow;
class RunController;

/// Steps a window some times, writes a picture of it, and ends the program: for docs and tests.
class Screenshot : public QObject
{
    Q_OBJECT

public:
    /// @p steps below zero: runs to the end.
    Screenshot(MainWindow *window, RunController *run, QString file, int steps);

private:
    void onState();
    void next();
    void take();

    MainWindow *m_window;
    RunController *m_run;
    QString m_file;
    int m_steps;
    bool m_done = false;
};

} // namespace cs::studio
