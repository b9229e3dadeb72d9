// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/cli/runoptions.h"

#include "studio/cli/connectors.h"
#include "studio/cli/terminal.h"

#include <charconv>

namespace cs::cli {

Result<run::RunPlan> planFrom(const Arguments &arguments)
{
    const auto usage = [](Error error) {
        error.code = "usage";
        return error;
    };
    run::RunPlan plan;
    plan.specs = &nativeSpecs();
    if (arguments.has("--backend")) {
        auto backend = run::parseBackend(arguments.value("--backend"));
        if (!backend)
            return usage(std::move(backend).error());
        plan.backend = *backend;
    }
    if (arguments.has("--sink")) {
        auto sink = run::parseSink(arguments.value("--sink"));
        if (!sink)
            return usage(std::move(sink).error());
        plan.sink = std::move(*sink);
    }
    if (arguments.has("--limit")) {
        const std::string text = arguments.value("--limit");
        const auto [end, error]
            = std::from_chars(text.data(), text.data() + text.size(), plan.limit);
        if (error != std::errc() || end != text.data() + text.size() || plan.limit < 1)
            return Error { "usage", "`--limit` takes a whole number from 1 on.", {}, {} };
    }
    plan.spec = arguments.value("--spec");
    plan.python = pythonOf(arguments);
    plan.pythonPaths = arguments.values("--path");
    plan.traceFile = arguments.value("--trace");
    auto workflow = workflow::readWorkflowFile(arguments.operands()[0]);
    if (!workflow)
        return std::move(workflow).error();
    for (const workflow::Diagnostic &remark : workflow->remarks)
        err(toText(workflow::toError(remark)) + " [" + remark.code + ']');
    plan.workflow = std::move(*workflow);
    return plan;
}

} // namespace cs::cli
