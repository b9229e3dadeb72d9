// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/unit/engine/tracetext.h"

#include "core/engine/stepper.h"

#include <algorithm>
#include <map>
#include <sstream>

namespace cs::engine::test {

namespace {

std::string named(const std::string &type, const std::string &name)
{
    return name.empty() ? type : type + ' ' + name;
}

struct Printer
{
    std::ostream &out;

    void operator()(const RunStarted &e) { out << "run of " << e.spec; }
    void operator()(const RunFinished &e)
    {
        out << "run " << toText(e.reason) << ": " << e.counts.records << " records, "
            << e.counts.updated << " updated, " << e.counts.warnings << " warnings, "
            << e.counts.filtered << " filtered, " << e.counts.failures << " failures, "
            << e.counts.hidden << " hidden, " << e.counts.successPercent() << " %";
        if (!e.message.empty())
            out << ": " << e.message;
    }
    void operator()(const NodeEntered &e)
    {
        out << "node " << e.node;
        if (e.threads > 1)
            out << " on " << e.threads << " lanes";
    }
    void operator()(const NodeLeft &e) { out << "leave node " << e.node << ": " << e.elements; }
    void operator()(const ProducerStarted &e) { out << "producer " << e.producer; }
    void operator()(const ElementProduced &e) { out << "element " << e.index << ' ' << e.name; }
    void operator()(const ProducerFinished &e) { out << "producer done: " << e.elements; }
    void operator()(const StageEntered &e) { out << "stage " << e.stage << " on " << e.element; }
    void operator()(const StageLeft &e)
    {
        out << "leave stage " << e.stage << ": yielded " << e.yielded << ", emitted " << e.emitted;
    }
    void operator()(const EntityYielded &e)
    {
        out << "yields";
        if (e.right) {
            out << ' ' << named(e.right->type, e.right->name);
            if (!e.right->fqn.empty())
                out << " = " << e.right->fqn;
            if (e.right->sourceHash)
                out << " #" << e.right->sourceHash->size();
        }
        if (e.left)
            out << " left " << e.left->name << ": " << e.left->error;
        if (!e.right && !e.left)
            out << " nothing";
    }
    void operator()(const EntitySunk &e)
    {
        out << "sink " << toText(e.verb);
        if (!e.type.empty())
            out << ' ' << named(e.type, e.name);
        if (e.buffered > 0)
            out << " (" << e.buffered << " waiting)";
    }
    void operator()(const ContextChanged &e)
    {
        out << "context " << toText(e.op);
        if (!e.key.empty())
            out << ' ' << e.key << ": " << e.before << " -> " << e.after;
        else if (e.op == ContextOp::Fork)
            out << ' ' << e.after;
        out << " by " << e.writer;
    }
    void operator()(const ContextRead &e) { out << "reads " << e.key << ": " << e.value; }
    void operator()(const PostProcessStarted &e) { out << "post_process " << e.method; }
    void operator()(const PostProcessFinished &e)
    {
        out << "leave post_process " << e.method << ": yielded " << e.yielded;
    }
    void operator()(const Filtered &e) { out << "filtered " << e.name << " by " << e.pattern; }
    void operator()(const SourceQuery &e)
    {
        out << "query " << e.text;
        if (e.kind == QueryKind::Catalog)
            out << " -> " << e.status;
    }
    void operator()(const Failed &e)
    {
        out << "failed " << toText(e.kind) << " (" << toText(e.recordedAs) << ") " << e.name << ": "
            << e.message;
    }
    void operator()(const LogLine &e) { out << "log " << toText(e.level) << ": " << e.text; }
    void operator()(const Progress &e) { out << "progress " << e.kind << ' ' << e.done; }
};

// Workers take turns at the sink as they come: put neighbours into the order of their paths.
void sortSunk(std::vector<const Event *> &events)
{
    const auto isSunk = [](const Event *event) { return event->kind() == EventKind::EntitySunk; };
    for (auto first = events.begin(); first != events.end();) {
        first = std::find_if(first, events.end(), isSunk);
        const auto last = std::find_if_not(first, events.end(), isSunk);
        std::stable_sort(
            first, last, [](const Event *a, const Event *b) { return a->path < b->path; });
        first = last;
    }
}

} // namespace

std::string traceLine(const Event &event)
{
    std::ostringstream out;
    out << std::string(static_cast<std::size_t>(2 * (Stepper::depth(event) + 1)), ' ');
    std::visit(Printer { out }, event.payload);
    return out.str();
}

std::string traceText(const std::vector<Event> &events)
{
    std::map<std::uint32_t, std::vector<const Event *>> lanes;
    for (const Event &event : events)
        lanes[event.thread].push_back(&event);
    std::string text;
    for (auto &[thread, list] : lanes) {
        if (lanes.size() > 1) {
            text += "lane " + std::to_string(thread) + "\n";
            sortSunk(list);
        }
        for (const Event *event : list)
            text += traceLine(*event) + '\n';
    }
    return text;
}

} // namespace cs::engine::test
