// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#ifndef Q_MOC_RUN // moc stumbles over <concepts>, which some of these bring
#include "connectors/shipped/shipped.h"
#include "connectors/sqlite/sample.h"
#include "studio/editors/sourceview.h"
#include "studio/session/runstore.h"
#include "studio/session/strings.h"
#include "studio/shell/actionregistry.h"
#include "studio/shell/actionspecs.h"
#include "studio/shell/appearance.h"
#include "studio/shell/centrearea.h"
#include "studio/shell/docklayouts.h"
#include "studio/shell/mainwindow.h"
#include "studio/shell/messagebar.h"
#include "studio/shell/runservices.h"
#include "studio/shell/sourcepanel.h"
#include "studio/shell/statusline.h"
#include "studio/shell/workbench.h"
#include "studio/shell/workflowpanel.h"
#endif

#include <QAction>
#include <QApplication>
#include <QDockWidget>
#include <QFileInfo>
#include <QLineEdit>
#include <QMenuBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cs::studio;

namespace {

auto sampleIn(const QString &folder)
{
    return [folder](const QString &spec) -> cs::Result<QString> {
        const auto sample = cs::sqlite::installSample(toStd(folder + u"/sample"_s));
        if (!sample)
            return sample.error();
        return toQString(spec == "tutorial"_L1 ? sample->tutorialWorkflow : sample->workflow);
    };
}

// One window on settings of its own, as main makes it.
struct Studio
{
    explicit Studio(const QString &settingsFile)
        : file(settingsFile, QSettings::IniFormat)
    {
        cs::addShippedSpecs(registry);
        workbench.catalog.setNative(registry);
        appearance = std::make_unique<Appearance>(&preferences, &workbench.theme);
        window = std::make_unique<MainWindow>(workbench.collaborators(),
            makeServices(
                &registry, sampleIn(QFileInfo(settingsFile).path()), {}, &workbench.keeper),
            &preferences, &state);
        window->resize(1280, 800);
        window->show();
    }

    void trigger(const char *id) { window->actionRegistry()->trigger(QString::fromLatin1(id)); }
    // Triggers and waits until the run stands again.
    bool step(const char *id)
    {
        QSignalSpy changes(&workbench.run, &RunController::stateChanged);
        trigger(id);
        return QTest::qWaitFor(
            [&] {
                return changes.count() > 0
                    && (workbench.run.isPaused()
                        || workbench.run.runState() == cs::engine::RunState::Finished);
            },
            10000);
    }
    [[nodiscard]] bool isFinished() const
    {
        return workbench.run.runState() == cs::engine::RunState::Finished;
    }
    [[nodiscard]] QString path() const { return toQString(workbench.run.state().path); }

    QSettings file;
    cs::engine::SpecRegistry registry;
    Preferences preferences { &file };
    SessionState state { &file };
    Workbench workbench;
    std::unique_ptr<Appearance> appearance;
    std::unique_ptr<MainWindow> window;
};

} // namespace

