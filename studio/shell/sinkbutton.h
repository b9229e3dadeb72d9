// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "studio/panels/panel.h"

#include <QToolButton>

namespace cs::studio {

/// Where the entities of the next run go; one click opens the choice. The actions are the window's
/// own, "sink.catalogue" and so on.
class SinkButton : public QToolButton
{
    Q_OBJECT

public:
    explicit SinkButton(const Collaborators &with, QWidget *parent = nullptr);

    void setChoices(const QList<QAction *> &actions);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    const Collaborators m_with;
};

} // namespace cs::studio
