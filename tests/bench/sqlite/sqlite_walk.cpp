// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Walks a database as the studio does, events and all, and prints tables, events, milliseconds to
// the first entity and to the end, peak kB: `sqlite_walk FILE [none|catalog]`.

#include "connectors/sqlite/servicespec.h"
#include "core/catalog/catalogsink.h"
#include "core/engine/walk.h"

#include <chrono>
#include <cstdio>
#include <string_view>
#include <sys/resource.h>

int main(int argc, char **argv)
{
    using namespace cs;
    using Clock = std::chrono::steady_clock;
    if (argc < 2) {
        std::fprintf(stderr, "usage: sqlite_walk FILE [none|catalog]\n");
        return 2;
    }
    const bool catalogue = argc > 2 && std::string_view(argv[2]) == "catalog";
    const engine::NativeSpec spec = sqlite::serviceSpec();
    const auto start = Clock::now();
    const auto elapsed
        = [&] { return std::chrono::duration<double, std::milli>(Clock::now() - start).count(); };

    engine::SourceConfig config;
    config.type = "sqlite";
    config.serviceName = "bench";
    config.connection["type"] = "SQLite";
    config.connection["database"] = "db";
    config.connection["databaseMode"] = argv[1];

    engine::NullSink none;
    std::unique_ptr<engine::Sink> sink;
    if (catalogue) {
        auto opened = catalog::openCatalogSink({});
        if (!opened) {
            std::fprintf(stderr, "%s\n", toText(opened.error()).c_str());
            return 1;
        }
        sink = std::move(*opened);
    }
    engine::WalkInput input;
    input.spec = "sqlite";
    input.service = config.serviceName;
    input.topology = std::make_shared<const topology::Topology>(spec.topology);
    input.createSource = [&] { return spec.createMetadata(config); };
    input.sink = sink ? sink.get() : &none;

    long events = 0;
    long tables = 0;
    long failures = 0;
    double first = 0;
    {
        Generator<engine::Event> walk = engine::walk(std::move(input));
        while (const engine::Event *event = walk.next()) {
            ++events;
            if (const auto *yield = event->as<engine::EntityYielded>(); yield && yield->right) {
                if (first == 0)
                    first = elapsed();
                tables += yield->right->type == "CreateTableRequest";
            }
            failures += event->kind() == engine::EventKind::Failed;
        }
    }
    const double whole = elapsed();
    rusage usage {};
    getrusage(RUSAGE_SELF, &usage);
    std::printf("%ld %ld %.1f %.1f %ld\n", tables, events, first, whole, usage.ru_maxrss);
    return failures == 0 ? 0 : 1;
}
