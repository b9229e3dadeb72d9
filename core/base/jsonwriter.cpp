// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/jsonwriter.h"

#include "core/base/utf8.h"

#include <array>
#include <charconv>
#include <cmath>

namespace cs {

namespace {

// 0: copy as it is; 1: needs a look (control, quote, backslash, not ASCII).
constexpr std::array<unsigned char, 256> makeTable()
{
    std::array<unsigned char, 256> table {};
    for (unsigned i = 0; i < 0x20; ++i)
        table[i] = 1;
    for (unsigned i = 0x80; i < 0x100; ++i)
        table[i] = 1;
    table['"'] = table['\\'] = 1;
    return table;
}
constexpr auto special = makeTable();

} // namespace

void appendJsonString(std::string &out, std::string_view text)
{
    static constexpr char hex[] = "0123456789abcdef";
    out += '"';
    std::size_t start = 0;
    std::size_t i = 0;
    const auto flush = [&](std::size_t end) { out.append(text.data() + start, end - start); };
    while (i < text.size()) {
        const auto c = static_cast<unsigned char>(text[i]);
        if (!special[c]) {
            ++i;
            continue;
        }
        if (c >= 0x80) {
            const std::size_t length = utf8SequenceLength(text.substr(i));
            if (length > 0) {
                i += length;
                continue;
            }
            flush(i);
            out += "\xEF\xBF\xBD";
            start = ++i;
            continue;
        }
        flush(i);
        switch (c) {
        case '"': out += "\\\""; break;
        case '\\': out += "\\\\"; break;
        case '\n': out += "\\n"; break;
        case '\r': out += "\\r"; break;
        case '\t': out += "\\t"; break;
        case '\b': out += "\\b"; break;
        case '\f': out += "\\f"; break;
        default:
            out += "\\u00";
            out += hex[c >> 4];
            out += hex[c & 15];
        }
        start = ++i;
    }
    flush(text.size());
    out += '"';
}

JsonWriter &JsonWriter::open(char bracket)
{
    separate();
    m_out += bracket;
    m_first = true;
    return *this;
}

JsonWriter &JsonWriter::close(char bracket)
{
    m_out += bracket;
    m_first = false;
    return *this;
}

void JsonWriter::separate()
{
    if (!m_first)
        m_out += ',';
    m_first = false;
}

JsonWriter &JsonWriter::key(std::string_view name)
{
    separate();
    appendJsonString(m_out, name);
    m_out += ':';
    m_first = true; // the value follows the colon without a comma
    return *this;
}

JsonWriter &JsonWriter::value(std::string_view text)
{
    separate();
    appendJsonString(m_out, text);
    return *this;
}

JsonWriter &JsonWriter::value(bool flag)
{
    return raw(flag ? "true" : "false");
}

JsonWriter &JsonWriter::value(std::int64_t number)
{
    char buffer[24];
    const auto end = std::to_chars(buffer, buffer + sizeof buffer, number).ptr;
    return raw({ buffer, static_cast<std::size_t>(end - buffer) });
}

JsonWriter &JsonWriter::value(std::uint64_t number)
{
    char buffer[24];
    const auto end = std::to_chars(buffer, buffer + sizeof buffer, number).ptr;
    return raw({ buffer, static_cast<std::size_t>(end - buffer) });
}

JsonWriter &JsonWriter::value(double number)
{
    if (!std::isfinite(number))
        return null(); // JSON has no other word for it
    char buffer[40];
    const auto end = std::to_chars(buffer, buffer + sizeof buffer, number).ptr;
    return raw({ buffer, static_cast<std::size_t>(end - buffer) });
}

JsonWriter &JsonWriter::null()
{
    return raw("null");
}

JsonWriter &JsonWriter::raw(std::string_view json)
{
    separate();
    m_out.append(json);
    return *this;
}

} // namespace cs
