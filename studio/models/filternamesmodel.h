// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workflow/regexwords.h"
#include "studio/session/filterbench.h"

#include <QAbstractTableModel>

#include <array>

namespace cs::studio {

class Theme;

/// The names of one level with what the filters do to them: state, name, rule, FQN. Rows are
/// indices into the bench's result, so a hundred thousand of them cost a list of numbers.
class FilterNamesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { StateColumn, NameColumn, RuleColumn, FqnColumn, ColumnCount };
    enum class Show { All, Kept, Dropped, WouldDelete };
    struct Counts
    {
        qint64 all = 0;
        qint64 kept = 0;
        qint64 dropped = 0; ///< those that are not reached among them
        qint64 wouldDelete = 0;
    };

    explicit FilterNamesModel(const Theme *theme, QObject *parent = nullptr);

    void setResult(std::shared_ptr<const FilterBench::Result> result);
    void setLevel(const QString &id);
    [[nodiscard]] QString level() const { return m_level; }
    void setShown(Show show);
    void setSearch(const QString &text);
    void sort(int column, Qt::SortOrder order) override;

    [[nodiscard]] Counts counts(std::string_view level) const;
    /// What a pattern for this row has to match.
    [[nodiscard]] std::string matched(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void refill(bool reset);
    [[nodiscard]] QString rule(std::size_t at) const;
    [[nodiscard]] QString text(std::size_t at, int column) const;

    const Theme *m_theme;
    std::shared_ptr<const FilterBench::Result> m_result;
    QString m_level;
    Show m_show = Show::All;
    QString m_search;
    int m_sorted = -1;
    Qt::SortOrder m_order = Qt::AscendingOrder;
    std::vector<std::uint32_t> m_rows;
};

/// "table", as a heading: what a level's names are, many of them.
[[nodiscard]] QString filterLevelWords(std::string_view level);
/// "the text `tmp_`", "any character, any number of times".
[[nodiscard]] QString regexWords(const workflow::RegexPiece &piece);
[[nodiscard]] QString regexWords(const workflow::RegexHint &hint);

} // namespace cs::studio
