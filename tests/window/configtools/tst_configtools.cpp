// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/server.h"
#include "core/workflow/workflow.h"
#include "studio/models/filternamesmodel.h"
#include "studio/models/roles.h"
#include "studio/panels/dataview.h"
#include "studio/panels/filterlabpanel.h"
#include "studio/session/filterbench.h"
#include "studio/session/runstore.h"
#include "studio/session/strings.h"
#include "studio/shell/comparewindow.h"
#include "studio/shell/importconfigwindow.h"
#include "studio/shell/newconfigwindow.h"
#include "tests/window/catalog/desk.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTest>
#include <QTextBrowser>
#include <QToolButton>
#include <QTreeWidget>

using namespace cs;
using namespace cs::studio;
using namespace cs::studio::test;
using namespace Qt::StringLiterals;

namespace {

const QString filters = u"      tableFilterPattern:\n"
                        "        includes: ['al.*', '.*order.*']\n"
                        "        excludes: ['.*_lines$']\n"_s;

class ConfigTools : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void emptyWithoutWorkflow();
    void namesAndRules();
    void editsAreLive();
    void selectedNamesBecomePatterns();
    void wouldDelete();
    void aHundredThousandNames();
    void newConfigWalks();
    void importedConfigWalks();
    void compareTakesOver();
    void pictures();

private:
    QString openSample(Desk &desk, const QString &more);
    QString state(FilterLabPanel &panel, const QString &name);
    void picture(QWidget &widget, const QString &name);
};

template<class T>
T *child(QWidget &in, const QString &name)
{
    T *found = in.findChild<T *>(name);
    if (!found)
        qFatal("no %s", qPrintable(name));
    return found;
}

void ConfigTools::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English));
}

QString ConfigTools::openSample(Desk &desk, const QString &more)
{
    desk.openSample();
    const QString file = desk.workbench.run.setup().workflowFile;
    auto text = workflow::readConfigFile(toStd(file)).value();
    const std::string mark = "      type: DatabaseMetadata\n";
    text.insert(text.find(mark) + mark.size(), toStd(more));
    desk.workbench.config.create(file, text);
    return file;
}

QString ConfigTools::state(FilterLabPanel &panel, const QString &name)
{
    const QAbstractItemModel *model = child<DataView>(panel, u"filterNames"_s)->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->index(row, FilterNamesModel::NameColumn).data().toString() == name)
            return model->index(row, FilterNamesModel::StateColumn).data().toString() + u": "_s
                + model->index(row, FilterNamesModel::RuleColumn).data().toString();
    }
    return {};
}

void ConfigTools::emptyWithoutWorkflow()
{
    Desk desk;
    FilterLabPanel panel(desk.workbench.collaborators());
    panel.show();
    QVERIFY(!child<QTabBar>(panel, u"filterLevels"_s)->isVisible());
    bool said = false;
    for (const QLabel *label : panel.findChildren<QLabel *>())
        said = said || (label->isVisible() && label->text().contains(u"No workflow is open"));
    QVERIFY(said);
}

