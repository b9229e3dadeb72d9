// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/sdk/describe.h"

#include "core/topology/topologyio.h"

#include "sdktexts.h"
#include <algorithm>

namespace cs::sdk {

namespace {

bool isWord(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

int lineAt(std::string_view text, std::size_t position)
{
    return 1
        + static_cast<int>(
            std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(position), '\n'));
}

// Comments, strings and characters replaced by blanks of the same length, so that braces count and
// positions stay.
std::string blanked(std::string_view text)
{
    std::string out(text);
    const auto blank = [&](std::size_t from, std::size_t to) {
        for (std::size_t i = from; i < std::min(to, out.size()); ++i) {
            if (out[i] != '\n')
                out[i] = ' ';
        }
    };
    std::size_t i = 0;
    while (i < text.size()) {
        if (text.substr(i, 2) == "//") {
            const std::size_t end = std::min(text.find('\n', i), text.size());
            blank(i, end);
            i = end;
        } else if (text.substr(i, 2) == "/*") {
            const std::size_t end = text.find("*/", i + 2);
            const std::size_t stop = end == std::string_view::npos ? text.size() : end + 2;
            blank(i, stop);
            i = stop;
        } else if (text.substr(i, 2) == "R\"") {
            const std::size_t open = text.find('(', i);
            std::string close = ")";
            close += text.substr(i + 2, open == std::string_view::npos ? 0 : open - i - 2);
            close += '"';
            const std::size_t end = text.find(close, i);
            const std::size_t stop
                = end == std::string_view::npos ? text.size() : end + close.size();
            blank(i, stop);
            i = stop;
        } else if (text[i] == '"' || (text[i] == '\'' && (i == 0 || !isWord(text[i - 1])))) {
            std::size_t end = i + 1;
            while (end < text.size() && text[end] != text[i] && text[end] != '\n')
                end += text[end] == '\\' ? 2 : 1;
            blank(i, end + 1);
            i = end + 1;
        } else {
            ++i;
        }
    }
    return out;
}

// The position after the bracket that closes the one at @p open.
std::size_t afterClosing(std::string_view code, std::size_t open)
{
    const char left = code[open];
    const char right = left == '(' ? ')' : '}';
    int depth = 0;
    for (std::size_t i = open; i < code.size(); ++i) {
        if (code[i] == left)
            ++depth;
        else if (code[i] == right && --depth == 0)
            return i + 1;
    }
    return std::string_view::npos;
}

// A definition whose name starts at @p name: "name(…) const override {…}".
std::optional<Definition> definitionAt(
    std::string_view code, std::string_view text, std::size_t name, std::size_t nameLength)
{
    const std::size_t open = name + nameLength;
    if (open >= code.size() || code[open] != '(')
        return {};
    const std::size_t parameters = afterClosing(code, open);
    if (parameters == std::string_view::npos)
        return {};
    const std::size_t body = code.find_first_of("{;", parameters);
    if (body == std::string_view::npos || code[body] == ';')
        return {};
    const std::size_t end = afterClosing(code, body);
    if (end == std::string_view::npos)
        return {};

    Definition found;
    found.line = lineAt(code, name);
    found.endLine = lineAt(code, end - 1);
    std::string statements;
    for (std::size_t i = body + 1; i + 1 < end; ++i) {
        if (!std::isspace(static_cast<unsigned char>(code[i])))
            statements += code[i];
    }
    if (statements.empty() || statements == "co_return;" || statements == "return{};") {
        const std::size_t statement
            = statements.empty() ? body : code.find_first_not_of(" \t\r\n", body + 1);
        found.stubLine = lineAt(text, statement);
        found.pattern = statements.empty() ? "docstring-only" : "return-empty";
    }
    return found;
}

} // namespace

std::optional<Definition> findDefinition(const std::vector<engine::SourceFile> &files,
    std::string_view className, std::string_view method)
{
    const std::string qualified = std::string(className) + "::" + std::string(method);
    for (const engine::SourceFile &file : files) {
        const std::string code = blanked(file.text);
        for (std::size_t at = code.find(qualified); at != std::string::npos;
             at = code.find(qualified, at + 1)) {
            if (at > 0 && isWord(code[at - 1]))
                continue;
            if (auto found = definitionAt(code, file.text, at, qualified.size())) {
                found->file = file.path;
                return found;
            }
        }
        const std::string head = "class " + std::string(className);
        const std::size_t at = code.find(head);
        if (at == std::string::npos || isWord(code[std::min(at + head.size(), code.size() - 1)]))
            continue;
        const std::size_t open = code.find_first_of("{;", at);
        if (open == std::string::npos || code[open] == ';')
            continue;
        const std::size_t end = std::min(afterClosing(code, open), code.size());
        for (std::size_t name = code.find(method, open); name < end;
             name = code.find(method, name + 1)) {
            if (isWord(code[name - 1]) || code[name - 1] == ':')
                continue;
            if (auto found = definitionAt(code, file.text, name, method.size())) {
                found->file = file.path;
                return found;
            }
        }
    }
    return {};
}

std::vector<engine::SourceFile> sdkFiles()
{
    return sourceFiles(embedded::embeddedTexts());
}

namespace {

topology::Method describe(const DeclaredMethod &declared, const std::string &connectorClass,
    const std::vector<engine::SourceFile> &files)
{
    using topology::MethodState;
    topology::Method method;
    method.name = declared.name;
    method.role = declared.role;
    method.node = declared.node;
    method.required = declared.required;
    method.definedIn = declared.definedIn;
    if (declared.role == topology::MethodRole::Other && declared.required)
        method.role = topology::MethodRole::Abstract;
    const auto definition = findDefinition(files, declared.definedIn, declared.name);
    const bool own = declared.definedIn == connectorClass;
    if (definition) {
        method.file = definition->file;
        method.line = definition->line;
        method.endLine = definition->endLine;
        method.stubLine = definition->stubLine;
        method.pattern = definition->pattern;
    }
    if (definition && definition->stub())
        method.state = declared.required && declared.definedIn == className<DatabaseServiceSource>()
            ? MethodState::Abstract
            : MethodState::Stub;
    else
        method.state = own ? MethodState::Implemented : MethodState::Inherited;
    return method;
}

} // namespace

engine::NativeSpec makeSpec(topology::ServiceSpec spec, std::vector<DeclaredMethod> methods,
    std::vector<std::string> mro, std::vector<engine::SourceFile> files)
{
    engine::NativeSpec native;
    std::ranges::move(sdkFiles(), std::back_inserter(files));
    if (const topology::Topology *known = topology::builtinTopology(spec.sourceType))
        native.topology = *known;

    topology::ConnectorReport &report = native.report;
    report.name = spec.name;
    report.sourceType = spec.sourceType;
    report.origin = spec.origin;
    report.specFile = spec.specFile;
    report.className = mro.front();
    report.mro = mro;
    for (const auto &[role, component] : spec.components)
        report.components.push_back({ role, component, topology::ComponentStatus::Resolved, {} });

    std::vector<topology::Method> described;
    for (const DeclaredMethod &method : methods)
        described.push_back(describe(method, mro.front(), files));
    const auto take = [&](std::string_view name) {
        const auto it = std::ranges::find(described, name, &topology::Method::name);
        if (it == described.end())
            return;
        report.methods.push_back(std::move(*it));
        described.erase(it);
    };
    for (const topology::Node &node : native.topology.nodes) {
        take(node.producer);
        for (const topology::Stage &stage : node.stages)
            take(stage.processor);
        for (const std::string &method : node.postProcess)
            take(method);
    }
    std::ranges::move(described, std::back_inserter(report.methods));

    native.spec = std::move(spec);
    native.files = std::move(files);
    return native;
}

} // namespace cs::sdk
