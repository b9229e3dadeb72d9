// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "studio/panels/panel.h"

class QLabel;
class QVBoxLayout;

namespace cs::studio {

class SessionState;

/// Where one begins: the sample, recent files, and the one key to press.
class StartPanel : public Panel
{
    Q_OBJECT

public:
    StartPanel(const Collaborators &with, SessionState *state, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;

Q_SIGNALS:
    void fileChosen(const QString &file);

protected:
    void retranslate() override;

private:
    void fillRecent();
    void applyTheme();

    SessionState *m_state;
    QLabel *m_heading;
    QLabel *m_sentence;
    QPushButton *m_sample;
    QPushButton *m_new;
    QPushButton *m_tutorial;
    QPushButton *m_learn;
    QPushButton *m_open;
    QPushButton *m_python;
    QPushButton *m_skeleton;
    QLabel *m_recentHeading;
    QWidget *m_recent;
    QVBoxLayout *m_recentRows;
};

} // namespace cs::studio
