// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/pythonbackend.h"
#include "studio/lessons/lesson.h"
#include "studio/lessons/runfacts.h"
#include "studio/lessons/trial.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJSEngine>
#include <QTemporaryDir>

#include <future>
#include <gtest/gtest.h>
#include <mutex>

using namespace cs;
using namespace cs::studio;
using namespace Qt::StringLiterals;

namespace {

const QString dojo = QStringLiteral(CS_SOURCE_DIR "/resources/lessons/dojo");

QByteArray contentOf(const QString &name)
{
    QFile file(name);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name.toStdString();
    return file.readAll();
}

void copyOver(const QString &from, const QString &to)
{
    QDirIterator files(from, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString file = files.next();
        const QString target = to + u'/' + QDir(from).relativeFilePath(file);
        QDir().mkpath(QFileInfo(target).path());
        QFile::remove(target);
        ASSERT_TRUE(QFile::copy(file, target)) << target.toStdString();
    }
}

Result<Lesson> lessonOf(const QString &name)
{
    const QString file = dojo + u'/' + name + u"/lesson.md"_s;
    return readLesson(QString::fromUtf8(contentOf(file)), file);
}

// What a check came to, and the facts its parts are made of.
struct Answer
{
    bool passed = false;
    QString wrong; // error of the expression or of the run
    QString parts; // which of its conditions hold, for whoever reads a failed test
};

Answer evaluate(const QString &check, const Trial::Days &days)
{
    if (!days)
        return { false, QString::fromStdString(days.error().message), {} };
    QJSEngine engine;
    auto *facts = new RunFacts(*days); // the engine's from here on
    engine.globalObject().setProperty(u"run"_s, engine.newQObject(facts));
    const QJSValue value = engine.evaluate(check);
    Answer answer { value.toBool(), value.isError() ? value.toString() : QString(), {} };
    for (const QString &part : check.split(u" && "_s)) {
        answer.parts += u"  "_s + engine.evaluate(part).toString() + u"  "_s + part.trimmed();
        const qsizetype equals = part.indexOf(u" == "_s);
        if (equals > 0)
            answer.parts += u"  <"_s + engine.evaluate(part.left(equals)).toString() + u'>';
        answer.parts += u'\n';
    }
    for (std::size_t day = 0; day < days->size(); ++day) {
        const trace::RunIndex &index = *(*days)[day]->index;
        for (const trace::Problem &problem : index.problems(0, 5))
            answer.parts += u"  day %1: %2: %3\n"_s.arg(day + 1).arg(
                QString::fromStdString(problem.name), QString::fromStdString(problem.message));
    }
    return answer;
}

Answer tryState(const QString &name, const QString &state, const QString &check)
{
    QTemporaryDir folder;
    copyOver(dojo + u'/' + name + u"/start"_s, folder.path());
    if (state != "start"_L1)
        copyOver(dojo + u'/' + name + u'/' + state, folder.path());
    const QByteArray python = qgetenv("CS_OM20_PYTHON");
    return evaluate(
        check, runDays({ folder.path(), u"workflow.yaml"_s, QString::fromLocal8Bit(python) }));
}

class Dojo : public testing::TestWithParam<std::string>
{
protected:
    static void SetUpTestSuite()
    {
        static int argc = 1;
        static char name[] = "tst_dojo";
        static char *argv[] = { name, nullptr };
        static QCoreApplication app(argc, argv);
        cs::run::prewarm(qgetenv("CS_OM20_PYTHON").toStdString());
    }
    void SetUp() override
    {
        const bool there = qEnvironmentVariableIsSet("CS_OM20_PYTHON");
        if (!there && qEnvironmentVariableIsSet("CS_ALLOW_MISSING_FRAMEWORK"))
            GTEST_SKIP() << "CS_OM20_PYTHON is not set";
        ASSERT_TRUE(there) << "CS_OM20_PYTHON must name a Python with the framework";
    }
};

std::vector<std::string> exercises()
{
    std::vector<std::string> names;
    for (const QString &name : QDir(dojo).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        names.push_back(name.toStdString());
    return names;
}

} // namespace

TEST_P(Dojo, FailsAsGivenAndNearlyMendedAndPassesMended)
{
    const QString name = QString::fromStdString(GetParam());
    const auto lesson = lessonOf(name);
    ASSERT_TRUE(lesson.has_value()) << toText(lesson.error());
    ASSERT_EQ(lesson->steps.size(), 1);
    const LessonStep &step = lesson->steps.front();
    ASSERT_EQ(step.misses.size(), 2);
    QStringList states { u"solution"_s, u"start"_s };
    states += step.misses;
    std::vector<std::future<Answer>> answers;
    for (qsizetype at = 0; at < states.size(); at += 2) {
        for (const QString &state : states.mid(at, 2))
            answers.push_back(std::async(std::launch::async,
                [=, check = step.check] { return tryState(name, state, check); }));
        for (std::future<Answer> &answer : answers)
            answer.wait();
    }
    for (qsizetype at = 0; at < states.size(); ++at) {
        const Answer answer = answers[std::size_t(at)].get();
        const std::string state = states[at].toStdString();
        EXPECT_EQ(answer.wrong.toStdString(), "") << state;
        EXPECT_EQ(answer.passed, at == 0) << state << '\n' << answer.parts.toStdString();
        if (qEnvironmentVariableIsSet("CS_DOJO_VERBOSE"))
            std::cout << state << '\n' << answer.parts.toStdString();
    }
}

INSTANTIATE_TEST_SUITE_P(All, Dojo, testing::ValuesIn(exercises()), [](const auto &row) {
    std::string name = row.param;
    std::replace(name.begin(), name.end(), '-', '_');
    return name;
});

TEST(DojoFolder, HasAtLeastFifteenFromEasyToHard)
{
    EXPECT_GE(exercises().size(), 15u);
    std::map<int, std::string> orders;
    for (const std::string &name : exercises()) {
        const auto lesson = lessonOf(QString::fromStdString(name));
        ASSERT_TRUE(lesson.has_value()) << toText(lesson.error());
        EXPECT_EQ(lesson->group.toStdString(), "dojo");
        EXPECT_TRUE(orders.emplace(lesson->order, name).second)
            << name << " and " << orders[lesson->order];
        EXPECT_EQ(lesson->steps.front().hints.size(), 3) << name;
        EXPECT_FALSE(lesson->steps.front().done.isEmpty()) << name;
    }
}
