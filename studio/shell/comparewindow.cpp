// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/shell/comparewindow.h"

#include "core/base/linediff.h"
#include "core/workflow/configtext.h"
#include "core/workflow/document.h"
#include "core/workflow/frameworkschema.h"
#include "core/workflow/workflow.h"
#include "studio/session/configdocument.h"
#include "studio/session/pythonworkspace.h"
#include "studio/session/strings.h"
#include "studio/theme/theme.h"

#include <QComboBox>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QTabWidget>
#include <QTextBlock>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cs::studio {

namespace {

// Variables stay as they are written: two files that take the same secret are the same.
Result<Json> parsed(const std::string &text, const std::string &file)
{
    auto document
        = workflow::parseDocument(text, file, [](std::string_view) { return std::nullopt; });
    if (!document)
        return std::move(document).error();
    return workflow::toJson(document->root);
}

QTreeWidget *table(const QString &name)
{
    auto *tree = new QTreeWidget;
    tree->setObjectName(name);
    tree->setRootIsDecorated(false);
    tree->setUniformRowHeights(true);
    tree->setAllColumnsShowFocus(true);
    return tree;
}

} // namespace

CompareWindow::CompareWindow(const Collaborators &with, QWidget *parent)
    : QDialog(parent)
    , m_with(with)
    , m_tabs(new QTabWidget)
    , m_filesLabel(new QLabel)
    , m_choose(new QPushButton)
    , m_saved(new QPushButton)
    , m_differences(table(u"differences"_s))
    , m_take(new QPushButton)
    , m_differencesSay(new QLabel)
    , m_versionLabel(new QLabel)
    , m_version(new QComboBox)
    , m_changes(table(u"versionChanges"_s))
    , m_apply(new QPushButton)
    , m_changesSay(new QLabel)
    , m_lines(new QPlainTextEdit)
    , m_linesSay(new QLabel)
{
    setObjectName(u"compareConfig"_s);
    setModal(false);
    m_pool.setMaxThreadCount(1);
    build();
    retranslate();
    connect(with.config, &ConfigDocument::edited, this, &CompareWindow::refresh);
    connect(with.config, &ConfigDocument::reset, this, &CompareWindow::refresh);
    connect(with.config, &ConfigDocument::schemaChanged, this, &CompareWindow::refresh);
    connect(with.theme, &Theme::changed, this, &CompareWindow::fillLines);
    connect(m_choose, &QPushButton::clicked, this, &CompareWindow::chooseOther);
    connect(m_saved, &QPushButton::clicked, this, [this] { compareWith({}); });
    connect(m_take, &QPushButton::clicked, this, &CompareWindow::takeOver);
    connect(m_differences, &QTreeWidget::itemActivated, this, &CompareWindow::takeOver);
    connect(m_differences, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem *item) {
        m_take->setEnabled(item);
        const int row = m_differences->indexOfTopLevelItem(item);
        if (row >= 0)
            m_with.config->setPlace(m_found[std::size_t(row)].path, this);
    });
    connect(m_version, &QComboBox::currentIndexChanged, this, &CompareWindow::askVersions);
    connect(m_apply, &QPushButton::clicked, this, &CompareWindow::applyProposal);
    connect(m_changes, &QTreeWidget::itemActivated, this, &CompareWindow::applyProposal);
    connect(m_changes, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem *item) {
        const int row = m_changes->indexOfTopLevelItem(item);
        m_apply->setEnabled(row >= 0 && !m_broken[std::size_t(row)].diagnostic.fixes.empty()
            && m_broken[std::size_t(row)].kind == workflow::VersionChange::Kind::Broken);
    });
    connect(
        with.python, &PythonWorkspace::environmentsChanged, this, &CompareWindow::fillEnvironments);
    fillEnvironments();
    refresh();
}

CompareWindow::~CompareWindow()
{
    m_pool.waitForDone();
}

