// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/cli/terminal.h"

#include "core/base/utf8.h"

#include <cstdio>
#include <cstdlib>
#include <unistd.h>

namespace cs::cli {

Palette Palette::forFile(int descriptor)
{
    const char *noColour = std::getenv("NO_COLOR");
    const char *term = std::getenv("TERM");
    return Palette(isTerminal(descriptor) && !(noColour && *noColour) && term
        && std::string_view(term) != "dumb");
}

std::string Palette::paint(Tone tone, std::string_view text) const
{
    if (!m_colours || tone == Tone::Plain || text.empty())
        return std::string(text);
    const char *code = "";
    switch (tone) {
    case Tone::Plain:
        break;
    case Tone::Bold:
        code = "1";
        break;
    case Tone::Dim:
        code = "2";
        break;
    case Tone::Good:
        code = "32";
        break;
    case Tone::Look:
        code = "33";
        break;
    case Tone::Bad:
        code = "31";
        break;
    }
    return "\x1b[" + std::string(code) + 'm' + std::string(text) + "\x1b[0m";
}

bool isTerminal(int descriptor)
{
    return ::isatty(descriptor) == 1;
}

bool out(std::string_view text)
{
    return std::fwrite(text.data(), 1, text.size(), stdout) == text.size()
        && std::fflush(stdout) == 0;
}

void err(std::string_view text)
{
    std::fflush(stdout);
    const std::string line = std::string(text) + '\n';
    std::fwrite(line.data(), 1, line.size(), stderr);
}

std::string pad(std::string_view text, std::size_t width)
{
    const std::size_t length = utf8Length(text);
    return std::string(text) + std::string(length < width ? width - length : 0, ' ');
}

} // namespace cs::cli
