// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/shell/sourcefiles.h"

#include "studio/editors/sourceview.h"
#include "studio/session/pythonworkspace.h"
#include "studio/session/strings.h"

#include <QFileInfo>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cs::studio {

namespace {

constexpr int checkAfterMs = 120; // an editor's save is several events
constexpr int analyseAfterMs = 25; // between two keystrokes

bool belongsToFramework(const QString &path)
{
    return path.contains("/site-packages/"_L1) || path.contains("/dist-packages/"_L1);
}

} // namespace

SourceFiles::SourceFiles(
    const Theme *theme, PythonWorkspace *python, QStackedWidget *pages, QObject *parent)
    : QObject(parent)
    , m_theme(theme)
    , m_python(python)
    , m_pages(pages)
{
    m_checkSoon.setSingleShot(true);
    m_checkSoon.setInterval(checkAfterMs);
    m_analyseSoon.setSingleShot(true);
    m_analyseSoon.setInterval(analyseAfterMs);
    connect(&m_checkSoon, &QTimer::timeout, this, &SourceFiles::check);
    connect(&m_analyseSoon, &QTimer::timeout, this, &SourceFiles::tellAnalysis);
    const auto soon = [this] { m_checkSoon.start(); };
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, soon);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, soon);
}

SourceFiles::~SourceFiles() = default;

SourceDocument *SourceFiles::find(const QString &path, const QString &spec) const
{
    const auto found = std::find_if(m_documents.begin(), m_documents.end(),
        [&](const auto &one) { return one->path == path && one->spec == spec; });
    return found == m_documents.end() ? nullptr : found->get();
}

SourceDocument *SourceFiles::of(const SourceView *view) const
{
    const auto found = std::find_if(
        m_documents.begin(), m_documents.end(), [&](const auto &one) { return one->view == view; });
    return found == m_documents.end() ? nullptr : found->get();
}

void SourceFiles::watch(const QString &path)
{
    if (!m_watcher.files().contains(path))
        m_watcher.addPath(path);
    // A file that is replaced by another is noticed by its folder only.
    const QString folder = QFileInfo(path).absolutePath();
    if (!m_watcher.directories().contains(folder))
        m_watcher.addPath(folder);
}

Result<SourceDocument *> SourceFiles::open(const QString &path, bool pinned)
{
    if (SourceDocument *document = find(path)) {
        document->pinned = document->pinned || pinned;
        return document;
    }
    Result<TextFile> read = readTextFile(path);
    if (!read)
        return read.error();
    auto made = std::make_unique<SourceDocument>();
    SourceDocument *document = made.get();
    document->path = path;
    document->pinned = pinned;
    document->format = std::move(*read);
    document->framework = belongsToFramework(path);
    document->view = new SourceView(m_theme, m_pages,
        document->isPython() ? EditorPane::Language::Python : EditorPane::Language::Cpp);
    document->view->setSource(path, document->format.text);
    document->format.text.clear(); // the view has it
    document->view->setEditable(
        !document->framework && QFileInfo(path).isWritable(), document->format.windowsLines);
    m_pages->addWidget(document->view);
    m_documents.push_back(std::move(made));
    if (!document->framework)
        watch(path);
    connect(document->view, &SourceView::modifiedChanged, this, [this, document](bool modified) {
        document->pinned = document->pinned || modified;
        Q_EMIT changed(document);
    });
    connect(document->view, &SourceView::textEdited, this, [this, document] {
        if (!document->isPython())
            return;
        if (!m_edited.contains(document->path))
            m_edited.append(document->path);
        if (!m_analyseSoon.isActive())
            m_analyseSoon.start();
    });
    if (document->isPython())
        m_python->openFile(path, document->view->text());
    Q_EMIT opened(document);
    return document;
}

SourceDocument *SourceFiles::openBuiltIn(
    const QString &spec, const QString &path, const QString &text)
{
    if (SourceDocument *document = find(path, spec)) {
        document->view->setSource(path, text);
        return document;
    }
    auto made = std::make_unique<SourceDocument>();
    SourceDocument *document = made.get();
    document->path = path;
    document->spec = spec;
    document->view = new SourceView(m_theme, m_pages);
    document->view->setSource(path, text);
    m_pages->addWidget(document->view);
    m_documents.push_back(std::move(made));
    Q_EMIT opened(document);
    return document;
}

