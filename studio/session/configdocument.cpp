// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/session/configdocument.h"

#include "studio/session/configchecker.h"
#include "studio/session/configfile.h"
#include "studio/session/strings.h"

#include <QFileInfo>
#include <QFileSystemWatcher>
#include <QTimer>

#include <algorithm>

namespace cs::studio {

namespace {

constexpr int lookAfterMs = 120; // another program's save is several events

} // namespace

struct ConfigDocument::State
{
    /// What the last edit was, to know whether the next one goes on with it.
    struct Step
    {
        enum Kind { Other, Inserting, Deleting, Setting } kind = Other;
        const void *by = nullptr;
        std::size_t at = 0; // Inserting: behind what was typed; Deleting: where it was
        workflow::KeyPath path;
    };

    explicit State(ConfigChecker::Answer answer)
        : checker(std::move(answer))
    { }

    QString file;
    bool bom = false;
    bool isOpen = false;
    std::optional<std::string> onDisk; // as last read or written, without its mark
    bool modified = false;
    Disk disk = Disk::Same;
    std::optional<std::string> kept; // what another program wrote and a person refused
    std::unique_ptr<workflow::ConfigText> config;
    quint64 revision = 0;
    quint64 firstRevision = 0; // of this text; answers about another are late
    quint64 checkedRevision = 0;
    Step step;
    workflow::WorkflowSchema schema = workflow::WorkflowSchema::builtIn();
    workflow::ValidationOptions knowledge;
    std::shared_ptr<const workflow::Validation> validation;
    workflow::KeyPath place;
    QFileSystemWatcher watcher;
    QTimer lookSoon;
    ConfigChecker checker; // last: its thread ends first

