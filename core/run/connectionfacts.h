// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/json.h"

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace cs::run {

/// The errors of a failed step, to be asked from the outermost in; each answer is the error that
/// fits, or null. Borrows the message of bridge/cs_bridge/connectiontest.py it is made from.
class ConnectionFacts
{
public:
    using Words = std::initializer_list<std::string_view>;
    using Codes = std::initializer_list<long long>;

    explicit ConnectionFacts(const Json &failure);

    [[nodiscard]] const Json &failure() const { return m_failure; }
    [[nodiscard]] const std::vector<const Json *> &all() const { return m_errors; }
    /// By the class's own name or that of one it derives from.
    [[nodiscard]] const Json *ofClass(Words names) const;
    /// Whose text has one of these, which are in small letters.
    [[nodiscard]] const Json *saying(Words words) const;
    /// A number that a MySQL driver gave.
    [[nodiscard]] const Json *mysql(Codes codes) const;
    /// By the beginning of its SQLSTATE.
    [[nodiscard]] const Json *sqlstate(Words states) const;
    [[nodiscard]] const Json *aws(Words codes) const;
    /// The HTTP status an error came with; 0 for none.
    [[nodiscard]] int status() const;
    /// The source's own words: of the innermost error that has any.
    [[nodiscard]] std::string cause() const;

private:
    const Json &m_failure;
    std::vector<const Json *> m_errors;
};

} // namespace cs::run
