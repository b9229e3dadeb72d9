// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/catalog/writeplan.h"
#include "studio/models/treemodel.h"
#include "studio/theme/theme.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>
#include <QTimer>

#include <memory>
#include <optional>
#include <vector>

namespace cs::studio {

class CatalogKeeper;

[[nodiscard]] QString verbWord(engine::SinkVerb verb); ///< "created", in the present language
[[nodiscard]] Colour verbColour(engine::SinkVerb verb);

/// What the run wrote, or would write, entity by entity in the order it happened. Grows in batches
/// while the run runs, at most every 100 ms; the plan itself bounds how many there are.
class WritePlanModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { VerbColumn, TypeColumn, EntityColumn, WhyColumn, FieldsColumn, ColumnCount };

    WritePlanModel(CatalogKeeper *keeper, const Theme *theme, QObject *parent = nullptr);

    [[nodiscard]] const engine::EntitySunk *at(int row) const;
    /// Entity class, "Table", whatever the sink called it.
    [[nodiscard]] static QString typeOf(const engine::EntitySunk &sunk);
    [[nodiscard]] const std::map<std::string, catalog::WritePlan::Counts> &counts() const
    {
        return m_counts;
    }
    [[nodiscard]] qint64 count(engine::SinkVerb verb) const;
    [[nodiscard]] qint64 omitted() const { return m_omitted; }
    [[nodiscard]] const std::vector<catalog::PlannedDeletion> &deletions() const
    {
        return m_deletions;
    }
    [[nodiscard]] bool hasPlan() const { return m_plan != nullptr; }
    [[nodiscard]] bool isEmpty() const { return m_rows.empty() && m_deletions.empty(); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

public Q_SLOTS:
    void refresh();

Q_SIGNALS:
    void refreshed(); ///< counts or deletions are others

private:
    void reset();

    CatalogKeeper *m_keeper;
    const Theme *m_theme;
    std::shared_ptr<catalog::WritePlan> m_plan;
    std::uint64_t m_revision = 0;
    std::vector<engine::EntitySunk> m_rows; // secrets masked
    std::map<std::string, catalog::WritePlan::Counts> m_counts;
    std::vector<catalog::PlannedDeletion> m_deletions;
    qint64 m_omitted = 0;
    QTimer m_timer;
};

/// Rows of one verb, one class, with a text; each may be empty.
class WritePlanFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setVerb(std::optional<engine::SinkVerb> verb);
    void setType(const QString &entityType);
    void setText(const QString &text);
    [[nodiscard]] std::optional<engine::SinkVerb> verb() const { return m_verb; }
    [[nodiscard]] QString type() const { return m_type; }
    [[nodiscard]] bool isFiltering() const
    {
        return m_verb || !m_type.isEmpty() || !m_text.isEmpty();
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    std::optional<engine::SinkVerb> m_verb;
    QString m_type;
    QString m_text;
};

/// How many entities of each class met which fate.
class WriteCountsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    WriteCountsModel(WritePlanModel *plan, const Theme *theme, QObject *parent = nullptr);

    [[nodiscard]] QString typeAt(int row) const; ///< empty for the sum
    [[nodiscard]] std::optional<engine::SinkVerb> verbAt(int column) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void refresh();
    [[nodiscard]] qint64 countAt(int row, int column) const;

    WritePlanModel *m_plan;
    const Theme *m_theme;
    std::vector<std::string> m_types;
    std::vector<engine::SinkVerb> m_verbs; // those that occurred
};

struct DeletionRow
{
    int deletion = -1; ///< of WritePlanModel::deletions()
    QString fqn; ///< what goes; empty: the deletion itself
};

/// Deletions with the enumeration they rest on, and below each what goes.
class DeletionsModel : public TreeModel<DeletionRow>
{
    Q_OBJECT

public:
    enum Column { ScopeColumn, CountColumn, RestsOnColumn, StateColumn, ColumnCount };

    DeletionsModel(WritePlanModel *plan, const Theme *theme, QObject *parent = nullptr);

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void refresh();

    WritePlanModel *m_plan;
    const Theme *m_theme;
    std::size_t m_shown = 0;
};

} // namespace cs::studio
