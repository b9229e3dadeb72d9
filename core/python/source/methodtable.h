// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/python/source/resolver.h"
#include "core/topology/connector.h"
#include "core/topology/topology.h"

#include <optional>
#include <set>

namespace cs::python {

/// The definition that a call on an instance reaches.
struct Definition
{
    ClassRef owner;
    const Member *member = nullptr; ///< null: nobody defines it
    std::size_t position = 0; ///< of the owner in the method-resolution order
};

/// What a connector class has for every method, own or inherited, along its method-resolution
/// order.
class MethodTable
{
public:
    MethodTable(Resolver &resolver, const ClassRef &cls);

    [[nodiscard]] const Mro &mro() const { return m_mro; }
    /// The first definition at or after @p from in the order.
    [[nodiscard]] Definition find(std::string_view method, std::size_t from = 0) const;
    /// The function behind a definition: a method, or one that an attribute stands for. Null for
    /// other attributes.
    [[nodiscard]] const Function *functionOf(const Definition &definition) const;
    /// State, pattern and place; role, node and required are the caller's.
    [[nodiscard]] topology::Method describe(std::string_view method) const;
    /// Names declared abstract anywhere in the order: the bases' own first.
    [[nodiscard]] const std::vector<std::string> &abstractNames() const { return m_abstract; }
    /// The abstract declaration of a method; null when it is none.
    [[nodiscard]] const Function *abstractOf(std::string_view method) const;
    /// Where a method's result is iterated as it is: class, function and line; empty if nowhere.
    [[nodiscard]] std::string iteratedBy(std::string_view method) const;
    /// Every name a class of the order defines.
    [[nodiscard]] std::vector<std::string> allNames() const;

    /// Methods of the topology in its order, then the abstract ones it does not name.
    [[nodiscard]] std::vector<topology::Method> methods(const topology::Topology *topology) const;

private:
    [[nodiscard]] StubBody stubOf(const Definition &definition, int depth) const;

    Resolver &m_resolver;
    Mro m_mro;
    std::vector<std::string> m_abstract;
};

} // namespace cs::python
