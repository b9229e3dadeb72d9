// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/unit/sqlite/goldentext.h"

#include "core/base/json.h"
#include "tests/unit/sqlite/support.h"

#include <sstream>

namespace cs::test {

namespace {

using Lines = std::vector<std::string>;

// A record over several lines: each member and each item of a list on one of its own.
void addRecord(Lines &lines, const std::string &head, const Json &record)
{
    lines.push_back(head);
    for (const auto &[key, value] : record.items()) {
        if (!value.is_array()) {
            lines.push_back("    " + key + ": " + dumpJson(value));
            continue;
        }
        lines.push_back("    " + key + ":" + (value.empty() ? " []" : ""));
        for (const Json &item : value)
            lines.push_back("      " + dumpJson(item));
    }
}

void addPatch(Lines &lines, const Json &addedConstraints)
{
    lines.push_back("  yield PatchRequest, constraints added:");
    for (const Json &constraint : addedConstraints)
        lines.push_back("      " + dumpJson(constraint));
}

} // namespace

std::vector<std::string> goldenLines(const std::string &file)
{
    Lines lines;
    std::istringstream text(readFile(file));
    std::string line;
    while (std::getline(text, line)) {
        const Json event = parseJson(line).value();
        const std::string ev = jsonText(event, "ev");
        if (ev == "node_enter") {
            lines.push_back("node " + jsonText(event, "node"));
        } else if (ev == "produced") {
            lines.push_back(
                "element of " + jsonText(event, "node") + " " + dumpJson(event["element"]));
        } else if (ev == "producer_end") {
            lines.push_back("produced " + std::to_string(jsonInt(event, "count")));
        } else if (ev == "stage_enter") {
            lines.push_back(
                "stage " + jsonText(event, "processor") + " of " + jsonText(event, "type"));
        } else if (ev == "stage_exit") {
            lines.push_back("end of " + jsonText(event, "processor") + ", emitted "
                + std::to_string(jsonInt(event, "emitted")));
        } else if (ev == "post_process_enter") {
            lines.push_back("post_process " + jsonText(event, "process"));
        } else if (ev == "post_process_exit") {
            lines.push_back("end of " + jsonText(event, "process") + ", emitted "
                + std::to_string(jsonInt(event, "emitted")));
        } else if (ev == "context_set") {
            lines.push_back("context " + jsonText(event, "key") + " = " + dumpJson(event["value"]));
        } else if (ev == "status_failed") {
            lines.push_back("failed " + jsonText(event, "name") + ": " + dumpJson(event["error"]));
        } else if (ev == "status_warning") {
            lines.push_back("warning " + jsonText(event, "reason"));
        } else if (ev == "yield" && jsonText(event, "side") == "left") {
            lines.push_back("  yield Left " + jsonText(event["left"], "name") + ": "
                + dumpJson(event["left"]["error"]));
        } else if (ev == "yield") {
            const Json &right = event["right"];
            const std::string type = jsonText(right, "type");
            if (type == "Barrier") {
                // Barrier(reason='flush_before_delete_stale:Table')
                const std::string payload = jsonText(right, "payload");
                const std::size_t start = payload.find('\'') + 1;
                Json reason = Json::object();
                reason["reason"] = payload.substr(start, payload.rfind('\'') - start);
                addRecord(lines, "  yield Barrier ", reason);
            } else if (type != "PatchRequest") { // a patch shows in the request that follows
                addRecord(
                    lines, "  yield " + type + " " + jsonText(right, "name"), right["payload"]);
            }
        } else if (ev == "api" && jsonText(event, "method") == "PATCH") {
            Json added = Json::array();
            for (const Json &operation : event["body"]) {
                if (jsonText(operation, "path").starts_with("/tableConstraints"))
                    added.push_back(operation["value"]);
            }
            addPatch(lines, added);
        } else if (ev == "run_exception" || ev == "post_process_error" || ev == "producer_error"
            || ev == "status_filter" || ev == "context_append" || ev == "context_clear") {
            lines.push_back("not expected in these recordings: " + line);
        }
    }
    return lines;
}

std::vector<std::string> eventLines(const std::vector<engine::Event> &events)
{
    using namespace engine;
    Lines lines;
    std::int64_t lefts = 0; // of the stage; the framework's recording counts them as emitted
    for (const Event &event : events) {
        if (const auto *node = event.as<NodeEntered>()) {
            lines.push_back("node " + node->node);
        } else if (const auto *element = event.as<ElementProduced>()) {
            lines.push_back(
                "element of " + element->node + " " + dumpJson(parseJson(element->json).value()));
        } else if (const auto *produced = event.as<ProducerFinished>()) {
            lines.push_back("produced " + std::to_string(produced->elements));
        } else if (const auto *stage = event.as<StageEntered>()) {
            lines.push_back("stage " + stage->stage + " of " + stage->type);
            lefts = 0;
        } else if (const auto *left = event.as<StageLeft>()) {
            lines.push_back(
                "end of " + left->stage + ", emitted " + std::to_string(left->emitted + lefts));
        } else if (const auto *post = event.as<PostProcessStarted>()) {
            lines.push_back("post_process " + post->method);
        } else if (const auto *done = event.as<PostProcessFinished>()) {
            lines.push_back(
                "end of " + done->method + ", emitted " + std::to_string(done->yielded));
        } else if (const auto *context = event.as<ContextChanged>()) {
            lines.push_back("context " + context->key + " = " + context->after);
        } else if (const auto *failed = event.as<Failed>()) {
            lines.push_back(
                (failed->recordedAs == RecordedAs::Failure ? "failed " : "failed, only logged ")
                + failed->name + ": " + dumpJson(Json(failed->message)));
        } else if (const auto *log = event.as<LogLine>()) {
            if (log->level == LogLevel::Warning)
                lines.push_back("warning " + log->text);
        } else if (const auto *yield = event.as<EntityYielded>()) {
            if (yield->left) {
                ++lefts;
                lines.push_back("  yield Left " + yield->left->name + ": "
                    + dumpJson(Json(yield->left->error)));
            }
            if (!yield->right)
                continue;
            const Json record = parseJson(yield->right->json).value();
            if (yield->right->type != "PatchRequest") {
                addRecord(
                    lines, "  yield " + yield->right->type + " " + yield->right->name, record);
                continue;
            }
            const Json before = record["original_entity"].value("tableConstraints", Json::array());
            Json added = record["new_entity"]["tableConstraints"];
            added.erase(added.begin(), added.begin() + static_cast<std::ptrdiff_t>(before.size()));
            addPatch(lines, added);
        }
    }
    return lines;
}

namespace {

void addEdge(Lines &lines, const std::string &from, const std::string &to, const Json &details)
{
    lines.push_back("edge from " + from + " to " + to);
    for (const auto &[key, value] : details.items())
        lines.push_back("    " + key + ": " + dumpJson(value));
}

} // namespace

std::vector<std::string> goldenLineageLines(const std::string &file)
{
    Lines lines;
    std::istringstream text(readFile(file));
    std::string line;
    while (std::getline(text, line)) {
        const Json event = parseJson(line).value();
        // /api/v1/lineage/table/name/FROM/table/name/TO
        const std::string path = jsonText(event, "path");
        const std::string start = "/api/v1/lineage/table/name/";
        if (jsonText(event, "method") != "PUT" || !path.starts_with(start))
            continue;
        const std::size_t middle = path.find("/table/name/", start.size());
        std::string to = path.substr(middle + 12);
        for (std::size_t at = to.find("%20"); at != std::string::npos; at = to.find("%20"))
            to.replace(at, 3, " ");
        addEdge(lines, path.substr(start.size(), middle - start.size()), to, event["body"]);
    }
    return lines;
}

std::vector<std::string> lineageLines(const std::vector<engine::Event> &events)
{
    Lines lines;
    for (const Json &request : yielded(events, "OMetaLineageRequest")) {
        const Json &edge = request["lineage_request"]["edge"];
        addEdge(lines, jsonText(edge["fromEntity"], "fullyQualifiedName"),
            jsonText(edge["toEntity"], "fullyQualifiedName"), edge["lineageDetails"]);
    }
    return lines;
}

} // namespace cs::test
