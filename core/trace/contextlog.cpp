// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/trace/contextlog.h"

#include "core/base/json.h"

#include <algorithm>
#include <iterator>

namespace cs::trace {

namespace {

using engine::ContextChanged;
using engine::ContextOp;

constexpr std::size_t shownValues = 1000; // of a list that is appended to

std::uint64_t listLength(const Json &json)
{
    return json.is_array() ? json.size() : 0;
}

// The value of a key from its last writes: the last one that is no append, then the appended.
ContextEntry readKey(const ContextLog::Plan::Key &key, const Recording &recording)
{
    ContextEntry entry;
    entry.key = key.name;
    entry.value = "null";
    std::vector<std::string> appended; // newest first
    for (auto seq = key.writes.rbegin(); seq != key.writes.rend(); ++seq) {
        const auto event = recording.event(*seq);
        const auto *change = event ? event->as<ContextChanged>() : nullptr;
        if (!change)
            break;
        if (entry.seq == 0) {
            entry.seq = *seq;
            entry.op = change->op;
            entry.writer = change->writer;
            if (change->op != ContextOp::Append) {
                entry.value = change->after;
                return entry;
            }
            // Source of the number: Lane::appendContext.
            const auto before = parseJson(change->before);
            entry.listSize
                = 1 + (before && before->is_number_unsigned() ? before->get<std::uint64_t>() : 0);
        }
        if (change->op != ContextOp::Append) {
            const auto list = parseJson(change->after);
            if (list && appended.size() + listLength(*list) <= entry.listSize && list->is_array()) {
                for (auto item = list->rbegin(); item != list->rend(); ++item)
                    appended.push_back(dumpJson(*item));
            }
            break;
        }
        appended.push_back(change->after);
        if (change->before == "0" || appended.size() == shownValues)
            break;
    }
    if (entry.seq == 0)
        return entry;
    entry.value = "[";
    for (auto value = appended.rbegin(); value != appended.rend(); ++value) {
        if (value != appended.rbegin())
            entry.value += ',';
        entry.value += *value;
    }
    entry.value += ']';
    return entry;
}

} // namespace

std::size_t ContextLog::number(std::string_view key)
{
    const auto it = m_numbers.find(key);
    if (it != m_numbers.end())
        return it->second;
    m_numbers.emplace(key, m_keys.size());
    m_keys.emplace_back(key);
    return m_keys.size() - 1;
}

void ContextLog::declare(const std::vector<std::string> &keys)
{
    for (const std::string &key : keys)
        number(key);
}

void ContextLog::add(const engine::Event &event, const ContextChanged &change)
{
    Lane &lane = m_lanes[event.thread];
    const auto seq = static_cast<std::uint32_t>(event.seq);
    if (change.op == ContextOp::Fork) {
        lane.forks.push_back(seq);
        return;
    }
    if (change.op == ContextOp::Drop)
        return;
    const std::size_t key = number(change.key);
    if (lane.keys.size() <= key)
        lane.keys.resize(key + 1);
    lane.keys[key].push_back(seq);
}

ContextLog::Plan ContextLog::plan(std::uint32_t thread, std::uint64_t seq) const
{
    Plan plan;
    const auto it = m_lanes.find(thread);
    const Lane *lane = it == m_lanes.end() ? nullptr : &it->second;
    if (lane) {
        const auto fork = std::upper_bound(lane->forks.begin(), lane->forks.end(), seq);
        if (fork != lane->forks.begin())
            plan.forkSeq = *(fork - 1);
    }
    for (std::size_t i = 0; i < m_keys.size(); ++i) {
        Plan::Key key;
        key.name = m_keys[i];
        if (lane && i < lane->keys.size()) {
            const Writes &writes = lane->keys[i];
            const auto end = std::upper_bound(writes.begin(), writes.end(), seq);
            const auto begin = std::upper_bound(writes.begin(), end, plan.forkSeq);
            const auto keep = std::min<std::ptrdiff_t>(end - begin, shownValues + 1);
            key.writes.assign(end - keep, end);
        }
        plan.keys.push_back(std::move(key));
    }
    return plan;
}

std::vector<ContextEntry> ContextLog::read(const Plan &plan, const Recording &recording)
{
    Json inherited = Json::object();
    if (plan.forkSeq > 0) {
        const auto event = recording.event(plan.forkSeq);
        if (const auto *fork = event ? event->as<ContextChanged>() : nullptr) {
            if (auto json = parseJson(fork->after); json && json->is_object())
                inherited = std::move(*json);
        }
    }
    std::vector<ContextEntry> entries;
    for (const Plan::Key &key : plan.keys) {
        ContextEntry entry = readKey(key, recording);
        const Json *value = jsonMember(inherited, key.name);
        const bool written = entry.seq > 0;
        if (!written && value) {
            entry.value = dumpJson(*value);
            entry.seq = plan.forkSeq;
            entry.op = ContextOp::Fork;
            entry.inherited = true;
        } else if (written && value && value->is_array() && entry.op == ContextOp::Append
            && key.writes.size() < entry.listSize) {
            // Appended to a list that the lane was given.
            std::string list = dumpJson(*value);
            list.pop_back();
            const bool both = list.size() > 1 && entry.value.size() > 2;
            entry.value = list + (both ? "," : "") + entry.value.substr(1);
        }
        if (!written && !value && plan.forkSeq > 0 && key.writes.empty())
            entry.inherited = true;
        entries.push_back(std::move(entry));
    }
    return entries;
}

std::vector<std::uint64_t> ContextLog::writes(std::string_view key, std::uint32_t thread) const
{
    const auto number = m_numbers.find(key);
    const auto lane = m_lanes.find(thread);
    if (number == m_numbers.end() || lane == m_lanes.end()
        || lane->second.keys.size() <= number->second)
        return {};
    const Writes &writes = lane->second.keys[number->second];
    return { writes.begin(), writes.end() };
}

} // namespace cs::trace
