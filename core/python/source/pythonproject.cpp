// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/python/source/pythonproject.h"

#include "core/base/suggest.h"
#include "core/python/source/checks.h"
#include "core/python/source/discovery.h"
#include "core/python/source/interpreter.h"
#include "core/python/source/specreader.h"
#include "core/python/source/topologyreader.h"

#include <algorithm>
#include <filesystem>

namespace cs::python {

namespace fs = std::filesystem;
using topology::ConnectorReport;
using topology::ServiceSpec;

namespace {

constexpr const char *specFileName = "service_spec.py";
constexpr int linksToFollow = 6; // of bases, when reading ahead

std::string absolute(const std::string &path)
{
    std::string text = fs::absolute(path).lexically_normal().string();
    while (text.size() > 1 && text.back() == '/')
        text.pop_back();
    return text;
}

// A spec, or a class that has none, and the state of the files it was read from.
struct Entry
{
    std::string file;
    std::string className; // "" for a service_spec.py
    SpecReading reading;
    std::uint64_t generation = 0;
};

} // namespace

struct PythonProject::Private
{
    Private()
        : resolver(store)
    { }

    const SpecReading *read(Entry &entry);
    std::vector<ServiceSpec> addSpecs(const std::vector<std::string> &files);
    std::vector<ServiceSpec> addClasses(const std::vector<std::string> &files);
    [[nodiscard]] std::vector<const SpecReading *> readings(const std::string &what);
    [[nodiscard]] Error unknown(const std::string &what);
    [[nodiscard]] ClassRef classAt(const std::string &dotted);
    void report(const SpecReading &reading, std::vector<ConnectorReport> &reports);
    [[nodiscard]] std::optional<topology::Topology> topologyOf(const ClassRef &source);

