// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "studio/session/place.h"

#include <QPersistentModelIndex>
#include <QTreeView>

namespace cs::studio {

class Selection;
class Theme;

/// The list and tree of every panel: rows by the theme, the vocabulary's marks, copy as text, JSON
/// and path, and one selection with the rest of the window.
class DataView : public QTreeView
{
    Q_OBJECT

public:
    /// Without @p selection its rows select nothing elsewhere.
    DataView(const Theme *theme, Selection *selection, QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    /// In characters of the present font; 0 leaves a column alone; -1 lets it take what is left.
    /// The one that takes the rest keeps @p least, then the view scrolls.
    void setColumnChars(const QList<int> &chars, int least = 28);
    /// Goes there without telling the rest of the window.
    void showRow(const QModelIndex &index);
    /// New rows at the end are scrolled to while the window follows the run.
    void setTailing(bool on) { m_tailing = on; }

    void copyRows(int role);

Q_SIGNALS:
    /// The menu of a row is about to open; heirs of the panel add theirs.
    void menuRequested(QMenu *menu, const QModelIndex &index);
    void placeChosen(const cs::studio::Place &place);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void rowsInserted(const QModelIndex &parent, int start, int end) override;
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void applyTheme();
    void applyColumns();
    void touched();

    const Theme *m_theme;
    Selection *m_selection;
    QList<int> m_chars;
    int m_least = 0;
    bool m_tailing = false;
    bool m_showing = false; // showRow() is at work: nobody chose anything
};

} // namespace cs::studio
