// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/catalog/restclient.h"
#include "core/engine/sink.h"

#include <memory>

namespace cs::catalog {

struct ServerSinkOptions
{
    bool overrideMetadata = false;
    bool applyIncompleteDeletions = false; ///< deletions whose list of seen names is not whole
    int bulkSize = 100; ///< bulk_sink_batch_size
};

/// A sink into a real OpenMetadata server, over REST: buffers, orders and flushes as the
/// framework's REST sink does, and asks the server what a source wants to know.
///
/// 2.x servers get bulk requests and compare hashes themselves. 1.x servers have no such bulk: each
/// entity is looked up, and put if its sourceHash is another. Once the server does not take the
/// token or is not there, every further record is refused at once. Errors: those of RestClient, as
/// the server is asked for its version; "server-version".
Result<std::unique_ptr<engine::Sink>> openServerSink(
    RemoteServer server, ServerSinkOptions options = {});

/// What a source may ask of a server. The client must outlive it.
[[nodiscard]] std::unique_ptr<engine::Client> makeServerClient(
    RestClient &rest, bool applyIncompleteDeletions = false);

} // namespace cs::catalog
