// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/python/scaffold/scaffold.h"

#include "core/python/scaffold/stubs.h"
#include "core/python/source/pythontext.h"

#include "scaffoldtexts.h"
#include <algorithm>
#include <cassert>
#include <filesystem>
#include <fstream>

namespace cs::python {

namespace {

using Values = std::vector<std::pair<std::string, std::string>>;

std::string_view templateText(std::string_view name)
{
    for (const auto &text : scaffolding::embeddedTexts()) {
        if (std::filesystem::path(text.path).filename() == name)
            return text.text;
    }
    assert(false);
    return {};
}

/// Each @KEY@ by its value, in one pass: what a value holds is not looked at again.
std::string filled(std::string_view text, const Values &values)
{
    std::string result;
    for (std::size_t at = 0; at < text.size();) {
        bool found = false;
        for (const auto &[key, value] : values) {
            if (text[at] == '@' && text.substr(at + 1).starts_with(key)
                && text.substr(at + 1 + key.size()).starts_with('@')) {
                result += value;
                at += key.size() + 2;
                found = true;
                break;
            }
        }
        if (!found)
            result += text[at++];
    }
    return result;
}

std::string indented(std::string_view text, std::string_view by)
{
    std::string result;
    bool start = true;
    for (const char c : text) {
        if (start && c != '\n')
            result += by;
        result += c;
        start = c == '\n';
    }
    return result;
}

std::string lowered(std::string text)
{
    if (text.size() > 1 && text[1] >= 'a' && text[1] <= 'z')
        text[0] = static_cast<char>(text[0] | 0x20);
    return text;
}

bool has(const ScaffoldRequest &request, std::string_view component)
{
    return std::find(request.components.begin(), request.components.end(), component)
        != request.components.end();
}

/// Everything that is made of one request.
class Writer
{
public:
    Writer(const ScaffoldRequest &request, const ServiceSource &service)
        : m_request(request)
        , m_type(*request.type)
        , m_service(service)
        , m_single(request.kind == ScaffoldKind::SingleFile)
        , m_class(scaffoldClass(request.name))
    {
        m_made.workflow = m_single ? request.name + ".yaml" : "metadata.yaml";
        m_made.source = m_single ? request.name + ".py" : request.name + "/metadata.py";
        m_made.className = m_class + "Source";
        m_values = { { "NAME", request.name }, { "CLASS", m_class }, { "TITLE", m_type.title },
            { "TITLELOWER", lowered(m_type.title) }, { "SERVICE", m_type.service },
            { "SOURCEFILE", m_made.source }, { "WORKFLOW", m_made.workflow },
            { "SAYS", m_type.says },
            { "HERE",
                m_single ? "Path(__file__).resolve().parent"
                         : "Path(__file__).resolve().parent.parent" } };
    }

    Result<Scaffold> write()
    {
        if (auto written = writeSource(); !written)
            return std::move(written).error();
        if (!m_single) {
            add(m_request.name + "/__init__.py",
                "\"\"\"The connector " + m_request.name
                    + ": service_spec.py says what it consists of.\"\"\"\n");
            add(m_request.name + "/connection.py", fromTemplate("connection.py.in"));
            for (const char *component : { "lineage", "usage", "profiler", "sampler" }) {
                if (has(m_request, component))
                    add(m_request.name + '/' + component + ".py",
                        fromTemplate(std::string(component) + ".py.in"));
            }
            writeSpec();
        }
        writeWorkflows();
        for (const auto &[name, text] : m_type.samples)
            add("sample/" + name, text);
        writeTests();
        writeReadme();
        return std::move(m_made);
    }

private:
    void add(std::string path, std::string text)
    {
        m_made.files.push_back({ std::move(path), std::move(text) });
    }

    [[nodiscard]] std::string fromTemplate(std::string_view name, const Values &more = {}) const
    {
        Values all = more;
        all.insert(all.end(), m_values.begin(), m_values.end());
        return filled(templateText(name), all);
    }

