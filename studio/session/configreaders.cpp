// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/session/configreaders.h"

#include "studio/session/configdocument.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

namespace cs::studio {

namespace {

constexpr qint64 old = 2'000; // ms

}

ConfigReaders &ConfigReaders::of(ConfigDocument *config)
{
    auto *known = config->findChild<ConfigReaders *>({}, Qt::FindDirectChildrenOnly);
    return known ? *known : *new ConfigReaders(config);
}

ConfigReaders::ConfigReaders(ConfigDocument *config)
    : QObject(config)
    , m_config(config)
{
    connect(config, &ConfigDocument::checked, this, [this] {
        if (className() != m_class)
            look();
    });
}

void ConfigReaders::setLookup(Lookup lookup)
{
    m_lookup = std::move(lookup);
    look();
}

std::string ConfigReaders::className() const
{
    const auto validation = m_config->validation();
    const workflow::Value *at = validation ? validation->root() : nullptr;
    for (const char *key : { "source", "serviceConnection", "config", "sourcePythonClass" })
        at = at ? at->get(key) : nullptr;
    return at && at->kind == workflow::ValueKind::Text ? at->text : std::string();
}

void ConfigReaders::look()
{
    const std::string name = className();
    if (name != m_class)
        m_known.clear();
    m_class = name;
    m_looking = !name.empty() && m_lookup;
    const quint64 asked = ++m_asked;
    if (!m_looking)
        return;
    QThreadPool::globalInstance()->start(
        [guard = QPointer<ConfigReaders>(this), asked, name, lookup = m_lookup] {
            auto readers = std::make_shared<std::vector<python::KeyReader>>(lookup(name));
            QMetaObject::invokeMethod(qApp, [guard, asked, readers] {
                if (!guard || guard->m_asked != asked)
                    return;
                guard->m_looking = false;
                guard->m_known = std::move(*readers);
                guard->m_age.start();
                Q_EMIT guard->changed();
            });
        });
}

std::vector<python::KeyReader> ConfigReaders::readersOf(std::string_view path)
{
    if (!m_looking && !m_class.empty() && m_age.isValid() && m_age.hasExpired(old))
        look(); // the source may have been edited; what is known is said meanwhile
    std::vector<python::KeyReader> found;
    for (const python::KeyReader &one : m_known) {
        if (one.key == path)
            found.push_back(one);
    }
    return found;
}

} // namespace cs::studio
