// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the bridge costs: the framework's own SQLite connector on a database of many tables, alone
// and watched, in turns, into the same kind of catalogue. And how soon a second run has its first
// entity. `bench_python [TABLES [ROUNDS]]`; the interpreter is that of CS_OM20_PYTHON.

#include "core/catalog/server.h"
#include "core/catalog/store.h"
#include "core/run/pythonbackend.h"
#include "core/run/run.h"

#include <sqlite3.h>

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <mutex>
#include <unistd.h>

using namespace cs;
namespace fs = std::filesystem;

namespace {

using Clock = std::chrono::steady_clock;

double since(Clock::time_point start)
{
    return std::chrono::duration<double>(Clock::now() - start).count();
}

void makeDatabase(const fs::path &file, int tables)
{
    sqlite3 *db = nullptr;
    sqlite3_open(file.c_str(), &db);
    sqlite3_exec(db, "BEGIN", nullptr, nullptr, nullptr);
    for (int i = 0; i < tables; ++i) {
        const std::string sql = "CREATE TABLE table_" + std::to_string(i)
            + " (id INTEGER PRIMARY KEY, name VARCHAR(80) NOT NULL, price DECIMAL(10,2), made DATE,"
              " sold TIMESTAMP, amount INTEGER, note TEXT, flag BOOLEAN, size REAL, data BLOB)";
        sqlite3_exec(db, sql.c_str(), nullptr, nullptr, nullptr);
    }
    sqlite3_exec(db, "COMMIT", nullptr, nullptr, nullptr);
    sqlite3_close(db);
}

Json config(const fs::path &database)
{
    return *parseJson(R"({"source":{"type":"sqlite","serviceName":"bench","serviceConnection":
        {"config":{"type":"SQLite","database":"db","databaseMode":")"
        + database.string() + R"("}},"sourceConfig":{"config":{"type":"DatabaseMetadata"}}},
        "sink":{"type":"metadata-rest","config":{}},
        "workflowConfig":{"loggerLevel":"INFO","openMetadataServerConfig":{}}})");
}

class Watch final : public engine::Listener
{
public:
    void onEvents(std::vector<engine::Event> events) override
    {
        const std::lock_guard lock(m_mutex);
        for (const engine::Event &event : events) {
            ++count;
            if (event.kind() == engine::EventKind::NodeEntered && begin < 0)
                begin = static_cast<double>(event.timeUs) / 1e6;
            if (event.kind() == engine::EventKind::EntityYielded && first < 0)
                first = since(start);
            if (event.kind() == engine::EventKind::RunFinished) {
                end = static_cast<double>(event.timeUs) / 1e6;
                failed = event.as<engine::RunFinished>()->message;
            }
        }
    }
    void onState(const engine::SessionState &state) override
    {
        const std::lock_guard lock(m_mutex);
        m_finished = state.state == engine::RunState::Finished;
        m_changed.notify_all();
    }
    void onReply(std::uint64_t, Result<Json>) override { }
    void wait()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_finished; });
    }
    Clock::time_point start = Clock::now();
    long count = 0;
    double begin = -1; // of the walk, seconds of the run's clock
    double end = -1;
    double first = -1; // entity, since start
    std::string failed;

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_finished = false;
};

void watched(const std::string &python, const Json &document, Watch &watch)
{
    run::RunPlan plan;
    plan.workflow.document = document;
    plan.workflow.source.type = "sqlite";
    plan.workflow.source.serviceName = "bench";
    plan.backend = run::Backend::Python;
    plan.python = python;
    auto made = run::Run::create(std::move(plan), watch);
    if (!made) {
        std::fprintf(stderr, "%s\n", toText(made.error()).c_str());
        std::exit(1);
    }
    watch.start = Clock::now();
    (*made)->session().send(engine::Start {});
    watch.wait();
    if (!watch.failed.empty())
        std::fprintf(stderr, "%s\n", watch.failed.c_str());
}

double alone(const std::string &python, Json document, const fs::path &folder)
{
    auto store = catalog::Store::open({});
    catalog::CatalogServer server(std::shared_ptr<catalog::Store>(std::move(*store)));
    if (!server.start())
        std::exit(1);
    Json &connection = document["workflowConfig"]["openMetadataServerConfig"];
    connection["hostPort"] = server.url();
    connection["authProvider"] = "openmetadata";
    connection["securityConfig"] = { { "jwtToken", server.token() } };
    std::ofstream(folder / "config.json") << dumpJson(document);
    const std::string command = python + " " CS_SOURCE_DIR "/tests/bench/python/plain_run.py "
        + (folder / "config.json").string() + ' ' + (folder / "seconds").string()
        + " >/dev/null 2>&1";
    if (std::system(command.c_str()) != 0)
        std::fprintf(stderr, "the run without the bridge failed\n");
    double seconds = 0;
    std::ifstream(folder / "seconds") >> seconds;
    return seconds;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

} // namespace

int main(int argc, char **argv)
{
    const char *python = std::getenv("CS_OM20_PYTHON");
    if (!python) {
        std::fprintf(stderr, "CS_OM20_PYTHON must name a Python with the framework\n");
        return 2;
    }
    const int tables = argc > 1 ? std::atoi(argv[1]) : 1000;
    const int rounds = argc > 2 ? std::atoi(argv[2]) : 3;
    const fs::path folder
        = fs::temp_directory_path() / ("bench-python-" + std::to_string(::getpid()));
    fs::create_directories(folder);
    makeDatabase(folder / "bench.db", tables);
    const Json document = config(folder / "bench.db");

    std::vector<double> plain;
    std::vector<double> bridged;
    for (int i = 0; i < rounds; ++i) {
        plain.push_back(alone(python, document, folder));
        Watch watch;
        watched(python, document, watch);
        bridged.push_back(watch.end - watch.begin);
        std::printf("round %d: alone %.2f s, watched %.2f s (%+.1f %%), %ld events\n", i + 1,
            plain.back(), bridged.back(), (bridged.back() / plain.back() - 1) * 100, watch.count);
        std::fflush(stdout);
    }
    std::printf("%d tables: alone %.2f s, watched %.2f s, overhead %.1f %% (medians)\n", tables,
        median(plain), median(bridged), (median(bridged) / median(plain) - 1) * 100);

    makeDatabase(folder / "small.db", 20);
    run::prewarm(python);
    for (int i = 0; i < 4; ++i) {
        Watch watch;
        watched(python, config(folder / "small.db"), watch);
        std::printf("run %d from a warm process: first entity after %.3f s\n", i + 1, watch.first);
        ::usleep(1'500'000); // a person's pause: the connector's modules are taken in
    }
    fs::remove_all(folder);
    return 0;
}
