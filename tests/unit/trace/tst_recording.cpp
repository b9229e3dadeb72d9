// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/trace/format.h"
#include "core/trace/recorder.h"
#include "core/trace/recording.h"
#include "tests/unit/trace/events.h"

#include <atomic>
#include <csignal>
#include <cstring>
#include <gtest/gtest.h>
#include <map>
#include <sys/resource.h>
#include <sys/stat.h>
#include <thread>

using namespace cs;
using namespace cs::trace;
using namespace cs::test;
using engine::Event;
using engine::EventKind;

namespace {

std::unique_ptr<Recorder> recorderAt(const std::string &file, std::size_t blockBytes = 128 * 1024)
{
    RecorderOptions options;
    options.file = file;
    options.blockBytes = blockBytes;
    auto recorder = Recorder::create(std::move(options));
    EXPECT_TRUE(recorder) << toText(recorder.error());
    return std::move(*recorder);
}

std::vector<std::string> record(const std::string &file, std::size_t count, std::size_t batch,
    std::size_t blockBytes = 128 * 1024, unsigned seed = 1)
{
    RandomEvents random(seed);
    const std::vector<Event> events = random.next(count);
    auto recorder = recorderAt(file, blockBytes);
    std::vector<std::string> lines;
    for (std::size_t i = 0; i < events.size(); i += batch) {
        const auto end = std::min(i + batch, events.size());
        recorder->append({ events.begin() + static_cast<std::ptrdiff_t>(i),
            events.begin() + static_cast<std::ptrdiff_t>(end) });
    }
    EXPECT_TRUE(recorder->close());
    for (const Event &event : events)
        lines.push_back(line(event));
    return lines;
}

std::shared_ptr<Recording> opened(const std::string &file)
{
    auto recording = Recording::open(file);
    EXPECT_TRUE(recording) << toText(recording.error());
    return recording ? *recording : nullptr;
}

} // namespace

