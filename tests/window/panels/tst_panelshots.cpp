// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/panels/breadcrumbbar.h"
#include "studio/panels/breakpointspanel.h"
#include "studio/panels/connectorspanel.h"
#include "studio/panels/contextpanel.h"
#include "studio/panels/entitypanel.h"
#include "studio/panels/logpanel.h"
#include "studio/panels/narrationstrip.h"
#include "studio/panels/problemspanel.h"
#include "studio/panels/requestspanel.h"
#include "studio/panels/runtreepanel.h"
#include "studio/panels/topologypanel.h"
#include "tests/window/panels/bench.h"

#include <QApplication>
#include <QDir>
#include <QTabBar>
#include <QTest>
#include <QToolButton>

using namespace cs;
using namespace cs::studio;
using namespace cs::studio::test;
using namespace Qt::StringLiterals;

// Pictures of every panel. Without CS_SHOTS (a folder) they are made, looked at for being empty or
// one colour only, and dropped.
class TestPanelShots : public QObject
{
    Q_OBJECT

private:
    struct Panels
    {
        explicit Panels(Bench &bench)
            : connectors(bench.with())
            , topology(bench.with())
            , tree(bench.with())
            , entity(bench.with())
            , context(bench.with())
            , log(bench.with())
            , problems(bench.with())
            , requests(bench.with())
            , breakpoints(bench.with())
            , narration(bench.with())
            , crumbs(bench.with())
        { }
        ConnectorsPanel connectors;
        TopologyPanel topology;
        RunTreePanel tree;
        EntityPanel entity;
        ContextPanel context;
        LogPanel log;
        ProblemsPanel problems;
        RequestsPanel requests;
        BreakpointsPanel breakpoints;
        NarrationStrip narration;
        BreadcrumbBar crumbs;
    };

    static void shoot(QWidget &widget, const QSize &size, const QString &name)
    {
        widget.resize(size);
        widget.show();
        QTest::qWait(20);
        const QImage image = widget.grab().toImage();
        QVERIFY(!image.isNull());
        QSet<QRgb> colours;
        for (int y = 0; y < image.height(); y += 3) {
            for (int x = 0; x < image.width(); x += 3)
                colours.insert(image.pixel(x, y));
        }
        QVERIFY2(
            colours.size() > 3 || name.startsWith(u"crumbs"_s), qPrintable(name)); // no path yet
        const QString folder = qEnvironmentVariable("CS_SHOTS");
        if (!folder.isEmpty()) {
            QVERIFY(QDir().mkpath(folder));
            QVERIFY(image.save(folder + u'/' + name + u".png"_s));
        }
        widget.hide();
    }

    static void shootAll(Panels &panels, const QString &suffix)
    {
        shoot(panels.connectors, { 280, 420 }, u"connectors-"_s + suffix);
        shoot(panels.topology, { 860, 520 }, u"topology-"_s + suffix);
        shoot(panels.tree, { 620, 520 }, u"runtree-"_s + suffix);
        shoot(panels.entity, { 420, 420 }, u"entity-"_s + suffix);
        shoot(panels.context, { 420, 260 }, u"context-"_s + suffix);
        shoot(panels.log, { 860, 200 }, u"log-"_s + suffix);
        shoot(panels.problems, { 860, 200 }, u"problems-"_s + suffix);
        shoot(panels.requests, { 860, 200 }, u"requests-"_s + suffix);
        shoot(panels.breakpoints, { 860, 200 }, u"breakpoints-"_s + suffix);
        shoot(panels.narration, { 860, 32 }, u"narration-"_s + suffix);
        shoot(panels.crumbs, { 860, 28 }, u"crumbs-"_s + suffix);
    }

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(u"Fusion"_s); }

    void pictures_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("light") << int(Theme::Kind::Light);
        QTest::newRow("dark") << int(Theme::Kind::Dark);
    }

    void pictures()
    {
        QFETCH(int, kind);
        const QString theme = QString::fromLatin1(QTest::currentDataTag());
        Bench bench;
        bench.theme.setKind(Theme::Kind(kind));
        qApp->setStyleSheet(bench.theme.styleSheet());
        Panels panels(bench);
        shootAll(panels, theme + u"-nothing"_s);

        bench.openSample();
        bench.breakpoints.toggle(u"databaseSchema/yield_database_schema"_s);
        engine::Breakpoint conditional;
        conditional.pattern = "table/yield_table";
        conditional.condition = "element == albums";
        bench.breakpoints.add(conditional);
        bench.run.start();
        QVERIFY(bench.settle());
        while (bench.selection.current().node != u"table"_s) {
            bench.run.resume();
            QTest::qWait(50);
            QVERIFY(bench.settle());
            QVERIFY(bench.run.isPaused());
        }
        bench.run.stepBy(engine::Granularity::Entity);
        QTest::qWait(150);
        QVERIFY(bench.settle());
        shootAll(panels, theme + u"-paused"_s);
        auto *tabs = panels.entity.findChildren<QTabBar *>().last();
        for (int tab = 1; tab < 3; ++tab) {
            tabs->setCurrentIndex(tab);
            shoot(panels.entity, { 620, 420 }, u"entity-tab%1-"_s.arg(tab) + theme);
        }
        tabs->setCurrentIndex(0);
        panels.topology.find(); // as a tree
        shoot(panels.topology, { 860, 620 }, u"topologytree-"_s + theme);
        panels.topology.findChildren<QToolButton *>().first()->click();
        bench.breakpoints.removeAll();
        bench.run.resume();
        QVERIFY(bench.finish());
        QTest::qWait(300);
        shootAll(panels, theme + u"-finished"_s);

        bench.openTutorial();
        shoot(panels.topology, { 860, 520 }, u"topology-stubs-before-"_s + theme);
        bench.run.start();
        QVERIFY(bench.finish());
        shoot(panels.topology, { 860, 520 }, u"topology-stubs-"_s + theme);
        shoot(panels.tree, { 620, 300 }, u"runtree-stubs-"_s + theme);

        bench.openBroken();
        bench.run.start();
        QVERIFY(bench.finish());
        QTest::qWait(300);
        shoot(panels.problems, { 860, 200 }, u"problems-broken-"_s + theme);
        shoot(panels.narration, { 860, 32 }, u"narration-broken-"_s + theme);
        shoot(panels.topology, { 860, 520 }, u"topology-broken-"_s + theme);
        qApp->setStyleSheet({});
    }
};

QTEST_MAIN(TestPanelShots)
#include "tst_panelshots.moc"