    [[nodiscard]] bool isMissing(std::string_view method) const
    {
        const topology::Method *found = m_service.report.find(method);
        return !found || found->state == topology::MethodState::Abstract
            || found->state == topology::MethodState::Missing;
    }

    [[nodiscard]] std::string classText() const
    {
        const std::string base = m_type.baseClass.substr(m_type.baseClass.rfind('.') + 1);
        std::string text = "class " + m_made.className + '(' + base + "):\n"
            + "    def __init__(self, config, metadata):\n";
        if (m_type.ownConstructor) {
            if (m_type.skipsBase)
                text += "        # Past the base class's own, which wants a hostPort.\n        "
                        "super("
                    + base + ", self).__init__()\n";
            else
                text += "        super().__init__()\n";
            text += "        self.config = config\n"
                    "        self.metadata = metadata\n"
                    "        self.source_config = config.sourceConfig.config\n"
                    "        self.service_connection = config.serviceConnection.root.config\n"
                    "        self._connection = None  # the base class would close it\n"
                    "        self.client = get_connection(self.service_connection)\n"
                    "        self.connection_obj = self.client\n"
                    "        self.test_connection()\n";
        } else {
            text += "        super().__init__(config, metadata)  # opens the connection and tests "
                    "it\n"
                    "        self.client = self.connection_obj\n";
        }
        text += "\n    @classmethod\n"
                "    def create(cls, config_dict, metadata, pipeline_name=None):\n"
                "        return cls(WorkflowSource.model_validate(config_dict), metadata)\n";
        if (isMissing("prepare"))
            text += "\n    def prepare(self):\n        \"\"\"Nothing to prepare.\"\"\"\n";
        if (isMissing("close"))
            text += "\n    def close(self):\n        \"\"\"Nothing stays open.\"\"\"\n";
        if (!m_type.members.empty())
            text += '\n' + filled(m_type.members, m_values);
        return text;
    }

    Result<void> writeSource()
    {
        const auto dot = m_type.baseClass.rfind('.');
        const std::string imports = "from metadata.generated.schema.metadataIngestion.workflow "
                                    "import Source as WorkflowSource\n"
                                    "from "
            + m_type.baseClass.substr(0, dot) + " import " + m_type.baseClass.substr(dot + 1) + '\n'
            + m_type.imports;
        std::string text = "\"\"\"" + m_request.name + ", a connector for a "
            + lowered(m_type.title)
            + " service.\n\nIt walks as it is and yields nothing but the service: a method that "
              "says Stub is "
              "still to be\nwritten. The README has the least that gives entities.\n\"\"\"\n\n";
        if (m_single) {
            std::string connection = fromTemplate("connection.py.in");
            connection.erase(0, connection.find("import json"));
            const auto body = connection.find("\n\nclass ");
            text += connection.substr(0, body) + imports + connection.substr(body);
        } else {
            text += imports + "\nfrom " + m_request.name
                + ".connection import get_connection, test_connection  # noqa: F401  looked up "
                  "beside the "
                  "class\n";
        }
        text += "\n\n" + classText();
        const std::vector<topology::Method> methods = methodsToWrite(m_type, m_service);
        auto done = withStubs(std::move(text), m_made.className, methods, m_type, m_service);
        if (!done)
            return std::move(done).error();
        *done = tidyImports(*done, m_request.name);
        for (const topology::Method &method : methods)
            m_made.stubs.push_back(method.name);
        m_methods = methods;
        if (!methods.empty()) {
            // The first that the connector must write, not one that it may.
            const auto first = std::find_if(methods.begin(), methods.end(),
                [this](const topology::Method &one) { return m_type.note(one.name) != nullptr; });
            m_made.firstStub = first == methods.end() ? methods.front().name : first->name;
            m_made.firstStubLine = methodLine(*done, m_made.className, m_made.firstStub);
        }
        add(m_made.source, std::move(*done));
        return {};
    }

