// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/session/pythonanalysis.h"

#include "studio/session/strings.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace cs::studio {

namespace {

using Clock = std::chrono::steady_clock;

constexpr auto batchTime = 120ms; // of reports, between two looks at what else is wished
constexpr auto restAfterTyping = 300ms; // before reports are made of what was typed

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(cs::studio::PythonWorkspace)
};

// A spec is asked for by its file: names may occur twice. A class without a spec by its path.
std::string keyOf(const topology::ServiceSpec &spec)
{
    return spec.specClass.empty() && !spec.name.empty()
            && !spec.specFile.ends_with("service_spec.py")
        ? spec.name
        : spec.specFile;
}

QString idOf(const topology::ServiceSpec &spec)
{
    const QString name = toQString(spec.name);
    return spec.sourceType.empty() || name.contains(u'.')
        ? QString(u"python:"_s + name)
        : QString(u"python:"_s + toQString(spec.sourceType) + u'/' + name);
}

qint64 stampOf(const QString &file)
{
    return QFileInfo(file).lastModified().toMSecsSinceEpoch();
}

QString mainFile(const topology::ConnectorReport &report)
{
    for (const topology::Method &method : report.methods) {
        if (method.definedIn == report.className && !method.file.empty())
            return toQString(method.file);
    }
    return toQString(report.specFile);
}

} // namespace

PythonAnalysis::PythonAnalysis(Answers answers)
    : m_answers(std::move(answers))
    , m_thread([this] { run(); })
{ }

PythonAnalysis::~PythonAnalysis()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
    }
    m_wake.notify_all();
    m_thread.join();
}

void PythonAnalysis::setSources(const QString &interpreter, const QStringList &folders)
{
    const std::lock_guard lock(m_mutex);
    m_interpreter = interpreter;
    m_folders = folders;
    m_wishes.sources = true;
    m_wake.notify_all();
}

void PythonAnalysis::setText(const QString &file, const QString &text)
{
    const std::lock_guard lock(m_mutex);
    m_wishes.texts[file] = text;
    m_wake.notify_all();
}

void PythonAnalysis::forgetText(const QString &file)
{
    const std::lock_guard lock(m_mutex);
    m_wishes.texts[file] = std::nullopt;
    m_wake.notify_all();
}

void PythonAnalysis::refresh()
{
    const std::lock_guard lock(m_mutex);
    m_wishes.refresh = true;
    m_wake.notify_all();
}

void PythonAnalysis::prefer(const QString &id)
{
    const std::lock_guard lock(m_mutex);
    m_wishes.preferred = id;
    m_wake.notify_all();
}

bool PythonAnalysis::idle() const
{
    return !m_ending && !m_wishes.sources && !m_wishes.refresh && m_wishes.texts.isEmpty()
        && m_wishes.preferred.isEmpty();
}

void PythonAnalysis::run()
{
    bool wasBusy = false;
    for (;;) {
        Wishes wishes;
        bool rested = false;
        {
            std::unique_lock lock(m_mutex);
            const auto wished = [this] { return !idle(); };
            if (!m_touched.isEmpty() && m_pending.isEmpty())
                rested = !m_wake.wait_for(lock, restAfterTyping, wished);
            else if (m_pending.isEmpty())
                m_wake.wait(lock, wished);
            if (m_ending)
                return;
            wishes = std::exchange(m_wishes, {});
        }
        takeTexts(wishes.texts); // first: somebody types
        if (wishes.sources || wishes.refresh) {
            wasBusy = true;
            if (wishes.sources) {
                makeProject();
                publish();
            } else {
                lookAgain();
            }
        }
        if (!wishes.preferred.isEmpty() && m_pending.removeOne(wishes.preferred))
            m_pending.prepend(wishes.preferred);
        if (rested)
            requeueTouched();
        if (!m_pending.isEmpty()) {
            wasBusy = true;
            reportSome();
        }
        if (wasBusy && m_pending.isEmpty()) {
            wasBusy = false;
            m_answers.busy({});
        }
    }
}

