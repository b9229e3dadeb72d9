// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/python/source/module.h"

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace cs::python {

using ModulePtr = std::shared_ptr<const Module>;

/// Python files read and kept, found by path or by dotted module name.
///
/// A file is read again when its size or time of change differs, looked at once per refresh(). An
/// open buffer wins over the file. One thread at a time; preload() uses its own helpers inside.
class ModuleStore
{
public:
    ModuleStore();
    ~ModuleStore();

    /// Folders that imports are looked up in, in order. A site folder holds installed packages: a
    /// module's name there is its path.
    void addRoot(const std::string &folder, bool site);
    [[nodiscard]] std::vector<std::string> roots() const;

    /// Null when there is no such file, or it is larger than 8 MB.
    [[nodiscard]] ModulePtr load(const std::string &file);
    /// The same by "a.b.c"; null when it is no file (a folder without __init__.py, or not there).
    [[nodiscard]] ModulePtr loadModule(std::string_view dotted);
    /// File of a module, or the folder of a namespace package; empty when there is neither.
    [[nodiscard]] std::string find(std::string_view dotted);
    /// The modules beside a missing one: children of the package @p dotted.
    [[nodiscard]] std::vector<std::string> children(std::string_view dotted);
    /// Reads these files on two threads, so that later loads find them.
    void preload(std::vector<std::string> files);

    /// The text of an editor's buffer, from now on in place of the file.
    void setBuffer(const std::string &file, std::string text);
    void dropBuffer(const std::string &file);
    /// From now on every file is looked at again, once.
    void refresh();

    /// Changes whenever any module may have changed; what was derived before is then out of date.
    [[nodiscard]] std::uint64_t generation() const { return m_generation; }
    [[nodiscard]] std::size_t filesRead() const { return m_filesRead; }

private:
    struct Entry;
    struct Root
    {
        std::string folder;
        bool site = false;
    };

    [[nodiscard]] std::string moduleName(const std::string &file);
    [[nodiscard]] static std::unique_ptr<Entry> read(const std::string &file);
    ModulePtr finish(const std::string &file, Entry &entry);

    std::vector<Root> m_roots;
    std::unordered_map<std::string, std::unique_ptr<Entry>> m_entries;
    std::map<std::string, std::string, std::less<>> m_found; // dotted name → file, this look
    std::uint64_t m_generation = 1;
    std::uint64_t m_look = 1; // number of the current look at the disk
    std::size_t m_filesRead = 0;
};

} // namespace cs::python
