// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/run/configimport.h"
#include "studio/panels/panel.h"

#include <QDialog>
#include <QThreadPool>

#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
class QToolButton;

namespace cs::studio {

/// Makes a workflow config of a service that the studio's catalogue knows, or a server; beside the
/// window, not in its way. Secrets are variables there, and the token is taken from one.
class ImportConfigWindow : public QDialog
{
    Q_OBJECT

public:
    explicit ImportConfigWindow(const Collaborators &with, QWidget *parent = nullptr);
    ~ImportConfigWindow() override;

    /// Asks the server, or with an empty URL the catalogue, what services there are.
    void ask();

Q_SIGNALS:
    void created(const QString &file);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void retranslate();
    void take(int asked, Result<std::vector<run::KnownService>> services, const QString &server);
    void showService();
    void refresh();
    void say(const QString &sentence, bool wrong);
    void chooseFile();
    void create();
    [[nodiscard]] const run::KnownService *service() const;

    const Collaborators m_with;
    std::vector<run::KnownService> m_services;
    QString m_asked; // URL that m_services is from; empty: the catalogue
    int m_question = 0; // answers to older ones are dropped
    QString m_listSays; // why there is nothing to choose
    QLabel *m_urlLabel;
    QLineEdit *m_url;
    QLabel *m_tokenLabel;
    QLineEdit *m_token;
    QPushButton *m_ask;
    QListWidget *m_list;
    QLabel *m_pipelineLabel;
    QComboBox *m_pipeline;
    QLabel *m_fileLabel;
    QLineEdit *m_file;
    QToolButton *m_browse;
    QPlainTextEdit *m_preview;
    QLabel *m_says;
    QPushButton *m_create;
    QPushButton *m_close;
    QString m_proposed; // the file's name as long as nobody typed another
    QThreadPool m_pool;
};

} // namespace cs::studio
