// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "studio/session/pythonworkspace.h"

#include <atomic>

namespace cs::studio {

/// Interpreters that stand where people keep them, in the order they are likely meant: the active
/// environment, those beside @p nearby, conda, pyenv, virtualenvs, pipx, PATH. All in state
/// Checking. Reads folders; any thread.
[[nodiscard]] QList<PythonEnvironment> findPythonEnvironments(const QStringList &nearby);

/// The interpreter of an environment's folder, or the file itself; absolute. Empty if there is
/// none.
[[nodiscard]] QString interpreterOf(const QString &path);

/// Asks the interpreter for its version and the framework's; takes as long as it takes to start,
/// ten seconds at most. Imports nothing of the framework. Any thread.
void checkPythonEnvironment(PythonEnvironment &environment, const std::atomic_bool &cancelled);

} // namespace cs::studio
