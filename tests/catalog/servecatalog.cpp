// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/server.h"

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <unistd.h>

/// The catalogue as a process of its own, for tests that need to kill one: serves FILE (or memory,
/// with "-") with TOKEN on a free port, prints the port, and runs until it is killed.
int main(int argc, char **argv)
{
    if (argc < 3) {
        std::fprintf(stderr, "usage: servecatalog FILE|- TOKEN [PORT]\n");
        return 2;
    }
    using namespace cs::catalog;
    sigset_t signals; // blocked in every thread, so that sigwait gets them
    sigemptyset(&signals);
    sigaddset(&signals, SIGTERM);
    sigaddset(&signals, SIGINT);
    sigprocmask(SIG_BLOCK, &signals, nullptr);
    StoreOptions options;
    options.file = std::strcmp(argv[1], "-") == 0 ? "" : argv[1];
    auto store = Store::open(options);
    if (!store) {
        std::fprintf(stderr, "%s\n", store.error().message.c_str());
        return 3;
    }
    ServerOptions server;
    server.token = argv[2];
    server.port = argc > 3 ? std::atoi(argv[3]) : 0;
    CatalogServer catalog(*store, server);
    if (auto started = catalog.start(); !started) {
        std::fprintf(stderr, "%s\n", started.error().message.c_str());
        return 3;
    }
    std::printf("%d\n", catalog.port());
    std::fflush(stdout);
    int signal = 0;
    sigwait(&signals, &signal);
    for (const UnsupportedCall &call : catalog.routes().unsupported())
        std::fprintf(stderr, "asked for, not supported: %s %s (%lld)\n", call.method.c_str(),
                     call.path.c_str(), static_cast<long long>(call.count));
    return 0;
}