// A folder more is added to the project there is; anything else makes it anew.
void PythonAnalysis::makeProject()
{
    QString interpreter;
    QStringList folders;
    {
        const std::lock_guard lock(m_mutex);
        interpreter = m_interpreter;
        folders = m_folders;
    }
    const bool grown = interpreter == m_projectInterpreter
        && std::all_of(m_projectFolders.begin(), m_projectFolders.end(),
            [&](const QString &folder) { return folders.contains(folder); });
    if (!grown) {
        m_project = python::PythonProject();
        m_stamps.clear();
        m_ofInterpreter.clear();
        for (auto it = m_texts.cbegin(); it != m_texts.cend(); ++it)
            m_project.update(toStd(it.key()), toStd(it.value()));
        if (!interpreter.isEmpty()) {
            m_answers.busy(Words::tr("Reading the connectors of %1").arg(interpreter));
            if (auto specs = m_project.addInterpreter(toStd(interpreter)))
                m_ofInterpreter = std::move(*specs);
            else
                m_answers.failed(specs.error());
        }
    }
    m_projectInterpreter = interpreter;
    m_projectFolders = folders;
    listFolders();
    for (auto it = m_texts.cbegin(); it != m_texts.cend(); ++it)
        outline(it.key());
}

// Only what has changed on disk is read again.
void PythonAnalysis::lookAgain()
{
    for (auto it = m_stamps.cbegin(); it != m_stamps.cend(); ++it) {
        if (stampOf(it.key()) != it.value())
            m_touched.insert(it.key());
    }
    const std::vector<Known> before = std::exchange(m_known, {});
    m_project.refresh();
    listFolders();
    bool same = before.size() == m_known.size();
    for (std::size_t i = 0; i < m_known.size(); ++i) {
        Known &known = m_known[i];
        const auto old = std::find_if(before.begin(), before.end(), [&](const Known &one) {
            return one.key == known.key && one.entry.id == known.entry.id;
        });
        same = same && old != before.end();
        if (old == before.end() || !old->entry.analysed)
            continue;
        topology::ServiceSpec spec = std::move(known.entry.spec);
        known.entry = old->entry;
        known.entry.spec = std::move(spec);
    }
    for (const QString &file : std::as_const(m_touched)) {
        if (m_texts.contains(file))
            outline(file);
    }
    if (!same)
        publish();
    requeueTouched();
}

// What the folders hold now, in front of what the interpreter has.
void PythonAnalysis::listFolders()
{
    m_known.clear();
    QSet<QString> ids;
    const auto add = [&](const topology::ServiceSpec &spec, bool own, const QString &folder) {
        const std::string key = keyOf(spec);
        if (std::any_of(
                m_known.begin(), m_known.end(), [&](const Known &one) { return one.key == key; }))
            return; // in two folders that hold each other
        Known known;
        known.key = key;
        known.entry.spec = spec;
        known.entry.own = own;
        known.entry.analysed = false;
        known.entry.sourceFile = toQString(spec.specFile);
        QString id = idOf(spec);
        if (ids.contains(id))
            id += u'@' + (own ? QFileInfo(folder).fileName() : u"framework"_s);
        for (int n = 2; ids.contains(id); ++n)
            id = idOf(spec) + u'#' + QString::number(n);
        ids.insert(id);
        known.entry.id = id;
        m_known.push_back(std::move(known));
    };
    for (const QString &folder : m_projectFolders) {
        m_answers.busy(Words::tr("Reading the connectors in %1").arg(folder));
        auto specs = m_project.addFolder(toStd(folder));
        if (!specs) {
            m_answers.failed(specs.error());
            continue;
        }
        for (const topology::ServiceSpec &spec : *specs)
            add(spec, true, folder);
    }
    for (const topology::ServiceSpec &spec : m_ofInterpreter)
        add(spec, false, {});
}

