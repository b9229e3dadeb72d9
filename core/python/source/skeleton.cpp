// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/python/source/skeleton.h"

#include "core/python/source/pythontext.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <map>
#include <set>
#include <sstream>

namespace cs::python {

namespace {

using topology::MethodRole;

constexpr std::array builtins { "None", "True", "False", "self", "cls", "str", "int", "float",
    "bool", "bytes", "list", "dict", "set", "tuple", "object", "type", "frozenset", "iter" };

/// What the words around an entity in an annotation are; the rest is what is yielded.
constexpr std::array wrappers { "Iterable", "Iterator", "Generator", "Optional", "List", "Either",
    "Union", "None", "Any", "Tuple", "Dict", "Set", "list", "dict", "set", "tuple", "typing",
    "collections", "Sequence" };

template<std::size_t N>
bool isIn(const std::array<const char *, N> &words, std::string_view word)
{
    return std::any_of(words.begin(), words.end(), [&](const char *one) { return word == one; });
}

std::string readFile(const std::string &file)
{
    std::ifstream in(file, std::ios::binary);
    std::ostringstream text;
    text << in.rdbuf();
    return text.str();
}

Signature declared(const topology::Method &method, std::string_view text)
{
    if (!text.empty() && method.line > 0) {
        if (std::optional<Signature> found = signatureAt(text, method.line);
            found && found->name == method.name)
            return *found;
    }
    // Nobody declares it: the runner calls a processor with the element, the others with nothing.
    Signature made;
    made.name = method.name;
    made.parameters = { "self" };
    if (method.role == MethodRole::Processor)
        made.parameters.emplace_back("element");
    return made;
}

enum class Gives { Generator, List, Value, Nothing };

/// What a caller does with the result decides what a body that does nothing gives.
Gives givesOf(const Signature &signature, const topology::Method &method)
{
    const std::string &returns = signature.returns;
    const auto says = [&](std::string_view word) {
        const std::vector<std::string> words = identifiersOf(returns);
        return std::find(words.begin(), words.end(), word) != words.end();
    };
    if (says("Iterable") || says("Iterator") || says("Generator"))
        return Gives::Generator;
    if (says("List") || says("list"))
        return Gives::List;
    const bool walked = method.role == MethodRole::Producer || method.role == MethodRole::Processor
        || method.role == MethodRole::PostProcess;
    if (returns.empty())
        return walked ? Gives::Generator : Gives::Nothing;
    if (returns == "None")
        return Gives::Nothing;
    return walked && says("Any") ? Gives::List : Gives::Value;
}

std::string docstring(const topology::Method &method, const topology::Topology *topology)
{
    const topology::Node *node = topology ? topology->find(method.node) : nullptr;
    switch (method.role) {
    case MethodRole::Producer:
        return "Gives the elements of node " + method.node + ", one after another.";
    case MethodRole::Processor: {
        const topology::Stage *stage = stageOf(method, topology);
        std::string words = "Yields "
            + (stage ? "the " + stage->type : std::string("what is known"))
            + " of one element of node " + method.node;
        if (node && !node->producer.empty())
            words += ", as " + node->producer + " gave it";
        return words + '.';
    }
    case MethodRole::PostProcess:
        return "Runs once all elements of node " + method.node + " are through.";
    case MethodRole::Abstract:
    case MethodRole::Other:
        break;
    }
    return "Required by the framework; not called by a node of the topology.";
}

/// Everything that is needed to write one method.
struct Writer
{
    const DraftRequest &request;
    Signature signature;
    std::string module; ///< of the declaring file
    std::vector<ImportedName> imports; ///< of the declaring file
    std::string indent; ///< of the method
    std::vector<std::string> lines; ///< of the body, indented below the method
    std::set<std::string> used; ///< names that the body needs besides the signature's
    int cursor = 0; ///< index into lines

    void put(int depth, const std::string &line)
    {
        lines.push_back(line.empty()
                ? std::string()
                : std::string(static_cast<std::size_t>(depth) * 4, ' ') + line);
    }

