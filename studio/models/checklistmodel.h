// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/topology/connector.h"
#include "studio/models/treemodel.h"
#include "studio/models/vocabulary.h"
#include "studio/session/declarations.h"

#include <QStringList>

namespace cs::studio {

class SpecCatalog;
class Theme;

/// One method of the checklist, or a heading above some.
struct ChecklistItem
{
    enum Group { Required, Stubs, Optional, Done };
    Group group = Required;
    bool heading = false;
    topology::Method method; ///< as the report has it
    QString stage; ///< entity class of the stage; empty for producers and post_process
    QString signature; ///< as the framework declares it; the name alone for native ones
    QString yields; ///< class that it must give; may be empty
};

/// What to implement next of a connector: what Python insists on, then stubs in the order in which
/// the topology is walked (a producer before what works on its elements), then what is optional,
/// then what is done.
class ChecklistModel : public TreeModel<ChecklistItem>
{
    Q_OBJECT

public:
    enum Column { MethodColumn, YieldsColumn, NodeColumn, ColumnCount };

    /// A connector that implements the same method.
    struct Peer
    {
        QString spec; ///< id in the catalogue
        QString name;
        QString file;
        int line = 0;
        int lines = 0; ///< how long it is
    };

    ChecklistModel(const SpecCatalog *catalog, const Theme *theme, QObject *parent = nullptr);

    void setSpec(const QString &id);
    [[nodiscard]] QString spec() const { return m_spec; }
    [[nodiscard]] const ChecklistItem *itemAt(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex find(const QString &node, const QString &method) const;
    [[nodiscard]] int doneCount() const { return m_done; }
    [[nodiscard]] int totalCount() const { return m_total; }
    /// The first that is neither done nor optional; empty if there is none.
    [[nodiscard]] QString next() const { return m_next; }
    [[nodiscard]] QModelIndex nextIndex() const;
    /// Other connectors of the source type that implement it themselves, the shortest first.
    [[nodiscard]] QList<Peer> peersOf(const ChecklistItem &item) const;
    /// The words of the headings follow the language.
    void retranslate();

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    /// Rows were made anew.
    void rebuilt();

private:
    void rebuild();
    [[nodiscard]] QString headingText(ChecklistItem::Group group) const;

    const SpecCatalog *m_catalog;
    const Theme *m_theme;
    mutable Declarations m_declarations;
    QString m_spec;
    QString m_next;
    int m_done = 0;
    int m_total = 0;
};

} // namespace cs::studio
