// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/panels/configform.h"
#include "studio/panels/formdesk.h"
#include "studio/session/configdocument.h"
#include "studio/session/strings.h"
#include "studio/theme/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace cs;
using namespace cs::studio;
using namespace Qt::StringLiterals;

namespace {

constexpr auto sample = R"(# A database of music.
source:
  type: sqlite
  serviceName: music # the service
  serviceConnection:
    config:
      type: SQLite
      databaseMode: /data/music.db
      password: planted-in-the-file
      connectionOptions:
        timeout: "5"
  sourceConfig:
    config:
      type: DatabaseMetadata
      includeViews: true
      schemaFilterPattern: # what is taken
        includes:
          - ^main$
          - ^aux$ # not often
        excludes: [^tmp, ^old]
sink:
  type: metadata-rest
  config: {}
workflowConfig:
  loggerLevel: INFO
  openMetadataServerConfig:
    hostPort: http://localhost:8585/api
    authProvider: openmetadata
    securityConfig:
      jwtToken: ${TOKEN}
)";

const QString connection = u"source.serviceConnection.config."_s;
const QString config = u"source.sourceConfig.config."_s;

} // namespace

class TestConfigForm : public QObject
{
    Q_OBJECT

private:
    struct Bench
    {
        explicit Bench(const char *text = sample)
        {
            Collaborators with {};
            with.theme = &theme;
            with.config = &document;
            form = std::make_unique<ConfigForm>(with);
            document.create(u"/nowhere/music.yaml"_s, text);
            form->resize(640, 900);
            form->show();
            (void)QTest::qWaitForWindowActive(form.get());
            QApplication::setActiveWindow(form.get());
            QTest::qWait(1);
        }
        QString text() const { return toQString(document.text()); }
        FormRow *row(const QString &path) const
        {
            return form->reveal(workflow::keyPath(toStd(path)));
        }
        template<typename T>
        T *editor(const QString &path) const
        {
            FormRow *one = row(path);
            return one && one->objectName() == u"field."_s + path ? one->findChild<T *>() : nullptr;
        }
        // Only these lines differ: those of `before` are gone, those of `after` are there.
        void expect(const QString &before, const QString &after)
        {
            QString wanted = QString::fromUtf8(sample);
            QVERIFY2(wanted.count(before) == 1, qPrintable(before));
            QCOMPARE(text(), wanted.replace(before, after));
        }
        bool settle()
        {
            return QTest::qWaitFor(
                [this] { return document.checkedRevision() == document.revision(); });
        }

