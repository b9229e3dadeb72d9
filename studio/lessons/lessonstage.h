// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringList>
#include <QVariant>

namespace cs::studio {

/// What a lesson needs of the window; the shell implements it. GUI thread.
class LessonStage
{
public:
    virtual ~LessonStage() = default;

    [[nodiscard]] virtual bool hasAction(const QString &id) const = 0;
    /// As it stands on the keyboard; may be empty.
    [[nodiscard]] virtual QString keysOf(const QString &actionId) const = 0;
    [[nodiscard]] virtual bool hasPanel(const QString &id) const = 0;
    /// It is on the screen, not merely behind another tab.
    [[nodiscard]] virtual bool isPanelVisible(const QString &id) const = 0;
    [[nodiscard]] virtual QString perspective() const = 0;
    virtual void setPerspective(const QString &perspective) = 0;

    /// Where the music shop lies, made if need be.
    [[nodiscard]] virtual Result<QString> sampleFolder() = 0;
    /// Below it each lesson has its workspace.
    [[nodiscard]] virtual QString lessonsFolder() const = 0;
    /// The open run ends, the workflow is read and can be run.
    virtual Result<void> openWorkflow(const QString &file) = 0;
    virtual Result<void> openSource(const QString &file) = 0;
    /// These files were written by the lesson: editors take what is on disk, edits are lost.
    virtual void takeFromDisk(const QStringList &files) = 0;
    [[nodiscard]] virtual QVariant remembered(const QString &key) const = 0;
    virtual void remember(const QString &key, const QVariant &value) = 0;
};

} // namespace cs::studio
