// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/topology/connector.h"
#include "core/topology/topology.h"

#include <string>
#include <string_view>
#include <vector>

/// Text for a method that is still to be written, put where it belongs in the user's class.
namespace cs::python {

struct Signature;

/// A stub does nothing and lets the flow go on. A skeleton has besides, behind a `return`, the
/// shape of what the method yields: it stays a stub, and is shown as one, until that line is taken
/// out.
enum class Draft { Stub, Skeleton };

struct DraftRequest
{
    Draft draft = Draft::Stub;
    std::string className; ///< of the user's class, in the text; may be dotted
    topology::Method method; ///< as the report has it: file and line of its declaration
    const topology::Topology *topology = nullptr; ///< may be null
    /// The file that method.file names, as it is now. Signature and imports are taken from there,
    /// at run time, from the framework the user has installed. Empty: a signature is made up.
    std::string declaringText;
    std::vector<std::string> notes {}; ///< comment lines above a stub's statement, without their #
};

/// Lines (from 1) [line, line + removed) are replaced by the text, which ends with a line break
/// unless it is empty. At line n + 1 of n lines text is added at the end.
struct TextEdit
{
    int line = 1;
    int removed = 0;
    std::string text;
};

struct DraftResult
{
    std::vector<TextEdit> edits; ///< from the bottom up: none moves the lines of the next
    int line = 0; ///< of the method's def, after all edits
    int cursorLine = 0; ///< where one goes on writing
    std::string method; ///< its text alone, for a preview
};

/// @p text is the user's file. A method that stands in the class already gets a new body and keeps
/// its head; else it is added at the end of the class. Errors: "class-missing" if the class is not
/// in the text, "method-implemented" if it does something already.
[[nodiscard]] Result<DraftResult> draftMethod(std::string_view text, const DraftRequest &request);

/// The method's head on one line, from the text that declares it; made up for an empty one.
[[nodiscard]] std::string signatureText(
    const topology::Method &method, std::string_view declaringText);
/// What it must give, in the framework's classes: "CreateTableRequest", "str"; from the annotation,
/// else from the stage.
[[nodiscard]] std::string yieldsText(const topology::Method &method,
    const topology::Topology *topology, std::string_view declaringText);
[[nodiscard]] std::string yieldsText(
    const topology::Method &method, const topology::Topology *topology, const Signature &signature);
/// The stage a processor belongs to; null for other methods.
[[nodiscard]] const topology::Stage *stageOf(
    const topology::Method &method, const topology::Topology *topology);

} // namespace cs::python
