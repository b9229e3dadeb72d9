// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/python/source/resolver.h"
#include "core/topology/connector.h"

namespace cs::python {

/// A ServiceSpec and where its components lead.
struct SpecReading
{
    topology::ServiceSpec spec;
    std::vector<topology::Component> components; ///< every field of the spec class, absent ones too
    std::vector<topology::Problem> problems;
    ClassRef metadataSource; ///< empty when it cannot be resolved
};

/// Reads the `ServiceSpec` of a service_spec.py. Concrete classes, paths as text, get_class_path(),
/// aliases and constants are followed; fields that the call leaves out take the spec class's
/// defaults along its bases. Source: metadata.utils.service_spec.service_spec.BaseSpec.
[[nodiscard]] SpecReading readSpec(Resolver &resolver, const ModulePtr &module);

/// A spec for a class that has none: sourcePythonClass names it.
[[nodiscard]] SpecReading specOfClass(Resolver &resolver, const ClassRef &cls);

/// Whether the class of a component is of the kind its field asks for; the framework does not look.
/// A problem, or none. Reads the class's bases.
[[nodiscard]] std::vector<topology::Problem> checkRoles(
    Resolver &resolver, const SpecReading &reading);

} // namespace cs::python
