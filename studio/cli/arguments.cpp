// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/cli/arguments.h"

#include "core/base/suggest.h"
#include "studio/cli/terminal.h"

#include <algorithm>

namespace cs::cli {

namespace {

Error usage(std::string message)
{
    return { "usage", std::move(message), {}, {} };
}

const Option *findOption(const Command &command, std::string_view name)
{
    for (const Option &option : command.options) {
        if (option.name == name)
            return &option;
    }
    return nullptr;
}

Error unknownOption(const Command &command, std::string_view name)
{
    std::vector<std::string_view> names { "--help" };
    for (const Option &option : command.options)
        names.push_back(option.name);
    std::string message
        = "`" + std::string(name) + "` is no option of cstudio " + std::string(command.name) + '.';
    if (const auto meant = closest(name, names))
        message += " Did you mean `" + std::string(*meant) + "`?";
    return usage(std::move(message));
}

} // namespace

Result<Arguments> Arguments::parse(const Command &command, std::span<const std::string> words)
{
    Arguments result;
    bool options = true;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::string &word = words[i];
        if (!options || word.size() < 2 || word.front() != '-') {
            result.m_operands.push_back(word);
            continue;
        }
        if (word == "--") {
            options = false;
            continue;
        }
        const std::size_t equals = word.find('=');
        const std::string name = word.substr(0, equals);
        const Option *option = findOption(command, name);
        if (!option)
            return unknownOption(command, name);
        std::string value;
        if (option->value.empty()) {
            if (equals != std::string::npos)
                return usage("`" + name + "` takes no value.");
        } else if (equals != std::string::npos) {
            value = word.substr(equals + 1);
        } else if (i + 1 < words.size()) {
            value = words[++i];
        } else {
            return usage(
                "`" + name + "` needs a value: " + name + ' ' + std::string(option->value) + '.');
        }
        auto &values = result.m_options[name];
        if (!values.empty() && !option->repeats)
            return usage("`" + name + "` is given twice.");
        values.push_back(std::move(value));
    }
    const auto count = static_cast<int>(result.m_operands.size());
    if (count < command.minimum)
        return usage("cstudio " + std::string(command.name) + " needs "
            + std::string(command.operands) + '.');
    if (count > command.maximum)
        return usage("`" + result.m_operands[static_cast<std::size_t>(command.maximum)]
            + "` is one argument too many for cstudio " + std::string(command.name) + '.');
    return result;
}

bool Arguments::has(std::string_view option) const
{
    return m_options.find(option) != m_options.end();
}

std::string Arguments::value(std::string_view option) const
{
    const auto it = m_options.find(option);
    return it == m_options.end() ? std::string() : it->second.back();
}

std::vector<std::string> Arguments::values(std::string_view option) const
{
    const auto it = m_options.find(option);
    return it == m_options.end() ? std::vector<std::string>() : it->second;
}

std::string helpText(const Command &command)
{
    std::string text = "Usage: cstudio " + std::string(command.name)
        + (command.operands.empty() ? "" : ' ' + std::string(command.operands)) + " [options]\n\n"
        + std::string(command.summary) + "\n\nOptions:\n";
    std::size_t width = 6;
    const auto form = [](const Option &option) {
        return std::string(option.name)
            + (option.value.empty() ? "" : ' ' + std::string(option.value));
    };
    for (const Option &option : command.options)
        width = std::max(width, form(option).size());
    for (const Option &option : command.options) {
        text += "  " + pad(form(option), width + 2) + std::string(option.help)
            + (option.repeats ? " (may be repeated)" : "") + '\n';
    }
    text += "  " + pad("--help", width + 2) + "this text\n";
    if (!command.details.empty())
        text += '\n' + std::string(command.details) + '\n';
    if (!command.examples.empty())
        text += "\nExamples:\n" + std::string(command.examples) + '\n';
    return text;
}

} // namespace cs::cli
