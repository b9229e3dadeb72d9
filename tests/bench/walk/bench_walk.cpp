// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the engine itself costs: a source that has everything at hand, 10,000 tables of 10 columns,
// the stages of the database topology. Prints the best of several rounds for each way to consume.
//
//     bench_walk [tables] [rounds]

#include "core/base/jsonwriter.h"
#include "core/engine/eventjson.h"
#include "core/engine/nativesession.h"
#include "core/engine/walk.h"
#include "core/topology/topologyio.h"

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <mutex>

using namespace cs;
using namespace cs::engine;
using Clock = std::chrono::steady_clock;

namespace {

int tables = 10000;
int schemas = 1;

class BenchSource final : public Source
{
public:
    explicit BenchSource(int threads)
        : m_threads(threads)
    {
        JsonWriter out(m_tableJson);
        out.beginObject().member("name", "table").key("columns").beginArray();
        for (int i = 0; i < 10; ++i)
            out.beginObject()
                .member("name", "column_" + std::to_string(i))
                .member("dataType", "VARCHAR")
                .member("dataTypeDisplay", "varchar(120)")
                .member("dataLength", 120)
                .endObject();
        out.endArray().member("databaseSchema", "svc.db.main").endObject();
    }
    Result<void> prepare(Lane &) override { return {}; }
    Generator<Element> produce(std::string_view method, Lane &) override
    {
        const int count = method == "get_tables_name_and_type" ? tables / schemas
            : method == "get_database_schema_names"            ? schemas
            : method == "get_stored_procedures"                ? 0
                                                               : 1;
        Element element;
        for (int i = 0; i < count; ++i) {
            element.name = "table_" + std::to_string(i);
            element.json = "[\"" + element.name + "\",\"Regular\"]";
            co_yield element;
        }
    }
    Generator<Either> process(std::string_view method, const Element &element, Lane &) override
    {
        const char *type = method == "yield_table"              ? "CreateTableRequest"
            : method == "yield_database"                        ? "CreateDatabaseRequest"
            : method == "yield_database_schema"                 ? "CreateDatabaseSchemaRequest"
            : method == "yield_create_request_database_service" ? "CreateDatabaseServiceRequest"
                                                                : nullptr;
        if (!type)
            co_return;
        auto record = std::make_shared<entity::Record>();
        record->type = type;
        record->name = element.name;
        record->json = m_tableJson;
        Either either;
        either.right = std::move(record);
        co_yield either;
    }
    Generator<Either> postProcess(std::string_view, Lane &) override { return {}; }
    Generator<Either> records(Lane &) override { return {}; }
    [[nodiscard]] int threads() const override { return m_threads; }

private:
    const int m_threads;
    std::string m_tableJson;
};

class Waiter final : public Listener
{
public:
    void onEvents(std::vector<Event> events) override { m_events += events.size(); }
    void onState(const SessionState &state) override
    {
        const std::lock_guard lock(m_mutex);
        m_finished = state.state == RunState::Finished;
        m_wake.notify_all();
    }
    void onReply(std::uint64_t, Result<Json>) override { }
    std::size_t wait()
    {
        std::unique_lock lock(m_mutex);
        m_wake.wait(lock, [this] { return m_finished; });
        return m_events;
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::size_t m_events = 0;
    bool m_finished = false;
};

std::shared_ptr<const topology::Topology> databaseTopology()
{
    return std::make_shared<const topology::Topology>(*topology::builtinTopology("database"));
}

// Walks; what is done with each event.
template<class Use>
std::size_t walked(Use use)
{
    BenchSource source(1);
    NullSink sink;
    WalkInput input;
    input.topology = databaseTopology();
    input.source = &source;
    input.sink = &sink;
    Generator<Event> events = walk(std::move(input));
    std::size_t count = 0;
    while (Event *event = events.next()) {
        use(*event);
        ++count;
    }
    return count;
}

std::size_t session(int threads)
{
    NativeRun run;
    run.topology = databaseTopology();
    run.createSource = [threads]() -> Result<std::unique_ptr<Source>> {
        return std::unique_ptr<Source>(std::make_unique<BenchSource>(threads));
    };
    run.sink = std::make_unique<NullSink>();
    Waiter waiter;
    const auto made = makeNativeSession(std::move(run), waiter);
    made->send(Start {});
    return waiter.wait();
}

void measure(const char *name, int rounds, const std::function<std::size_t()> &run)
{
    double best = 1e9;
    std::size_t events = 0;
    for (int i = 0; i < rounds; ++i) {
        const auto began = Clock::now();
        events = run();
        best = std::min(
            best, std::chrono::duration<double, std::milli>(Clock::now() - began).count());
    }
    std::printf("%-28s %8.1f ms  %8zu events  %6.0f ns/event\n", name, best, events,
        best * 1e6 / static_cast<double>(events));
}

} // namespace

int main(int argc, char **argv)
{
    if (argc > 1)
        tables = std::max(1, std::atoi(argv[1]));
    const int rounds = argc > 2 ? std::max(1, std::atoi(argv[2])) : 7;

    measure("walk", rounds, [] { return walked([](const Event &) {}); });
    measure("walk, as JSON lines", rounds, [] {
        std::string line;
        return walked([&line](const Event &event) {
            line.clear();
            appendJson(line, event);
        });
    });
    measure("session", rounds, [] { return session(1); });
    schemas = 8;
    measure("session, 8 schemas, 4 lanes", rounds, [] { return session(4); });
    return 0;
}
