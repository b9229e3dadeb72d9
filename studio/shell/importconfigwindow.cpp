// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/shell/importconfigwindow.h"

#include "studio/session/catalogkeeper.h"
#include "studio/session/configdocument.h"
#include "studio/session/secretkeeper.h"
#include "studio/session/strings.h"
#include "studio/shell/yamlcolours.h"
#include "studio/theme/theme.h"

#include <QComboBox>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cs::studio {

namespace {

// On a thread of its own: a server is waited for.
Result<std::vector<run::KnownService>> askServer(const std::string &url, const std::string &token)
{
    auto server = catalog::remoteServer(Json { { "hostPort", url },
        { "authProvider", "openmetadata" }, { "securityConfig", { { "jwtToken", token } } } });
    if (!server)
        return std::move(server).error();
    server->retries = 0; // somebody sits there and can press the button again
    server->readTime = std::chrono::seconds(15);
    catalog::RestClient client(std::move(*server));
    return run::knownServices(client);
}

} // namespace

ImportConfigWindow::ImportConfigWindow(const Collaborators &with, QWidget *parent)
    : QDialog(parent)
    , m_with(with)
    , m_urlLabel(new QLabel(this))
    , m_url(new QLineEdit(this))
    , m_tokenLabel(new QLabel(this))
    , m_token(new QLineEdit(u"OPENMETADATA_JWT_TOKEN"_s, this))
    , m_ask(new QPushButton(this))
    , m_list(new QListWidget(this))
    , m_pipelineLabel(new QLabel(this))
    , m_pipeline(new QComboBox(this))
    , m_fileLabel(new QLabel(this))
    , m_file(new QLineEdit(this))
    , m_browse(new QToolButton(this))
    , m_preview(new QPlainTextEdit(this))
    , m_says(new QLabel(this))
    , m_create(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    setObjectName(u"importConfig"_s);
    setModal(false);
    build();
    retranslate();
    connect(m_ask, &QPushButton::clicked, this, &ImportConfigWindow::ask);
    connect(m_url, &QLineEdit::returnPressed, this, &ImportConfigWindow::ask);
    connect(m_url, &QLineEdit::textChanged, this,
        [this] { m_token->setEnabled(!m_url->text().trimmed().isEmpty()); });
    connect(m_list, &QListWidget::currentRowChanged, this, &ImportConfigWindow::showService);
    connect(m_pipeline, &QComboBox::currentIndexChanged, this, &ImportConfigWindow::refresh);
    connect(m_file, &QLineEdit::textChanged, this, &ImportConfigWindow::refresh);
    connect(m_browse, &QToolButton::clicked, this, &ImportConfigWindow::chooseFile);
    connect(m_create, &QPushButton::clicked, this, &ImportConfigWindow::create);
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    connect(with.config, &ConfigDocument::schemaChanged, this, &ImportConfigWindow::refresh);
    const auto dress = [this] {
        m_preview->setFont(m_with.theme->monoFont());
        m_browse->setIcon(m_with.theme->icon(u"open"_s));
    };
    connect(with.theme, &Theme::changed, this, dress);
    dress();
    refresh();
}

ImportConfigWindow::~ImportConfigWindow()
{
    m_pool.waitForDone();
}