    ModuleStore store;
    Resolver resolver;
    std::vector<std::unique_ptr<Entry>> entries; // stable: readings point into them
};

const SpecReading *PythonProject::Private::read(Entry &entry)
{
    const ModulePtr module = store.load(entry.file);
    if (entry.generation == store.generation())
        return &entry.reading;
    if (!module) {
        entry.reading = {};
        entry.reading.spec.specFile = entry.file;
        entry.reading.spec.problem = "The file is gone.";
    } else if (entry.className.empty()) {
        entry.reading = readSpec(resolver, module);
    } else if (const ClassDef *cls = module->findClass(entry.className)) {
        entry.reading = specOfClass(resolver, { module, cls, module->name + '.' + cls->name });
    } else {
        entry.reading.spec.problem
            = module->name + " defines no class " + entry.className + " any more.";
        entry.reading.metadataSource = {};
    }
    SpecReading &reading = entry.reading;
    if (reading.spec.sourceType.empty() && reading.metadataSource) {
        const ClassRef cls = topologyClassOf(resolver, reading.metadataSource);
        const std::string below = cls ? sourceTypeOfModule(cls.module->name) : std::string();
        reading.spec.sourceType = below.substr(0, below.find('/'));
    }
    entry.generation = store.generation();
    return &entry.reading;
}

std::vector<ServiceSpec> PythonProject::Private::addSpecs(const std::vector<std::string> &files)
{
    preloadWithBases(resolver, files, linksToFollow);
    std::vector<ServiceSpec> specs;
    for (const std::string &file : files) {
        auto known = std::find_if(entries.begin(), entries.end(),
            [&](const auto &one) { return one->file == file && one->className.empty(); });
        if (known == entries.end()) {
            entries.push_back(std::make_unique<Entry>(Entry { file, {}, {}, 0 }));
            known = entries.end() - 1;
        }
        specs.push_back(read(**known)->spec);
    }
    return specs;
}

std::vector<ServiceSpec> PythonProject::Private::addClasses(const std::vector<std::string> &files)
{
    preloadWithBases(resolver, files, linksToFollow);
    std::vector<std::string> specified; // classes that a spec already names
    for (const auto &entry : entries) {
        if (entry->className.empty())
            for (const auto &[role, cls] : read(*entry)->spec.components)
                specified.push_back(cls);
    }
    std::vector<ServiceSpec> specs;
    for (const std::string &file : files) {
        const ModulePtr module = store.load(file);
        if (!module)
            continue;
        for (const ClassDef &cls : module->classes) {
            const ClassRef ref { module, &cls, module->name + '.' + cls.name };
            if (cls.bases.empty() || cls.name.find('.') != std::string::npos
                || std::find(specified.begin(), specified.end(), ref.name) != specified.end()
                || !isConnectorClass(resolver, ref))
                continue;
            auto known = std::find_if(entries.begin(), entries.end(),
                [&](const auto &one) { return one->file == file && one->className == cls.name; });
            if (known == entries.end()) {
                entries.push_back(std::make_unique<Entry>(Entry { file, cls.name, {}, 0 }));
                known = entries.end() - 1;
            }
            specs.push_back(read(**known)->spec);
        }
    }
    return specs;
}

ClassRef PythonProject::Private::classAt(const std::string &dotted)
{
    if (dotted.find('.') == std::string::npos)
        return {};
    const Symbol symbol = resolver.resolvePath(dotted);
    return symbol.kind == Symbol::Kind::Class ? symbol.asClass() : ClassRef {};
}

std::vector<const SpecReading *> PythonProject::Private::readings(const std::string &what)
{
    std::vector<const SpecReading *> found;
    std::error_code ignored;
    const std::string path = absolute(what);
    const bool folder = fs::is_directory(path, ignored);
    for (const auto &entry : entries) {
        const ServiceSpec &spec = read(*entry)->spec;
        const bool inFolder = folder && entry->file.starts_with(path + '/');
        if (spec.name == what || spec.sourceType + '/' + spec.name == what || entry->file == path
            || inFolder)
            found.push_back(&entry->reading);
    }
    return found;
}

Error PythonProject::Private::unknown(const std::string &what)
{
    std::vector<std::string> names;
    for (const auto &entry : entries)
        names.push_back(entry->reading.spec.name);
    return { "connector-unknown",
        "There is no connector, class or file " + what + " among the "
            + std::to_string(names.size()) + " that are known." + didYouMean(what, names),
        {}, {} };
}

std::optional<topology::Topology> PythonProject::Private::topologyOf(const ClassRef &source)
{
    const ClassRef cls = topologyClassOf(resolver, source);
    if (!cls)
        return {};
    return readTopology(resolver, cls);
}

void PythonProject::Private::report(
    const SpecReading &reading, std::vector<ConnectorReport> &reports)
{
    ConnectorReport base;
    base.name = reading.spec.name;
    base.sourceType = reading.spec.sourceType;
    base.origin = topology::Origin::Python;
    base.specFile = reading.spec.specFile;
    base.components = reading.components;
    base.problems = reading.problems;
    const bool alone = reading.spec.specClass.empty() && reading.metadataSource;
    const bool custom
        = alone && !reading.metadataSource.name.starts_with("metadata.ingestion.source.");
    if (!alone) {
        for (topology::Problem &problem : checkRoles(resolver, reading))
            base.problems.push_back(std::move(problem));
    }
    if (!reading.metadataSource) {
        reports.push_back(std::move(base));
        return;
    }
    for (const ClassRef &cls : madeBy(resolver, reading.metadataSource)) {
        ConnectorReport report = base;
        report.className = cls.name;
        const MethodTable table(resolver, cls);
        for (const ClassRef &one : table.mro().classes)
            report.mro.push_back(one.name);
        const std::optional<topology::Topology> topology = topologyOf(cls);
        report.methods = table.methods(topology ? &*topology : nullptr);
        for (topology::Problem &problem : checkConnector(
                 resolver, table, report.methods, topology ? &*topology : nullptr, custom))
            report.problems.push_back(std::move(problem));
        reports.push_back(std::move(report));
    }
}

PythonProject::PythonProject()
    : d(std::make_unique<Private>())
{ }

PythonProject::~PythonProject() = default;
PythonProject::PythonProject(PythonProject &&) noexcept = default;
PythonProject &PythonProject::operator=(PythonProject &&) noexcept = default;

bool PythonProject::available()
{
    return true;
}

Result<std::vector<ServiceSpec>> PythonProject::addInterpreter(const std::string &path)
{
    auto folders = packageFolders(path);
    if (!folders)
        return std::move(folders).error();
    std::vector<std::string> files;
    std::error_code ignored;
    for (const std::string &folder : *folders) {
        const std::string sources = folder + "/metadata/ingestion/source";
        if (!fs::is_directory(sources, ignored))
            continue;
        d->store.addRoot(folder, true);
        if (files.empty())
            files = pythonFilesBelow(sources, true).specs;
    }
    if (files.empty())
        return Error { "framework-missing",
            "The OpenMetadata ingestion framework is not installed for " + path
                + ". Install it with: " + path + " -m pip install openmetadata-ingestion",
            {}, {} };
    // Other packages may hold connectors, or bases of them.
    for (const std::string &folder : *folders)
        d->store.addRoot(folder, true);
    return d->addSpecs(files);
}

Result<std::vector<ServiceSpec>> PythonProject::addFolder(const std::string &path)
{
    const std::string folder = absolute(path);
    std::error_code ignored;
    FolderFiles files;
    if (fs::is_regular_file(folder, ignored) && folder.ends_with(".py")) {
        const bool spec = fs::path(folder).filename() == specFileName;
        (spec ? files.specs : files.others).push_back(folder);
        d->store.addRoot(fs::path(folder).parent_path().string(), false);
    } else if (fs::is_directory(folder, ignored)) {
        d->store.addRoot(folder, false);
        files = pythonFilesBelow(folder, false);
    } else {
        return Error { "folder-missing", "There is no folder or Python file " + path + '.', {},
            {} };
    }
    std::vector<ServiceSpec> specs = d->addSpecs(files.specs);
    for (ServiceSpec &spec : d->addClasses(files.others))
        specs.push_back(std::move(spec));
    return specs;
}

std::vector<ServiceSpec> PythonProject::specs()
{
    std::vector<ServiceSpec> specs;
    for (const auto &entry : d->entries)
        specs.push_back(d->read(*entry)->spec);
    return specs;
}

Result<std::vector<ConnectorReport>> PythonProject::reports(const std::string &what)
{
    std::vector<const SpecReading *> readings = d->readings(what);
    std::vector<ConnectorReport> reports;
    SpecReading single;
    if (readings.empty()) {
        std::error_code ignored;
        if (fs::exists(what, ignored)) {
            // A file or folder nobody told of; a buffer of it counts as well.
            if (auto added = addFolder(what); !added)
                return std::move(added).error();
            readings = d->readings(what);
        } else if (const ClassRef cls = d->classAt(what)) {
            for (const auto &entry : d->entries) {
                if (entry->reading.metadataSource.name == cls.name)
                    readings.push_back(&entry->reading);
            }
            if (readings.empty()) {
                single = specOfClass(d->resolver, cls);
                readings.push_back(&single);
            }
        }
    }
    if (readings.empty())
        return d->unknown(what);
    for (const SpecReading *reading : readings)
        d->report(*reading, reports);
    return reports;
}

Result<ConnectorReport> PythonProject::report(const std::string &what)
{
    auto all = reports(what);
    if (!all)
        return std::move(all).error();
    return std::move(all->front());
}

Result<topology::Topology> PythonProject::topology(const std::string &what)
{
    ClassRef source = d->classAt(what);
    if (!source) {
        const std::vector<const SpecReading *> readings = d->readings(what);
        if (readings.empty())
            return d->unknown(what);
        source = readings.front()->metadataSource;
        if (source)
            source = madeBy(d->resolver, source).front();
    }
    if (source && d->resolver.mro(source).contains("ServiceTopology"))
        return readTopology(d->resolver, source);
    auto topology = source ? d->topologyOf(source) : std::nullopt;
    if (!topology)
        return Error { "topology-missing",
            what
                + " has no topology: its source gives records by a generator of its own, without "
                  "nodes.",
            {}, {} };
    return std::move(*topology);
}

void PythonProject::update(const std::string &file, std::string text)
{
    d->store.setBuffer(absolute(file), std::move(text));
}

void PythonProject::forget(const std::string &file)
{
    d->store.dropBuffer(absolute(file));
}

void PythonProject::refresh()
{
    d->store.refresh();
}

FileOutline PythonProject::outline(const std::string &file)
{
    FileOutline outline;
    const ModulePtr module = d->store.load(absolute(file));
    if (!module)
        return outline;
    for (const SyntaxError &error : module->errors) {
        topology::Problem problem { "syntax", "Python cannot read this: " + error.near };
        problem.location = { module->file, error.line, error.column, 0, 0, {} };
        outline.problems.push_back(std::move(problem));
    }
    for (const ClassDef &cls : module->classes) {
        const ClassRef ref { module, &cls, module->name + '.' + cls.name };
        const MethodTable table(d->resolver, ref);
        const std::optional<topology::Topology> topology = d->topologyOf(ref);
        const std::vector<topology::Method> named = table.methods(topology ? &*topology : nullptr);
        for (const Member &member : cls.members) {
            if (cls.member(member.name) != &member)
                continue; // another definition of the name holds
            const auto known = std::find_if(named.begin(), named.end(),
                [&](const topology::Method &one) { return one.name == member.name; });
            const bool function = member.kind == Member::Kind::Method;
            if (known != named.end())
                outline.methods.push_back(*known);
            else if (function)
                outline.methods.push_back(table.describe(member.name));
        }
    }
    for (const Function &function : module->functions) {
        topology::Method method;
        method.name = function.name;
        method.file = module->file;
        method.line = function.line;
        method.endLine = function.endLine;
        method.pattern = function.stub.pattern;
        method.stubLine = method.pattern.empty() ? 0 : function.stub.line;
        method.state = method.pattern.empty() ? topology::MethodState::Implemented
                                              : topology::MethodState::Stub;
        outline.methods.push_back(std::move(method));
    }
    std::stable_sort(outline.methods.begin(), outline.methods.end(),
        [](const topology::Method &a, const topology::Method &b) { return a.line < b.line; });
    return outline;
}

} // namespace cs::python
