// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "studio/panels/panel.h"

namespace cs::studio {

class ActionRegistry;

/// Binds the actions about variables and secrets to the keeper, and tells the config document and
/// the Python analysis' knowledge to those who check it.
class SecretActions : public QObject
{
    Q_OBJECT

public:
    SecretActions(const Collaborators &with, ActionRegistry *actions, QWidget *window);

Q_SIGNALS:
    void note(const QString &sentence);
    void failed(const cs::Error &error);
    void panelWanted(const QString &panelId);
    /// A variable of the workflow has another value: it should be read again.
    void setupOutdated();

private:
    void chooseFile();
    void moveOut();

    const Collaborators m_with;
    QWidget *m_window;
};

} // namespace cs::studio