    void check()
    {
        if (!isOpen)
            return;
        ConfigChecker::Job job { revision, config->text(), toStd(file), knowledge };
        job.options.schema = schema;
        checker.check(std::move(job));
    }
    bool refreshModified()
    {
        const bool now = isOpen && (!onDisk || *onDisk != config->text());
        return std::exchange(modified, now) != now;
    }
    void watch()
    {
        if (!watcher.files().isEmpty())
            watcher.removePaths(watcher.files());
        if (!watcher.directories().isEmpty())
            watcher.removePaths(watcher.directories());
        if (!isOpen || file.isEmpty())
            return;
        // A file that is replaced by another is noticed by its folder only.
        if (QFileInfo::exists(file))
            watcher.addPath(file);
        if (const QString folder = QFileInfo(file).absolutePath(); QFileInfo::exists(folder))
            watcher.addPath(folder);
    }
    /// Whether typing this goes on with the step before.
    bool continues(std::size_t from, std::size_t to, std::string_view with, const QObject *by)
    {
        const bool newLine = with.find('\n') != std::string_view::npos
            || std::string_view(config->text()).substr(from, to - from).find('\n')
                != std::string_view::npos;
        const Step before = std::exchange(step, Step());
        if (newLine)
            return false;
        step.by = by;
        if (!with.empty()) {
            step.kind = Step::Inserting;
            step.at = from + with.size();
            return from == to && before.kind == Step::Inserting && before.by == by
                && before.at == from;
        }
        step.kind = Step::Deleting;
        step.at = from;
        return before.kind == Step::Deleting && before.by == by
            && (before.at == to || before.at == from);
    }
};

ConfigDocument::ConfigDocument(QObject *parent)
    : QObject(parent)
    , m_state(std::make_unique<State>(
          [this](quint64 revision, std::shared_ptr<const workflow::Validation> validation) {
              QMetaObject::invokeMethod(
                  this,
                  [this, revision, validation = std::move(validation)] {
                      if (!m_state->isOpen || revision < m_state->firstRevision)
                          return;
                      m_state->validation = validation;
                      m_state->checkedRevision = revision;
                      Q_EMIT checked();
                  },
                  Qt::QueuedConnection);
          }))
{
    m_state->lookSoon.setSingleShot(true);
    m_state->lookSoon.setInterval(lookAfterMs);
    connect(&m_state->lookSoon, &QTimer::timeout, this, &ConfigDocument::lookAtDisk);
    const auto soon = [this] { m_state->lookSoon.start(); };
    connect(&m_state->watcher, &QFileSystemWatcher::fileChanged, this, soon);
    connect(&m_state->watcher, &QFileSystemWatcher::directoryChanged, this, soon);
    m_state->config = std::make_unique<workflow::ConfigText>(
        std::string(), std::string(), workflow::processEnvironment());
}

ConfigDocument::~ConfigDocument() = default;

Result<void> ConfigDocument::open(const QString &file)
{
    Result<ConfigFile> read = readConfigFile(file);
    if (!read)
        return std::move(read).error();
    m_state->bom = read->byteOrderMark;
    m_state->onDisk = read->text;
    start(file, std::move(read->text));
    return {};
}

void ConfigDocument::create(const QString &file, std::string text)
{
    m_state->bom = false;
    m_state->onDisk.reset();
    start(file, std::move(text));
}

void ConfigDocument::close()
{
    m_state->onDisk.reset();
    m_state->isOpen = false;
    start({}, {});
}

void ConfigDocument::start(const QString &file, std::string text)
{
    State &state = *m_state;
    state.file = file;
    state.isOpen = !file.isEmpty();
    state.config = std::make_unique<workflow::ConfigText>(std::move(text), toStd(file),
        [this](std::string_view name) { return m_state->knowledge.environment(name); });
    state.firstRevision = ++state.revision;
    state.checkedRevision = 0;
    state.validation.reset();
    state.step = {};
    state.place.clear();
    state.disk = Disk::Same;
    state.kept.reset();
    state.modified = false;
    state.refreshModified();
    state.checker.drop();
    state.check();
    state.watch();
    Q_EMIT reset();
    Q_EMIT stateChanged();
    Q_EMIT historyChanged();
}

Result<void> ConfigDocument::save()
{
    return saveAs(m_state->file);
}

Result<void> ConfigDocument::saveAs(const QString &file)
{
    State &state = *m_state;
    if (Result<void> written = writeConfigFile(file, { text(), state.bom }); !written)
        return written;
    if (file != state.file) {
        state.file = file;
        state.config->setFile(toStd(file));
        state.check();
    }
    state.onDisk = text();
    state.kept.reset();
    state.disk = Disk::Same;
    state.refreshModified();
    state.step = {};
    state.watch();
    Q_EMIT stateChanged();
    Q_EMIT saved(file);
    return {};
}

void ConfigDocument::lookAtDisk()
{
    State &state = *m_state;
    if (!state.isOpen)
        return;
    state.watch();
    const Result<ConfigFile> read = readConfigFile(state.file);
    const Disk before = state.disk;
    if (!read && !state.onDisk) {
        state.disk = Disk::Same; // it was never there
    } else if (!read) {
        state.disk = read.error().code == "file-read" ? Disk::Gone : Disk::Changed;
    } else if (state.onDisk == read->text || state.kept == read->text || text() == read->text) {
        state.disk = Disk::Same;
        if (text() == read->text)
            state.onDisk = read->text;
    } else if (!state.modified) {
        (void)reload();
        return;
    } else {
        state.disk = Disk::Changed;
    }
    if (state.refreshModified() || before != state.disk)
        Q_EMIT stateChanged();
}

Result<void> ConfigDocument::reload()
{
    State &state = *m_state;
    Result<ConfigFile> read = readConfigFile(state.file);
    if (!read)
        return std::move(read).error();
    state.bom = read->byteOrderMark;
    state.onDisk = read->text;
    state.kept.reset();
    state.disk = Disk::Same;
    state.step = {};
    apply(difference(text(), read->text));
    state.refreshModified();
    Q_EMIT stateChanged();
    return {};
}

void ConfigDocument::keepMine()
{
    if (const Result<ConfigFile> read = readConfigFile(m_state->file))
        m_state->kept = read->text;
    m_state->disk = Disk::Same;
    Q_EMIT stateChanged();
}

QString ConfigDocument::file() const
{
    return m_state->file;
}

bool ConfigDocument::isOpen() const
{
    return m_state->isOpen;
}

bool ConfigDocument::isModified() const
{
    return m_state->modified;
}

ConfigDocument::Disk ConfigDocument::disk() const
{
    return m_state->disk;
}

const std::string &ConfigDocument::text() const
{
    return m_state->config->text();
}

std::string_view ConfigDocument::lineEnd() const
{
    const std::string &all = text();
    const auto lines = std::count(all.begin(), all.end(), '\n');
    std::ptrdiff_t windows = 0;
    for (std::size_t at = all.find("\r\n"); at != std::string::npos; at = all.find("\r\n", at + 2))
        ++windows;
    return windows * 2 > lines ? "\r\n" : "\n";
}

const workflow::Value *ConfigDocument::root() const
{
    if (m_state->validation && m_state->checkedRevision == m_state->revision)
        return m_state->validation->root();
    return m_state->config->root();
}

quint64 ConfigDocument::revision() const
{
    return m_state->revision;
}

void ConfigDocument::publish(const workflow::Patches &patches, const QObject *by)
{
    ++m_state->revision;
    m_state->check();
    const bool other = m_state->refreshModified();
    Q_EMIT edited(patches, by);
    Q_EMIT historyChanged();
    if (other)
        Q_EMIT stateChanged();
}

Result<void> ConfigDocument::commit(Result<void> done, const QObject *by)
{
    if (done)
        publish(workflow::Patches(m_state->config->lastPatches()), by);
    return done;
}

Result<void> ConfigDocument::set(
    const workflow::KeyPath &path, const Json &value, const QObject *by)
{
    State &state = *m_state;
    Result<void> done = state.config->set(path, value);
    if (!done)
        return done;
    const bool more = state.step.kind == State::Step::Setting && state.step.by == by
        && state.step.path == path && by;
    if (more)
        state.config->join();
    state.step = { State::Step::Setting, by, 0, path };
    return commit(std::move(done), by);
}

Result<void> ConfigDocument::add(
    const workflow::KeyPath &path, std::string_view key, const Json &value, const QObject *by)
{
    endStep();
    return commit(m_state->config->add(path, key, value), by);
}

Result<void> ConfigDocument::remove(const workflow::KeyPath &path, const QObject *by)
{
    endStep();
    return commit(m_state->config->remove(path), by);
}

Result<void> ConfigDocument::rename(
    const workflow::KeyPath &path, std::string_view key, const QObject *by)
{
    endStep();
    return commit(m_state->config->rename(path, key), by);
}

Result<void> ConfigDocument::insert(
    const workflow::KeyPath &path, std::size_t index, const Json &value, const QObject *by)
{
    endStep();
    return commit(m_state->config->insert(path, index, value), by);
}

void ConfigDocument::replace(
    std::size_t from, std::size_t to, std::string_view with, const QObject *by)
{
    State &state = *m_state;
    from = std::min(from, text().size());
    to = std::clamp(to, from, text().size());
    if (!state.isOpen || (from == to && with.empty()))
        return;
    const bool more = state.continues(from, to, with, by);
    state.config->replace(from, to, with);
    if (more)
        state.config->join();
    publish({ { from, to, std::string(with) } }, by);
}

void ConfigDocument::apply(const workflow::Patches &patches, const QObject *by)
{
    if (!m_state->isOpen || patches.empty())
        return;
    endStep();
    m_state->config->apply(patches);
    publish(patches, by);
}

void ConfigDocument::apply(const std::vector<workflow::Edit> &edits, const QObject *by)
{
    apply(workflow::toPatches(text(), edits), by);
}

void ConfigDocument::endStep()
{
    m_state->step = {};
}

bool ConfigDocument::canUndo() const
{
    return m_state->config->canUndo();
}

bool ConfigDocument::canRedo() const
{
    return m_state->config->canRedo();
}

void ConfigDocument::undo()
{
    endStep();
    if (const workflow::Patches patches = m_state->config->undo(); !patches.empty())
        publish(patches, nullptr);
}

void ConfigDocument::redo()
{
    endStep();
    if (const workflow::Patches patches = m_state->config->redo(); !patches.empty())
        publish(patches, nullptr);
}

const workflow::WorkflowSchema &ConfigDocument::schema() const
{
    return m_state->schema;
}

void ConfigDocument::setSchema(workflow::WorkflowSchema schema)
{
    m_state->schema = std::move(schema);
    m_state->check();
    Q_EMIT schemaChanged();
}

void ConfigDocument::setKnowledge(workflow::ValidationOptions knowledge)
{
    if (!knowledge.recordedNames)
        knowledge.recordedNames = std::move(m_state->knowledge.recordedNames);
    m_state->knowledge = std::move(knowledge);
    m_state->check();
}

void ConfigDocument::setRecordedNames(
    std::function<std::vector<std::string>(std::string_view path)> names)
{
    m_state->knowledge.recordedNames = std::move(names);
    m_state->check();
}

std::shared_ptr<const workflow::Validation> ConfigDocument::validation() const
{
    return m_state->validation;
}

quint64 ConfigDocument::checkedRevision() const
{
    return m_state->checkedRevision;
}

const workflow::KeyPath &ConfigDocument::place() const
{
    return m_state->place;
}

void ConfigDocument::setPlace(const workflow::KeyPath &path, const QObject *by)
{
    if (m_state->place == path)
        return;
    m_state->place = path;
    if (m_state->step.kind == State::Step::Setting && m_state->step.path != path)
        endStep();
    Q_EMIT placeChanged(path, by);
}

void ConfigDocument::show(std::size_t from, std::size_t to)
{
    Q_EMIT shown(from, to);
}

} // namespace cs::studio
