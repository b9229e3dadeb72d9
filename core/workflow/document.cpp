// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/document.h"

#include "core/base/utf8.h"

#include <algorithm>

namespace cs::workflow {

namespace {

Error encodingError(
    std::string_view text, std::size_t at, std::string_view file, std::string message)
{
    const std::string_view before = text.substr(0, at);
    Error error { "encoding", std::move(message), {}, {} };
    error.location.file = file;
    error.location.line = 1 + static_cast<int>(std::count(before.begin(), before.end(), '\n'));
    const std::size_t newline = before.rfind('\n');
    error.location.column = 1
        + static_cast<int>(
            utf8Length(newline == std::string_view::npos ? before : before.substr(newline + 1)));
    return error;
}

std::optional<Error> checkEncoding(std::string_view text, std::string_view file)
{
    if (text.starts_with("\xff\xfe") || text.starts_with("\xfe\xff")) {
        return encodingError(text, 0, file,
            "This file is UTF-16; a workflow config must be UTF-8. Save it as UTF-8.");
    }
    for (std::size_t i = 0; i < text.size();) {
        const auto byte = static_cast<unsigned char>(text[i]);
        const std::size_t length = byte < 0x80 ? 1 : utf8SequenceLength(text.substr(i));
        if (length == 0) {
            return encodingError(text, i, file, "This file is not UTF-8 text. Save it as UTF-8.");
        }
        if ((byte < 0x20 && byte != '\t' && byte != '\n' && byte != '\r') || byte == 0x7f) {
            return encodingError(text, i, file,
                "There is a control character here, as binary files have; a "
                "workflow config is text.");
        }
        i += length;
    }
    return std::nullopt;
}

void collectVariables(const Value &value, const std::string &path, std::string_view file,
    std::vector<Diagnostic> &out)
{
    for (const std::string &name : openVariables(value.kind == ValueKind::Text ? value.text : "")) {
        Diagnostic remark { Severity::Warning, "unresolved-env",
            "The environment variable " + name
                + " is not set, so the text stays as it is written here.",
            {}, {}, {} };
        remark.location = { std::string(file), value.span.line, value.span.column,
            value.span.endLine, value.span.endColumn, path };
        out.push_back(std::move(remark));
    }
    for (std::size_t i = 0; i < value.items.size(); ++i)
        collectVariables(value.items[i], path + '[' + std::to_string(i) + ']', file, out);
    for (const Member &member : value.members)
        collectVariables(
            member.value, path.empty() ? member.key : path + '.' + member.key, file, out);
}

} // namespace

Result<Document> parseDocument(
    std::string_view text, std::string_view file, const Environment &environment)
{
    if (text.size() > maxBytes) {
        return Error { "alias-depth", "This file has more than 16 MB; that is no workflow config.",
            { std::string(file), 1, 1, 0, 0, {} }, {} };
    }
    if (auto error = checkEncoding(text, file))
        return std::move(*error);
    if (text.starts_with("\xef\xbb\xbf"))
        text.remove_prefix(3);
    const ExpandedText expanded(text, environment);
    if (auto error = checkEncoding(expanded.text(), file)) {
        error->message = "The value of an environment variable that this file uses is not text.";
        return std::move(*error);
    }
    auto document
        = file.ends_with(".json") ? parseJsonDocument(expanded, file) : parseYaml(expanded, file);
    if (document)
        collectVariables(document->root, {}, file, document->remarks);
    return document;
}

} // namespace cs::workflow
