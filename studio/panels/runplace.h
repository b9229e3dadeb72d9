// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <functional>

class QObject;

namespace cs::studio {

struct Collaborators;

/// Looks in the present run for the entity with this FQN (or, where the run names none, this name),
/// on a thread of its own, and selects it. @p done hears whether there is one; not if @p context is
/// gone by then.
void selectInRun(const Collaborators &with, QObject *context, const QString &fqn,
    const QString &name, std::function<void(bool)> done);

} // namespace cs::studio
