// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <string>
#include <vector>

namespace cs::python {

/// The folders an interpreter imports packages from, without its standard library.
///
/// @p path is an interpreter, a virtual environment's folder or a name on the PATH. An environment
/// with a pyvenv.cfg of its own is read from disk; any other interpreter is asked once, isolated
/// (`-I`), for its path and imports nothing of the user's. Folders that .pth files and editable
/// installs add are included. Errors: "interpreter-missing", "interpreter-failed".
Result<std::vector<std::string>> packageFolders(const std::string &path);

} // namespace cs::python
