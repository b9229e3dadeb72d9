// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QObject>
#include <QString>

#include <functional>
#include <optional>
#include <string>

namespace cs::studio {

/// The desktop's keychain (Secret Service, KWallet), entries of the name "connector-studio". Never
/// waits: answers come on the GUI thread, unless @p context is gone by then. Without a keychain
/// the answer comes at once. Errors: "keychain-missing" (no daemon), "keychain-denied" (locked, or
/// a person said no), "keychain-failed".
namespace keychain {

using Read = std::function<void(Result<std::optional<std::string>>)>;
using Done = std::function<void(Result<void>)>;

/// Nothing if there is no such entry.
void read(const QString &name, QObject *context, Read answer);
void write(const QString &name, const QString &value, QObject *context, Done answer);
void remove(const QString &name, QObject *context, Done answer);

} // namespace keychain

} // namespace cs::studio
