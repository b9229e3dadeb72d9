// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/window/python/pythonstudio.h"

#ifndef Q_MOC_RUN
#include "core/workflow/workflow.h"
#include "studio/panels/environmentspanel.h"
#include "studio/shell/startpanel.h"
#include "studio/shell/workflowdraft.h"
#endif

#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QStandardPaths>

using namespace Qt::StringLiterals;
using namespace cs::studio;

// What the window says of environments and folders when there is no framework.
class TestEnvironments : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<PythonStudio> m_studio;

    // A virtual environment as venv makes it, of the Python of this machine.
    QString makeEnvironment(const QString &name, const QString &python)
    {
        const QString folder = m_dir->filePath(name);
        [&] {
            QVERIFY(QDir().mkpath(folder + u"/bin"_s));
            QVERIFY(QFile::link(python, folder + u"/bin/python"_s));
            writeFile(folder + u"/pyvenv.cfg"_s,
                "home = " + QFileInfo(python).path().toUtf8()
                    + "\ninclude-system-site-packages = false\n");
        }();
        return folder;
    }
    const PythonEnvironment *find(const QString &folder)
    {
        for (const PythonEnvironment &one : m_studio->workbench.python.environments()) {
            if (one.interpreter.startsWith(folder + u'/'))
                return &one;
        }
        return nullptr;
    }
    bool checked(const QString &folder)
    {
        return QTest::qWaitFor(
            [&] {
                const PythonEnvironment *one = find(folder);
                return one && one->state != PythonEnvironment::Checking;
            },
            30000);
    }

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_studio = std::make_unique<PythonStudio>(m_dir->path());
    }
    void cleanup() { m_studio.reset(); }

    void oneWithoutTheFrameworkSaysTheCommandThatInstallsIt()
    {
        const QString python = QStandardPaths::findExecutable(u"python3"_s);
        QVERIFY(!python.isEmpty());
        const QString folder = makeEnvironment(u"shop/.venv"_s, python);
        // Found by itself, beside a workflow.
        m_studio->workbench.python.findEnvironments({ m_dir->filePath(u"shop"_s) });
        QVERIFY(checked(folder));
        const PythonEnvironment *one = find(folder);
        QCOMPARE(one->state, PythonEnvironment::NoFramework);
        QVERIFY2(one->origin.contains(u".venv of shop"_s), qPrintable(one->origin));
        QVERIFY(one->version.startsWith(u"3."_s));
        QVERIFY(one->installCommand.contains(folder + u"/bin/python -m pip install "_s));
        QVERIFY(one->installCommand.contains(u"openmetadata-ingestion~="_s));

        m_studio->workbench.python.addEnvironment(folder);
        auto *panel = m_studio->window->findChild<EnvironmentsPanel *>();
        QVERIFY(panel);
        m_studio->trigger("python.environments");
        QTRY_VERIFY(panel->isVisible());
        m_studio->workbench.python.setCurrent(one->interpreter);
        m_studio->trigger("python.copyInstall");
        QCOMPARE(QGuiApplication::clipboard()->text(), find(folder)->installCommand);
        QVERIFY(m_studio->message().contains(u"Copied"_s));
    }

    void aBrokenOneSaysWhy()
    {
        const QString folder = makeEnvironment(u"old"_s, m_dir->filePath(u"gone/python3"_s));
        m_studio->workbench.python.restore({ folder + u"/bin/python"_s }, {}, {});
        QVERIFY(checked(folder));
        QCOMPARE(find(folder)->state, PythonEnvironment::Broken);
        QVERIFY(find(folder)->problem);
        QVERIFY(toQString(find(folder)->problem->message).contains(u"gone/python3"_s));
        // No Python at all.
        m_studio->workbench.python.addEnvironment(m_dir->path());
        QVERIFY(m_studio->message().contains(u"There is no Python in"_s));
        // A program that is no Python.
        QVERIFY(QDir().mkpath(m_dir->filePath(u"liar/bin"_s)));
        const QString liar = m_dir->filePath(u"liar/bin/python"_s);
        writeFile(liar, "#!/bin/sh\necho hello\n");
        QVERIFY(QFile::setPermissions(liar, QFile::ReadOwner | QFile::ExeOwner));
        m_studio->workbench.python.addEnvironment(m_dir->filePath(u"liar"_s));
        QVERIFY(checked(m_dir->filePath(u"liar"_s)));
        QCOMPARE(find(m_dir->filePath(u"liar"_s))->state, PythonEnvironment::Broken);
    }

    void aWorkflowThatNeedsPythonSaysWhatIsMissing()
    {
        QVERIFY(m_studio->window->openSample(u"python"_s)); // it can be read and seen
        QVERIFY2(m_studio->message().contains(u"no Python environment was found"_s),
            qPrintable(m_studio->message()));
        m_studio->trigger("run.stepInto");
        QTRY_VERIFY(m_studio->workbench.run.startError());
        QCOMPARE(toQString(m_studio->workbench.run.startError()->code), u"python-missing"_s);
    }

    void whatWasChosenIsRemembered()
    {
        const QString python = QStandardPaths::findExecutable(u"python3"_s);
        const QString folder = makeEnvironment(u"mine"_s, python);
        QVERIFY(QDir().mkpath(m_dir->filePath(u"connectors"_s)));
        m_studio->workbench.python.addEnvironment(folder);
        m_studio->workbench.python.addFolder(m_dir->filePath(u"connectors"_s));
        m_studio = nullptr;
        m_studio = std::make_unique<PythonStudio>(m_dir->path());
        QVERIFY(m_studio->workbench.python.current());
        QCOMPARE(m_studio->workbench.python.current()->interpreter, folder + u"/bin/python"_s);
        QCOMPARE(
            m_studio->workbench.python.folders(), QStringList { m_dir->filePath(u"connectors"_s) });
    }

    void aFolderIsDroppedIn()
    {
        const QString folder = m_dir->filePath(u"shop"_s);
        QVERIFY(QDir().mkpath(folder));
        QMimeData data;
        data.setUrls({ QUrl::fromLocalFile(folder) });
        QDragEnterEvent enter(
            QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_studio->window.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_studio->window.get(), &drop);
        QCOMPARE(m_studio->workbench.python.folders(), QStringList { folder });
        QTRY_VERIFY(m_studio->message().contains(u"No connector was found"_s));
    }

    void aConnectorGetsAWorkflow()
    {
        SpecEntry entry;
        entry.own = true;
        entry.spec.origin = cs::topology::Origin::Python;
        entry.spec.name = "shop.Shop";
        entry.spec.sourceType = "database";
        entry.spec.specFile = toStd(m_dir->filePath(u"shop.py"_s));
        entry.report.className = "shop.Shop";
        const auto schema = cs::workflow::WorkflowSchema::builtIn();
        const auto text = workflowDraft(entry, schema);
        QVERIFY2(text, text ? "" : text.error().message.c_str());
        const auto read = cs::workflow::readWorkflow(*text, "shop.yaml");
        QVERIFY2(read, read ? "" : read.error().message.c_str());
        QCOMPARE(read->source.type, "customdatabase");
        QCOMPARE(read->source.serviceName, "my_shop");
        QCOMPARE(cs::jsonText(read->source.connection, "sourcePythonClass"), "shop.Shop");
        QCOMPARE(workflowDraftFile(entry), m_dir->filePath(u"shop.yaml"_s));
        // Native specs: one that the schema knows, and one that it does not.
        entry = {};
        for (const char *name : { "sqlite", "tutorial" }) {
            entry.spec.name = name;
            const auto native = workflowDraft(entry, schema);
            QVERIFY2(native, native ? "" : native.error().message.c_str());
            const auto same = cs::workflow::readWorkflow(*native, "native.yaml");
            QVERIFY2(same, same ? "" : same.error().message.c_str());
            QCOMPARE(same->source.type, name);
            QVERIFY(!same->source.connection.contains("sourcePythonClass"));
        }
        // Nothing is selected: what to do is said.
        m_studio->trigger("python.newWorkflow");
        QVERIFY(m_studio->message().contains(u"Select a connector first"_s));
    }

    void theStartPageLeadsToPython()
    {
        auto *start = m_studio->window->findChild<StartPanel *>();
        QVERIFY(start);
        QStringList words;
        for (const QPushButton *button : start->findChildren<QPushButton *>())
            words.append(button->text());
        QVERIFY(words.contains(u"Open your Python connector…"_s));
        QVERIFY(words.contains(u"Try the Python skeleton"_s));
    }
};

QTEST_MAIN(TestEnvironments)
#include "tst_environments.moc"
