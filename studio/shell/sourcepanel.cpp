// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/shell/sourcepanel.h"

#include "studio/editors/sourceview.h"
#include "studio/models/breakpointsmodel.h"
#include "studio/session/breakpointlist.h"
#include "studio/session/pythonworkspace.h"
#include "studio/session/runcontroller.h"
#include "studio/session/selection.h"
#include "studio/session/speccatalog.h"
#include "studio/session/strings.h"
#include "studio/shell/sourcedraft.h"
#include "studio/shell/sourcefiles.h"
#include "studio/shell/sourcemarks.h"
#include "studio/shell/sourcenotice.h"
#include "studio/theme/theme.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QMessageBox>
#include <QScopedValueRollback>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cs::studio {

SourcePanel::SourcePanel(const Collaborators &with, QWidget *parent)
    : Panel(u"panel.source"_s, with, parent)
{
    auto *contents = new QWidget(this);
    auto *column = new QVBoxLayout(contents);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_tabs = new QTabBar(contents);
    m_tabs->setDocumentMode(true);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(true);
    m_tabs->setElideMode(Qt::ElideMiddle);
    m_header = new QLabel(contents);
    m_header->setContentsMargins(space::small, space::tiny, space::small, space::tiny);
    m_header->setTextInteractionFlags(Qt::TextSelectableByMouse);
    // A long line is cut, it does not make the window wider.
    m_header->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_notice = new SourceNotice(with.theme, contents);
    m_pages = new QStackedWidget(contents);
    m_nothing = new SourceView(with.theme, m_pages);
    m_pages->addWidget(m_nothing);
    m_files = new SourceFiles(with.theme, with.python, m_pages, this);
    // One row for both: the text below has little height as it is.
    auto *top = new QHBoxLayout;
    top->setSpacing(0);
    top->addWidget(m_tabs);
    top->addWidget(m_header, 1);
    column->addLayout(top);
    column->addWidget(m_notice);
    column->addWidget(m_pages, 1);
    setContents(contents);
    setFocusProxy(m_pages);
    m_question = [this](const QStringList &files) {
        QStringList names;
        for (const QString &file : files)
            names.append(QFileInfo(file).fileName());
        // The one question before work is lost.
        const auto answer = QMessageBox::question(this, tr("Unsaved source"),
            tr("Edited and not saved: %1.").arg(names.join(u", "_s)),
            QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel);
        return answer == QMessageBox::Save   ? Answer::Save
            : answer == QMessageBox::Discard ? Answer::Discard
                                             : Answer::Cancel;
    };

    connect(m_files, &SourceFiles::opened, this, &SourcePanel::onOpened);
    connect(m_files, &SourceFiles::closing, this, &SourcePanel::onClosing);
    connect(m_files, &SourceFiles::changed, this, [this] {
        refreshTabs();
        refreshNotice();
        Q_EMIT modifiedChanged();
    });
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) {
        if (m_switching || index < 0)
            return;
        if (SourceDocument *document
            = m_files->of(qvariant_cast<SourceView *>(m_tabs->tabData(index)))) {
            m_method.clear();
            activate(*document);
            refreshHeader();
        }
    });
    connect(m_notice, &SourceNotice::reloadRequested, this, &SourcePanel::revert);
    connect(m_notice, &SourceNotice::keepRequested, this, [this] {
        if (SourceDocument *document = current())
            m_files->keepMine(*document);
    });
    connect(with.selection, &Selection::changed, this, &SourcePanel::navigate);
    connect(with.catalog, &SpecCatalog::changed, this, [this] {
        // Someone who writes is not taken elsewhere.
        if (m_pages->isAncestorOf(m_pages->window()->focusWidget()) && current())
            refreshMarks();
        else
            navigate();
    });
    connect(with.catalog, &SpecCatalog::updated, this, [this](const QStringList &ids) {
        if (const SpecEntry *now = entry(); !now || !ids.contains(now->id))
            return;
        if (isShowingEmpty())
            navigate();
        else
            refreshMarks();
    });
    connect(with.run, &RunController::setupChanged, this, &SourcePanel::navigate);
    connect(with.run, &RunController::runReset, this, &SourcePanel::refreshMarks);
    connect(with.run, &RunController::eventsArrived, this, &SourcePanel::refreshMarks);
    connect(&with.run->breakpoints(), &BreakpointList::changed, this, &SourcePanel::refreshMarks);
    connect(with.theme, &Theme::changed, this, [this] {
        refreshHeader();
        refreshTabs();
    });
    connect(with.python, &PythonWorkspace::outlineChanged, this, [this](const QString &file) {
        if (const SourceDocument *document = current(); document && document->path == file) {
            refreshMarks();
            refreshHeader();
        }
    });
    retranslate();
}

