// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/json.h"

#include <string>
#include <vector>

namespace cs::test {

struct Finished
{
    int code = -1; ///< -1: did not start, crashed or hung
    std::string out;
    std::string err;

    [[nodiscard]] Json json() const; ///< of out; null and a test failure if it is none
};

/// Runs the real cstudio in a folder of its own that holds the music shop and its workflows.
class Cli
{
public:
    Cli();
    ~Cli();
    Cli(const Cli &) = delete;
    Cli &operator=(const Cli &) = delete;

    Finished run(const std::vector<std::string> &arguments, const std::string &input = {}) const;
    void write(const std::string &file, const std::string &text) const;
    [[nodiscard]] std::string read(const std::string &file) const;
    [[nodiscard]] bool exists(const std::string &file) const;

private:
    std::string m_folder;
};

} // namespace cs::test
