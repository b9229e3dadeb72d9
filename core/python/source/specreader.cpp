// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/python/source/specreader.h"

#include "core/base/suggest.h"
#include "core/python/source/topologyreader.h"

#include <algorithm>
#include <array>

namespace cs::python {

using topology::ComponentStatus;

namespace {

struct Role
{
    const char *field;
    const char *base; // that its class must have
};

// In the order people think of them; the framework's own is another.
constexpr std::array roles {
    Role { "metadata_source_class", "Source" },
    Role { "lineage_source_class", "Source" },
    Role { "usage_source_class", "Source" },
    Role { "profiler_class", "ProfilerInterface" },
    Role { "test_suite_class", "TestSuiteInterface" },
    Role { "sampler_class", "SamplerInterface" },
    Role { "data_diff", "BaseTableParameter" },
    Role { "connection_class", "BaseConnection" },
};

std::string shortName(const std::string &dotted)
{
    return dotted.substr(dotted.rfind('.') == std::string::npos ? 0 : dotted.rfind('.') + 1);
}

// Where a component's value leads.
struct Reading
{
    std::string className;
    ClassRef cls;
    std::string problem;
};

Reading readValue(Resolver &resolver, const ModulePtr &module, const Expr &value, int depth = 0)
{
    Reading reading;
    if (depth > 20 || value.kind == Expr::Kind::None)
        return reading;
    Symbol symbol;
    switch (value.kind) {
    case Expr::Kind::String:
        reading.className = value.text;
        symbol = resolver.resolvePath(value.text);
        break;
    case Expr::Kind::Name:
        symbol = resolver.resolve(module, value.text);
        if (symbol.kind == Symbol::Kind::Value && symbol.value)
            return readValue(resolver, symbol.module, *symbol.value, depth + 1);
        reading.className = symbol.name;
        break;
    case Expr::Kind::Call:
        if (shortName(value.text) == "get_class_path" && value.items.size() == 1)
            return readValue(resolver, module, value.items[0], depth + 1);
        reading.className = value.text + "(…)";
        reading.problem = "The call of " + value.text + " cannot be followed without running it.";
        return reading;
    case Expr::Kind::Choice:
        for (const Expr &item : value.items) {
            reading = readValue(resolver, module, item, depth + 1);
            if (reading.cls)
                break;
        }
        return reading;
    default:
        reading.className = value.text;
        reading.problem = "The value cannot be followed without running it.";
        return reading;
    }
    switch (symbol.kind) {
    case Symbol::Kind::Class:
        reading.cls = symbol.asClass();
        break;
    case Symbol::Kind::Unknown:
        reading.problem = symbol.problem;
        break;
    case Symbol::Kind::External: {
        const std::string package = symbol.name.substr(0, symbol.name.find('.'));
        reading.problem = "There is no package " + package + " in this environment.";
        break;
    }
    default:
        // A function or a value made by one may well be a class; only running tells.
        reading.problem = symbol.name + " is no class that can be told without running it.";
    }
    return reading;
}

// Fields of the spec class with their defaults, the nearest class's first to say so.
struct Field
{
    std::string name;
    const Expr *value = nullptr;
    ModulePtr module;
};

std::vector<Field> fieldsOf(const Mro &mro)
{
    std::vector<Field> fields;
    const auto add = [&](const std::string &name, const Expr *value, const ModulePtr &module) {
        const bool internal = name.starts_with("model_") || name.starts_with('_');
        const auto known = std::find_if(
            fields.begin(), fields.end(), [&](const Field &f) { return f.name == name; });
        if (internal)
            return;
        if (known == fields.end())
            fields.push_back({ name, value, module });
        else
            *known = { name, value, module };
    };
    for (auto cls = mro.classes.rbegin(); cls != mro.classes.rend(); ++cls) {
        if (!cls->def || !mro.contains("BaseSpec"))
            continue;
        // Plain text order of declarations and values does not matter: roles are sorted below.
        for (const std::string &name : cls->def->declared)
            add(name, nullptr, cls->module);
        for (const Member &member : cls->def->members) {
            if (member.kind == Member::Kind::Attribute)
                add(member.name, &member.value, cls->module);
        }
    }
    const auto rank = [](const Field &field) {
        return std::find_if(roles.begin(), roles.end(), [&](const Role &r) {
            return r.field == field.name;
        }) - roles.begin();
    };
    std::stable_sort(fields.begin(), fields.end(),
        [&](const Field &a, const Field &b) { return rank(a) < rank(b); });
    return fields;
}

void nameSpec(topology::ServiceSpec &spec, const Module &module)
{
    spec.origin = topology::Origin::Python;
    spec.specFile = module.file;
    std::vector<std::string> folders;
    for (std::size_t at = 0, slash = 0; (slash = module.file.find('/', at)) != std::string::npos;
         at = slash + 1)
        folders.push_back(module.file.substr(at, slash - at));
    spec.name = folders.empty() ? module.name : folders.back();
    if (!spec.sourceType.empty())
        return;
    const std::string below = sourceTypeOfModule(module.name);
    spec.sourceType = below.substr(0, below.find('/'));
}

// Where `ServiceSpec` is really made: here, or in the module it is imported from.
const Expr *specCall(Resolver &resolver, ModulePtr &module, std::string &problem)
{
    const Symbol symbol = resolver.resolve(module, "ServiceSpec");
    if (symbol.kind == Symbol::Kind::Value && symbol.value
        && symbol.value->kind == Expr::Kind::Call) {
        module = symbol.module;
        return symbol.value;
    }
    if (symbol.kind == Symbol::Kind::Class)
        problem = "ServiceSpec is a class here; the framework needs an instance: ServiceSpec = "
                  "BaseSpec(metadata_source_class=…).";
    else if (symbol.kind == Symbol::Kind::Unknown)
        problem = "The file defines no ServiceSpec, the name the framework looks for: "
            + symbol.problem;
    else
        problem = "ServiceSpec is not made by a call of a spec class, so it cannot be read without "
                  "running it.";
    return nullptr;
}

} // namespace

SpecReading readSpec(Resolver &resolver, const ModulePtr &specModule)
{
    SpecReading reading;
    nameSpec(reading.spec, *specModule);
    const auto broken = [&](std::string code, std::string message, int line) {
        if (!reading.spec.problem)
            reading.spec.problem = message;
        topology::Problem problem { std::move(code), std::move(message) };
        problem.location.file = specModule->file;
        problem.location.line = line;
        reading.problems.push_back(std::move(problem));
    };
    for (const SyntaxError &error : specModule->errors)
        broken("syntax", "Python cannot read the spec here: " + error.near + '.', error.line);

    ModulePtr module = specModule;
    std::string unreadable;
    const Expr *call = specCall(resolver, module, unreadable);
    if (!call) {
        broken("spec-unreadable", std::move(unreadable), 0);
        return reading;
    }
    const Symbol specClass = resolver.resolve(module, call->text);
    reading.spec.specClass = shortName(specClass.name);
    std::vector<Field> fields;
    if (specClass.kind == Symbol::Kind::Class)
        fields = fieldsOf(resolver.mro(specClass.asClass()));
    if (fields.empty()) {
        if (specClass.kind == Symbol::Kind::Unknown)
            broken("spec-unreadable", "The class of the spec cannot be found: " + specClass.problem,
                call->line);
        for (const Role &role : roles)
            fields.push_back({ role.field, nullptr, module });
    }

    std::vector<std::string> known;
    for (const Field &field : fields) {
        known.push_back(field.name);
        topology::Component component;
        component.role = field.name;
        const Expr *given = call->keyword(field.name);
        const Expr *value = given ? given : field.value;
        Reading found;
        if (value)
            found = readValue(resolver, given ? module : field.module, *value);
        component.className = found.className;
        if (!found.problem.empty()) {
            component.status = ComponentStatus::Broken;
            component.problem = found.problem;
            broken("broken-component",
                field.name + ": " + found.className + " cannot be found. " + found.problem,
                value->line);
        } else if (!found.className.empty()) {
            component.status = given ? ComponentStatus::Resolved : ComponentStatus::Inherited;
        } else if (field.name == roles[0].field) {
            component.status = ComponentStatus::Broken;
            component.problem
                = "The spec names no metadata_source_class; the framework requires one.";
            broken("missing-component", *component.problem, call->line);
        }
        if (!found.className.empty())
            reading.spec.components.emplace_back(component.role, component.className);
        if (field.name == roles[0].field)
            reading.metadataSource = found.cls;
        reading.components.push_back(std::move(component));
    }
    for (const auto &[key, value] : call->keywords) {
        if (key != "**" && std::find(known.begin(), known.end(), key) == known.end())
            broken("unknown-component",
                "The spec class has no field " + key + "; the framework ignores it silently."
                    + didYouMean(key, known),
                value.line);
    }
    return reading;
}

SpecReading specOfClass(Resolver &resolver, const ClassRef &cls)
{
    SpecReading reading;
    reading.spec.name = cls.name;
    reading.spec.origin = topology::Origin::Python;
    reading.spec.specFile = cls.module->file;
    reading.spec.components.emplace_back(roles[0].field, cls.name);
    const ClassRef walked = topologyClassOf(resolver, cls);
    const std::string type = sourceTypeOfModule(walked ? walked.module->name : cls.module->name);
    reading.spec.sourceType = type.substr(0, type.find('/'));
    reading.metadataSource = cls;
    topology::Component component;
    component.role = roles[0].field;
    component.className = cls.name;
    component.status = ComponentStatus::Resolved;
    reading.components.push_back(std::move(component));
    return reading;
}

std::vector<topology::Problem> checkRoles(Resolver &resolver, const SpecReading &reading)
{
    std::vector<topology::Problem> problems;
    for (const topology::Component &component : reading.components) {
        const auto role = std::find_if(
            roles.begin(), roles.end(), [&](const Role &r) { return r.field == component.role; });
        if (role == roles.end() || component.status != ComponentStatus::Resolved)
            continue;
        const Symbol symbol = resolver.resolvePath(component.className);
        if (symbol.kind != Symbol::Kind::Class)
            continue;
        const Mro mro = resolver.mro(symbol.asClass());
        // A class that only makes others (create) need not be one itself; one with a base that
        // cannot be read may be anything.
        const bool factory = symbol.cls->member("create") != nullptr;
        const bool opaque
            = std::any_of(mro.classes.begin(), mro.classes.end(), [](const ClassRef &one) {
                  return !one.def && !one.name.starts_with("abc.")
                      && !one.name.starts_with("typing.");
              });
        if (mro.contains(role->base) || factory || opaque || !mro.problems.empty())
            continue;
        topology::Problem problem { "wrong-role",
            component.role + " is " + component.className + ", which is no " + role->base
                + ": the framework takes it and fails later." };
        problem.location.file = reading.spec.specFile;
        problems.push_back(std::move(problem));
    }
    return problems;
}

} // namespace cs::python