void ImportConfigWindow::build()
{
    m_url->setObjectName(u"serverUrl"_s);
    m_token->setObjectName(u"tokenVariable"_s);
    m_ask->setObjectName(u"askServices"_s);
    m_list->setObjectName(u"serviceList"_s);
    m_pipeline->setObjectName(u"pipelineChoice"_s);
    m_file->setObjectName(u"configFile"_s);
    m_preview->setObjectName(u"configPreview"_s);
    m_create->setObjectName(u"createConfig"_s);
    m_url->setClearButtonEnabled(true);
    m_token->setEnabled(false);
    m_ask->setAutoDefault(false);
    m_close->setAutoDefault(false);
    m_list->setUniformItemSizes(true);
    m_preview->setReadOnly(true);
    m_preview->setLineWrapMode(QPlainTextEdit::NoWrap);
    new YamlColours(m_with.theme, m_preview->document());
    m_says->setWordWrap(true);
    m_urlLabel->setBuddy(m_url);
    m_tokenLabel->setBuddy(m_token);
    m_pipelineLabel->setBuddy(m_pipeline);
    m_fileLabel->setBuddy(m_file);

    auto *left = new QVBoxLayout;
    left->setSpacing(space::small);
    for (QWidget *one :
        std::initializer_list<QWidget *> { m_urlLabel, m_url, m_tokenLabel, m_token, m_ask })
        left->addWidget(one);
    left->addWidget(m_list, 1);
    auto *choices = new QGridLayout;
    choices->setHorizontalSpacing(space::medium);
    choices->setVerticalSpacing(space::small);
    choices->addWidget(m_pipelineLabel, 0, 0);
    choices->addWidget(m_pipeline, 0, 1);
    choices->addWidget(m_fileLabel, 1, 0);
    choices->addWidget(m_file, 1, 1);
    choices->addWidget(m_browse, 1, 2);
    choices->setColumnStretch(1, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_says, 1);
    buttons->addWidget(m_create);
    buttons->addWidget(m_close);
    auto *right = new QVBoxLayout;
    right->setSpacing(space::small);
    right->addLayout(choices);
    right->addWidget(m_preview, 1);
    right->addLayout(buttons);
    auto *all = new QHBoxLayout(this);
    all->setContentsMargins(space::large, space::large, space::large, space::large);
    all->setSpacing(space::large);
    all->addLayout(left, 2);
    all->addLayout(right, 5);
    resize(980, 620);
}

void ImportConfigWindow::retranslate()
{
    setWindowTitle(tr("Import workflow"));
    m_urlLabel->setText(tr("&Server"));
    m_url->setPlaceholderText(tr("none: the studio's catalogue"));
    m_url->setToolTip(tr("As hostPort has it: http://localhost:8585/api"));
    m_tokenLabel->setText(tr("&Variable with its token"));
    m_token->setToolTip(tr("The name of a variable: of the environment, a secrets file, the "
                           "keychain, or set under Secrets."));
    m_ask->setText(tr("&List services"));
    m_list->setAccessibleName(tr("Services"));
    m_pipelineLabel->setText(tr("&As in the pipeline"));
    m_fileLabel->setText(tr("&File"));
    m_browse->setToolTip(tr("Choose where it is written"));
    m_browse->setAccessibleName(tr("Choose where it is written"));
    m_preview->setAccessibleName(tr("The config as it would be"));
    m_create->setText(tr("&Create and open"));
    m_close->setText(tr("Close"));
}

void ImportConfigWindow::ask()
{
    const int question = ++m_question;
    const QString url = m_url->text().trimmed();
    m_services.clear();
    m_list->clear();
    if (url.isEmpty()) {
        if (!m_with.keeper || m_with.keeper->state() == CatalogKeeper::State::Broken) {
            m_listSays = m_with.keeper && !m_with.keeper->problem().isEmpty()
                ? m_with.keeper->problem()
                : tr("The catalogue cannot be read.");
            return showService();
        }
        m_listSays = tr("The catalogue is asked.");
        showService();
        m_with.keeper->ask(
            this, [](catalog::Store &store) { return run::knownServices(store); },
            [this, question](std::vector<run::KnownService> services) {
                take(question, std::move(services), {});
            });
        return;
    }
    const QString name = m_token->text().trimmed();
    const workflow::Environment variables = m_with.secrets
        ? m_with.secrets->resolver().environment()
        : workflow::processEnvironment();
    const auto token = variables(toStd(name));
    if (!token || token->empty()) {
        m_listSays = tr("The server wants a token, and the variable %1 is not set.").arg(name);
        return showService();
    }
    m_listSays = tr("%1 is asked.").arg(url);
    showService();
    m_pool.start([this, question, url, token = *token] {
        // The destructor waits for the pool.
        auto services = std::make_shared<Result<std::vector<run::KnownService>>>(
            askServer(toStd(url), token));
        QMetaObject::invokeMethod(
            this, [this, question, url, services] { take(question, std::move(*services), url); },
            Qt::QueuedConnection);
    });
}

