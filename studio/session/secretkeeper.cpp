// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/session/secretkeeper.h"

#include "studio/session/configdocument.h"
#include "studio/session/keychain.h"
#include "studio/session/strings.h"

#include <algorithm>
#include <set>

namespace cs::studio {

SecretKeeper::SecretKeeper(ConfigDocument *config, QObject *parent)
    : QObject(parent)
    , m_config(config)
{
    connect(config, &ConfigDocument::checked, this, &SecretKeeper::refresh);
    connect(config, &ConfigDocument::reset, this, &SecretKeeper::refresh);
}

void SecretKeeper::refresh()
{
    std::vector<workflow::VariableUse> uses;
    std::vector<workflow::VariableUse> written;
    const auto validation = m_config->isOpen() ? m_config->validation() : nullptr;
    if (validation && !validation->root())
        return; // broken while one types: what was there is still meant
    if (validation) {
        uses = workflow::variableUses(validation->text(), *validation->root());
        written = workflow::writtenSecrets(validation->text(), *validation->root());
    }
    const auto same = [](const std::vector<workflow::VariableUse> &a,
                          const std::vector<workflow::VariableUse> &b) {
        return std::equal(a.begin(), a.end(), b.begin(), b.end(),
            [](const workflow::VariableUse &one, const workflow::VariableUse &other) {
                return one == other && one.secret == other.secret;
            });
    };
    if (!same(uses, m_uses) || !same(written, m_written)) {
        m_uses = std::move(uses);
        m_written = std::move(written);
        Q_EMIT changed();
    }
    askKeychain();
}

// Once for each name that is set nowhere else: a keychain that is locked asks the person.
void SecretKeeper::askKeychain()
{
    for (const workflow::VariableUse &use : m_uses) {
        const QString name = toQString(use.name);
        if (m_asked.contains(name) || origin(name).kind != workflow::VariableOrigin::Kind::None)
            continue;
        m_asked.insert(name);
        keychain::read(name, this, [this, name](Result<std::optional<std::string>> found) {
            if (!found) {
                m_keychainProblem = toQString(found.error().message);
                Q_EMIT changed();
            } else if (*found) {
                m_resolver.setFromKeychain(toStd(name), std::move(**found));
                tell();
            }
        });
    }
}

void SecretKeeper::tell()
{
    Q_EMIT changed();
    Q_EMIT valuesChanged();
}

workflow::VariableOrigin SecretKeeper::origin(const QString &name) const
{
    return m_resolver.origin(toStd(name));
}

int SecretKeeper::unset() const
{
    std::set<std::string_view> names;
    for (const workflow::VariableUse &use : m_uses) {
        if (m_resolver.origin(use.name).kind == workflow::VariableOrigin::Kind::None)
            names.insert(use.name);
    }
    return int(names.size());
}

void SecretKeeper::setForSession(const QString &name, const QString &value)
{
    m_resolver.setForSession(toStd(name), toStd(value));
    tell();
}

void SecretKeeper::store(const QString &name, const QString &value)
{
    keychain::write(name, value, this, [this, name, value](Result<void> done) {
        if (done) {
            m_keychainProblem.clear();
            m_resolver.setFromKeychain(toStd(name), toStd(value));
            m_resolver.setForSession(toStd(name), {});
        } else {
            m_keychainProblem = toQString(done.error().message);
            m_resolver.setForSession(toStd(name), toStd(value));
            Q_EMIT failed(done.error());
        }
        tell();
    });
}

void SecretKeeper::forget(const QString &name)
{
    keychain::remove(name, this, [this, name](Result<void> done) {
        if (!done) {
            Q_EMIT failed(done.error());
            return;
        }
        m_resolver.setFromKeychain(toStd(name), std::nullopt);
        tell();
    });
}

bool SecretKeeper::useFile(const QString &file)
{
    if (file.isEmpty()) {
        m_resolver.dropFile();
    } else if (Result<void> used = m_resolver.useFile(toStd(file)); !used) {
        Q_EMIT failed(used.error());
        return false;
    }
    tell();
    return true;
}

QString SecretKeeper::file() const
{
    return toQString(m_resolver.file());
}

QString SecretKeeper::fileBeside() const
{
    if (!m_config->isOpen())
        return {};
    const auto beside = workflow::envFileBeside(toStd(m_config->file()));
    return beside && *beside != m_resolver.file() ? toQString(*beside) : QString();
}

Result<QString> SecretKeeper::moveOut(const std::string &path, bool toKeychain)
{
    const workflow::Value *root = m_config->root();
    const workflow::KeyPath keys = workflow::keyPath(path);
    const workflow::Value *value = root ? workflow::find(*root, keys) : nullptr;
    const auto written = [this](const workflow::Span &span) {
        return std::string_view(m_config->text()).substr(span.from, span.to - span.from);
    };
    if (!value || value->kind != workflow::ValueKind::Text || value->text.empty()
        || !workflow::openVariables(written(value->span)).empty())
        return Error { "not-found", "There is no text at this place.", {}, {} };
    const workflow::Value *service = workflow::find(*root, { "source", "serviceName" });
    const std::string base = workflow::variableName(path, service ? service->text : std::string());
    // A name that has another value already is somebody else's.
    std::string name = base;
    const workflow::Environment environment = m_resolver.environment();
    for (int next = 2; environment(name).value_or(value->text) != value->text; ++next)
        name = base + '_' + std::to_string(next);
    const std::string text = value->text;
    m_resolver.setForSession(name, text);
    if (auto set = m_config->set(keys, Json("${" + name + '}')); !set)
        return std::move(set).error();
    if (toKeychain)
        store(toQString(name), toQString(text));
    else
        tell();
    return toQString(name);
}

} // namespace cs::studio