TEST(Recording, GivesBackWhatWasRecorded)
{
    const TemporaryFolder folder;
    const auto lines = record(folder.file("a.cstrace"), 100'000, 997);
    const auto recording = opened(folder.file("a.cstrace"));
    ASSERT_EQ(recording->lastSeq(), lines.size());
    EXPECT_EQ(recording->firstSeq(), 1U);
    EXPECT_TRUE(recording->info().damage.empty());
    EXPECT_EQ(recording->info().cutBytes, 0U);
    RandomEvents random(2);
    for (int i = 0; i < 2000; ++i) {
        const std::uint64_t seq = 1 + random.below(lines.size());
        const auto event = recording->event(seq);
        ASSERT_TRUE(event) << toText(event.error());
        ASSERT_EQ(line(*event), lines[seq - 1]);
        ASSERT_EQ(*recording->line(seq), lines[seq - 1]);
    }
    const auto all = recording->events(1, lines.size());
    ASSERT_EQ(all.size(), lines.size());
    for (std::size_t i = 0; i < lines.size(); ++i)
        ASSERT_EQ(line(all[i]), lines[i]);
    EXPECT_EQ(recording->event(0).error().code, "trace-no-event");
    EXPECT_EQ(recording->event(lines.size() + 1).error().code, "trace-no-event");
}

TEST(Recording, ShowsEachEventAsSoonAsItIsAppended)
{
    const TemporaryFolder folder;
    auto recorder = recorderAt(folder.file("a.cstrace"));
    const auto recording = recorder->recording();
    EXPECT_EQ(recording->lastSeq(), 0U);
    EXPECT_TRUE(recording->info().live);
    RandomEvents random(1);
    for (int i = 0; i < 500; ++i) {
        const Event event = random.next();
        recorder->append({ event });
        ASSERT_EQ(recording->lastSeq(), event.seq);
        const auto back = recording->event(event.seq);
        ASSERT_TRUE(back);
        ASSERT_EQ(line(*back), line(event));
    }
    EXPECT_TRUE(recorder->close());
    EXPECT_FALSE(recording->info().live);
    recorder.reset();
    EXPECT_TRUE(recording->event(500)); // the view outlives the recorder
}

TEST(Recording, FindsByKindWithoutScanning)
{
    const TemporaryFolder folder;
    RandomEvents random(3);
    const auto events = random.next(5000);
    auto recorder = recorderAt(folder.file("a.cstrace"), 2000);
    recorder->append(events);
    const auto recording = recorder->recording();
    const std::vector<KindSet> sets
        = { { EventKind::LogLine }, { EventKind::Failed, EventKind::SourceQuery },
              { EventKind::RunFinished }, KindSet::all(), {} };
    for (const KindSet kinds : sets) {
        std::vector<std::uint64_t> expected;
        for (const Event &event : events) {
            EXPECT_EQ(recording->rank(kinds, event.seq), expected.size());
            if (kinds.has(event.kind()))
                expected.push_back(event.seq);
        }
        ASSERT_EQ(recording->count(kinds), expected.size());
        for (std::size_t n = 0; n < expected.size(); ++n)
            ASSERT_EQ(recording->nth(kinds, n), expected[n]);
        EXPECT_EQ(recording->nth(kinds, expected.size()), std::nullopt);
        std::vector<std::uint64_t> forward;
        for (auto seq = recording->next(kinds, 0); seq; seq = recording->next(kinds, *seq))
            forward.push_back(*seq);
        EXPECT_EQ(forward, expected);
        std::vector<std::uint64_t> backward;
        for (auto seq = recording->previous(kinds, 5001); seq;
             seq = recording->previous(kinds, *seq))
            backward.insert(backward.begin(), *seq);
        EXPECT_EQ(backward, expected);
        EXPECT_EQ(recording->rank(kinds, 999'999), expected.size());
    }
}

TEST(Recording, FiltersByThreadLevelPathAndText)
{
    const TemporaryFolder folder;
    auto recorder = recorderAt(folder.file("a.cstrace"), 300);
    auto event = [seq = std::uint64_t { 0 }](
                     std::uint32_t thread, std::string path, engine::Payload payload) mutable {
        return Event { ++seq, thread, 0, std::move(path), std::move(payload) };
    };
    using namespace engine;
    recorder->append({
        event(0, "root[s]", LogLine { LogLevel::Info, "path of Events", "m", 1 }), // 1
        event(1, "root[s]/table[A]/yield_table",
            LogLine { LogLevel::Warning, "no \"Album\" here", "m", 2 }),
        event(1, "root[s]/table_x[A]", LogLine { LogLevel::Error, "gone", "m", 3 }), // 3
        event(0, "root[s]/table",
            Failed { FailureKind::Producer, "Producer x", "boom 77", "", RecordedAs::Failure }),
        event(2, "root[s]/table[A]/yield_table#0",
            EntityYielded { "yield_table", nullptr, StackTraceError { "l", "left", "" } }),
        event(0, "root[s]/table[B]",
            SourceQuery { QueryKind::Sql, "SELECT 1 FROM Album", 0, 5150, -1, 3, "" }), // 6
    });
    const auto recording = recorder->recording();
    const auto seqs = [&recording](const Filter &filter, std::size_t limit = 100) {
        std::vector<std::uint64_t> found;
        for (const EventHead &head : recording->find(filter, limit))
            found.push_back(head.seq);
        return found;
    };
    using Seqs = std::vector<std::uint64_t>;
    EXPECT_EQ(seqs({}), (Seqs { 1, 2, 3, 4, 5, 6 }));
    EXPECT_EQ(seqs({}, 2), (Seqs { 1, 2 }));
    EXPECT_EQ(seqs({ .from = 3, .to = 4 }), (Seqs { 3, 4 }));
    EXPECT_EQ(seqs({ .thread = 1 }), (Seqs { 2, 3 }));
    EXPECT_EQ(seqs({ .minLevel = LogLevel::Warning }), (Seqs { 2, 3, 4, 5 }));
    EXPECT_EQ(seqs({ .kinds = { EventKind::LogLine }, .minLevel = LogLevel::Error }), (Seqs { 3 }));
    EXPECT_EQ(seqs({ .pathPrefix = "root[s]/table" }), (Seqs { 2, 4, 5, 6 })); // not table_x
    EXPECT_EQ(seqs({ .pathPrefix = "root[s]/table[A]/yield_table" }), (Seqs { 2, 5 }));
    EXPECT_EQ(seqs({ .text = "album" }), (Seqs { 2, 6 }));
    EXPECT_EQ(seqs({ .text = "album", .caseSensitive = true }), Seqs {});
    EXPECT_EQ(seqs({ .text = "no \"album\"" }), (Seqs { 2 }));
    EXPECT_EQ(seqs({ .text = "5150" }), (Seqs { 6 }));
    EXPECT_EQ(seqs({ .text = "logline" }), Seqs {}); // the kind's name is no text of the event
    EXPECT_EQ(seqs({ .text = "events" }), (Seqs { 1 })); // nor are keys
    EXPECT_EQ(recording->head(5),
        (EventHead { 5, EventKind::EntityYielded, 2, LogLevel::Error, true, false, false, false }));
}

// A program can die at any byte: what was whole before that is there, nothing else, and no crash.
TEST(Recording, LeavesOutATornEnd)
{
    const TemporaryFolder folder;
    const auto lines = record(folder.file("a.cstrace"), 25, 7, 500);
    const std::string whole = readFile(folder.file("a.cstrace"));
    const std::string torn = folder.file("torn.cstrace");
    std::uint64_t before = 0;
    for (std::size_t length = 0; length <= whole.size(); ++length) {
        writeFile(torn, whole.substr(0, length));
        const auto recording = opened(torn);
        ASSERT_TRUE(recording) << length;
        const std::uint64_t last = recording->lastSeq();
        ASSERT_GE(last, before) << length;
        ASSERT_LE(last, lines.size());
        if (last != before || length == whole.size()) {
            ASSERT_EQ(recording->info().cutBytes, 0U) << length;
            for (std::uint64_t seq = 1; seq <= last; ++seq)
                ASSERT_EQ(*recording->line(seq), lines[seq - 1]);
        } else if (last == before && length > 0) {
            ASSERT_TRUE(recording->info().damage.empty()) << length;
        }
        before = last;
    }
    EXPECT_EQ(before, lines.size());
}

// Whatever byte changes: an event is right or it is said to be damaged.
TEST(Recording, NoticesEveryFlippedByte)
{
    const TemporaryFolder folder;
    const auto lines = record(folder.file("a.cstrace"), 30, 7, 500);
    const std::string whole = readFile(folder.file("a.cstrace"));
    const std::string flipped = folder.file("flipped.cstrace");
    for (std::size_t at = 0; at < whole.size(); ++at) {
        std::string bytes = whole;
        bytes[at] = static_cast<char>(bytes[at] ^ (1 << (at % 8)));
        writeFile(flipped, bytes);
        const auto recording = Recording::open(flipped);
        if (!recording) {
            ASSERT_LT(at, format::fileHeaderSize) << at;
            continue;
        }
        std::size_t lost = 0;
        for (std::uint64_t seq = 1; seq <= lines.size(); ++seq) {
            const auto text = (*recording)->line(seq);
            if (text) {
                ASSERT_EQ(*text, lines[seq - 1]) << at;
            } else {
                ++lost;
            }
        }
        // One block at most goes, and it is said.
        ASSERT_LE(lost, 7U) << at;
        const RecordingInfo info = (*recording)->info();
        ASSERT_EQ(
            lost > 0 || at < format::fileHeaderSize, !info.damage.empty() || info.cutBytes > 0)
            << at;
    }
}

TEST(Recording, SkipsZerosAfterAPowerCut)
{
    const TemporaryFolder folder;
    const auto lines = record(folder.file("a.cstrace"), 40, 8, 500);
    std::string bytes = readFile(folder.file("a.cstrace"));
    std::fill(bytes.end() - 50, bytes.end(), '\0'); // the body of the last block never came
    writeFile(folder.file("a.cstrace"), bytes);
    const auto recording = opened(folder.file("a.cstrace"));
    EXPECT_LT(recording->lastSeq(), lines.size());
    EXPECT_GE(recording->lastSeq(), 32U);
    EXPECT_GT(recording->info().cutBytes, 0U);
    for (std::uint64_t seq = 1; seq <= recording->lastSeq(); ++seq)
        EXPECT_EQ(*recording->line(seq), lines[seq - 1]);
}

TEST(Recording, ReadsALaterMinorVersion)
{
    const TemporaryFolder folder;
    const auto lines = record(folder.file("a.cstrace"), 20, 10);
    std::string bytes = readFile(folder.file("a.cstrace"));
    // A longer file header and a block of a type nobody knows yet.
    const auto sealed = [](std::string header, std::size_t size) {
        header.resize(size - 8, 'x');
        const std::uint64_t sum = format::checksum(header);
        return header.append(reinterpret_cast<const char *>(&sum), 8);
    };
    std::string head = bytes.substr(0, format::fileHeaderSize - 8);
    head[10] = 9; // minor
    head[12] = 96; // its size
    format::BlockHeader unknown;
    unknown.type = 77;
    unknown.storedSize = 5;
    std::string block = format::encode(unknown).substr(0, format::blockHeaderSize - 8);
    const std::uint16_t longer = 160;
    std::memcpy(block.data() + 4, &longer, 2);
    writeFile(folder.file("b.cstrace"),
        sealed(head, 96) + sealed(block, 160) + "hello" + bytes.substr(format::fileHeaderSize));
    const auto recording = opened(folder.file("b.cstrace"));
    EXPECT_EQ(recording->info().formatMinor, 9);
    EXPECT_TRUE(recording->info().damage.empty());
    ASSERT_EQ(recording->lastSeq(), lines.size());
    for (std::uint64_t seq = 1; seq <= lines.size(); ++seq)
        EXPECT_EQ(*recording->line(seq), lines[seq - 1]);
}

TEST(Recording, RefusesWhatItCannotRead)
{
    const TemporaryFolder folder;
    EXPECT_EQ(Recording::open(folder.file("missing")).error().code, "trace-open");
    EXPECT_EQ(Recording::open(folder.path()).error().code, "trace-open");
    writeFile(folder.file("text"), std::string(200, 'a'));
    EXPECT_EQ(Recording::open(folder.file("text")).error().code, "trace-foreign");
    format::FileHeader header;
    header.major = 2;
    writeFile(folder.file("newer"), format::encode(header));
    EXPECT_EQ(Recording::open(folder.file("newer")).error().code, "trace-version");
}

TEST(Recorder, LeavesForeignFilesAloneAndReplacesOldRecordings)
{
    const TemporaryFolder folder;
    writeFile(folder.file("notes.txt"), "my notes");
    RecorderOptions options;
    options.file = folder.file("notes.txt");
    EXPECT_EQ(Recorder::create(options).error().code, "trace-foreign");
    EXPECT_EQ(readFile(options.file), "my notes");

    record(folder.file("a.cstrace"), 50, 10, 500, 1);
    const auto old = opened(folder.file("a.cstrace"));
    const auto lines = record(folder.file("a.cstrace"), 20, 10, 500, 2);
    EXPECT_EQ(opened(folder.file("a.cstrace"))->lastSeq(), 20U);
    EXPECT_EQ(old->lastSeq(), 50U); // whoever reads the old one is not disturbed
    EXPECT_TRUE(old->event(50));

    struct stat status
    {
    };
    ASSERT_EQ(::stat(folder.file("a.cstrace").c_str(), &status), 0);
    EXPECT_EQ(status.st_mode & 0777U, 0600U);

    options.file = folder.file("no/such/folder/a.cstrace");
    const auto failed = Recorder::create(options);
    EXPECT_EQ(failed.error().code, "trace-create");
    EXPECT_EQ(failed.error().location.file, options.file);
}

TEST(Recorder, RecordsWithoutAName)
{
    auto recorder = recorderAt({});
    RandomEvents random(1);
    recorder->append(random.next(100));
    EXPECT_TRUE(recorder->close());
    EXPECT_TRUE(recorder->recording()->event(100));
    EXPECT_EQ(recorder->recording()->info().file, "");
}

TEST(Recorder, GoesOnWithoutADisk)
{
    const TemporaryFolder folder;
    // The kernel refuses to let files grow beyond this, as a full disk would.
    struct rlimit limit
    {
    };
    ASSERT_EQ(::getrlimit(RLIMIT_FSIZE, &limit), 0);
    const struct rlimit before = limit;
    ::signal(SIGXFSZ, SIG_IGN);
    limit.rlim_cur = 20'000;
    ASSERT_EQ(::setrlimit(RLIMIT_FSIZE, &limit), 0);
    std::atomic<int> told = 0;
    RecorderOptions options;
    options.file = folder.file("a.cstrace");
    options.compress = false;
    options.blockBytes = 3000;
    options.maxPendingBytes = 10'000;
    options.onEnded = [&told](const Error &error) { told += error.code == "trace-write"; };
    auto recorder = Recorder::create(options);
    ASSERT_TRUE(recorder);
    RandomEvents random(1);
    std::vector<std::string> lines;
    for (int i = 0; i < 100; ++i) {
        const auto events = random.next(10);
        (*recorder)->append(events); // never hangs
        for (const Event &event : events)
            lines.push_back(line(event));
    }
    const auto live = (*recorder)->recording();
    const auto closed = (*recorder)->close();
    ASSERT_EQ(::setrlimit(RLIMIT_FSIZE, &before), 0);
    ASSERT_FALSE(closed);
    EXPECT_EQ(closed.error().code, "trace-write");
    EXPECT_EQ((*recorder)->error()->code, "trace-write");
    EXPECT_EQ(told, 1);
    EXPECT_GT((*recorder)->lost(), 0U);
    EXPECT_EQ(live->lastSeq() + (*recorder)->lost(), 1000U);
    for (std::uint64_t seq = 1; seq <= live->lastSeq(); ++seq)
        ASSERT_EQ(*live->line(seq), lines[seq - 1]);
    // The file is whole as far as it goes.
    const auto recording = opened(folder.file("a.cstrace"));
    EXPECT_GT(recording->lastSeq(), 0U);
    EXPECT_LE(recording->info().bytes, 20'000U);
    EXPECT_EQ(recording->info().cutBytes, 0U);
    for (std::uint64_t seq = 1; seq <= recording->lastSeq(); ++seq)
        ASSERT_EQ(*recording->line(seq), lines[seq - 1]);
}

TEST(Recorder, LeavesOutWhatComesOutOfOrder)
{
    const TemporaryFolder folder;
    auto recorder = recorderAt(folder.file("a.cstrace"));
    RandomEvents random(1);
    auto events = random.next(10);
    recorder->append({ events[0], events[1], events[1], events[0], events[4], events[5] });
    EXPECT_TRUE(recorder->close());
    EXPECT_EQ(recorder->lost(), 2U);
    const auto recording = opened(folder.file("a.cstrace"));
    EXPECT_EQ(recording->lastSeq(), 6U);
    EXPECT_EQ(recording->count(), 4U);
    EXPECT_EQ(recording->event(3).error().code, "trace-no-event");
    EXPECT_TRUE(recording->event(5));
    ASSERT_EQ(recording->info().damage.size(), 1U);
    EXPECT_EQ(recording->info().damage[0].firstSeq, 3U);
    EXPECT_EQ(recording->info().damage[0].lastSeq, 4U);
}

// Under the thread sanitizer (preset tsan) this is the proof that reading needs no pause.
TEST(Recording, IsReadWhileItGrows)
{
    const TemporaryFolder folder;
    auto recorder = recorderAt(folder.file("a.cstrace"), 4000);
    const auto recording = recorder->recording();
    constexpr std::uint64_t total = 20'000;
    std::atomic<bool> done = false;
    std::atomic<std::uint64_t> reads = 0;
    std::vector<std::thread> readers;
    for (unsigned reader = 0; reader < 3; ++reader) {
        readers.emplace_back([&, reader] {
            RandomEvents random(100 + reader);
            std::uint64_t last = 0;
            while (!done) {
                const std::uint64_t now = recording->lastSeq();
                EXPECT_GE(now, last);
                last = now;
                if (now == 0)
                    continue;
                const std::uint64_t seq = 1 + random.below(now);
                const auto event = recording->event(seq);
                ASSERT_TRUE(event);
                EXPECT_EQ(event->seq, seq);
                const std::uint64_t count = recording->count({ EventKind::LogLine });
                if (count > 0) {
                    const auto latest = recording->nth({ EventKind::LogLine }, count - 1);
                    EXPECT_EQ(recording->head(*latest)->kind, EventKind::LogLine);
                }
                (void)recording->find({ .from = now > 50 ? now - 50 : 1, .text = "album" }, 5);
                ++reads;
            }
        });
    }
    RandomEvents random(1);
    for (std::uint64_t seq = 0; seq < total;) {
        const std::size_t batch = std::min<std::size_t>(1 + random.below(200), total - seq);
        recorder->append(random.next(batch));
        seq += batch;
    }
    EXPECT_TRUE(recorder->close());
    while (reads < 10)
        std::this_thread::yield();
    done = true;
    for (std::thread &reader : readers)
        reader.join();
    EXPECT_EQ(opened(folder.file("a.cstrace"))->lastSeq(), total);
}
