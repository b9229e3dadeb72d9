// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "studio/shell/settings.h"

#include <QUndoCommand>

namespace cs::studio {

/// A change of settings that has already happened, to be taken back and done again.
class PreferenceCommand : public QUndoCommand
{
public:
    PreferenceCommand(const QString &text, Preferences *preferences, QVariantMap before)
        : QUndoCommand(text)
        , m_preferences(preferences)
        , m_before(std::move(before))
        , m_after(preferences->snapshot())
    { }

    void undo() override { m_preferences->restore(m_before); }
    void redo() override
    {
        if (m_preferences->snapshot() != m_after)
            m_preferences->restore(m_after);
    }

private:
    Preferences *m_preferences;
    QVariantMap m_before;
    QVariantMap m_after;
};

} // namespace cs::studio
