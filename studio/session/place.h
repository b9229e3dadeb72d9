// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QMetaType>
#include <QString>

namespace cs::topology {
struct Topology;
}

namespace cs::studio {

/// What can be selected: a place in the declared topology, in the run, or both. Members that say
/// nothing are empty; everything shown follows from the members that are set.
struct Place
{
    QString spec; ///< connector, "sqlite"
    QString node; ///< declared node, "table"
    QString method; ///< producer, processor or post_process, "yield_table"
    QString element; ///< name of the element, unescaped
    QString path; ///< of the run, "root[svc]/…/table[Album]/yield_table#0"; empty: declared only
    quint64 seq = 0; ///< event of the run (entity, failure, log line, query); 0: none
    QString contextKey;
    QString file; ///< of a source or config line
    int line = 0; ///< in file, from 1

    [[nodiscard]] bool isEmpty() const;
    bool operator==(const Place &) const = default;
};

/// Fills node, method and element of a path. @p topology tells methods from nodes; null: the last
/// segment without "[…]" counts as a method if something stands before it.
[[nodiscard]] Place placeOfPath(const QString &path, const topology::Topology *topology);

/// One crumb of a breadcrumb: what is written and the path it stands for.
struct Crumb
{
    QString text;
    QString path;
};
[[nodiscard]] QList<Crumb> crumbs(const QString &path);

} // namespace cs::studio

Q_DECLARE_METATYPE(cs::studio::Place)
