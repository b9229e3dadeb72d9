// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/topology/connector.h"

#include <algorithm>
#include <set>

namespace cs::topology {

const Method *ConnectorReport::find(std::string_view method) const
{
    const auto it = std::find_if(
        methods.begin(), methods.end(), [method](const Method &m) { return m.name == method; });
    return it == methods.end() ? nullptr : &*it;
}

Coverage coverage(const ConnectorReport &report)
{
    Coverage result;
    std::set<std::string_view> seen; // two nodes may share a method
    for (const Method &method : report.methods) {
        const bool counts = method.role == MethodRole::Producer
            || method.role == MethodRole::Processor || method.role == MethodRole::PostProcess
            || method.required;
        if (!counts || !seen.insert(method.name).second)
            continue;
        switch (method.state) {
        case MethodState::Implemented:
            ++result.implemented;
            break;
        case MethodState::Inherited:
            ++result.inherited;
            break;
        case MethodState::Stub:
            ++result.stub;
            break;
        case MethodState::Abstract:
        case MethodState::Missing:
            ++result.missing;
            break;
        }
    }
    return result;
}

std::string_view toText(Origin origin)
{
    return origin == Origin::Native ? "native" : "python";
}

std::string_view toText(MethodRole role)
{
    switch (role) {
    case MethodRole::Producer:
        return "producer";
    case MethodRole::Processor:
        return "processor";
    case MethodRole::PostProcess:
        return "post_process";
    case MethodRole::Abstract:
        return "abstract";
    case MethodRole::Other:
        break;
    }
    return "other";
}

std::string_view toText(MethodState state)
{
    switch (state) {
    case MethodState::Implemented:
        return "implemented";
    case MethodState::Inherited:
        return "inherited";
    case MethodState::Abstract:
        return "abstract";
    case MethodState::Stub:
        return "stub";
    case MethodState::Missing:
        break;
    }
    return "missing";
}

std::string_view toText(ComponentStatus status)
{
    switch (status) {
    case ComponentStatus::Resolved:
        return "resolved";
    case ComponentStatus::Inherited:
        return "inherited";
    case ComponentStatus::Broken:
        return "broken";
    case ComponentStatus::Absent:
        break;
    }
    return "absent";
}

} // namespace cs::topology
