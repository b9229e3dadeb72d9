// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/python/source/modulestore.h"

#include <algorithm>
#include <atomic>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <sys/stat.h>
#include <thread>

namespace cs::python {

namespace fs = std::filesystem;

namespace {

constexpr std::int64_t largest
    = 8 * 1024 * 1024; // bytes; generated code beyond that is no connector's

struct Stamp
{
    bool isFile = false;
    std::int64_t size = -1;
    std::int64_t time = 0; // ns
    bool operator==(const Stamp &) const = default;
};

Stamp stampOf(const std::string &file)
{
    struct stat info
    {
    };
    if (::stat(file.c_str(), &info) != 0 || !S_ISREG(info.st_mode))
        return {};
    return { true, std::int64_t(info.st_size),
        std::int64_t(info.st_mtim.tv_sec) * 1'000'000'000 + info.st_mtim.tv_nsec };
}

std::string contents(const std::string &file)
{
    std::ifstream stream(file, std::ios::binary);
    std::string text((std::istreambuf_iterator<char>(stream)), {});
    if (text.starts_with("\xEF\xBB\xBF"))
        text.erase(0, 3);
    return text;
}

bool isFile(const std::string &path)
{
    return stampOf(path).isFile;
}

bool isFolder(const std::string &path)
{
    struct stat info
    {
    };
    return ::stat(path.c_str(), &info) == 0 && S_ISDIR(info.st_mode);
}

std::string parentOf(const std::string &path)
{
    const std::size_t slash = path.rfind('/');
    return slash == std::string::npos ? std::string() : path.substr(0, slash);
}

} // namespace

struct ModuleStore::Entry
{
    Stamp stamp;
    std::uint64_t look = 0; // at which look the stamp was compared
    bool buffer = false;
    std::unique_ptr<SyntaxTree> tree; // only of buffers: they change edit by edit
    std::shared_ptr<Module> module;
};

ModuleStore::ModuleStore() = default;
ModuleStore::~ModuleStore() = default;

void ModuleStore::addRoot(const std::string &folder, bool site)
{
    const auto same = [&](const Root &root) { return root.folder == folder; };
    if (folder.empty() || std::any_of(m_roots.begin(), m_roots.end(), same))
        return;
    // The user's own folders come before installed packages, as with a script's folder.
    const auto firstSite
        = std::find_if(m_roots.begin(), m_roots.end(), [](const Root &r) { return r.site; });
    m_roots.insert(site ? m_roots.end() : firstSite, { folder, site });
    m_found.clear();
    ++m_generation;
}

std::vector<std::string> ModuleStore::roots() const
{
    std::vector<std::string> folders;
    for (const Root &root : m_roots)
        folders.push_back(root.folder);
    return folders;
}

std::unique_ptr<ModuleStore::Entry> ModuleStore::read(const std::string &file)
{
    auto entry = std::make_unique<Entry>();
    entry->stamp = stampOf(file);
    if (entry->stamp.isFile && entry->stamp.size <= largest)
        entry->module = std::make_shared<Module>(readModule(SyntaxTree(contents(file))));
    return entry;
}

ModulePtr ModuleStore::finish(const std::string &file, Entry &entry)
{
    entry.look = m_look;
    if (entry.module && entry.module->file.empty()) {
        entry.module->file = file;
        entry.module->isPackage = file.ends_with("/__init__.py");
        entry.module->name = moduleName(file);
    }
    return entry.module;
}

ModulePtr ModuleStore::load(const std::string &file)
{
    std::unique_ptr<Entry> &entry = m_entries[file];
    if (entry && (entry->buffer || entry->look == m_look))
        return entry->module;
    if (entry && entry->stamp == stampOf(file)) {
        entry->look = m_look;
        return entry->module;
    }
    if (entry)
        ++m_generation;
    entry = read(file);
    m_filesRead += entry->module ? 1 : 0;
    return finish(file, *entry);
}

ModulePtr ModuleStore::loadModule(std::string_view dotted)
{
    const std::string file = find(dotted);
    return file.ends_with(".py") ? load(file) : nullptr;
}

std::string ModuleStore::find(std::string_view dotted)
{
    const auto known = m_found.find(dotted);
    if (known != m_found.end())
        return known->second;
    std::string path(dotted);
    std::replace(path.begin(), path.end(), '.', '/');
    std::string found;
    for (const Root &root : m_roots) {
        const std::string base = root.folder + '/' + path;
        const std::string package = base + "/__init__.py";
        const std::string module = base + ".py";
        if (m_entries.contains(package) || isFile(package)) {
            found = package;
            break;
        }
        if (m_entries.contains(module) || isFile(module)) {
            found = module;
            break;
        }
        if (found.empty() && isFolder(base))
            found = base;
    }
    m_found.emplace(dotted, found);
    return found;
}

std::vector<std::string> ModuleStore::children(std::string_view dotted)
{
    std::vector<std::string> names;
    std::string folder = find(dotted);
    if (folder.ends_with("/__init__.py"))
        folder = parentOf(folder);
    std::error_code ignored;
    const auto add = [&](const std::string &where) {
        for (const fs::directory_entry &entry : fs::directory_iterator(where, ignored)) {
            if (entry.path().extension() == ".py")
                names.push_back(entry.path().stem().string());
            else if (isFile(entry.path().string() + "/__init__.py"))
                names.push_back(entry.path().filename().string());
        }
    };
    if (!dotted.empty())
        add(folder);
    else
        for (const Root &root : m_roots)
            add(root.folder);
    return names;
}

void ModuleStore::preload(std::vector<std::string> files)
{
    std::erase_if(files, [&](const std::string &file) {
        const auto found = m_entries.find(file);
        return found != m_entries.end() && found->second;
    });
    std::vector<std::unique_ptr<Entry>> entries(files.size());
    std::atomic<std::size_t> next = 0;
    const auto work = [&] {
        for (std::size_t i = next++; i < files.size(); i = next++)
            entries[i] = read(files[i]);
    };
    {
        std::jthread helper(work);
        work();
    }
    for (std::size_t i = 0; i < files.size(); ++i) {
        std::unique_ptr<Entry> &entry = m_entries[files[i]];
        if (entry)
            continue; // named twice
        entry = std::move(entries[i]);
        m_filesRead += entry->module ? 1 : 0;
        finish(files[i], *entry);
    }
}

void ModuleStore::setBuffer(const std::string &file, std::string text)
{
    std::unique_ptr<Entry> &entry = m_entries[file];
    if (!entry)
        entry = std::make_unique<Entry>();
    if (!entry->tree) {
        // The file's own text first, so that the edit is small and so is the reparse.
        entry->tree = std::make_unique<SyntaxTree>(std::move(text));
    } else {
        entry->tree->setText(std::move(text));
    }
    entry->buffer = true;
    const std::string name = entry->module ? entry->module->name : std::string();
    entry->module = std::make_shared<Module>(readModule(*entry->tree));
    entry->module->name = name;
    if (name.empty())
        m_found.clear(); // a new file may be what an import was waiting for
    finish(file, *entry);
    ++m_generation;
}

void ModuleStore::dropBuffer(const std::string &file)
{
    if (m_entries.erase(file) > 0) {
        m_found.clear();
        ++m_generation;
    }
}

void ModuleStore::refresh()
{
    ++m_look;
    m_found.clear();
    for (auto &[file, entry] : m_entries) {
        if (entry && !entry->buffer && entry->stamp != stampOf(file)) {
            ++m_generation;
            return;
        }
    }
}

std::string ModuleStore::moduleName(const std::string &file)
{
    std::string path = file;
    if (path.ends_with("/__init__.py"))
        path = parentOf(path);
    else if (path.ends_with(".py"))
        path.resize(path.size() - 3);

    std::string root;
    for (const Root &one : m_roots) {
        if (one.folder.size() > root.size() && path.starts_with(one.folder + '/')) {
            root = one.folder;
            if (one.site)
                break;
        }
    }
    const bool site = std::any_of(m_roots.begin(), m_roots.end(),
        [&](const Root &one) { return one.site && one.folder == root; });
    if (!site) {
        // Packages say themselves where they begin.
        std::string folder = parentOf(path);
        while (folder.size() > 1 && isFile(folder + "/__init__.py"))
            folder = parentOf(folder);
        if (folder != parentOf(path) || root.empty()) {
            root = folder;
            addRoot(root, false);
        }
    }
    std::string name = path.size() > root.size() ? path.substr(root.size() + 1) : path;
    std::replace(name.begin(), name.end(), '/', '.');
    return name;
}

} // namespace cs::python
