// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/generator.h"
#include "core/base/json.h"
#include "core/base/result.h"
#include "core/engine/connectiontest.h"
#include "core/engine/lane.h"

#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace cs::engine {

/// A method that the topology names and the source does not have. Thrown by Source, caught by the
/// walk, which treats it as the framework treats the AttributeError.
class MethodMissing : public std::runtime_error
{
public:
    using std::runtime_error::runtime_error;
};

/// The family the runner forgives inside a stage: that value is dropped with a warning.
/// Stands for Python's ValueError and pydantic's validation errors.
class ValueError : public std::runtime_error
{
public:
    using std::runtime_error::runtime_error;
};

/// The part of a workflow config a source is built from.
struct SourceConfig
{
    std::string type; ///< source.type as written
    std::string serviceName;
    Json connection
        = Json::object(); ///< source.serviceConnection.config; holds secrets, never shown
    Json sourceConfig = Json::object(); ///< source.sourceConfig.config
    std::string
        baseDir; ///< relative paths of the config are relative to this (the working directory)
};

/// A connector in C++: answers to the method names its topology holds.
///
/// Its methods run on the walk's thread, those of threaded nodes on worker threads at the same time
/// (each with its own lane). They may throw: what the walk makes of it is docs/walk.md, section 6.
/// The element and the lane passed in outlive the returned generator.
class Source
{
public:
    virtual ~Source() = default;

    /// The connection test, before the walk; Error ends the run before it starts.
    virtual Result<void> prepare(Lane &lane) = 0;
    virtual Generator<Element> produce(std::string_view method, Lane &lane) = 0;
    virtual Generator<Either> process(std::string_view method, const Element &element, Lane &lane)
        = 0;
    virtual Generator<Either> postProcess(std::string_view method, Lane &lane) = 0;
    /// For sources without a topology (lineage, usage): the records themselves.
    virtual Generator<Either> records(Lane &lane) = 0;
    /// What a connection test of this source consists of, in order: name, description, mandatory,
    /// gate. Empty: the connector has none. Nothing is asked of the source here.
    [[nodiscard]] virtual std::vector<ConnectionStep> connectionSteps() const { return {}; }
    /// One of them; what came back, in a sentence. It only reads. What it asks is reported to the
    /// lane as in a walk. May throw; the Error's location.path may name the config's key.
    virtual Result<std::string> testConnection(std::string_view step, Lane &lane)
    {
        (void)lane;
        return Error { "not-found", "There is no step " + std::string(step) + '.' };
    }
    /// sourceConfig.threads of the framework; 1 unless the source supports more.
    [[nodiscard]] virtual int threads() const { return 1; }
    /// Which node-entity types have a reconcilable total: their nodes produce eagerly.
    /// Source: declare_progress_totals (2.x).
    [[nodiscard]] virtual bool producesEagerly(std::string_view node) const
    {
        (void)node;
        return false;
    }
};

} // namespace cs::engine
