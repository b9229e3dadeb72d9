// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/shell/newconnectorwindow.h"

#include "core/topology/topologyio.h"
#include "studio/session/pythonworkspace.h"
#include "studio/session/strings.h"
#include "studio/shell/topologysketch.h"
#include "studio/theme/theme.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QStandardPaths>
#include <QTextBlock>
#include <QToolButton>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace cs::studio {

namespace {

constexpr std::array components { "lineage", "usage", "profiler", "sampler" };

QString documents()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) + u"/connectors"_s;
}

} // namespace

NewConnectorWindow::NewConnectorWindow(const Collaborators &with, QWidget *parent)
    : QDialog(parent)
    , m_with(with)
{
    setObjectName(u"newConnector"_s);
    setModal(false);
    build();
    connectParts();
    fillTypes();
    fillEnvironments();
    retranslate();
    m_name->setText(u"my_connector"_s);
    m_where->setText(QDir::toNativeSeparators(documents()));
    m_types->setCurrentRow(0);
    resize(980, 640);
}

void NewConnectorWindow::build()
{
    const auto label = [this](QWidget *buddy = nullptr) {
        auto *made = new QLabel(this);
        made->setBuddy(buddy);
        return made;
    };
    m_types = new QListWidget(this);
    m_types->setObjectName(u"sourceTypes"_s);
    m_types->setFixedWidth(150);
    m_typeTitle = label();
    m_typeSays = label();
    m_typeSays->setWordWrap(true);
    m_sketch = new TopologySketch(m_with.theme, this);

    m_name = new QLineEdit(this);
    m_name->setObjectName(u"connectorName"_s);
    m_where = new QLineEdit(this);
    m_where->setObjectName(u"connectorFolder"_s);
    m_browse = new QToolButton(this);
    m_browse->setIcon(m_with.theme->icon(u"open"_s));
    auto *where = new QHBoxLayout;
    where->setSpacing(space::tiny);
    where->addWidget(m_where, 1);
    where->addWidget(m_browse);
    m_package = new QRadioButton(this);
    m_package->setChecked(true);
    m_single = new QRadioButton(this);
    m_single->setObjectName(u"kindSingle"_s);
    auto *kinds = new QHBoxLayout;
    kinds->addWidget(m_package);
    kinds->addWidget(m_single);
    kinds->addStretch(1);
    m_components = new QWidget(this);
    auto *boxes = new QHBoxLayout(m_components);
    boxes->setContentsMargins(0, 0, 0, 0);
    auto *metadata = new QCheckBox(u"metadata"_s, m_components);
    metadata->setChecked(true);
    metadata->setEnabled(false);
    boxes->addWidget(metadata);
    for (const char *component : components) {
        auto *box = new QCheckBox(QString::fromLatin1(component), m_components);
        box->setObjectName(QString::fromLatin1(component));
        boxes->addWidget(box);
        m_boxes.append(box);
    }
    boxes->addStretch(1);
    m_environment = new QComboBox(this);
    m_environment->setObjectName(u"connectorEnvironment"_s);
    m_environment->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_nameLabel = label(m_name);
    m_whereLabel = label(m_where);
    m_kindLabel = label(m_package);
    m_componentsLabel = label(m_boxes.first());
    m_environmentLabel = label(m_environment);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(space::medium);
    form->setVerticalSpacing(space::small);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(m_nameLabel, m_name);
    form->addRow(m_whereLabel, where);
    form->addRow(m_kindLabel, kinds);
    form->addRow(m_componentsLabel, m_components);
    form->addRow(m_environmentLabel, m_environment);

    m_files = new QListWidget(this);
    m_files->setObjectName(u"connectorFiles"_s);
    m_files->setFixedWidth(230);
    m_filesLabel = label(m_files);
    m_text = new QPlainTextEdit(this);
    m_text->setObjectName(u"connectorPreview"_s);
    m_text->setReadOnly(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFont(m_with.theme->monoFont());
    m_text->setTabChangesFocus(true);
    auto *preview = new QHBoxLayout;
    preview->setSpacing(space::small);
    preview->addWidget(m_files);
    preview->addWidget(m_text, 1);

    m_message = label();
    m_message->setObjectName(u"connectorMessage"_s);
    m_message->setWordWrap(true);
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_create = new QPushButton(this);
    m_create->setObjectName(u"createConnector"_s);
    m_create->setDefault(true);
    m_close = new QPushButton(this);
    m_close->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::small);
    buttons->addWidget(m_message, 1);
    buttons->addWidget(m_close);
    buttons->addWidget(m_create);

    auto *right = new QVBoxLayout;
    right->setSpacing(space::small);
    right->addWidget(m_typeTitle);
    right->addWidget(m_typeSays);
    right->addWidget(m_sketch);
    right->addSpacing(space::tiny);
    right->addLayout(form);
    right->addSpacing(space::tiny);
    right->addWidget(m_filesLabel);
    right->addLayout(preview, 1);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(space::large);
    columns->addWidget(m_types);
    columns->addLayout(right, 1);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(space::large, space::large, space::large, space::large);
    all->setSpacing(space::medium);
    all->addLayout(columns, 1);
    all->addLayout(buttons);
}

