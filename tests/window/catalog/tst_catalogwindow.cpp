// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#ifndef Q_MOC_RUN // moc stumbles over <concepts>, which some of these bring
#include "connectors/sqlite/sample.h"
#include "core/catalog/extras.h"
#include "studio/models/catalogmodel.h"
#include "studio/models/differencesmodel.h"
#include "studio/models/roles.h"
#include "studio/models/writeplanmodel.h"
#include "studio/panels/catalogpage.h"
#include "studio/panels/catalogpanel.h"
#include "studio/panels/dataview.h"
#include "studio/panels/lineagegraph.h"
#include "studio/panels/writeplanpanel.h"
#include "studio/session/runstore.h"
#include "studio/session/strings.h"
#include "studio/shell/actionregistry.h"
#include "studio/shell/appearance.h"
#include "studio/shell/docklayouts.h"
#include "studio/shell/mainwindow.h"
#include "studio/shell/sinkbutton.h"
#include "studio/shell/statusline.h"
#include "tests/window/catalog/desk.h"
#endif

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>

#include <sqlite3.h>

using namespace Qt::StringLiterals;
using namespace cs::studio;
using cs::engine::SinkVerb;
using cs::studio::test::Desk;

namespace {

const QString albums = u"music_shop.musicshop.main.albums"_s;

QModelIndex rowNamed(const QAbstractItemModel &model, const QString &name, const QModelIndex &below)
{
    for (int row = 0; row < model.rowCount(below); ++row) {
        const QModelIndex index = model.index(row, 0, below);
        if (index.data().toString() == name)
            return index;
    }
    return {};
}

template<class T>
QList<T *> shownChildren(const QWidget &widget)
{
    QList<T *> all;
    for (T *child : widget.findChildren<T *>()) {
        if (child->isVisibleTo(&widget))
            all.append(child);
    }
    return all;
}

void shoot(QWidget &widget, const QString &name)
{
    const QString folder = qEnvironmentVariable("CS_SHOTS");
    if (folder.isEmpty())
        return;
    QTest::qWait(80);
    QVERIFY(QDir().mkpath(folder));
    QVERIFY(widget.grab().save(folder + u'/' + name + u".png"_s));
}

} // namespace

class TestCatalogWindow : public QObject
{
    Q_OBJECT

    std::unique_ptr<Desk> m_desk;

    // The whole window on the desk.
    struct Studio
    {
        explicit Studio(Desk &desk)
            : file(desk.path(u"settings.ini"_s), QSettings::IniFormat)
            , appearance(&preferences, &desk.workbench.theme)
            , window(desk.workbench.collaborators(), desk.services, &preferences, &state)
        {
            preferences.setLanguage(u"en"_s);
            window.resize(1280, 800);
            window.show();
        }
        QSettings file;
        Preferences preferences { &file };
        SessionState state { &file };
        Appearance appearance;
        MainWindow window;
    };

