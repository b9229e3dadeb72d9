// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/secretmask.h"

#include "core/base/json.h"

#include <algorithm>

namespace cs {

namespace {

// Without the quotes around it. @p ascii: with \u escapes for everything else, as Python's json.
std::string asJson(const std::string &text, bool ascii)
{
    const std::string quoted = Json(text).dump(-1, ' ', ascii, Json::error_handler_t::replace);
    return quoted.substr(1, quoted.size() - 2);
}

std::string asUrl(const std::string &text, bool plus)
{
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string url;
    for (const char c : text) {
        const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
            || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == '.' || c == '~';
        if (plain) {
            url += c;
        } else if (c == ' ' && plus) {
            url += '+';
        } else {
            const auto byte = static_cast<unsigned char>(c);
            url += { '%', digits[byte >> 4], digits[byte & 15] };
        }
    }
    return url;
}

// The bytes of one character of a JSON literal as it is written: an escape is one.
std::size_t unitAt(std::string_view literal, std::size_t at)
{
    if (literal[at] != '\\')
        return 1;
    const std::size_t length = at + 1 < literal.size() && literal[at + 1] == 'u' ? 6 : 2;
    return std::min(length, literal.size() - at);
}

bool isWord(std::string_view text)
{
    return std::all_of(text.begin(), text.end(),
        [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; });
}

void tidy(std::vector<std::string> &forms)
{
    std::sort(forms.begin(), forms.end(), [](const std::string &a, const std::string &b) {
        return a.size() != b.size() ? a.size() > b.size() : a < b;
    });
    forms.erase(std::unique(forms.begin(), forms.end()), forms.end());
}

} // namespace

SecretMask::SecretMask(const std::vector<std::string> &secrets)
{
    for (const std::string &secret : secrets) {
        if (secret.size() < shortest)
            continue;
        for (std::string form : { asJson(secret, false), asJson(secret, true), asUrl(secret, false),
                 asUrl(secret, true) })
            m_inJson.push_back(std::move(form));
        m_inText.push_back(secret);
    }
    m_inText.insert(m_inText.end(), m_inJson.begin(), m_inJson.end());
    tidy(m_inText);
    tidy(m_inJson);
}

bool SecretMask::hide(std::string &text) const
{
    bool found = false;
    for (const std::string &form : m_inText) {
        for (std::size_t at = text.find(form); at != std::string::npos;
             at = text.find(form, at + instead.size())) {
            text.replace(at, form.size(), instead);
            found = true;
        }
    }
    return found;
}

std::string SecretMask::hidden(std::string_view text) const
{
    std::string copy(text);
    hide(copy);
    return copy;
}

std::size_t SecretMask::lengthAt(
    std::string_view text, std::size_t at, const std::vector<std::string> &forms) const
{
    for (const std::string &form : forms) {
        if (text.substr(at, form.size()) == form)
            return form.size();
    }
    return 0;
}

void SecretMask::appendLiteral(std::string &out, std::string_view literal) const
{
    for (std::size_t at = 0; at < literal.size();) {
        if (const std::size_t length = lengthAt(literal, at, m_inJson); length > 0) {
            out += instead;
            at += length;
            continue;
        }
        const std::size_t unit = unitAt(literal, at);
        out += literal.substr(at, unit);
        at += unit;
    }
}

bool SecretMask::hideJson(std::string &json) const
{
    const auto stands
        = [&json](const std::string &form) { return json.find(form) != std::string::npos; };
    if (std::none_of(m_inJson.begin(), m_inJson.end(), stands))
        return false;
    const std::string_view text = json;
    std::string out;
    out.reserve(json.size());
    for (std::size_t at = 0; at < text.size();) {
        if (text[at] != '"') {
            out += text[at++];
            continue;
        }
        std::size_t end = at + 1;
        while (end < text.size() && text[end] != '"')
            end += unitAt(text, end);
        end = std::min(end, text.size());
        const std::string_view literal = text.substr(at + 1, end - at - 1);
        const std::size_t next = text.find_first_not_of(" \t\r\n", std::min(end + 1, text.size()));
        const bool key = next != std::string_view::npos && text[next] == ':';
        out += '"';
        if (key && isWord(literal))
            out += literal;
        else
            appendLiteral(out, literal);
        if (end < text.size())
            out += '"';
        at = end + 1;
    }
    const bool changed = out != json;
    json = std::move(out);
    return changed;
}

} // namespace cs