void ImportConfigWindow::take(
    int asked, Result<std::vector<run::KnownService>> services, const QString &server)
{
    if (asked != m_question)
        return;
    m_asked = server;
    if (!services) {
        m_listSays = toQString(services.error().message);
        return showService();
    }
    m_services = std::move(*services);
    m_listSays = server.isEmpty()
        ? tr("The catalogue has no service yet: a run puts one there. Or name a server.")
        : tr("%1 has no service that the token's user may see.").arg(server);
    {
        const QSignalBlocker quiet(m_list);
        for (const run::KnownService &one : m_services)
            (new QListWidgetItem(
                 u"%1  –  %2"_s.arg(toQString(one.name), toQString(one.connector)), m_list))
                ->setSizeHint({ 0, m_with.theme->rowHeight() });
        m_list->setCurrentRow(m_services.empty() ? -1 : 0);
    }
    showService();
}

const run::KnownService *ImportConfigWindow::service() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < int(m_services.size()) ? &m_services[std::size_t(row)] : nullptr;
}

void ImportConfigWindow::showService()
{
    const run::KnownService *one = service();
    {
        const QSignalBlocker quiet(m_pipeline);
        m_pipeline->clear();
        m_pipeline->addItem(tr("none: all there is"));
        if (one) {
            for (const run::KnownPipeline &pipeline : one->pipelines)
                m_pipeline->addItem(
                    u"%1  –  %2"_s.arg(toQString(pipeline.name), toQString(pipeline.type)));
        }
        m_pipeline->setCurrentIndex(m_pipeline->count() > 1 ? 1 : 0);
        m_pipeline->setEnabled(m_pipeline->count() > 1);
    }
    if (one && (m_file->text().isEmpty() || m_file->text() == m_proposed)) {
        QString name = toQString(one->name).toLower();
        for (QChar &c : name)
            c = c.isLetterOrNumber() || c == u'_' || c == u'-' ? c : QChar(u'_');
        m_proposed = QDir::homePath() + u'/' + name + u".yaml"_s;
        const QSignalBlocker quiet(m_file);
        m_file->setText(m_proposed);
    }
    refresh();
}

void ImportConfigWindow::refresh()
{
    const run::KnownService *one = service();
    m_preview->clear();
    if (!one)
        return say(m_listSays, true);
    const int row = m_pipeline->currentIndex() - 1;
    const run::KnownPipeline *pipeline = row >= 0 && row < int(one->pipelines.size())
        ? &one->pipelines[std::size_t(row)]
        : nullptr;
    const auto made = run::importedConfig(m_with.config->schema(), *one, pipeline, toStd(m_asked));
    if (!made)
        return say(toQString(made.error().message), true);
    m_preview->setPlainText(toQString(made->text));
    const QFileInfo file(m_file->text());
    const QString suffix = file.suffix().toLower();
    if (m_file->text().trimmed().isEmpty())
        return say(tr("Say where it is to be written."), true);
    if (suffix != "yaml"_L1 && suffix != "yml"_L1)
        return say(tr("The framework reads files that end in .yaml or .yml."), true);
    if (file.exists())
        return say(tr("%1 is there already; it is not overwritten.").arg(file.fileName()), true);
    if (!QFileInfo(file.absolutePath()).isDir())
        return say(tr("There is no folder %1.").arg(file.absolutePath()), true);
    QStringList names;
    for (const std::string &name : made->variables)
        names << toQString(name);
    say(names.isEmpty() ? QString()
                        : tr("Secrets are not imported. To be set: %1.").arg(names.join(u", "_s)),
        false);
}

void ImportConfigWindow::say(const QString &sentence, bool wrong)
{
    m_says->setText(sentence);
    m_create->setEnabled(!wrong);
}

void ImportConfigWindow::chooseFile()
{
    auto *dialog = new QFileDialog(
        this, tr("Import workflow"), m_file->text(), tr("Workflow files (*.yaml *.yml)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    dialog->setDefaultSuffix(u"yaml"_s);
    connect(dialog, &QFileDialog::fileSelected, m_file, &QLineEdit::setText);
    dialog->open();
}

void ImportConfigWindow::create()
{
    refresh();
    if (!m_create->isEnabled())
        return;
    const QByteArray bytes = m_preview->toPlainText().toUtf8();
    QSaveFile file(m_file->text());
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return say(tr("%1 cannot be written: %2.").arg(m_file->text(), file.errorString()), true);
    close();
    Q_EMIT created(QFileInfo(m_file->text()).absoluteFilePath());
}

void ImportConfigWindow::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showService();
    }
}

void ImportConfigWindow::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    m_url->setFocus(Qt::OtherFocusReason);
    ask();
}

} // namespace cs::studio