void PythonAnalysis::publish()
{
    std::vector<SpecEntry> entries;
    m_pending.clear();
    for (const Known &known : m_known) {
        entries.push_back(known.entry);
        if (!known.entry.analysed)
            m_pending.append(known.entry.id);
    }
    m_answers.found(std::move(entries));
}

void PythonAnalysis::takeTexts(const QHash<QString, std::optional<QString>> &texts)
{
    for (auto it = texts.cbegin(); it != texts.cend(); ++it) {
        const QString &file = it.key();
        m_touched.insert(file);
        if (!it.value()) {
            m_texts.remove(file);
            m_project.forget(toStd(file));
            continue;
        }
        m_texts[file] = *it.value();
        m_project.update(toStd(file), toStd(*it.value()));
        outline(file);
    }
}

void PythonAnalysis::outline(const QString &file)
{
    m_answers.outlined(file, m_project.outline(toStd(file)));
}

// The reports that a file just edited may have changed: of its own classes and of their heirs.
void PythonAnalysis::requeueTouched()
{
    for (const QString &file : std::exchange(m_touched, {})) {
        m_stamps.remove(file); // taken anew with the report
        const std::string path = toStd(file);
        const std::string module = '.' + toStd(QFileInfo(file).completeBaseName()) + '.';
        for (const Known &known : m_known) {
            const topology::ConnectorReport &report = known.entry.report;
            const bool concerned = known.entry.spec.specFile == path
                || toStd(known.entry.sourceFile) == path
                || std::any_of(report.mro.begin(), report.mro.end(),
                    [&](const std::string &cls) {
                        return ('.' + cls).find(module) != std::string::npos;
                    })
                || std::any_of(report.methods.begin(), report.methods.end(),
                    [&](const topology::Method &method) { return method.file == path; });
            if (concerned && !m_pending.contains(known.entry.id))
                m_pending.append(known.entry.id);
        }
    }
}

void PythonAnalysis::reportSome()
{
    const int total = int(m_known.size());
    m_answers.busy(Words::tr("Reading %1 of %n connector(s)", nullptr, total)
                       .arg(total - int(m_pending.size()) + 1));
    std::vector<SpecEntry> reported;
    for (const auto end = Clock::now() + batchTime; !m_pending.isEmpty() && Clock::now() < end;) {
        const QString id = m_pending.takeFirst();
        const auto known = std::find_if(
            m_known.begin(), m_known.end(), [&](const Known &one) { return one.entry.id == id; });
        if (known == m_known.end())
            continue;
        analyse(known->entry);
        reported.push_back(known->entry);
    }
    if (!reported.empty())
        m_answers.reported(std::move(reported));
}

void PythonAnalysis::analyse(SpecEntry &entry)
{
    const auto known = std::find_if(
        m_known.begin(), m_known.end(), [&](const Known &one) { return &one.entry == &entry; });
    const std::string &key = known->key;
    entry.analysed = true;
    if (auto report = m_project.report(key)) {
        entry.report = std::move(*report);
    } else {
        entry.report = {};
        entry.report.name = entry.spec.name;
        entry.report.sourceType = entry.spec.sourceType;
        entry.report.origin = topology::Origin::Python;
        entry.report.specFile = entry.spec.specFile;
        entry.report.problems.push_back({ report.error().code, report.error().message });
    }
    entry.coverage = topology::coverage(entry.report);
    entry.sourceFile = mainFile(entry.report);
    const auto remember = [this](const QString &file) {
        if (!file.isEmpty() && !m_stamps.contains(file))
            m_stamps.insert(file, stampOf(file));
    };
    remember(toQString(entry.spec.specFile));
    remember(entry.sourceFile);
    for (const topology::Method &method : entry.report.methods)
        remember(toQString(method.file));
    auto topology = m_project.topology(key);
    entry.topology
        = topology ? std::make_shared<const topology::Topology>(std::move(*topology)) : nullptr;
}

} // namespace cs::studio
