// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/window/catalog/desk.h"

#include "connectors/shipped/shipped.h"
#include "connectors/sqlite/sample.h"
#include "studio/session/runstore.h"
#include "studio/session/strings.h"
#include "studio/shell/runservices.h"

#include <QTest>

#include <sqlite3.h>

namespace cs::studio::test {

namespace {
constexpr int runMs = 30'000;
constexpr int everything = 10'000;
} // namespace

Desk::Desk()
{
    addShippedSpecs(registry);
    workbench.catalog.setNative(registry);
    workbench.keeper.open(path(QStringLiteral("own/catalogue.db")));
    workbench.keeper.watch(&workbench.run);
    services = makeServices(
        &registry,
        [this](const QString &) -> Result<QString> {
            const auto sample = sqlite::installSample(toStd(path(QStringLiteral("sample"))));
            if (!sample)
                return sample.error();
            return toQString(sample->workflow);
        },
        {}, &workbench.keeper);
}

void Desk::openSample()
{
    const Result<QString> sample = services.createSample({});
    QVERIFY2(sample, sample ? "" : sample.error().message.c_str());
    Result<OpenedWorkflow> opened = services.openWorkflow(*sample);
    QVERIFY2(opened, opened ? "" : opened.error().message.c_str());
    workbench.run.setSetup(std::move(opened->setup));
}

bool Desk::runSample()
{
    workbench.run.restart();
    const bool done = QTest::qWaitFor(
        [this] {
            return workbench.run.startError()
                || (workbench.run.store().summary().finished && !workbench.run.isActive());
        },
        runMs);
    if (const auto &error = workbench.run.startError()) {
        qInfo("the run did not start: %s", error->message.c_str());
        return false;
    }
    settle();
    return done;
}

void Desk::change(const char *sql)
{
    const auto sample = sqlite::installSample(toStd(path(QStringLiteral("sample"))));
    QVERIFY(sample);
    ::sqlite3 *handle = nullptr;
    QCOMPARE(sqlite3_open(sample->database.c_str(), &handle), SQLITE_OK);
    char *message = nullptr;
    const int code = sqlite3_exec(handle, sql, nullptr, nullptr, &message);
    sqlite3_close(handle);
    QVERIFY2(code == SQLITE_OK, message);
}

QList<CatalogEntry> Desk::entries()
{
    QList<CatalogEntry> all;
    bool answered = false;
    workbench.keeper.ask(
        &workbench.run,
        [](catalog::Store &store) {
            return catalogread::search(store, QStringLiteral("*"), everything);
        },
        [&](const QList<CatalogEntry> &found) {
            all = found;
            answered = true;
        });
    return QTest::qWaitFor([&] { return answered; }, runMs) ? all : QList<CatalogEntry>();
}

CatalogEntry Desk::find(const QString &entity, const QString &fqn)
{
    const QList<CatalogEntry> all = entries();
    for (const CatalogEntry &entry : all) {
        if (entry.entity == entity && entry.fqn == fqn)
            return entry;
    }
    return {};
}

void Desk::settle()
{
    // what is posted now comes after what was posted before, and twice reaches what that posted
    for (int i = 0; i < 2; ++i)
        static_cast<void>(entries());
    const bool idle = QTest::qWaitFor([this] { return workbench.keeper.busy().isEmpty(); }, runMs);
    QVERIFY(idle);
    static_cast<void>(entries());
}

} // namespace cs::studio::test
