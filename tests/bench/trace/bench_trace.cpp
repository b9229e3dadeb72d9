// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/trace/recorder.h"
#include "core/trace/runindex.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <random>

/// Records a run of a million tables of ten columns, with its index, then looks at it as a window
/// does. Prints what that costs. Usage: bench_trace [elements] [file]
using namespace cs;
using namespace cs::trace;

namespace {

using Clock = std::chrono::steady_clock;

double millisSince(Clock::time_point began)
{
    return std::chrono::duration<double, std::milli>(Clock::now() - began).count();
}

double residentMegabytes()
{
    std::ifstream status("/proc/self/status");
    std::string word;
    while (status >> word) {
        if (word == "VmRSS:") {
            double kilobytes = 0;
            status >> kilobytes;
            return kilobytes / 1024;
        }
    }
    return 0;
}

std::string tableJson(const std::string &name)
{
    std::string json = "{\"name\":\"" + name + "\",\"tableType\":\"Regular\",\"columns\":[";
    for (int i = 0; i < 10; ++i) {
        const std::string number = std::to_string(i);
        json += (i ? "," : "") + std::string("{\"name\":\"column_") + number
            + "\",\"dataType\":\"VARCHAR\",\"dataLength\":" + std::to_string(10 + i)
            + ",\"dataTypeDisplay\":\"varchar(" + std::to_string(10 + i)
            + ")\",\"constraint\":\"NULL\",\"ordinalPosition\":" + number + "}";
    }
    return json + "],\"databaseSchema\":\"svc.db.main\"}";
}

/// What the walk gives for one table: eight events.
class Tables
{
public:
    std::vector<engine::Event> start()
    {
        std::vector<engine::Event> events;
        add(events, {}, engine::RunStarted { "bench", "svc", "native", "", "", nullptr });
        add(events, "table", engine::NodeEntered { "table", 1 });
        add(events, "table", engine::ProducerStarted { "table", "get_tables" });
        return events;
    }
    void table(std::vector<engine::Event> &events)
    {
        const std::string name = "table_" + std::to_string(m_count);
        const std::string place = "table[" + name + "]";
        const std::string yield = place + "/yield_table";
        add(events, place,
            engine::ElementProduced { "table", m_count++, name, "[\"" + name + "\",\"Regular\"]" });
        add(events, place + "/yield_table_tag_details",
            engine::StageEntered {
                "table", "yield_table_tag_details", "OMetaTagAndClassification", name });
        add(events, place + "/yield_table_tag_details",
            engine::StageLeft { "table", "yield_table_tag_details", 0, 0, 2 });
        add(events, yield, engine::StageEntered { "table", "yield_table", "Table", name });
        auto record = std::make_shared<entity::Record>();
        record->type = "CreateTableRequest";
        record->name = name;
        record->fqn = "svc.db.main." + name;
        record->sourceHash = "0123456789abcdef0123456789abcdef";
        record->json = tableJson(name);
        engine::EntitySunk sunk;
        sunk.type = record->type;
        sunk.name = name;
        sunk.fqn = record->fqn;
        add(events, yield + "#0", engine::EntityYielded { "yield_table", record, {} });
        add(events, yield + "#0", std::move(sunk));
        add(events, yield + "#0",
            engine::ContextChanged {
                engine::ContextOp::Set, "table", "null", "\"" + name + "\"", "yield_table" });
        add(events, yield, engine::StageLeft { "table", "yield_table", 1, 1, 40 });
    }

private:
    void add(std::vector<engine::Event> &events, std::string path, engine::Payload payload)
    {
        ++m_seq;
        events.push_back({ m_seq, 0, static_cast<std::int64_t>(m_seq * 3), std::move(path),
            std::move(payload) });
    }
    std::uint64_t m_seq = 0;
    std::int64_t m_count = 0;
};

template<class F>
void measure(const char *what, int times, F &&look)
{
    std::vector<double> each;
    for (int i = 0; i < times; ++i) {
        const auto began = Clock::now();
        look();
        each.push_back(millisSince(began));
    }
    std::sort(each.begin(), each.end());
    std::printf("%-46s median %8.3f ms   99%% %8.3f ms   worst %8.3f ms\n", what,
        each[each.size() / 2], each[each.size() * 99 / 100], each.back());
}

void lookAt(const RunIndex &index, std::uint64_t elements)
{
    const Recording &recording = index.recording();
    std::mt19937_64 random(1);
    const auto below = [&random](std::uint64_t bound) {
        return std::uniform_int_distribution<std::uint64_t>(0, bound - 1)(random);
    };
    const ItemId visit = index.children(index.root(), 0, 1).at(0).id;
    std::uint64_t seen = 0;
    measure("one event, anywhere", 2000,
        [&] { seen += recording.event(1 + below(recording.lastSeq())).has_value(); });
    measure("fifty rows of the tree, anywhere", 500,
        [&] { seen += index.children(visit, below(elements), 50).size(); });
    measure("an element opened: its stages", 500, [&] {
        const auto row = index.children(visit, below(elements), 1);
        seen += index.children(row.at(0).id, 0, 10).size();
    });
    measure("fifty rows of the entity list, anywhere", 500,
        [&] { seen += index.entities(below(index.entityCount()), 50).size(); });
    measure("the item an event belongs to", 500,
        [&] { seen += index.itemAt(1 + below(recording.lastSeq())) != noItem; });
    measure("an item by its path", 20, [&] {
        seen += index.find("table[table_" + std::to_string(below(elements)) + "]/yield_table#0")
            != noItem;
    });
    measure("the context at an event", 500,
        [&] { seen += index.context(0, 1 + below(recording.lastSeq())).size(); });
    measure("statistics and summary", 500,
        [&] { seen += index.statistics().size() + index.summary().lastSeq; });
    measure("text in the whole recording", 1, [&] {
        Filter filter;
        filter.text = "no such text";
        seen += recording.find(filter, 1).size();
    });
    std::printf("(%llu things seen)\n", static_cast<unsigned long long>(seen));
}

} // namespace

