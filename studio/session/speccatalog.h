// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#ifndef Q_MOC_RUN // moc 6.4 stumbles over <concepts>, which comes with the coroutine headers
#include "core/engine/nativespec.h"
#endif
#include "core/topology/connector.h"

#include <QHash>
#include <QObject>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace cs::studio {

/// One connector as the studio knows it without running it.
struct SpecEntry
{
    /// What Place::spec and RunSetup::spec name it by, since two worlds may have the same name:
    /// "sqlite" natively, "python:database/sqlite", "python:my_connector.MySource".
    QString id;
    topology::ServiceSpec spec;
    std::shared_ptr<const topology::Topology> topology; ///< null if unknown
    topology::ConnectorReport report;
    topology::Coverage coverage;
    std::vector<engine::SourceFile> files; ///< native: the text that comes with the program
    bool own = false; ///< of a folder a person opened
    bool analysed = true; ///< false: report and topology are still to come
    QString sourceFile; ///< Python: absolute path of the metadata source's file, else the spec's

    [[nodiscard]] bool isPython() const { return spec.origin == topology::Origin::Python; }
};

/// Every connector that was found: a person's own, then native ones, then the framework's, each by
/// source type and name. GUI thread.
class SpecCatalog : public QObject
{
    Q_OBJECT

public:
    explicit SpecCatalog(QObject *parent = nullptr);

    /// The native specs; replaces those added before.
    void setNative(const engine::SpecRegistry &registry);
    /// The Python specs; replaces those set before. One that is not analysed yet keeps what was
    /// known of the one with its id.
    void setPython(std::vector<SpecEntry> entries);
    /// Those of the present Python entries whose id is one of these, as analysis now sees them.
    void updatePython(std::vector<SpecEntry> entries);
    /// Pointers into it hold until the next changed(); updated() leaves them where they are.
    [[nodiscard]] const std::vector<SpecEntry> &all() const { return m_entries; }
    /// By id; null if there is none.
    [[nodiscard]] const SpecEntry *find(const QString &id) const;
    /// What a person calls it: "sqlite"; also of one that is not known (any more).
    [[nodiscard]] QString nameOf(const QString &id) const;
    /// The Python entry whose metadata source is this class ("my_connector.MySource"), or null.
    [[nodiscard]] const SpecEntry *findClass(const QString &dotted) const;
    /// The Python entry of a source type's connector ("sqlite"), a person's own first; or null.
    [[nodiscard]] const SpecEntry *findPython(const QString &name) const;
    /// The source file a method report names: built in, or for absolute paths on disk, read again
    /// when it changed. Null if it is not at hand; holds until the next call.
    [[nodiscard]] const engine::SourceFile *file(const QString &id, const QString &path) const;

Q_SIGNALS:
    /// Other entries than before.
    void changed();
    /// The same entries; more is known of these.
    void updated(const QStringList &ids);

private:
    void sort();

    std::vector<SpecEntry> m_entries;
    struct DiskFile
    {
        qint64 stamp = 0;
        engine::SourceFile file;
    };
    mutable QHash<QString, std::shared_ptr<DiskFile>> m_disk;
};

} // namespace cs::studio
