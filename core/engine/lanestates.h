// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/json.h"
#include "core/base/result.h"
#include "core/engine/event.h"

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace cs::engine {

/// Where each lane of a run stands and what its context holds, told from the events alone. Pure;
/// every backend can answer TakeSnapshot and Evaluate with it.
class LaneStates
{
public:
    void onEvent(const Event &event);

    /// {"lanes":[{"thread":0,"path":…,"event":…,"context":[{"key","value","writer"}]}]}
    [[nodiscard]] Json snapshot() const;
    /// The value of `context`, `context.KEY`, `element`, `entity`, `path` or `event` on a lane,
    /// with members by dots: `entity.columns.0.name`. `element` is the raw value of the element the
    /// lane is in, `entity` what was yielded last there: type, name, fqn, sourceHash, and the
    /// members of its JSON. Errors: "unsupported" (not such an expression), "no-value", "no-lane".
    [[nodiscard]] Result<Json> evaluate(std::string_view expression, std::uint32_t thread) const;

private:
    struct Value
    {
        std::string key;
        std::string json;
        std::string writer;
    };
    struct LaneState
    {
        std::string path;
        EventKind kind = EventKind::RunStarted;
        std::vector<Value> context;
        entity::RecordPtr entity;
    };
    using Elements = std::vector<std::pair<std::string, std::string>>; // path, JSON

    void change(LaneState &lane, const ContextChanged &change);
    [[nodiscard]] Result<Json> root(const LaneState &lane, std::string_view name) const;
    [[nodiscard]] const std::string *elementAt(std::string_view path) const;

    std::map<std::uint32_t, LaneState> m_lanes;
    std::map<std::string, Elements, std::less<>> m_elements; // of node visits that are open
};

} // namespace cs::engine
