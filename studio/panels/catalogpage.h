// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "studio/panels/panel.h"
#include "studio/session/catalogentry.h"

#include <QPointer>

class QComboBox;
class QLineEdit;
class QSplitter;
class QStackedWidget;
class QTabBar;
class QToolButton;

namespace cs::studio {

class CatalogHistoryModel;
class ColumnsModel;
class DataView;
class DifferencesModel;
class EntityFieldsModel;
class JsonView;
class LineageGraph;

/// One entity of the catalogue: fields, JSON, columns, its versions and what differs between any
/// two of them, lineage.
class CatalogPage : public QWidget
{
    Q_OBJECT

public:
    explicit CatalogPage(const Collaborators &with, QWidget *parent = nullptr);

    /// Reads it anew; what is shown stays until the answer is there.
    void show(qint64 number);
    void clear();
    [[nodiscard]] const CatalogEntry &entry() const { return m_details.entry; }
    [[nodiscard]] const CatalogDetails &details() const { return m_details; }
    [[nodiscard]] LineageGraph *lineage() const { return m_graph; }
    void showHistory();
    void showLineage();
    void focusSearch();
    void retranslate();

Q_SIGNALS:
    void shown();
    void entityChosen(const cs::studio::CatalogEntry &entry); ///< in the lineage
    void runPlaceWanted(const QString &fqn, const QString &name); ///< where the run yielded it

private:
    void take(const CatalogDetails &details);
    void showHead();
    void showTab();
    void readLineage();
    void showDifferences();
    void search(const QString &text);

    const Collaborators m_with;
    EntityFieldsModel *m_fieldsModel;
    ColumnsModel *m_columnsModel;
    CatalogHistoryModel *m_historyModel;
    DifferencesModel *m_differencesModel;
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_fqn;
    QLabel *m_facts;
    QToolButton *m_inRun;
    QToolButton *m_copyFqn;
    QTabBar *m_tabs;
    QLineEdit *m_search;
    QStackedWidget *m_pages;
    DataView *m_fields;
    JsonView *m_jsonView;
    DataView *m_columns;
    QSplitter *m_historyPage;
    DataView *m_history;
    QLabel *m_differencesSay;
    DataView *m_differences;
    LineageGraph *m_graph;
    QLabel *m_lineageSays;
    QComboBox *m_levels;
    QToolButton *m_copySvg;
    QToolButton *m_fit;

    CatalogDetails m_details;
    qint64 m_number = 0; // asked for last
    qint64 m_lineageOf = 0; // read for
};

} // namespace cs::studio
