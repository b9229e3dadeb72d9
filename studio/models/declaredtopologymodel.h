// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/topology/connector.h"
#include "core/topology/topology.h"
#include "studio/models/treemodel.h"
#include "studio/models/vocabulary.h"

#include <memory>

namespace cs::studio {

class BreakpointsModel;
class RunController;
class SpecCatalog;
class Theme;

struct TopologyRow
{
    enum Kind { Node, Producer, Stage, PostProcess };
    Kind kind = Node;
    QString node;
    QString method; ///< empty for Node
    const topology::Stage *stage = nullptr; ///< Stage only
};

/// The declared topology of a connector: nodes, their producer, stages, post_process and children,
/// with the states of the methods and, while its run is the one that is open, what came of them.
class DeclaredTopologyModel : public TreeModel<TopologyRow>
{
    Q_OBJECT

public:
    enum Column { NameColumn, TypeColumn, FlagsColumn, CountColumn, ProblemsColumn, ColumnCount };
    enum TopologyRole {
        KindRole = Qt::UserRole + 100, ///< TopologyRow::Kind
        StateWordRole, ///< "stub (yield-from-empty)"
    };

    DeclaredTopologyModel(RunController *run, SpecCatalog *catalog, BreakpointsModel *breakpoints,
        const Theme *theme, QObject *parent = nullptr);

    /// Of the catalogue, or of the run if it is that connector's.
    void setSpec(const QString &spec);
    [[nodiscard]] QString spec() const { return m_spec; }
    [[nodiscard]] const topology::Topology *topology() const { return m_topology.get(); }
    /// Whether the counts are those of this connector's run.
    [[nodiscard]] bool isLive() const;
    [[nodiscard]] const topology::Method *method(const QString &method) const;

    /// What the cell shows, for the graph as well.
    struct Count
    {
        QString text; ///< "1,204", "0?", empty before it ran
        bool zero = false;
        quint64 filtered = 0;
        quint64 failures = 0;
        quint64 hidden = 0;
        quint64 lefts = 0;
        quint64 lastProblem = 0; ///< seq
        bool running = false;
    };
    [[nodiscard]] Count countOf(
        TopologyRow::Kind kind, const QString &node, const QString &method) const;
    /// Why it is zero, in a sentence; empty if it is not.
    [[nodiscard]] QString verdict(
        TopologyRow::Kind kind, const QString &node, const QString &method) const;
    [[nodiscard]] Mark markOfMethod(const QString &method) const;
    /// The run stands in this node (method empty) or method.
    [[nodiscard]] bool isCurrent(const QString &node, const QString &method) const;

    [[nodiscard]] QModelIndex find(const QString &node, const QString &method) const;

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void topologyChanged(); ///< another tree
    void countsChanged(); ///< same tree, other numbers, states or place

private:
    void rebuild();
    void learn(); // the same connector, better known: the tree stays if it can
    void takeKnowledge();
    void addNode(Item *parent, const topology::Node &node, QStringList ancestors);
    void changedBelow(const QModelIndex &parent);
    void announce();
    [[nodiscard]] QString toolTip(const TopologyRow &row, int column) const;
    [[nodiscard]] QVariant display(const TopologyRow &row, int column) const;

    RunController *m_run;
    SpecCatalog *m_catalog;
    BreakpointsModel *m_breakpoints;
    const Theme *m_theme;
    QString m_spec;
    std::shared_ptr<const topology::Topology> m_topology;
    std::shared_ptr<const topology::ConnectorReport> m_report;
};

} // namespace cs::studio
