// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/session/speccatalog.h"

#include "studio/session/strings.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cs::studio {

SpecCatalog::SpecCatalog(QObject *parent)
    : QObject(parent)
{ }

void SpecCatalog::sort()
{
    const auto rank = [](const SpecEntry &entry) {
        return entry.own ? 0 : entry.isPython() ? 2 : 1;
    };
    std::stable_sort(m_entries.begin(), m_entries.end(), [&](const auto &a, const auto &b) {
        const int rankA = rank(a);
        const int rankB = rank(b);
        return std::tie(rankA, a.spec.sourceType, a.spec.name)
            < std::tie(rankB, b.spec.sourceType, b.spec.name);
    });
}

void SpecCatalog::setNative(const engine::SpecRegistry &registry)
{
    std::erase_if(m_entries, [](const SpecEntry &entry) { return !entry.isPython(); });
    for (const engine::NativeSpec &native : registry.all()) {
        SpecEntry entry;
        entry.id = toQString(native.spec.name);
        entry.spec = native.spec;
        entry.topology = std::make_shared<const topology::Topology>(native.topology);
        entry.report = native.report;
        entry.coverage = topology::coverage(native.report);
        entry.files = native.files;
        m_entries.push_back(std::move(entry));
    }
    sort();
    Q_EMIT changed();
}

void SpecCatalog::setPython(std::vector<SpecEntry> entries)
{
    for (SpecEntry &entry : entries) {
        const SpecEntry *known = entry.analysed ? nullptr : find(entry.id);
        if (!known || !known->analysed)
            continue;
        entry.topology = known->topology;
        entry.report = known->report;
        entry.coverage = known->coverage;
        entry.sourceFile = known->sourceFile;
        entry.analysed = true;
    }
    std::erase_if(m_entries, [](const SpecEntry &entry) { return entry.isPython(); });
    m_entries.insert(m_entries.end(), std::make_move_iterator(entries.begin()),
        std::make_move_iterator(entries.end()));
    sort();
    Q_EMIT changed();
}

void SpecCatalog::updatePython(std::vector<SpecEntry> entries)
{
    QStringList ids;
    for (SpecEntry &entry : entries) {
        const auto known = std::find_if(m_entries.begin(), m_entries.end(),
            [&](const SpecEntry &one) { return one.isPython() && one.id == entry.id; });
        if (known == m_entries.end())
            continue;
        ids.append(entry.id);
        *known = std::move(entry);
    }
    if (!ids.isEmpty())
        Q_EMIT updated(ids);
}

const SpecEntry *SpecCatalog::find(const QString &id) const
{
    const auto found = std::find_if(
        m_entries.begin(), m_entries.end(), [&](const SpecEntry &entry) { return entry.id == id; });
    return found == m_entries.end() ? nullptr : &*found;
}

QString SpecCatalog::nameOf(const QString &id) const
{
    const SpecEntry *entry = find(id);
    if (entry)
        return toQString(entry->spec.name);
    return id.startsWith("python:"_L1) ? id.section(u':', 1).section(u'/', -1) : id;
}

const SpecEntry *SpecCatalog::findClass(const QString &dotted) const
{
    const std::string wanted = toStd(dotted);
    for (const SpecEntry &entry : m_entries) {
        if (entry.isPython() && (entry.report.className == wanted || entry.spec.name == wanted))
            return &entry;
    }
    return nullptr;
}

const SpecEntry *SpecCatalog::findPython(const QString &name) const
{
    const std::string wanted = toStd(name);
    for (const SpecEntry &entry : m_entries) { // their own come first
        if (entry.isPython() && entry.spec.name == wanted)
            return &entry;
    }
    return nullptr;
}

const engine::SourceFile *SpecCatalog::file(const QString &id, const QString &path) const
{
    if (path.startsWith(u'/')) {
        const QFileInfo info(path);
        const qint64 stamp = info.lastModified().toMSecsSinceEpoch();
        std::shared_ptr<DiskFile> &known = m_disk[path];
        if (!info.isFile())
            known.reset();
        else if (!known || known->stamp != stamp) {
            QFile file(path);
            if (!file.open(QIODevice::ReadOnly))
                return nullptr;
            known = std::make_shared<DiskFile>();
            known->stamp = stamp;
            known->file = { toStd(path), file.readAll().toStdString() };
        }
        return known ? &known->file : nullptr;
    }
    const SpecEntry *entry = find(id);
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
