// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "studio/panels/panel.h"

#include <QDialog>

#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
class QToolButton;

namespace cs::studio {

/// Makes a workflow config, beside the window, not in its way: for which connector, which workflow,
/// where; with the text as it would be.
class NewConfigWindow : public QDialog
{
    Q_OBJECT

public:
    explicit NewConfigWindow(const Collaborators &with, QWidget *parent = nullptr);

    /// As if chosen: "SQLite", "CustomDatabase", or the dotted path of a class of one's own.
    bool choose(const QString &connector);
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void created(const QString &file);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    struct Entry
    {
        QString label;
        QString detail;
        QString connector; ///< as the schema calls it
        QString kind; ///< "Database"
        QString sourceClass; ///< of a custom connector
        QString folder; ///< where such a connector is
    };
    void build();
    void retranslate();
    void fill();
    void filter();
    void showEntry();
    void refresh();
    void say(const QString &sentence, bool wrong);
    void chooseFile();
    void create();
    [[nodiscard]] const Entry *entry() const;

    const Collaborators m_with;
    std::vector<Entry> m_entries;
    QLineEdit *m_search;
    QListWidget *m_list;
    QLabel *m_schema;
    QLabel *m_workflowLabel;
    QComboBox *m_workflow;
    QCheckBox *m_full;
    QLabel *m_fileLabel;
    QLineEdit *m_file;
    QToolButton *m_browse;
    QPlainTextEdit *m_preview;
    QLabel *m_says;
    QPushButton *m_create;
    QPushButton *m_close;
    QString m_proposed; // the file's name as long as nobody typed another
};

} // namespace cs::studio
