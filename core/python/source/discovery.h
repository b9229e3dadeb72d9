// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/python/source/resolver.h"

#include <string>
#include <vector>

namespace cs::python {

/// Python files below a folder, sorted: first each service_spec.py, then the others. Hidden
/// folders, caches, virtual environments and installed packages are left out.
struct FolderFiles
{
    std::vector<std::string> specs;
    std::vector<std::string> others;
};
[[nodiscard]] FolderFiles pythonFilesBelow(const std::string &folder, bool specsOnly);

/// Reads the files and whatever their base classes and spec components lead to, in parallel, so
/// that resolving them later waits for no disk. @p depth: links that are followed.
void preloadWithBases(Resolver &resolver, std::vector<std::string> files, int depth);

/// Whether the class is a source the workflow can run: it has the framework's Source or its
/// topology runner among its bases, and is not itself a base meant to be derived from.
[[nodiscard]] bool isConnectorClass(Resolver &resolver, const ClassRef &cls);

/// The classes that the framework may get from the class: itself when it is a source, and what its
/// create() returns instead.
[[nodiscard]] std::vector<ClassRef> madeBy(Resolver &resolver, const ClassRef &cls);

} // namespace cs::python
