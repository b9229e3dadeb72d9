// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/context.h"

namespace cs::engine {

namespace {

const Json nothing;

// As Python tests a value: `if self.__dict__.get(key)`.
bool isTruthy(const Json &value)
{
    switch (value.type()) {
    case Json::value_t::boolean:
        return value.get<bool>();
    case Json::value_t::number_integer:
    case Json::value_t::number_unsigned:
        return value.get<std::int64_t>() != 0;
    case Json::value_t::number_float:
        return value.get<double>() != 0.0;
    case Json::value_t::string:
        return !value.get_ref<const std::string &>().empty();
    default:
        return !value.empty(); // null is empty
    }
}

} // namespace

Context::Context(const std::vector<std::string> &declaredKeys)
{
    m_entries.reserve(declaredKeys.size());
    for (const std::string &key : declaredKeys) {
        if (!has(key))
            m_entries.emplace_back(key, Json());
    }
}

bool Context::has(std::string_view key) const
{
    return find(key) != nullptr;
}

const Json &Context::get(std::string_view key) const
{
    const Json *value = find(key);
    return value ? *value : nothing;
}

std::string Context::text(std::string_view key) const
{
    const Json &value = get(key);
    return value.is_string() ? value.get<std::string>() : std::string();
}

void Context::set(std::string_view key, Json value)
{
    if (Json *present = find(key))
        *present = std::move(value);
    else
        m_entries.emplace_back(key, std::move(value));
}

void Context::append(std::string_view key, Json value)
{
    Json *present = find(key);
    if (!present) {
        m_entries.emplace_back(key, Json());
        present = &m_entries.back().second;
    }
    if (!isTruthy(*present))
        *present = Json::array();
    else if (!present->is_array())
        *present = Json::array({ std::move(*present) });
    present->push_back(std::move(value));
}

const Json *Context::find(std::string_view key) const
{
    for (const auto &entry : m_entries) {
        if (entry.first == key)
            return &entry.second;
    }
    return nullptr;
}

Json *Context::find(std::string_view key)
{
    for (auto &entry : m_entries) {
        if (entry.first == key)
            return &entry.second;
    }
    return nullptr;
}

} // namespace cs::engine