int main(int argc, char **argv)
{
    const std::uint64_t elements = argc > 1 ? std::strtoull(argv[1], nullptr, 10) : 1'000'000;
    RecorderOptions options;
    options.file = argc > 2 ? argv[2] : "bench.cstrace";
    const std::string file = options.file;
    auto recorder = Recorder::create(std::move(options));
    if (!recorder) {
        std::fprintf(stderr, "%s\n", toText(recorder.error()).c_str());
        return 3;
    }
    const double before = residentMegabytes();
    auto index = std::make_unique<RunIndex>((*recorder)->recording());
    Tables tables;
    std::vector<engine::Event> batch = tables.start();
    double recordMillis = 0;
    double indexMillis = 0;
    double longest = 0;
    for (std::uint64_t i = 0; i < elements;) {
        for (int k = 0; k < 250 && i < elements; ++k, ++i)
            tables.table(batch);
        const auto began = Clock::now();
        (*recorder)->append(batch);
        const double recorded = millisSince(began);
        index->add(batch);
        const double both = millisSince(began);
        recordMillis += recorded;
        indexMillis += both - recorded;
        longest = std::max(longest, both);
        batch.clear();
    }
    const auto closing = Clock::now();
    if (const auto closed = (*recorder)->close(); !closed) {
        std::fprintf(stderr, "%s\n", toText(closed.error()).c_str());
        return 1;
    }
    const double closeMillis = millisSince(closing);
    const auto events = static_cast<double>(index->recording().lastSeq());
    std::printf("%llu elements, %.0f events, %.1f MB on disk (%.1f bytes per event)\n",
        static_cast<unsigned long long>(elements), events,
        static_cast<double>(index->recording().info().bytes) / 1e6,
        static_cast<double>(index->recording().info().bytes) / events);
    std::printf("recording %.2f us per event, index %.2f us per event, longest batch %.1f ms, "
                "close %.0f ms\n",
        recordMillis * 1000 / events, indexMillis * 1000 / events, longest, closeMillis);
    std::printf("memory for recording and index: %.0f MB\n", residentMegabytes() - before);
    lookAt(*index, elements);
    index.reset();
    recorder->reset();

    auto began = Clock::now();
    const auto opened = Recording::open(file);
    std::printf("open: %.1f ms\n", millisSince(began));
    began = Clock::now();
    RunIndex again(*opened);
    again.addFromRecording();
    std::printf("index of the opened file: %.1f s (%.2f us per event)\n", millisSince(began) / 1000,
        millisSince(began) * 1000 / events);
    return again.summary().lastSeq == static_cast<std::uint64_t>(events) ? 0 : 1;
}