SourcePanel::~SourcePanel()
{
    // The views go with the pages; the list of them must not hear of it.
    m_files->disconnect(this);
}

QString SourcePanel::title() const
{
    return isModified() ? tr("Source") + u" •"_s : tr("Source");
}

QString SourcePanel::iconName() const
{
    return u"source"_s;
}

SourceView *SourcePanel::view() const
{
    return static_cast<SourceView *>(m_pages->currentWidget());
}

SourceDocument *SourcePanel::current() const
{
    return m_files->of(view());
}

QString SourcePanel::notice() const
{
    return m_notice->text();
}

const SpecEntry *SourcePanel::entry() const
{
    const Place &place = m_with.selection->current();
    return m_with.catalog->find(place.spec.isEmpty() ? m_with.run->setup().spec : place.spec);
}

void SourcePanel::find()
{
    if (!isShowingEmpty())
        view()->find();
}

void SourcePanel::replace()
{
    if (!isShowingEmpty())
        view()->replace();
}

void SourcePanel::goToLine()
{
    if (!isShowingEmpty())
        view()->goToLine();
}

void SourcePanel::toggleComment()
{
    if (!isShowingEmpty())
        view()->toggleComment();
}

void SourcePanel::retranslate()
{
    m_tabs->setAccessibleName(tr("Open source files"));
    refreshTabs();
    navigate();
}

void SourcePanel::onOpened(SourceDocument *document)
{
    SourceView *made = document->view;
    const QScopedValueRollback switching(m_switching, true);
    const int index = m_tabs->addTab({});
    m_tabs->setTabData(index, QVariant::fromValue(made));
    auto *close = new QToolButton(m_tabs);
    close->setIcon(m_with.theme->icon(u"close"_s, Colour::TextMuted));
    close->setIconSize(QSize(space::medium, space::medium));
    close->setAutoRaise(true);
    close->setToolTip(tr("Close %1").arg(QFileInfo(document->path).fileName()));
    close->setAccessibleName(close->toolTip());
    connect(close, &QToolButton::clicked, this, [this, made] {
        for (int i = 0; i < m_tabs->count(); ++i) {
            if (qvariant_cast<SourceView *>(m_tabs->tabData(i)) == made) {
                closeTab(i);
                return;
            }
        }
    });
    m_tabs->setTabButton(index, QTabBar::RightSide, close);
    connect(made, &SourceView::methodClicked, this, [this](const QString &name) {
        const SpecEntry *now = entry();
        const topology::Method *method = now ? now->report.find(toStd(name)) : nullptr;
        if (method && !method->node.empty())
            m_with.selection->selectMethod(toQString(method->node), name);
    });
    connect(made, &SourceView::breakpointToggled, this, [this](const QString &name) {
        const SpecEntry *now = entry();
        const topology::Method *method = now ? now->report.find(toStd(name)) : nullptr;
        if (method && !method->node.empty())
            m_with.breakpoints->toggle(BreakpointList::patternOf(toQString(method->node), name));
    });
    connect(made, &SourceView::wordChosen, this, &SourcePanel::goToWord);
    refreshTabs();
}

void SourcePanel::onClosing(SourceDocument *document)
{
    const QScopedValueRollback switching(m_switching, true);
    for (int i = 0; i < m_tabs->count(); ++i) {
        if (qvariant_cast<SourceView *>(m_tabs->tabData(i)) == document->view) {
            m_tabs->removeTab(i);
            break;
        }
    }
}

void SourcePanel::activate(SourceDocument &document)
{
    // What was only shown on the way gives way.
    for (std::size_t i = m_files->all().size(); i-- > 0;) {
        SourceDocument &other = *m_files->all()[i];
        if (&other != &document && !other.pinned && !other.view->isModified())
            m_files->close(other);
    }
    {
        const QScopedValueRollback switching(m_switching, true);
        m_pages->setCurrentWidget(document.view);
        m_pages->setFocusProxy(document.view);
        for (int i = 0; i < m_tabs->count(); ++i) {
            if (qvariant_cast<SourceView *>(m_tabs->tabData(i)) == document.view)
                m_tabs->setCurrentIndex(i);
        }
    }
    refreshTabs();
    refreshNotice();
    refreshMarks();
    showContents();
    Q_EMIT modifiedChanged();
}

void SourcePanel::refreshTabs()
{
    for (int i = 0; i < m_tabs->count(); ++i) {
        const SourceDocument *document
            = m_files->of(qvariant_cast<SourceView *>(m_tabs->tabData(i)));
        if (!document)
            continue;
        QString name = QFileInfo(document->path).fileName();
        if (document->view->isModified())
            name += u" •"_s;
        m_tabs->setTabText(i, name);
        m_tabs->setTabToolTip(i, document->path);
        m_tabs->setTabTextColor(i,
            m_with.theme->colour(document->view->isEditable() ? Colour::Text : Colour::TextMuted));
    }
    const bool editable = std::any_of(m_files->all().begin(), m_files->all().end(),
        [](const auto &one) { return one->view->isEditable(); });
    m_tabs->setVisible(m_tabs->count() > 1 || editable);
    Q_EMIT titleChanged();
}

