// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/models/columnsmodel.h"
#include "studio/models/connectorsmodel.h"
#include "studio/models/contextmodel.h"
#include "studio/models/declaredtopologymodel.h"
#include "studio/models/entityfieldsmodel.h"
#include "studio/models/logmodel.h"
#include "studio/models/narration.h"
#include "studio/models/problemsmodel.h"
#include "studio/models/queriesmodel.h"
#include "studio/models/roles.h"
#include "studio/models/runtreemodel.h"
#include "studio/panels/breadcrumbbar.h"
#include "studio/panels/breakpointspanel.h"
#include "studio/panels/connectorspanel.h"
#include "studio/panels/contextpanel.h"
#include "studio/panels/dataview.h"
#include "studio/panels/entitypage.h"
#include "studio/panels/entitypanel.h"
#include "studio/panels/logpanel.h"
#include "studio/panels/narrationstrip.h"
#include "studio/panels/problemspanel.h"
#include "studio/panels/requestspanel.h"
#include "studio/panels/runtreepanel.h"
#include "studio/panels/topologypanel.h"
#include "studio/session/runstore.h"
#include "tests/window/panels/bench.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace cs;
using namespace cs::studio;
using namespace cs::studio::test;
using namespace Qt::StringLiterals;

namespace {

// rows and their names, indented, as deep as they are loaded
QString printed(const QAbstractItemModel &model, const QModelIndex &parent = {}, int depth = 0)
{
    QString text;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        text += QString(depth * 2, u' ') + index.data().toString() + u'\n';
        text += printed(model, index, depth + 1);
    }
    return text;
}

void fetchAll(QAbstractItemModel &model, const QModelIndex &parent = {})
{
    while (model.canFetchMore(parent))
        model.fetchMore(parent);
    for (int row = 0; row < model.rowCount(parent); ++row)
        fetchAll(model, model.index(row, 0, parent));
}

} // namespace

