// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/sink.h"
#include "core/engine/source.h"
#include "core/engine/walk.h"

#include <chrono>
#include <exception>
#include <mutex>
#include <string>

/// What the lanes of one walk share. Internal to the engine.
namespace cs::engine {

/// Thrown through the walk's own generators when the walk is over before its time; the Failed that
/// says why has been given out already. Caught by walk() and by the workers.
struct WalkOver
{
    std::string message;
};

/// What a source threw, as the walk tells them apart.
struct Caught
{
    enum class Family { ValueError, MethodMissing, Other };
    Family family = Family::Other;
    std::string what;
};
/// Only inside a catch block.
[[nodiscard]] Caught caught();

/// A generator of the source, with what it throws as a value.
template<class T>
class Pull
{
public:
    /// @p open calls the source, which may throw before it gives a generator.
    template<class Open>
    explicit Pull(Open &&open)
    {
        try {
            m_generator = open();
        } catch (...) {
            m_caught = caught();
        }
    }

    /// The next value, or null at the end or when something was thrown.
    T *next()
    {
        if (m_caught)
            return nullptr;
        try {
            return m_generator.next();
        } catch (...) {
            m_caught = caught();
            return nullptr;
        }
    }
    [[nodiscard]] const Caught *error() const { return m_caught ? &*m_caught : nullptr; }

private:
    Generator<T> m_generator;
    std::optional<Caught> m_caught;
};

/// The catalogue as the source sees it: adds to deletions why the list of seen names may not be
/// whole, so that the sink can refuse them.
class GuardedClient final : public Client
{
public:
    explicit GuardedClient(Client &client)
        : m_client(client)
    { }

    Result<std::optional<StoredEntity>> getByName(
        std::string_view entityType, std::string_view fqn) override;
    Result<std::vector<StoredEntity>> searchByFqn(
        std::string_view entityType, std::string_view pattern) override;
    Result<DeleteStaleReply> deleteStale(const DeleteStale &request) override;
    [[nodiscard]] bool forceEntityOverwriting() const override;
    [[nodiscard]] bool storeServiceConnection() const override;

    /// Any thread; the first reason is kept.
    void markIncomplete(std::string why);

private:
    Client &m_client;
    std::mutex m_mutex;
    std::string m_incomplete;
};

struct WalkRun
{
    explicit WalkRun(const WalkInput &walkInput)
        : input(walkInput)
        , client(walkInput.sink->client())
        , began(std::chrono::steady_clock::now())
    { }

    [[nodiscard]] std::int64_t elapsedUs() const
    {
        return std::chrono::duration_cast<std::chrono::microseconds>(
            std::chrono::steady_clock::now() - began)
            .count();
    }
    /// Numbers an event and counts it; on the walk's own thread, in the order events go out.
    void handOut(Event &event);
    /// Offers a record to the sink and counts it. Never throws. On the walk's own thread.
    [[nodiscard]] SinkReply write(const entity::Record &record);
    [[nodiscard]] SinkReply close();

    const WalkInput &input;
    Source *source = nullptr;
    GuardedClient client;
    const std::chrono::steady_clock::time_point began;
    std::uint64_t lastSeq = 0;
    RunCounts counts;
};

/// Where a lane's records go: the sink itself, or the queue to the lane that feeds it.
class Outlet
{
public:
    virtual ~Outlet() = default;
    virtual SinkReply emit(const entity::RecordPtr &record, const std::string &place) = 0;
    /// Whether the record is in the sink when emit() returns.
    [[nodiscard]] virtual bool synchronous() const = 0;
};

class DirectOutlet final : public Outlet
{
public:
    explicit DirectOutlet(WalkRun &run)
        : m_run(run)
    { }
    SinkReply emit(const entity::RecordPtr &record, const std::string &) override
    {
        return m_run.write(*record);
    }
    [[nodiscard]] bool synchronous() const override { return true; }

private:
    WalkRun &m_run;
};

} // namespace cs::engine
