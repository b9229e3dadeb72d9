// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/workflow/secretsource.h"
#include "core/workflow/variables.h"

#include <QObject>
#include <QSet>
#include <QString>

#include <optional>
#include <vector>

namespace cs::studio {

class ConfigDocument;

/// The `${VAR}` of the open workflow file, and where their values are: said here, in the
/// environment, in a secrets file, in the desktop's keychain. Values never leave it but by
/// resolver(), to what reads configs. GUI thread.
class SecretKeeper : public QObject
{
    Q_OBJECT

public:
    /// @p config is borrowed and outlives this.
    explicit SecretKeeper(ConfigDocument *config, QObject *parent = nullptr);

    /// Shares what this knows; for other threads too.
    [[nodiscard]] const workflow::SecretResolver &resolver() const { return m_resolver; }
    /// Of the newest text that was checked, in its order.
    [[nodiscard]] const std::vector<workflow::VariableUse> &uses() const { return m_uses; }
    /// Secrets that stand in the text itself, each with the variable that could take its place.
    [[nodiscard]] const std::vector<workflow::VariableUse> &written() const { return m_written; }
    [[nodiscard]] workflow::VariableOrigin origin(const QString &name) const;
    /// Variables of the text that are set nowhere.
    [[nodiscard]] int unset() const;
    /// Why the keychain gives nothing, for people; empty: it answers, or was not asked.
    [[nodiscard]] QString keychainProblem() const { return m_keychainProblem; }

    /// Until the program ends; empty: forgotten.
    void setForSession(const QString &name, const QString &value);
    /// In the keychain; with failed() if that does not work, and then the value holds for this
    /// session.
    void store(const QString &name, const QString &value);
    void forget(const QString &name); ///< in the keychain
    /// Empty: none any more. False, with failed(), if it cannot be taken.
    bool useFile(const QString &file);
    [[nodiscard]] QString file() const;
    /// `.env` beside the open config, if it is there and not in use; empty else.
    [[nodiscard]] QString fileBeside() const;

    /// Puts `${NAME}` in the place of the value at @p path, a text, and keeps the value in the
    /// keychain or for this session. Error "not-found" if there is no such text.
    Result<QString> moveOut(const std::string &path, bool toKeychain);

Q_SIGNALS:
    /// uses(), written(), or an origin, is another.
    void changed();
    /// A variable has another value: what was read with the old one should be read again.
    void valuesChanged();
    void failed(const cs::Error &error);

private:
    void refresh();
    void askKeychain();
    void tell();

    ConfigDocument *m_config;
    workflow::SecretResolver m_resolver;
    std::vector<workflow::VariableUse> m_uses;
    std::vector<workflow::VariableUse> m_written;
    QSet<QString> m_asked; // of the keychain
    QString m_keychainProblem;
};

} // namespace cs::studio