    void writeSpec()
    {
        struct Role
        {
            const char *component;
            const char *field;
            const char *suffix;
        };
        constexpr Role roles[] = { { "metadata", "metadata_source_class", "Source" },
            { "lineage", "lineage_source_class", "LineageSource" },
            { "usage", "usage_source_class", "UsageSource" },
            { "profiler", "profiler_class", "Profiler" },
            { "sampler", "sampler_class", "Sampler" } };
        const bool database = m_type.name == "database";
        const std::string spec = database ? "DefaultDatabaseSpec" : "BaseSpec";
        std::string imports = "from metadata.utils.service_spec."
            + std::string(database ? "default" : "service_spec") + " import " + spec + "\n\n";
        std::string components;
        for (const Role &role : roles) {
            if (role.component != std::string_view("metadata") && !has(m_request, role.component))
                continue;
            imports += "from " + m_request.name + '.' + role.component + " import " + m_class
                + role.suffix + '\n';
            components += "    " + std::string(role.field) + '=' + m_class + role.suffix + ",\n";
        }
        add(m_request.name + "/service_spec.py",
            fromTemplate("service_spec.py.in",
                { { "IMPORTS", imports }, { "SPEC", spec }, { "COMPONENTS", components } }));
    }

    void writeWorkflow(const std::string &file, const std::string &what, const std::string &source,
        const std::string &pythonClass, const std::string &config, const std::string &steps)
    {
        std::string carrier;
        for (const std::string &line : wrapped(m_type.carrier, 96))
            carrier += "# " + line + '\n';
        add(file,
            fromTemplate("workflow.yaml.in",
                { { "WHAT", what }, { "FILE", file }, { "CARRIER", carrier }, { "SOURCE", source },
                    { "CONNECTION", m_type.connection }, { "PYTHONCLASS", pythonClass },
                    { "DOTPY", m_single ? " below" : ".py" }, { "CONFIG", config },
                    { "STEPS", steps } }));
    }

    void writeWorkflows()
    {
        const std::string rest = "sink:\n  type: metadata-rest\n  config: {}\n";
        const std::string module = m_single ? m_request.name : m_request.name + ".metadata";
        writeWorkflow(m_made.workflow, "Walks " + m_made.className + " of " + m_made.source + '.',
            m_type.source, module + '.' + m_made.className, "      type: " + m_type.config + '\n',
            rest);
        if (has(m_request, "lineage"))
            writeWorkflow("lineage.yaml", "Runs the lineage of " + m_request.name + '.',
                m_type.source + "-lineage",
                m_request.name + ".lineage." + m_class + "LineageSource",
                "      type: DatabaseLineage\n", rest);
        if (has(m_request, "usage"))
            writeWorkflow("usage.yaml", "Runs the usage of " + m_request.name + '.',
                m_type.source + "-usage", m_request.name + ".usage." + m_class + "UsageSource",
                "      type: DatabaseUsage\n",
                "processor:\n  type: query-parser\n  config: {}\n"
                "stage:\n  type: table-usage\n  config:\n    filename: /tmp/"
                    + m_request.name
                    + "_usage\n"
                      "bulkSink:\n  type: metadata-usage\n  config:\n    filename: /tmp/"
                    + m_request.name + "_usage\n");
    }

    void writeTests()
    {
        std::string imports = m_type.testImports.empty() ? "" : m_type.testImports + '\n';
        imports += "from " + (m_single ? m_request.name : m_request.name + ".metadata") + " import "
            + m_made.className + '\n';
        std::string tests;
        for (const auto &[method, body] : m_type.tests) {
            const std::string *note = m_type.note(method);
            tests += "\n    def test_" + method.substr(method.find_first_not_of('_')) + "(self):\n";
            if (note)
                tests += "        \"\"\"" + wrapped(*note, 4000).front() + "\"\"\"\n";
            tests += indented(body, "        ");
        }
        add("tests/test_" + m_request.name + ".py",
            fromTemplate("tests.py.in",
                { { "IMPORTS", imports }, { "CONTEXT", indented(m_type.testContext, "        ") },
                    { "TESTS", tests } }));
    }