void NewConnectorWindow::connectParts()
{
    connect(m_types, &QListWidget::currentRowChanged, this, &NewConnectorWindow::showType);
    connect(m_name, &QLineEdit::textChanged, this, &NewConnectorWindow::refresh);
    connect(m_where, &QLineEdit::textChanged, this, &NewConnectorWindow::refresh);
    connect(m_package, &QRadioButton::toggled, this, &NewConnectorWindow::showType);
    connect(m_environment, &QComboBox::currentIndexChanged, this, &NewConnectorWindow::refresh);
    for (QCheckBox *box : std::as_const(m_boxes))
        connect(box, &QCheckBox::toggled, this, &NewConnectorWindow::refresh);
    connect(m_files, &QListWidget::currentRowChanged, this, &NewConnectorWindow::showFile);
    connect(m_browse, &QToolButton::clicked, this, &NewConnectorWindow::chooseFolder);
    connect(m_create, &QPushButton::clicked, this, &NewConnectorWindow::create);
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    for (const auto news :
        { &PythonWorkspace::environmentsChanged, &PythonWorkspace::currentChanged })
        connect(m_with.python, news, this, &NewConnectorWindow::fillEnvironments);
    connect(m_with.theme, &Theme::changed, this, [this] {
        m_text->setFont(m_with.theme->monoFont());
        retranslate();
    });
    connect(&m_scaffolder, &Scaffolder::previewed, this, [this](const auto &made) {
        if (!m_waiting)
            return; // what it was made of has been changed to something that will not do
        m_made = made;
        showFiles();
    });
    connect(&m_scaffolder, &Scaffolder::failed, this, [this](const Error &error) {
        m_creating = false;
        m_made.reset();
        m_files->clear();
        m_text->clear();
        say(toQString(error.message), true);
    });
    connect(
        &m_scaffolder, &Scaffolder::created, this, [this](const QString &folder, const auto &made) {
            m_creating = false;
            close();
            Q_EMIT created(folder, folder + u'/' + toQString(made->workflow),
                folder + u'/' + toQString(made->source), made->firstStubLine, interpreter());
        });
}

void NewConnectorWindow::retranslate()
{
    setWindowTitle(tr("New connector"));
    m_types->setAccessibleName(tr("Source type"));
    m_nameLabel->setText(tr("&Name"));
    m_whereLabel->setText(tr("&Folder"));
    m_browse->setToolTip(tr("Choose the folder to make it in"));
    m_browse->setAccessibleName(m_browse->toolTip());
    m_kindLabel->setText(tr("Kind"));
    m_package->setText(tr("&Package with a service_spec.py"));
    m_package->setToolTip(
        tr("A module for each component, as the framework's own connectors have."));
    m_single->setText(tr("&Single file"));
    m_single->setToolTip(tr("One module, named by the workflow's sourcePythonClass."));
    m_componentsLabel->setText(tr("Extracts"));
    m_environmentLabel->setText(tr("F&ramework"));
    m_filesLabel->setText(tr("What it will be"));
    m_text->setAccessibleName(tr("Text of the file"));
    m_create->setText(tr("&Create and open"));
    m_close->setText(tr("Close"));
    showType();
}

