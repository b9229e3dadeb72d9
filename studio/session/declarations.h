// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/topology/connector.h"

#include <QString>

#include <memory>
#include <string>

namespace cs::studio {

struct SpecEntry;

/// Where the base classes of a Python connector declare what it must have: signatures are read from
/// the framework the user has installed, when they are shown. GUI thread; files are kept until they
/// change.
class Declarations
{
public:
    struct Declaration
    {
        topology::Method method; ///< as in the report; file and line are the declaration's
        std::string text; ///< of that file; empty if it is not at hand
        QString signature; ///< on one line, as declared
        QString yields; ///< "CreateTableRequest", "str"; may be empty
    };

    Declarations();
    ~Declarations();

    /// The abstract declaration if a base has one, else the most basic one; the method itself if no
    /// base knows it.
    [[nodiscard]] Declaration find(const SpecEntry &entry, const topology::Method &method);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace cs::studio
