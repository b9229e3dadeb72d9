// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/cli/treeprinter.h"

#include "core/engine/path.h"

#include <algorithm>

namespace cs::cli {

namespace {

using namespace engine;

constexpr std::size_t namesShown = 5;

// Segments of a path are joined by '/'; names are escaped, so they hold none.
int depth(std::string_view path)
{
    return static_cast<int>(std::count(path.begin(), path.end(), '/'));
}

// "root[svc]/database" → "root[svc]"; the element a stage or child node belongs to.
std::string elementOf(std::string_view path)
{
    return std::string(path::parent(path));
}

std::string elementName(const std::string &path)
{
    const auto segments = path::split(path);
    return segments.empty() ? path : segments.back().element;
}

// A message may be a whole traceback; the tree shows its first line.
std::string firstLine(std::string_view text)
{
    std::string line(text.substr(0, text.find('\n')));
    if (line.size() > 300)
        line = line.substr(0, 300) + "…";
    return line;
}

} // namespace

void TreePrinter::line(
    std::string &out, const Event &event, int indent, std::string_view text) const
{
    out.append(static_cast<std::size_t>(std::max(indent, 0)) * 2, ' ');
    out += text;
    if (event.thread != 0)
        out += m_palette.paint(Tone::Dim, "  (lane " + std::to_string(event.thread) + ')');
    out += '\n';
}

// Prints the element an event is below of, once.
void TreePrinter::element(std::string &out, const Event &event)
{
    const std::string path = elementOf(event.path);
    if (path.empty())
        return;
    auto &printed = m_lanes[event.thread].elements;
    while (!printed.empty() && printed.back() != path && !path.starts_with(printed.back() + '/'))
        printed.pop_back();
    if (!printed.empty() && printed.back() == path)
        return;
    printed.push_back(path);
    line(out, event, 2 * depth(path) + 1, elementName(path));
}

std::string TreePrinter::result(Lane &lane, std::int64_t yielded, std::int64_t emitted) const
{
    std::string text
        = "  " + m_palette.paint(yielded == 0 ? Tone::Dim : Tone::Good, std::to_string(yielded));
    const std::vector<Yielded> all = std::exchange(lane.yielded, {});
    std::size_t shown = 0;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const Yielded &one = all[i];
        const bool sameType = i > 0 && all[i - 1].type == one.type;
        if (sameType && one.name.empty())
            continue; // a run of patches or barriers; the number says how many
        if (shown++ == namesShown) {
            text += ", …";
            break;
        }
        text += (i == 0 ? "  " : ", ") + (sameType ? "" : one.type + (one.name.empty() ? "" : " "))
            + one.name;
        if (!one.verb.empty())
            text += ' ' + m_palette.paint(Tone::Dim, '(' + one.verb + ')');
    }
    if (emitted >= 0 && emitted < yielded)
        text += m_palette.paint(
            Tone::Look, "  " + std::to_string(yielded - emitted) + " not given to the sink");
    return text;
}

std::string TreePrinter::failure(const Failed &failed) const
{
    std::string text = m_palette.paint(Tone::Bad, "▲ " + firstLine(failed.name));
    if (!failed.message.empty())
        text += ": " + firstLine(failed.message);
    if (failed.hidden())
        text += m_palette.paint(Tone::Bad, "  hidden by the framework");
    else if (failed.recordedAs == RecordedAs::Warning)
        text += m_palette.paint(Tone::Look, "  only a warning");
    return text;
}

void TreePrinter::sunk(Lane &lane, const Event &event, const EntitySunk &sunk)
{
    for (Yielded &one : lane.yielded) {
        if (one.path == event.path && one.verb.empty() && one.name == sunk.name)
            one.verb = toText(sunk.verb);
    }
}

std::string TreePrinter::print(const Event &event)
{
    std::string out;
    const int level = 2 * depth(event.path);
    Lane &lane = m_lanes[event.thread];
    if (const auto *started = event.as<RunStarted>()) {
        out = m_palette.paint(Tone::Bold, started->spec) + " → " + started->service
            + m_palette.paint(Tone::Dim, "  (" + started->backend + ')') + '\n';
    } else if (const auto *entered = event.as<NodeEntered>()) {
        element(out, event);
        std::string text = "▸ " + m_palette.paint(Tone::Bold, entered->node);
        if (entered->threads > 1)
            text
                += m_palette.paint(Tone::Dim, "  " + std::to_string(entered->threads) + " threads");
        line(out, event, level, text);
    } else if (const auto *finished = event.as<ProducerFinished>()) {
        if (finished->elements == 0)
            line(out, event, level + 1,
                m_palette.paint(Tone::Dim, "no elements from " + finished->producer));
    } else if (event.as<StageEntered>()) {
        element(out, event);
        lane.yielded.clear();
    } else if (const auto *yielded = event.as<EntityYielded>()) {
        if (yielded->right)
            lane.yielded.push_back({ event.path, yielded->right->type, yielded->right->name, {} });
        if (yielded->left) {
            std::string &notes = lane.notes;
            line(notes, event, level + 1,
                m_palette.paint(Tone::Look, "◀ " + firstLine(yielded->left->name)) + ": "
                    + firstLine(yielded->left->error));
        }
    } else if (const auto *written = event.as<EntitySunk>()) {
        sunk(lane, event, *written);
    } else if (const auto *left = event.as<StageLeft>()) {
        line(out, event, level, "· " + left->stage + result(lane, left->yielded, left->emitted));
        out += std::exchange(lane.notes, {});
    } else if (event.as<PostProcessStarted>()) {
        lane.yielded.clear();
    } else if (const auto *done = event.as<PostProcessFinished>()) {
        line(out, event, level - 1, "↩ " + done->method + result(lane, done->yielded, -1));
        out += std::exchange(lane.notes, {});
    } else if (const auto *filtered = event.as<Filtered>()) {
        std::string text = "– " + filtered->kind + ' ' + filtered->name + " filtered";
        if (!filtered->pattern.empty())
            text += (filtered->byExclude ? ", excluded by " : ", not included by ")
                + filtered->pattern;
        line(out, event, level + 1, m_palette.paint(Tone::Dim, text));
    } else if (const auto *failed = event.as<Failed>()) {
        if (failed->kind == FailureKind::Left)
            return out; // its EntityYielded said so
        std::string &target
            = lane.yielded.empty() && failed->kind != FailureKind::Processor ? out : lane.notes;
        line(target, event, level + 1, failure(*failed));
    } else if (const auto *log = event.as<LogLine>()) {
        if (log->level == LogLevel::Warning || log->level == LogLevel::Error)
            line(lane.notes, event, level + 1,
                m_palette.paint(Tone::Look, "! " + firstLine(log->text)));
    } else if (event.as<RunFinished>()) {
        for (auto &[thread, rest] : m_lanes)
            out += std::exchange(rest.notes, {});
    }
    return out;
}

} // namespace cs::cli
