// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/lessons/lessonstudio.h"

#include "studio/editors/qsci.h"
#include "studio/editors/sourceview.h"
#include "studio/session/configdocument.h"
#include "studio/shell/sourcepanel.h"

#include <QAbstractButton>
#include <QAction>
#include <QDir>
#include <QDirIterator>
#include <QLineEdit>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace cs::studio {

namespace {

constexpr int runMs = 60000;
constexpr int waitMs = 30000;

} // namespace

LessonStudio::LessonStudio(const QString &folder)
    : file(folder + u"/settings.ini"_s, QSettings::IniFormat)
{
    preferences.setLanguage(u"en"_s);
    addShippedSpecs(registry);
    workbench.catalog.setNative(registry);
    appearance = std::make_unique<Appearance>(&preferences, &workbench.theme);
    const auto sample = [folder](const QString &spec) -> Result<QString> {
        if (spec == "python"_L1)
            return installSkeleton(folder + u"/skeleton"_s);
        const auto installed = sqlite::installSample(toStd(folder + u"/sample"_s));
        if (!installed)
            return installed.error();
        return toQString(spec == "tutorial"_L1 ? installed->tutorialWorkflow : installed->workflow);
    };
    const PythonWorld world { &workbench.catalog, &workbench.python,
        [this](const QString &workflow) { return state.backend(workflow); } };
    Services services = makeServices(&registry, sample, world, &workbench.keeper);
    services.lessonsFolder = folder + u"/lessons"_s;
    window
        = std::make_unique<MainWindow>(workbench.collaborators(), services, &preferences, &state);
    window->resize(1280, 800);
    window->show();
}

QString LessonDriver::perform(const QList<LessonDeed> &deeds, const QString &use)
{
    for (const LessonDeed &deed : deeds) {
        if (const QString wrong = perform(deed, use); !wrong.isEmpty())
            return u"line %1, %2: %3"_s.arg(deed.line).arg(deed.verb, wrong);
    }
    return {};
}

QString LessonDriver::perform(const LessonDeed &deed, const QString &use)
{
    LessonPlayer &player = m_studio->workbench.lessons;
    MainWindow *window = m_studio->window.get();
    if (deed.verb == "trigger"_L1)
        return trigger(deed);
    if (deed.verb == "select"_L1)
        return select(deed.value);
    if (deed.verb == "key"_L1) {
        m_studio->workbench.selection.selectContextKey(deed.value);
        return {};
    }
    if (deed.verb == "spec"_L1) {
        if (!QTest::qWaitFor(
                [&] { return m_studio->workbench.catalog.find(deed.value) != nullptr; }, waitMs))
            return u"there is no connector '%1'"_s.arg(deed.value);
        m_studio->workbench.selection.selectSpec(deed.value);
        return {};
    }
    if (deed.verb == "replace"_L1 || deed.verb == "write"_L1)
        return edit(deed);
    if (deed.verb == "use"_L1) {
        const Result<void> used = player.use(use.isEmpty() ? deed.value : use);
        return used ? QString() : toQString(used.error().message);
    }
    if (deed.verb == "answer"_L1 || deed.verb == "click"_L1) {
        const QString name = deed.verb == "answer"_L1 ? u"choice"_s + deed.value : deed.value;
        auto *button = window->findChild<QAbstractButton *>(name);
        if (!button || !button->isVisible() || !button->isEnabled())
            return u"there is no button '%1' to press"_s.arg(name);
        button->click();
        return {};
    }
    if (deed.verb == "type"_L1) {
        auto *line = window->findChild<QLineEdit *>(deed.arguments.value(u"widget"_s));
        if (!line || !line->isVisible())
            return u"there is no line '%1' to type into"_s.arg(deed.arguments.value(u"widget"_s));
        line->clear();
        QTest::keyClicks(line, deed.arguments.value(u"text"_s));
        return {};
    }
    if (deed.verb == "until"_L1) {
        const bool came = QTest::qWaitFor(
            [&] { return player.evaluate(deed.value).toBool() || player.checkError(); }, waitMs);
        return came && !player.checkError() ? QString() : u"it did not come to be: "_s + deed.value;
    }
    return u"the driver does not know this verb"_s;
}

