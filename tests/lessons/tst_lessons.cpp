// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Takes every lesson, as docs/lessons.md says. Those in Python need CS_OM20_PYTHON.

#include "tests/lessons/lessonstudio.h"

#ifndef Q_MOC_RUN
#include "studio/lessons/glossary.h"
#include "studio/panels/lessonpanel.h"
#include "studio/panels/lessonsteppage.h"
#include "studio/shell/spotlight.h"
#endif

#include <QAction>
#include <QRegularExpression>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace cs::studio;

namespace {

constexpr int doneMs = 30000;
constexpr int settleMs = 120; // longer than a check is put off

QString lessonsFolder()
{
    return QStringLiteral(CS_SOURCE_DIR "/resources/lessons");
}

QString where(const Lesson &lesson, int line)
{
    return u"%1:%2"_s.arg(lesson.file).arg(line);
}

QString lessonText(const QString &block, const QString &front = u"minutes: 3"_s)
{
    return u"---\nid: x\ntitle: X\ngroup: start\nneeds: native\nsummary: S\n%1\n---\nIntro\n\n"
           "## One\n\nText.\n\n```yaml lesson\n%2\n```\n"_s.arg(front, block);
}

} // namespace

class TestLessons : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    QString m_python;
    std::unique_ptr<LessonStudio> m_studio;

    LessonPlayer &player() { return m_studio->workbench.lessons; }

    // What a lesson has to say of itself when something is not as it should be.
    QString problem(const QString &what)
    {
        const Lesson *lesson = player().lesson();
        const LessonStep *step = player().currentStep();
        QString text
            = step ? where(*lesson, step->line) + u": "_s + step->title + u": "_s : QString();
        text += what;
        if (player().checkError())
            text += u"\n"_s + toQString(cs::toText(*player().checkError()));
        const QString message = m_studio->window->centre()->messages()->text();
        return message.isEmpty() ? text : text + u"\nThe window says: "_s + message;
    }

    bool checkHolds()
    {
        const LessonStep *step = player().currentStep();
        return !step->check.isEmpty() && player().evaluate(step->check).toBool();
    }

    void notDone(const QString &when)
    {
        QTest::qWait(settleMs);
        const bool predicted = player().currentStep()->predict && player().answered() == 0;
        QVERIFY2(!player().isDone(), qPrintable(problem(u"it is done "_s + when)));
        QVERIFY2(predicted || !checkHolds(), qPrintable(problem(u"the check holds "_s + when)));
        QVERIFY2(!player().checkError(), qPrintable(problem(u"the check is wrong"_s)));
    }

    void restore(const QString &before)
    {
        QSignalSpy restored(&player(), &LessonPlayer::restored);
        m_studio->trigger(u"learn.restore"_s);
        QTRY_VERIFY2_WITH_TIMEOUT(
            restored.count() == 1, qPrintable(problem(u"nothing was restored"_s)), doneMs);
        LessonDriver driver(m_studio.get());
        QTRY_COMPARE_WITH_TIMEOUT(driver.state(), before, 5000);
    }

    void goesAstray(const QString &before)
    {
        LessonDriver driver(m_studio.get());
        const QString wrong = driver.perform(player().currentStep()->stray);
        QVERIFY2(wrong.isEmpty(), qPrintable(problem(u"stray: "_s + wrong)));
        notDone(u"after a wrong turn"_s);
        if (QTest::currentTestFailed())
            return;
        QVERIFY2(driver.state() != before, qPrintable(problem(u"the wrong turn leads nowhere"_s)));
        restore(before);
    }

    void misses(const QString &folder, const QString &before)
    {
        LessonDriver driver(m_studio.get());
        const QString wrong = driver.perform(player().currentStep()->deeds, folder);
        QVERIFY2(wrong.isEmpty(), qPrintable(problem(folder + u": "_s + wrong)));
        notDone(u"with the near miss "_s + folder);
        if (!QTest::currentTestFailed())
            restore(before);
    }

    void showsTheControls()
    {
        const QStringList names = player().currentStep()->highlight;
        if (names.isEmpty())
            return;
        m_studio->trigger(u"learn.showMe"_s);
        auto *spotlight = m_studio->window->findChild<Spotlight *>();
        QVERIFY(spotlight);
        QTest::qWait(settleMs);
        QVERIFY2(spotlight->isVisible() && spotlight->holes().size() == names.size(),
            qPrintable(problem(u"not all of it can be shown: "_s + names.join(u", "_s))));
        for (const QRect &hole : spotlight->holes())
            QVERIFY(!hole.isEmpty() && spotlight->rect().intersects(hole));
        QTest::keyClick(spotlight, Qt::Key_Escape);
        QVERIFY(!spotlight->isVisible());
    }

    void takeStep()
    {
        LessonDriver driver(m_studio.get());
        notDone(u"before anything was done"_s);
        if (QTest::currentTestFailed())
            return;
        showsTheControls();
        const LessonStep &step = *player().currentStep();
        const QString before = driver.state();
        if (!step.stray.isEmpty())
            goesAstray(before);
        for (const QString &folder : step.misses) {
            if (!QTest::currentTestFailed())
                misses(folder, before);
        }
        if (QTest::currentTestFailed())
            return;
        const QString wrong = driver.perform(step.deeds);
        QVERIFY2(wrong.isEmpty(), qPrintable(problem(wrong)));
        QTRY_VERIFY2_WITH_TIMEOUT(player().isDone() || player().checkError(),
            qPrintable(problem(u"it is not done by what it says"_s)), doneMs);
        QVERIFY2(player().isDone(), qPrintable(problem(u"the check is wrong"_s)));
        auto *panel = m_studio->window->findChild<LessonPanel *>();
        QVERIFY(panel && panel->stepPage()->stateText().contains(u"Done"_s));
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_python = qEnvironmentVariable("CS_OM20_PYTHON");
        m_studio = std::make_unique<LessonStudio>(m_dir.path());
        if (!m_python.isEmpty())
            m_studio->workbench.python.addEnvironment(m_python);
    }
    void cleanupTestCase() { m_studio.reset(); }

    void everyLessonCanBeRead()
    {
        const LessonLibrary library(lessonsFolder());
        QStringList errors;
        for (const cs::Error &error : library.errors())
            errors.append(toQString(cs::toText(error)));
        QVERIFY2(errors.isEmpty(), qPrintable(errors.join(u'\n')));
        QVERIFY(library.all().size() >= 6);
        // What is built in is what lies there.
        QCOMPARE(player().library().all().size(), library.all().size());
        for (const char *id : { "first-walk", "first-connector", "read-a-connector", "configs",
                 "debugging", "other-types" })
            QVERIFY2(library.find(QString::fromLatin1(id)), id);
    }

    void everythingTheyNameIsThere()
    {
        const LessonLibrary library(lessonsFolder());
        const ActionRegistry *actions = m_studio->window->actionRegistry();
        const Glossary glossary;
        QStringList missing;
        for (const Lesson &lesson : library.all()) {
            for (const LessonReference &one : references(lesson)) {
                const bool there = one.kind == LessonReference::Action
                    ? actions->action(one.name) != nullptr
                    : one.kind == LessonReference::Panel
                    ? m_studio->window->findChild<Panel *>(one.name) != nullptr
                    : one.kind == LessonReference::Widget
                    ? m_studio->window->findChild<QWidget *>(one.name) != nullptr
                    : one.kind == LessonReference::Term ? glossary.find(one.name) != nullptr
                                                        : true;
                if (!there)
                    missing.append(where(lesson, one.line) + u": "_s + one.name);
            }
            const bool strays = std::any_of(lesson.steps.begin(), lesson.steps.end(),
                [](const LessonStep &step) { return !step.stray.isEmpty(); });
            if (!strays && lesson.group != "dojo"_L1)
                missing.append(where(lesson, 1) + u": no step has a wrong turn"_s);
        }
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
    }

    void aMistakeInALessonIsSaidWithItsLine_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("says");
        const QString good = u"check: true\nhints: [a, b, c]\ndo:\n  - trigger: run.stepInto"_s;
        const auto row = [](const char *name, const QString &text, int line, const char *says) {
            QTest::newRow(name) << text << line << QString::fromLatin1(says);
        };
        row("good", lessonText(good), 0, "");
        row("no front matter", u"# Lesson\n"_s, 1, "front matter");
        row("no minutes", lessonText(good, u"order: 1"_s), 1, "minutes");
        row("unknown key", lessonText(good, u"minutes: 3\nlevel: 2"_s), 8, "level");
        row("unknown key of a step", lessonText(u"chekc: true"_s), 16, "chekc");
        row("no YAML", lessonText(u"check: [1"_s), 16, "");
        row("two hints", lessonText(QString(good).replace(u", c"_s, u""_s)), 11, "three hints");
        row("no do", lessonText(u"check: true\nhints: [a, b, c]"_s), 11, "no 'do'");
        row("unknown verb", lessonText(QString(good).replace(u"- trigger"_s, u"- press"_s)), 19,
            "press");
        row("no check", lessonText(QString(good).remove(u"check: true\n"_s)), 11, "neither");
        row("a prediction without its answer",
            lessonText(good + u"\npredict: {question: Q, choices: [a, b], answer: 3}"_s), 20,
            "answer");
    }

    void aMistakeInALessonIsSaidWithItsLine()
    {
        QFETCH(QString, text);
        QFETCH(int, line);
        QFETCH(QString, says);
        const cs::Result<Lesson> lesson = readLesson(text, u"x.md"_s);
        QCOMPARE(lesson.has_value(), line == 0);
        if (lesson)
            return;
        QCOMPARE(lesson.error().location.file, "x.md");
        const QString message = toQString(lesson.error().message);
        QVERIFY2(message.contains(says), qPrintable(message));
        QVERIFY2(qAbs(lesson.error().location.line - line) <= 1,
            qPrintable(toQString(cs::toText(lesson.error()))));
    }

    void aNameThatDoesNotExistIsAnError()
    {
        for (const char *wrong : { "actions.used(\"run.jump\") > 0", "window.panel(\"panel.none\")",
                 "run.yeilded(\"yield_table\") > 0", "nothing.there" }) {
            (void)player().evaluate(QString::fromLatin1(wrong));
            QVERIFY2(player().checkError(), wrong);
        }
        QVERIFY(!player().evaluate(u"actions.used(\"run.stepInto\") > 0"_s).toBool());
        QVERIFY(!player().checkError());
    }

    void everyLessonIsTaken_data()
    {
        QTest::addColumn<QString>("id");
        const LessonLibrary library(lessonsFolder());
        for (const Lesson &lesson : library.all()) {
            // tests/dojo takes the others; one of them shows that the player can.
            if (lesson.group != "dojo"_L1 || lesson.id == "dojo-no-tables"_L1)
                QTest::newRow(qPrintable(lesson.id)) << lesson.id;
        }
    }

    void everyLessonIsTaken()
    {
        QFETCH(QString, id);
        player().setFolder(lessonsFolder());
        const Lesson *lesson = player().library().find(id);
        QVERIFY(lesson);
        if (lesson->needsPython) {
            if (m_python.isEmpty() && qEnvironmentVariableIsSet("CS_ALLOW_MISSING_FRAMEWORK"))
                QSKIP("CS_OM20_PYTHON is not set");
            QVERIFY2(!m_python.isEmpty(), "CS_OM20_PYTHON must name a Python with the framework");
            QTRY_VERIFY_WITH_TIMEOUT(player().obstacle(*lesson).isEmpty(), doneMs);
        }
        player().open(id);
        QVERIFY2(player().lesson(), qPrintable(problem(u"it does not open"_s)));
        for (int step = 0; step < lesson->steps.size(); ++step) {
            QCOMPARE(player().step(), step);
            takeStep();
            if (QTest::currentTestFailed())
                break;
            QCOMPARE(player().progress(id), step + 1);
            if (!player().isLast())
                m_studio->trigger(u"learn.next"_s);
        }
        player().close();
    }

    void progressIsKept()
    {
        QVERIFY(player().progress(u"first-walk"_s) > 0);
        m_studio = nullptr;
        m_studio = std::make_unique<LessonStudio>(m_dir.path());
        const Lesson *lesson = player().library().find(u"first-walk"_s);
        QCOMPARE(player().progress(lesson->id), int(lesson->steps.size()));
        QVERIFY(!player().lesson());
    }
};

QTEST_MAIN(TestLessons)
#include "tst_lessons.moc"
