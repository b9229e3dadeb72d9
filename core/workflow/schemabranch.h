// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workflow/schemacheck.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

/// Which branch of an anyOf or oneOf was meant.
namespace cs::workflow {

struct Branch
{
    const SchemaNode *node = nullptr;
    bool meant = false; ///< by the rest of the config alone; the value itself has no `type`
};

/// @p meant as CheckOptions::meant. @p candidates must not be empty.
[[nodiscard]] Branch likeliestBranch(const std::vector<const SchemaNode *> &candidates,
    const Value &value, const std::vector<std::string> &meant, bool lax);

/// Whether a key tells the branches apart: each that has it allows only certain texts.
[[nodiscard]] bool isDiscriminator(
    std::string_view key, const std::vector<const SchemaNode *> &branches);

/// The TypeBits a value has.
[[nodiscard]] std::uint8_t typeBits(const Value &value);

} // namespace cs::workflow
