// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "studio/panels/panel.h"

#include <QByteArray>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QStackedWidget;
class QTabBar;

namespace cs::studio {

class ColumnsModel;
class DataView;
class EntityFieldsModel;
class JsonView;

/// One entity (or Left): what it is called, where it came from, its fields, JSON and columns.
class EntityPage : public QWidget
{
    Q_OBJECT

public:
    explicit EntityPage(const Collaborators &with, QWidget *parent = nullptr);

    /// The entity yielded at @p seq of the present run; the same again only brings its fate up to
    /// date. False if there is none.
    bool show(quint64 seq);
    [[nodiscard]] quint64 seq() const { return m_seq; }
    [[nodiscard]] QString name() const { return m_name; }
    [[nodiscard]] QString type() const { return m_type; }
    [[nodiscard]] QByteArray json() const { return m_json; }
    void focusSearch();
    void retranslate();

Q_SIGNALS:
    void catalogueWanted(); ///< the catalogue was asked to show this entity

private:
    void showHead();
    void showTab();
    void search(const QString &text);
    [[nodiscard]] QString fate() const;

    const Collaborators m_with;
    EntityFieldsModel *m_fieldsModel;
    ColumnsModel *m_columnsModel;
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_fqn;
    QLabel *m_facts;
    QTabBar *m_tabs;
    QLineEdit *m_search;
    QStackedWidget *m_pages;
    DataView *m_fields;
    JsonView *m_jsonView;
    DataView *m_columns;
    QPlainTextEdit *m_left;

    quint64 m_seq = 0;
    QString m_name;
    QString m_type;
    QString m_fqnText;
    QString m_path;
    QString m_stage;
    QString m_hash;
    QByteArray m_json;
    bool m_isLeft = false;
};

} // namespace cs::studio
