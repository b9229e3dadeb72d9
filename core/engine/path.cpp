// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/path.h"

#include <charconv>

namespace cs::engine::path {

namespace {

constexpr std::string_view reserved = "/[]#~%*";

bool needsEscape(char c)
{
    return static_cast<unsigned char>(c) < 0x20 || c == 0x7f
        || reserved.find(c) != std::string_view::npos;
}

int hexValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    return -1;
}

// One step of a path as it is written, in its parts.
struct Step
{
    std::string_view name;
    std::string_view element; // still escaped
    bool hasElement = false;
    std::string_view index; // after '#'
};

Step parseStep(std::string_view text)
{
    Step step;
    const std::size_t bracket = text.find('[');
    if (bracket != std::string_view::npos) {
        step.name = text.substr(0, bracket);
        const std::size_t end = text.rfind(']');
        step.hasElement = true;
        step.element = text.substr(
            bracket + 1, end == std::string_view::npos || end < bracket ? end : end - bracket - 1);
        return step;
    }
    const std::size_t hash = text.find('#');
    step.name = text.substr(0, hash);
    if (hash != std::string_view::npos)
        step.index = text.substr(hash + 1);
    return step;
}

// Takes the last step off a path. Elements are escaped, so a slash always separates.
std::string_view takeLast(std::string_view &path)
{
    const std::size_t slash = path.rfind('/');
    const std::string_view last = slash == std::string_view::npos ? path : path.substr(slash + 1);
    path = slash == std::string_view::npos ? std::string_view() : path.substr(0, slash);
    return last;
}

bool wildcard(std::string_view pattern, std::string_view text)
{
    std::size_t p = 0;
    std::size_t t = 0;
    std::size_t star = std::string_view::npos;
    std::size_t mark = 0;
    while (t < text.size()) {
        if (p < pattern.size() && pattern[p] == '*') {
            star = p++;
            mark = t;
        } else if (p < pattern.size() && pattern[p] == text[t]) {
            ++p;
            ++t;
        } else if (star != std::string_view::npos) {
            p = star + 1;
            t = ++mark;
        } else {
            return false;
        }
    }
    while (p < pattern.size() && pattern[p] == '*')
        ++p;
    return p == pattern.size();
}

bool stepMatches(std::string_view patternText, std::string_view text)
{
    const Step pattern = parseStep(patternText);
    const Step step = parseStep(text);
    if (!wildcard(pattern.name, step.name))
        return false;
    if (pattern.hasElement && !(step.hasElement && wildcard(pattern.element, step.element)))
        return false;
    return pattern.index.empty() || wildcard(pattern.index, step.index);
}

// From the end, as patterns may leave out the beginning.
bool matchesBackwards(
    std::string_view pattern, std::string_view path, bool patternDone, bool pathDone)
{
    if (patternDone)
        return true;
    std::string_view restOfPattern = pattern;
    const std::string_view last = takeLast(restOfPattern);
    const bool wasFirst = last.size() == pattern.size();
    if (last == "**") {
        if (wasFirst)
            return true;
        while (true) {
            if (matchesBackwards(restOfPattern, path, false, pathDone))
                return true;
            if (pathDone)
                return false;
            pathDone = path.find('/') == std::string_view::npos;
            takeLast(path);
        }
    }
    if (pathDone)
        return false;
    std::string_view restOfPath = path;
    const std::string_view step = takeLast(restOfPath);
    return stepMatches(last, step)
        && matchesBackwards(restOfPattern, restOfPath, wasFirst, step.size() == path.size());
}

} // namespace

std::string escape(std::string_view name)
{
    static constexpr char hex[] = "0123456789ABCDEF";
    std::string text;
    text.reserve(name.size());
    for (const char c : name) {
        if (!needsEscape(c)) {
            text += c;
            continue;
        }
        const auto byte = static_cast<unsigned char>(c);
        text += '%';
        text += hex[byte >> 4];
        text += hex[byte & 15];
    }
    return text;
}

std::string unescape(std::string_view text)
{
    std::string name;
    name.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '%' && i + 2 < text.size() && hexValue(text[i + 1]) >= 0
            && hexValue(text[i + 2]) >= 0) {
            name += static_cast<char>(hexValue(text[i + 1]) * 16 + hexValue(text[i + 2]));
            i += 2;
        } else {
            name += text[i];
        }
    }
    return name;
}

std::string node(std::string_view parent, std::string_view name)
{
    if (parent.empty())
        return std::string(name);
    std::string whole;
    whole.reserve(parent.size() + 1 + name.size());
    whole.append(parent).append(1, '/').append(name);
    return whole;
}

std::string element(std::string_view nodePath, std::string_view name, int nth)
{
    std::string whole;
    whole.reserve(nodePath.size() + name.size() + 2);
    whole.append(nodePath).append(1, '[').append(escape(name));
    if (nth > 1)
        whole.append(1, '~').append(std::to_string(nth));
    whole.append(1, ']');
    return whole;
}

std::string stage(std::string_view elementPath, std::string_view processor)
{
    return node(elementPath, processor);
}

std::string yielded(std::string_view stagePath, long long index)
{
    char number[24];
    const auto end = std::to_chars(number, number + sizeof number, index).ptr;
    std::string whole;
    whole.reserve(stagePath.size() + 1 + static_cast<std::size_t>(end - number));
    whole.append(stagePath).append(1, '#').append(number, end);
    return whole;
}

std::vector<Segment> split(std::string_view path)
{
    std::vector<Segment> segments;
    if (path.empty())
        return segments;
    std::size_t start = 0;
    while (true) {
        const std::size_t slash = path.find('/', start);
        const Step step = parseStep(
            path.substr(start, slash == std::string_view::npos ? slash : slash - start));
        Segment segment;
        segment.name = step.name;
        segment.hasElement = step.hasElement;
        segment.element = unescape(step.element);
        if (!step.index.empty())
            std::from_chars(
                step.index.data(), step.index.data() + step.index.size(), segment.index);
        segments.push_back(std::move(segment));
        if (slash == std::string_view::npos)
            return segments;
        start = slash + 1;
    }
}

std::string_view parent(std::string_view path)
{
    takeLast(path);
    return path;
}

bool matches(std::string_view pattern, std::string_view path)
{
    if (pattern.empty() || path.empty())
        return pattern.empty();
    return matchesBackwards(pattern, path, false, false);
}

} // namespace cs::engine::path