    void writeStub()
    {
        for (const std::string &note : request.notes)
            put(0, "# " + note);
        switch (givesOf(signature, request.method)) {
        case Gives::Generator:
            put(0, "yield from []");
            break;
        case Gives::List:
            put(0, "return []");
            break;
        case Gives::Value:
            put(0, "return None");
            break;
        case Gives::Nothing:
            put(0, "pass");
            break;
        }
    }

    /// The class of the request, from the annotation: Iterable[Either[CreateTableRequest]].
    [[nodiscard]] std::string requestClass() const
    {
        for (const std::string &word : identifiersOf(signature.returns)) {
            if (!isIn(wrappers, word))
                return word;
        }
        return {};
    }

    [[nodiscard]] std::vector<RequiredField> fieldsOf(const std::string &className) const
    {
        for (const ImportedName &one : imports) {
            if (one.local != className || one.name.empty())
                continue;
            const std::string file = fileOfModule(one.module, request.method.file, module);
            if (!file.empty())
                return requiredFields(readFile(file), one.name);
        }
        return {};
    }

    void writeProcessor(const std::string &className)
    {
        put(0, "yield Either(");
        const std::vector<RequiredField> fields = fieldsOf(className);
        if (fields.empty()) {
            put(1, "right=" + className + "(...),");
        } else {
            put(1, "right=" + className + '(');
            for (const RequiredField &field : fields)
                put(2, field.name + "=...,  # " + field.type);
            put(1, "),");
        }
        put(0, ")");
        used.insert({ "Either", className });
    }

    void writeSkeleton()
    {
        const Gives gives = givesOf(signature, request.method);
        constexpr const char *why = "  # yields nothing yet: fill in below, then remove this line";
        if (gives == Gives::Generator) {
            const std::string className = requestClass();
            put(0, std::string("return") + why);
            cursor = static_cast<int>(lines.size());
            const bool either = signature.returns.find("Either") != std::string::npos;
            if (request.method.role != MethodRole::Producer && either && !className.empty()) {
                writeProcessor(className);
            } else if (request.method.role == MethodRole::Producer) {
                put(0, "for element in ...:");
                put(1, "yield element");
            } else {
                put(0, "yield Either(right=...)");
                used.insert("Either");
            }
        } else if (gives == Gives::List) {
            put(0, "return []  # nothing yet: give the list of what there is");
            cursor = static_cast<int>(lines.size()) - 1;
        } else {
            writeStub();
            cursor = static_cast<int>(lines.size()) - 1;
        }
    }

    void writeBody()
    {
        if (request.draft == Draft::Stub) {
            writeStub();
            cursor = static_cast<int>(lines.size()) - 1;
            return;
        }
        put(0, "\"\"\"" + docstring(request.method, request.topology) + "\"\"\"");
        writeSkeleton();
    }

