// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/python/source/expr.h"
#include "core/python/source/syntaxtree.h"

#include <map>
#include <memory>
#include <string>
#include <vector>

/// One Python file as data: what it imports and defines. Nothing here refers to the syntax tree.
namespace cs::python {

struct Parameter
{
    enum class Kind { Plain, KeywordOnly, Args, Kwargs };
    std::string name;
    Kind kind = Kind::Plain;
    bool hasDefault = false;
};

/// What a function's body amounts to when it does no work.
struct StubBody
{
    std::string pattern; ///< a name of docs/stubs.md; empty: it does something
    int line = 0; ///< of the statement that decides
    std::string superCall; ///< the body is nothing but a call of this method through super()
    bool givesNull = false; ///< calling it certainly returns None
};

struct Function
{
    std::string name;
    std::vector<Parameter> parameters; ///< self or cls included
    std::vector<std::string> decorators; ///< dotted names
    int line = 0; ///< of the def
    int endLine = 0;
    bool isAsync = false;
    bool isGenerator = false;
    bool broken = false; ///< its text does not parse; nothing is known of the body
    StubBody stub;
    /// Methods of self whose result is iterated as it is: null there raises. With the line.
    std::vector<std::pair<std::string, int>> iteratesOwn;
    /// Methods that it calls through super(), and functions of connections that it calls by name.
    std::vector<std::string> superCalls;
    std::vector<std::string> connectionCalls;
    /// Names that `return Name(…)` calls; only kept for create(), which may build another class.
    std::vector<std::string> builds;

    [[nodiscard]] bool has(std::string_view decorator) const;
    [[nodiscard]] bool isAbstract() const;
    [[nodiscard]] bool isProperty() const;
    [[nodiscard]] bool isStatic() const { return has("staticmethod"); }
    [[nodiscard]] bool isClassMethod() const { return has("classmethod"); }
};

struct Member
{
    enum class Kind { Method, Attribute };
    std::string name;
    Kind kind = Kind::Method;
    Function function; ///< of a method
    Expr value; ///< of an attribute
    int line = 0;
    bool alternative = false; ///< in an else or except: second choice
};

struct Import
{
    std::string local; ///< the name it is known by here; "*" for a star import
    std::string module; ///< as written, without the leading dots
    std::string name; ///< imported from the module; empty for `import module`
    int level = 0; ///< leading dots
    int line = 0;
};

struct ClassDef
{
    std::string name; ///< with outer classes: "Outer.Inner"
    std::vector<Expr> bases;
    std::vector<Member> members; ///< in order of definition
    std::vector<std::string> declared; ///< annotated without a value, in order
    int line = 0;
    int endLine = 0;
    bool broken = false;

    /// The definition that holds at run time: the last one, of those outside else and except if
    /// any.
    [[nodiscard]] const Member *member(std::string_view name) const;
};

/// What a name of a module may stand for.
struct Binding
{
    enum class Kind { Import, Class, Function, Value };
    Kind kind = Kind::Value;
    std::size_t index = 0; ///< into the list of that kind
    bool alternative = false; ///< in an else or except: second choice
};

struct Module
{
    std::string file;
    std::string name; ///< dotted, "" if unknown
    bool isPackage = false; ///< an __init__.py
    std::vector<Import> imports; ///< also those inside functions, after the others and not bound
    std::vector<Import> localImports; ///< inside create(), where factories like to import
    std::vector<ClassDef> classes;
    std::vector<Function> functions;
    std::vector<std::pair<std::string, Expr>> values;
    std::map<std::string, std::vector<Binding>, std::less<>> names;
    std::vector<std::string> exported; ///< __all__
    bool hasExported = false;
    bool hasGetattr = false; ///< a module-level __getattr__: any name may exist
    std::vector<SyntaxError> errors;

    [[nodiscard]] const ClassDef *findClass(std::string_view name) const;
    [[nodiscard]] const Function *findFunction(std::string_view name) const;
};

/// Reads a whole file's tree. The file's name and the module's are the caller's to fill in.
[[nodiscard]] Module readModule(const SyntaxTree &tree);

} // namespace cs::python