    void runLineage()
    {
        const auto sample = cs::sqlite::installSample(toStd(m_desk->path(u"sample"_s)));
        QVERIFY(sample);
        auto opened = m_desk->services.openWorkflow(toQString(sample->lineageWorkflow));
        QVERIFY2(opened, opened ? "" : opened.error().message.c_str());
        m_desk->workbench.run.setSetup(std::move(opened->setup));
        QVERIFY(m_desk->runSample());
    }

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(u"Fusion"_s); }
    void init()
    {
        m_desk = std::make_unique<Desk>();
        m_desk->openSample();
    }
    void cleanup() { m_desk.reset(); }

    void theSecondRunChangesNothing()
    {
        Desk &desk = *m_desk;
        WritePlanModel plan(&desk.workbench.keeper, &desk.workbench.theme);
        const QAbstractItemModelTester tester(&plan);
        QVERIFY(desk.runSample());
        plan.refresh();
        const qint64 created = plan.count(SinkVerb::Created);
        QVERIFY(created > 15);
        QCOMPARE(plan.count(SinkVerb::Unchanged), 0);
        QCOMPARE(qint64(desk.entries().size()), created);

        QVERIFY(desk.runSample());
        plan.refresh();
        QCOMPARE(plan.count(SinkVerb::Created), 0);
        QCOMPARE(plan.count(SinkVerb::Updated), 0);
        QVERIFY(plan.count(SinkVerb::Unchanged) > 15);
        QCOMPARE(qint64(desk.entries().size()), created);
        // Each run left a snapshot of what was there before it.
        QTRY_COMPARE(desk.workbench.keeper.snapshots().size(), 2);
        QCOMPARE(desk.workbench.keeper.snapshots().first().label, u"musicshop.yaml"_s);
    }

    void theCatalogueSurvivesARestart()
    {
        const QString file = m_desk->path(u"own/catalogue.db"_s);
        QVERIFY(m_desk->runSample());
        const qsizetype count = m_desk->entries().size();
        CatalogKeeper again;
        QVERIFY(again.isTemporary());
        again.open(file);
        QVERIFY(!again.isTemporary());
        qsizetype found = 0;
        again.ask(
            this, [](cs::catalog::Store &store) { return catalogread::search(store, u"*"_s, 999); },
            [&](const QList<CatalogEntry> &all) { found = all.size(); });
        QTRY_COMPARE(found, count);
        QTRY_COMPARE(again.snapshots().size(), 1);
    }

    void goingBackAndForthAgain()
    {
        Desk &desk = *m_desk;
        CatalogKeeper &keeper = desk.workbench.keeper;
        QVERIFY(desk.runSample());
        const qsizetype full = desk.entries().size();
        QVERIFY(full > 15);
        QTRY_COMPARE(keeper.snapshots().size(), 1);
        keeper.goBack(); // to before the run
        desk.settle();
        QCOMPARE(desk.entries().size(), 0);
        QTRY_COMPARE(keeper.snapshots().size(), 2);
        keeper.goBack(); // takes that back
        desk.settle();
        QCOMPARE(desk.entries().size(), full);

        QSignalSpy said(&keeper, &CatalogKeeper::said);
        keeper.reset();
        desk.settle();
        QCOMPARE(desk.entries().size(), 0);
        QCOMPARE(said.count(), 1);
        QTRY_VERIFY(keeper.snapshots().first().isReset);
        keeper.goBack();
        desk.settle();
        QCOMPARE(desk.entries().size(), full);
        // A run into what came back finds everything as it was.
        WritePlanModel plan(&keeper, &desk.workbench.theme);
        QVERIFY(desk.runSample());
        plan.refresh();
        QCOMPARE(plan.count(SinkVerb::Created), 0);
    }

    void onlySomeSnapshotsAreKept()
    {
        const QString file = m_desk->path(u"own/catalogue.db"_s);
        m_desk->settle();
        for (int i = 0; i < 5; ++i) {
            auto pin = CatalogPin::take(file);
            QVERIFY(pin);
            QVERIFY(snapshots::add(file, **pin, QString::number(i), 3));
        }
        const QList<CatalogSnapshot> all = snapshots::list(file);
        QCOMPARE(all.size(), 3);
        QCOMPARE(all.first().label, u"4"_s);
        QCOMPARE(all.last().label, u"2"_s);
        QCOMPARE(QDir(snapshots::folderOf(file)).entryList(QDir::Files).size(), 6);
    }

    // What is written while the copy is still to be made does not reach it.
    void aPinHoldsTheMoment()
    {
        Desk &desk = *m_desk;
        desk.settle();
        auto pin = CatalogPin::take(desk.path(u"own/catalogue.db"_s));
        QVERIFY(pin);
        QVERIFY(desk.runSample());
        QVERIFY(desk.entries().size() > 15);
        const QString copy = desk.path(u"copy.db"_s);
        QVERIFY((*pin)->copyTo(copy));
        const auto store = cs::catalog::Store::open({ toStd(copy), false });
        QVERIFY(store);
        QCOMPARE((*store)->count({}), 0);
    }

    void aDryRunWritesNothing()
    {
        Desk &desk = *m_desk;
        desk.workbench.keeper.setSink({ SinkSetting::Kind::DryRun });
        WritePlanModel plan(&desk.workbench.keeper, &desk.workbench.theme);
        QVERIFY(desk.runSample());
        plan.refresh();
        QVERIFY(plan.count(SinkVerb::Created) > 15);
        QVERIFY(desk.workbench.keeper.isDryRun());
        QCOMPARE(desk.entries().size(), 0);
        QVERIFY(desk.workbench.keeper.snapshots().isEmpty());
    }

    void everySinkIsRememberedAsText()
    {
        using Kind = SinkSetting::Kind;
        for (const SinkSetting &sink : { SinkSetting { Kind::Catalogue },
                 SinkSetting { Kind::DryRun }, SinkSetting { Kind::File, u"/tmp/a:b.jsonl"_s },
                 SinkSetting { Kind::None }, SinkSetting { Kind::Server } })
            QCOMPARE(sinkSettingFromText(toText(sink)), sink);
        QCOMPARE(sinkSettingFromText(u"something else"_s), SinkSetting {});
    }

    void aFileAsSinkHoldsTheEntities()
    {
        Desk &desk = *m_desk;
        const QString file = desk.path(u"out.jsonl"_s);
        desk.workbench.keeper.setSink({ SinkSetting::Kind::File, file });
        QVERIFY(desk.runSample());
        QFile out(file);
        QVERIFY(out.open(QIODevice::ReadOnly));
        QVERIFY(out.readAll().count('\n') > 15);
        QCOMPARE(desk.entries().size(), 0);
    }

    void aServerIsAskedForOnce()
    {
        CatalogKeeper &keeper = m_desk->workbench.keeper;
        keeper.setSink({ SinkSetting::Kind::Server });
        cs::run::RunPlan plan;
        plan.workflow.server.hostPort = "https://example.org/api";
        plan.workflow.source.serviceName = "musicshop";
        // Nobody to ask: nothing is ever written there.
        QVERIFY(!keeper.beforeRun(plan, {}));
        int asked = 0;
        bool may = false;
        QString says;
        keeper.setServerQuestion([&](const QString &host, const QString &service) {
            ++asked;
            says = host + u' ' + service;
            return may;
        });
        const auto refused = keeper.beforeRun(plan, {});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, "sink-declined");
        QCOMPARE(says, u"https://example.org/api musicshop"_s);
        may = true;
        QVERIFY(keeper.beforeRun(plan, {}));
        QVERIFY(keeper.beforeRun(plan, {}));
        QCOMPARE(asked, 2);
        plan.workflow.source.serviceName = "other";
        QVERIFY(keeper.beforeRun(plan, {}));
        QCOMPARE(asked, 3);
        QCOMPARE(plan.sink.kind, cs::run::SinkChoice::Kind::Server);
    }

    void filesThatAreNoCatalogue_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("code");
        QTest::newRow("text")
            << QByteArray("this is a letter, and a rather long one: ").repeated(40) << QString()
            << u"catalog-foreign"_s;
        QTest::newRow("foreign") << QByteArray() << u"CREATE TABLE books(title TEXT)"_s
                                 << u"catalog-foreign"_s;
    }

    void filesThatAreNoCatalogue()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, sql);
        QFETCH(QString, code);
        CatalogKeeper &keeper = m_desk->workbench.keeper;
        const QString name = m_desk->path(u"other.db"_s);
        {
            QFile file(name);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(content);
        }
        if (!sql.isEmpty()) {
            sqlite3 *handle = nullptr;
            QCOMPARE(sqlite3_open(qPrintable(name), &handle), SQLITE_OK);
            QCOMPARE(sqlite3_exec(handle, qPrintable(sql), nullptr, nullptr, nullptr), SQLITE_OK);
            sqlite3_close(handle);
        }
        QFile file(name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray before = file.readAll();
        QSignalSpy failed(&keeper, &CatalogKeeper::failed);
        keeper.open(name);
        QTRY_COMPARE(keeper.state(), CatalogKeeper::State::Broken);
        QCOMPARE(failed.count(), 1);
        QCOMPARE(toQString(failed.first().first().value<cs::Error>().code), code);
        QVERIFY(keeper.problem().contains(u"other.db"_s));
        file.seek(0);
        QCOMPARE(file.readAll(), before); // it is nobody's business to change it
        // A run does not start into it, and says why.
        QVERIFY(!m_desk->runSample());
        QVERIFY(m_desk->workbench.run.startError());
        QCOMPARE(toQString(m_desk->workbench.run.startError()->message), keeper.problem());
        // The panel says the same and offers the way on.
        CatalogPanel panel(m_desk->workbench.collaborators());
        const auto buttons = shownChildren<QPushButton>(panel);
        QCOMPARE(buttons.size(), 1);
        QSignalSpy wanted(&panel, &Panel::actionRequested);
        buttons.first()->click();
        QCOMPARE(wanted.first().first().toString(), u"catalogue.open"_s);
    }

    void aDamagedCatalogueGoesBackToASnapshot()
    {
        Desk &desk = *m_desk;
        CatalogKeeper &keeper = desk.workbench.keeper;
        QVERIFY(desk.runSample());
        QVERIFY(desk.runSample()); // the second snapshot holds what the first run wrote
        const qsizetype count = desk.entries().size();
        const QString file = keeper.file();
        keeper.open(desk.path(u"elsewhere.db"_s)); // lets go of it
        desk.settle();
        {
            m_desk->workbench.run.setSetup({});
            QTest::qWait(300); // the run lets go of it too
            QFile::remove(file + u"-wal"_s);
            QFile::remove(file + u"-shm"_s);
            QFile damaged(file);
            QVERIFY(damaged.open(QIODevice::ReadWrite));
            damaged.seek(4096);
            damaged.write(QByteArray(16'384, 'x'));
        }
        keeper.open(file);
        QTRY_COMPARE(keeper.state(), CatalogKeeper::State::Broken);
        QTRY_COMPARE(keeper.snapshots().size(), 2);
        keeper.goBack();
        QTRY_COMPARE(keeper.state(), CatalogKeeper::State::Ready);
        desk.settle();
        QCOMPARE(desk.entries().size(), count);
    }

    void theTreeIsReadAsItIsOpened()
    {
        Desk &desk = *m_desk;
        CatalogModel model(&desk.workbench.keeper, &desk.workbench.theme);
        const QAbstractItemModelTester tester(&model);
        QTRY_VERIFY(model.isRead());
        QVERIFY(model.isEmpty());
        QVERIFY(desk.runSample());
        QTRY_COMPARE(model.rowCount(), 1);
        QModelIndex at = model.index(0, 0);
        QCOMPARE(at.data().toString(), u"music_shop"_s);
        for (const QString &name : { u"musicshop"_s, u"main"_s }) {
            QVERIFY(model.hasChildren(at));
            if (model.canFetchMore(at)) // the tester may have been quicker
                model.fetchMore(at);
            QTRY_VERIFY(rowNamed(model, name, at).isValid());
            at = rowNamed(model, name, at);
        }
        // The count of a schema is what is in it, and no row jumps when another run comes.
        const int tables = at.siblingAtColumn(CatalogModel::CountColumn).data().toInt();
        QVERIFY(tables > 5);
        if (model.canFetchMore(at))
            model.fetchMore(at);
        QTRY_COMPARE(model.rowCount(at), tables);
        const QPersistentModelIndex album = rowNamed(model, u"albums"_s, at);
        QVERIFY(album.isValid());
        desk.change("CREATE TABLE aaa_first(id INTEGER PRIMARY KEY)");
        QVERIFY(desk.runSample());
        QTRY_COMPARE(model.rowCount(at), tables + 1);
        QVERIFY(album.isValid());
        QCOMPARE(album.data().toString(), u"albums"_s);
        QCOMPARE(model.entryAt(album).fqn, albums);

        model.setUnsupported({ { u"GET /api/v1/something"_s, 3 } });
        const QModelIndex calls = model.index(model.rowCount() - 1, 0);
        QCOMPARE(model.rowCount(calls), 1);
        QVERIFY(model.index(0, 0, calls).data().toString().contains(u"something"_s));
    }

    void anEntityIsRevealed()
    {
        Desk &desk = *m_desk;
        QVERIFY(desk.runSample());
        CatalogModel model(&desk.workbench.keeper, &desk.workbench.theme);
        QSignalSpy found(&model, &CatalogModel::found);
        QTRY_VERIFY(model.isRead());
        const CatalogEntry entry = desk.find(u"Table"_s, albums);
        QVERIFY(entry.number > 0);
        desk.workbench.keeper.ask(
            this,
            [entry](cs::catalog::Store &store) { return catalogread::chain(store, entry.number); },
            [&](const QList<CatalogEntry> &chain) {
                QCOMPARE(chain.size(), 4);
                model.reveal(chain);
            });
        QTRY_COMPARE(found.count(), 1);
        QCOMPARE(model.entryAt(found.first().first().toModelIndex()), entry);
    }

    void searchFinds()
    {
        Desk &desk = *m_desk;
        QVERIFY(desk.runSample());
        CatalogPanel panel(desk.workbench.collaborators());
        panel.resize(900, 500);
        panel.Panel::show();
        auto *search = panel.findChild<QLineEdit *>();
        QTest::keyClicks(search, u"ALBUMS"_s);
        DataView *hits = nullptr;
        const auto shown = [&] {
            for (DataView *view : shownChildren<DataView>(panel)) {
                if (view->model()->columnCount() == 3 && view->model()->rowCount() > 0)
                    hits = view;
            }
            return hits != nullptr;
        };
        QTRY_VERIFY(shown());
        const QModelIndex row = rowNamed(*hits->model(), u"albums"_s, {});
        QVERIFY(row.isValid());
        QTest::mouseClick(hits->viewport(), Qt::LeftButton, {}, hits->visualRect(row).center());
        QTRY_COMPARE(panel.page()->entry().fqn, albums);
        // Nothing found says so.
        search->clear();
        QTest::keyClicks(search, u"nosuchthing"_s);
        QTRY_VERIFY(hits->model()->rowCount() == 0);
    }

    void versionsAndWhatDiffersBetweenThem()
    {
        Desk &desk = *m_desk;
        QVERIFY(desk.runSample());
        desk.change("ALTER TABLE albums ADD COLUMN label TEXT");
        QVERIFY(desk.runSample());
        desk.change("ALTER TABLE albums ADD COLUMN colour TEXT");
        QVERIFY(desk.runSample());
        CatalogPage page(desk.workbench.collaborators());
        page.resize(700, 500);
        page.QWidget::show();
        page.show(desk.find(u"Table"_s, albums).number);
        QTRY_COMPARE(page.entry().fqn, albums);
        const QList<CatalogVersion> &history = page.details().history;
        // created, foreign keys (they come after all tables), one column, another one
        QCOMPARE(history.size(), 4);
        QVERIFY(history.first().run.contains(u"music_shop"_s));
        QVERIFY(history.last().changes.empty());
        page.showHistory();
        DataView *versions = nullptr;
        DataView *differences = nullptr;
        for (DataView *view : page.findChildren<DataView *>()) {
            if (qobject_cast<DifferencesModel *>(view->model()))
                differences = view;
            else if (view->model()->columnCount() == 4 && view->model()->rowCount() == 4)
                versions = view;
        }
        QVERIFY(versions && differences);
        const auto fields = [&] {
            QStringList all;
            for (int row = 0; row < differences->model()->rowCount(); ++row)
                all.append(differences->model()->index(row, 0).data().toString());
            return all.join(u' ');
        };
        // The newest against the one before it, then the first against the last.
        QVERIFY2(fields().contains(u"colour"_s), qPrintable(fields()));
        QVERIFY(!fields().contains(u"label"_s));
        versions->selectAll();
        QVERIFY(fields().contains(u"colour"_s) && fields().contains(u"label"_s));
        QVERIFY(fields().contains(u'+'));
    }

    void lineageAsAGraph()
    {
        Desk &desk = *m_desk;
        QVERIFY(desk.runSample());
        runLineage();
        // One that lineage was written for: a view.
        CatalogEntry view;
        const QList<CatalogEntry> all = desk.entries();
        CatalogLineage lineage;
        for (const CatalogEntry &entry : all) {
            if (entry.entity != "Table"_L1)
                continue;
            bool answered = false;
            CatalogLineage one;
            desk.workbench.keeper.ask(
                this,
                [entry](cs::catalog::Store &store) {
                    return catalogread::lineage(store, entry.number, 3, 50);
                },
                [&](const CatalogLineage &got) {
                    one = got;
                    answered = true;
                });
            QTRY_VERIFY(answered);
            if (one.nodes.size() > lineage.nodes.size()) {
                lineage = one;
                view = entry;
            }
        }
        QVERIFY(lineage.nodes.size() >= 2);
        QVERIFY(!lineage.edges.empty());

        CatalogPage page(desk.workbench.collaborators());
        page.resize(900, 500);
        page.QWidget::show();
        page.show(view.number);
        QTRY_COMPARE(page.entry().number, view.number);
        page.showLineage();
        LineageGraph *graph = page.lineage();
        QTRY_COMPARE(graph->lineage().nodes.size(), lineage.nodes.size());
        for (const LineageNode &node : lineage.nodes)
            QVERIFY(!graph->cardRect(node.entry.number).isEmpty());
        // Upstream stands at the left.
        const LineageNode &other = lineage.nodes[1];
        const int here = graph->cardRect(view.number).center().x();
        const int there = graph->cardRect(other.entry.number).center().x();
        QCOMPARE(there < here, other.level < 0);
        QSignalSpy chosen(&page, &CatalogPage::entityChosen);
        QTest::mouseClick(
            graph->viewport(), Qt::LeftButton, {}, graph->cardRect(other.entry.number).center());
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.first().first().value<CatalogEntry>(), other.entry);
        graph->copySvg();
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"<svg"_s));
    }

    void anUnsafeDeletionIsRed()
    {
        Desk &desk = *m_desk;
        QVERIFY(desk.runSample());
        WritePlanPanel panel(desk.workbench.collaborators());
        panel.resize(1000, 300);
        panel.Panel::show();
        cs::engine::DeleteStale request;
        request.entityType = "Table";
        request.scopeType = "databaseSchema";
        request.scopeFqn = "music_shop.musicshop.main";
        request.seenFqns = { "music_shop.musicshop.main.albums" };
        request.incomplete = "The producer get_tables_name_and_type failed.";
        cs::engine::DeleteStaleReply reply;
        reply.deleted = { "music_shop.musicshop.main.tracks" };
        reply.applied = false;
        desk.workbench.keeper.plan()->add(request, reply);
        const auto warned = [&] {
            for (const QLabel *label : shownChildren<QLabel>(panel)) {
                if (label->text().contains(u"get_tables_name_and_type"_s))
                    return label->palette().color(QPalette::WindowText)
                        == desk.workbench.theme.colour(Colour::Failure);
            }
            return false;
        };
        QTRY_VERIFY(warned());
        DeletionsModel *deletions = nullptr;
        for (DataView *view : panel.findChildren<DataView *>()) {
            if (auto *model = qobject_cast<DeletionsModel *>(view->model()))
                deletions = model;
        }
        QVERIFY(deletions);
        // The run's own deletions rest on whole lists, and none of them says it is unsafe.
        const int last = deletions->rowCount() - 1;
        QVERIFY(last >= 0);
        for (int i = 0; i < last; ++i)
            QVERIFY(!deletions->index(i, DeletionsModel::StateColumn)
                         .data()
                         .toString()
                         .contains(u"unsafe"_s));
        const QModelIndex row = deletions->index(last, DeletionsModel::StateColumn);
        QVERIFY(row.data().toString().contains(u"unsafe"_s));
        QCOMPARE(row.data(Qt::ForegroundRole).value<QColor>(),
            desk.workbench.theme.colour(Colour::Failure));
        QCOMPARE(deletions->index(last, DeletionsModel::RestsOnColumn).data().toString(),
            u"1 name(s) seen"_s);
        QCOMPARE(deletions->rowCount(deletions->index(last, 0)), 1);
        QCOMPARE(panel.toJson()["unsafe"].get<int>(), 1);
    }

    void thePlanIsFilteredAndLeadsToTheRun()
    {
        Desk &desk = *m_desk;
        WritePlanPanel panel(desk.workbench.collaborators());
        panel.resize(1000, 300);
        panel.Panel::show();
        QVERIFY(desk.runSample());
        DataView *view = nullptr;
        WritePlanFilter *filter = nullptr;
        for (DataView *each : panel.findChildren<DataView *>()) {
            if (auto *model = qobject_cast<WritePlanFilter *>(each->model())) {
                view = each;
                filter = model;
            }
        }
        QVERIFY(view && filter);
        QTRY_VERIFY(filter->rowCount() > 15);
        const int all = filter->rowCount();
        filter->setType(u"Table"_s);
        QVERIFY(filter->rowCount() > 5 && filter->rowCount() < all);
        QTest::keyClicks(panel.findChild<QLineEdit *>(), u"albums"_s);
        QVERIFY(filter->rowCount() >= 1);
        QModelIndex row;
        for (int i = 0; i < filter->rowCount(); ++i) {
            if (filter->index(i, WritePlanModel::EntityColumn).data().toString() == albums)
                row = filter->index(i, WritePlanModel::EntityColumn);
        }
        QVERIFY(row.isValid());
        QVERIFY(
            filter->index(row.row(), 0).data(TextRole).toString().startsWith(u"created\tTable"_s));
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(row).center());
        QTRY_COMPARE(desk.workbench.selection.current().element, u"albums"_s);
        QVERIFY(desk.workbench.selection.current().seq > 0);
        filter->setVerb(SinkVerb::Refused);
        QCOMPARE(filter->rowCount(), 0);
    }

    // A plan as long as plans get is shown without a pause one would feel.
    void aLongPlanDoesNotFreezeTheWindow()
    {
        Desk &desk = *m_desk;
        auto plan = std::make_shared<cs::catalog::WritePlan>();
        WritePlanPanel panel(desk.workbench.collaborators());
        panel.resize(1000, 300);
        panel.Panel::show();
        desk.workbench.keeper.attach(plan);
        cs::engine::EntitySunk sunk;
        sunk.verb = SinkVerb::Created;
        sunk.type = "CreateTableRequest";
        for (int i = 0; i < 1'000'000; ++i) {
            sunk.name = std::to_string(i);
            sunk.fqn = "svc.db.schema." + sunk.name;
            plan->add(sunk);
        }
        QElapsedTimer timer;
        timer.start();
        QTest::qWait(150); // the timer comes
        QVERIFY2(timer.elapsed() < 3000, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(plan->count(SinkVerb::Created), 1'000'000);
    }

    void secretsAreMasked()
    {
        Desk &desk = *m_desk;
        const QString name = desk.path(u"secrets.db"_s);
        {
            // A program that was told to keep them did.
            const auto store = cs::catalog::Store::open({ toStd(name), true });
            QVERIFY(store);
            const std::string json
                = R"({"name":"svc","serviceType":"Mysql","connection":{"config":{"type":"Mysql",)"
                  R"("username":"u","authType":{"password":"s3cret-word"},"hostPort":"h:1"}}})";
            const auto written = (*store)->put(
                { cs::catalog::collectionOfEntity("DatabaseService"), json, {} }, {});
            QCOMPARE(written.verb, SinkVerb::Created);
            QVERIFY((*store)
                        ->find(*cs::catalog::collectionOfEntity("DatabaseService"), "svc")
                        ->body.find("s3cret-word")
                != std::string::npos);
        }
        desk.workbench.keeper.open(name);
        CatalogPage page(desk.workbench.collaborators());
        page.show(desk.find(u"DatabaseService"_s, u"svc"_s).number);
        QTRY_COMPARE(page.entry().name, u"svc"_s);
        QVERIFY(!toQString(page.details().document).contains(u"s3cret-word"_s));
        for (const CatalogVersion &version : page.details().history)
            QVERIFY(!toQString(version.document).contains(u"s3cret-word"_s));

        auto plan = std::make_shared<cs::catalog::WritePlan>();
        WritePlanPanel panel(desk.workbench.collaborators());
        desk.workbench.keeper.attach(plan);
        cs::engine::EntitySunk sunk;
        sunk.verb = SinkVerb::Updated;
        sunk.type = "CreateDatabaseServiceRequest";
        sunk.changes = { { "connection", R"({"config":{"password":"s3cret-word"}})",
            R"({"config":{"password":"s3cret-too"}})" } };
        plan->add(sunk);
        QTest::qWait(200);
        QVERIFY(!toQString(cs::dumpJson(panel.toJson())).contains(u"s3cret"_s));
    }

    void theWindowShowsItAll()
    {
        Desk &desk = *m_desk;
        Studio studio(desk);
        MainWindow &window = studio.window;
        ActionRegistry *actions = window.actionRegistry();
        // Panels are in the palette too.
        for (const char *id : { "panels.catalogue", "panels.writeplan", "panels.log" })
            QVERIFY2(actions->action(QString::fromLatin1(id)), id);
        // One click on a sink, remembered.
        QCOMPARE(window.statusLine()->sinkButton()->text(), u"Sink: Catalogue"_s);
        actions->trigger(u"sink.dryRun"_s);
        QCOMPARE(window.statusLine()->sinkButton()->text(), u"Sink: Dry run"_s);
        QCOMPARE(studio.state.sink(), u"dry-run"_s);
        QVERIFY(actions->action(u"sink.dryRun"_s)->isChecked());
        actions->trigger(u"sink.catalogue"_s);
        actions->trigger(u"view.catalogue"_s);
        QVERIFY(desk.runSample());
        desk.change("ALTER TABLE albums ADD COLUMN label TEXT");
        QVERIFY(desk.runSample());
        runLineage();
        desk.openSample();
        desk.change("ALTER TABLE albums ADD COLUMN colour TEXT");
        QVERIFY(desk.runSample());
        desk.workbench.keeper.want(u"Table"_s, albums);
        auto *panel = window.findChild<CatalogPanel *>();
        QTRY_COMPARE(panel->page()->entry().fqn, albums);
        QTRY_VERIFY(panel->isVisible());
        const auto selected = [&] {
            for (DataView *view : shownChildren<DataView>(*panel)) {
                if (qobject_cast<CatalogModel *>(view->model()))
                    return view->currentIndex().data().toString();
            }
            return QString();
        };
        QTRY_COMPARE(selected(), u"albums"_s);
        auto *plan = window.findChild<WritePlanPanel *>();
        QVERIFY(plan->isVisible());
        for (const char *view : { "view.debug", "view.explore", "view.catalogue" }) {
            actions->trigger(QString::fromLatin1(view));
            QTest::qWait(50);
            const QSize least = window.minimumSizeHint();
            QVERIFY2(least.width() <= 1280 && least.height() <= 760,
                qPrintable(u"%1: %2 x %3"_s.arg(QString::fromLatin1(view))
                               .arg(least.width())
                               .arg(least.height())));
        }
        QCOMPARE(window.height(), 800);
        // Docks of other perspectives stay away when one comes back.
        actions->trigger(u"view.debug"_s);
        actions->trigger(u"view.catalogue"_s);
        QVERIFY(!window.layouts()->dock(u"panel.log"_s)->isVisible());
        QVERIFY(window.layouts()->dock(u"panel.catalogue"_s)->isVisible());
        for (const char *kind : { "light", "dark" }) {
            const QString theme = QString::fromLatin1(kind);
            studio.preferences.setTheme(theme);
            shoot(window, u"catalogue-fields-"_s + theme);
            panel->page()->showHistory();
            shoot(window, u"catalogue-history-"_s + theme);
            panel->page()->showLineage();
            QTest::qWait(100);
            shoot(window, u"catalogue-lineage-"_s + theme);
            panel->page()->findChild<QTabBar *>()->setCurrentIndex(0);
            actions->trigger(u"view.debug"_s);
            actions->trigger(u"catalogue.writePlan"_s);
            shoot(window, u"debug-writeplan-"_s + theme);
            actions->trigger(u"catalogue.show"_s);
            shoot(window, u"debug-catalogue-"_s + theme);
            actions->trigger(u"view.catalogue"_s);
        }
        QTRY_VERIFY(actions->action(u"catalogue.goBack"_s)->isEnabled());
        actions->trigger(u"catalogue.reset"_s);
        desk.settle();
        QTRY_COMPARE(shownChildren<QPushButton>(*panel).size(), 1);
        shownChildren<QPushButton>(*panel).first()->click();
        desk.settle();
        QVERIFY(desk.find(u"Table"_s, albums).number > 0);
    }
};

QTEST_MAIN(TestCatalogWindow)
#include "tst_catalogwindow.moc"
