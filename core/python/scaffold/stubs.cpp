// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/python/scaffold/stubs.h"

#include "core/python/source/pythonproject.h"
#include "core/python/source/pythontext.h"
#include "core/python/source/skeleton.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <map>
#include <set>
#include <sstream>

namespace cs::python {

namespace {

using topology::MethodRole;
using topology::MethodState;

/// Written by hand for every source: the step's own life, not what it extracts.
constexpr std::array life { "create", "close", "prepare", "test_connection", "_iter", "name" };

bool isIn(const auto &words, std::string_view word)
{
    return std::any_of(words.begin(), words.end(), [&](const char *one) { return word == one; });
}

void apply(std::string &text, const TextEdit &edit)
{
    std::size_t from = 0;
    for (int line = 1; line < edit.line && from < text.size(); ++line)
        from = std::min(text.find('\n', from), text.size() - 1) + 1;
    std::size_t to = from;
    for (int line = 0; line < edit.removed && to < text.size(); ++line)
        to = std::min(text.find('\n', to), text.size() - 1) + 1;
    text.replace(from, to - from, edit.text);
}

std::string joined(const std::vector<std::string> &words)
{
    std::string text;
    for (const std::string &word : words)
        text += (text.empty() ? "" : ", ") + word;
    return text;
}

/// The keys a method can rely on: filled by the stages above its own, in their order.
std::vector<std::string> keysBefore(
    const topology::Method &method, const topology::Topology &topology)
{
    std::vector<std::string> keys;
    const topology::Node *node = topology.find(method.node);
    while (node) {
        std::vector<std::string> own;
        const bool isOwn = node->name == method.node;
        for (const topology::Stage &stage : node->stages) {
            if (isOwn && (method.role == MethodRole::Producer || stage.processor == method.name))
                break;
            if (stage.context)
                own.push_back(*stage.context);
        }
        keys.insert(keys.begin(), own.begin(), own.end());
        const auto parent = std::find_if(
            topology.nodes.begin(), topology.nodes.end(), [&](const topology::Node &one) {
                return std::find(one.children.begin(), one.children.end(), node->name)
                    != one.children.end();
            });
        node = parent == topology.nodes.end() || &*parent == node ? nullptr : &*parent;
        if (keys.size() > 20)
            break; // a topology that goes round in circles
    }
    std::vector<std::string> once;
    for (std::string &key : keys) {
        if (std::find(once.begin(), once.end(), key) == once.end())
            once.push_back(std::move(key));
    }
    return once;
}

} // namespace

std::vector<std::string> wrapped(std::string_view text, std::size_t width)
{
    std::istringstream in { std::string(text) };
    std::vector<std::string> lines;
    std::string line;
    for (std::string word; in >> word;) {
        if (!line.empty() && line.size() + 1 + word.size() > width) {
            lines.push_back(std::move(line));
            line.clear();
        }
        line += (line.empty() ? "" : " ") + word;
    }
    if (!line.empty())
        lines.push_back(std::move(line));
    return lines;
}

std::string tidyImports(const std::string &text, const std::string &ownModule)
{
    std::istringstream in(text);
    std::string before;
    std::string after;
    std::string own;
    std::set<std::string> plain;
    std::map<std::string, std::set<std::string>> standard;
    std::map<std::string, std::set<std::string>> framework;
    bool begun = false;
    bool ended = false;
    for (std::string line; std::getline(in, line);) {
        const auto import = line.find(" import ");
        if (!ended && line.starts_with("import ")) {
            begun = true;
            plain.insert(line);
        } else if (!ended && line.starts_with("from ") && import != std::string::npos) {
            begun = true;
            const std::string module = line.substr(5, import - 5);
            if (module == ownModule || module.starts_with(ownModule + '.')) {
                own += line + '\n';
                continue;
            }
            std::istringstream names(line.substr(import + 8));
            auto &group = module.starts_with("metadata.") ? framework[module] : standard[module];
            for (std::string name; std::getline(names, name, ',');)
                group.insert(name.substr(name.find_first_not_of(' ')));
        } else if (!begun) {
            before += line + '\n';
        } else if (ended || !line.empty()) {
            ended = true;
            after += line + '\n';
        }
    }
    const auto written = [](const auto &modules) {
        std::string block;
        for (const auto &[module, names] : modules) {
            std::string list;
            for (const std::string &name : names)
                list += (list.empty() ? "" : ", ") + name;
            block += "from " + module + " import " + list + '\n';
        }
        return block;
    };
    std::string first;
    for (const std::string &line : plain)
        first += line + '\n';
    first += written(standard);
    const std::string second = written(framework);
    std::string imports = first;
    for (const std::string &block : { second, own }) {
        if (!block.empty())
            imports += (imports.empty() ? "" : "\n") + block;
    }
    return before + imports + "\n\n" + after;
}

Result<ServiceSource> readServiceSource(PythonProject &project, const SourceType &type)
{
    ServiceSource service;
    auto report = project.report(type.baseClass);
    auto topology = project.topology(type.baseClass);
    if (!report || !topology || topology->nodes.empty()) {
        Error missing { "source-type-missing",
            "The framework of this Python has no " + type.baseClass
                + ": it is older or newer than what " + type.title + " connectors are made for." };
        const Error &why = report ? topology ? missing : topology.error() : report.error();
        if (why.code != "connector-unknown" && why.code != "source-type-missing")
            return why;
        return missing;
    }
    service.report = std::move(*report);
    service.topology = std::move(*topology);
    for (const topology::Method &method : service.report.methods) {
        if (method.file.empty() || service.texts.contains(method.file))
            continue;
        std::ifstream in(method.file, std::ios::binary);
        std::ostringstream text;
        text << in.rdbuf();
        service.texts[method.file] = text.str();
    }
    return service;
}

std::vector<topology::Method> methodsToWrite(const SourceType &type, const ServiceSource &service)
{
    std::vector<topology::Method> methods;
    for (const topology::Method &method : service.report.methods) {
        if (isIn(life, method.name) || method.state == MethodState::Implemented
            || method.state == MethodState::Inherited)
            continue;
        const bool walked = method.role == MethodRole::Producer
            || method.role == MethodRole::Processor || method.role == MethodRole::PostProcess;
        if (!walked && !method.required)
            continue;
        // A method of two nodes stands there twice.
        if (std::any_of(methods.begin(), methods.end(),
                [&](const topology::Method &one) { return one.name == method.name; }))
            continue;
        if (type.members.find("def " + method.name + '(') != std::string::npos)
            continue;
        methods.push_back(method);
    }
    return methods;
}

std::vector<std::string> stubNotes(
    const topology::Method &method, const SourceType &type, const topology::Topology &topology)
{
    const std::string *note = type.note(method.name);
    const topology::Stage *stage = stageOf(method, &topology);
    const topology::Node *node = topology.find(method.node);
    std::string text = "Stub. ";
    if (!note)
        text += "Optional: the walk is whole without it. ";
    if (note)
        text += *note + ' ';
    else if (stage)
        text += "Yields the " + stage->type + " of an element of node " + node->name + ". ";
    else if (method.role == MethodRole::Producer)
        text += "Gives the elements of node " + method.node + ". ";
    else if (method.role == MethodRole::PostProcess)
        text += "Runs once all elements of node " + method.node + " are through. ";
    if (stage && node)
        text += "It gets what " + node->producer + " gave. ";
    if (const std::vector<std::string> keys = keysBefore(method, topology); !keys.empty())
        text += "In the context by then: " + joined(keys) + ". ";
    if (stage && stage->context)
        text += std::string("Afterwards ") + (stage->storeFqn ? "its FQN" : "its name")
            + (stage->storeAllInContext ? " is added to " : " stands in ") + *stage->context + ". ";
    if (stage && stage->mustReturn)
        text += "The server must know it at once, else the walk ends. ";
    if (stage && stage->nullable && note)
        text += "It may yield nothing. ";
    return wrapped(text, 88);
}

Result<std::string> withStubs(std::string text, const std::string &className,
    const std::vector<topology::Method> &methods, const SourceType &type,
    const ServiceSource &service)
{
    for (topology::Method method : methods) {
        DraftRequest request;
        request.className = className;
        request.topology = &service.topology;
        request.notes = stubNotes(method, type, service.topology);
        if (const auto found = service.texts.find(method.file); found != service.texts.end())
            request.declaringText = found->second;
        // What is iterated must not be null: a list that is asked for counts as a producer.
        if (const std::string *note = type.note(method.name);
            note && note->starts_with("Gives") && method.role == MethodRole::Abstract)
            method.role = MethodRole::Producer;
        method.state = MethodState::Missing;
        request.method = std::move(method);
        const auto draft = draftMethod(text, request);
        if (!draft)
            return draft.error();
        for (const TextEdit &edit : draft->edits)
            apply(text, edit);
    }
    return text;
}

} // namespace cs::python