void SourceFiles::tellAnalysis()
{
    for (const QString &path : std::as_const(m_edited)) {
        if (const SourceDocument *document = find(path))
            m_python->openFile(path, document->view->text());
    }
    m_edited.clear();
}

Result<void> SourceFiles::save(SourceDocument &document)
{
    if (!document.onDisk() || !document.view->isEditable())
        return {};
    const QByteArray now = digestOfFile(document.path);
    if (!now.isEmpty() && now != document.format.digest) {
        document.disk = SourceDocument::Disk::Changed;
        Q_EMIT changed(&document);
        Error error { "file-changed",
            toStd(tr("Another program has changed %1 meanwhile. Choose whether to keep your "
                     "edits or to reload the file.")
                      .arg(document.path)) };
        error.location.file = toStd(document.path);
        return error;
    }
    Result<QByteArray> written
        = writeTextFile(document.path, document.format, document.view->text());
    if (!written)
        return written.error();
    document.format.digest = std::move(*written);
    document.disk = SourceDocument::Disk::Same;
    document.view->setModified(false);
    watch(document.path);
    m_python->refresh();
    Q_EMIT changed(&document);
    return {};
}

Result<void> SourceFiles::reload(SourceDocument &document)
{
    Result<TextFile> read = readTextFile(document.path);
    if (!read)
        return read.error();
    document.view->reload(read->text);
    document.format = std::move(*read);
    document.format.text.clear();
    document.disk = SourceDocument::Disk::Same;
    watch(document.path);
    if (document.isPython())
        m_python->openFile(document.path, document.view->text());
    Q_EMIT changed(&document);
    return {};
}

void SourceFiles::keepMine(SourceDocument &document)
{
    document.format.digest = digestOfFile(document.path);
    document.disk = SourceDocument::Disk::Same;
    Q_EMIT changed(&document);
}

void SourceFiles::close(SourceDocument &document)
{
    Q_EMIT closing(&document);
    if (document.onDisk()) {
        m_watcher.removePath(document.path);
        if (document.isPython())
            m_python->closeFile(document.path);
    }
    m_pages->removeWidget(document.view);
    document.view->disconnect(this);
    document.view->deleteLater();
    std::erase_if(m_documents, [&](const auto &one) { return one.get() == &document; });
}

QStringList SourceFiles::modified() const
{
    QStringList paths;
    for (const auto &document : m_documents) {
        if (document->view->isModified())
            paths.append(document->path);
    }
    return paths;
}

QStringList SourceFiles::paths() const
{
    QStringList paths;
    for (const auto &document : m_documents) {
        if (document->onDisk() && document->pinned)
            paths.append(document->path);
    }
    return paths;
}

void SourceFiles::check()
{
    bool others = false;
    for (std::size_t i = 0; i < m_documents.size(); ++i) {
        SourceDocument &document = *m_documents[i];
        if (!document.onDisk() || document.framework)
            continue;
        const bool there = QFileInfo::exists(document.path);
        if (!there) {
            if (document.disk != SourceDocument::Disk::Gone) {
                document.disk = SourceDocument::Disk::Gone;
                Q_EMIT changed(&document);
            }
            continue;
        }
        watch(document.path);
        const QByteArray now = digestOfFile(document.path);
        if (now == document.format.digest) {
            if (document.disk != SourceDocument::Disk::Same) {
                document.disk = SourceDocument::Disk::Same;
                Q_EMIT changed(&document);
            }
        } else if (document.view->isModified()) {
            document.disk = SourceDocument::Disk::Changed;
            Q_EMIT changed(&document);
        } else if (!reload(document)) {
            document.disk = SourceDocument::Disk::Changed;
            Q_EMIT changed(&document);
        } else {
            others = true;
        }
    }
    if (others)
        m_python->refresh();
}

} // namespace cs::studio
