// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/cli/summary.h"

#include "core/trace/runindex.h"
#include "core/trace/verdict.h"

#include <algorithm>
#include <cstdio>
#include <vector>

namespace cs::cli {

using namespace engine;

void RunSums::add(const Event &event)
{
    m_micros = std::max(m_micros, event.timeUs);
    if (const auto *finished = event.as<RunFinished>()) {
        m_finished = *finished;
    } else if (const auto *sunk = event.as<EntitySunk>()) {
        ++m_verbs[sunk->verb];
    } else if (const auto *failed = event.as<Failed>()) {
        m_hidden += failed->hidden() ? 1 : 0;
        m_couldNotStart = m_couldNotStart || failed->kind == FailureKind::Import
            || failed->kind == FailureKind::Connection;
    }
}

bool RunSums::failed() const
{
    return m_hidden > 0
        || (m_finished
            && (m_finished->counts.failures > 0 || m_finished->reason == FinishReason::Failed));
}

std::string RunSums::text(const Palette &palette) const
{
    if (!m_finished)
        return palette.paint(Tone::Bad, "The run did not end.") + '\n';
    const RunCounts &counts = m_finished->counts;
    std::string word(toText(m_finished->reason));
    word.front() = static_cast<char>(word.front() - 'a' + 'A');
    char number[32];
    std::snprintf(number, sizeof number, "%.2f", static_cast<double>(m_micros) / 1e6);
    const bool bad = failed() || m_finished->reason != FinishReason::Completed;
    std::string text = palette.paint(bad ? Tone::Bad : Tone::Good, word) + " in " + number
        + " s: " + std::to_string(counts.records) + " records, " + std::to_string(counts.filtered)
        + " filtered, " + std::to_string(counts.warnings) + " warnings, "
        + std::to_string(counts.failures) + " failures";
    if (m_hidden > 0)
        text += palette.paint(
            Tone::Bad, ", " + std::to_string(m_hidden) + " more hidden by the framework");
    std::snprintf(number, sizeof number, "%.2f", counts.successPercent());
    text += "; success " + std::string(number) + " %\n";
    if (!m_finished->message.empty())
        text += m_finished->message + '\n';
    std::string verbs;
    for (const auto &[verb, count] : m_verbs) {
        if (verb != SinkVerb::Buffered && verb != SinkVerb::Flushed)
            verbs += (verbs.empty() ? "" : ", ") + std::to_string(count) + ' '
                + std::string(toText(verb));
    }
    if (!verbs.empty())
        text += "Sink: " + verbs + '\n';
    return text;
}

namespace {

std::string nameOf(const trace::Place &place)
{
    const bool bare = place.method.empty() || place.method == place.node;
    return place.node + (bare ? "" : '.' + place.method);
}

struct Row
{
    std::string name;
    std::string reason;
    std::string sentence;
    Tone tone = Tone::Dim;
};

Row rowOf(const trace::Verdict &verdict)
{
    Row row { nameOf(verdict.place), std::string(trace::toText(verdict.reason)), verdict.sentence };
    if (verdict.weight == trace::ZeroWeight::Wrong)
        row.tone = Tone::Bad;
    else if (verdict.weight == trace::ZeroWeight::Look)
        row.tone = Tone::Look;
    return row;
}

// All that was never reached for the same cause is one row, where the first of it stands.
std::vector<Row> rowsOf(const std::vector<trace::Verdict> &verdicts)
{
    struct Group
    {
        std::size_t row;
        std::size_t size;
    };
    std::vector<Row> rows;
    std::map<std::string, Group> groups; // by cause
    for (const trace::Verdict &verdict : verdicts) {
        const bool unreached = verdict.cause && verdict.reason == trace::ZeroReason::NoElements;
        if (!unreached) {
            rows.push_back(rowOf(verdict));
            continue;
        }
        const auto [it, fresh]
            = groups.try_emplace(nameOf(*verdict.cause), Group { rows.size(), 1 });
        if (fresh)
            rows.push_back(rowOf(verdict));
        else
            ++it->second.size;
    }
    for (const auto &[cause, group] : groups) {
        if (group.size == 1)
            continue;
        Row &row = rows[group.row];
        row.name += " and " + std::to_string(group.size - 1) + " below";
        row.sentence = "were never reached: " + cause + " gave no element.";
    }
    return rows;
}

} // namespace

std::string whyText(std::shared_ptr<const trace::Recording> recording,
    const topology::ConnectorReport *report, const Palette &palette)
{
    trace::RunIndex index(std::move(recording));
    (void)index.addFromRecording();
    index.finish();
    const std::vector<Row> rows = rowsOf(trace::why(index, report));
    std::size_t name = 0;
    std::size_t reason = 0;
    for (const Row &row : rows) {
        name = std::max(name, row.name.size());
        reason = std::max(reason, row.reason.size());
    }
    std::string text;
    for (const Row &row : rows)
        text += "  " + palette.paint(row.tone, pad(row.name, name + 2))
            + palette.paint(Tone::Dim, pad(row.reason, reason + 2)) + row.sentence + '\n';
    return text.empty() ? text : "Yielded nothing, and why:\n" + text;
}

} // namespace cs::cli
