// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/connectionfacts.h"

#include "core/base/ascii.h"

#include <algorithm>

namespace cs::run {

ConnectionFacts::ConnectionFacts(const Json &failure)
    : m_failure(failure)
{
    if (const Json *errors = jsonMember(failure, "errors"); errors && errors->is_array()) {
        for (const Json &error : *errors)
            m_errors.push_back(&error);
    }
}

const Json *ConnectionFacts::ofClass(Words names) const
{
    for (const Json *error : m_errors) {
        const std::string whole = jsonText(*error, "class");
        const std::string own = whole.substr(whole.rfind('.') + 1);
        const Json *bases = jsonMember(*error, "bases");
        for (const std::string_view name : names) {
            if (own == name)
                return error;
            for (const Json &base : bases ? *bases : Json::array()) {
                if (base.is_string() && base.get_ref<const std::string &>() == name)
                    return error;
            }
        }
    }
    return nullptr;
}

const Json *ConnectionFacts::saying(Words words) const
{
    for (const Json *error : m_errors) {
        const std::string text = lower(jsonText(*error, "text"));
        for (const std::string_view word : words) {
            if (text.find(word) != std::string::npos)
                return error;
        }
    }
    return nullptr;
}

const Json *ConnectionFacts::mysql(Codes codes) const
{
    for (const Json *error : m_errors) {
        const std::string cls = jsonText(*error, "class");
        const bool driver = cls.starts_with("pymysql") || cls.starts_with("MySQLdb")
            || cls.starts_with("mysql") || cls.starts_with("asyncmy");
        if (driver && std::find(codes.begin(), codes.end(), jsonInt(*error, "code")) != codes.end())
            return error;
    }
    return nullptr;
}

const Json *ConnectionFacts::sqlstate(Words states) const
{
    for (const Json *error : m_errors) {
        const std::string state = jsonText(*error, "sqlstate");
        for (const std::string_view wanted : states) {
            if (!state.empty() && state.starts_with(wanted))
                return error;
        }
    }
    return nullptr;
}

const Json *ConnectionFacts::aws(Words codes) const
{
    for (const Json *error : m_errors) {
        const std::string code = jsonText(*error, "aws");
        if (std::find(codes.begin(), codes.end(), code) != codes.end())
            return error;
    }
    return nullptr;
}

int ConnectionFacts::status() const
{
    for (const Json *error : m_errors) {
        if (const auto status = jsonInt(*error, "status"))
            return static_cast<int>(status);
    }
    return 0;
}

std::string ConnectionFacts::cause() const
{
    std::string text;
    for (const Json *error : m_errors) {
        if (const std::string said = jsonText(*error, "text"); !said.empty())
            text = said;
    }
    return text;
}

} // namespace cs::run
