// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/lanestates.h"

#include "core/base/jsonwriter.h"
#include "core/engine/condition.h"
#include "core/engine/path.h"

#include <algorithm>

namespace cs::engine {

namespace {

Json parsed(const std::string &json)
{
    auto value = parseJson(json);
    return value ? std::move(*value) : Json();
}

template<class Values>
auto *valueOf(Values &values, std::string_view key)
{
    const auto found = std::find_if(
        values.begin(), values.end(), [&](const auto &value) { return value.key == key; });
    return found == values.end() ? nullptr : &*found;
}

Json recordJson(const entity::Record &record)
{
    Json object = Json::object();
    object["type"] = record.type;
    object["name"] = record.name;
    object["fqn"] = record.fqn;
    object["sourceHash"] = record.sourceHash ? Json(*record.sourceHash) : Json();
    object["json"] = parsed(record.json);
    return object;
}

} // namespace

void LaneStates::onEvent(const Event &event)
{
    LaneState &lane = m_lanes[event.thread];
    lane.path = event.path;
    lane.kind = event.kind();
    switch (event.kind()) {
    case EventKind::RunStarted:
        if (const auto &topology = event.as<RunStarted>()->topology) {
            for (std::string &key : topology->contextKeys())
                lane.context.push_back({ std::move(key), "null", {} });
        }
        break;
    case EventKind::ElementProduced: {
        const auto &produced = *event.as<ElementProduced>();
        const std::string_view path = event.path;
        const std::string_view node = path.substr(0, path.rfind('['));
        auto open = m_elements.find(node);
        if (open == m_elements.end())
            open = m_elements.emplace(node, Elements()).first;
        std::string json = produced.json;
        if (json.empty())
            appendJsonString(json, produced.name);
        open->second.emplace_back(event.path, std::move(json));
        break;
    }
    case EventKind::NodeLeft:
        m_elements.erase(event.path);
        break;
    case EventKind::EntityYielded:
        lane.entity = event.as<EntityYielded>()->right;
        break;
    case EventKind::ContextChanged: {
        const auto &changed = *event.as<ContextChanged>();
        if (changed.op == ContextOp::Drop)
            m_lanes.erase(event.thread);
        else
            change(lane, changed);
        break;
    }
    default:
        break;
    }
}

void LaneStates::change(LaneState &lane, const ContextChanged &change)
{
    if (change.op == ContextOp::Fork) {
        const auto parent = m_lanes.find(0);
        const Json copied = parsed(change.after);
        lane.context.clear();
        for (const auto &[key, json] : copied.items()) {
            const Value *original
                = parent == m_lanes.end() ? nullptr : valueOf(parent->second.context, key);
            lane.context.push_back({ key, dumpJson(json), original ? original->writer : "" });
        }
        return;
    }
    Value *value = valueOf(lane.context, change.key);
    if (!value)
        value = &lane.context.emplace_back(Value { change.key, "null", {} });
    value->writer = change.writer;
    if (change.op != ContextOp::Append) {
        value->json = change.after;
    } else if (change.before != "0" && value->json.size() > 2 && value->json.back() == ']') {
        value->json.back() = ',';
        value->json.append(change.after).append(1, ']');
    } else {
        value->json = '[' + change.after + ']';
    }
}

Json LaneStates::snapshot() const
{
    Json lanes = Json::array();
    for (const auto &[thread, lane] : m_lanes) {
        Json context = Json::array();
        for (const Value &value : lane.context)
            context.push_back({ { "key", value.key }, { "value", parsed(value.json) },
                { "writer", value.writer } });
        Json object = Json::object();
        object["thread"] = thread;
        object["path"] = lane.path;
        object["event"] = eventName(lane.kind);
        object["context"] = std::move(context);
        lanes.push_back(std::move(object));
    }
    Json snapshot = Json::object();
    snapshot["lanes"] = std::move(lanes);
    return snapshot;
}

const std::string *LaneStates::elementAt(std::string_view path) const
{
    for (; !path.empty(); path = path::parent(path)) {
        const std::size_t slash = path.rfind('/');
        const std::size_t bracket = path.find('[', slash == std::string_view::npos ? 0 : slash);
        if (bracket == std::string_view::npos)
            continue;
        const auto open = m_elements.find(path.substr(0, bracket));
        if (open == m_elements.end())
            continue;
        const auto found = std::find_if(open->second.rbegin(), open->second.rend(),
            [&](const auto &each) { return each.first == path; });
        if (found != open->second.rend())
            return &found->second;
    }
    return nullptr;
}

Result<Json> LaneStates::root(const LaneState &lane, std::string_view name) const
{
    if (name == "context") {
        Json object = Json::object();
        for (const Value &value : lane.context)
            object[value.key] = parsed(value.json);
        return object;
    }
    if (name == "element") {
        if (const std::string *json = elementAt(lane.path))
            return parsed(*json);
        return Error { "no-value", "The run is in no element here." };
    }
    if (name == "entity") {
        if (lane.entity)
            return recordJson(*lane.entity);
        return Error { "no-value", "Nothing has been yielded on this lane yet." };
    }
    if (name == "path")
        return Json(lane.path);
    if (name == "event")
        return Json(eventName(lane.kind));
    return Error { "unsupported",
        "'" + std::string(name)
            + "' cannot be evaluated: only context, element, entity, path and event, and "
              "their members by dots." };
}

Result<Json> LaneStates::evaluate(std::string_view expression, std::uint32_t thread) const
{
    const std::size_t first = expression.find_first_not_of(' ');
    expression = first == std::string_view::npos
        ? std::string_view()
        : expression.substr(first, expression.find_last_not_of(' ') - first + 1);
    const auto lane = m_lanes.find(thread);
    if (lane == m_lanes.end())
        return Error { "no-lane",
            "There is no lane " + std::to_string(thread) + " at this point." };
    const std::size_t dot = expression.find('.');
    auto value = root(lane->second, expression.substr(0, dot));
    if (!value || dot == std::string_view::npos)
        return value;
    const std::string_view members = expression.substr(dot + 1);
    const Json *found = findMember(*value, members);
    if (!found && expression.starts_with("entity."))
        found = findMember((*value)["json"], members);
    if (!found)
        return Error { "no-value", "'" + std::string(expression) + "' has no value here." };
    return Json(*found);
}

} // namespace cs::engine
