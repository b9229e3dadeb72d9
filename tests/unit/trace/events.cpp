// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/unit/trace/events.h"

#include "core/engine/eventjson.h"

#include <cstdlib>
#include <fstream>
#include <iterator>

namespace cs::test {

using namespace engine;

std::string RandomEvents::text()
{
    static const std::vector<std::string> words
        = { "Album", "Artist", "order \"42\"", "a.b", "line\nbreak", "\xF0\x9F\x8E\xB5 music",
              "\xE6\xBC\xA2\xE5\xAD\x97", "back\\slash", "", "tab\there", "x" };
    std::string out = words[below(words.size())];
    while (below(3) == 0)
        out += words[below(words.size())];
    return out;
}

Payload RandomEvents::payload()
{
    switch (below(12)) {
    case 0:
        return StageEntered { text(), text(), "Table", text() };
    case 1:
        return StageLeft { text(), text(), 3, 2, 17 };
    case 2: {
        auto record = std::make_shared<entity::Record>();
        record->type = "CreateTableRequest";
        record->name = text();
        record->fqn = text();
        if (below(2) == 0)
            record->sourceHash = "0123abcd";
        record->json = "{\"name\":\"x\",\"z\":1,\"a\":[1,2,{\"b\":null}],\"pad\":\""
            + std::string(below(300), 'p') + "\"}";
        return EntityYielded { text(), record, {} };
    }
    case 3:
        return EntityYielded { text(), nullptr, StackTraceError { text(), text(), text() } };
    case 4:
        return ContextChanged { ContextOp::Set, text(), "null", "\"v\"", text() };
    case 5:
        return Filtered { text(), "table", text(), below(2) == 0 };
    case 6:
        return SourceQuery { QueryKind::Sql, text(), 0, 12, 345, 6, text() };
    case 7:
        return Failed { FailureKind::Processor, text(), text(), text(),
            static_cast<RecordedAs>(below(3)) };
    case 8:
        return LogLine { static_cast<LogLevel>(below(4)), text(), text(), 7 };
    case 9:
        return ElementProduced { text(), 4, text(), "[1,\"two\"]" };
    case 10:
        return EntitySunk { SinkVerb::Updated, text(), text(), text(), text(), text(), 3,
            { { "columns", "[]", "[1]" } } };
    default:
        return Progress { text(), 1, 2 };
    }
}

Event RandomEvents::next()
{
    Event event;
    event.seq = ++m_seq;
    event.thread = static_cast<std::uint32_t>(below(4));
    event.timeUs = m_time += static_cast<std::int64_t>(below(100));
    event.path = "root[svc]/database[" + std::to_string(below(5)) + "]";
    event.payload = payload();
    return event;
}

std::vector<Event> RandomEvents::next(std::size_t count)
{
    std::vector<Event> events;
    events.reserve(count);
    for (std::size_t i = 0; i < count; ++i)
        events.push_back(next());
    return events;
}

std::string line(const Event &event)
{
    std::string out;
    appendJson(out, event);
    return out;
}

TemporaryFolder::TemporaryFolder()
{
    std::string name = (std::filesystem::temp_directory_path() / "tst_trace-XXXXXX").string();
    m_path = ::mkdtemp(name.data());
}

TemporaryFolder::~TemporaryFolder()
{
    std::error_code ignored;
    std::filesystem::remove_all(m_path, ignored);
}

std::string readFile(const std::string &name)
{
    std::ifstream in(name, std::ios::binary);
    return { std::istreambuf_iterator<char>(in), {} };
}

void writeFile(const std::string &name, std::string_view bytes)
{
    std::ofstream(name, std::ios::binary | std::ios::trunc)
        .write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
}

} // namespace cs::test
