// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/suggest.h"
#include "core/workflow/assist.h"
#include "core/workflow/compare.h"
#include "core/workflow/frameworkschema.h"
#include "core/workflow/workflow.h"
#include "studio/cli/commands.h"
#include "studio/cli/configimportcommand.h"
#include "studio/cli/connectors.h"
#include "studio/cli/terminal.h"

namespace cs::cli {

namespace {

int wrongUsage(const std::string &message)
{
    err("cstudio: " + message);
    return WrongUsage;
}

Result<workflow::WorkflowSchema> schemaOf(const Arguments &arguments)
{
    return arguments.has("--python") ? workflow::frameworkSchema(arguments.value("--python"))
                                     : workflow::WorkflowSchema::builtIn();
}

int create(const Arguments &arguments)
{
    const auto schema = schemaOf(arguments);
    if (!schema)
        return couldNotStart(schema.error());
    const std::string &connector = arguments.operands()[1];
    const auto *known = schema->connector(connector);
    if (!known)
        known = schema->connectorOfSource(connector);
    const std::string word
        = arguments.has("--workflow") ? arguments.value("--workflow") : "metadata";
    std::string pipeline = word;
    if (known) {
        pipeline = workflow::pipelineOf(known->kind, word);
        if (pipeline.empty()) {
            std::string words;
            for (const std::string_view one : workflow::workflowWords(known->kind))
                words += (words.empty() ? "" : ", ") + std::string(one);
            return wrongUsage(
                "`" + known->type + "` has no workflow `" + word + "`; there is " + words + '.');
        }
    }
    const auto text = workflow::newConfig(*schema, connector, pipeline,
        arguments.has("--full") ? workflow::SkeletonSize::Full : workflow::SkeletonSize::Minimal,
        arguments.value("--class"));
    if (!text)
        return couldNotStart(text.error());
    out(*text);
    return AllWell;
}

Result<Json> read(const std::string &file)
{
    auto text = workflow::readConfigFile(file);
    if (!text)
        return std::move(text).error();
    // Variables stay as they are written: two files that take the same secret are the same.
    auto document
        = workflow::parseDocument(*text, file, [](std::string_view) { return std::nullopt; });
    if (!document)
        return std::move(document).error();
    return workflow::toJson(document->root);
}

int diff(const Arguments &arguments)
{
    const auto before = read(arguments.operands()[1]);
    if (!before)
        return couldNotStart(before.error());
    const auto after = read(arguments.operands()[2]);
    if (!after)
        return couldNotStart(after.error());
    const auto differences = workflow::compareConfigs(*before, *after);
    const Palette palette = Palette::forFile(1);
    Json list = Json::array();
    std::string lines;
    for (const workflow::ConfigDifference &one : differences) {
        using Kind = workflow::ConfigDifference::Kind;
        const std::string path = workflow::toText(one.path);
        const std::string old = workflow::valueText(one.before, one.secret);
        const std::string fresh = workflow::valueText(one.after, one.secret);
        Json json { { "kind",
                        one.kind == Kind::Added         ? "added"
                            : one.kind == Kind::Removed ? "removed"
                                                        : "changed" },
            { "path", path } };
        json["before"] = one.kind == Kind::Added ? Json() : Json(old);
        json["after"] = one.kind == Kind::Removed ? Json() : Json(fresh);
        list.push_back(std::move(json));
        lines += one.kind == Kind::Added ? palette.paint(Tone::Good, "+ " + path + ": " + fresh)
            : one.kind == Kind::Removed  ? palette.paint(Tone::Bad, "- " + path + ": " + old)
                                         : "~ " + path + ": " + old + " → " + fresh;
        lines += '\n';
    }
    if (arguments.has("--json"))
        out(dumpJson(Json { { "differences", list } }, 2) + '\n');
    else
        out(lines.empty() ? "They say the same.\n" : lines);
    return differences.empty() ? AllWell : Failures;
}

int run(const Arguments &arguments)
{
    const std::string &what = arguments.operands()[0];
    const std::size_t count = arguments.operands().size();
    if (what == "new")
        return count == 2 ? create(arguments)
                          : wrongUsage("`config new` takes the name of one connector.");
    if (what == "diff")
        return count == 3 ? diff(arguments) : wrongUsage("`config diff` takes two files.");
    if (what == "import")
        return count == 1 ? importConfig(arguments)
                          : wrongUsage("`config import` takes options only: --from, --service.");
    return wrongUsage("`config` makes, imports or compares configs: `new`, `import`, `diff`."
        + didYouMean(what, { "new", "import", "diff" }));
}

constexpr Option options[] = {
    { "--workflow", "NAME", "metadata (default), lineage, usage, profiler, classification" },
    { "--full", "", "every key there is, optional ones as comments" },
    { "--class", "CLASS", "dotted path of the class that a custom connector runs" },
    { "--python", "PY", "take the schemas of the framework that is installed for it" },
    { "--from", "FILE|URL", "import: a catalogue's file, or a server as hostPort has it" },
    { "--token-env", "NAME", "variable that holds the server's token (OPENMETADATA_JWT_TOKEN)" },
    { "--service", "NAME", "import: this one; without it, what is there is listed" },
    { "--pipeline", "NAME", "import: with the sourceConfig of this ingestion pipeline" },
    { "-o", "FILE", "import: where it is written; a file that is there is left alone" },
    { "--json", "", "one JSON document (diff, list of services)" },
};

} // namespace

const Command configCommand {
    "config",
    "make a new workflow config, import one, or compare two",
    "new CONNECTOR | import | diff A.yaml B.yaml",
    1,
    3,
    options,
    "A new config has comments, what is required, and walks once its values are right. "
    "Differences\n"
    "are by key: comments, quotes and the order of keys do not count, secrets are not shown; diff\n"
    "exits with 1 if there are any. import makes a config of what a catalogue or a server knows of "
    "a\n"
    "service; its secrets become variables.",
    "  cstudio config new sqlite > shop.yaml\n"
    "  cstudio config new customDatabase --class shop.source.ShopSource\n"
    "  cstudio config new Snowflake --workflow lineage --python ~/venv/bin/python --full\n"
    "  cstudio config import --from shop.db --service shop -o shop.yaml\n"
    "  cstudio config import --from http://localhost:8585/api --token-env BOT_TOKEN\n"
    "  cstudio config diff staging.yaml production.yaml",
    run,
};

} // namespace cs::cli
