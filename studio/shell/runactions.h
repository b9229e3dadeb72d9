// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "studio/panels/panel.h"

#include <QObject>

#include <functional>

namespace cs::studio {

class ActionRegistry;

/// Joins the actions of run, selection and breakpoints to what they act on, and enables those that
/// make sense at the moment.
class RunActions : public QObject
{
    Q_OBJECT

public:
    RunActions(const Collaborators &with, ActionRegistry *actions, QObject *parent = nullptr);

    /// Pattern of what is selected, for breakpoints and run to here; empty if nothing fits.
    [[nodiscard]] QString selectedPattern() const;
    /// Asked before an action that begins a run, or goes on with one; false: it does not.
    void setBeforeRun(std::function<bool()> before) { m_beforeRun = std::move(before); }

Q_SIGNALS:
    /// A search for failures came to the end; the sentence says so.
    void note(const QString &sentence);

private:
    void connectRun();
    void connectSelection();
    void enable();
    void goToFailure(bool forward);

    const Collaborators m_with;
    ActionRegistry *m_actions;
    std::function<bool()> m_beforeRun;
};

} // namespace cs::studio