class TestShell : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Studio> m_studio;

    [[nodiscard]] QString settingsFile() const { return m_dir->filePath(u"settings.ini"_s); }
    void reopen()
    {
        m_studio.reset();
        m_studio = std::make_unique<Studio>(settingsFile());
    }

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_studio = std::make_unique<Studio>(settingsFile());
        m_studio->preferences.setLanguage(u"en"_s);
    }
    void cleanup() { m_studio.reset(); }

    void theFirstMinute()
    {
        Studio &s = *m_studio;
        s.window->openLast(); // nothing was opened before: the sample
        QVERIFY(s.workbench.run.hasSetup());
        QCOMPARE(s.workbench.run.setup().spec, u"sqlite"_s);
        QVERIFY(s.workbench.selection.topology());
        QVERIFY(s.step("run.stepInto"));
        QVERIFY(!s.isFinished());
        // At the root's stage, its entity there, the first key of the context written.
        const Place place = s.workbench.selection.current();
        QCOMPARE(place.node, u"root"_s);
        QCOMPARE(place.method, u"yield_create_request_database_service"_s);
        const RunStore &store = s.workbench.run.store();
        QCOMPARE(store.summary().entities, 1u);
        const auto context = store.index()->context();
        QVERIFY(!context.empty());
        QCOMPARE(context.front().key, "database_service");
        QVERIFY(context.front().seq > 0);
        // The source panel shows the method the run is in.
        QCOMPARE(s.window->centre()->source()->view()->currentMethod(), place.method);
    }

    void intoEachNodeToTheFirstColumnThenOutOverAndToTheEnd()
    {
        Studio &s = *m_studio;
        QVERIFY(s.window->openSample());
        QStringList nodes;
        bool columns = false;
        for (int i = 0; i < 200 && !columns; ++i) {
            QVERIFY(s.step("run.stepInto"));
            QVERIFY(!s.isFinished());
            const Place place = s.workbench.selection.current();
            if (!place.node.isEmpty() && !nodes.contains(place.node))
                nodes.append(place.node);
            QCOMPARE(place.path, s.path()); // the selection stands where the run stands
            const auto event = s.workbench.run.store().event(s.workbench.run.state().seq);
            const auto *yielded = event ? event->as<cs::engine::EntityYielded>() : nullptr;
            columns = yielded && yielded->right
                && std::string_view(yielded->right->json).find("\"columns\":[{")
                    != std::string::npos;
        }
        QVERIFY2(columns, "no table with columns was reached");
        QCOMPARE(nodes, QStringList({ u"root"_s, u"database"_s, u"databaseSchema"_s, u"table"_s }));
        const QString inTable = s.path();
        QVERIFY(s.step("run.stepOver"));
        QVERIFY(s.path() != inTable);
        QVERIFY(s.step("run.stepOut"));
        QVERIFY(!s.path().contains(u"/yield_table#"_s));
        QVERIFY(s.step("run.start"));
        QVERIFY(s.isFinished());
        const auto &run = s.workbench.run.store().summary();
        QVERIFY(run.finished == cs::engine::FinishReason::Completed);
        QVERIFY(run.entities > 10);
        QCOMPARE(s.window->statusLine()->stateText(), u"Finished"_s);
    }

    void stopEndsTheRunAndRestartBeginsAnew()
    {
        Studio &s = *m_studio;
        QVERIFY(s.window->openSample());
        QVERIFY(s.step("run.stepInto"));
        QVERIFY(s.step("run.stop"));
        QTRY_VERIFY(s.isFinished());
        QVERIFY(s.workbench.run.store().summary().finished == cs::engine::FinishReason::Stopped);
        QVERIFY(s.window->actionRegistry()->action(u"run.start"_s)->isEnabled());
        QVERIFY(!s.window->actionRegistry()->action(u"run.stop"_s)->isEnabled());
        s.trigger("run.restart");
        QTRY_VERIFY_WITH_TIMEOUT(s.isFinished()
                && s.workbench.run.store().summary().finished
                    == cs::engine::FinishReason::Completed,
            10000);
    }

    void aBreakpointStopsTheRunAndUndoTakesItBack()
    {
        Studio &s = *m_studio;
        QVERIFY(s.window->openSample());
        s.workbench.selection.selectMethod(u"table"_s, u"yield_table"_s);
        s.trigger("run.toggleBreakpoint");
        QCOMPARE(s.workbench.run.breakpoints().all().size(), 1u);
        QVERIFY(s.step("run.start"));
        QVERIFY(s.workbench.run.isPaused());
        QVERIFY(s.path().endsWith(u"/yield_table"_s));
        QCOMPARE(s.window->statusLine()->stateText(), u"Paused at a breakpoint"_s);
        s.trigger("edit.undo");
        QVERIFY(s.workbench.run.breakpoints().all().empty());
        s.trigger("edit.redo");
        QCOMPARE(s.workbench.run.breakpoints().all().size(), 1u);
    }

    void everyActionHasWordsAKeyAndAPlaceInThePalette()
    {
        Studio &s = *m_studio;
        QSet<QString> ids;
        QHash<QString, QString> keys;
        const auto isSpecified = [](const QString &id) {
            return std::any_of(actionSpecs().begin(), actionSpecs().end(),
                [&](const ActionSpec &spec) { return id == QString::fromLatin1(spec.id); });
        };
        CommandSource palette(s.window->actionRegistry());
        const std::vector<LocatorItem> listed = palette.find({}, 1000);
        const QList<QAction *> actions = s.window->actionRegistry()->all();
        QCOMPARE(listed.size(), std::size_t(actions.size()));
        for (QAction *action : actions) {
            const QString id = ActionRegistry::idOf(action);
            QVERIFY2(!id.isEmpty() && !ids.contains(id), qPrintable(id));
            ids.insert(id);
            QVERIFY2(!ActionRegistry::plainText(action).isEmpty(), qPrintable(id));
            if (!isSpecified(id))
                continue; // a panel's own, found by its title
            QVERIFY2(!action->shortcuts().isEmpty(), qPrintable(id));
            const QList<QKeySequence> sequences = action->shortcuts();
            for (const QKeySequence &sequence : sequences) {
                const QString key = sequence.toString();
                QVERIFY2(!key.isEmpty(), qPrintable(id));
                QVERIFY2(!keys.contains(key), qPrintable(id + u" and "_s + keys.value(key)));
                keys.insert(key, id);
            }
            QVERIFY2(action->toolTip().contains(ActionRegistry::keysOf(action).toHtmlEscaped()),
                qPrintable(id));
            const auto found = palette.find(ActionRegistry::plainText(action), 60);
            QVERIFY2(std::any_of(found.begin(), found.end(),
                         [&](const LocatorItem &item) {
                             return item.text.endsWith(ActionRegistry::plainText(action));
                         }),
                qPrintable(id));
        }
        QCOMPARE(keys.value(u"F11"_s), u"run.stepInto"_s);
        QCOMPARE(keys.value(u"Ctrl+Shift+P"_s), u"go.command"_s);
    }

    void keysReachTheRun()
    {
        Studio &s = *m_studio;
        QVERIFY(s.window->openSample());
        QVERIFY(QTest::qWaitForWindowExposed(s.window.get()));
        QApplication::setActiveWindow(s.window.get());
        QTest::keyClick(s.window.get(), Qt::Key_F11);
        QTRY_VERIFY_WITH_TIMEOUT(s.workbench.run.isPaused(), 10000);
        QTest::keyClick(s.window.get(), Qt::Key_1, Qt::AltModifier);
        QCOMPARE(s.workbench.run.granularity(), cs::engine::Granularity::Event);
    }

    void goToAnythingFindsNodesConnectorsAndEntities()
    {
        Studio &s = *m_studio;
        QVERIFY(s.window->openSample());
        QVERIFY(s.step("run.start"));
        PlaceSource places(s.workbench.collaborators());
        const auto texts = [&](const QString &typed) {
            QStringList found;
            for (const LocatorItem &item : places.find(typed, 60))
                found.append(item.text);
            return found;
        };
        QVERIFY(texts(u"databaseSch"_s).contains(u"databaseSchema"_s));
        QVERIFY(texts(u"tuto"_s).contains(u"tutorial"_s));
        QVERIFY(texts(u"albums"_s).contains(u"albums"_s));
        QVERIFY(texts(u"qqqqzzzz"_s).isEmpty());
        for (const LocatorItem &item : places.find(u"albums"_s, 60)) {
            if (item.text == "albums"_L1) {
                item.activate();
                break;
            }
        }
        QVERIFY(s.workbench.selection.current().path.contains(u"table[albums]"_s));
    }

    void layoutsAreRememberedAndReset()
    {
        const auto shown = [&](const char *id) {
            return m_studio->window->layouts()
                ->dock(QString::fromLatin1(id))
                ->toggleViewAction()
                ->isChecked();
        };
        m_studio->trigger("view.debug");
        QVERIFY(shown("panel.runtree"));
        QVERIFY(!shown("panel.start"));
        m_studio->window->layouts()->dock(u"panel.runtree"_s)->hide();
        m_studio->trigger("view.explore");
        QVERIFY(shown("panel.start"));
        m_studio->trigger("view.debug");
        QVERIFY(!shown("panel.runtree"));
        m_studio->window->close();
        reopen();
        QCOMPARE(m_studio->window->layouts()->perspective(), u"debug"_s);
        QVERIFY(!shown("panel.runtree"));
        m_studio->trigger("view.resetLayout");
        QVERIFY(shown("panel.runtree"));
    }

    void themeAndLanguageSwitchLiveAndCanBeUndone()
    {
        Studio &s = *m_studio;
        s.preferences.setTheme(u"light"_s);
        const QColor light = QApplication::palette().color(QPalette::Window);
        s.trigger("view.nextTheme");
        QCOMPARE(s.workbench.theme.kind(), Theme::Kind::Dark);
        QVERIFY(QApplication::palette().color(QPalette::Window) != light);
        s.trigger("edit.undo");
        QCOMPARE(s.workbench.theme.kind(), Theme::Kind::Light);
        QCOMPARE(QApplication::palette().color(QPalette::Window), light);

        const auto fileMenu = [&] { return s.window->menuBar()->actions().front()->text(); };
        QCOMPARE(fileMenu(), u"&File"_s);
        s.trigger("view.nextLanguage");
        QTRY_COMPARE(fileMenu(), u"&Datei"_s);
        QCOMPARE(ActionRegistry::plainText(s.window->actionRegistry()->action(u"run.stepInto"_s)),
            u"Schritt hinein"_s);
        s.trigger("edit.undo");
        QTRY_COMPARE(fileMenu(), u"&File"_s);
    }

    void badWorkflowsAreSentencesInTheWindow()
    {
        Studio &s = *m_studio;
        MessageBar *bar = s.window->centre()->messages();
        QVERIFY(!s.window->openWorkflow(m_dir->filePath(u"missing.yaml"_s)));
        QVERIFY(bar->isVisible());
        QVERIFY2(bar->text().contains(u"missing.yaml"_s), qPrintable(bar->text()));

        const QString bad = m_dir->filePath(u"bad.yaml"_s);
        QFile out(bad);
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write("source:\n  type: sqlite\n  serviceName: [unclosed\n");
        out.close();
        QVERIFY(!s.window->openWorkflow(bad));
        QVERIFY2(bar->text().contains(u"line"_s), qPrintable(bar->text()));
        QCOMPARE(s.window->centre()->workflow()->file(), bad);
        QVERIFY(s.window->openSample());
        QVERIFY(!bar->isVisible());
    }

    void openedFilesAreRecentNextTime()
    {
        QVERIFY(m_studio->window->openSample());
        const QString sample = m_studio->state.lastWorkflow();
        QCOMPARE(m_studio->state.recentFiles(), QStringList { sample });
        reopen();
        QCOMPARE(m_studio->state.recentFiles(), QStringList { sample });
        m_studio->window->openLast();
        QCOMPARE(m_studio->workbench.run.setup().workflowFile, sample);
    }

    // A long line anywhere is cut or wrapped; a window on a small screen stays on it.
    void nothingMakesTheWindowWider()
    {
        Studio &s = *m_studio;
        QVERIFY(s.window->openSample());
        for (const char *perspective :
            { "view.explore", "view.debug", "view.configure", "view.learn", "view.catalogue" }) {
            s.trigger(perspective);
            for (const QString &language : cs::studio::Preferences::languages()) {
                s.preferences.setLanguage(language);
                s.workbench.selection.selectMethod(
                    u"databaseSchema"_s, u"mark_stored_procedures_as_deleted"_s);
                QTest::qWait(50);
                const QSize least = s.window->minimumSizeHint();
                QVERIFY2(least.width() <= 1280 && least.height() <= 760,
                    qPrintable(u"%1 in %2: %3 x %4"_s.arg(QLatin1StringView(perspective), language)
                                   .arg(least.width())
                                   .arg(least.height())));
            }
        }
    }

    // Alt and a letter open each menu and each entry, in every language, and only one.
    void everyEntryOfAMenuHasALetterOfItsOwn()
    {
        Studio &s = *m_studio;
        for (const QString &language : cs::studio::Preferences::languages()) {
            s.preferences.setLanguage(language);
            QCoreApplication::processEvents();
            QList<QWidget *> bars { s.window->menuBar() };
            for (QMenu *menu : s.window->menuBar()->findChildren<QMenu *>())
                bars.append(menu);
            for (const QWidget *bar : std::as_const(bars)) {
                QStringList letters;
                for (const QAction *action : bar->actions()) {
                    // Names of recent files have none.
                    if (action->isSeparator() || !action->toolTip().startsWith("<b>"_L1))
                        continue;
                    const QKeySequence key = QKeySequence::mnemonic(action->text());
                    QVERIFY2(!key.isEmpty(), qPrintable(language + u' ' + action->text()));
                    QVERIFY2(!letters.contains(key.toString()),
                        qPrintable(language + u": "_s + key.toString() + u' ' + action->text()));
                    letters.append(key.toString());
                }
            }
        }
    }

    void stubsOfTheTutorialAreLit()
    {
        Studio &s = *m_studio;
        QVERIFY(s.window->openSample(u"tutorial"_s));
        const SpecEntry *entry = s.workbench.catalog.find(u"tutorial"_s);
        QVERIFY(entry);
        int lit = 0;
        for (const auto &method : entry->report.methods) {
            if (method.state != cs::topology::MethodState::Stub || method.node.empty())
                continue;
            s.workbench.selection.selectMethod(toQString(method.node), toQString(method.name));
            const SourceView *view = s.window->centre()->source()->view();
            QCOMPARE(view->currentMethod(), toQString(method.name));
            QVERIFY2(view->isMarkedStub(method.line), method.name.c_str());
            ++lit;
        }
        QVERIFY(lit > 3);
    }
};

QTEST_MAIN(TestShell)
#include "tst_shell.moc"
