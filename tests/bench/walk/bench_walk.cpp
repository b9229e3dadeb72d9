// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the engine itself costs: a source that has everything at hand, 10,000 tables of 10 columns,
// the stages of the database topology. Prints the best of several rounds for each way to consume.
//
//     bench_walk [tables] [rounds]

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
        m_tableJson = R"({"name":"table","columns":[)";
        for (int i = 0; i < 10; ++i) {
            m_tableJson += i ? "," : "";
            m_tableJson += R"json({"name":"column_)json" + std::to_string(i);
            m_tableJson += R"json(","dataType":"VARCHAR","dataTypeDisplay":"varchar(120)"})json";
        }
        return count;
    });
    const auto session = [](int threads) {
        NativeRun run;
        run.topology
            = std::make_shared<const topology::Topology>(*topology::builtinTopology("database"));
        run.createSource = [threads]() -> Result<std::unique_ptr<Source>> {
            return std::unique_ptr<Source>(std::make_unique<BenchSource>(threads));
        };
        run.sink = std::make_unique<NullSink>();
        Waiter waiter;
        const auto made = makeNativeSession(std::move(run), waiter);
        made->send(Start {});
        return waiter.wait();
    };
    measure("session", rounds, [&] { return session(1); });
    schemas = 8;
    measure("session, 8 schemas, 4 lanes", rounds, [&] { return session(4); });
    return 0;
}
