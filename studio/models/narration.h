// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/event.h"

#include <QString>

#include <span>

namespace cs::topology {
struct ConnectorReport;
}
namespace cs::trace {
class RunIndex;
}

namespace cs::studio {

/// One plain sentence of what an event says: "Stage yield_table yielded CreateTableRequest Album."
[[nodiscard]] QString narrate(const engine::Event &event);

/// What a sentence may be based on besides its event; borrowed, both may be null.
struct NarrationWorld
{
    const trace::RunIndex *run = nullptr; ///< that the event is of
    const topology::ConnectorReport *report = nullptr; ///< what analysis says of the methods
};

struct Narration
{
    QString text;
    QString rule; ///< code of the rule that spoke; empty: narrate() alone
    QString term; ///< entry of the glossary that says more; may be empty
};

/// What happened and why, as far as a rule knows: "yield_table yielded nothing for Album: it is a
/// stub, so its context key table still holds Artist." GUI thread, some hundred microseconds.
[[nodiscard]] Narration explain(const engine::Event &event, const NarrationWorld &world);

/// One line of the table of rules, in order: the first that has something to say speaks.
struct NarrationRule
{
    const char *code;
    engine::EventKind kind; ///< of the events it looks at
    const char *term; ///< glossary
    QString (*say)(const engine::Event &event, const NarrationWorld &world); ///< empty: not mine
};
[[nodiscard]] std::span<const NarrationRule> narrationRules();

} // namespace cs::studio
