// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#ifndef Q_MOC_RUN
#include "connectors/shipped/shipped.h"
#include "studio/editors/completionlist.h"
#include "studio/editors/overviewstrip.h"
#include "studio/editors/qsci.h"
#include "studio/editors/yamlmarks.h"
#include "studio/editors/yamlview.h"
#include "studio/panels/configoutlinepanel.h"
#include "studio/panels/configproblemspanel.h"
#include "studio/session/configschemas.h"
#include "studio/session/strings.h"
#include "studio/shell/actionregistry.h"
#include "studio/shell/appearance.h"
#include "studio/shell/centrearea.h"
#include "studio/shell/docklayouts.h"
#include "studio/shell/mainwindow.h"
#include "studio/shell/messagebar.h"
#include "studio/shell/runservices.h"
#include "studio/shell/sourcenotice.h"
#include "studio/shell/workbench.h"
#include "studio/shell/workflowpanel.h"
#endif

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolButton>
#include <QTreeView>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace cs::studio {

namespace {

const QByteArray shop = R"(# the shop
source:
  type: sqlite
  serviceName: shop
  serviceConnection:
    config:
      type: SQLite
      databaseMode: ":memory:"
  sourceConfig:
    config:
      type: DatabaseMetadata
sink:
  type: metadata-rest
  config: {}
workflowConfig:
  openMetadataServerConfig:
    hostPort: http://localhost:8585/api
    authProvider: openmetadata
    securityConfig:
      jwtToken: Pl4nted-Secret
)";

} // namespace

class ConfigWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<QSettings>(
            m_folder->filePath(u"settings.ini"_s), QSettings::IniFormat);
        m_preferences = std::make_unique<Preferences>(m_settings.get());
        m_state = std::make_unique<SessionState>(m_settings.get());
        m_bench = std::make_unique<Workbench>();
        addShippedSpecs(m_registry);
        m_bench->catalog.setNative(m_registry);
        m_appearance = std::make_unique<Appearance>(m_preferences.get(), &m_bench->theme);
        const auto sample = [](const QString &) -> Result<QString> {
            return Error { "none", "There is no sample here." };
        };
        m_window = std::make_unique<MainWindow>(m_bench->collaborators(),
            makeServices(&m_registry, sample, {}, &m_bench->keeper), m_preferences.get(),
            m_state.get());
        m_window->resize(1280, 800);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        QApplication::setActiveWindow(m_window.get());
        m_file = m_folder->filePath(u"shop.yaml"_s);
    }
    void cleanup()
    {
        panel()->setQuestion([](const QString &) { return WorkflowPanel::Answer::Discard; });
        m_window.reset();
        m_appearance.reset();
        m_bench.reset();
        m_state.reset();
        m_preferences.reset();
        m_settings.reset();
        m_folder.reset();
        m_registry = {};
    }

    void aWrongWordIsOneProblemMendedAndUndone()
    {
        openWith(shop);
        QCOMPARE(problems(), 0U);
        typeAt("DatabaseMetadata", u"x"_s);
        QVERIFY(fresh());
        QCOMPARE(problems(), 1U);
        QVERIFY(config().text().find("DatabaseMetadatax") != std::string::npos);
        QCOMPARE(view()->overview()->marks().size(), 1);
        QCOMPARE(problemsPanel()->list()->topLevelItemCount(), 1);
        QVERIFY(panel()->title().contains(u'•'));
        // Mended with a key.
        QTest::keyClick(editor(), Qt::Key_Return, Qt::AltModifier);
        QTRY_VERIFY(view()->findChild<QMenu *>(u"fixes"_s));
        auto *menu = view()->findChild<QMenu *>(u"fixes"_s);
        QVERIFY(!menu->actions().isEmpty());
        QTest::keyClick(menu, Qt::Key_Return);
        QVERIFY(fresh());
        QCOMPARE(problems(), 0U);
        QCOMPARE(text(), QString::fromUtf8(shop));
        QCOMPARE(view()->text(), text());
        // Undo by its action, from the menu of the window.
        trigger("edit.undo");
        QVERIFY(fresh());
        QCOMPARE(problems(), 1U);
        QCOMPARE(view()->text(), text());
        QTest::keyClick(editor(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(text(), QString::fromUtf8(shop));
        QVERIFY(!config().isModified());
        QVERIFY(!action("edit.undo")->isEnabled());
        QTest::keyClick(editor(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(config().text().find("DatabaseMetadatax") != std::string::npos);
    }

    void undoKnowsWhoHasTheFocus()
    {
        openWith(shop);
        typeAt("serviceName: shop", u"s"_s);
        QVERIFY(config().set({ "source", "type" }, "sqlite3", this)); // as a form does
        QCOMPARE(view()->text(), text());
        m_bench->breakpoints.toggle(u"database/yield_database"_s);
        trigger("edit.undo"); // the form's edit
        QVERIFY(config().text().find("type: sqlite\n") != std::string::npos);
        QCOMPARE(m_bench->breakpoints.rowCount(), 1);
        trigger("edit.undo"); // the letter
        QCOMPARE(text(), QString::fromUtf8(shop));
        m_window->showPanel(u"panel.breakpoints"_s);
        QApplication::processEvents();
        if (auto *breakpoints = m_window->findChild<Panel *>(u"panel.breakpoints"_s))
            breakpoints->findChild<QTreeView *>()->setFocus();
        trigger("edit.undo");
        QCOMPARE(m_bench->breakpoints.rowCount(), 0);
        QCOMPARE(text(), QString::fromUtf8(shop));
    }

    void completionProposesAndInserts()
    {
        openWith(shop);
        goBehind("type: DatabaseMetadata");
        QTest::keyClick(editor(), Qt::Key_Return);
        QCOMPARE(view()->text().section(u'\n', 11, 11), u"      "_s); // as deep as the line above
        trigger("config.complete");
        CompletionList *list = view()->completion();
        QTRY_VERIFY(list->isVisible());
        QVERIFY(list->proposals().size() > 5);
        QTest::keyClicks(editor(), u"markDel"_s);
        QTRY_VERIFY(list->isVisible() && list->proposals().size() < 10);
        shot("completion");
        const std::string first = list->proposals().front().label;
        QVERIFY2(first.starts_with("markDel"), first.c_str());
        QVERIFY(!list->proposals().front().detail.empty());
        QTest::keyClick(editor(), Qt::Key_Return);
        QVERIFY(config().text().find("\n      " + first + ":") != std::string::npos);
        // The values of the key are the next question, by themselves.
        QTRY_VERIFY(list->isVisible());
        QTest::keyClick(editor(), Qt::Key_Escape);
        QVERIFY(!list->isVisible());
        QTest::keyClicks(editor(), u"true"_s);
        QVERIFY(fresh());
        QCOMPARE(problems(), 0U);
        QTest::keyClick(editor(), Qt::Key_Z, Qt::ControlModifier);
        QTest::keyClick(editor(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(config().text().find(first + ":") == std::string::npos);
    }

    void hoverSaysWhatAKeyIs()
    {
        openWith(shop);
        const QString words = view()->wordsAt(shop.indexOf("authProvider") + 2);
        QVERIFY2(words.contains(u"workflowConfig.openMetadataServerConfig.authProvider"_s),
            qPrintable(words));
        QVERIFY(words.contains(u"schema"_s));
        typeAt("DatabaseMetadata", u"x"_s);
        QVERIFY(fresh());
        const QString wrong = view()->wordsAt(view()->cursor() - 2);
        QVERIFY2(wrong.contains(u"Error"_s) && wrong.contains(u"Alt+Enter"_s), qPrintable(wrong));
        QVERIFY(view()->wordsAt(0).isEmpty());
    }

    void hoverSaysWhereTheClassReadsAKey()
    {
        QFile source(m_folder->filePath(u"shelf.py"_s));
        QVERIFY(source.open(QIODevice::WriteOnly));
        source.write("class Shelf:\n    def walk(self):\n        return self.source_config."
                     "includeViews\n");
        source.close();
        QByteArray own = shop;
        own.replace("type: SQLite", "type: CustomDatabase\n      sourcePythonClass: shelf.Shelf");
        own.replace("type: DatabaseMetadata", "type: DatabaseMetadata\n      includeViews: true");
        openWith(own);
        const auto words = [&] { return view()->wordsAt(own.indexOf("includeViews") + 2); };
        QTRY_VERIFY2(
            words().contains(u"Read by shelf.Shelf (shelf.py, line 3)."_s), qPrintable(words()));
        // A key that it does not read is the framework's part's, as before.
        QVERIFY(view()->wordsAt(own.indexOf("DatabaseMetadata") - 3).contains(u"by the source"_s));
        // The source is edited: said a while later.
        QVERIFY(source.open(QIODevice::WriteOnly));
        source.write("class Shelf:\n\n    def walk(self):\n        return self.source_config."
                     "includeViews\n");
        source.close();
        QTRY_VERIFY2_WITH_TIMEOUT(words().contains(u"line 4"_s), qPrintable(words()), 10'000);
    }

    void problemsLeadToTheirPlaces()
    {
        QByteArray wrong = shop;
        wrong.replace("authProvider: openmetadata", "authProvider: openmetadat");
        wrong.replace("type: DatabaseMetadata", "type: DatabaseMetadat");
        openWith(wrong);
        const std::size_t count = problems();
        QVERIFY(count >= 2);
        // Said without any panel being looked for.
        QTRY_VERIFY(!m_window->centre()->messages()->text().isEmpty());
        shot("errors");
        QTreeWidget *list = problemsPanel()->list();
        QCOMPARE(list->topLevelItemCount(), int(count));
        trigger("view.configure");
        QVERIFY(list->isVisible());
        const auto row = [list](const QString &code) {
            for (int i = 0; i < list->topLevelItemCount(); ++i) {
                if (list->topLevelItem(i)->text(0).contains(code))
                    return list->topLevelItem(i);
            }
            return static_cast<QTreeWidgetItem *>(nullptr);
        };
        QTreeWidgetItem *sink = row(u"openmetadat"_s);
        QVERIFY(sink);
        QTest::mouseClick(
            list->viewport(), Qt::LeftButton, {}, list->visualItemRect(sink).center());
        QCOMPARE(view()->cursor(), std::size_t(wrong.indexOf("openmetadat\n")));
        QCOMPARE(workflow::toText(config().place()),
            "workflowConfig.openMetadataServerConfig.authProvider");
        // Keys go round.
        editor()->setFocus();
        view()->setCursor(0);
        QTest::keyClick(editor(), Qt::Key_F8);
        const std::size_t first = view()->cursor();
        QTest::keyClick(editor(), Qt::Key_F8);
        QVERIFY(view()->cursor() > first);
        QTest::keyClick(editor(), Qt::Key_F8, Qt::ShiftModifier);
        QCOMPARE(view()->cursor(), first);
        trigger("config.previousProblem");
        QVERIFY(view()->cursor() > first);
        shot("configure");
    }

    void cursorOutlineAndPathFollowEachOther()
    {
        openWith(shop);
        trigger("view.configure");
        auto *path = panel()->findChild<QLabel *>(u"keyPath"_s);
        goBehind("serviceName");
        QTRY_COMPARE(workflow::toText(config().place()), "source.serviceName");
        QVERIFY(path->text().contains(u"serviceName"_s));
        trigger("config.copyPath");
        QCOMPARE(QApplication::clipboard()->text(), u"source.serviceName"_s);
        auto *outline = m_window->findChild<ConfigOutlinePanel *>();
        auto *tree = outline->findChild<QTreeView *>();
        QTRY_VERIFY(tree->currentIndex().isValid());
        QTRY_COMPARE(tree->currentIndex().siblingAtColumn(0).data().toString(), u"serviceName"_s);
        trigger("config.outline");
        auto *search = outline->findChild<QLineEdit *>();
        QTRY_VERIFY(search->hasFocus());
        QTest::keyClicks(search, u"authProvider"_s);
        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(workflow::toText(config().place()),
            "workflowConfig.openMetadataServerConfig.authProvider");
        QCOMPARE(view()->cursor(), std::size_t(shop.indexOf("authProvider")));
        QVERIFY(editor()->hasFocus());
        // A form moves the cursor too.
        config().setPlace({ "sink", "type" }, this);
        QCOMPARE(view()->cursor(), std::size_t(shop.indexOf("type: metadata-rest")));
    }

    void secretsAreNotShown()
    {
        openWith(shop);
        trigger("view.configure");
        const auto at = std::size_t(shop.indexOf("Pl4nted"));
        QVERIFY(view()->marks()->isCovered(at));
        QVERIFY(view()->marks()->isCovered(at + 13));
        QVERIFY(!view()->marks()->isCovered(std::size_t(shop.indexOf("openmetadata"))));
        QVERIFY(!view()->wordsAt(at).contains(u"Pl4nted"_s));
        auto *tree = m_window->findChild<ConfigOutlinePanel *>()->findChild<QTreeView *>();
        QTRY_VERIFY(tree->model()->rowCount() > 0);
        const QModelIndexList hit = tree->model()->match(tree->model()->index(0, 1),
            Qt::DisplayRole, u"Pl4nted"_s, -1, Qt::MatchContains | Qt::MatchRecursive);
        QVERIFY(hit.isEmpty());
        const QModelIndexList stars = tree->model()->match(tree->model()->index(0, 0),
            Qt::DisplayRole, u"jwtToken"_s, 1, Qt::MatchExactly | Qt::MatchRecursive);
        QCOMPARE(stars.size(), 1);
        QCOMPARE(stars.front().siblingAtColumn(1).data().toString(), u"***"_s);
        shot("secret");
        // Shown while the cursor is in it.
        editor()->setFocus();
        view()->setCursor(at + 2);
        QVERIFY(!view()->marks()->isCovered(at));
        view()->setCursor(0);
        QVERIFY(view()->marks()->isCovered(at));
        trigger("config.hideSecrets");
        QVERIFY(!view()->marks()->isCovered(at));
        trigger("config.hideSecrets");
        QVERIFY(view()->marks()->isCovered(at));
        // A text that is no YAML hides them as well; a message does not quote them.
        typeAt("# the shop\n", u"  : [\n"_s);
        QVERIFY(fresh());
        QVERIFY(!config().root());
        QVERIFY(view()->marks()->isCovered(config().text().find("Pl4nted")));
        for (const workflow::Diagnostic &one : config().validation()->diagnostics())
            QVERIFY(one.message.find("Pl4nted") == std::string::npos);
    }

    void fiveThousandLinesDoNotStopTheWindow()
    {
        QByteArray big = shop;
        QByteArray list
            = "      type: DatabaseMetadata\n      tableFilterPattern:\n        excludes:\n";
        for (int i = 0; i < 5000; ++i)
            list += "          - ^name_" + QByteArray::number(i) + "$\n";
        big.replace("      type: DatabaseMetadata\n", list);
        openWith(big);
        QCOMPARE(view()->editor()->lines(), 5023);
        trigger("view.configure");
        goBehind("^name_2500$");
        qint64 longest = 0;
        QElapsedTimer since;
        since.start();
        QTimer beat;
        connect(
            &beat, &QTimer::timeout, this, [&] { longest = std::max(longest, since.restart()); });
        beat.start(0);
        for (int i = 0; i < 30; ++i) {
            QTest::keyClick(editor(), Qt::Key_A);
            QTest::qWait(15);
        }
        beat.stop();
        QVERIFY(fresh());
        qInfo("longest gap %lld ms", static_cast<long long>(longest));
        // Whoever waits for a check in the window's thread is found; how fast it is, the line says.
        QVERIFY2(longest < 5000, qPrintable(QString::number(longest)));
        QElapsedTimer check;
        check.start();
        QTest::keyClick(editor(), Qt::Key_B);
        view()->flush();
        QVERIFY(fresh());
        qInfo("diagnostics after a key: %lld ms", static_cast<long long>(check.elapsed()));
    }

    void anotherProgramsEditIsSaid()
    {
        openWith(shop);
        typeAt("serviceName: shop", u"s"_s);
        QByteArray theirs = shop;
        theirs.replace("the shop", "their shop");
        write(theirs);
        auto *notice = panel()->findChild<SourceNotice *>();
        QTRY_VERIFY(!notice->text().isEmpty());
        QVERIFY(config().text().find("shops") != std::string::npos);
        Q_EMIT notice->reloadRequested();
        QCOMPARE(text(), QString::fromUtf8(theirs));
        QVERIFY(notice->text().isEmpty());
        trigger("edit.undo");
        QVERIFY(config().text().find("shops") != std::string::npos);
        // Another file is not opened over edits without a question.
        int asked = 0;
        panel()->setQuestion([&](const QString &) {
            ++asked;
            return WorkflowPanel::Answer::Cancel;
        });
        QVERIFY(!m_window->openWorkflow(m_folder->filePath(u"other.yaml"_s)));
        QCOMPARE(asked, 1);
        QVERIFY(config().text().find("shops") != std::string::npos);
    }

    void linesAreCommentedAndFolded()
    {
        openWith(shop);
        goBehind("serviceName");
        trigger("edit.toggleComment");
        QVERIFY(config().text().find("# serviceName: shop") != std::string::npos);
        trigger("edit.undo");
        QCOMPARE(text(), QString::fromUtf8(shop));
        QVERIFY(fresh());
        editor()->foldLine(1); // source:
        QVERIFY(!editor()->SendScintilla(QsciScintillaBase::SCI_GETLINEVISIBLE, 4UL));
        QVERIFY(editor()->SendScintilla(QsciScintillaBase::SCI_GETLINEVISIBLE, 11UL));
        typeAt("type: metadata-rest", u"   "_s);
        trigger("config.format");
        QCOMPARE(text(), QString::fromUtf8(shop));
    }

    void everyThemeShowsTheSame()
    {
        QByteArray wrong = shop;
        wrong.replace("authProvider: openmetadata", "authProvider: openmetadat");
        openWith(wrong);
        trigger("view.configure");
        for (const Theme::Kind kind : { Theme::Kind::Light, Theme::Kind::Dark }) {
            m_bench->theme.setKind(kind);
            QTest::qWait(50);
            shot(kind == Theme::Kind::Light ? "light" : "dark");
            QVERIFY(view()->marks()->isCovered(std::size_t(wrong.indexOf("Pl4nted"))));
        }
    }

private:
    void write(const QByteArray &bytes) const
    {
        QFile out(m_file);
        QVERIFY(out.open(QIODevice::WriteOnly | QIODevice::Truncate));
        out.write(bytes);
    }
    void openWith(const QByteArray &bytes)
    {
        write(bytes);
        m_state->setConfigSchema(m_file, u"builtin"_s);
        (void)m_window->openWorkflow(m_file);
        QCOMPARE(config().file(), m_file);
        m_window->centre()->showWorkflow();
        editor()->setFocus();
        QVERIFY(fresh());
    }
    bool fresh()
    {
        view()->flush();
        const bool done = QTest::qWaitFor(
            [this] { return config().checkedRevision() == config().revision(); }, 10'000);
        QApplication::processEvents();
        return done;
    }
    [[nodiscard]] std::size_t problems() { return config().validation()->diagnostics().size(); }
    void goBehind(const std::string &words)
    {
        const std::size_t at = config().text().find(words);
        QVERIFY(at != std::string::npos);
        editor()->setFocus();
        editor()->SendScintilla(QsciScintillaBase::SCI_GOTOPOS, at + words.size());
    }
    void typeAt(const std::string &behind, const QString &typed)
    {
        goBehind(behind);
        for (const QChar letter : typed) {
            if (letter == u'\n')
                QTest::keyClick(editor(), Qt::Key_Return);
            else
                QTest::keyClicks(editor(), QString(letter));
        }
        view()->flush();
    }
    void shot(const char *name)
    {
        const QString folder = qEnvironmentVariable("CS_CONFIG_SHOTS");
        if (folder.isEmpty())
            return;
        QTest::qWait(250);
        QPixmap whole = m_window->grab();
        CompletionList *list = view()->completion();
        if (list->isVisible()) {
            QPainter painter(&whole);
            painter.drawPixmap(m_window->mapFromGlobal(list->pos()), list->grab());
        }
        whole.save(folder + u'/' + QString::fromLatin1(name) + u".png"_s);
    }
    void trigger(const char *id) { m_window->actionRegistry()->trigger(QString::fromLatin1(id)); }
    QAction *action(const char *id)
    {
        return m_window->actionRegistry()->action(QString::fromLatin1(id));
    }
    ConfigDocument &config() { return m_bench->config; }
    QString text() { return toQString(config().text()); }
    WorkflowPanel *panel() { return m_window->centre()->workflow(); }
    YamlView *view() { return panel()->view(); }
    QsciScintilla *editor() { return view()->editor(); }
    ConfigProblemsPanel *problemsPanel() { return m_window->findChild<ConfigProblemsPanel *>(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<SessionState> m_state;
    engine::SpecRegistry m_registry;
    std::unique_ptr<Workbench> m_bench;
    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace cs::studio

QTEST_MAIN(cs::studio::ConfigWindowTest)
#include "tst_configwindow.moc"
