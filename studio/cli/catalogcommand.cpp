// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/exchange.h"
#include "core/catalog/server.h"
#include "studio/cli/commands.h"
#include "studio/cli/terminal.h"

#include <charconv>
#include <csignal>
#include <optional>

namespace cs::cli {

namespace {

int couldNotOpen(const Error &error)
{
    err("cstudio: " + error.message);
    return CouldNotStart;
}

std::optional<int> portOf(const std::string &text)
{
    int port = 0;
    const auto [end, code] = std::from_chars(text.data(), text.data() + text.size(), port);
    const bool number = code == std::errc() && end == text.data() + text.size();
    return number && port >= 0 && port <= 65535 ? std::optional(port) : std::nullopt;
}

int serve(const Arguments &arguments, std::shared_ptr<catalog::Store> store)
{
    catalog::ServerOptions options;
    options.port = 8585; // the framework's default
    if (arguments.has("--port")) {
        const auto port = portOf(arguments.value("--port"));
        if (!port) {
            err("cstudio: --port takes a number from 0 (any that is free) to 65535.");
            return WrongUsage;
        }
        options.port = *port;
    }
    options.token = arguments.value("--token");
    options.version = arguments.value("--server-version");

    sigset_t signals; // blocked in every thread that starts from here, so that sigwait gets them
    sigemptyset(&signals);
    sigaddset(&signals, SIGINT);
    sigaddset(&signals, SIGTERM);
    sigprocmask(SIG_BLOCK, &signals, nullptr);
    catalog::CatalogServer server(std::move(store), options);
    if (const auto started = server.start(); !started)
        return couldNotOpen(started.error());
    out("The catalogue listens. In the workflow, below openMetadataServerConfig:\n"
        "  hostPort: "
        + server.url() + "\n  authProvider: openmetadata\n  securityConfig:\n    jwtToken: \""
        + server.token() + "\"\n"
        + (arguments.has("--store")
                ? "It is kept in " + arguments.value("--store") + ".\n"
                : std::string("It is in memory and goes when this ends; --store FILE keeps it.\n"))
        + "Ctrl+C ends it.\n");
    int signal = 0;
    sigwait(&signals, &signal);
    server.stop();
    for (const catalog::UnsupportedCall &call : server.routes().unsupported())
        err("asked for, not supported: " + call.method + ' ' + call.path + " ("
            + std::to_string(call.count) + ')');
    return AllWell;
}

int run(const Arguments &arguments)
{
    const std::string &what = arguments.operands()[0];
    const bool exchanges = what == "export" || what == "import";
    if (what != "serve" && !exchanges) {
        err("cstudio: `catalog " + what + "` is none; there are serve, export and import.");
        return WrongUsage;
    }
    if (exchanges != (arguments.operands().size() == 2)) {
        err("cstudio: catalog " + what + (exchanges ? " needs a file." : " takes no file."));
        return WrongUsage;
    }
    if (exchanges && !arguments.has("--store")) {
        err("cstudio: catalog " + what + " needs --store FILE, the catalogue itself.");
        return WrongUsage;
    }
    auto store
        = catalog::Store::open({ arguments.value("--store"), arguments.has("--keep-secrets") });
    if (!store)
        return couldNotOpen(store.error());
    if (what == "serve")
        return serve(arguments, std::move(*store));
    const std::string &file = arguments.operands()[1];
    const auto done = what == "export" ? catalog::exportCatalog(**store, file)
                                       : catalog::importCatalog(**store, file);
    if (!done)
        return couldNotOpen(done.error());
    out(std::to_string(done->entities) + " entities and " + std::to_string(done->edges)
        + " lineage edges " + (what == "export" ? "written to " : "read from ") + file + ".\n");
    return AllWell;
}

constexpr Option options[] = {
    { "--store", "FILE", "the catalogue; without it one in memory (serve only)" },
    { "--port", "N", "to listen on, 8585 if not given; 0 takes any that is free" },
    { "--token", "T", "that clients must send; a random one is made if not given" },
    { "--server-version", "V", "to answer with, instead of the client's own" },
    { "--keep-secrets", "", "store passwords of service connections, which are masked otherwise" },
};

} // namespace

const Command catalogCommand {
    "catalog",
    "the embedded catalogue: serve it, export it, import into it",
    "serve | export FILE.json | import FILE.json",
    1,
    2,
    options,
    "serve listens on this machine only, and real ingestion clients take it for a server.\n"
    "Exported files hold entities and lineage, without secrets.",
    "  cstudio catalog serve --store shop.db --token dev\n"
    "  cstudio catalog export shop.json --store shop.db",
    run,
};

} // namespace cs::cli
