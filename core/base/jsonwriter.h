// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace cs {

/// Appends JSON to a string, straight to bytes: no document tree, no temporary strings.
///
/// UTF-8 is passed through as it is; bytes that are not valid UTF-8 become U+FFFD, so that the
/// result always is JSON. The caller pairs begin and end; commas are the writer's business.
class JsonWriter
{
public:
    explicit JsonWriter(std::string &out)
        : m_out(out)
    {
    }

    JsonWriter &beginObject() { return open('{'); }
    JsonWriter &endObject() { return close('}'); }
    JsonWriter &beginArray() { return open('['); }
    JsonWriter &endArray() { return close(']'); }

    JsonWriter &key(std::string_view name);
    JsonWriter &value(std::string_view text);
    JsonWriter &value(const char *text) { return value(std::string_view(text)); }
    JsonWriter &value(const std::string &text) { return value(std::string_view(text)); }
    JsonWriter &value(bool flag);
    JsonWriter &value(std::int64_t number);
    JsonWriter &value(std::uint64_t number);
    JsonWriter &value(int number) { return value(static_cast<std::int64_t>(number)); }
    JsonWriter &value(unsigned number) { return value(static_cast<std::uint64_t>(number)); }
    JsonWriter &value(double number);
    JsonWriter &null();
    /// Text that already is JSON.
    JsonWriter &raw(std::string_view json);

    template<class V>
    JsonWriter &member(std::string_view name, const V &v)
    {
        key(name);
        return value(v);
    }
    JsonWriter &memberRaw(std::string_view name, std::string_view json) { return key(name).raw(json); }
    JsonWriter &memberNull(std::string_view name) { return key(name).null(); }
    /// Leaves the member out when the text is empty.
    JsonWriter &memberIfText(std::string_view name, std::string_view text)
    {
        return text.empty() ? *this : member(name, text);
    }

private:
    JsonWriter &open(char bracket);
    JsonWriter &close(char bracket);
    void separate();

    std::string &m_out;
    bool m_first = true; // nothing written yet at this level
};

/// Appends text as a JSON string, quotes included.
void appendJsonString(std::string &out, std::string_view text);

} // namespace cs
