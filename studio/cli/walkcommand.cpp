// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/eventjson.h"
#include "core/run/run.h"
#include "studio/cli/commands.h"
#include "studio/cli/connectors.h"
#include "studio/cli/runoptions.h"
#include "studio/cli/runwatch.h"
#include "studio/cli/summary.h"
#include "studio/cli/treeprinter.h"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>

namespace cs::cli {

namespace {

using engine::RunState;

constexpr std::size_t planLines = 100; // entities of a write plan on the terminal

struct FileCloser
{
    void operator()(std::FILE *file) const { std::fclose(file); }
};

// Where the events go as JSON lines.
class EventLines
{
public:
    Result<void> open(const std::string &file)
    {
        if (file.empty())
            return {};
        m_standard = file == "-";
        if (m_standard)
            return {};
        m_file.reset(std::fopen(file.c_str(), "wb"));
        if (!m_file)
            return Error { "events-open",
                std::string("It cannot be written: ") + std::strerror(errno) + '.',
                { file, 0, 0, 0, 0, {} }, {} };
        return {};
    }
    [[nodiscard]] bool onStandardOutput() const { return m_standard; }
    bool write(const std::vector<engine::Event> &events)
    {
        if (!m_standard && !m_file)
            return true;
        m_text.clear();
        for (const engine::Event &event : events) {
            engine::appendJson(m_text, event);
            m_text += '\n';
        }
        if (m_standard)
            return out(m_text);
        return std::fwrite(m_text.data(), 1, m_text.size(), m_file.get()) == m_text.size()
            && std::fflush(m_file.get()) == 0;
    }

private:
    std::unique_ptr<std::FILE, FileCloser> m_file;
    bool m_standard = false;
    std::string m_text;
};

class Walk
{
public:
    explicit Walk(const Arguments &arguments)
        : m_arguments(arguments)
        , m_palette(Palette::forFile(1))
        , m_tree(m_palette)
    { }

    int run()
    {
        auto plan = planFrom(m_arguments);
        if (!plan)
            return failed(plan.error());
        const std::string planFile = m_arguments.value("--plan");
        if (planFile == "-" && m_arguments.value("--events") == "-") {
            err("cstudio: only one of `--events` and `--plan` can go to standard output.");
            return WrongUsage;
        }
        if (auto opened = m_lines.open(m_arguments.value("--events")); !opened)
            return failed(opened.error());
        m_showsTree = !m_arguments.has("--quiet") && !m_lines.onStandardOutput() && planFile != "-";
        m_connector = connectorOf(plan->workflow);
        plan->record = m_showsTree || !plan->traceFile.empty();
        auto run = run::Run::create(std::move(*plan), m_watch);
        if (!run)
            return failed(run.error());
        m_run = std::move(*run);
        const std::string stopAt = m_arguments.value("--stop-at");
        m_run->session().send(engine::Start { .paused = !stopAt.empty() });
        follow(stopAt);
        return conclude(stopAt);
    }

private:
    static int failed(const Error &error)
    {
        if (error.code != "usage")
            return couldNotStart(error);
        err("cstudio: " + error.message);
        return WrongUsage;
    }

    void follow(const std::string &stopAt)
    {
        const InterruptCounter interrupts;
        int stops = 0;
        bool atStart = !stopAt.empty();
        while (true) {
            RunWatch::News news = m_watch.wait();
            if (!take(news.events) && stops == 0) {
                m_run->session().send(engine::Stop {});
                stops = 1;
            }
            if (news.state && news.state->state == RunState::Finished)
                return;
            if (news.state && news.state->state == RunState::Paused) {
                if (atStart) {
                    atStart = false;
                    m_run->session().send(engine::RunTo { stopAt });
                } else {
                    m_reached = news.state->path;
                    m_run->session().send(engine::Stop {});
                }
            }
            if (interrupts.count() > stops) {
                m_run->session().send(engine::Stop { .hard = stops > 0 });
                err(stops > 0 ? "Stopping hard." : "Stopping; press Ctrl-C again to stop hard.");
                stops = interrupts.count();
                m_interrupted = true;
            }
        }
    }

