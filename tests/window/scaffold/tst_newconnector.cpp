// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The window for new connectors, from the action to the walk. Needs CS_OM20_PYTHON.

#include "tests/window/python/pythonstudio.h"

#ifndef Q_MOC_RUN
#include "studio/shell/newconnectorwindow.h"
#include "studio/shell/sourcepanel.h"
#endif

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTabBar>

using namespace Qt::StringLiterals;
using namespace cs::studio;

class TestNewConnector : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    std::unique_ptr<PythonStudio> m_studio;

    [[nodiscard]] NewConnectorWindow *open()
    {
        m_studio->trigger("file.newConnector");
        return m_studio->window->findChild<NewConnectorWindow *>();
    }
    template<class T>
    [[nodiscard]] T *part(const char *name)
    {
        return m_studio->window->findChild<NewConnectorWindow *>()->findChild<T *>(
            QString::fromLatin1(name));
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QString python = qEnvironmentVariable("CS_OM20_PYTHON");
        if (python.isEmpty() && qEnvironmentVariableIsSet("CS_ALLOW_MISSING_FRAMEWORK"))
            QSKIP("CS_OM20_PYTHON is not set");
        QVERIFY2(!python.isEmpty(), "CS_OM20_PYTHON must name a Python with the framework");
        m_studio = std::make_unique<PythonStudio>(m_dir.path());
        m_studio->workbench.python.addEnvironment(python);
        QTRY_VERIFY_WITH_TIMEOUT(m_studio->workbench.python.current()
                && m_studio->workbench.python.current()->state == PythonEnvironment::Ready,
            60000);
    }

    void whatIsWrongIsSaidAtOnceAndNothingCanBeCreated()
    {
        NewConnectorWindow *window = open();
        QVERIFY(window);
        QVERIFY(!window->isModal());
        auto *name = part<QLineEdit>("connectorName");
        auto *create = part<QPushButton>("createConnector");
        auto *message = part<QLabel>("connectorMessage");
        part<QLineEdit>("connectorFolder")->setText(m_dir.path());
        name->setText(u"my shop"_s);
        QVERIFY(!create->isEnabled());
        QVERIFY2(message->text().contains("my_shop"_L1), qPrintable(message->text()));
        name->setText(u"class"_s);
        QVERIFY(!create->isEnabled());
        QVERIFY(QDir(m_dir.path()).mkdir(u"taken"_s));
        writeFile(m_dir.filePath(u"taken/kept.txt"_s), "kept");
        name->setText(u"taken"_s);
        QVERIFY(!create->isEnabled());
        QVERIFY(message->text().contains("exists already"_L1));
        name->setText(u"shop"_s);
        // The answer to a good name comes when a bad one stands there.
        name->setText(u"no shop"_s);
        QTest::qWait(3000);
        QVERIFY(!create->isEnabled());
        name->setText(u"shop"_s);
        QTRY_VERIFY_WITH_TIMEOUT(create->isEnabled(), 30000);
    }

    void everyTypeIsPreviewedAndSketched()
    {
        auto *types = part<QListWidget>("sourceTypes");
        auto *files = part<QListWidget>("connectorFiles");
        auto *text = part<QPlainTextEdit>("connectorPreview");
        QCOMPARE(types->count(), 10);
        for (int row = 0; row < types->count(); ++row) {
            types->setCurrentRow(row);
            QTRY_VERIFY_WITH_TIMEOUT(part<QPushButton>("createConnector")->isEnabled(), 30000);
            QVERIFY(files->count() >= 7);
            QVERIFY2(
                text->toPlainText().contains("# Stub. "_L1), qPrintable(types->item(row)->text()));
            QVERIFY(!part<QWidget>("topologySketch")->accessibleDescription().isEmpty());
            QCOMPARE(part<QCheckBox>("lineage")->isEnabled(), row == 0);
        }
        types->setCurrentRow(0);
        part<QRadioButton>("kindSingle")->setChecked(true);
        QTRY_VERIFY(part<QPushButton>("createConnector")->isEnabled());
        QVERIFY(!part<QCheckBox>("lineage")->isEnabled());
        QVERIFY(!files->findItems(u"shop.py"_s, Qt::MatchExactly).isEmpty());
    }

    void whatIsCreatedIsOpenAndWalks()
    {
        QTRY_VERIFY(part<QPushButton>("createConnector")->isEnabled());
        part<QListWidget>("sourceTypes")->setCurrentRow(3); // messaging
        if (auto *package = part<QRadioButton>("kindSingle"))
            package->setChecked(true);
        QTRY_VERIFY(part<QPushButton>("createConnector")->isEnabled());
        LongestGap gap;
        part<QPushButton>("createConnector")->click();
        QTRY_VERIFY_WITH_TIMEOUT(m_studio->workbench.run.hasSetup(), 30000);
        QVERIFY(!m_studio->window->findChild<NewConnectorWindow *>()->isVisible());
        const QString folder = m_dir.filePath(u"shop"_s);
        QVERIFY(QFile::exists(folder + u"/shop.py"_s));
        QCOMPARE(m_studio->workbench.run.setup().workflowFile, folder + u"/shop.yaml"_s);
        QVERIFY(m_studio->workbench.run.setup().python);
        SourcePanel *source = m_studio->window->centre()->source();
        QVERIFY(source->openPaths().contains(folder + u"/shop.py"_s));
        QVERIFY2(gap.ms() < 1000, qPrintable(QString::number(gap.ms())));

        QVERIFY(m_studio->waitForAnalysis());
        QTRY_VERIFY_WITH_TIMEOUT(m_studio->workbench.run.setup().report
                && !m_studio->workbench.run.setup().report->methods.empty(),
            30000);
        int stubs = 0;
        for (const auto &method : m_studio->workbench.run.setup().report->methods)
            stubs += method.state == cs::topology::MethodState::Stub;
        QVERIFY(stubs >= 5);
        m_studio->trigger("run.start");
        QTRY_VERIFY_WITH_TIMEOUT(m_studio->isFinished(), 60000);
        const auto &summary = m_studio->workbench.run.store().summary();
        QCOMPARE(summary.finished, cs::engine::FinishReason::Completed);
    }

    void cleanupTestCase() { m_studio.reset(); }
};

QTEST_MAIN(TestNewConnector)
#include "tst_newconnector.moc"
