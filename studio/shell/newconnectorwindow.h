// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "studio/panels/panel.h"
#include "studio/session/scaffolder.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
class QRadioButton;
class QToolButton;

namespace cs::studio {

class TopologySketch;

/// Makes a connector of one's own, beside the window, not in its way: what it is about, its name
/// and place, and at every change the files as they would be.
class NewConnectorWindow : public QDialog
{
    Q_OBJECT

public:
    explicit NewConnectorWindow(const Collaborators &with, QWidget *parent = nullptr);

    /// As if typed and chosen; for tests and lessons.
    void setSourceType(const QString &type);

Q_SIGNALS:
    /// The files are there; @p line is that of the first stub in @p source.
    void created(const QString &folder, const QString &workflow, const QString &source, int line,
        const QString &interpreter);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void connectParts();
    void retranslate();
    void fillTypes();
    void fillEnvironments();
    void showType();
    /// What stands there now is checked and, if it will do, previewed.
    void refresh();
    void say(const QString &sentence, bool wrong);
    void allow(bool creating);
    void showFiles();
    void showFile();
    void chooseFolder();
    void create();
    [[nodiscard]] const python::SourceType *type() const;
    [[nodiscard]] QString interpreter() const;
    [[nodiscard]] QString folder() const; ///< of the connector
    [[nodiscard]] python::ScaffoldRequest request() const;

    const Collaborators m_with;
    Scaffolder m_scaffolder;
    std::shared_ptr<const python::Scaffold> m_made;
    bool m_waiting = false; // for the preview of what stands there now
    bool m_creating = false;

    QListWidget *m_types;
    QLabel *m_typeTitle;
    QLabel *m_typeSays;
    TopologySketch *m_sketch;
    QLabel *m_nameLabel;
    QLineEdit *m_name;
    QLabel *m_whereLabel;
    QLineEdit *m_where;
    QToolButton *m_browse;
    QLabel *m_kindLabel;
    QRadioButton *m_package;
    QRadioButton *m_single;
    QLabel *m_componentsLabel;
    QWidget *m_components;
    QList<QCheckBox *> m_boxes;
    QLabel *m_environmentLabel;
    QComboBox *m_environment;
    QLabel *m_filesLabel;
    QListWidget *m_files;
    QPlainTextEdit *m_text;
    QLabel *m_message;
    QPushButton *m_create;
    QPushButton *m_close;
};

} // namespace cs::studio
