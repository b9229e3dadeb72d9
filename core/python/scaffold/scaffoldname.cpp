// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/python/scaffold/scaffold.h"

#include <algorithm>
#include <array>

namespace cs::python {

namespace {

constexpr std::array keywords { "False", "None", "True", "and", "as", "assert", "async", "await",
    "break", "case", "class", "continue", "def", "del", "elif", "else", "except", "finally", "for",
    "from", "global", "if", "import", "in", "is", "lambda", "match", "nonlocal", "not", "or",
    "pass", "raise", "return", "try", "type", "while", "with", "yield" };

/// Modules that a connector's package would stand before: the framework's, those of its folder, and
/// the ones of the standard library that the framework imports.
constexpr std::array taken { "metadata", "ingestion", "tests", "sample", "setup", "test", "abc",
    "argparse", "array", "ast", "asyncio", "base64", "bisect", "builtins", "calendar", "cmd",
    "code", "codecs", "collections", "concurrent", "configparser", "contextlib", "copy", "csv",
    "ctypes", "dataclasses", "datetime", "decimal", "difflib", "dis", "email", "enum", "errno",
    "fractions", "functools", "gc", "getpass", "glob", "gzip", "hashlib", "heapq", "hmac", "html",
    "http", "imaplib", "imp", "importlib", "inspect", "io", "ipaddress", "itertools", "json",
    "keyword", "linecache", "locale", "logging", "mailbox", "math", "mimetypes", "mmap",
    "multiprocessing", "numbers", "operator", "os", "pathlib", "pickle", "pkgutil", "platform",
    "plistlib", "posixpath", "pprint", "profile", "queue", "quopri", "random", "re", "readline",
    "resource", "sched", "secrets", "select", "selectors", "shelve", "shlex", "shutil", "signal",
    "site", "smtplib", "socket", "sqlite3", "ssl", "stat", "statistics", "string", "struct",
    "subprocess", "symtable", "sys", "sysconfig", "tarfile", "tempfile", "textwrap", "threading",
    "time", "timeit", "token", "tokenize", "trace", "traceback", "types", "typing", "unicodedata",
    "unittest", "urllib", "uuid", "warnings", "wave", "weakref", "webbrowser", "xml", "zipfile",
    "zipimport", "zlib", "zoneinfo", "pydantic", "sqlalchemy", "yaml", "requests", "cs_bridge" };

template<std::size_t N>
bool isIn(const std::array<const char *, N> &words, std::string_view word)
{
    return std::any_of(words.begin(), words.end(), [&](const char *one) { return word == one; });
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

Error refused(std::string message)
{
    return { "scaffold-name", std::move(message) };
}

} // namespace

Result<void> checkScaffoldName(std::string_view name)
{
    const std::string quoted = '`' + std::string(name) + '`';
    if (name.empty())
        return refused("The connector needs a name, for example music_shop.");
    if (name.size() > 60)
        return refused("The name is too long: at most 60 characters.");
    const bool word = !isDigit(name.front())
        && std::all_of(name.begin(), name.end(), [](char c) { return isLetter(c) || isDigit(c); })
        && std::any_of(name.begin(), name.end(), [](char c) { return c != '_' && isLetter(c); });
    if (!word)
        return refused(quoted
            + " is no name that Python can import: letters, digits and _ only, a letter first. "
              "Possible is `"
            + scaffoldName(name) + "`.");
    if (isIn(keywords, name))
        return refused(
            quoted + " is a word of Python's own. Possible is `" + scaffoldName(name) + "`.");
    if (isIn(taken, name))
        return refused(quoted
            + " would stand before a module of that name that the framework imports. Possible is `"
            + scaffoldName(name) + "`.");
    return {};
}

std::string scaffoldName(std::string_view wanted)
{
    std::string name;
    for (const char c : wanted) {
        if (c >= 'A' && c <= 'Z')
            name += static_cast<char>(c - 'A' + 'a');
        else if (isLetter(c) || isDigit(c))
            name += c;
        else if (!name.empty() && name.back() != '_')
            name += '_';
    }
    while (!name.empty() && name.back() == '_')
        name.pop_back();
    while (!name.empty() && name.front() == '_')
        name.erase(0, 1);
    name.resize(std::min<std::size_t>(name.size(), 48));
    if (name.empty() || isDigit(name.front()))
        name = "connector" + (name.empty() ? "" : '_' + name);
    if (isIn(keywords, name) || isIn(taken, name))
        name += "_connector";
    return name;
}

std::string scaffoldClass(std::string_view name)
{
    std::string text;
    bool start = true;
    for (const char c : name) {
        if (c == '_') {
            start = true;
            continue;
        }
        text += start && c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
        start = false;
    }
    // "_1" and the like: a class begins with a letter.
    return text.empty() || isDigit(text.front()) ? "Connector" + text : text;
}

} // namespace cs::python
