// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Real Python connectors in the real widgets. Needs CS_OM20_PYTHON.

#include "tests/window/python/pythonstudio.h"

#ifndef Q_MOC_RUN
#include "core/base/json.h"
#include "studio/models/connectorsmodel.h"
#include "studio/models/declaredtopologymodel.h"
#endif

#include <QAction>
#include <QRegularExpression>

#include <fstream>

using namespace Qt::StringLiterals;
using namespace cs::studio;
namespace topology = cs::topology;
namespace engine = cs::engine;

namespace {

// The window must answer while Python imports and analysis reads.
constexpr qint64 longestGapMs = 200;

QStringList flowOf(const RunStore &store)
{
    QStringList flow;
    for (quint64 seq = 1; seq <= store.lastSeq(); ++seq) {
        const std::optional<engine::Event> event = store.event(seq);
        if (!event)
            continue;
        if (const auto *e = event->as<engine::NodeEntered>())
            flow.append(u"node_enter "_s + toQString(e->node));
        else if (const auto *e2 = event->as<engine::NodeLeft>())
            flow.append(u"node_exit "_s + toQString(e2->node));
        else if (const auto *e3 = event->as<engine::ElementProduced>())
            flow.append(u"produced "_s + toQString(e3->node));
        else if (const auto *e4 = event->as<engine::StageEntered>())
            flow.append(u"stage_enter "_s + toQString(e4->stage));
        else if (const auto *e5 = event->as<engine::EntityYielded>())
            flow.append(u"yield "_s + toQString(e5->stage));
        else if (const auto *e6 = event->as<engine::StageLeft>())
            flow.append(u"stage_exit "_s + toQString(e6->stage));
        else if (const auto *e7 = event->as<engine::PostProcessStarted>())
            flow.append(u"post_process_enter "_s + toQString(e7->method));
        else if (const auto *e8 = event->as<engine::PostProcessFinished>())
            flow.append(u"post_process_exit "_s + toQString(e8->method));
        else if (const auto *e9 = event->as<engine::ContextChanged>())
            flow.append(u"context_set "_s + toQString(e9->key));
    }
    return flow;
}

QStringList goldenFlow()
{
    QStringList flow;
    std::ifstream in(CS_SOURCE_DIR "/tests/golden/custom_skeleton/skeleton.jsonl");
    for (std::string line; std::getline(in, line);) {
        const auto json = cs::parseJson(line);
        const auto text = [&](const char *key) { return toQString(cs::jsonText(*json, key)); };
        const QString kind = text("ev");
        if (kind == "node_enter"_L1 || kind == "node_exit"_L1 || kind == "produced"_L1)
            flow.append(kind + u' ' + text("node"));
        else if (kind == "stage_enter"_L1 || kind == "stage_exit"_L1 || kind == "yield"_L1)
            flow.append(kind + u' ' + text("processor"));
        else if (kind.startsWith("post_process_"_L1))
            flow.append(kind + u' ' + text("process"));
        else if (kind == "context_set"_L1)
            flow.append(kind + u' ' + text("key"));
    }
    return flow;
}

} // namespace