void CompareWindow::build()
{
    const auto column = [](const QList<QWidget *> &widgets) {
        auto *page = new QWidget;
        auto *layout = new QVBoxLayout(page);
        layout->setContentsMargins(space::medium, space::medium, space::medium, space::medium);
        layout->setSpacing(space::small);
        for (QWidget *widget : widgets)
            layout->addWidget(widget, qobject_cast<QAbstractScrollArea *>(widget) ? 1 : 0);
        return page;
    };
    const auto row = [](const QList<QWidget *> &widgets) {
        auto *line = new QWidget;
        auto *layout = new QHBoxLayout(line);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(space::small);
        for (QWidget *widget : widgets)
            layout->addWidget(widget, qobject_cast<QLabel *>(widget) ? 1 : 0);
        return line;
    };
    m_choose->setObjectName(u"chooseOther"_s);
    m_take->setObjectName(u"takeOver"_s);
    m_version->setObjectName(u"otherVersion"_s);
    m_apply->setObjectName(u"applyProposal"_s);
    m_filesLabel->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    for (QLabel *label : { m_differencesSay, m_changesSay, m_versionLabel, m_linesSay })
        label->setWordWrap(true);
    for (QPushButton *button : { m_choose, m_saved, m_take, m_apply })
        button->setAutoDefault(false); // Enter belongs to the rows
    m_differences->setColumnCount(3);
    m_changes->setColumnCount(3);
    m_tabs->addTab(column({ row({ m_filesLabel, m_saved, m_choose }), m_differences,
                       row({ m_differencesSay, m_take }) }),
        {});
    m_tabs->addTab(
        column({ row({ m_versionLabel, m_version }), m_changes, row({ m_changesSay, m_apply }) }),
        {});
    m_lines->setObjectName(u"lineDiff"_s);
    m_lines->setReadOnly(true);
    m_lines->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_tabs->addTab(column({ m_lines, m_linesSay }), {});
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_tabs);
    resize(900, 520);
    m_differences->header()->resizeSection(0, 360);
    m_differences->header()->resizeSection(1, 240);
    m_changes->header()->resizeSection(0, 110);
    m_changes->header()->resizeSection(1, 480);
}

void CompareWindow::retranslate()
{
    setWindowTitle(tr("Compare workflow"));
    m_tabs->setTabText(0, tr("With another file"));
    m_tabs->setTabText(1, tr("With another framework"));
    m_tabs->setTabText(2, tr("Text"));
    m_lines->setAccessibleName(tr("Lines of both files"));
    m_choose->setText(tr("&Choose file…"));
    m_saved->setText(tr("As &saved"));
    m_take->setText(tr("&Take the other's"));
    m_take->setToolTip(tr("Writes what the other file says into the open workflow (Enter)."));
    m_apply->setText(tr("&Apply the proposal"));
    m_apply->setToolTip(tr("Changes the open workflow so that the other framework takes it "
                           "(Enter)."));
    m_versionLabel->setText(tr("What would be different with the framework of"));
    m_version->setAccessibleName(tr("The other framework"));
    m_differences->setAccessibleName(tr("Differences"));
    m_changes->setAccessibleName(tr("What another framework breaks and mends"));
    m_differences->setHeaderLabels({ tr("Key"), tr("Open workflow"), tr("The other") });
    m_changes->setHeaderLabels({ tr("Line"), tr("What it says"), tr("Proposal") });
    refresh();
}

void CompareWindow::compareWith(const QString &file)
{
    m_other = file;
    m_tabs->setCurrentIndex(0);
    refresh();
}

void CompareWindow::showVersions()
{
    m_tabs->setCurrentIndex(1);
}

