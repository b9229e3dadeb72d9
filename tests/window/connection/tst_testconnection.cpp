// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/window/python/pythonstudio.h"

#ifndef Q_MOC_RUN
#include "studio/models/connectionstepsmodel.h"
#include "studio/panels/dataview.h"
#include "studio/panels/testconnectionpanel.h"
#include "studio/session/configdocument.h"
#include "studio/session/connectiontester.h"
#endif

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QTextBrowser>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace cs::studio;

// The dock of the connection test in the window, with the native SQLite connector.
class TestTestConnection : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<PythonStudio> m_studio;

    TestConnectionPanel *panel() const
    {
        return m_studio->window->findChild<TestConnectionPanel *>();
    }
    QString sentence() const
    {
        return panel()->findChild<QLabel *>(u"testConnectionResult"_s)->text();
    }
    QTextBrowser *details() const
    {
        return panel()->findChild<QTextBrowser *>(u"testConnectionDetails"_s);
    }
    bool finished() const
    {
        return QTest::qWaitFor(
            [&] { return panel()->tester()->hasTest() && !panel()->tester()->isRunning(); }, 30000);
    }
    QString workflow(const QString &name, const QByteArray &file) const
    {
        const QString path = m_dir->filePath(name);
        writeFile(path,
            "source:\n  type: sqlite\n  serviceName: shop\n  serviceConnection:\n    config:\n"
            "      type: SQLite\n      databaseMode: "
                + file
                + "\n  sourceConfig: {config: {type: DatabaseMetadata}}\n"
                  "sink: {type: metadata-rest, config: {}}\nworkflowConfig:\n"
                  "  openMetadataServerConfig: {hostPort: \"http://localhost:8585/api\", "
                  "securityConfig: {jwtToken: planted-token}}\n");
        return path;
    }
    // To be looked at, where CS_PICTURES names a folder.
    void picture(const QString &name) const
    {
        const QString folder = qEnvironmentVariable("CS_PICTURES");
        if (folder.isEmpty())
            return;
        m_studio->trigger("view.configure");
        panel()->window()->findChild<QWidget *>(u"panel.testconnection"_s)->setFocus();
        for (const QString &theme : { u"light"_s, u"dark"_s }) {
            m_studio->preferences.setTheme(theme);
            QTest::qWait(100);
            QVERIFY(m_studio->window->grab().save(folder + u'/' + name + u'-' + theme + u".png"_s));
            QVERIFY(panel()->grab().save(folder + u'/' + name + u"-panel-"_s + theme + u".png"_s));
        }
    }

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_studio = std::make_unique<PythonStudio>(m_dir->path());
    }
    void cleanup() { m_studio.reset(); }

    void emptyItSaysWhatToDo()
    {
        QVERIFY(panel());
        const QAction *action
            = m_studio->window->actionRegistry()->action(u"config.testConnection"_s);
        QVERIFY(action);
        QVERIFY(!action->isEnabled());
        QVERIFY(!panel()->tester()->hasTest());
        m_studio->window->openSample();
        QVERIFY(action->isEnabled());
        QCOMPARE(action->shortcut().toString(), u"Ctrl+T"_s);
    }

    void theSampleWorks()
    {
        QAbstractItemModelTester check(panel()->findChild<DataView *>()->model(),
            QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(m_studio->window->openSample());
        const LongestGap gap;
        m_studio->trigger("config.testConnection");
        QTRY_VERIFY(panel()->isVisible());
        QVERIFY(finished());
        QVERIFY2(gap.ms() < 1000, qPrintable(QString::number(gap.ms())));
        const auto &test = panel()->tester()->test();
        QCOMPARE(test.verdict, cs::engine::ConnectionVerdict::Passed);
        QCOMPARE(sentence(), u"The connection works. Every step passed."_s);
        const QAbstractItemModel *model = panel()->findChild<DataView *>()->model();
        QCOMPARE(model->rowCount(), 4);
        QCOMPARE(model->index(0, ConnectionStepsModel::StateColumn).data().toString(), u"passed"_s);
        QVERIFY(model->index(2, ConnectionStepsModel::SaysColumn)
                    .data()
                    .toString()
                    .contains(u"tables in schema main"_s));
        panel()->findChild<DataView *>()->setCurrentIndex(model->index(2, 0));
        QVERIFY2(details()->toPlainText().contains(u"sqlite_master"_s),
            qPrintable(details()->toPlainText()));
        picture(u"testconnection-passed"_s);
    }

    void whatIsWrongLeadsToItsKey()
    {
        m_studio->window->openWorkflow(workflow(u"gone.yaml"_s, "gone.db"));
        m_studio->trigger("config.testConnection");
        QVERIFY(finished());
        QVERIFY2(sentence().startsWith(u"CheckAccess failed: There is no file"_s),
            qPrintable(sentence()));
        // The step that failed is selected by itself.
        QVERIFY(
            details()->toPlainText().contains(u"source.serviceConnection.config.databaseMode"_s));
        QVERIFY(details()->toPlainText().contains(u"line 7"_s));
        QVERIFY(!QFileInfo::exists(m_dir->filePath(u"gone.db"_s)));
        picture(u"testconnection-failed"_s);
        ConfigDocument &config = m_studio->workbench.config;
        QVERIFY(config.isOpen());
        Q_EMIT details()->anchorClicked(
            QUrl(u"key:source.serviceConnection.config.databaseMode"_s));
        QCOMPARE(
            config.place(), cs::workflow::keyPath("source.serviceConnection.config.databaseMode"));
    }

    void theEditedTextIsTestedAndAnEditMakesTheResultOld()
    {
        m_studio->window->openWorkflow(workflow(u"edited.yaml"_s, "gone.db"));
        ConfigDocument &config = m_studio->workbench.config;
        QVERIFY(config.isOpen());
        const auto mode = cs::workflow::keyPath("source.serviceConnection.config.databaseMode");
        QVERIFY(config.set(mode, ":memory:"));
        m_studio->trigger("config.testConnection");
        QVERIFY(finished());
        QCOMPARE(panel()->tester()->test().verdict, cs::engine::ConnectionVerdict::Passed);
        QVERIFY(config.isModified()); // and still on no disk
        QVERIFY(!panel()->tester()->isStale());
        QVERIFY(config.set(mode, "other.db"));
        QVERIFY(panel()->tester()->isStale());
        QVERIFY(sentence().contains(u"has changed since"_s));
        picture(u"testconnection-stale"_s);
        config.undo();
        config.undo();
    }

    void anotherWorkflowHasNoResult()
    {
        m_studio->window->openWorkflow(workflow(u"gone.yaml"_s, "gone.db"));
        m_studio->trigger("config.testConnection");
        QVERIFY(finished());
        m_studio->window->openWorkflow(workflow(u"other.yaml"_s, "\":memory:\""));
        QVERIFY(!panel()->tester()->hasTest());
    }

    void aHungTestIsCancelled()
    {
        // A Python that never says a word.
        const QString python = m_dir->filePath(u"python"_s);
        writeFile(python, "#!/bin/sh\nexec sleep 600\n");
        QVERIFY(QFile::setPermissions(python, QFile::ReadOwner | QFile::ExeOwner));
        cs::run::RunPlan plan;
        plan.backend = cs::run::Backend::Python;
        plan.python = toStd(python);
        plan.workflow.source.type = "postgres";
        plan.workflow.source.connection = cs::Json::object();
        panel()->tester()->start(plan, {});
        QTest::qWait(300);
        QVERIFY(panel()->tester()->isRunning());
        QElapsedTimer clock;
        clock.start();
        panel()->tester()->cancel();
        QVERIFY(finished());
        QVERIFY2(clock.elapsed() < 2000, qPrintable(QString::number(clock.elapsed())));
        QCOMPARE(panel()->tester()->test().verdict, cs::engine::ConnectionVerdict::Stopped);
    }
};

QTEST_MAIN(TestTestConnection)
#include "tst_testconnection.moc"