        Theme theme;
        ConfigDocument document;
        std::unique_ptr<ConfigForm> form;
    };

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(u"Fusion"_s); }

    void textsAreTypedAtTheirPlace()
    {
        Bench bench;
        auto *name = bench.editor<QLineEdit>(u"source.serviceName"_s);
        QVERIFY(name);
        QCOMPARE(name->text(), u"music"_s);
        name->setFocus();
        name->selectAll();
        QTest::keyClicks(name, u"shop_2"_s);
        bench.expect(u"music # the"_s, u"shop_2 # the"_s);
        QCOMPARE(name->text(), u"shop_2"_s);
        bench.document.undo(); // all letters are one step
        QCOMPARE(bench.text(), QString::fromUtf8(sample));
        QTest::qWait(1);
        QCOMPARE(name->text(), u"music"_s);
        bench.document.redo();
        QTest::qWait(1);
        QCOMPARE(name->text(), u"shop_2"_s);
    }

    void switchesAndOptions()
    {
        Bench bench;
        auto *views = bench.editor<QCheckBox>(config + u"includeViews"_s);
        QVERIFY(views && views->isChecked());
        QTest::mouseClick(views, Qt::LeftButton, {}, { 8, views->height() / 2 });
        bench.expect(u"includeViews: true"_s, u"includeViews: false"_s);
        QCOMPARE(views->text(), u"false"_s);
        bench.document.undo();
        auto *level = bench.editor<QComboBox>(u"workflowConfig.loggerLevel"_s);
        QVERIFY(level);
        level->setFocus();
        level->lineEdit()->selectAll();
        QTest::keyClicks(level, u"DEBUG"_s);
        QTest::keyClick(level, Qt::Key_Return);
        bench.expect(u"loggerLevel: INFO"_s, u"loggerLevel: DEBUG"_s);
    }

    void whatIsMissingIsMade()
    {
        Bench bench;
        auto *threads = bench.editor<QLineEdit>(config + u"threads"_s);
        QVERIFY(threads);
        QVERIFY(threads->text().isEmpty());
        threads->setFocus();
        QTest::keyClicks(threads, u"12"_s);
        QVERIFY2(bench.text().contains(u"\n      threads: 12\n"_s), qPrintable(bench.text()));
        QTest::keyClick(threads, Qt::Key_Backspace);
        QTest::keyClick(threads, Qt::Key_Backspace); // as it was
        QCOMPARE(bench.text(), QString::fromUtf8(sample));
        // A filter that the file does not have yet
        auto *more = bench.row(config + u"tableFilterPattern.includes"_s)
                         ->findChild<QLineEdit *>(u"newValue"_s);
        QVERIFY(more);
        more->setFocus();
        QTest::keyClicks(more, u"^Album$"_s);
        QTest::keyClick(more, Qt::Key_Return);
        QVERIFY2(bench.text().contains(
                     u"      tableFilterPattern:\n        includes:\n          - ^Album$\n"_s),
            qPrintable(bench.text()));
        bench.document.undo();
        QCOMPARE(bench.text(), QString::fromUtf8(sample));
    }

    void defaultsAreShownAndReturnedTo()
    {
        Bench bench;
        FormRow *mode = bench.row(connection + u"databaseMode"_s);
        QCOMPARE(mode->findChild<QLineEdit *>()->placeholderText(), u":memory:"_s);
        auto *reset = mode->findChild<QToolButton *>(u"reset"_s);
        QVERIFY(reset->isVisible());
        reset->click();
        bench.expect(u"      databaseMode: /data/music.db\n"_s, {});
        QVERIFY(!reset->isVisible());
        QCOMPARE(mode->findChild<QLineEdit *>()->text(), QString());
    }

    void listsByKeyboardOnly()
    {
        Bench bench;
        FormRow *row = bench.row(config + u"schemaFilterPattern.includes"_s);
        auto *view = row->findChild<QTableView *>(u"rows"_s);
        QVERIFY(view);
        QCOMPARE(view->model()->rowCount(), 2);
        view->setFocus();
        view->setCurrentIndex(view->model()->index(1, 0));
        QCOMPARE(bench.document.place(),
            workflow::keyPath(toStd(config + u"schemaFilterPattern.includes[1]"_s)));
        QTest::keyClick(view, Qt::Key_Up, Qt::AltModifier);
        bench.expect(u"          - ^main$\n          - ^aux$ # not often\n"_s,
            u"          - ^aux$ # not often\n          - ^main$\n"_s);
        QCOMPARE(view->currentIndex().row(), 0);
        QTest::keyClick(view, Qt::Key_F2);
        auto *cell = view->findChild<QLineEdit *>();
        QVERIFY(cell);
        cell->selectAll();
        QTest::keyClicks(cell, u"^b"_s);
        QTest::keyClick(cell, Qt::Key_Return);
        QTest::qWait(1);
        bench.expect(u"          - ^main$\n          - ^aux$ # not often\n"_s,
            u"          - ^b # not often\n          - ^main$\n"_s);
        QTest::keyClick(view, Qt::Key_Delete);
        bench.expect(
            u"          - ^main$\n          - ^aux$ # not often\n"_s, u"          - ^main$\n"_s);
        QCOMPARE(view->model()->rowCount(), 1);
        for (int i = 0; i < 3; ++i)
            bench.document.undo();
        QCOMPARE(bench.text(), QString::fromUtf8(sample));
        QTest::qWait(1);
        QCOMPARE(view->model()->rowCount(), 2);
        // Tab leads on: from the rows to the line that adds.
        view->setFocus();
        QTest::keyClick(view, Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"newValue"_s);
    }

    void freeKeysAreATable()
    {
        Bench bench;
        FormRow *row = bench.row(connection + u"connectionOptions"_s);
        auto *view = row->findChild<QTableView *>(u"rows"_s);
        QVERIFY(view);
        QCOMPARE(view->model()->columnCount(), 2);
        QCOMPARE(view->model()->index(0, 0).data().toString(), u"timeout"_s);
        QVERIFY(view->model()->setData(view->model()->index(0, 1), u"7"_s, Qt::EditRole));
        bench.expect(u"timeout: \"5\""_s, u"timeout: \"7\""_s);
        auto *key = row->findChild<QLineEdit *>(u"newKey"_s);
        auto *value = row->findChild<QLineEdit *>(u"newValue"_s);
        key->setFocus();
        QTest::keyClicks(key, u"api_token"_s);
        QCOMPARE(value->echoMode(), QLineEdit::Password);
        QTest::keyClicks(value, u"planted-too"_s);
        QTest::keyClick(value, Qt::Key_Return);
        QVERIFY(bench.text().contains(u"        api_token: planted-too\n"_s));
        QCOMPARE(view->model()->index(1, 1).data().toString(), u"••••••••"_s);
    }

    void typesSayWhatTheyWouldTake()
    {
        QByteArray text(sample);
        text.replace("type: SQLite\n      databaseMode: /data/music.db\n",
            "type: CustomDatabase\n      sourcePythonClass: a.B\n");
        Bench bench(text.constData());
        FormRow *row = nullptr;
        for (FormRow *one : bench.form->findChildren<FormRow *>()) {
            if (one->objectName() == u"field.source.serviceConnection.config"_s)
                row = one;
        }
        QVERIFY(row);
        auto *type = row->findChild<QComboBox *>(u"branch"_s);
        QCOMPARE(type->currentText(), u"CustomDatabase"_s);
        const auto choose = [type] {
            type->setFocus();
            type->lineEdit()->selectAll();
            QTest::keyClicks(type, u"SQLite"_s);
            QTest::keyClick(type, Qt::Key_Return);
        };
        choose();
        QCOMPARE(bench.text(), QString::fromUtf8(text)); // nothing yet
        auto *take = row->findChild<QPushButton *>(u"takeBranch"_s);
        QVERIFY(take->isVisible());
        row->findChild<QPushButton *>(u"keepBranch"_s)->click();
        QCOMPARE(type->currentText(), u"CustomDatabase"_s);
        QVERIFY(!take->isVisible());
        choose();
        take->click();
        QCOMPARE(bench.text(),
            QString::fromUtf8(text).replace(
                u"type: CustomDatabase\n      sourcePythonClass: a.B\n"_s, u"type: SQLite\n"_s));
        bench.document.undo();
        QCOMPARE(bench.text(), QString::fromUtf8(text));
    }

    void unknownKeysStayYaml()
    {
        QByteArray text(sample);
        text.replace("  serviceName: music # the service\n",
            "  serviceName: music\n  own: {a: [1, 2], b: x} # mine\n");
        Bench bench(text.constData());
        FormRow *row = bench.row(u"source.own"_s);
        QVERIFY(row);
        auto *yaml = row->findChild<QPlainTextEdit *>();
        QVERIFY(yaml);
        QCOMPARE(yaml->toPlainText(), u"{a: [1, 2], b: x}"_s);
        yaml->setFocus();
        yaml->setPlainText(u"{a: [1"_s);
        QTest::keyClick(yaml, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(bench.text(), QString::fromUtf8(text)); // refused, and said so
        yaml->setPlainText(u"{a: [1], b: 'x'}"_s);
        QTest::keyClick(yaml, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY2(
            bench.text().contains(u"  own: {a: [1], b: 'x'} # mine\n"_s), qPrintable(bench.text()));
    }

    void diagnosticsStandBesideTheFieldWithTheirFix()
    {
        QByteArray text(sample);
        text.replace("loggerLevel: INFO", "loggerLevel: INFOO");
        Bench bench(text.constData());
        QVERIFY(bench.settle());
        QTest::qWait(1);
        FormRow *row = bench.row(u"workflowConfig.loggerLevel"_s);
        auto *words = row->findChild<QLabel *>(u"problem"_s);
        QVERIFY(words);
        QVERIFY(!words->text().isEmpty());
        auto *fix = row->findChild<QPushButton *>(u"fix"_s);
        QVERIFY(fix);
        fix->click();
        QCOMPARE(bench.text(), QString::fromUtf8(sample));
        QVERIFY(bench.settle());
        QTest::qWait(1);
        QVERIFY(!row->findChild<QLabel *>(u"problem"_s)
            || !row->findChild<QLabel *>(u"problem"_s)->isVisible());
    }

    void textAndFormAreOne()
    {
        Bench bench;
        auto *name = bench.editor<QLineEdit>(u"source.serviceName"_s);
        name->setFocus();
        name->setCursorPosition(2);
        const auto at = static_cast<std::size_t>(bench.document.text().find("databaseMode: /data"));
        bench.document.replace(at + 14, at + 14, "/srv");
        QTest::qWait(1);
        QCOMPARE(bench.editor<QLineEdit>(connection + u"databaseMode"_s)->text(),
            u"/srv/data/music.db"_s);
        QVERIFY(name->hasFocus()); // neither the keyboard nor its place moved
        QCOMPARE(name->cursorPosition(), 2);
        QCOMPARE(bench.editor<QLineEdit>(u"source.serviceName"_s), name);
        // A key that comes and goes
        const auto sink = static_cast<std::size_t>(bench.document.text().find("sink:"));
        bench.document.replace(sink, sink, "  newKey: 1\n");
        QTest::qWait(1);
        QVERIFY(bench.editor<QPlainTextEdit>(u"source.newKey"_s));
        bench.document.undo();
        QTest::qWait(1);
        QVERIFY(!bench.editor<QPlainTextEdit>(u"source.newKey"_s));
        QVERIFY(name->hasFocus());
    }

    void brokenTextIsSaidWithItsLine()
    {
        Bench bench;
        auto *notice = bench.form->findChild<QLabel *>(u"notice"_s);
        QVERIFY(!notice->isVisible());
        const auto at = static_cast<std::size_t>(bench.document.text().find("sink:"));
        bench.document.replace(at, at, "\"");
        QTest::qWait(1);
        QVERIFY(notice->isVisible());
        QVERIFY2(notice->text().contains(u"Line 2"_s), qPrintable(notice->text()));
        auto *name = bench.form->row({ "source", "serviceName" })->findChild<QLineEdit *>();
        QVERIFY(!name->isEnabled());
        QCOMPARE(name->text(), u"music"_s);
        bench.document.undo();
        QTest::qWait(1);
        QVERIFY(!notice->isVisible());
        QVERIFY(name->isEnabled());
    }

    void placeAndFocusFollowEachOther()
    {
        Bench bench;
        auto *name = bench.editor<QLineEdit>(u"source.serviceName"_s);
        name->setFocus();
        QCOMPARE(bench.document.place(), workflow::keyPath("source.serviceName"));
        const workflow::KeyPath token
            = workflow::keyPath("workflowConfig.openMetadataServerConfig.securityConfig.jwtToken");
        bench.document.setPlace(token, this); // the cursor went there
        QTest::qWait(5);
        FormRow *row = bench.form->row(token);
        QVERIFY(row);
        QVERIFY(name->hasFocus()); // nobody took the keyboard
        const auto *scroll = bench.form->findChild<QScrollArea *>();
        const QRect seen(scroll->widget()->mapFromGlobal(scroll->viewport()->mapToGlobal(QPoint())),
            scroll->viewport()->size());
        QVERIFY(seen.intersects(QRect(row->mapTo(scroll->widget(), QPoint()), row->size())));
    }

    void secretsAreSeenByNoOne()
    {
        Bench bench;
        FormRow *row = bench.row(connection + u"password"_s);
        auto *secret = row->findChild<QLineEdit *>();
        QCOMPARE(secret->echoMode(), QLineEdit::Password);
        QVERIFY(!secret->displayText().contains(u"planted"_s));
        // No label, tooltip or other field says it.
        for (const auto *label : bench.form->findChildren<QLabel *>())
            QVERIFY(!label->text().contains(u"planted"_s));
        for (const auto *line : bench.form->findChildren<QLineEdit *>())
            QVERIFY(!line->displayText().contains(u"planted"_s));
        auto *reveal = row->findChild<QToolButton *>(u"reveal"_s);
        reveal->click();
        QCOMPARE(secret->displayText(), u"planted-in-the-file"_s);
        reveal->click();
        QCOMPARE(secret->echoMode(), QLineEdit::Password);
        row->findChild<QToolButton *>(u"useVariable"_s)->click();
        bench.expect(u"password: planted-in-the-file"_s, u"password: ${SQLITE_PASSWORD}"_s);
        QCOMPARE(secret->echoMode(), QLineEdit::Normal); // a name is no secret
        // Its value, if it is set, is not asked for.
        qputenv("SQLITE_PASSWORD", "planted-in-the-environment");
        bench.document.setKnowledge({});
        QTest::qWait(1);
        QCOMPARE(secret->text(), u"${SQLITE_PASSWORD}"_s);
        qunsetenv("SQLITE_PASSWORD");
    }

    void secretsInUnknownPartsAreHiddenToo()
    {
        QByteArray text(sample);
        text.replace("  serviceName: music # the service\n",
            "  serviceName: music\n  own: {password: planted-here}\n");
        Bench bench(text.constData());
        auto *yaml = bench.editor<QPlainTextEdit>(u"source.own"_s);
        QVERIFY(yaml);
        QVERIFY(!yaml->toPlainText().contains(u"planted"_s));
        QVERIFY(yaml->isReadOnly());
    }

    void searchNarrows()
    {
        Bench bench;
        auto *search = bench.form->findChild<QLineEdit *>(u"formSearch"_s);
        QTest::keyClicks(search, u"jwt"_s);
        QVERIFY(bench.row(u"workflowConfig.openMetadataServerConfig.securityConfig.jwtToken"_s)
                    ->isVisible());
        QVERIFY(!bench.row(u"source.serviceName"_s)->isVisible());
        search->clear();
        QVERIFY(bench.row(u"source.serviceName"_s)->isVisible());
        bench.form->findChild<QToolButton *>(u"onlySet"_s)->click();
        QVERIFY(!bench.row(config + u"threads"_s)->isVisible());
        QVERIFY(bench.row(config + u"includeViews"_s)->isVisible());
    }

    void everythingIsReachedByTab()
    {
        Bench bench;
        auto *search = bench.form->findChild<QLineEdit *>(u"formSearch"_s);
        search->setFocus();
        QSet<QString> reached;
        for (int i = 0; i < 200; ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            QWidget *now = QApplication::focusWidget();
            QVERIFY(now);
            if (now == search)
                break;
            reached.insert(toQString(workflow::toText(bench.document.place())));
        }
        for (const char *path :
            { "source.serviceName", "source.serviceConnection.config.databaseMode",
                "source.sourceConfig.config.includeViews",
                "source.sourceConfig.config.schemaFilterPattern.includes", "sink.type",
                "workflowConfig.loggerLevel",
                "workflowConfig.openMetadataServerConfig.securityConfig.jwtToken" })
            QVERIFY2(reached.contains(QString::fromLatin1(path)), path);
    }

    void aliasesSayWhereTheyStand()
    {
        QFile file(QStringLiteral(CS_TEST_DATA "/workflow/valid-database-snowflake-anchors.yaml"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        Bench bench(text.constData());
        FormRow *row = bench.row(config + u"databaseFilterPattern.excludes"_s);
        QVERIFY(row->findChild<QTableView *>());
        QVERIFY(!row->findChild<QTableView *>()->isEnabled());
        QVERIFY(row->field().locked.find("line 20") != std::string::npos);
        QCOMPARE(bench.text(), QString::fromUtf8(text));
    }

    void longConfigsStayFluent()
    {
        QByteArray text(sample);
        QByteArray many = "        includes:\n";
        for (int i = 0; i < 5000; ++i)
            many += "          - ^schema_" + QByteArray::number(i) + "$\n";
        text.replace("        includes:\n", many);
        Bench bench(text.constData());
        auto *view = bench.row(config + u"schemaFilterPattern.includes"_s)
                         ->findChild<QTableView *>(u"rows"_s);
        QCOMPARE(view->model()->rowCount(), 5002);
        auto *name = bench.editor<QLineEdit>(u"source.serviceName"_s);
        name->setFocus();
        QElapsedTimer timer;
        timer.start();
        QTest::keyClicks(name, u"abcdefghij"_s);
        // Generous: sanitizers and a busy machine take several times as long.
        QVERIFY2(timer.elapsed() < 10 * 2000, qPrintable(QString::number(timer.elapsed())));
        qInfo("%lld ms for ten letters", timer.elapsed());
    }

    void pictures_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("light") << int(Theme::Kind::Light);
        QTest::newRow("dark") << int(Theme::Kind::Dark);
    }

    // Without CS_SHOTS (a folder) they are made, looked at for being one colour only, and dropped.
    void pictures()
    {
        QFETCH(int, kind);
        const QString suffix = QString::fromLatin1(QTest::currentDataTag());
        const QString folder = qEnvironmentVariable("CS_SHOTS");
        for (const auto &[name, width] : { std::pair { "valid-database-sqlite", 640 },
                 std::pair { "valid-database-postgres", 420 },
                 std::pair { "valid-database-snowflake-anchors", 640 },
                 std::pair { "valid-custom-dashboard", 640 },
                 std::pair { "valid-lineage-mysql", 640 }, std::pair { "typo-connection-key", 640 },
                 std::pair { "unknown-in-source", 420 } }) {
            QFile file(
                QStringLiteral(CS_TEST_DATA "/workflow/") + QLatin1String(name) + u".yaml"_s);
            QVERIFY2(file.open(QIODevice::ReadOnly), name);
            Bench bench(file.readAll().constData());
            bench.theme.setKind(Theme::Kind(kind));
            qApp->setStyleSheet(bench.theme.styleSheet());
            QVERIFY(bench.settle());
            bench.form->resize(width, 1000);
            QTest::qWait(30);
            const auto *scroll = bench.form->findChild<QScrollArea *>();
            bench.form->resize(width, std::min(4000, scroll->widget()->sizeHint().height() + 80));
            QTest::qWait(10);
            const QImage image = bench.form->grab().toImage();
            QSet<QRgb> colours;
            for (int y = 0; y < image.height(); y += 3) {
                for (int x = 0; x < image.width(); x += 3)
                    colours.insert(image.pixel(x, y));
            }
            QVERIFY(colours.size() > 5);
            // Nothing is cut at the right.
            QVERIFY2(
                scroll->widget()->minimumSizeHint().width() <= scroll->viewport()->width(), name);
            if (!folder.isEmpty()) {
                QVERIFY(QDir().mkpath(folder));
                QVERIFY(
                    image.save(folder + u'/' + QLatin1String(name) + u'-' + suffix + u".png"_s));
            }
        }
    }
};

QTEST_MAIN(TestConfigForm)
#include "tst_configform.moc"