void SourcePanel::refreshNotice()
{
    const SourceDocument *document = current();
    m_notice->showDisk(document ? document->disk : SourceDocument::Disk::Same);
}

void SourcePanel::refreshHeader()
{
    const SourceDocument *document = current();
    if (!document)
        return;
    m_header->setText(sourceHeader(m_with, entry(), m_method, *document));
    m_header->setToolTip(document->path);
}

void SourcePanel::refreshMarks()
{
    const SourceDocument *document = current();
    if (!document || isShowingEmpty())
        return;
    document->view->setMethods(methodMarks(m_with, entry(), *document));
    QList<TextProblem> problems;
    const python::FileOutline *outline
        = document->isPython() ? m_with.python->outline(document->path) : nullptr;
    if (outline) {
        for (const topology::Problem &problem : outline->problems)
            problems.append(
                { problem.location.line, problem.location.column, toQString(problem.message) });
    }
    document->view->setProblems(problems);
}

SourceDocument *SourcePanel::documentFor(const SpecEntry *entry, const QString &path, bool pinned)
{
    if (QFileInfo(path).isAbsolute()) {
        Result<SourceDocument *> opened = m_files->open(path, pinned);
        if (opened)
            return *opened;
        Q_EMIT failed(opened.error());
        return nullptr;
    }
    const engine::SourceFile *file = entry ? m_with.catalog->file(entry->id, path) : nullptr;
    return file ? m_files->openBuiltIn(entry->id, path, toQString(file->text)) : nullptr;
}

bool SourcePanel::showMethod(const SpecEntry &entry, const topology::Method &method)
{
    const QString name = toQString(method.name);
    const QString path = toQString(method.file);
    const bool own = entry.own && path == entry.sourceFile;
    SourceDocument *document = path.isEmpty() ? nullptr : documentFor(&entry, path, own);
    if (!document) {
        showEmpty(method.state == topology::MethodState::Missing
                    || method.state == topology::MethodState::Abstract
                ? tr("The connector %1 has no method %2. It must be implemented before this stage "
                     "can yield anything.")
                      .arg(toQString(entry.spec.name), name)
                : tr("The source of %1 is not at hand.").arg(name));
        return false;
    }
    m_method = name;
    activate(*document);
    const QList<MethodMark> &marks = document->view->methods();
    const bool marked = std::any_of(
        marks.cbegin(), marks.cend(), [&](const MethodMark &one) { return one.name == name; });
    document->view->setCurrentMethod(name);
    if (!marked)
        document->view->showLine(method.line);
    refreshHeader();
    return true;
}

void SourcePanel::navigate()
{
    const Place &place = m_with.selection->current();
    const SpecEntry *now = entry();
    if (!place.file.isEmpty()) {
        if (SourceDocument *document = documentFor(now, place.file, false)) {
            m_method.clear();
            activate(*document);
            document->view->showLine(place.line);
            refreshHeader();
            return;
        }
    }
    if (!now) {
        if (current())
            return; // a file that is open needs no connector
        showEmpty(tr("No connector is selected. Open the sample to see the source of its methods."),
            tr("Open the sample"), u"file.openSample"_s);
        return;
    }
    QString name = place.method;
    if (name.isEmpty() && !place.node.isEmpty() && now->topology) {
        // A node alone: what makes its elements.
        if (const topology::Node *node = now->topology->find(toStd(place.node)))
            name = toQString(node->producer);
    }
    if (!name.isEmpty()) {
        if (const topology::Method *method = now->report.find(toStd(name))) {
            showMethod(*now, *method);
            return;
        }
        showEmpty(now->analysed ? tr("Nothing is known of the method %1 of %2.")
                                      .arg(name, toQString(now->spec.name))
                                : tr("The source of %1 is being read.").arg(now->id));
        return;
    }
    const QString first = now->isPython() ? now->sourceFile
        : now->files.empty()              ? QString()
                                          : toQString(now->files.front().path);
    if (SourceDocument *document = first.isEmpty() ? nullptr : documentFor(now, first, now->own)) {
        m_method.clear();
        activate(*document);
        document->view->setCurrentMethod({});
        refreshHeader();
        return;
    }
    showEmpty(tr("Select a node or stage to see the method behind it."));
}

Result<void> SourcePanel::openFile(const QString &path, int line)
{
    Result<SourceDocument *> opened = m_files->open(QFileInfo(path).absoluteFilePath(), true);
    if (!opened)
        return opened.error();
    m_method.clear();
    activate(**opened);
    if (line > 0)
        (*opened)->view->showLine(line);
    refreshHeader();
    return {};
}