void NewConnectorWindow::fillTypes()
{
    for (const python::SourceType &one : python::sourceTypes()) {
        auto *item = new QListWidgetItem(toQString(one.title), m_types);
        item->setData(Qt::UserRole, toQString(one.name));
        item->setToolTip(toQString(one.says));
        item->setSizeHint({ 0, m_with.theme->rowHeight() });
    }
}

void NewConnectorWindow::fillEnvironments()
{
    const QString before = interpreter();
    const QSignalBlocker quiet(m_environment);
    m_environment->clear();
    const PythonEnvironment *current = m_with.python->current();
    for (const PythonEnvironment &one : m_with.python->environments()) {
        if (one.state != PythonEnvironment::Ready)
            continue;
        m_environment->addItem(
            tr("%1: framework %2").arg(one.origin, one.frameworkVersion), one.interpreter);
        m_environment->setItemData(m_environment->count() - 1, one.interpreter, Qt::ToolTipRole);
    }
    const QString wanted = !before.isEmpty() ? before : current ? current->interpreter : QString();
    m_environment->setCurrentIndex(std::max(0, m_environment->findData(wanted)));
    refresh();
}

void NewConnectorWindow::setSourceType(const QString &name)
{
    for (int row = 0; row < m_types->count(); ++row) {
        if (m_types->item(row)->data(Qt::UserRole).toString() == name)
            m_types->setCurrentRow(row);
    }
}

void NewConnectorWindow::showType()
{
    const python::SourceType *now = type();
    if (!now)
        return;
    // Rich text: the application's style sheet takes a label's own font away.
    m_typeTitle->setText(u"<span style=\"font-size:%1pt; font-weight:600\">%2</span>"_s
                             .arg(m_with.theme->font(Theme::TextSize::Large).pointSizeF())
                             .arg(toQString(now->title).toHtmlEscaped()));
    m_typeSays->setText(toQString(now->says));
    m_typeSays->setToolTip(toQString(now->carrier));
    m_sketch->setTopology(topology::builtinTopology(now->name));
    const bool more = m_package->isChecked();
    for (QCheckBox *box : std::as_const(m_boxes)) {
        const auto &known = now->components;
        const bool has
            = std::find(known.begin(), known.end(), toStd(box->objectName())) != known.end();
        box->setEnabled(more && has);
        box->setToolTip(!has ? tr("Only database connectors have it.")
                : !more      ? tr("A single file holds the metadata source alone.")
                             : QString());
    }
    refresh();
}

void NewConnectorWindow::refresh()
{
    const python::SourceType *now = type();
    if (!now || m_creating)
        return;
    m_waiting = false;
    const auto refuse = [this](const QString &why) {
        m_made.reset();
        m_files->clear();
        m_text->clear();
        say(why, true);
    };
    if (const auto named = python::checkScaffoldName(toStd(m_name->text())); !named) {
        refuse(toQString(named.error().message));
        return;
    }
    if (m_where->text().trimmed().isEmpty()) {
        refuse(tr("Choose the folder to make it in."));
        return;
    }
    if (interpreter().isEmpty()) {
        refuse(m_with.python->isLooking()
                ? tr("Looking for a Python environment that has the framework…")
                : tr("No Python environment with the framework was found: add one in the panel "
                     "Python environments."));
        return;
    }
    const QFileInfo place(folder());
    if (place.exists() && (!place.isDir() || !QDir(folder()).isEmpty())) {
        refuse(tr("%1 exists already. Nothing is overwritten: choose another name.")
                   .arg(QDir::toNativeSeparators(folder())));
        return;
    }
    say(tr("Reading the framework…"), false);
    allow(false);
    m_waiting = true;
    m_scaffolder.make({ interpreter(), request(), {} });
}

