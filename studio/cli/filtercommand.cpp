// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/run.h"
#include "core/run/sourcenames.h"
#include "core/workflow/regexwords.h"
#include "core/workflow/validation.h"
#include "studio/cli/commands.h"
#include "studio/cli/connectors.h"
#include "studio/cli/runwatch.h"
#include "studio/cli/terminal.h"

#include <algorithm>

namespace cs::cli {

namespace {

using workflow::FilterLab;
using workflow::FilterLevel;
using workflow::FilterNames;
using workflow::NameDecision;

// Lists every name with a run of its own.
Result<FilterNames> fetched(const Arguments &arguments, const workflow::Workflow &workflow)
{
    run::RunPlan plan;
    plan.workflow = workflow;
    plan.specs = &nativeSpecs();
    plan.python = pythonOf(arguments);
    plan.pythonPaths = arguments.values("--path");
    if (arguments.has("--backend")) {
        const auto backend = run::parseBackend(arguments.value("--backend"));
        if (!backend)
            return backend.error();
        plan.backend = *backend;
    }
    RunWatch watch;
    auto run = run::Run::create(run::listingPlan(std::move(plan)), watch);
    if (!run)
        return run.error();
    (*run)->session().send(engine::Start {});
    const InterruptCounter interrupts;
    int stops = 0;
    std::optional<Error> failed;
    for (bool running = true; running;) {
        const RunWatch::News news = watch.wait();
        for (const engine::Event &event : news.events) {
            const auto *finished = event.as<engine::RunFinished>();
            if (finished && finished->reason != engine::FinishReason::Completed)
                failed = Error { "run-failed",
                    "The names could not be listed: " + finished->message, {}, {} };
        }
        running = !news.state || news.state->state != engine::RunState::Finished;
        if (interrupts.count() > stops) {
            stops = interrupts.count();
            (*run)->session().send(engine::Stop { .hard = stops > 1 });
        }
    }
    if (failed)
        return *failed;
    return run::namesOf(*(*run)->recording());
}

std::string_view toText(NameDecision::State state)
{
    constexpr std::string_view words[] { "kept", "dropped", "not-reached", "broken" };
    return words[static_cast<std::size_t>(state)];
}

std::string_view toText(NameDecision::Deletion deletion)
{
    constexpr std::string_view words[] { "", "dropped", "gone", "with-parent" };
    return words[static_cast<std::size_t>(deletion)];
}

struct Counts
{
    std::int64_t of[4] {};
    std::int64_t deleted = 0;
};

Counts counted(
    const FilterLevel &level, const FilterNames &names, const std::vector<NameDecision> &decisions)
{
    Counts counts;
    for (std::size_t i = 0; i < decisions.size(); ++i) {
        if (names.names[i].level->id != level.id)
            continue;
        ++counts.of[static_cast<std::size_t>(decisions[i].state)];
        counts.deleted += decisions[i].deletion == NameDecision::Deletion::None ? 0 : 1;
    }
    return counts;
}

Json levelJson(const FilterLab &lab, const FilterLevel &level, const FilterNames &names,
    const std::vector<NameDecision> &decisions)
{
    const Counts counts = counted(level, names, decisions);
    Json json { { "level", level.id }, { "key", level.key }, { "kept", counts.of[0] },
        { "dropped", counts.of[1] }, { "notReached", counts.of[2] }, { "broken", counts.of[3] },
        { "wouldDelete", counts.deleted }, { "markDeleted", lab.marksDeleted(level) } };
    const std::string problem = lab.problem(level).empty() ? lab.unused(level) : lab.problem(level);
    json["problem"] = problem.empty() ? Json() : Json(problem);
    Json list = Json::array();
    for (std::size_t i = 0; i < decisions.size(); ++i) {
        const workflow::SourceName &name = names.names[i];
        if (name.level->id != level.id)
            continue;
        Json one { { "name", name.name }, { "fqn", name.fqn },
            { "state", toText(decisions[i].state) } };
        const std::string rule = lab.rule(level, decisions[i]);
        one["rule"] = decisions[i].rule < 0 ? Json() : Json(rule);
        one["list"] = decisions[i].rule < 0 ? Json()
            : decisions[i].byExclude        ? Json("excludes")
                                            : Json("includes");
        const std::string_view deletion = toText(decisions[i].deletion);
        one["wouldDelete"] = deletion.empty() ? Json() : Json(deletion);
        list.push_back(std::move(one));
    }
    json["names"] = std::move(list);
    return json;
}

void explain(const std::string &pattern, std::string_view list, const Palette &palette)
{
    std::string text = "    " + std::string(list) + " `" + pattern + "`\n";
    const workflow::RegexWords words = workflow::explainRegex(pattern);
    for (const workflow::RegexPiece &piece : words.pieces)
        text += std::string(8 + 2 * static_cast<std::size_t>(piece.depth), ' ')
            + workflow::toText(piece) + '\n';
    for (const workflow::RegexHint &hint : words.hints)
        text += palette.paint(Tone::Look, "        " + workflow::toText(hint)) + '\n';
    out(text);
}

void print(const FilterLab &lab, const FilterNames &names,
    const std::vector<NameDecision> &decisions, bool explained)
{
    const Palette palette = Palette::forFile(1);
    for (const FilterLevel &level : lab.levels()) {
        const Counts counts = counted(level, names, decisions);
        std::string head = palette.paint(Tone::Bold, level.id) + ": ";
        const std::int64_t all = counts.of[0] + counts.of[1] + counts.of[2] + counts.of[3];
        if (all == 0)
            head += "no names known";
        else
            head += std::to_string(counts.of[0]) + " kept, " + std::to_string(counts.of[1])
                + " dropped";
        if (counts.of[2] > 0)
            head += ", " + std::to_string(counts.of[2]) + " not reached";
        if (counts.of[3] > 0)
            head += ", " + std::to_string(counts.of[3]) + " cannot be decided";
        if (counts.deleted > 0)
            head += palette.paint(
                Tone::Bad, ", " + std::to_string(counts.deleted) + " would be deleted");
        out(head + '\n');
        const bool none = lab.includes(level).empty() && lab.excludes(level).empty();
        for (const std::string &problem :
            { lab.problem(level), none ? std::string() : lab.unused(level) }) {
            if (!problem.empty())
                out("    " + palette.paint(Tone::Look, problem) + '\n');
        }
        if (explained) {
            for (const std::string &pattern : lab.includes(level))
                explain(pattern, "include", palette);
            for (const std::string &pattern : lab.excludes(level))
                explain(pattern, "exclude", palette);
        }
        std::string lines;
        for (std::size_t i = 0; i < decisions.size(); ++i) {
            if (names.names[i].level->id != level.id)
                continue;
            const NameDecision &made = decisions[i];
            const bool kept = made.state == NameDecision::State::Kept;
            const std::string rule = lab.rule(level, made);
            std::string why = !rule.empty()
                ? (made.byExclude ? "  exclude `" : "  include `") + rule + '`'
                : made.state == NameDecision::State::Dropped ? "  no include matches"
                                                             : "";
            if (made.deletion == NameDecision::Deletion::Dropped)
                why += "  would be deleted";
            else if (made.deletion == NameDecision::Deletion::Gone)
                why += "  would be deleted: the source has it no more";
            else if (made.deletion == NameDecision::Deletion::WithParent)
                why += "  would be deleted with what is above it";
            lines += "  "
                + palette.paint(kept ? Tone::Good : Tone::Dim, pad(toText(made.state), 11)) + "  "
                + names.names[i].fqn + palette.paint(Tone::Dim, why) + '\n';
        }
        out(lines);
    }
}

int run(const Arguments &arguments)
{
    auto workflow = workflow::readWorkflowFile(arguments.operands()[0]);
    // A bad expression is what one comes here with; the rest of the config must be right.
    if (!workflow && workflow.error().code != "bad-regex")
        return couldNotStart(workflow.error());
    Json document;
    if (workflow) {
        document = workflow->document;
    } else {
        const auto text = workflow::readConfigFile(arguments.operands()[0]);
        const workflow::Validation read(*text, arguments.operands()[0]);
        document = read.root() ? workflow::toJson(*read.root()) : Json();
    }
    const FilterLab lab(document);
    if (lab.levels().empty()) {
        err("cstudio: a workflow of the type `" + lab.pipeline() + "` filters no names.");
        return CouldNotStart;
    }
    FilterNames names;
    for (const std::string &file : arguments.values("--names")) {
        const auto more = run::namesOfFile(file);
        if (!more)
            return couldNotStart(more.error());
        names.add(*more);
    }
    if (!arguments.has("--names")) {
        if (!workflow)
            return couldNotStart(workflow.error());
        auto listed = fetched(arguments, *workflow);
        if (!listed)
            return couldNotStart(listed.error());
        names = std::move(*listed);
    }
    if (arguments.has("--catalog")) {
        auto store = catalog::Store::openCopy(arguments.value("--catalog"));
        if (!store)
            return couldNotStart(store.error());
        names.add(run::namesOf(**store, lab.service(), lab.pipeline()));
    }
    const std::vector<NameDecision> decisions = lab.decide(names);
    if (arguments.has("--json")) {
        Json levels = Json::array();
        for (const FilterLevel &level : lab.levels())
            levels.push_back(levelJson(lab, level, names, decisions));
        out(dumpJson(Json { { "file", arguments.operands()[0] }, { "service", lab.service() },
                         { "useFqnForFiltering", lab.usesFqn() }, { "levels", levels } },
                2)
            + '\n');
    } else {
        print(lab, names, decisions, arguments.has("--explain"));
    }
    const bool broken = std::ranges::any_of(
        lab.levels(), [&lab](const FilterLevel &level) { return !lab.problem(level).empty(); });
    return broken ? Failures : AllWell;
}

constexpr Option options[] = {
    { "--names", "FILE", "a recording, or a text with a level and an FQN on each line", true },
    { "--catalog", "FILE", "the catalogue that a run would delete from" },
    { "--explain", "", "say in plain words what each expression matches" },
    { "--backend", "NAME", "native, python or auto (default), for listing" },
    { "--python", "PY", "interpreter with the framework, for listing" },
    { "--path", "DIR", "put before sys.path: where custom connectors are", true },
    { "--json", "", "one JSON document" },
};

} // namespace

const Command filterCommand {
    "filter",
    "try the filters of a workflow: what is kept, what is dropped, by which rule",
    "CONFIG.yaml",
    1,
    1,
    options,
    "Without --names the source is listed first, by a run without the filters that writes "
    "nothing.\n"
    "With --catalog it says as well what a run would then delete, as markDeletedTables and the "
    "like\n"
    "have it. Exits with 1 if a filter is no regular expression.",
    "  cstudio filter musicshop.yaml\n"
    "  cstudio filter musicshop.yaml --names last.trace --explain\n"
    "  cstudio filter musicshop.yaml --catalog shop.db --json",
    run,
};

} // namespace cs::cli
