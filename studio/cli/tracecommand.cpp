// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/trace/recording.h"
#include "studio/cli/commands.h"
#include "studio/cli/connectors.h"
#include "studio/cli/summary.h"
#include "studio/cli/treeprinter.h"

#include <memory>

namespace cs::cli {

namespace {

using Recording = std::shared_ptr<trace::Recording>;

constexpr std::uint64_t pageSize = 1000;

// Every event of a recording, a page at a time; false once the reader of the output is gone.
template<class Use>
bool forEachPage(const trace::Recording &recording, Use use)
{
    const std::uint64_t last = recording.lastSeq();
    for (std::uint64_t from = recording.firstSeq(); from != 0 && from <= last; from += pageSize) {
        if (!use(from, std::min(last, from + pageSize - 1)))
            return false;
    }
    return true;
}

void tellDamage(const trace::Recording &recording)
{
    const trace::RecordingInfo info = recording.info();
    for (const trace::Damage &damage : info.damage) {
        err("cstudio: events " + std::to_string(damage.firstSeq) + " to "
            + std::to_string(damage.lastSeq) + " are lost: " + damage.message);
    }
    if (info.cutBytes > 0)
        err("cstudio: the recording is torn; its last " + std::to_string(info.cutBytes)
            + " bytes were left out.");
}

int show(const trace::Recording &recording)
{
    const Palette palette = Palette::forFile(1);
    TreePrinter tree(palette);
    RunSums sums;
    const bool all = forEachPage(recording, [&](std::uint64_t from, std::uint64_t to) {
        std::string text;
        for (const engine::Event &event : recording.events(from, to)) {
            sums.add(event);
            text += tree.print(event);
        }
        return out(text);
    });
    if (all)
        out('\n' + sums.text(palette));
    tellDamage(recording);
    return recording.info().damage.empty() ? AllWell : Failures;
}

// The spec's report, if this program has the connector that ran: without it stubs look like
// connectors that had nothing to yield.
const topology::ConnectorReport *reportOf(const trace::Recording &recording)
{
    for (const engine::Event &event :
        recording.events(recording.firstSeq(), recording.firstSeq())) {
        const auto *started = event.as<engine::RunStarted>();
        if (!started || started->backend != "native")
            continue;
        if (const engine::NativeSpec *spec = nativeSpecs().find(started->spec))
            return &spec->report;
    }
    return nullptr;
}

int why(const Recording &recording)
{
    const std::string text = whyText(recording, reportOf(*recording), Palette::forFile(1));
    out(text.empty() ? "Every place of the topology yielded something.\n" : text);
    tellDamage(*recording);
    return AllWell;
}

int exportLines(const trace::Recording &recording)
{
    forEachPage(recording, [&](std::uint64_t from, std::uint64_t to) {
        std::string text;
        for (std::uint64_t seq = from; seq <= to; ++seq) {
            if (const auto line = recording.line(seq))
                text += *line + '\n';
        }
        return out(text);
    });
    tellDamage(recording);
    return recording.info().damage.empty() ? AllWell : Failures;
}

int run(const Arguments &arguments)
{
    const std::string &what = arguments.operands()[0];
    if (what != "show" && what != "why" && what != "export") {
        err(what == "diff"
                ? "cstudio: this version cannot compare recordings yet."
                : "cstudio: there is no `trace " + what + "`; there are show, why and export.");
        return WrongUsage;
    }
    const auto recording = trace::Recording::open(arguments.operands()[1]);
    if (!recording)
        return couldNotStart(recording.error());
    if (what == "show")
        return show(**recording);
    return what == "why" ? why(*recording) : exportLines(**recording);
}

} // namespace

const Command traceCommand {
    "trace",
    "read a recording that `walk --trace` left",
    "show|why|export FILE",
    2,
    2,
    {},
    "show prints the tree of the run, why says for each place that yielded nothing why, export\n"
    "writes the events as JSON lines to standard output.",
    "  cstudio trace show shop.trace\n"
    "  cstudio trace export shop.trace | grep entityYielded",
    run,
};

} // namespace cs::cli