void NewConnectorWindow::say(const QString &sentence, bool wrong)
{
    m_message->setText(sentence);
    QPalette colours = palette();
    colours.setColor(
        QPalette::WindowText, m_with.theme->colour(wrong ? Colour::Failure : Colour::TextMuted));
    m_message->setPalette(colours);
    if (wrong)
        allow(false);
}

// A default button that is disabled would shine as if it were not.
void NewConnectorWindow::allow(bool creating)
{
    m_create->setEnabled(creating);
    m_create->setDefault(creating);
}

void NewConnectorWindow::showFiles()
{
    const QString shown
        = m_files->currentItem() ? m_files->currentItem()->text() : toQString(m_made->source);
    {
        const QSignalBlocker quiet(m_files);
        m_files->clear();
        for (const python::ScaffoldFile &file : m_made->files)
            (new QListWidgetItem(toQString(file.path), m_files))
                ->setSizeHint({ 0, m_with.theme->rowHeight() });
    }
    int row = 0;
    for (int i = 0; i < m_files->count(); ++i) {
        const QString path = m_files->item(i)->text();
        if (path == shown || (row == 0 && path == toQString(m_made->source)))
            row = i;
    }
    m_files->setCurrentRow(row);
    showFile();
    say(tr("%n stub(s) in %1. Nothing is written yet.", nullptr, int(m_made->stubs.size()))
            .arg(QDir::toNativeSeparators(folder())),
        false);
    allow(true);
}

void NewConnectorWindow::showFile()
{
    const int row = m_files->currentRow();
    if (!m_made || row < 0 || row >= int(m_made->files.size()))
        return;
    const python::ScaffoldFile &file = m_made->files[std::size_t(row)];
    m_text->setPlainText(toQString(file.text));
    if (file.path != m_made->source)
        return;
    // The first stub is what one came to see.
    QTextCursor cursor(
        m_text->document()->findBlockByNumber(std::max(0, m_made->firstStubLine - 1)));
    m_text->setTextCursor(cursor);
    m_text->centerCursor();
}

void NewConnectorWindow::chooseFolder()
{
    auto *dialog = new QFileDialog(this, tr("Folder to make the connector in"), m_where->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this,
        [this](const QString &chosen) { m_where->setText(QDir::toNativeSeparators(chosen)); });
    dialog->open();
}

void NewConnectorWindow::create()
{
    if (!m_made || m_creating)
        return;
    m_creating = true;
    allow(false);
    say(tr("Writing the files…"), false);
    m_scaffolder.make({ interpreter(), request(), folder() });
}

const python::SourceType *NewConnectorWindow::type() const
{
    const QListWidgetItem *item = m_types->currentItem();
    return item ? python::sourceType(toStd(item->data(Qt::UserRole).toString())) : nullptr;
}

QString NewConnectorWindow::interpreter() const
{
    return m_environment->currentData().toString();
}

QString NewConnectorWindow::folder() const
{
    const QString where = QDir::fromNativeSeparators(m_where->text().trimmed());
    return QDir::cleanPath(QDir(where).absoluteFilePath(m_name->text()));
}

python::ScaffoldRequest NewConnectorWindow::request() const
{
    python::ScaffoldRequest wanted;
    wanted.type = type();
    wanted.name = toStd(m_name->text());
    wanted.kind
        = m_single->isChecked() ? python::ScaffoldKind::SingleFile : python::ScaffoldKind::Package;
    for (const QCheckBox *box : m_boxes) {
        if (box->isEnabled() && box->isChecked())
            wanted.components.push_back(toStd(box->objectName()));
    }
    return wanted;
}

void NewConnectorWindow::showEvent(QShowEvent *event)
{
    m_name->setFocus();
    m_name->selectAll();
    refresh(); // the folder of the last one is there by now
    QDialog::showEvent(event);
}

void NewConnectorWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace cs::studio
