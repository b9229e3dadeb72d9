// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/json.h"
#include "core/run/run.h"
#include "studio/cli/commands.h"
#include "studio/cli/connectors.h"
#include "studio/cli/runoptions.h"
#include "studio/cli/runwatch.h"
#include "studio/cli/summary.h"
#include "studio/cli/treeprinter.h"

#include <algorithm>
#include <iostream>
#include <sstream>

namespace cs::cli {

namespace {

using engine::Granularity;
using engine::RunState;

constexpr std::string_view stepHelp
    = "  i, into        the next thing one level down, or the next at all\n"
      "  o, over        past everything below this place\n"
      "  u, out         to this node's post_process, or behind the node\n"
      "  v e s l n      the next event, entity, stage, element, node\n"
      "  c, continue    on to the next breakpoint or the end\n"
      "  r, to PATH     on to this place\n"
      "  b [PATH]       set a breakpoint; without a path, list them\n"
      "  d N            delete breakpoint N\n"
      "  p, path        where the run stands\n"
      "  ctx            the context\n"
      "  ent            the last entity as JSON\n"
      "  h, help        this list\n"
      "  q, quit        stop the run\n"
      "An empty line does the last step again.\n";

class Stepping
{
public:
    explicit Stepping(const Arguments &arguments)
        : m_arguments(arguments)
        , m_palette(Palette::forFile(1))
        , m_tree(m_palette)
    { }

    int run()
    {
        auto plan = planFrom(m_arguments);
        if (plan) {
            auto run = run::Run::create(std::move(*plan), m_watch);
            if (!run)
                return couldNotStart(run.error());
            m_run = std::move(*run);
        } else if (plan.error().code == "usage") {
            err("cstudio: " + plan.error().message);
            return WrongUsage;
        } else {
            return couldNotStart(plan.error());
        }
        m_run->session().send(engine::Start { .paused = true });
        untilStop();
        if (const std::string place = m_arguments.value("--stop-at"); !place.empty())
            command("to " + place);
        converse();
        return conclude();
    }

private:
    [[nodiscard]] bool finished() const { return m_state.state == RunState::Finished; }

    void converse()
    {
        const bool prompts = isTerminal(0) && isTerminal(1);
        if (prompts && !finished())
            out(m_palette.paint(Tone::Dim, "h shows the commands.\n"));
        std::string line;
        while (!finished()) {
            if (prompts)
                out("> ");
            if (!std::getline(std::cin, line))
                line = "quit"; // end of input, or Ctrl-C while waiting for it
            if (!prompts)
                out("> " + line + '\n');
            if (line.empty())
                line = m_last;
            command(line);
        }
    }

    void send(engine::Request request)
    {
        m_run->session().send(std::move(request));
        untilStop();
    }

    // Prints what comes until the run stands still again.
    void untilStop()
    {
        const InterruptCounter interrupts;
        int seen = 0;
        while (true) {
            RunWatch::News news = m_watch.wait();
            std::string text;
            for (const engine::Event &event : news.events) {
                m_sums.add(event);
                text += m_tree.print(event);
                if (const auto *yielded = event.as<engine::EntityYielded>();
                    yielded && yielded->right)
                    m_entity = yielded->right;
                m_kind = event.kind();
            }
            out(text);
            if (news.state) {
                m_state = *news.state;
                if (finished() || m_state.state == RunState::Paused)
                    break;
            }
            if (interrupts.count() > seen) {
                m_run->session().send(seen == 0 ? engine::Request(engine::Pause {})
                                                : engine::Request(engine::Stop { .hard = true }));
                seen = interrupts.count();
            }
        }
        if (!finished())
            place();
    }

    void place()
    {
        std::string text = m_palette.paint(Tone::Bold, "▶ ")
            + (m_state.path.empty() ? std::string("start") : m_state.path)
            + m_palette.paint(Tone::Dim, "  " + std::string(engine::eventName(m_kind)));
        if (m_state.cause == engine::StopCause::Breakpoint)
            text += m_palette.paint(
                Tone::Look, "  breakpoint " + std::to_string(m_state.breakpoint));
        out(text + '\n');
    }

    void command(const std::string &line)
    {
        std::istringstream words(line);
        std::string name;
        std::string argument;
        words >> name;
        std::getline(words >> std::ws, argument);
        const auto is = [&name](std::initializer_list<std::string_view> names) {
            return std::find(names.begin(), names.end(), name) != names.end();
        };
        if (name == "step") // `step stage` as well as `stage` and `s`
            name = argument;
        std::optional<Granularity> granularity = engine::granularityFromText(name);
        constexpr std::pair<std::string_view, Granularity> letters[]
            = { { "v", Granularity::Event }, { "e", Granularity::Entity },
                  { "s", Granularity::Stage }, { "l", Granularity::Element },
                  { "n", Granularity::Node } };
        for (const auto &[letter, meaning] : letters) {
            if (name == letter)
                granularity = meaning;
        }
        if (granularity)
            step(line, engine::Step { *granularity });
        else if (is({ "i", "into" }))
            step(line, engine::StepInto {});
        else if (is({ "o", "over" }))
            step(line, engine::StepOver {});
        else if (is({ "u", "out" }))
            step(line, engine::StepOut {});
        else if (is({ "c", "continue" }))
            step(line, engine::Resume {});
        else if (is({ "r", "to" }) && !argument.empty())
            step(line, engine::RunTo { argument });
        else if (is({ "b", "break" }))
            breakpoint(argument);
        else if (is({ "d", "delete" }))
            remove(argument);
        else if (is({ "p", "path" }))
            place();
        else if (name == "ctx")
            context();
        else if (name == "ent")
            entity();
        else if (is({ "q", "quit" }))
            quit();
        else if (is({ "h", "help", "?" }))
            out(stepHelp);
        else if (!name.empty())
            err("There is no command `" + line + "`; h shows them.");
    }

