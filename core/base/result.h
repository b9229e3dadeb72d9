// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

#include <cassert>
#include <optional>
#include <utility>
#include <variant>

namespace cs {

/// A value or an Error; shaped like std::expected, which this compiler's C++20 lacks.
///
/// Asking for the side that is not there is a programmer error (asserted).
template<class T>
class [[nodiscard]] Result
{
public:
    using value_type = T;

    Result(T value)
        : m_state(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Error error)
        : m_state(std::in_place_index<1>, std::move(error))
    {
    }

    [[nodiscard]] bool has_value() const noexcept { return m_state.index() == 0; }
    explicit operator bool() const noexcept { return has_value(); }

    [[nodiscard]] T &value() & { return assert(has_value()), *std::get_if<0>(&m_state); }
    [[nodiscard]] const T &value() const & { return assert(has_value()), *std::get_if<0>(&m_state); }
    /// By value, so that `for (auto &x : f().value())` does not walk through a dead temporary.
    [[nodiscard]] T value() && { return assert(has_value()), std::move(*std::get_if<0>(&m_state)); }
    T &operator*() & { return value(); }
    const T &operator*() const & { return value(); }
    T operator*() && { return std::move(*this).value(); }
    T *operator->() { return &value(); }
    const T *operator->() const { return &value(); }

    [[nodiscard]] Error &error() & { return assert(!has_value()), *std::get_if<1>(&m_state); }
    [[nodiscard]] const Error &error() const & { return assert(!has_value()), *std::get_if<1>(&m_state); }
    [[nodiscard]] Error &&error() && { return assert(!has_value()), std::move(*std::get_if<1>(&m_state)); }

    template<class U>
    [[nodiscard]] T value_or(U &&fallback) const &
    {
        return has_value() ? value() : static_cast<T>(std::forward<U>(fallback));
    }

private:
    std::variant<T, Error> m_state;
};

/// Success without a value, or an Error.
template<>
class [[nodiscard]] Result<void>
{
public:
    using value_type = void;

    Result() = default;
    Result(Error error)
        : m_error(std::move(error))
    {
    }

    [[nodiscard]] bool has_value() const noexcept { return !m_error; }
    explicit operator bool() const noexcept { return has_value(); }
    [[nodiscard]] const Error &error() const & { return assert(m_error), *m_error; }
    [[nodiscard]] Error &&error() && { return assert(m_error), std::move(*m_error); }

private:
    std::optional<Error> m_error;
};

} // namespace cs
