// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/json.h"
#include "core/python/source/pythonproject.h"

#include <cstdlib>
#include <fstream>
#include <gtest/gtest.h>
#include <iterator>
#include <string>

namespace cs::python::test {

/// The interpreter with the real framework 2.0.7.0 (tests/python/install-framework.sh makes one).
inline std::string interpreter()
{
    const char *path = std::getenv("CS_OM20_PYTHON");
    return path ? path : "";
}

inline bool mayBeMissing()
{
    const char *allowed = std::getenv("CS_ALLOW_MISSING_FRAMEWORK");
    return allowed && std::string(allowed) == "1";
}

inline std::string readFile(const std::string &path)
{
    std::ifstream stream(path, std::ios::binary);
    return { std::istreambuf_iterator<char>(stream), {} };
}

inline Json readData(const std::string &name)
{
    auto json = parseJson(readFile(std::string(CS_TEST_DATA) + "/python/" + name));
    EXPECT_TRUE(json) << name;
    return json ? *json : Json();
}

} // namespace cs::python::test

/// A test without the framework fails, unless the machine is known to have none.
#define CS_NEED_FRAMEWORK()                                                                        \
    do {                                                                                           \
        if (cs::python::test::interpreter().empty()) {                                             \
            if (cs::python::test::mayBeMissing())                                                  \
                GTEST_SKIP() << "no framework here (CS_ALLOW_MISSING_FRAMEWORK=1)";                \
            FAIL() << "set CS_OM20_PYTHON to an interpreter with openmetadata-ingestion 2.0.7.0";  \
        }                                                                                          \
    } while (false)
