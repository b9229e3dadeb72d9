// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/python/scaffold/scaffold.h"

/// Inside core/python/scaffold: the stubs of a source class.
namespace cs::python {

/// Methods that a connector of this base class is to write: those nobody implements, and those of
/// the topology whose default does nothing. In the order of the topology, then the others.
[[nodiscard]] std::vector<topology::Method> methodsToWrite(
    const SourceType &type, const ServiceSource &service);

/// What a stub says of its method: what it must give, what it gets, which context keys hold.
[[nodiscard]] std::vector<std::string> stubNotes(
    const topology::Method &method, const SourceType &type, const topology::Topology &topology);

/// @p text with a stub for each of the methods at the end of the class.
[[nodiscard]] Result<std::string> withStubs(std::string text, const std::string &className,
    const std::vector<topology::Method> &methods, const SourceType &type,
    const ServiceSource &service);

/// The imports of a file as one block: what Python brings, then the framework, then the connector's
/// own, each module once. Only whole lines `from X import …` and `import X` at its top are touched.
[[nodiscard]] std::string tidyImports(const std::string &text, const std::string &ownModule);

/// Lines of at most @p width characters.
[[nodiscard]] std::vector<std::string> wrapped(std::string_view text, std::size_t width);

} // namespace cs::python
