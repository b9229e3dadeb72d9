// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/connectiontest.h"

#include "core/base/secretmask.h"
#include "core/run/nativeconnectiontest.h"
#include "core/run/pythonconnectiontest.h"
#include "core/workflow/configtext.h"
#include "core/workflow/document.h"

namespace cs::run {

namespace {

std::string connectorOf(const RunPlan &plan)
{
    return plan.spec.empty() ? plan.workflow.source.type : plan.spec;
}

// The bridge and the connectors do so themselves; this is for what they do not think of.
void hideSecrets(engine::ConnectionTest &test, const SecretMask &mask)
{
    mask.hide(test.message);
    for (engine::ConnectionStep &step : test.steps) {
        for (std::string *text :
            { &step.message, &step.hint, &step.answer, &step.cause, &step.traceback })
            mask.hide(*text);
        for (engine::ConnectionRequest &request : step.requests) {
            mask.hide(request.text);
            mask.hide(request.error);
        }
    }
}

} // namespace

engine::ConnectionTest testConnection(const RunPlan &plan, const ConnectionTestOptions &options,
    const CancelToken &cancel, const std::function<void(const engine::ConnectionTest &)> &onChange)
{
    const auto started = std::chrono::steady_clock::now();
    engine::ConnectionTest test;
    test.connector = connectorOf(plan);
    const engine::NativeSpec *spec = plan.backend != Backend::Python && plan.specs
        ? plan.specs->find(test.connector)
        : nullptr;
    test.backend = spec ? "native" : "python";
    const SecretMask mask(plan.workflow.secrets);
    const auto changed = [&] {
        hideSecrets(test, mask);
        if (onChange)
            onChange(test);
    };
    if (!spec && plan.backend == Backend::Native) {
        test.verdict = engine::ConnectionVerdict::CouldNotStart;
        test.message = "This program has no native connector `" + test.connector + "`.";
    } else if (plan.workflow.source.connection.is_null()) {
        test.verdict = engine::ConnectionVerdict::CouldNotStart;
        test.message = "The workflow has no source.serviceConnection, so there is nothing to test. "
                       "The framework would ask its server for it.";
    } else if (spec) {
        testNativeConnection(*spec, plan, options, cancel, test, changed);
    } else {
        testPythonConnection(plan, options, cancel, test, changed);
    }
    test.micros = std::chrono::duration_cast<std::chrono::microseconds>(
        std::chrono::steady_clock::now() - started)
                      .count();
    changed();
    return test;
}

void locate(engine::ConnectionTest &test, std::string_view text, std::string_view file)
{
    const auto document = workflow::parseDocument(text, file, workflow::processEnvironment());
    if (!document)
        return;
    for (engine::ConnectionStep &step : test.steps) {
        if (step.key.empty())
            continue;
        const workflow::KeyPath path = workflow::keyPath(step.key);
        const workflow::Value *value = &document->root;
        workflow::Span span;
        for (const std::string &key : path) {
            const workflow::Member *member = value->find(key);
            if (!member)
                break;
            span = member->keySpan;
            value = &member->value;
        }
        if (span.line > 0)
            step.location = { std::string(file), span.line, span.column, span.endLine,
                span.endColumn, step.key };
    }
}

} // namespace cs::run
