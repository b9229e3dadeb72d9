// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/session/speccatalog.h"

#include "studio/session/strings.h"

#include <algorithm>

namespace cs::studio {

SpecCatalog::SpecCatalog(QObject *parent)
    : QObject(parent)
{ }

void SpecCatalog::setNative(const engine::SpecRegistry &registry)
{
    m_entries.clear();
    for (const engine::NativeSpec &native : registry.all()) {
        SpecEntry entry;
        entry.spec = native.spec;
        entry.topology = std::make_shared<const topology::Topology>(native.topology);
        entry.report = native.report;
        entry.coverage = topology::coverage(native.report);
        entry.files = native.files;
        m_entries.push_back(std::move(entry));
    }
    std::stable_sort(m_entries.begin(), m_entries.end(), [](const auto &a, const auto &b) {
        return std::tie(a.spec.sourceType, a.spec.name) < std::tie(b.spec.sourceType, b.spec.name);
    });
    Q_EMIT changed();
}

const SpecEntry *SpecCatalog::find(const QString &name) const
{
    const std::string wanted = toStd(name);
    for (const SpecEntry &entry : m_entries) {
        if (entry.spec.name == wanted)
            return &entry;
    }
    return nullptr;
}

const engine::SourceFile *SpecCatalog::file(const QString &spec, const QString &path) const
{
    const SpecEntry *entry = find(spec);
    if (!entry)
        return nullptr;
    const std::string wanted = toStd(path);
    for (const engine::SourceFile &file : entry->files) {
        if (file.path == wanted)
            return &file;
    }
    return nullptr;
}

} // namespace cs::studio