void CompareWindow::chooseOther()
{
    auto *dialog
        = new QFileDialog(this, tr("Compare with"), QFileInfo(m_with.config->file()).absolutePath(),
            tr("Workflow files (*.yaml *.yml *.json);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &CompareWindow::compareWith);
    dialog->open();
}

void CompareWindow::refresh()
{
    fillDifferences();
    fillChanges();
    fillLines();
}

void CompareWindow::fillDifferences()
{
    QTreeWidgetItem *current = m_differences->currentItem();
    const int before = current ? m_differences->indexOfTopLevelItem(current) : 0;
    m_differences->clear();
    m_found.clear();
    m_take->setEnabled(false);
    const QString other = m_other.isEmpty() ? m_with.config->file() : m_other;
    if (!m_with.config->isOpen()) {
        m_differencesSay->setText(tr("No workflow is open."));
        return;
    }
    m_filesLabel->setText(m_other.isEmpty()
            ? tr("%1, as edited and as saved").arg(QFileInfo(other).fileName())
            : tr("%1 and %2")
                  .arg(QFileInfo(m_with.config->file()).fileName(), QFileInfo(other).fileName()));
    m_filesLabel->setToolTip(other);
    const auto text = workflow::readConfigFile(toStd(other));
    const auto there = text ? parsed(*text, toStd(other)) : Result<Json>(text.error());
    const auto here = parsed(m_with.config->text(), toStd(m_with.config->file()));
    if (!here || !there) {
        m_differencesSay->setText(toQString((here ? there : here).error().message));
        return;
    }
    m_found = workflow::compareConfigs(*here, *there);
    using Kind = workflow::ConfigDifference::Kind;
    for (const workflow::ConfigDifference &one : m_found) {
        const QString none = u"–"_s;
        auto *item = new QTreeWidgetItem(m_differences,
            { toQString(workflow::toText(one.path)),
                one.kind == Kind::Added ? none
                                        : toQString(workflow::valueText(one.before, one.secret)),
                one.kind == Kind::Removed
                    ? none
                    : toQString(workflow::valueText(one.after, one.secret)) });
        item->setSizeHint(0, { 0, m_with.theme->rowHeight() });
        for (int column = 0; column < 3; ++column)
            item->setToolTip(column, item->text(column));
    }
    m_differencesSay->setText(m_found.empty()
            ? tr("They say the same. Comments, quotes and the order of keys do not count.")
            : tr("%n difference(s). Comments, quotes and the order of keys do not count.", nullptr,
                int(m_found.size())));
    if (QTreeWidgetItem *item
        = m_differences->topLevelItem(std::min(before, m_differences->topLevelItemCount() - 1)))
        m_differences->setCurrentItem(item);
}

void CompareWindow::fillLines()
{
    m_lines->setExtraSelections({});
    m_lines->clear();
    if (!m_with.config->isOpen())
        return m_linesSay->setText(tr("No workflow is open."));
    const std::string file = toStd(m_with.config->file());
    const std::string other = m_other.isEmpty() ? file : toStd(m_other);
    const auto text = workflow::readConfigFile(other);
    const auto here = workflow::textWithoutSecrets(m_with.config->text(), file);
    const auto there = text ? workflow::textWithoutSecrets(*text, other) : text;
    if (!here || !there)
        return m_linesSay->setText(toQString((here ? there : here).error().message));
    const std::vector<DiffLine> lines = lineDiff(*here, *there);
    QString shown;
    for (const DiffLine &line : lines) {
        shown += line.kind == DiffLine::Kind::Removed ? u"- "_s
            : line.kind == DiffLine::Kind::Added      ? u"+ "_s
                                                      : u"  "_s;
        shown += QString::fromUtf8(line.text.data(), qsizetype(line.text.size())) + u'\n';
    }
    shown.chop(1);
    m_lines->setFont(m_with.theme->monoFont());
    m_lines->setPlainText(shown);
    QList<QTextEdit::ExtraSelection> marks;
    int removed = 0;
    QTextBlock block = m_lines->document()->firstBlock();
    for (const DiffLine &line : lines) {
        if (line.kind != DiffLine::Kind::Same) {
            const bool gone = line.kind == DiffLine::Kind::Removed;
            removed += gone ? 1 : 0;
            QTextEdit::ExtraSelection mark;
            mark.cursor = QTextCursor(block);
            mark.format.setBackground(
                m_with.theme->colour(gone ? Colour::FailureFill : Colour::AccentFill));
            mark.format.setProperty(QTextFormat::FullWidthSelection, true);
            marks << mark;
        }
        block = block.next();
    }
    m_lines->setExtraSelections(marks);
    const auto many = [](int count) { return count ? QString::number(count) : tr("none"); };
    m_linesSay->setText(marks.isEmpty()
            ? tr("No line is different. Secrets are not compared here.")
            : tr("- is only in the open workflow (%1), + only in the other (%2). Secrets are not "
                 "compared here.")
                  .arg(many(removed), many(int(marks.size()) - removed)));
    if (!marks.isEmpty()) {
        m_lines->setTextCursor(marks.front().cursor);
        m_lines->centerCursor();
    }
}

void CompareWindow::takeOver()
{
    const int row = m_differences->indexOfTopLevelItem(m_differences->currentItem());
    if (row < 0)
        return;
    const workflow::ConfigDifference one = m_found[std::size_t(row)];
    using Kind = workflow::ConfigDifference::Kind;
    ConfigDocument *config = m_with.config;
    config->endStep();
    workflow::KeyPath above = one.path;
    above.pop_back();
    const workflow::Value *holder
        = config->root() ? workflow::find(*config->root(), above) : nullptr;
    const bool list = holder && holder->kind == workflow::ValueKind::List;
    const Result<void> done = one.kind == Kind::Removed ? config->remove(one.path)
        : one.kind == Kind::Changed                     ? config->set(one.path, one.after)
        : list ? config->insert(above, holder->items.size(), one.after)
               : config->add(above, one.path.back(), one.after);
    if (!done)
        m_differencesSay->setText(toQString(done.error().message));
}

void CompareWindow::fillEnvironments()
{
    const QString before = m_version->currentData().toString();
    const QSignalBlocker quiet(m_version);
    m_version->clear();
    m_version->addItem(tr("Choose…"), QString());
    for (const PythonEnvironment &one : m_with.python->environments()) {
        if (one.state == PythonEnvironment::Ready)
            m_version->addItem(
                u"%1  –  %2"_s.arg(one.frameworkVersion, one.interpreter), one.interpreter);
    }
    m_version->setCurrentIndex(std::max(0, m_version->findData(before)));
}

void CompareWindow::askVersions()
{
    const QString interpreter = m_version->currentData().toString();
    m_asked = interpreter;
    m_schema.reset();
    m_problem.clear();
    fillChanges();
    if (interpreter.isEmpty())
        return;
    m_pool.start([this, guard = QPointer<CompareWindow>(this), interpreter] {
        // The destructor waits for the pool.
        auto schema = std::make_shared<Result<workflow::WorkflowSchema>>(
            workflow::frameworkSchema(toStd(interpreter)));
        QMetaObject::invokeMethod(
            this,
            [guard, schema, interpreter] {
                if (!guard || guard->m_asked != interpreter)
                    return;
                if (*schema)
                    guard->m_schema = **schema;
                else
                    guard->m_problem = toQString(schema->error().message);
                guard->fillChanges();
            },
            Qt::QueuedConnection);
    });
}

void CompareWindow::fillChanges()
{
    QTreeWidgetItem *current = m_changes->currentItem();
    const int before = current ? m_changes->indexOfTopLevelItem(current) : 0;
    m_changes->clear();
    m_broken.clear();
    m_apply->setEnabled(false);
    if (!m_with.config->isOpen())
        return m_changesSay->setText(tr("No workflow is open."));
    if (m_asked.isEmpty())
        return m_changesSay->setText(m_version->count() > 1
                ? tr("Choose a framework to see what it breaks and what it mends.")
                : tr("No other Python environment with the framework is known. Add one under "
                     "Python environments."));
    if (!m_schema)
        return m_changesSay->setText(m_problem.isEmpty()
                ? tr("The framework is asked for its schemas; the first time takes some seconds.")
                : m_problem);
    m_broken = workflow::versionChanges(m_with.config->text(), toStd(m_with.config->file()),
        m_with.config->schema(), *m_schema, workflow::processEnvironment());
    int broken = 0;
    for (const workflow::VersionChange &one : m_broken) {
        const bool mended = one.kind == workflow::VersionChange::Kind::Mended;
        broken += mended ? 0 : 1;
        const QString message = toQString(one.diagnostic.message);
        const auto &fixes = one.diagnostic.fixes;
        auto *item = new QTreeWidgetItem(m_changes,
            { tr("Line %1").arg(one.diagnostic.location.line),
                mended ? tr("No longer: %1").arg(message) : message,
                mended || fixes.empty() ? u"–"_s : toQString(fixes.front().title) });
        item->setIcon(0,
            mended ? m_with.theme->icon(u"implemented"_s, Colour::Accent)
                   : m_with.theme->icon(u"warning"_s, Colour::Failure));
        item->setToolTip(1, message);
        item->setSizeHint(0, { 0, m_with.theme->rowHeight() });
    }
    m_changesSay->setText(m_broken.empty()
            ? tr("Nothing changes from %1 to %2.")
                  .arg(toQString(m_with.config->schema().name()), toQString(m_schema->name()))
            : tr("From %1 to %2: %3 broken, %4 mended.")
                  .arg(toQString(m_with.config->schema().name()), toQString(m_schema->name()))
                  .arg(broken)
                  .arg(int(m_broken.size()) - broken));
    if (QTreeWidgetItem *item
        = m_changes->topLevelItem(std::min(before, m_changes->topLevelItemCount() - 1)))
        m_changes->setCurrentItem(item);
}

void CompareWindow::applyProposal()
{
    const int row = m_changes->indexOfTopLevelItem(m_changes->currentItem());
    if (row < 0 || !m_apply->isEnabled())
        return;
    const std::vector<workflow::Edit> edits
        = m_broken[std::size_t(row)].diagnostic.fixes.front().edits;
    m_with.config->apply(edits);
}

void CompareWindow::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        fillEnvironments();
    }
}

} // namespace cs::studio
