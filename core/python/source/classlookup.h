// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace cs::python {

/// A place where a class reads a key of its workflow.
struct KeyReader
{
    std::string key; ///< "source.serviceConnection.config.connectionOptions.host"
    std::string className; ///< dotted
    std::string file;
    int line = 0;
};

/// Whether classes can be imported, and what they read, from their source alone: nothing is
/// imported, and files may be broken. Any thread.
class ClassLookup
{
public:
    /// @p folders are on Python's path, the first first: the folder of the workflow, those of own
    /// connectors. @p packages are an interpreter's; without any, what is not found may be
    /// installed somewhere, and is no problem.
    ClassLookup(std::vector<std::string> folders, std::vector<std::string> packages);
    ~ClassLookup();
    ClassLookup(const ClassLookup &) = delete;
    ClassLookup &operator=(const ClassLookup &) = delete;

    /// With the packages of an interpreter, if it is one.
    static std::shared_ptr<ClassLookup> create(
        std::vector<std::string> folders, const std::string &interpreter);

    /// Why the class of a dotted path cannot be found, a sentence; nothing if it can, or if that is
    /// not known. Looks at files anew.
    [[nodiscard]] std::optional<std::string> problem(std::string_view dotted);
    /// Where the class and those it inherits from read keys of the config: `self.source_config.x`,
    /// `self.service_connection.x`, and options of a custom connector. Without those of the
    /// framework's own base classes when @p ownOnly.
    [[nodiscard]] std::vector<KeyReader> readers(std::string_view dotted, bool ownOnly = false);

private:
    struct State;
    std::unique_ptr<State> d;
};

} // namespace cs::python