    void step(const std::string &line, engine::Request request)
    {
        m_last = line;
        send(std::move(request));
    }

    void breakpoint(const std::string &pattern)
    {
        if (!pattern.empty()) {
            engine::Breakpoint point;
            point.id = ++m_lastId;
            point.pattern = pattern;
            m_breakpoints.push_back(std::move(point));
            m_run->session().send(engine::SetBreakpoints { m_breakpoints });
        }
        for (const engine::Breakpoint &point : m_breakpoints)
            out("  " + std::to_string(point.id) + "  " + point.pattern + '\n');
        if (m_breakpoints.empty())
            out("  no breakpoints; b PATH sets one\n");
    }

    void remove(const std::string &number)
    {
        const auto removed = std::erase_if(m_breakpoints,
            [&number](const auto &point) { return std::to_string(point.id) == number; });
        if (removed == 0)
            err("There is no breakpoint `" + number + "`.");
        else
            m_run->session().send(engine::SetBreakpoints { m_breakpoints });
    }

    void context()
    {
        m_run->session().send(engine::TakeSnapshot { 1 });
        std::optional<Result<Json>> reply;
        while (!reply)
            reply = m_watch.wait().reply;
        if (!*reply)
            return err(toText(reply->error()));
        const Json *lanes = jsonMember(**reply, "lanes");
        for (const Json &lane : lanes ? *lanes : Json::array()) {
            const bool several = lanes->size() > 1;
            if (several)
                out("lane " + std::to_string(jsonInt(lane, "thread")) + '\n');
            const Json *values = jsonMember(lane, "context");
            for (const Json &value : values ? *values : Json::array()) {
                const Json *json = jsonMember(value, "value");
                const std::string writer = jsonText(value, "writer");
                out("  " + jsonText(value, "key") + " = " + (json ? dumpJson(*json) : "null")
                    + m_palette.paint(Tone::Dim, writer.empty() ? "" : "  by " + writer) + '\n');
            }
        }
    }

    void entity()
    {
        if (!m_entity) {
            out("No entity has been yielded yet.\n");
            return;
        }
        const auto json = parseJson(m_entity->json);
        out(m_entity->type + ' ' + m_entity->fqn + '\n'
            + (json ? dumpJson(*json, 2) : m_entity->json) + '\n');
    }

    void quit()
    {
        m_run->session().send(engine::Stop {});
        while (!finished()) {
            RunWatch::News news = m_watch.wait();
            for (const engine::Event &event : news.events)
                m_sums.add(event);
            if (news.state)
                m_state = *news.state;
        }
    }

    int conclude()
    {
        out('\n' + m_sums.text(m_palette));
        if (auto closed = m_run->closeRecording(); !closed)
            err("cstudio: " + toText(closed.error()));
        if (m_sums.couldNotStart())
            err("cstudio: " + m_sums.message());
        else if (m_arguments.has("--dry-run"))
            out("\nWrite plan (nothing was written):\n" + m_run->plan()->toText(100));
        if (!writePlan(*m_run->plan(), m_arguments.value("--plan")))
            return Failures;
        return m_sums.couldNotStart() ? CouldNotStart : m_sums.failed() ? Failures : AllWell;
    }

    const Arguments &m_arguments;
    Palette m_palette;
    TreePrinter m_tree;
    RunWatch m_watch; // outlives the run
    RunSums m_sums;
    std::unique_ptr<run::Run> m_run;
    engine::SessionState m_state;
    engine::EventKind m_kind = engine::EventKind::RunStarted;
    entity::RecordPtr m_entity;
    std::vector<engine::Breakpoint> m_breakpoints;
    int m_lastId = 0;
    std::string m_last = "into";
};

int run(const Arguments &arguments)
{
    return Stepping(arguments).run();
}

} // namespace

const Command stepCommand {
    "step",
    "run a workflow step by step from the terminal",
    "CONFIG.yaml",
    0,
    1,
    stepOptions(),
    "Commands, one a line, from the terminal or from a pipe (its end stops the run):\n"
    "  i, into        the next thing one level down, or the next at all\n"
    "  o, over        past everything below this place\n"
    "  u, out         to this node's post_process, or behind the node\n"
    "  v e s l n      the next event, entity, stage, element, node\n"
    "  c, continue    on to the next breakpoint or the end\n"
    "  r, to PATH     on to this place\n"
    "  b [PATH]       set a breakpoint; without a path, list them\n"
    "  d N            delete breakpoint N\n"
    "  p ctx ent      place, context, last entity as JSON\n"
    "  q, quit        stop the run",
    "  cstudio step musicshop.yaml\n"
    "  printf 'to yield_table\\nent\\nq\\n' | cstudio step musicshop.yaml",
    run,
};

} // namespace cs::cli
