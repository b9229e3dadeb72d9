// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/python/source/discovery.h"

#include "core/python/source/topologyreader.h"

#include <algorithm>
#include <filesystem>
#include <set>

namespace cs::python {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t mostFiles = 5000; // of one folder; more is somebody's whole disk

bool isForeign(const fs::path &folder)
{
    const std::string name = folder.filename().string();
    std::error_code ignored;
    return name.starts_with('.') || name == "__pycache__" || name == "node_modules"
        || name == "site-packages" || name == "dist-packages"
        || fs::exists(folder / "pyvenv.cfg", ignored);
}

// Files that the names in a module's bases and values come from.
void leadsTo(Resolver &resolver, const ModulePtr &module, bool values, std::set<std::string> &files)
{
    std::set<std::string> names;
    for (const ClassDef &cls : module->classes) {
        for (const Expr &base : cls.bases)
            names.insert(base.text.substr(0, base.text.find('.')));
    }
    const auto collect = [&](const Expr &expr, auto &&self) -> void {
        if (expr.kind == Expr::Kind::Name || expr.kind == Expr::Kind::Call)
            names.insert(expr.text.substr(0, expr.text.find('.')));
        for (const Expr &item : expr.items)
            self(item, self);
        for (const auto &[key, value] : expr.keywords)
            self(value, self);
    };
    if (values) {
        for (const auto &[name, value] : module->values)
            collect(value, collect);
    }
    for (const Import &import : module->imports) {
        if (import.level > 0 || (!names.contains(import.local) && import.local != "*"))
            continue;
        std::string file = resolver.store().find(import.module);
        if (file.ends_with(".py"))
            files.insert(std::move(file));
    }
}

} // namespace

FolderFiles pythonFilesBelow(const std::string &folder, bool specsOnly)
{
    FolderFiles found;
    std::error_code error;
    const auto options = fs::directory_options::skip_permission_denied;
    for (fs::recursive_directory_iterator at(folder, options, error), end; at != end && !error;
         at.increment(error)) {
        if (at->is_directory(error)) {
            if (isForeign(at->path()))
                at.disable_recursion_pending();
            continue;
        }
        const fs::path &file = at->path();
        if (file.extension() != ".py")
            continue;
        if (file.filename() == "service_spec.py")
            found.specs.push_back(file.string());
        else if (!specsOnly)
            found.others.push_back(file.string());
        if (found.specs.size() + found.others.size() >= mostFiles)
            break;
    }
    std::sort(found.specs.begin(), found.specs.end());
    std::sort(found.others.begin(), found.others.end());
    return found;
}

void preloadWithBases(Resolver &resolver, std::vector<std::string> files, int depth)
{
    std::set<std::string> seen;
    for (int level = 0; level <= depth && !files.empty(); ++level) {
        resolver.store().preload(files);
        std::set<std::string> next;
        for (const std::string &file : files) {
            seen.insert(file);
            if (const ModulePtr module = resolver.store().load(file))
                leadsTo(resolver, module, level == 0, next);
        }
        files.clear();
        std::set_difference(
            next.begin(), next.end(), seen.begin(), seen.end(), std::back_inserter(files));
    }
}

bool isConnectorClass(Resolver &resolver, const ClassRef &cls)
{
    const Mro mro = resolver.mro(cls);
    bool source = false;
    for (const ClassRef &one : mro.classes) {
        source = source || one.name == "metadata.ingestion.api.steps.Source"
            || one.name.ends_with(".TopologyRunnerMixin")
            // Without the framework at hand its names have to do.
            || (!one.def && one.name.starts_with("metadata.ingestion.")
                && one.name.find("Source") != std::string::npos);
    }
    if (!source || mro.classes.size() < 2)
        return false;
    const bool base
        = std::any_of(cls.def->members.begin(), cls.def->members.end(), [](const Member &member) {
              return member.kind == Member::Kind::Method && member.function.isAbstract();
          });
    const bool abc = std::any_of(cls.def->bases.begin(), cls.def->bases.end(),
        [](const Expr &one) { return one.text == "ABC" || one.text == "abc.ABC"; });
    return !base && !abc;
}

std::vector<ClassRef> madeBy(Resolver &resolver, const ClassRef &cls)
{
    std::vector<ClassRef> made;
    const Mro mro = resolver.mro(cls);
    const bool source = mro.contains("Source") || mro.contains("TopologyRunnerMixin");
    const auto add = [&](const ClassRef &one) {
        const auto same = [&](const ClassRef &known) { return known.name == one.name; };
        if (one && std::none_of(made.begin(), made.end(), same))
            made.push_back(one);
    };
    if (source)
        add(cls);
    for (const ClassRef &owner : mro.classes) {
        const Member *create = owner.def ? owner.def->member("create") : nullptr;
        if (!create || create->kind != Member::Kind::Method)
            continue;
        for (const std::string &name : create->function.builds) {
            if (name == "cls" || name.starts_with("cls."))
                continue;
            Symbol symbol = resolver.resolve(owner.module, name);
            for (const Import &import : owner.module->localImports) {
                if (symbol.kind != Symbol::Kind::Class && import.local == name)
                    symbol = resolver.resolveImport(owner.module, import);
            }
            if (symbol.kind != Symbol::Kind::Class)
                continue;
            const Mro other = resolver.mro(symbol.asClass());
            if (other.contains("Source") || other.contains("TopologyRunnerMixin"))
                add(symbol.asClass());
        }
        break;
    }
    if (made.empty())
        made.push_back(cls);
    return made;
}

} // namespace cs::python