class TestPythonWindow : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    QString m_python;
    std::unique_ptr<PythonStudio> m_studio;

    // A workflow that runs a class of its own.
    QString writeConnector(const QString &name, const QByteArray &producer)
    {
        const QString folder = m_dir.filePath(name);
        [&] { QVERIFY(QDir().mkpath(folder)); }();
        const auto workflow = installSkeleton(folder);
        QFile source(folder + u"/my_connector.py"_s);
        [&] { QVERIFY(source.open(QIODevice::ReadOnly)); }();
        QByteArray text = source.readAll();
        source.close();
        text.replace(QByteArray("    def get_database_names(self):\n        yield from []\n"),
            QByteArray("    def get_database_names(self):\n").append(producer));
        text.replace(QByteArray("class Skeleton"), QByteArray("class ").append(name.toUtf8()));
        writeFile(folder + u'/' + name.toLower() + u"_source.py"_s, text);
        QFile yaml(toQString(toStd(*workflow)));
        [&] { QVERIFY(yaml.open(QIODevice::ReadOnly)); }();
        QByteArray config = yaml.readAll();
        yaml.close();
        config.replace(QByteArray("my_connector.Skeleton"),
            QByteArray(name.toLower().toUtf8() + "_source." + name.toUtf8()));
        writeFile(folder + u"/run.yaml"_s, config);
        return folder + u"/run.yaml"_s;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_python = qEnvironmentVariable("CS_OM20_PYTHON");
        if (m_python.isEmpty() && qEnvironmentVariableIsSet("CS_ALLOW_MISSING_FRAMEWORK"))
            QSKIP("CS_OM20_PYTHON is not set");
        QVERIFY2(!m_python.isEmpty(), "CS_OM20_PYTHON must name a Python with the framework");
        m_studio = std::make_unique<PythonStudio>(m_dir.path());
    }
    void cleanupTestCase() { m_studio.reset(); }

    void theFrameworksConnectorsAreListed()
    {
        PythonWorkspace &python = m_studio->workbench.python;
        const SpecCatalog &catalog = m_studio->workbench.catalog;
        const LongestGap gap;
        python.addEnvironment(m_python);
        QTRY_VERIFY_WITH_TIMEOUT(
            python.current() && python.current()->state == PythonEnvironment::Ready, 30000);
        QVERIFY(python.current()->frameworkVersion.startsWith(u"2.0."_s));
        static const QRegularExpression version(u"^3\\.\\d+\\.\\d+$"_s);
        QVERIFY(version.match(python.current()->version).hasMatch());
        QVERIFY(m_studio->waitForAnalysis());
        QVERIFY2(gap.ms() < longestGapMs, qPrintable(QString::number(gap.ms())));

        const auto count = std::count_if(catalog.all().begin(), catalog.all().end(),
            [](const SpecEntry &entry) { return entry.isPython(); });
        QCOMPARE(count, 99);
        // Two worlds, one name.
        QVERIFY(catalog.find(u"sqlite"_s) && !catalog.find(u"sqlite"_s)->isPython());
        const SpecEntry *sqlite = catalog.find(u"python:database/sqlite"_s);
        QVERIFY(sqlite && sqlite->isPython());
        QVERIFY(sqlite->topology && sqlite->coverage.total() > 10);
        QVERIFY(sqlite->coverage.implemented > 0 && sqlite->coverage.inherited > 0);
        ConnectorsModel model(&m_studio->workbench.catalog, &m_studio->workbench.theme);
        const QModelIndex row = model.indexOfSpec(sqlite->id);
        QCOMPARE(row.data(ConnectorsModel::OriginRole).toString(), u"Python"_s);
        QVERIFY(row.data(Qt::ToolTipRole).toString().contains(u"implemented"_s));
    }

    void aBrokenSpecSaysTheLinkAndTheLikelyRightOne()
    {
        const QString folder = m_dir.filePath(u"broken/shop"_s);
        QVERIFY(QDir().mkpath(folder));
        writeFile(folder + u"/service_spec.py"_s,
            "from metadata.utils.service_spec.default import DefaultDatabaseSpec\n"
            "from metadata.ingestion.source.database.sqlite.metadata import SqliteSourse\n\n"
            "ServiceSpec = DefaultDatabaseSpec(metadata_source_class=SqliteSourse)\n");
        m_studio->workbench.python.addFolder(m_dir.filePath(u"broken"_s));
        const SpecCatalog &catalog = m_studio->workbench.catalog;
        QTRY_VERIFY_WITH_TIMEOUT(catalog.all().front().own, 20000);
        QVERIFY(m_studio->waitForAnalysis());
        ConnectorsModel model(&m_studio->workbench.catalog, &m_studio->workbench.theme);
        const QModelIndex group = model.index(0, 0);
        QCOMPARE(group.data().toString(), u"yours"_s);
        const QModelIndex spec = model.index(0, 0, group);
        QString said;
        for (int i = 0; i < model.rowCount(spec); ++i)
            said += model.index(i, 0, spec).data().toString() + u'\n';
        QVERIFY2(said.contains(u"SqliteSourse"_s), qPrintable(said));
        QVERIFY2(said.contains(u"SqliteSource"_s), qPrintable(said));
        m_studio->workbench.python.removeFolder(m_dir.filePath(u"broken"_s));
        QTRY_VERIFY_WITH_TIMEOUT(!catalog.all().front().own, 20000);
        QVERIFY(m_studio->waitForAnalysis());
    }

    void theSkeletonIsSteppedToTheEnd()
    {
        QVERIFY(m_studio->window->openSample(u"python"_s));
        RunController &run = m_studio->workbench.run;
        QVERIFY(run.setup().python);
        // Every stub is lit before anything has run.
        QTRY_VERIFY_WITH_TIMEOUT(run.setup().topology && run.setup().report, 30000);
        QCOMPARE(run.setup().spec, u"python:my_connector.Skeleton"_s);
        DeclaredTopologyModel declared(&run, &m_studio->workbench.catalog,
            &m_studio->workbench.breakpoints, &m_studio->workbench.theme);
        for (const char *stub : { "get_database_names", "yield_database", "yield_database_schema",
                 "yield_tag", "get_tables_name_and_type", "yield_table", "get_stored_procedures",
                 "yield_stored_procedure", "get_database_schema_names" }) {
            const topology::Method *method = declared.method(QString::fromLatin1(stub));
            QVERIFY2(method, stub);
            QVERIFY2(method->state == topology::MethodState::Stub, stub);
            QCOMPARE(method->pattern, "yield-from-empty");
            QVERIFY(method->line > 0 && method->file.ends_with("my_connector.py"));
        }
        const LongestGap gap;
        int steps = 0;
        for (; !m_studio->isFinished() && steps < 200; ++steps)
            QVERIFY(m_studio->step("run.stepInto"));
        QVERIFY(m_studio->isFinished());
        QVERIFY2(steps > 5, qPrintable(QString::number(steps)));
        QVERIFY2(gap.ms() < longestGapMs, qPrintable(QString::number(gap.ms())));
        QCOMPARE(flowOf(run.store()), goldenFlow());
        QCOMPARE(run.store().summary().finished, engine::FinishReason::Completed);
        // Zero, because it is a stub.
        const QString why
            = declared.verdict(TopologyRow::Producer, u"database"_s, u"get_database_names"_s);
        QVERIFY2(why.contains(u"stub"_s, Qt::CaseInsensitive), qPrintable(why));
    }

    void breakpointsHoldARun()
    {
        const QString workflow = writeConnector(u"Names"_s, "        yield from ['a', 'b']\n");
        QVERIFY(m_studio->window->openWorkflow(workflow));
        m_studio->workbench.breakpoints.toggle(u"database/yield_database"_s);
        QVERIFY(m_studio->step("run.start"));
        QVERIFY(m_studio->workbench.run.isPaused());
        QCOMPARE(m_studio->workbench.run.state().cause, engine::StopCause::Breakpoint);
        QVERIFY(toQString(m_studio->workbench.run.state().path).contains(u"database[a]"_s));
        m_studio->workbench.breakpoints.removeAll();
        QVERIFY(m_studio->step("run.start"));
        QVERIFY(m_studio->isFinished());
    }

    void aHungOneIsStopped()
    {
        const QString workflow = writeConnector(u"Hung"_s,
            "        import time\n        while True:\n            time.sleep(60)\n        "
            "yield 'never'\n");
        QVERIFY(m_studio->window->openWorkflow(workflow));
        RunController &run = m_studio->workbench.run;
        m_studio->trigger("run.start");
        QTRY_VERIFY_WITH_TIMEOUT(
            toQString(run.store().lastSeq() ? run.store().event(run.store().lastSeq())->path : "")
                .contains(u"database"_s),
            60000);
        const LongestGap gap;
        m_studio->trigger("run.stop");
        m_studio->trigger("run.stop");
        QTRY_VERIFY_WITH_TIMEOUT(m_studio->isFinished(), 15000);
        QVERIFY2(gap.ms() < longestGapMs, qPrintable(QString::number(gap.ms())));
        QCOMPARE(run.store().summary().finished, engine::FinishReason::Stopped);
        QVERIFY(run.store().lastSeq() > 3); // what came before is there
    }

    void aConnectorOfBothWorldsRunsInEither()
    {
        QVERIFY(m_studio->window->openSample());
        RunController &run = m_studio->workbench.run;
        QCOMPARE(run.setup().spec, u"sqlite"_s);
        QAction *inPython = m_studio->window->actionRegistry()->action(u"run.inPython"_s);
        QVERIFY(inPython->isEnabled());
        QVERIFY(!inPython->isChecked());
        inPython->trigger();
        QVERIFY(run.setup().python);
        QCOMPARE(run.setup().spec, u"python:database/sqlite"_s);
        QVERIFY(run.setup().topology);
        QVERIFY(m_studio->step("run.start"));
        QVERIFY(m_studio->isFinished());
        QCOMPARE(run.store().summary().finished, engine::FinishReason::Completed);
        QVERIFY(run.store().summary().entities > 10);
        // Remembered for this workflow.
        QVERIFY(m_studio->window->openWorkflow(run.setup().workflowFile));
        QVERIFY(run.setup().python);
        inPython->trigger();
        QVERIFY(!run.setup().python);
    }
};

QTEST_MAIN(TestPythonWindow)
#include "tst_pythonwindow.moc"