QString LessonDriver::trigger(const LessonDeed &deed)
{
    static const QStringList steps { u"run.start"_s, u"run.restart"_s, u"run.stepInto"_s,
        u"run.stepOver"_s, u"run.stepOut"_s, u"run.step"_s, u"run.runTo"_s };
    QAction *action = m_studio->window->actionRegistry()->action(deed.value);
    if (!action)
        return u"there is no action '%1'"_s.arg(deed.value);
    for (int i = 0; i < deed.times; ++i) {
        if (!action->isEnabled())
            return u"'%1' cannot be done now"_s.arg(deed.value);
        QSignalSpy changes(&m_studio->workbench.run, &RunController::stateChanged);
        action->trigger();
        if (!steps.contains(deed.value))
            continue;
        if (!QTest::qWaitFor([&] { return changes.count() > 0 && m_studio->stands(); }, runMs))
            return u"the run does not come to stand; %1"_s.arg(
                m_studio->window->centre()->messages()->text());
    }
    return {};
}

QString LessonDriver::select(const QString &place)
{
    Selection &selection = m_studio->workbench.selection;
    const QString node = place.section(u'/', 0, 0);
    const auto known = [&] { // analysis may not have come to the connector yet
        const SpecEntry *entry = m_studio->workbench.catalog.find(selection.current().spec);
        const topology::Topology *topology
            = entry && entry->topology ? entry->topology.get() : m_studio->workbench.run.topology();
        return topology && topology->find(toStd(node));
    };
    if (!place.contains(u'[') && !QTest::qWaitFor(known, waitMs))
        return u"the topology has no node '%1'"_s.arg(node);
    if (place.contains(u'['))
        selection.selectPath(place);
    else if (place.contains(u'/'))
        selection.selectMethod(node, place.section(u'/', 1));
    else
        selection.selectNode(place);
    return {};
}

QString LessonDriver::edit(const LessonDeed &deed)
{
    const QString name = deed.arguments.value(u"file"_s);
    const QString path = m_studio->workbench.lessons.workspace() + u'/' + name;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return u"'%1' cannot be read"_s.arg(path);
    QString text = QString::fromUtf8(file.readAll());
    file.close();
    if (deed.verb == "write"_L1) {
        text = deed.arguments.value(u"text"_s);
    } else {
        const QString old = deed.arguments.value(u"old"_s);
        if (text.count(old) != 1)
            return u"'%1' is in %2 %3 times"_s.arg(old, name).arg(text.count(old));
        text.replace(old, deed.arguments.value(u"new"_s));
    }
    return save(path, text);
}

// As a person does: in the file's editor, then the key that saves.
QString LessonDriver::save(const QString &path, const QString &text)
{
    if (path.endsWith(".py"_L1)) {
        SourcePanel *source = m_studio->window->centre()->source();
        if (const Result<void> opened = source->openFile(path); !opened)
            return toQString(opened.error().message);
        const auto lines = int(source->view()->editor()->lines());
        source->view()->apply({ LineEdit { 1, lines, text } });
    } else {
        ConfigDocument &config = m_studio->workbench.config;
        if (config.file() != path)
            return u"%1 is not the workflow that is open"_s.arg(path);
        config.replace(0, config.text().size(), toStd(text));
    }
    QAction *action = m_studio->window->actionRegistry()->action(u"file.save"_s);
    if (!QTest::qWaitFor([&] { return action->isEnabled(); }, 2000))
        return u"nothing is there to be saved"_s;
    action->trigger();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || QString::fromUtf8(file.readAll()) != text)
        return u"%1 was not saved; %2"_s.arg(path, m_studio->window->centre()->messages()->text());
    return {};
}

QString LessonDriver::state() const
{
    const RunController &run = m_studio->workbench.run;
    // Numbers of events depend on what the catalogue holds already; places do not.
    const std::optional<engine::Event> at
        = run.isPaused() ? run.store().event(run.state().seq) : std::nullopt;
    QStringList lines {
        u"run %1, event %2"_s.arg(int(run.runState())).arg(at ? int(at->kind()) : -1),
        at ? toQString(at->path) : QString(), run.setup().workflowFile
    };
    for (const engine::Breakpoint &one : m_studio->workbench.run.breakpoints().all())
        lines.append(u"breakpoint "_s + toQString(one.pattern));
    QStringList files;
    QDirIterator it(
        m_studio->workbench.lessons.workspace(), QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString path = it.next();
        QFile file(path);
        if (path.contains("before-restore"_L1) || path.contains("__pycache__"_L1)
            || path.endsWith(".db"_L1) || !file.open(QIODevice::ReadOnly))
            continue;
        files.append(path + u'\n' + QString::fromUtf8(file.readAll()));
    }
    files.sort();
    return (lines + files).join(u'\n');
}

} // namespace cs::studio
