// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/ascii.h"
#include "core/base/suggest.h"
#include "core/workflow/assist.h"
#include "core/workflow/diagnose.h"

#include <algorithm>

namespace cs::workflow {

namespace {

std::string firstSentence(const std::string &text)
{
    const std::size_t stop = text.find(". ");
    std::string out = text.substr(0, std::min<std::size_t>({ stop, text.find('\n'), 100 }));
    return out;
}

// What nearly everyone sets, though no schema asks for it: in a minimal config a comment.
bool isFirstNeeded(std::string_view key)
{
    return key == "databaseMode" || key == "database";
}

class Writer
{
public:
    explicit Writer(SkeletonSize size)
        : m_size(size)
    { }

    std::string take() { return std::move(m_text); }

    void line(std::size_t indent, const std::string &text)
    {
        m_text += std::string(indent, ' ') + text + '\n';
    }

    // The keys of a mapping: `type` first, then what is required, then (full) the rest as comments.
    void keys(const SchemaNode &schema, std::size_t indent, const std::string &type)
    {
        if (!type.empty())
            line(indent, "type: " + type);
        for (const auto &[name, declared] : schema.properties) {
            const bool required = std::find(schema.required.begin(), schema.required.end(), name)
                != schema.required.end();
            if (name == "type" || name == "sourcePythonClass"
                || (!required && m_size == SkeletonSize::Minimal && !isFirstNeeded(name)))
                continue;
            key(name, *declared, indent, required);
        }
    }

private:
    void key(const std::string &name, const SchemaNode &declared, std::size_t indent, bool required)
    {
        const std::string words = firstSentence(declared.text("description"));
        if (!words.empty())
            line(indent, "# " + words);
        const Json value = skeleton(declared, name);
        const std::string lead = required ? "" : "# ";
        if (value.is_object() && !value.empty()) {
            const std::string block = yamlBlock(value, indent, "\n");
            if (required)
                line(indent, name + ':' + block);
            else
                line(indent, "# " + name + ": " + yamlFlow(value));
            return;
        }
        line(indent, lead + name + ": " + yamlFlow(value));
    }

    SkeletonSize m_size;
    std::string m_text;
};

const SchemaNode *pipelineOf(const WorkflowSchema &schema, std::string_view type)
{
    const SchemaNode *at = schema.schema().root();
    for (const char *key : { "source", "sourceConfig", "config" }) {
        at = at ? withoutNull(*at).property(key) : nullptr;
    }
    if (!at)
        return nullptr;
    for (const SchemaNode *one : branches(*at)) {
        const SchemaNode *own = one->property("type");
        const auto allowed = own ? allowedTexts(*own) : std::vector<std::string>();
        if (std::find(allowed.begin(), allowed.end(), type) != allowed.end())
            return one;
    }
    return nullptr;
}

std::string suffixOf(std::string_view pipeline)
{
    return pipeline == "DatabaseLineage" ? "-lineage" : pipeline == "DatabaseUsage" ? "-usage" : "";
}

} // namespace

Result<std::string> newConfig(const WorkflowSchema &schema, std::string_view connector,
    std::string_view pipeline, SkeletonSize size, std::string_view sourceClass)
{
    const auto *found = schema.connector(connector);
    if (!found)
        found = schema.connectorOfSource(connector);
    if (!found) {
        std::vector<std::string> names;
        for (const auto &one : schema.connectors())
            names.push_back(one.type);
        return Error { "not-found",
            "There is no connector `" + std::string(connector) + "`."
                + didYouMean(connector, names),
            {}, {} };
    }
    const SchemaNode *config = pipelineOf(schema, pipeline);
    if (!config)
        return Error { "not-found",
            "There is no workflow `" + std::string(pipeline) + "`."
                + didYouMean(pipeline, schema.sourceConfigTypes()),
            {}, {} };
    Writer out(size);
    out.line(0, "source:");
    out.line(2, "type: " + lower(found->type) + suffixOf(pipeline));
    out.line(2, "# Everything that is found is put below this service.");
    out.line(2, "serviceName: my_" + lower(found->type));
    out.line(2, "serviceConnection:");
    out.line(4, "config:");
    out.keys(*found->connection, 6, found->type);
    if (found->type.starts_with("Custom"))
        out.line(6,
            "sourcePythonClass: "
                + (sourceClass.empty() ? std::string("my_package.my_module.MySource")
                                       : std::string(sourceClass)));
    out.line(2, "sourceConfig:");
    out.line(4, "config:");
    out.keys(*config, 6, std::string(pipeline));
    if (pipeline == "Profiler" || pipeline == "AutoClassification") {
        out.line(0, "processor:");
        out.line(2, "type: orm-profiler");
        out.line(2, "config: {}");
    }
    if (pipeline == "DatabaseUsage") {
        for (const char *step :
            { "processor:query-parser", "stage:table-usage", "bulkSink:metadata-usage" }) {
            const std::string text = step;
            const std::size_t colon = text.find(':');
            out.line(0, text.substr(0, colon + 1));
            out.line(2, "type: " + text.substr(colon + 1));
            out.line(2, text.starts_with("proc") ? "config: {}" : "config: {filename: /tmp/usage}");
        }
    } else {
        out.line(0, "sink:");
        out.line(2, "type: metadata-rest");
        out.line(2, "config: {}");
    }
    out.line(0, "workflowConfig:");
    out.line(2, "loggerLevel: INFO");
    out.line(2, "openMetadataServerConfig:");
    out.line(4, "hostPort: http://localhost:8585/api");
    out.line(4, "authProvider: openmetadata");
    out.line(4, "securityConfig:");
    out.line(6, "jwtToken: ${OPENMETADATA_JWT_TOKEN}");
    return out.take();
}

} // namespace cs::workflow
