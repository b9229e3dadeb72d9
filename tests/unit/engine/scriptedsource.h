// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/sink.h"
#include "core/engine/source.h"

#include <map>
#include <memory>
#include <set>
#include <string>
#include <string_view>
#include <vector>

/// A connector whose behaviour is written as text, and the sink beside it, so that a test of the
/// walk reads as what it is about:
///
///     threads 2                          what the source says of itself
///     eager database
///     catalogue holds DatabaseService svc
///     sink loses DatabaseService         taken, but never to be fetched
///     sink refuses t2 | throws on t2 | buffers 2 | does not acknowledge | overwrites always
///     catalogue breaks                   every look-up is an error
///     limit 2                            elements per node visit
///     get_tables                         a method; those not named do not exist
///       when database_schema = main      what follows only if the context says so
///       element t1
///     yield_table
///       on t1                            what follows only for that element
///       right CreateTableRequest {element}
///       left Name: what happened
///       both CreateTableRequest t1 | Name: what happened
///       none
///       set|append KEY VALUE             of the context
///       see KEY                          logs what the context holds
///       query TEXT | filtered NAME PATTERN | warn TEXT | find TYPE FQN | delete stale TYPE
///       raise|raise value error|raise anything|raise missing TEXT
///       cancel                           the walk's token
///
/// `on` and `when` hold up to the next of their kind; `on *` and `when always` end them.
namespace cs::engine::test {

struct Line
{
    std::string verb;
    std::string rest;
    std::string onElement; ///< empty: any
    std::string whenKey;
    std::string whenValue;
};

struct Script
{
    std::map<std::string, std::vector<Line>, std::less<>> methods;
    int threads = 1;
    std::int64_t limit = 0;
    std::set<std::string, std::less<>> eager;
    std::set<std::string> stored; ///< "Type fqn" in the catalogue from the start
    std::set<std::string> lost; ///< types
    std::string refused; ///< names
    std::string throwsOn;
    std::size_t buffer = 0;
    bool acknowledges = true;
    bool forceOverwriting = false;
    bool catalogueBreaks = false;
};
Script parseScript(const std::string &text);

class ScriptedSource final : public Source
{
public:
    explicit ScriptedSource(Script script)
        : m_script(std::move(script))
    { }
    Result<void> prepare(Lane &) override { return {}; }
    Generator<Element> produce(std::string_view method, Lane &lane) override;
    Generator<Either> process(std::string_view method, const Element &element, Lane &lane) override;
    Generator<Either> postProcess(std::string_view method, Lane &lane) override;
    Generator<Either> records(Lane &lane) override;
    [[nodiscard]] int threads() const override { return m_script.threads; }
    [[nodiscard]] bool producesEagerly(std::string_view node) const override
    {
        return m_script.eager.contains(node);
    }

private:
    const std::vector<Line> &lines(std::string_view method) const;
    Generator<Either> eithers(const std::vector<Line> &lines, std::string element, Lane &lane);

    const Script m_script;
};

/// Answers as the script says and keeps what it took.
class ScriptedSink final : public Sink, private Client
{
public:
    explicit ScriptedSink(const Script &script)
        : m_script(script)
        , m_stored(script.stored)
    { }
    SinkReply write(const entity::Record &record) override;
    SinkReply close() override;
    Client &client() override { return *this; }
    [[nodiscard]] bool acknowledges() const override { return m_script.acknowledges; }

private:
    Result<std::optional<StoredEntity>> getByName(
        std::string_view entityType, std::string_view fqn) override;
    Result<std::vector<StoredEntity>> searchByFqn(std::string_view, std::string_view) override;
    Result<DeleteStaleReply> deleteStale(const DeleteStale &request) override;
    [[nodiscard]] bool forceEntityOverwriting() const override { return m_script.forceOverwriting; }

    void flush(SinkReply &reply);

    const Script m_script;
    std::mutex m_mutex;
    std::set<std::string> m_stored;
    std::vector<EntitySunk> m_buffer;
};

} // namespace cs::engine::test