    [[nodiscard]] std::string bodyText() const
    {
        std::string text;
        for (const std::string &line : lines)
            text += line.empty() ? "\n" : indent + "    " + line + '\n';
        return text;
    }
};

bool isAbstractMark(const std::string &decorator)
{
    return decorator == "abstractmethod" || decorator.ends_with(".abstractmethod");
}

/// `def name(…)` on as many lines as it takes; returns how many.
std::string headText(const Signature &signature, const std::string &indent, int *lineCount)
{
    constexpr std::size_t widest = 100;
    std::string text;
    int count = 0;
    for (const std::string &decorator : signature.decorators) {
        if (isAbstractMark(decorator))
            continue;
        text += indent + '@' + decorator + '\n';
        ++count;
    }
    const std::string line = indent + signature.text() + ":\n";
    if (line.size() <= widest || signature.parameters.size() < 2) {
        text += line;
        *lineCount = count + 1;
        return text;
    }
    text += indent + (signature.isAsync ? "async def " : "def ") + signature.name + "(\n";
    for (const std::string &parameter : signature.parameters)
        text += indent + "    " + parameter + ",\n";
    text += indent + ')' + (signature.returns.empty() ? "" : " -> " + signature.returns) + ":\n";
    *lineCount = count + 2 + static_cast<int>(signature.parameters.size());
    return text;
}

/// Import lines for names the text does not know, and where they go.
std::string missingImports(
    std::string_view text, const Writer &writer, bool signatureToo, int *line)
{
    std::set<std::string> known;
    for (const ImportedName &one : importedNames(text))
        known.insert(one.local);
    const std::vector<TextLine> lines = linesOf(text);
    int after = 0;
    bool docstring = false;
    bool inImport = false;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const std::string_view code = lines[i].text;
        if (lines[i].continues) {
            if (inImport || docstring)
                after = static_cast<int>(i) + 1;
            continue;
        }
        inImport = code.starts_with("from ") || code.starts_with("import ");
        docstring = after == 0 && (code.starts_with("\"\"\"") || code.starts_with("'''"));
        if (inImport || docstring)
            after = static_cast<int>(i) + 1;
        // Names that are defined at the top of the file.
        for (const std::string_view word : { "class ", "def " }) {
            if (code.starts_with(word)) {
                const auto end = code.find_first_of("(: ", word.size());
                known.insert(std::string(code.substr(word.size(), end - word.size())));
            }
        }
        if (const auto equals = code.find('=');
            equals != std::string_view::npos && lines[i].indent == 0)
            known.insert(std::string(code.substr(0, code.find_first_of(" :="))));
    }
    std::vector<std::string> wanted;
    if (signatureToo) {
        std::string all = writer.signature.returns;
        for (const std::string &parameter : writer.signature.parameters)
            all += " , " + parameter;
        wanted = identifiersOf(all);
        // Parameter names themselves are no names of the module.
        for (const std::string &parameter : writer.signature.parameters) {
            const std::vector<std::string> first = identifiersOf(parameter);
            if (!first.empty())
                known.insert(first.front());
        }
        for (const std::string &decorator : writer.signature.decorators) {
            const std::vector<std::string> names = identifiersOf(decorator);
            if (!names.empty() && names.front() != "abstractmethod" && names.front() != "abc"
                && names.front() != "classmethod" && names.front() != "staticmethod"
                && names.front() != "property")
                wanted.push_back(names.front());
        }
    }
    wanted.insert(wanted.end(), writer.used.begin(), writer.used.end());
    std::map<std::string, std::set<std::string>> byModule; // module → "X" or "X as Y"
    std::string plain;
    for (const std::string &name : wanted) {
        if (isIn(builtins, name) || !known.insert(name).second)
            continue;
        const auto imported = std::find_if(writer.imports.begin(), writer.imports.end(),
            [&](const ImportedName &one) { return one.local == name; });
        if (imported != writer.imports.end()) {
            if (imported->name.empty())
                plain += "import " + imported->module
                    + (imported->module == name ? "" : " as " + name) + '\n';
            else
                byModule[imported->module].insert(
                    imported->name == name ? name : imported->name + " as " + name);
        } else if (classPlace(writer.request.declaringText, name)) {
            byModule[writer.module].insert(name);
        } else if (name == "Either") {
            byModule["metadata.ingestion.api.models"].insert(name);
        }
    }
    std::string added = plain;
    for (const auto &[module, names] : byModule) {
        added += "from " + module + " import ";
        for (auto it = names.begin(); it != names.end(); ++it)
            added += (it == names.begin() ? "" : ", ") + *it;
        added += '\n';
    }
    *line = after + 1;
    return added;
}

int countLines(std::string_view text)
{
    return static_cast<int>(std::count(text.begin(), text.end(), '\n'));
}

/// Last line of the body that begins behind a head.
int bodyEnd(const std::vector<TextLine> &lines, int lastHeadLine, int indent)
{
    int end = lastHeadLine;
    for (int line = lastHeadLine + 1; line <= static_cast<int>(lines.size()); ++line) {
        const TextLine &one = lines[static_cast<std::size_t>(line) - 1];
        if (!one.continues && !one.blank && one.indent <= indent)
            break;
        if (one.continues || !one.blank || one.indent > indent)
            end = one.blank && one.text.empty() ? end : line;
    }
    return end;
}

} // namespace

const topology::Stage *stageOf(const topology::Method &method, const topology::Topology *topology)
{
    const topology::Node *node = topology ? topology->find(method.node) : nullptr;
    if (!node || method.role != MethodRole::Processor)
        return nullptr;
    for (const topology::Stage &stage : node->stages) {
        if (stage.processor == method.name)
            return &stage;
    }
    return nullptr;
}

std::string signatureText(const topology::Method &method, std::string_view declaringText)
{
    return declared(method, declaringText).text();
}

