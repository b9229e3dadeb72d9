// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/secretmask.h"
#include "core/engine/session.h"
#include "core/engine/sink.h"

#include <memory>
#include <string>
#include <vector>

/// A run's config holds secrets, and a connector, a driver or a server may write them anywhere.
/// These stand where something leaves a run.
namespace cs::run {

/// Of a run with these secrets: also as paths write them.
[[nodiscard]] SecretMask maskOf(const std::vector<std::string> &secrets);

/// Takes them out of an event, whatever part of it has them: a message, a printed line, a record,
/// a query, even a name.
void hideSecrets(engine::Event &event, const SecretMask &mask);
[[nodiscard]] Error hidden(Error error, const SecretMask &mask);
[[nodiscard]] Result<Json> hidden(Result<Json> reply, const SecretMask &mask);

/// Hands records on without them: for what is stored here. Not for a real server.
[[nodiscard]] std::unique_ptr<engine::Sink> hiding(
    std::unique_ptr<engine::Sink> sink, SecretMask mask);

} // namespace cs::run
