// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/shell/newconfigwindow.h"

#include "core/workflow/assist.h"
#include "core/workflow/compare.h"
#include "studio/session/configdocument.h"
#include "studio/session/speccatalog.h"
#include "studio/session/strings.h"
#include "studio/shell/workflowdraft.h"
#include "studio/shell/yamlcolours.h"
#include "studio/theme/theme.h"

#include <QCheckBox>
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

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cs::studio {

NewConfigWindow::NewConfigWindow(const Collaborators &with, QWidget *parent)
    : QDialog(parent)
    , m_with(with)
    , m_search(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_schema(new QLabel(this))
    , m_workflowLabel(new QLabel(this))
    , m_workflow(new QComboBox(this))
    , m_full(new QCheckBox(this))
    , m_fileLabel(new QLabel(this))
    , m_file(new QLineEdit(this))
    , m_browse(new QToolButton(this))
    , m_preview(new QPlainTextEdit(this))
    , m_says(new QLabel(this))
    , m_create(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    setObjectName(u"newConfig"_s);
    setModal(false);
    build();
    retranslate();
    connect(m_search, &QLineEdit::textChanged, this, &NewConfigWindow::filter);
    connect(m_list, &QListWidget::currentRowChanged, this, &NewConfigWindow::showEntry);
    connect(m_workflow, &QComboBox::currentIndexChanged, this, &NewConfigWindow::refresh);
    connect(m_full, &QCheckBox::toggled, this, &NewConfigWindow::refresh);
    connect(m_file, &QLineEdit::textChanged, this, &NewConfigWindow::refresh);
    connect(m_browse, &QToolButton::clicked, this, &NewConfigWindow::chooseFile);
    connect(m_create, &QPushButton::clicked, this, &NewConfigWindow::create);
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    connect(with.catalog, &SpecCatalog::changed, this, &NewConfigWindow::fill);
    connect(with.config, &ConfigDocument::schemaChanged, this, &NewConfigWindow::fill);
    const auto dress = [this] {
        m_preview->setFont(m_with.theme->monoFont());
        m_browse->setIcon(m_with.theme->icon(u"open"_s));
    };
    connect(with.theme, &Theme::changed, this, dress);
    dress();
    fill();
}

void NewConfigWindow::build()
{
    m_search->setObjectName(u"connectorSearch"_s);
    m_list->setObjectName(u"connectorList"_s);
    m_workflow->setObjectName(u"workflowKind"_s);
    m_full->setObjectName(u"fullConfig"_s);
    m_file->setObjectName(u"configFile"_s);
    m_preview->setObjectName(u"configPreview"_s);
    m_create->setObjectName(u"createConfig"_s);
    m_search->setClearButtonEnabled(true);
    m_list->setUniformItemSizes(true);
    m_schema->setWordWrap(true);
    m_schema->setForegroundRole(QPalette::PlaceholderText);
    m_preview->setReadOnly(true);
    m_preview->setLineWrapMode(QPlainTextEdit::NoWrap);
    new YamlColours(m_with.theme, m_preview->document());
    m_says->setWordWrap(true);
    m_create->setDefault(true);
    m_workflowLabel->setBuddy(m_workflow);
    m_fileLabel->setBuddy(m_file);

    auto *left = new QVBoxLayout;
    left->setSpacing(space::small);
    left->addWidget(m_search);
    left->addWidget(m_list, 1);
    left->addWidget(m_schema);
    auto *choices = new QGridLayout;
    choices->setHorizontalSpacing(space::medium);
    choices->setVerticalSpacing(space::small);
    choices->addWidget(m_workflowLabel, 0, 0);
    choices->addWidget(m_workflow, 0, 1);
    choices->addWidget(m_full, 0, 2, 1, 2);
    choices->addWidget(m_fileLabel, 1, 0);
    choices->addWidget(m_file, 1, 1, 1, 2);
    choices->addWidget(m_browse, 1, 3);
    choices->setColumnStretch(2, 1);
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

void NewConfigWindow::retranslate()
{
    setWindowTitle(tr("New workflow"));
    m_search->setPlaceholderText(tr("Search connectors"));
    m_search->setAccessibleName(tr("Search connectors"));
    m_list->setAccessibleName(tr("Connectors"));
    m_workflowLabel->setText(tr("&Workflow"));
    m_full->setText(tr("&Every key, optional ones as comments"));
    m_fileLabel->setText(tr("&File"));
    m_browse->setToolTip(tr("Choose where it is written"));
    m_browse->setAccessibleName(tr("Choose where it is written"));
    m_preview->setAccessibleName(tr("The config as it would be"));
    m_create->setText(tr("&Create and open"));
    m_close->setText(tr("Close"));
}

void NewConfigWindow::fill()
{
    const Entry *before = entry();
    const QString chosen = before ? before->label : u"SQLite"_s;
    m_entries.clear();
    // One's own first: a class runs as a custom connector.
    for (const SpecEntry &one : m_with.catalog->all()) {
        if (!one.own || !one.isPython())
            continue;
        const QString kind = serviceKind(one.spec.sourceType);
        const QString cls = toQString(one.report.className);
        if (!cls.isEmpty() && m_with.config->schema().connector("Custom" + toStd(kind)))
            m_entries.push_back({ cls, tr("your own, %1").arg(kind), u"Custom"_s + kind, kind, cls,
                QFileInfo(one.sourceFile).absolutePath() });
    }
    std::vector<Entry> known;
    for (const auto &connector : m_with.config->schema().connectors())
        known.push_back({ toQString(connector.type), toQString(connector.kind),
            toQString(connector.type), toQString(connector.kind), {}, {} });
    std::ranges::sort(known, [](const Entry &a, const Entry &b) {
        return a.label.compare(b.label, Qt::CaseInsensitive) < 0;
    });
    m_entries.insert(m_entries.end(), known.begin(), known.end());
    m_schema->setText(m_with.config->schema().isBuiltIn()
            ? tr("Without a framework only SQLite and the custom connectors know their own keys. "
                 "Choose a Python environment for the others.")
            : tr("Keys of %1.").arg(toQString(m_with.config->schema().name())));
    m_list->clear();
    for (const Entry &one : m_entries)
        (new QListWidgetItem(u"%1  –  %2"_s.arg(one.label, one.detail), m_list))
            ->setSizeHint({ 0, m_with.theme->rowHeight() });
    filter();
    choose(chosen);
}

bool NewConfigWindow::choose(const QString &connector)
{
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        if (m_entries[i].label.compare(connector, Qt::CaseInsensitive) == 0) {
            m_list->setCurrentRow(int(i));
            showEntry();
            return true;
        }
    }
    return false;
}

const NewConfigWindow::Entry *NewConfigWindow::entry() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < int(m_entries.size()) ? &m_entries[std::size_t(row)] : nullptr;
}

void NewConfigWindow::filter()
{
    int first = -1;
    for (int i = 0; i < m_list->count(); ++i) {
        const bool fits
            = m_list->item(i)->text().contains(m_search->text().trimmed(), Qt::CaseInsensitive);
        m_list->item(i)->setHidden(!fits);
        if (fits && first < 0)
            first = i;
    }
    const QListWidgetItem *current = m_list->currentItem();
    if (first >= 0 && (!current || current->isHidden()))
        m_list->setCurrentRow(first);
}

void NewConfigWindow::showEntry()
{
    const Entry *one = entry();
    if (!one)
        return;
    {
        const QSignalBlocker quiet(m_workflow);
        const QString before = m_workflow->currentData().toString();
        m_workflow->clear();
        for (const std::string_view word : workflow::workflowWords(toStd(one->kind)))
            m_workflow->addItem(toQString(word), toQString(word));
        m_workflow->setCurrentIndex(std::max(0, m_workflow->findData(before)));
    }
    if (m_file->text().isEmpty() || m_file->text() == m_proposed) {
        const QString folder = one->folder.isEmpty() ? QDir::homePath() : one->folder;
        const QString name
            = one->sourceClass.isEmpty() ? one->connector : one->sourceClass.section(u'.', -1);
        m_proposed = folder + u'/' + name.toLower() + u".yaml"_s;
        m_file->setText(m_proposed);
    }
    refresh();
}

QString NewConfigWindow::text() const
{
    return m_preview->toPlainText();
}

void NewConfigWindow::refresh()
{
    const Entry *one = entry();
    if (!one)
        return;
    const std::string pipeline
        = workflow::pipelineOf(toStd(one->kind), toStd(m_workflow->currentData().toString()));
    const auto made = workflow::newConfig(m_with.config->schema(), toStd(one->connector), pipeline,
        m_full->isChecked() ? workflow::SkeletonSize::Full : workflow::SkeletonSize::Minimal,
        toStd(one->sourceClass));
    m_preview->setPlainText(made ? toQString(*made) : QString());
    if (!made)
        return say(toQString(made.error().message), true);
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
    say({}, false);
}

void NewConfigWindow::say(const QString &sentence, bool wrong)
{
    m_says->setText(sentence);
    m_create->setEnabled(!wrong);
}

void NewConfigWindow::chooseFile()
{
    auto *dialog = new QFileDialog(
        this, tr("New workflow"), m_file->text(), tr("Workflow files (*.yaml *.yml)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    dialog->setDefaultSuffix(u"yaml"_s);
    connect(dialog, &QFileDialog::fileSelected, m_file, &QLineEdit::setText);
    dialog->open();
}

void NewConfigWindow::create()
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

void NewConfigWindow::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        fill();
    }
}

void NewConfigWindow::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    m_search->setFocus(Qt::OtherFocusReason);
    m_search->selectAll();
    refresh();
}

} // namespace cs::studio
