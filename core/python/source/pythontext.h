// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// Python as lines of text: enough to put a method into a class, on text that may not parse.
namespace cs::python {

/// A line of a file, from 1 in order.
struct TextLine
{
    std::string_view text; ///< without the line's end
    int indent = 0; ///< columns of white space; a tab goes to the next multiple of 8, as in Python
    bool blank = false; ///< white space or a comment alone
    bool continues = false; ///< begins inside a bracket or a string of an earlier line
};

/// The lines refer to @p text. A last line without an end counts, one behind a last end does not.
[[nodiscard]] std::vector<TextLine> linesOf(std::string_view text);

/// The head of a function as it is written, comments and line breaks taken out.
struct Signature
{
    std::string name;
    std::vector<std::string> decorators; ///< without the @
    std::vector<std::string> parameters; ///< each as written: "schema_name: str = None"
    std::string returns; ///< as written; empty without one
    bool isAsync = false;
    int line = 0; ///< of the def
    int lastLine = 0; ///< of the head: where its colon stands
    bool bodyOnLastLine = false; ///< `def f(self): pass`

    /// "def yield_table(self, table: str) -> Iterable[Either[X]]", without the colon.
    [[nodiscard]] std::string text() const;
    [[nodiscard]] bool has(std::string_view decorator) const;
};

/// Of the def at this line, or of the decorator that stands there; nothing if there is none.
[[nodiscard]] std::optional<Signature> signatureAt(std::string_view text, int line);

/// A name that a file imports, wherever in it.
struct ImportedName
{
    std::string local;
    std::string module; ///< absolute where @p module of importedNames() was given
    std::string name; ///< empty: `import module`
};
[[nodiscard]] std::vector<ImportedName> importedNames(
    std::string_view text, std::string_view module = {});

/// Where a class stands.
struct ClassPlace
{
    int line = 0; ///< of its `class`
    int lastLine = 0; ///< of its last line that is not blank
    int bodyIndent = 4;
    bool onlyPass = false; ///< its body is one `pass` or `...`
};
[[nodiscard]] std::optional<ClassPlace> classPlace(std::string_view text, std::string_view name);

/// The last def of a method in the body of a class: its line; 0 if it is not there.
[[nodiscard]] int methodLine(
    std::string_view text, std::string_view className, std::string_view method);

/// The dotted name a file is imported by: as far up as there are __init__.py files, or from
/// site-packages on.
[[nodiscard]] std::string moduleOfFile(const std::string &file);
/// The file of a module, looked for where @p neighbour of module @p neighbourModule lies; empty if
/// there is none.
[[nodiscard]] std::string fileOfModule(
    std::string_view module, const std::string &neighbour, std::string_view neighbourModule);

/// A field that a request cannot do without.
struct RequiredField
{
    std::string name;
    std::string type; ///< as written, without Annotated[…]
};
/// Of a pydantic class: annotated, without a default, not optional.
[[nodiscard]] std::vector<RequiredField> requiredFields(
    std::string_view text, std::string_view className);

/// Identifiers of an expression, dotted ones by their first part, once each, outside strings.
[[nodiscard]] std::vector<std::string> identifiersOf(std::string_view expression);

} // namespace cs::python
