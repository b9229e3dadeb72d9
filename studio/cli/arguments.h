// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace cs::cli {

/// What every program here exits with.
enum ExitCode {
    AllWell = 0,
    Failures = 1, ///< the run or the check found some
    WrongUsage = 2,
    CouldNotStart = 3, ///< spec, config, connection
};

struct Option
{
    std::string_view name; ///< "--limit"
    std::string_view value; ///< what stands for the value in the help; empty: it takes none
    std::string_view help;
    bool repeats = false;
};

class Arguments;

/// One subcommand: its form, its help, and what runs it.
struct Command
{
    std::string_view name;
    std::string_view summary; ///< one line
    std::string_view operands; ///< "CONFIG.yaml"
    int minimum = 0; ///< operands
    int maximum = 0;
    std::span<const Option> options;
    std::string_view details; ///< paragraphs below the options
    std::string_view examples; ///< one a line
    int (*run)(const Arguments &arguments) = nullptr;
};

/// The parsed command line of a subcommand.
class Arguments
{
public:
    /// `--name value`, `--name=value`, `--` ends the options. Error "usage".
    static Result<Arguments> parse(const Command &command, std::span<const std::string> words);

    [[nodiscard]] const std::vector<std::string> &operands() const { return m_operands; }
    [[nodiscard]] bool has(std::string_view option) const;
    /// The last one given; empty if there was none.
    [[nodiscard]] std::string value(std::string_view option) const;
    [[nodiscard]] std::vector<std::string> values(std::string_view option) const;

private:
    std::vector<std::string> m_operands;
    std::map<std::string, std::vector<std::string>, std::less<>> m_options;
};

[[nodiscard]] std::string helpText(const Command &command);

} // namespace cs::cli
