// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whatever is typed as a workflow config: reading, checking, completing, editing. A fix that is
// offered must be a patch of the text, and a config that was read must be written back unchanged by
// an edit that sets what is there.

#include "core/workflow/assist.h"
#include "core/workflow/configtext.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>

using namespace cs::workflow;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size > 20'000)
        return 0;
    const std::string text(reinterpret_cast<const char *>(data), size);
    const char *file = size % 5 == 0 ? "c.json" : "c.yaml";
    ValidationOptions options;
    options.environment = [](std::string_view name) -> std::optional<std::string> {
        return name == "A" ? std::optional<std::string>("x: y") : std::nullopt;
    };
    const Validation validation(text, file, options);
    for (const cs::workflow::Diagnostic &diagnostic : validation.diagnostics()) {
        for (const Fix &fix : diagnostic.fixes)
            static_cast<void>(patched(validation.text(), toPatches(validation.text(), fix.edits)));
    }
    static_cast<void>(complete(text, file, size / 2, {}));
    if (validation.root()) {
        static_cast<void>(outline(*validation.root()));
        static_cast<void>(hover(validation, size / 3));
        static_cast<void>(formatting(validation.text(), file));
    }
    ConfigText config(text, file, options.environment);
    if (config.root() && !config.root()->members.empty()) {
        const std::string key = config.root()->members.front().key;
        static_cast<void>(config.set({ key }, "value"));
        static_cast<void>(config.add({}, "fresh", 1));
        static_cast<void>(config.remove({ key }));
        while (config.canUndo())
            config.undo();
        if (config.text() != text)
            std::abort();
    }
    return 0;
}
