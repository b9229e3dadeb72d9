// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/topology/builtin.h"

#include "core/topology/topologyio.h"

#include "builtintexts.h"
#include <cassert>

namespace cs::topology {

namespace {

std::string_view fileName(std::string_view path)
{
    return path.substr(path.rfind('/') + 1);
}

} // namespace

std::string_view builtinText(std::string_view name)
{
    for (const auto &file : builtin::embeddedTexts()) {
        if (fileName(file.path) == name)
            return file.text;
    }
    return {};
}

bool isSourceType(std::string_view sourceType, std::string_view asked)
{
    return sourceType == asked || (!asked.empty() && fileName(sourceType) == asked);
}

const std::vector<Topology> &builtinTopologies()
{
    static const std::vector<Topology> all = [] {
        std::vector<Topology> result;
        for (const auto &file : builtin::embeddedTexts()) {
            if (!file.path.ends_with(".topology"))
                continue;
            auto parsed = parseTopology(file.text, file.path);
            assert(parsed); // a test reads each
            if (parsed)
                result.push_back(std::move(*parsed));
        }
        return result;
    }();
    return all;
}

const Topology *builtinTopology(std::string_view sourceType)
{
    for (const Topology &topology : builtinTopologies()) {
        if (isSourceType(topology.sourceType, sourceType))
            return &topology;
    }
    return nullptr;
}

} // namespace cs::topology