std::string yieldsText(
    const topology::Method &method, const topology::Topology *topology, const Signature &signature)
{
    for (const std::string &word : identifiersOf(signature.returns)) {
        if (!isIn(wrappers, word))
            return word;
    }
    if (const topology::Stage *stage = stageOf(method, topology))
        return stage->type;
    return signature.returns;
}

std::string yieldsText(const topology::Method &method, const topology::Topology *topology,
    std::string_view declaringText)
{
    return yieldsText(method, topology, declared(method, declaringText));
}

Result<DraftResult> draftMethod(std::string_view text, const DraftRequest &request)
{
    const std::optional<ClassPlace> place = classPlace(text, request.className);
    if (!place)
        return Error { "class-missing",
            "The class " + request.className
                + " is not in this file. Open the file that defines it, and insert again." };
    Writer writer { request, declared(request.method, request.declaringText), {}, {},
        std::string(static_cast<std::size_t>(place->bodyIndent), ' '), {}, {}, 0 };
    if (!request.declaringText.empty()) {
        writer.module = moduleOfFile(request.method.file);
        writer.imports = importedNames(request.declaringText, writer.module);
    }
    const std::vector<TextLine> lines = linesOf(text);
    DraftResult result;
    const int existing = methodLine(text, request.className, request.method.name);
    if (existing > 0) {
        if (request.method.state == topology::MethodState::Implemented)
            return Error { "method-implemented",
                request.method.name + " does something already; it is left as it is." };
        // Its own head stays: whoever wrote it has chosen names and types.
        const Signature own = *signatureAt(text, existing);
        if (!own.returns.empty())
            writer.signature.returns = own.returns;
        writer.signature.parameters = own.parameters;
        writer.writeBody();
        const int end
            = own.bodyOnLastLine ? own.lastLine : bodyEnd(lines, own.lastLine, place->bodyIndent);
        TextEdit edit;
        if (own.bodyOnLastLine) {
            edit.line = own.line;
            edit.removed = end - own.line + 1;
            Signature bare = own;
            bare.decorators.clear(); // they stand above and stay
            int count = 0;
            edit.text = headText(bare, writer.indent, &count);
            result.cursorLine = own.line + count + writer.cursor;
        } else {
            edit.line = own.lastLine + 1;
            edit.removed = end - own.lastLine;
            result.cursorLine = own.lastLine + 1 + writer.cursor;
        }
        edit.text += writer.bodyText();
        result.method = edit.text;
        result.line = own.line;
        result.edits.push_back(std::move(edit));
    } else {
        writer.writeBody();
        int headLines = 0;
        const std::string head = headText(writer.signature, writer.indent, &headLines);
        result.method = head + writer.bodyText();
        TextEdit edit;
        edit.line = place->lastLine + 1;
        if (place->onlyPass) {
            edit.line = place->lastLine;
            edit.removed = 1;
        }
        const bool unfinished = place->lastLine == static_cast<int>(lines.size()) && !text.empty()
            && text.back() != '\n' && !place->onlyPass;
        const std::string gap = place->onlyPass || place->lastLine == place->line ? "" : "\n";
        edit.text = (unfinished ? "\n" : "") + gap + result.method;
        const int start = place->lastLine + (place->onlyPass ? 0 : 1) + countLines(gap);
        const auto decorators
            = std::count_if(writer.signature.decorators.begin(), writer.signature.decorators.end(),
                [](const std::string &one) { return !isAbstractMark(one); });
        result.line = start + static_cast<int>(decorators);
        result.cursorLine = start + headLines + writer.cursor;
        result.edits.push_back(std::move(edit));
    }
    int importLine = 0;
    const std::string imports = missingImports(text, writer, existing == 0, &importLine);
    if (!imports.empty()) {
        std::string added = imports;
        // A first import stands apart from what follows.
        if (importLine <= static_cast<int>(lines.size())
            && !lines[static_cast<std::size_t>(importLine) - 1].text.empty())
            added += '\n';
        const int moved = countLines(added);
        result.line += moved;
        result.cursorLine += moved;
        result.edits.push_back({ importLine, 0, std::move(added) });
    }
    return result;
}

} // namespace cs::python
