// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/runplan.h"

namespace cs::run {

Result<Backend> parseBackend(std::string_view text)
{
    for (const Backend backend : { Backend::Auto, Backend::Native, Backend::Python }) {
        if (toText(backend) == text)
            return backend;
    }
    return Error { "bad-value",
        "There is no backend `" + std::string(text) + "`; there are native, python and auto.", {},
        {} };
}

Result<SinkChoice> parseSink(std::string_view text)
{
    using Kind = SinkChoice::Kind;
    const std::size_t colon = text.find(':');
    const std::string_view kind = text.substr(0, colon);
    const std::string file(colon == std::string_view::npos ? "" : text.substr(colon + 1));
    const bool hasFile = colon != std::string_view::npos;
    if (kind == "catalog" && (!hasFile || !file.empty()))
        return SinkChoice { Kind::Catalog, file };
    if (kind == "file" && !file.empty())
        return SinkChoice { Kind::File, file };
    if (text == "server")
        return SinkChoice { Kind::Server };
    if (text == "none")
        return SinkChoice { Kind::None };
    return Error { "bad-value",
        "There is no sink `" + std::string(text)
            + "`; there are catalog, catalog:FILE, server, file:FILE and none.",
        {}, {} };
}

std::string_view toText(Backend backend)
{
    switch (backend) {
    case Backend::Native:
        return "native";
    case Backend::Python:
        return "python";
    case Backend::Auto:
        break;
    }
    return "auto";
}

std::string toText(const SinkChoice &sink)
{
    switch (sink.kind) {
    case SinkChoice::Kind::Server:
        return "server";
    case SinkChoice::Kind::File:
        return "file:" + sink.file;
    case SinkChoice::Kind::None:
        return "none";
    case SinkChoice::Kind::Catalog:
        break;
    }
    return sink.file.empty() ? "catalog" : "catalog:" + sink.file;
}

} // namespace cs::run
