// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "studio/panels/panel.h"

class QProgressBar;

namespace cs::studio {

class SinkButton;

/// The line at the window's lower edge: what the run does, in which lane, what it counted, and
/// where its entities go.
class StatusLine : public QWidget
{
    Q_OBJECT

public:
    explicit StatusLine(const Collaborators &with, QWidget *parent = nullptr);

    [[nodiscard]] SinkButton *sinkButton() const { return m_sink; }
    [[nodiscard]] QString stateText() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void refreshBusy();

    const Collaborators m_with;
    QLabel *m_icon;
    QLabel *m_state;
    QProgressBar *m_busy;
    QLabel *m_lane;
    QLabel *m_counts;
    SinkButton *m_sink;
    QLabel *m_backend;
};

} // namespace cs::studio
