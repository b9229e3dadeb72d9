// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/cancel.h"
#include "core/engine/client.h"
#include "core/engine/context.h"
#include "core/engine/event.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace cs::engine {

/// One thread of a walk as its source sees it: the context, the catalogue, and a way to say what it
/// did. Everything reported here becomes an event at the place where the walk stands.
///
/// Used only on the lane's own thread. Lives as long as the walk.
class Lane
{
public:
    Lane(std::uint32_t number, Context context, Client &client, CancelToken cancel);
    Lane(const Lane &) = delete;
    Lane &operator=(const Lane &) = delete;

    [[nodiscard]] std::uint32_t number() const { return m_number; }
    [[nodiscard]] const Context &context() const { return m_context; }
    [[nodiscard]] const CancelToken &cancelToken() const { return m_cancel; }

    /// Writes a context key and reports it, as connectors do with `self.context.get().upsert`.
    void setContext(std::string_view key, Json value);
    void appendContext(std::string_view key, Json value);
    void clearContext(std::string_view key);

    /// The catalogue; each call is reported as a SourceQuery of kind Catalog.
    [[nodiscard]] Client &client() { return *m_reportingClient; }

    void query(SourceQuery query) { report(std::move(query)); }
    void filtered(Filtered filtered) { report(std::move(filtered)); }
    /// A warning of the run's status, as a WARNING line of the framework's logger is.
    void warn(std::string_view module, std::string_view text);
    void log(LogLevel level, std::string_view module, std::string_view text);
    void progress(Progress progress) { report(std::move(progress)); }
    /// What a deletion did (the framework deletes by a call, not by a record).
    void sunk(EntitySunk sunk) { report(std::move(sunk)); }

    // For the walk.
    void setPlace(std::string_view writer) { m_writer = writer; }
    [[nodiscard]] std::vector<Payload> takeReports() { return std::exchange(m_reports, {}); }
    [[nodiscard]] bool hasReports() const { return !m_reports.empty(); }
    [[nodiscard]] Context &mutableContext() { return m_context; }

private:
    void report(Payload payload) { m_reports.push_back(std::move(payload)); }

    std::uint32_t m_number;
    Context m_context;
    CancelToken m_cancel;
    std::unique_ptr<Client> m_reportingClient;
    std::string m_writer;
    std::vector<Payload> m_reports;
};

} // namespace cs::engine