class TestPanels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void aModelTellsTheViewsTheTruthWhileTheSampleRuns()
    {
        Bench bench;
        RunTreeModel tree(&bench.run, &bench.theme);
        DeclaredTopologyModel declared(
            &bench.run, &bench.catalog, &bench.breakpoints, &bench.theme);
        ConnectorsModel connectors(&bench.catalog, &bench.theme);
        ContextModel context(&bench.run, &bench.theme);
        LogModel log(&bench.run, &bench.theme);
        QueriesModel queries(&bench.run, &bench.theme);
        ProblemsModel problems(&bench.run, &bench.theme);
        const QList<QAbstractItemModel *> models { &tree, &declared, &connectors, &context, &log,
            &queries, &problems, &bench.breakpoints };
        for (QAbstractItemModel *model : models) {
            auto *tester = new QAbstractItemModelTester(
                model, QAbstractItemModelTester::FailureReportingMode::QtTest, model);
            tester->setUseFetchMore(false); // it would fetch while rows are being told of
        }
        bench.openSample();
        bench.breakpoints.toggle(u"table[albums]"_s);
        bench.run.start();
        QVERIFY(bench.settle());
        QVERIFY(bench.run.isPaused());
        fetchAll(tree); // from here on it grows where rows are already shown
        for (int i = 0; i < 5; ++i) {
            bench.run.stepBy(engine::Granularity::Entity);
            QTest::qWait(80);
        }
        bench.breakpoints.undoStack()->undo();
        bench.run.resume();
        QVERIFY(bench.finish());
        fetchAll(tree);
        const QString text = printed(tree);
        QVERIFY2(text.contains(u"albums"_s), qPrintable(text.left(2000)));
        QVERIFY(queries.rowCount() > 0);
        QVERIFY(context.rowOf(u"database_schema"_s) >= 0);
    }

    void theLogShowsTheLevelAskedFor()
    {
        Bench bench;
        LogModel whole(&bench.run, &bench.theme);
        LogModel early(&bench.run, &bench.theme); // sifted while the run goes on
        LogModel late(&bench.run, &bench.theme); // sifted afterwards
        QAbstractItemModelTester tester(&early);
        early.setMinLevel(engine::LogLevel::Warning);
        engine::Breakpoint says; // a log point: information
        says.pattern = "table[*]";
        says.logMessage = "table {name}";
        bench.breakpoints.add(says);
        engine::Breakpoint broken; // a condition nobody can read: a warning
        broken.pattern = "table";
        broken.condition = "name = Album =";
        bench.breakpoints.add(broken);
        bench.openSample();
        bench.run.start();
        QVERIFY(bench.finish());
        late.setMinLevel(engine::LogLevel::Warning);
        QList<quint64> grave;
        for (int row = 0; row < whole.rowCount(); ++row) {
            if (whole.eventAt(row)->as<engine::LogLine>()->level >= engine::LogLevel::Warning)
                grave.append(whole.eventAt(row)->seq);
        }
        QVERIFY(!grave.isEmpty());
        QVERIFY(grave.size() < whole.rowCount());
        QTRY_COMPARE(early.rowCount(), int(grave.size()));
        QTRY_COMPARE(late.rowCount(), int(grave.size()));
        for (int row = 0; row < early.rowCount(); ++row) {
            QCOMPARE(early.eventAt(row)->seq, grave[row]);
            QCOMPARE(early.rowOf(grave[row]), row);
        }
        late.setMinLevel(std::nullopt);
        QCOMPARE(late.rowCount(), whole.rowCount());
    }

    void anEntityIsATreeInTheOrderOfItsFields()
    {
        Bench bench;
        EntityFieldsModel fields(&bench.theme);
        QAbstractItemModelTester tester(&fields);
        QVERIFY(fields.setJson(R"({"z":1,"a":{"name":"n","list":[true,null]},"m":"x"})"));
        QCOMPARE(printed(fields), u"z\na\n  name\n  list\n    [0]\n    [1]\nm\n"_s);
        const QModelIndex list = fields.index(1, 0, fields.index(1, 0));
        QCOMPARE(fields.index(1, 0, list).data(PathRole).toString(), u"a.list[1]"_s);
        QVERIFY(!fields.setJson("{\"a\":"));
        QCOMPARE(fields.rowCount(), 0);
    }

    void columnsCarryTheirKeysAndLengths()
    {
        Bench bench;
        ColumnsModel columns(&bench.theme);
        QAbstractItemModelTester tester(&columns);
        QVERIFY(columns.setEntity(R"({"columns":[
            {"name":"id","dataType":"INT","ordinalPosition":1},
            {"name":"v","dataType":"VARCHAR","dataLength":40,"constraint":"NOT_NULL"}],
            "tableConstraints":[{"constraintType":"PRIMARY_KEY","columns":["id","v"]}]})"));
        QCOMPARE(columns.rowCount(), 2);
        QCOMPARE(columns.index(1, ColumnsModel::OrdinalColumn).data().toString(), u"2"_s);
        QCOMPARE(
            columns.index(0, ColumnsModel::ConstraintColumn).data().toString(), u"PRIMARY_KEY"_s);
        QCOMPARE(columns.index(1, ColumnsModel::LengthColumn).data().toString(), u"40"_s);
        QCOMPARE(columns.index(1, ColumnsModel::ConstraintColumn).data().toString(),
            u"NOT_NULL, PRIMARY_KEY"_s);
        QVERIFY(!columns.setEntity(R"({"name":"no table"})"));
    }

    void theFirstKeyStepsIntoTheRun()
    {
        Bench bench;
        NarrationStrip strip(bench.with());
        EntityPanel entity(bench.with());
        ContextModel context(&bench.run, &bench.theme);
        bench.openSample();
        QVERIFY2(strip.text().contains(u"F11"_s), qPrintable(strip.text()));
        bench.run.stepInto();
        QVERIFY(bench.settle());
        QVERIFY(bench.run.isPaused());
        QVERIFY(bench.run.state().seq > 1); // not at the artificial stop of the start
        QVERIFY(!bench.selection.current().path.isEmpty());
        QVERIFY(!strip.text().contains(u"F11"_s));
        QCOMPARE(bench.selection.current().node, u"root"_s);
        QCOMPARE(bench.selection.current().method, u"yield_create_request_database_service"_s);
        QCOMPARE(entity.findChild<EntityPage *>()->name(), u"music_shop"_s);
        const int row = context.rowOf(u"database_service"_s);
        QCOMPARE(context.index(row, ContextModel::ValueColumn).data().toString(), u"music_shop"_s);
    }

    void everyPanelShowsWhereTheRunStands()
    {
        Bench bench;
        TopologyPanel topology(bench.with());
        RunTreePanel tree(bench.with());
        EntityPanel entity(bench.with());
        BreadcrumbBar crumbs(bench.with());
        DeclaredTopologyModel declared(
            &bench.run, &bench.catalog, &bench.breakpoints, &bench.theme);
        bench.openSample();
        bench.run.runTo(u"table[albums]/yield_table"_s);
        QVERIFY(bench.settle());
        QVERIFY(bench.run.isPaused());
        QCOMPARE(bench.selection.current().node, u"table"_s);
        QCOMPARE(bench.selection.current().method, u"yield_table"_s);
        QCOMPARE(bench.selection.current().element, u"albums"_s);
        QVERIFY(declared.isCurrent(u"table"_s, u"yield_table"_s));
        QVERIFY(!declared.isCurrent(u"table"_s, u"yield_table_tag_details"_s));
        QVERIFY(crumbs.path().endsWith(u"table[albums]/yield_table"_s));
        bench.run.stepBy(engine::Granularity::Entity);
        QTRY_VERIFY(bench.run.isPaused() && !bench.run.store().isEmpty()
            && entity.findChild<EntityPage *>()->name() == u"albums"_s);
        const auto *page = entity.findChild<EntityPage *>();
        QCOMPARE(page->type(), u"CreateTableRequest"_s);
        const auto *view = tree.findChild<DataView *>();
        QVERIFY(view->currentIndex().isValid());
        QCOMPARE(view->currentIndex().data(PlaceRole).value<Place>().element, u"albums"_s);
    }

    void touchingEndsFollowingAndAStepBringsItBack()
    {
        Bench bench;
        bench.openSample();
        bench.run.stepInto();
        QVERIFY(bench.settle());
        QVERIFY(bench.selection.isFollowing());
        bench.selection.selectNode(u"table"_s);
        QVERIFY(!bench.selection.isFollowing());
        bench.run.stepBy(engine::Granularity::Stage);
        QVERIFY(bench.selection.isFollowing());
        QTRY_VERIFY(bench.run.isPaused() && bench.selection.current().node == u"root"_s);
        bench.selection.selectNode(u"database"_s);
        bench.selection.selectNode(u"table"_s);
        bench.selection.back();
        QCOMPARE(bench.selection.current().node, u"database"_s);
        bench.selection.forward();
        QCOMPARE(bench.selection.current().node, u"table"_s);
    }

    void aBreakpointStopsAndCanBeUndone()
    {
        Bench bench;
        bench.openSample();
        bench.breakpoints.toggle(
            BreakpointList::patternOf(u"databaseSchema"_s, u"yield_database_schema"_s));
        QCOMPARE(bench.breakpoints.rowCount(), 1);
        bench.breakpoints.undoStack()->undo();
        QCOMPARE(bench.breakpoints.rowCount(), 0);
        bench.breakpoints.undoStack()->redo();
        bench.run.start();
        QVERIFY(bench.settle());
        QVERIFY(bench.run.isPaused());
        QCOMPARE(bench.run.state().cause, engine::StopCause::Breakpoint);
        QCOMPARE(bench.selection.current().method, u"yield_database_schema"_s);
        bench.breakpoints.removeAll();
        bench.run.resume();
        QVERIFY(bench.finish());
    }

    void everyZeroOfAStubSaysSo()
    {
        Bench bench;
        DeclaredTopologyModel declared(
            &bench.run, &bench.catalog, &bench.breakpoints, &bench.theme);
        bench.openTutorial();
        QCOMPARE(declared.markOfMethod(u"get_database_names"_s), Mark::Stub);
        bench.run.start();
        QVERIFY(bench.finish());
        const auto count
            = declared.countOf(TopologyRow::Producer, u"database"_s, u"get_database_names"_s);
        QVERIFY(count.zero);
        const QString why
            = declared.verdict(TopologyRow::Producer, u"database"_s, u"get_database_names"_s);
        QVERIFY2(why.contains(u"stub"_s), qPrintable(why));
        const QModelIndex row = declared.find(u"database"_s, u"get_database_names"_s);
        QCOMPARE(
            row.siblingAtColumn(DeclaredTopologyModel::CountColumn).data().toString(), u"0?"_s);
    }

    void anEmptyPanelSaysWhyAndOffersTheNextStep()
    {
        Bench bench;
        EntityPanel entity(bench.with());
        QSignalSpy asked(&entity, &Panel::actionRequested);
        auto *button = entity.findChild<QPushButton *>();
        QVERIFY(button);
        button->click();
        QCOMPARE(asked.takeFirst().first().toString(), u"file.openSample"_s);
        bench.openSample();
        button->click();
        QCOMPARE(asked.takeFirst().first().toString(), u"run.stepInto"_s);
    }

    void aFailureIsASentenceAndAProblem()
    {
        Bench bench;
        ProblemsPanel panel(bench.with());
        ProblemsModel problems(&bench.run, &bench.theme);
        NarrationStrip strip(bench.with());
        bench.openBroken();
        bench.run.start();
        QVERIFY(bench.finish());
        QVERIFY(problems.rowCount() > 0);
        QVERIFY(panel.title().contains(u"("_s));
        QTRY_VERIFY2(strip.text().contains(u"fail"_s), qPrintable(strip.text()));
    }

    void aDeafConnectorDoesNotHoldTheWindow()
    {
        Bench bench;
        bench.openMade(5, std::chrono::seconds(1));
        bench.run.start();
        QTRY_VERIFY(bench.run.store().lastSeq() > 0);
        QElapsedTimer clock;
        clock.start();
        bench.run.stop();
        bench.run.restart();
        bench.openMade(1);
        QVERIFY2(clock.elapsed() < 200, qPrintable(QString::number(clock.elapsed())));
        bench.run.start();
        QVERIFY(bench.finish());
        QCOMPARE(bench.run.store().summary().entities, 2U);
    }

    void aRowIsCopiedAsTextJsonAndPath()
    {
        Bench bench;
        RunTreePanel tree(bench.with());
        bench.openSample();
        bench.run.start();
        QVERIFY(bench.finish());
        auto *view = tree.findChild<DataView *>();
        auto *model = static_cast<RunTreeModel *>(view->model());
        const trace::ItemId album
            = bench.run.store().index()->find(toStd(printedPath(bench, u"albums"_s)));
        QVERIFY(album != trace::noItem);
        view->showRow(model->indexOfItem(album));
        view->copyRows(TextRole);
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"albums"_s));
        view->copyRows(PathRole);
        QVERIFY(QGuiApplication::clipboard()->text().endsWith(u"table[albums]"_s));
        view->copyRows(JsonRole);
        QVERIFY(!QGuiApplication::clipboard()->text().isEmpty());
    }

    // CS_PANEL_ELEMENTS=1000000 for the numbers of the report
    void manyElementsScrollWithoutWaiting()
    {
        const int elements = std::max(20'000, qEnvironmentVariableIntValue("CS_PANEL_ELEMENTS"));
        Bench bench;
        RunTreePanel panel(bench.with());
        panel.resize(600, 800);
        panel.show();
        bench.openMade(elements);
        QElapsedTimer clock;
        clock.start();
        bench.run.start();
        qint64 longest = 0;
        while (bench.run.runState() != engine::RunState::Finished && clock.elapsed() < 600'000) {
            QElapsedTimer turn;
            turn.start();
            QCoreApplication::processEvents(QEventLoop::AllEvents);
            longest = std::max(longest, turn.elapsed());
            QThread::msleep(1);
        }
        const qint64 ran = clock.restart();
        auto *view = panel.findChild<DataView *>();
        auto *model = static_cast<RunTreeModel *>(view->model());
        const trace::ItemId first = bench.run.store().index()->find("root[made]/table");
        QVERIFY(first != trace::noItem);
        const QModelIndex node = model->indexOfItem(first);
        QVERIFY(node.isValid());
        // A branch is read when it is opened; a view opens only what it shows.
        QTRY_VERIFY(model->hasChildren(node));
        for (QModelIndex above = node.parent(); above.isValid(); above = above.parent())
            view->expand(above);
        view->expand(node);
        if (model->canFetchMore(node))
            model->fetchMore(node);
        // The last rows come with the timer's next turn.
        QTRY_COMPARE(model->rowCount(node), elements);
        const qint64 expanded = clock.restart();
        view->scrollToBottom();
        QVERIFY(!panel.grab().isNull());
        const qint64 toEnd = clock.restart();
        qint64 worst = 0;
        for (int i = 0; i < 50; ++i) {
            clock.restart();
            view->verticalScrollBar()->setValue(view->verticalScrollBar()->maximum() * i / 50);
            (void)view->viewport()->grab();
            worst = std::max(worst, clock.elapsed());
        }
        qInfo("%d elements: run %lld ms (longest turn of the event loop %lld ms), expand %lld ms, "
              "to the end %lld ms, worst jump %lld ms",
            elements, ran, longest, expanded, toEnd, worst);
        QVERIFY(worst < 500); // generous: a debug build with sanitizers runs this too
    }

private:
    static std::string toStd(const QString &text) { return text.toStdString(); }
    static QString printedPath(Bench &bench, const QString &table)
    {
        trace::RunIndex *index = bench.run.store().index();
        for (const trace::EntityRow &row : index->entities(0, index->entityCount())) {
            if (QString::fromStdString(row.name) == table
                && row.type == std::string("CreateTableRequest"))
                return QString::fromStdString(row.elementPath);
        }
        return {};
    }
};

QTEST_MAIN(TestPanels)
#include "tst_panels.moc"