void ConfigTools::namesAndRules()
{
    Desk desk;
    openSample(desk, filters);
    FilterLabPanel panel(desk.workbench.collaborators());
    panel.resize(900, 500);
    panel.show();
    QAbstractItemModelTester tester(child<DataView>(panel, u"filterNames"_s)->model());
    auto *tabs = child<QTabBar>(panel, u"filterLevels"_s);
    QTRY_COMPARE(tabs->count(), 4);
    QCOMPARE(tabs->tabData(tabs->currentIndex()).toString(), u"table"_s);
    // Nothing known: said so, with the next steps.
    bool said = false;
    for (const QLabel *label : panel.findChildren<QLabel *>())
        said = said || label->text().startsWith(u"No names are known yet"_s);
    QVERIFY(said);

    // Listed now, by a real run without the filters that writes nothing.
    panel.bench()->setPlanMaker(
        [&desk](const workflow::Workflow &workflow) { return desk.services.planOf(workflow); });
    QTest::mouseClick(child<QToolButton>(panel, u"fetchNames"_s), Qt::LeftButton);
    QVERIFY(panel.bench()->isFetching());
    QTRY_VERIFY_WITH_TIMEOUT(!panel.bench()->isFetching(), 20'000);
    QTRY_COMPARE(state(panel, u"albums"_s), u"kept: include al.*"_s);
    QCOMPARE(state(panel, u"order_lines"_s), u"dropped: exclude .*_lines$"_s);
    QCOMPARE(state(panel, u"artists"_s), u"dropped: no include matches"_s);
    QVERIFY(tabs->tabText(tabs->currentIndex()).contains(u" of 17"));
    QVERIFY(desk.entries().isEmpty());
    QVERIFY(panel.bench()->origin().contains(u"just now"));

    child<QComboBox>(panel, u"filterShown"_s)->setCurrentIndex(1);
    auto *view = child<DataView>(panel, u"filterNames"_s);
    for (int row = 0; row < view->model()->rowCount(); ++row)
        QCOMPARE(view->model()->index(row, 0).data().toString(), u"kept"_s);
    child<QLineEdit>(panel, u"filterSearch"_s)->setText(u"nowhere"_s);
    QCOMPARE(view->model()->rowCount(), 0);
    QVERIFY(view->isHidden());
}

void ConfigTools::editsAreLive()
{
    Desk desk;
    openSample(desk, filters);
    QVERIFY(desk.runSample());
    FilterLabPanel panel(desk.workbench.collaborators());
    panel.resize(900, 500);
    panel.show();
    QTRY_COMPARE(state(panel, u"albums"_s), u"kept: include al.*"_s);
    auto *patterns = child<QListWidget>(panel, u"filterPatterns"_s);
    auto *pattern = child<QLineEdit>(panel, u"filterPattern"_s);
    QCOMPARE(patterns->count(), 3);
    QCOMPARE(pattern->text(), u"al.*"_s);
    const std::string before = desk.workbench.config.text();

    pattern->setFocus();
    pattern->selectAll();
    QTest::keyClicks(pattern, u"art"_s);
    QTRY_COMPARE(state(panel, u"artists"_s), u"kept: include art"_s);
    QCOMPARE(state(panel, u"albums"_s), u"would be deleted: no include matches"_s);
    QVERIFY(
        desk.workbench.config.text().find("includes: ['art', '.*order.*']") != std::string::npos);
    auto *explained = child<QTextBrowser>(panel, u"patternExplained"_s);
    QVERIFY(explained->toPlainText().contains(u"the text art"_s));
    QVERIFY(explained->toPlainText().contains(u".*art"_s));

    // A bad expression is said, and the producer would fail.
    QTest::keyClicks(pattern, u"("_s);
    QTRY_COMPARE(
        state(panel, u"artists"_s), u"cannot be decided: a pattern is no regular expression"_s);
    QVERIFY(explained->toPlainText().contains(u"no regular expression"_s));

    // Letters typed one after the other are one step.
    desk.workbench.config.undo();
    QCOMPARE(desk.workbench.config.text(), before);
    QTRY_COMPARE(state(panel, u"albums"_s), u"kept: include al.*"_s);

    QTest::mouseClick(child<QPushButton>(panel, u"addExclude"_s), Qt::LeftButton);
    QVERIFY(pattern->text().isEmpty());
    QTest::keyClicks(pattern, u"albums"_s);
    QTRY_COMPARE(state(panel, u"albums"_s), u"would be deleted: exclude albums"_s);
    QTRY_COMPARE(patterns->count(), 4);
    QTest::mouseClick(child<QPushButton>(panel, u"removePattern"_s), Qt::LeftButton);
    QTRY_COMPARE(patterns->count(), 3);
    QTRY_COMPARE(state(panel, u"albums"_s), u"kept: include al.*"_s);
}

void ConfigTools::selectedNamesBecomePatterns()
{
    Desk desk;
    openSample(desk, {});
    QVERIFY(desk.runSample());
    FilterLabPanel panel(desk.workbench.collaborators());
    panel.resize(900, 500);
    panel.show();
    QTRY_COMPARE(state(panel, u"stock.2026"_s), u"kept: no filter drops it"_s);
    auto *view = child<DataView>(panel, u"filterNames"_s);
    const auto select = [view](const QString &name) {
        for (int row = 0; row < view->model()->rowCount(); ++row) {
            if (view->model()->index(row, FilterNamesModel::NameColumn).data().toString() == name)
                view->setCurrentIndex(view->model()->index(row, 0));
        }
    };
    select(u"stock.2026"_s);
    QTest::mouseClick(child<QPushButton>(panel, u"excludeSelected"_s), Qt::LeftButton);
    QTRY_COMPARE(state(panel, u"stock.2026"_s), u"would be deleted: exclude ^stock\\.2026$"_s);
    QCOMPARE(state(panel, u"albums"_s), u"kept: no filter drops it"_s);
    select(u"albums"_s);
    QTest::mouseClick(child<QPushButton>(panel, u"includeSelected"_s), Qt::LeftButton);
    QTRY_COMPARE(state(panel, u"albums"_s), u"kept: include ^albums$"_s);
    QCOMPARE(state(panel, u"artists"_s), u"would be deleted: no include matches"_s);
    // What was written is a config that the framework takes.
    QVERIFY(workflow::readWorkflow(desk.workbench.config.text(), "a.yaml"));
    desk.workbench.config.undo();
    desk.workbench.config.undo();
    QVERIFY(desk.workbench.config.text().find("FilterPattern") == std::string::npos);
}

void ConfigTools::wouldDelete()
{
    Desk desk;
    openSample(desk, u"      tableFilterPattern:\n        excludes: ['albums']\n"_s);
    QVERIFY(desk.runSample()); // the file on disk has no filter: all is in the catalogue
    FilterLabPanel panel(desk.workbench.collaborators());
    panel.resize(900, 500);
    panel.show();
    QTRY_COMPARE(state(panel, u"albums"_s), u"would be deleted: exclude albums"_s);
    child<QComboBox>(panel, u"filterShown"_s)->setCurrentIndex(3);
    QCOMPARE(child<DataView>(panel, u"filterNames"_s)->model()->rowCount(), 1);
    auto &config = desk.workbench.config;
    QVERIFY(config.add({ "source", "sourceConfig", "config" }, "markDeletedTables", false));
    child<QComboBox>(panel, u"filterShown"_s)->setCurrentIndex(0);
    QTRY_COMPARE(state(panel, u"albums"_s), u"dropped: exclude albums"_s);
}

void ConfigTools::aHundredThousandNames()
{
    Desk desk;
    openSample(desk, filters);
    QByteArray lines;
    for (int i = 0; i < 100'000; ++i)
        lines += "table music_shop.musicshop.main.table_" + QByteArray::number(i) + '\n';
    QFile file(desk.path(u"names.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(lines);
    file.close();
    FilterLabPanel panel(desk.workbench.collaborators());
    panel.resize(900, 500);
    panel.show();
    panel.bench()->addRecording(file.fileName());
    auto *view = child<DataView>(panel, u"filterNames"_s);
    QTRY_COMPARE_WITH_TIMEOUT(view->model()->rowCount(), 100'000, 30'000);
    auto *pattern = child<QLineEdit>(panel, u"filterPattern"_s);
    pattern->setFocus();
    pattern->selectAll();
    // The window never waits: a key is taken at once, the answer follows.
    QElapsedTimer timer;
    timer.start();
    QTest::keyClick(pattern, Qt::Key_T);
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
    QTRY_COMPARE_WITH_TIMEOUT(
        panel.bench()->result()->lab.includes(*workflow::filterLevel("table")).at(0),
        std::string("t"), 30'000);
    QTRY_COMPARE(state(panel, u"table_99999"_s), u"kept: include t"_s);
}

void ConfigTools::newConfigWalks()
{
    Desk desk;
    NewConfigWindow window(desk.workbench.collaborators());
    window.show();
    auto *file = child<QLineEdit>(window, u"configFile"_s);
    auto *create = child<QPushButton>(window, u"createConfig"_s);
    QVERIFY(window.choose(u"SQLite"_s));
    QVERIFY(window.text().contains(u"type: sqlite"_s));
    auto *kind = child<QComboBox>(window, u"workflowKind"_s);
    kind->setCurrentIndex(kind->findData(u"lineage"_s));
    QVERIFY(window.text().contains(u"type: sqlite-lineage"_s));
    kind->setCurrentIndex(kind->findData(u"metadata"_s));
    file->setText(desk.path(u"new.txt"_s));
    QVERIFY(!create->isEnabled());
    file->setText(desk.path(u"new.yaml"_s));
    QVERIFY(create->isEnabled());
    QString made;
    connect(
        &window, &NewConfigWindow::created, this, [&made](const QString &name) { made = name; });
    QTest::mouseClick(create, Qt::LeftButton);
    QCOMPARE(made, QFileInfo(desk.path(u"new.yaml"_s)).absoluteFilePath());
    const auto opened = desk.services.openWorkflow(made);
    QVERIFY2(opened, opened ? "" : opened.error().message.c_str());
    QVERIFY(!opened->obstacle);
    desk.workbench.run.setSetup(opened->setup);
    desk.workbench.run.start();
    QTRY_VERIFY(desk.workbench.run.store().summary().finished.has_value());
    QCOMPARE(*desk.workbench.run.store().summary().finished, engine::FinishReason::Completed);
    // What is there is never overwritten.
    window.show();
    file->setText(made);
    QVERIFY(!create->isEnabled());

    auto *search = child<QLineEdit>(window, u"connectorSearch"_s);
    search->setText(u"customdash"_s);
    QVERIFY(window.text().contains(u"type: customdashboard"_s));
    QCOMPARE(kind->count(), 1);
}

void ConfigTools::importedConfigWalks()
{
    Desk desk;
    ImportConfigWindow window(desk.workbench.collaborators());
    auto *list = child<QListWidget>(window, u"serviceList"_s);
    auto *file = child<QLineEdit>(window, u"configFile"_s);
    auto *create = child<QPushButton>(window, u"createConfig"_s);
    auto *preview = child<QPlainTextEdit>(window, u"configPreview"_s);
    window.show();
    QVERIFY(!create->isEnabled()); // nothing is there yet
    openSample(desk, {});
    QVERIFY(desk.runSample());
    window.ask();
    QTRY_COMPARE(list->count(), 1);
    QVERIFY(preview->toPlainText().contains(u"serviceName: music_shop"_s));
    const QString beside = QFileInfo(desk.workbench.run.setup().workflowFile).absolutePath();
    file->setText(beside + u"/imported.yaml"_s);
    QVERIFY(create->isEnabled());
    QString made;
    connect(
        &window, &ImportConfigWindow::created, this, [&made](const QString &name) { made = name; });
    QTest::mouseClick(create, Qt::LeftButton);
    const auto opened = desk.services.openWorkflow(made);
    QVERIFY2(opened, opened ? "" : opened.error().message.c_str());
    QVERIFY(!opened->obstacle);
    desk.workbench.run.setSetup(opened->setup);
    desk.workbench.run.start();
    QTRY_VERIFY(desk.workbench.run.store().summary().finished.has_value());
    QCOMPARE(*desk.workbench.run.store().summary().finished, engine::FinishReason::Completed);

    // A server, with its token from a variable.
    catalog::CatalogServer server(*catalog::Store::open({}));
    QVERIFY(server.start().has_value());
    catalog::RemoteServer remote;
    remote.url = server.url();
    remote.token = server.token();
    catalog::RestClient client(remote);
    QVERIFY(client.json("PUT", "/services/databaseServices",
        R"({"name": "far", "serviceType": "Mysql", "connection": {"config": {"type": "Mysql",
            "username": "me", "authType": {"password": "planted-4242"}}}})"));
    window.show();
    child<QLineEdit>(window, u"serverUrl"_s)->setText(toQString(server.url()));
    auto *variable = child<QLineEdit>(window, u"tokenVariable"_s);
    variable->setText(u"CS_TEST_NO_SUCH_TOKEN"_s);
    window.ask();
    QCOMPARE(list->count(), 0);
    QVERIFY(!create->isEnabled());
    qputenv("CS_TEST_IMPORT_TOKEN", QByteArray::fromStdString(server.token()));
    variable->setText(u"CS_TEST_IMPORT_TOKEN"_s);
    window.ask();
    QTRY_COMPARE(list->count(), 1);
    QVERIFY(preview->toPlainText().contains(u"${FAR_PASSWORD}"_s));
    QVERIFY(preview->toPlainText().contains(toQString(server.url())));
    QVERIFY(!preview->toPlainText().contains(u"planted"_s));
    qunsetenv("CS_TEST_IMPORT_TOKEN");
}

void ConfigTools::compareTakesOver()
{
    Desk desk;
    const QString file = openSample(desk, filters);
    CompareWindow window(desk.workbench.collaborators());
    window.show();
    window.compareWith({});
    auto *list = child<QTreeWidget>(window, u"differences"_s);
    QCOMPARE(list->topLevelItemCount(), 1);
    QCOMPARE(list->topLevelItem(0)->text(0), u"source.sourceConfig.config.tableFilterPattern"_s);
    list->setCurrentItem(list->topLevelItem(0));
    QTest::mouseClick(child<QPushButton>(window, u"takeOver"_s), Qt::LeftButton);
    QCOMPARE(list->topLevelItemCount(), 0);
    QVERIFY(desk.workbench.config.text().find("FilterPattern") == std::string::npos);
    desk.workbench.config.undo();
    QCOMPARE(list->topLevelItemCount(), 1);
    // The other file has more and other keys; all of them can be taken over.
    QFile other(desk.path(u"other.yaml"_s));
    QVERIFY(other.open(QIODevice::WriteOnly));
    auto text = workflow::readConfigFile(toStd(file)).value();
    text.replace(text.find("serviceName: music_shop"), 23, "serviceName: other_shop");
    text += "  loggerLevel: DEBUG\n";
    other.write(text.data(), qint64(text.size()));
    other.close();
    window.compareWith(other.fileName());
    QCOMPARE(list->topLevelItemCount(), 3);
    // The same as lines, with no secret.
    const QString lines = child<QPlainTextEdit>(window, u"lineDiff"_s)->toPlainText();
    QVERIFY2(lines.contains(u"\n-   serviceName: music_shop\n+   serviceName: other_shop\n"_s),
        qPrintable(lines));
    QVERIFY(lines.contains(u"\n+   loggerLevel: DEBUG"_s));
    QVERIFY(lines.contains(u"\n        jwtToken: ***"_s));
    QVERIFY(!lines.contains(u"not needed for"_s));
    for (int left = 3; left > 0; --left) {
        list->setCurrentItem(list->topLevelItem(0));
        QTest::mouseClick(child<QPushButton>(window, u"takeOver"_s), Qt::LeftButton);
        QCOMPARE(list->topLevelItemCount(), left - 1);
    }
}

void ConfigTools::picture(QWidget &widget, const QString &name)
{
    const QString folder = qEnvironmentVariable("CS_PICTURES");
    if (folder.isEmpty())
        return;
    QTest::qWait(200);
    QVERIFY(widget.grab().save(folder + u'/' + name + u".png"_s));
}

void ConfigTools::pictures()
{
    for (const Theme::Kind kind : { Theme::Kind::Light, Theme::Kind::Dark }) {
        const QString theme = kind == Theme::Kind::Light ? u"light"_s : u"dark"_s;
        Desk desk;
        desk.workbench.theme.setKind(kind);
        QApplication::setPalette(desk.workbench.theme.palette());
        qApp->setStyleSheet(desk.workbench.theme.styleSheet());
        QApplication::setFont(desk.workbench.theme.font());
        openSample(desk, filters);
        QVERIFY(desk.runSample());
        FilterLabPanel panel(desk.workbench.collaborators());
        panel.resize(1000, 460);
        panel.show();
        QTRY_COMPARE(state(panel, u"albums"_s), u"kept: include al.*"_s);
        picture(panel, u"filterlab-"_s + theme);
        NewConfigWindow fresh(desk.workbench.collaborators());
        fresh.show();
        picture(fresh, u"newconfig-"_s + theme);
        ImportConfigWindow imports(desk.workbench.collaborators());
        imports.show();
        QTRY_COMPARE(child<QListWidget>(imports, u"serviceList"_s)->count(), 1);
        picture(imports, u"importconfig-"_s + theme);
        CompareWindow compare(desk.workbench.collaborators());
        compare.show();
        compare.compareWith({});
        picture(compare, u"compare-"_s + theme);
        compare.findChild<QTabWidget *>()->setCurrentIndex(2);
        picture(compare, u"comparetext-"_s + theme);
    }
    qApp->setStyleSheet({});
}

} // namespace

QTEST_MAIN(ConfigTools)
#include "tst_configtools.moc"