    void writeReadme()
    {
        std::string files;
        const auto line = [&files](const std::string &path, const std::string &says) {
            files += "- `" + path + "`: " + says + '\n';
        };
        line(
            m_made.source, "the source class, `" + m_made.className + "`; its stubs are your work");
        if (!m_single) {
            line(m_request.name + "/connection.py", "how the source is reached");
            line(m_request.name + "/service_spec.py", "which class is which component");
        }
        line(m_made.workflow, "the workflow that walks it");
        for (const char *component : { "lineage", "usage" }) {
            if (has(m_request, component))
                line(std::string(component) + ".yaml",
                    std::string("the workflow that runs `") + m_request.name + '/' + component
                        + ".py`");
        }
        for (const char *component : { "profiler", "sampler" }) {
            if (has(m_request, component))
                line(m_request.name + '/' + component + ".py",
                    "has no workflow: a custom connection has no ServiceSpec in the framework. It "
                    "runs "
                    "once the package is part of a framework that knows its connection");
        }
        line("sample/", "data to walk on until your own source is connected");
        line("tests/", "a test for each method; they fail first");
        std::string methods;
        std::string example;
        for (const topology::Method &method : m_methods) {
            const std::string *note = m_type.note(method.name);
            methods += "| `" + method.name + "` | "
                + (note ? wrapped(*note, 4000).front() : std::string("optional")) + " |\n";
            if (note)
                example = method.name;
        }
        std::string carrier;
        if (!m_type.carrier.empty())
            carrier = '\n' + m_type.carrier + '\n';
        add("README.md",
            fromTemplate("README.md.in",
                { { "FILES", files.substr(0, files.size() - 1) },
                    { "METHODS", methods.substr(0, methods.size() - 1) },
                    { "EXAMPLE", '`' + example + '`' }, { "CARRIER", carrier },
                    { "FILL", filled(m_type.fill, m_values) } }));
    }

    const ScaffoldRequest &m_request;
    const SourceType &m_type;
    const ServiceSource &m_service;
    const bool m_single;
    const std::string m_class; // without "Source"
    Values m_values;
    std::vector<topology::Method> m_methods;
    Scaffold m_made;
};

} // namespace

Result<Scaffold> scaffold(const ScaffoldRequest &request, const ServiceSource &service)
{
    assert(request.type);
    if (auto named = checkScaffoldName(request.name); !named)
        return std::move(named).error();
    for (const std::string &component : request.components) {
        const auto &known = request.type->components;
        if (std::find(known.begin(), known.end(), component) == known.end()) {
            std::string possible;
            for (const std::string &one : known)
                possible += (possible.empty() ? "" : ", ") + one;
            return Error { "scaffold-component",
                "A " + lowered(request.type->title) + " connector has no `" + component
                    + "`. Possible: " + possible + '.' };
        }
        if (request.kind == ScaffoldKind::SingleFile && component != "metadata")
            return Error { "scaffold-component",
                "A single file holds the metadata source alone. `" + component
                    + "` needs the kind python." };
    }
    return Writer(request, service).write();
}

Result<void> writeScaffold(const Scaffold &scaffold, const std::string &folder)
{
    namespace fs = std::filesystem;
    std::error_code failed;
    const fs::path root(folder);
    if (fs::exists(root, failed)
        && (!fs::is_directory(root, failed) || !fs::is_empty(root, failed)))
        return Error {
            "folder-exists",
            folder
                + " exists already. Nothing is overwritten: choose another name or another folder."
        };
    for (const ScaffoldFile &file : scaffold.files) {
        const fs::path path = root / file.path;
        fs::create_directories(path.parent_path(), failed);
        std::ofstream out(path, std::ios::binary);
        out << file.text;
        out.close();
        if (failed || !out)
            return Error { "write-failed",
                path.string() + " could not be written"
                    + (failed ? ": " + failed.message() : std::string()) + '.' };
    }
    return {};
}

} // namespace cs::python
