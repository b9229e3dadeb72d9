// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/client.h"
#include "core/engine/event.h"

#include <vector>

namespace cs::engine {

/// What a sink says to one record: an EntitySunk per thing that happened (a flush answers for each
/// entity of the buffer), and a failure if the record, or one flushed with it, was not taken.
struct SinkReply
{
    std::vector<EntitySunk> sunk;
    std::vector<StackTraceError> failures;
};

/// Where records go. Called from the walk's own thread only (lane 0), in walk order.
class Sink
{
public:
    virtual ~Sink() = default;

    virtual SinkReply write(const entity::Record &record) = 0;
    /// Flushes what is buffered; called once, at the end of every run, stopped ones included.
    virtual SinkReply close() = 0;
    /// The catalogue behind this sink; never null, lives as long as the sink.
    [[nodiscard]] virtual Client &client() = 0;
    /// Whether written entities can be fetched back, i.e. must_return can be checked at all.
    [[nodiscard]] virtual bool acknowledges() const { return true; }
};

/// Takes everything, keeps nothing.
class NullSink final : public Sink
{
public:
    SinkReply write(const entity::Record &record) override
    {
        SinkReply reply;
        EntitySunk &sunk = reply.sunk.emplace_back();
        sunk.type = record.type;
        sunk.name = record.name;
        sunk.fqn = record.fqn;
        sunk.why = "This run has no sink.";
        return reply;
    }
    SinkReply close() override { return {}; }
    Client &client() override { return m_client; }
    bool acknowledges() const override { return false; }

private:
    NullClient m_client;
};

} // namespace cs::engine
