// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/cli/configimportcommand.h"

#include "core/base/suggest.h"
#include "core/run/configimport.h"
#include "core/workflow/environment.h"
#include "core/workflow/frameworkschema.h"
#include "studio/cli/connectors.h"
#include "studio/cli/terminal.h"

#include <filesystem>
#include <fstream>

namespace cs::cli {

namespace {

bool isUrl(std::string_view from)
{
    return from.starts_with("http://") || from.starts_with("https://");
}

Result<std::vector<run::KnownService>> ask(const Arguments &arguments)
{
    const std::string from = arguments.value("--from");
    if (!isUrl(from)) {
        if (std::error_code ignored; !std::filesystem::is_regular_file(from, ignored))
            return Error { "catalog-open", "There is no catalogue `" + from + "`.", {}, {} };
        const auto store = catalog::Store::openCopy(from);
        if (!store)
            return store.error();
        return run::knownServices(**store);
    }
    const std::string name
        = arguments.has("--token-env") ? arguments.value("--token-env") : "OPENMETADATA_JWT_TOKEN";
    const auto token = workflow::processEnvironment()(name);
    if (!token || token->empty())
        return Error { "missing-key",
            "The server wants a token, and the variable " + name
                + " is not set; --token-env names another.",
            {}, {} };
    const auto server = catalog::remoteServer(Json { { "hostPort", from },
        { "authProvider", "openmetadata" }, { "securityConfig", { { "jwtToken", *token } } } });
    if (!server)
        return server.error();
    catalog::RestClient client(*server);
    return run::knownServices(client);
}

int list(const std::vector<run::KnownService> &services, bool asJson)
{
    Json all = Json::array();
    std::string lines;
    for (const run::KnownService &service : services) {
        Json pipelines = Json::array();
        lines += service.name + "  " + service.connector + " (" + service.kind + ')'
            + (service.connection.is_object() ? "" : ", without its connection") + '\n';
        for (const run::KnownPipeline &pipeline : service.pipelines) {
            lines += "  " + pipeline.name + "  " + pipeline.type + '\n';
            pipelines.push_back({ { "name", pipeline.name }, { "type", pipeline.type } });
        }
        all.push_back({ { "name", service.name }, { "kind", service.kind },
            { "connector", service.connector }, { "hasConnection", service.connection.is_object() },
            { "pipelines", pipelines } });
    }
    if (asJson)
        out(dumpJson(Json { { "services", all } }, 2) + '\n');
    else
        out(lines.empty() ? "There are no services.\n" : lines);
    return AllWell;
}

template<class T>
Result<const T *> named(const std::vector<T> &all, const std::string &name, const std::string &what)
{
    std::vector<std::string> names;
    for (const T &one : all) {
        if (one.name == name)
            return &one;
        names.push_back(one.name);
    }
    return Error { "not-found",
        "There is no " + what + " `" + name + "`." + didYouMean(name, names), {}, {} };
}

} // namespace

int importConfig(const Arguments &arguments)
{
    if (!arguments.has("--from")) {
        err("cstudio: `config import` needs --from, a catalogue's file or the URL of a server.");
        return WrongUsage;
    }
    if (arguments.has("--pipeline") && !arguments.has("--service")) {
        err("cstudio: --pipeline goes with --service.");
        return WrongUsage;
    }
    const std::string file = arguments.value("-o");
    if (std::error_code ignored; !file.empty() && std::filesystem::exists(file, ignored)) {
        err("cstudio: " + file + " is there already; it is not overwritten.");
        return WrongUsage;
    }
    const auto services = ask(arguments);
    if (!services)
        return couldNotStart(services.error());
    if (!arguments.has("--service"))
        return list(*services, arguments.has("--json"));
    const auto service = named(*services, arguments.value("--service"), "service");
    if (!service)
        return couldNotStart(service.error());
    const run::KnownPipeline *pipeline = nullptr;
    if (arguments.has("--pipeline")) {
        const auto found
            = named((*service)->pipelines, arguments.value("--pipeline"), "ingestion pipeline");
        if (!found)
            return couldNotStart(found.error());
        pipeline = *found;
    }
    const auto schema = arguments.has("--python")
        ? workflow::frameworkSchema(arguments.value("--python"))
        : Result<workflow::WorkflowSchema>(workflow::WorkflowSchema::builtIn());
    if (!schema)
        return couldNotStart(schema.error());
    const std::string from = arguments.value("--from");
    const auto made
        = run::importedConfig(*schema, **service, pipeline, isUrl(from) ? from : std::string());
    if (!made)
        return couldNotStart(made.error());
    if (file.empty()) {
        out(made->text);
    } else {
        std::ofstream stream(file, std::ios::binary);
        stream << made->text;
        if (!stream.flush())
            return couldNotStart({ "file-write", file + " cannot be written.", {}, {} });
    }
    std::string names;
    for (const std::string &name : made->variables)
        names += (names.empty() ? "" : ", ") + name;
    if (!names.empty())
        err("Secrets are not imported. Set " + names + '.');
    return AllWell;
}

} // namespace cs::cli