    // False once nobody reads what is written.
    bool take(const std::vector<engine::Event> &events)
    {
        std::string text;
        for (const engine::Event &event : events) {
            m_sums.add(event);
            if (m_showsTree && m_reached.empty())
                text += m_tree.print(event);
        }
        const bool written = m_lines.write(events);
        return (text.empty() || out(text)) && written;
    }

    int conclude(const std::string &stopAt)
    {
        int code = m_sums.couldNotStart() ? CouldNotStart : m_sums.failed() ? Failures : AllWell;
        if (m_showsTree && !m_reached.empty()) {
            out(m_palette.paint(Tone::Bold, "▶ stopped at ") + m_reached + '\n');
        } else if (m_showsTree) {
            std::string text = '\n' + m_sums.text(m_palette);
            if (const auto recording = m_run->recording(); recording && !m_sums.couldNotStart()) {
                const engine::NativeSpec *spec = m_run->nativeSpec();
                const auto report = spec ? spec->report : pythonReport(m_arguments, m_connector);
                text += whyText(recording, report.methods.empty() ? nullptr : &report, m_palette);
            }
            out(text);
        }
        if (m_sums.couldNotStart())
            err("cstudio: " + m_sums.message());
        else if (!sayPlan())
            code = std::max<int>(code, Failures);
        if (!stopAt.empty() && m_reached.empty() && code == AllWell) {
            err("cstudio: the run never came to " + stopAt + '.');
            code = Failures;
        }
        if (auto closed = m_run->closeRecording(); !closed) {
            err("cstudio: " + toText(closed.error()));
            code = std::max<int>(code, Failures);
        }
        if (m_reached.empty() && !m_sums.finished())
            code = std::max<int>(code, Failures);
        return m_interrupted ? std::max<int>(code, Failures) : code;
    }

    // What was written, or would be.
    bool sayPlan()
    {
        const auto plan = m_run->plan();
        if (m_arguments.has("--dry-run") && m_showsTree)
            out('\n' + m_palette.paint(Tone::Bold, "Write plan") + " (nothing was written):\n"
                + plan->toText(planLines));
        else if (const std::string unsafe = plan->unsafeText(); !unsafe.empty())
            err(unsafe
                + "What was not seen may still be there at the source. To delete it all the "
                  "same: --apply-unsafe-deletions.");
        return writePlan(*plan, m_arguments.value("--plan"));
    }

    const Arguments &m_arguments;
    Palette m_palette;
    TreePrinter m_tree;
    RunWatch m_watch; // outlives the run
    EventLines m_lines;
    RunSums m_sums;
    std::unique_ptr<run::Run> m_run;
    Connector m_connector;
    bool m_showsTree = true;
    bool m_interrupted = false;
    std::string m_reached; // the place --stop-at stopped at
};

int run(const Arguments &arguments)
{
    return Walk(arguments).run();
}

} // namespace

const Command walkCommand {
    "walk",
    "run a workflow; text tree, or events as JSON lines",
    "CONFIG.yaml",
    0,
    1,
    walkOptions(),
    "Shows each node, element and stage with what it yielded, and at the end says for every stage\n"
    "that yielded nothing why. The default sink is the catalogue in memory: nothing is written\n"
    "anywhere. Relative paths in the workflow, such as databaseMode, start at the working "
    "directory,\n"
    "as in the framework. Ctrl-C stops the run, a second one stops it hard.\n"
    "`--sink server` writes to the server of the workflow, and asks before it does; `--dry-run`\n"
    "writes nothing and ends with the write plan.\n"
    "A place is a path of the run or its end: `table[Album]`, `yield_table`, "
    "`database[*]/**/yield_tag`.",
    "  cstudio walk musicshop.yaml\n"
    "  cstudio walk musicshop.yaml --events - | head\n"
    "  cstudio walk musicshop.yaml --stop-at 'table[albums]/yield_table'\n"
    "  cstudio walk musicshop.yaml --sink catalog:shop.db --trace shop.trace\n"
    "  cstudio walk musicshop.yaml --sink catalog:shop.db --dry-run",
    run,
};

} // namespace cs::cli
