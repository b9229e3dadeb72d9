// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "studio/panels/panel.h"

class QProgressBar;

namespace cs::studio {

/// The line at the window's lower edge: what the run does, in which lane, what it counted, and
/// where its entities go.
class StatusLine : public QWidget
{
    Q_OBJECT

public:
    explicit StatusLine(const Collaborators &with, QWidget *parent = nullptr);

    void setSink(const QString &sink);
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
    QLabel *m_sink;
    QString m_sinkName;
};

} // namespace cs::studio