bool SourcePanel::isModified() const
{
    return !m_files->modified().isEmpty();
}

bool SourcePanel::isCurrentModified() const
{
    return !isShowingEmpty() && view()->isModified();
}

Result<void> SourcePanel::save()
{
    SourceDocument *document = current();
    return document ? m_files->save(*document) : Result<void>();
}

Result<void> SourcePanel::saveAll()
{
    for (const QString &path : m_files->modified()) {
        if (Result<void> saved = m_files->save(*m_files->find(path)); !saved)
            return saved;
    }
    return {};
}

void SourcePanel::revert()
{
    SourceDocument *document = current();
    if (!document || !document->onDisk())
        return;
    if (const Result<void> reloaded = m_files->reload(*document); !reloaded)
        Q_EMIT failed(reloaded.error());
}

void SourcePanel::closeTab(int index)
{
    SourceDocument *document = m_files->of(qvariant_cast<SourceView *>(m_tabs->tabData(index)));
    if (!document)
        return;
    if (document->view->isModified()) {
        const Answer answer = m_question({ document->path });
        if (answer == Answer::Cancel)
            return;
        if (answer == Answer::Save) {
            if (const Result<void> saved = m_files->save(*document); !saved) {
                Q_EMIT failed(saved.error());
                return;
            }
        }
    }
    m_files->close(*document);
    if (SourceDocument *next
        = m_files->of(qvariant_cast<SourceView *>(m_tabs->tabData(m_tabs->currentIndex())))) {
        m_method.clear();
        activate(*next);
        refreshHeader();
    } else {
        m_pages->setCurrentWidget(m_nothing);
        showEmpty(tr("Select a node or stage to see the method behind it."));
        refreshTabs();
    }
    Q_EMIT modifiedChanged();
}

void SourcePanel::closeCurrent()
{
    closeTab(m_tabs->currentIndex());
}

bool SourcePanel::mayClose()
{
    const QStringList edited = m_files->modified();
    if (edited.isEmpty())
        return true;
    const Answer answer = m_question(edited);
    if (answer == Answer::Save) {
        if (const Result<void> saved = saveAll(); !saved) {
            Q_EMIT failed(saved.error());
            return false;
        }
    }
    return answer != Answer::Cancel;
}

void SourcePanel::setQuestion(std::function<Answer(const QStringList &files)> question)
{
    m_question = std::move(question);
}

QStringList SourcePanel::openPaths() const
{
    return m_files->paths();
}

void SourcePanel::restore(const QStringList &paths)
{
    for (const QString &path : paths) {
        if (QFileInfo::exists(path))
            (void)m_files->open(path, true); // one that went bad meanwhile is not missed
    }
    if (SourceDocument *document = m_files->all().empty() ? nullptr : m_files->all().front().get();
        document && !current()) {
        activate(*document);
        refreshHeader();
    }
}

void SourcePanel::goToWord(const QString &word)
{
    const SpecEntry *now = entry();
    const topology::Method *method = now ? now->report.find(toStd(word)) : nullptr;
    if (!method)
        return;
    if (!method->node.empty())
        m_with.selection->selectMethod(toQString(method->node), word);
    else
        showMethod(*now, *method);
}

bool SourcePanel::showInTopology()
{
    const SpecEntry *now = entry();
    if (isShowingEmpty() || !now)
        return false;
    const MethodMark *mark = view()->methodAt(view()->cursorLine());
    const topology::Method *method = mark ? now->report.find(toStd(mark->name)) : nullptr;
    if (!method || method->node.empty())
        return false;
    m_with.selection->selectMethod(toQString(method->node), mark->name);
    return true;
}

Result<void> SourcePanel::insertDraft(
    const QString &spec, const QString &node, const QString &method, python::Draft draft)
{
    const SpecEntry *into = m_with.catalog->find(spec);
    if (!into || !into->isPython())
        return Error { "read-only",
            toStd(tr("A method is inserted into Python connectors only.")) };
    Result<SourceDocument *> opened = m_files->open(into->sourceFile, true);
    if (!opened)
        return opened.error();
    SourceView *view = (*opened)->view;
    if (!view->isEditable())
        return Error { "read-only",
            toStd(tr("The file %1 is read-only: it belongs to the framework. Only your own "
                     "connectors are edited.")
                      .arg(into->sourceFile)) };
    Result<SourceDraft> drafted
        = draftSource(*into, node, method, draft, view->text(), m_declarations);
    if (!drafted)
        return drafted.error();
    m_method = method;
    activate(**opened);
    view->apply(drafted->edits);
    view->showLine(drafted->cursorLine);
    refreshHeader();
    return {};
}

} // namespace cs::studio
