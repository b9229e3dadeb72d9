// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/python/source/modulestore.h"

#include <map>
#include <string>
#include <vector>

namespace cs::python {

/// A class: one that was read, or one known only by name (outside the folders we look in).
struct ClassRef
{
    ModulePtr module;
    const ClassDef *def = nullptr; ///< lives as long as module; null for one known by name only
    std::string name; ///< dotted: "metadata.ingestion.api.steps.Source"

    explicit operator bool() const { return def != nullptr; }
};

/// What a name stands for after following imports, aliases and re-exports to the end.
struct Symbol
{
    enum class Kind {
        Unknown, ///< the chain breaks; `problem` names the link
        External, ///< leads out of the folders we look in
        Module,
        Class,
        Function,
        Value
    };
    Kind kind = Kind::Unknown;
    std::string name; ///< dotted, of the definition
    ModulePtr module; ///< that defines it, or the module itself
    const ClassDef *cls = nullptr;
    const Function *function = nullptr;
    const Expr *value = nullptr;
    std::string problem; ///< a sentence; names the likely right one if one is close

    [[nodiscard]] ClassRef asClass() const { return { module, cls, name }; }
};

/// A class and everything it inherits from, in the order Python asks them.
struct Mro
{
    std::vector<ClassRef> classes; ///< the class itself first; `object` left out
    /// Bases that could not be found, and an order that Python would refuse.
    std::vector<std::pair<std::string, int>> problems; ///< sentence and line in the class's file

    [[nodiscard]] bool contains(std::string_view lastNamePart) const;
};

/// Follows names from file to file.
class Resolver
{
public:
    explicit Resolver(ModuleStore &store)
        : m_store(store)
    { }

    /// A dotted name as it is written in the module: "C", "alias.C".
    [[nodiscard]] Symbol resolve(const ModulePtr &module, std::string_view dotted);
    /// An absolute dotted path, as import_from_module takes it: "a.b.C".
    [[nodiscard]] Symbol resolvePath(std::string_view dotted);
    /// What an import statement of that module binds, or the module it is about.
    [[nodiscard]] Symbol resolveImport(const ModulePtr &module, const Import &import);

    /// C3 linearisation over all files. The reference lives until the store's generation changes.
    [[nodiscard]] const Mro &mro(const ClassRef &cls);

    [[nodiscard]] ModuleStore &store() { return m_store; }

private:
    [[nodiscard]] Symbol lookUp(const ModulePtr &module, std::string_view name, int depth);
    [[nodiscard]] Symbol follow(const ModulePtr &module, std::string_view dotted, int depth);
    [[nodiscard]] Symbol bound(const ModulePtr &module, const Binding &binding, int depth);
    [[nodiscard]] Symbol imported(const ModulePtr &module, const Import &import, int depth);
    [[nodiscard]] Symbol attribute(const Symbol &owner, std::string_view name, int depth);
    [[nodiscard]] Symbol moduleNamed(const std::string &dotted);
    Mro linearise(const ClassRef &cls, int depth);

    ModuleStore &m_store;
    std::map<std::string, Mro> m_mros;
    std::uint64_t m_generation = 0;
};

} // namespace cs::python
