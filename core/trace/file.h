// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace cs::trace {

/// An open file. Reading at a place is safe from any thread; writing belongs to one.
class File
{
public:
    File() = default;
    File(File &&other) noexcept;
    File &operator=(File &&other) noexcept;
    ~File();

    /// Errors "trace-open".
    static Result<File> openForReading(const std::string &name);
    /// A new file only its owner may read; one of that name loses its name first, so whoever still
    /// reads it goes on undisturbed. Error "trace-create".
    static Result<File> create(const std::string &name);
    /// Without a name; gone when closed. Error "trace-create".
    static Result<File> createUnnamed();

    [[nodiscard]] std::uint64_t size() const; ///< 0 if it cannot be told
    /// Up to size bytes; fewer at the end or where they cannot be read.
    [[nodiscard]] std::string read(std::uint64_t offset, std::size_t size) const;
    /// All of it or, on Error "trace-write", nothing: what was written in part is cut again.
    Result<void> append(std::string_view bytes);
    /// Until the disk has it. Error "trace-write".
    Result<void> sync();

private:
    explicit File(int descriptor)
        : m_descriptor(descriptor)
    { }
    int m_descriptor = -1;
    std::uint64_t m_end = 0; // of what append() wrote
};

} // namespace cs::trace
