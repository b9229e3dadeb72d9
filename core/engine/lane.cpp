// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/lane.h"

#include <chrono>
#include <functional>

namespace cs::engine {

namespace {

using Clock = std::chrono::steady_clock;

// Says of each call to the catalogue that it was made, what came of it and how long it took.
class ReportingClient final : public Client
{
public:
    ReportingClient(Client &client, std::function<void(SourceQuery)> report)
        : m_client(client)
        , m_report(std::move(report))
    { }

    Result<std::optional<StoredEntity>> getByName(
        std::string_view entityType, std::string_view fqn) override
    {
        const auto began = Clock::now();
        auto result = m_client.getByName(entityType, fqn);
        SourceQuery query = opened("get ", entityType, " ", fqn);
        if (result) {
            query.rows = result->has_value() ? 1 : 0;
            query.status = result->has_value() ? 200 : 404;
            if (result->has_value())
                query.bytes = static_cast<std::int64_t>((*result)->json.size());
        }
        finish(std::move(query), began, result);
        return result;
    }

    Result<std::vector<StoredEntity>> searchByFqn(
        std::string_view entityType, std::string_view pattern) override
    {
        const auto began = Clock::now();
        auto result = m_client.searchByFqn(entityType, pattern);
        SourceQuery query = opened("search ", entityType, " ", pattern);
        if (result) {
            query.rows = static_cast<std::int64_t>(result->size());
            query.status = 200;
        }
        finish(std::move(query), began, result);
        return result;
    }

    Result<DeleteStaleReply> deleteStale(const DeleteStale &request) override
    {
        const auto began = Clock::now();
        auto result = m_client.deleteStale(request);
        SourceQuery query = opened("delete stale ", request.entityType, " in ", request.scopeType);
        query.text += ' ';
        query.text += request.scopeFqn;
        if (result) {
            query.rows = static_cast<std::int64_t>(result->deleted.size());
            query.status = 200;
        }
        finish(std::move(query), began, result);
        return result;
    }

    [[nodiscard]] bool forceEntityOverwriting() const override
    {
        return m_client.forceEntityOverwriting();
    }
    [[nodiscard]] bool storeServiceConnection() const override
    {
        return m_client.storeServiceConnection();
    }

private:
    static SourceQuery opened(
        std::string_view verb, std::string_view what, std::string_view glue, std::string_view which)
    {
        SourceQuery query;
        query.kind = QueryKind::Catalog;
        query.text.reserve(verb.size() + what.size() + glue.size() + which.size());
        query.text.append(verb).append(what).append(glue).append(which);
        return query;
    }

    template<class T>
    void finish(SourceQuery query, Clock::time_point began, const Result<T> &result)
    {
        query.micros
            = std::chrono::duration_cast<std::chrono::microseconds>(Clock::now() - began).count();
        if (!result) {
            query.status = 500;
            query.error = result.error().message;
        }
        m_report(std::move(query));
    }

    Client &m_client;
    std::function<void(SourceQuery)> m_report;
};

} // namespace

Lane::Lane(std::uint32_t number, Context context, Client &client, CancelToken cancel)
    : m_number(number)
    , m_context(std::move(context))
    , m_cancel(std::move(cancel))
    , m_reportingClient(std::make_unique<ReportingClient>(
          client, [this](SourceQuery query) { report(std::move(query)); }))
{ }

void Lane::setContext(std::string_view key, Json value)
{
    ContextChanged change;
    change.key = key;
    change.before = dumpJson(m_context.get(key));
    change.after = dumpJson(value);
    change.writer = m_writer;
    m_context.set(key, std::move(value));
    report(std::move(change));
}

void Lane::appendContext(std::string_view key, Json value)
{
    ContextChanged change;
    change.op = ContextOp::Append;
    change.key = key;
    change.after = dumpJson(value);
    change.writer = m_writer;
    m_context.append(key, std::move(value));
    change.before = std::to_string(m_context.get(key).size() - 1);
    report(std::move(change));
}

void Lane::clearContext(std::string_view key)
{
    ContextChanged change;
    change.op = ContextOp::Clear;
    change.key = key;
    change.before = dumpJson(m_context.get(key));
    change.after = "null";
    change.writer = m_writer;
    m_context.set(key, Json());
    report(std::move(change));
}

void Lane::warn(std::string_view module, std::string_view text)
{
    log(LogLevel::Warning, module, text);
}

void Lane::log(LogLevel level, std::string_view module, std::string_view text)
{
    LogLine line;
    line.level = level;
    line.text = text;
    line.module = module;
    report(std::move(line));
}

} // namespace cs::engine
