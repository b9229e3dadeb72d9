// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/sdk/databasemethods.h"
#include "connectors/sdk/databaseservicesource.h"
#include "core/engine/nativespec.h"

#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

/// What can be said of a C++ connector without running it: which class defines each method of its
/// topology (the compiler knows), and whether that definition does anything (its source, built into
/// the program, says).
namespace cs::sdk {

/// The class's own name, without namespaces.
template<class C>
[[nodiscard]] std::string className()
{
    // "… className() [with C = cs::sqlite::SqliteSource; …]" (g++), "… [C = cs::…]" (clang)
    std::string_view text = __PRETTY_FUNCTION__;
    text.remove_prefix(text.find("C = ") + 4);
    text = text.substr(0, text.find_first_of(";]"));
    const std::size_t colon = text.rfind(':');
    return std::string(colon == std::string_view::npos ? text : text.substr(colon + 1));
}

struct DeclaredMethod
{
    std::string name;
    topology::MethodRole role;
    std::string node;
    bool required;
    std::string definedIn;
};

namespace detail {
// &Derived::method has the type of the class that declares it.
template<class R, class C, class... Args>
std::string declaringClass(R (C::*)(Args...))
{
    return className<C>();
}
} // namespace detail

/// Every method of the database topology, in its order, then the rest.
template<class Derived>
[[nodiscard]] std::vector<DeclaredMethod> declaredMethods()
{
    static_assert(std::is_base_of_v<DatabaseServiceSource, Derived>);
    using topology::MethodRole;
    std::vector<DeclaredMethod> methods;
#define CS_DECLARE(role)                                                                           \
    [&](const char *name, const char *node, bool required, std::string definedIn) {                \
        methods.push_back({ name, role, node, required, std::move(definedIn) });                   \
    }
#define CS_ADD(name, node, required)                                                               \
    add(#name, node, required, detail::declaringClass(&Derived::name));
    {
        const auto add = CS_DECLARE(MethodRole::Producer);
        CS_DATABASE_PRODUCERS(CS_ADD)
    }
    {
        const auto add = CS_DECLARE(MethodRole::Processor);
        CS_DATABASE_PROCESSORS(CS_ADD)
    }
    {
        const auto add = CS_DECLARE(MethodRole::PostProcess);
        CS_DATABASE_POST_PROCESSES(CS_ADD)
    }
    {
        const auto add = CS_DECLARE(MethodRole::Other);
        CS_DATABASE_OTHERS(CS_ADD)
    }
#undef CS_ADD
#undef CS_DECLARE
    return methods;
}

/// Where a method's body stands in the connector's source.
struct Definition
{
    std::string file;
    int line = 0;
    int endLine = 0;
    int stubLine = 0; ///< of the statement that is all there is; 0: the body does something
    std::string pattern; ///< "return-empty" or "docstring-only" for a stub

    [[nodiscard]] bool stub() const { return !pattern.empty(); }
};
/// Looks for `Class::method(…) {…}`, else for the method inside `class Class {…}`.
[[nodiscard]] std::optional<Definition> findDefinition(const std::vector<engine::SourceFile> &files,
    std::string_view className, std::string_view method);

/// The sources of the classes connectors build on.
[[nodiscard]] std::vector<engine::SourceFile> sdkFiles();
/// What cs_embed_text() made, as source files.
template<class Texts>
[[nodiscard]] std::vector<engine::SourceFile> sourceFiles(const Texts &texts)
{
    std::vector<engine::SourceFile> files;
    for (const auto &text : texts)
        files.push_back({ std::string(text.path), std::string(text.text) });
    return files;
}

/// A spec with its topology, its report and its files (the sdk's are appended) from what a
/// connector knows of itself; the create functions are the caller's. @p mro: Derived first.
[[nodiscard]] engine::NativeSpec makeSpec(topology::ServiceSpec spec,
    std::vector<DeclaredMethod> methods, std::vector<std::string> mro,
    std::vector<engine::SourceFile> files);

/// makeSpec() for a database source: `makeDatabaseSpec<SqliteSource, CommonDbSourceService>(…)`
/// with the classes between it and DatabaseServiceSource, nearest first.
template<class Derived, class... Between>
[[nodiscard]] engine::NativeSpec makeDatabaseSpec(
    topology::ServiceSpec spec, std::vector<engine::SourceFile> files)
{
    static_assert((std::is_base_of_v<Between, Derived> && ...));
    spec.sourceType = "database";
    return makeSpec(std::move(spec), declaredMethods<Derived>(),
        { className<Derived>(), className<Between>()..., className<DatabaseServiceSource>() },
        std::move(files));
}

} // namespace cs::sdk
