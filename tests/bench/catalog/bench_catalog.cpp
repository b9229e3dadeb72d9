// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/catalogsink.h"
#include "core/catalog/server.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <functional>
#include <httplib.h>
#include <sys/resource.h>
#include <thread>

using namespace cs;
using namespace cs::catalog;
using Clock = std::chrono::steady_clock;

namespace {

std::string table(const std::string &name)
{
    std::string json = R"({"name":")" + name + R"(","tableType":"Regular","columns":[)";
    for (int i = 0; i < 10; ++i)
        json += (i == 0 ? "" : ",") + (R"({"name":"column_)" + std::to_string(i))
            + R"(","dataType":"INT","dataLength":1,"dataTypeDisplay":"INTEGER","constraint":"NULL"})";
    return json + R"(],"tableConstraints":[],"databaseSchema":"svc.db.s","sourceHash":")" + name
        + "\"}";
}

double seconds(const std::function<void()> &work)
{
    const auto begun = Clock::now();
    work();
    return std::chrono::duration<double>(Clock::now() - begun).count();
}

long memoryMb()
{
    rusage usage {};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss / 1024;
}

void prepare(Store &store)
{
    const auto put = [&](const char *entity, const char *json) {
        store.put({ collectionOfEntity(entity), json, {} }, {});
    };
    put("DatabaseService", R"({"name":"svc","serviceType":"SQLite"})");
    put("Database", R"({"name":"db","service":"svc"})");
    put("DatabaseSchema", R"({"name":"s","database":"svc.db"})");
}

void benchSink()
{
    auto store = *Store::open({});
    prepare(*store);
    std::vector<entity::Record> records(10000);
    for (std::size_t i = 0; i < records.size(); ++i) {
        records[i].type = "CreateTableRequest";
        records[i].name = "table_" + std::to_string(i);
        records[i].json = table(records[i].name);
        records[i].sourceHash = records[i].name;
    }
    for (const char *what : { "created", "unchanged" }) {
        const auto sink = makeCatalogSink(store);
        const double taken = seconds([&] {
            for (const entity::Record &record : records)
                sink->write(record);
            sink->close();
        });
        std::printf("sink: 10,000 tables of 10 columns %s in %.2f s\n", what, taken);
    }
}

// Runs `clients` threads that each call `request` with a client and a running number; per second.
double rate(
    int port, int clients, int requests, const std::function<bool(httplib::Client &, int)> &request)
{
    std::atomic<int> next = 0;
    std::atomic<int> failed = 0;
    const double taken = seconds([&] {
        std::vector<std::thread> threads;
        for (int i = 0; i < clients; ++i)
            threads.emplace_back([&] {
                httplib::Client client("127.0.0.1", port);
                client.set_keep_alive(true);
                client.set_tcp_nodelay(true);
                client.set_read_timeout(60, 0);
                client.set_default_headers({ { "Authorization", "Bearer bench" } });
                for (int number; (number = next++) < requests;)
                    failed += request(client, number) ? 0 : 1;
            });
        for (std::thread &thread : threads)
            thread.join();
    });
    if (failed > 0)
        std::printf("  %d requests FAILED\n", failed.load());
    return requests / taken;
}

void benchHttp(int entities)
{
    const auto file = std::filesystem::temp_directory_path() / "cs_bench_catalog.db";
    const auto clean = [&] {
        for (const char *suffix : { "", "-wal", "-shm" })
            std::filesystem::remove(file.string() + suffix);
    };
    clean();
    {
        auto store = *Store::open({ file.string(), false });
        prepare(*store);
        ServerOptions options;
        options.token = "bench";
        CatalogServer server(store, options);
        if (!server.start())
            return;
        const int part = std::max(entities / 4, 100);
        for (int from = 0; from < entities; from += part) {
            const int batches = part / 100;
            const double perSecond
                = rate(server.port(), 2, batches, [&](httplib::Client &client, int number) {
                      std::string body = "[";
                      for (int i = 0; i < 100; ++i)
                          body += (i == 0 ? "" : ",")
                              + table("t_" + std::to_string(from + number * 100 + i));
                      const auto answer
                          = client.Put("/api/v1/tables/bulk", body + ']', "application/json");
                      return answer && answer->body.find("\"success\"") != std::string::npos;
                  });
            std::printf("bulk: %.0f entities/s from %d on, %ld MB in all\n", perSecond * 100, from,
                memoryMb());
        }
        for (const int clients : { 2, 200 }) {
            const double single
                = rate(server.port(), clients, 5000, [&](httplib::Client &client, int number) {
                      const auto answer = client.Put("/api/v1/tables",
                          table("single_" + std::to_string(clients) + '_' + std::to_string(number)),
                          "application/json");
                      return answer && answer->status == 201;
                  });
            std::printf(
                "single PUT: %.0f/s with %d clients, %ld MB in all\n", single, clients, memoryMb());
        }
    }
    clean();
}

} // namespace

int main(int argc, char **argv)
{
    benchSink();
    benchHttp(argc > 1 ? std::atoi(argv[1]) : 100000);
    return 0;
}
