// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/session/configdocument.h"
#include "studio/session/strings.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace Qt::StringLiterals;

namespace cs::studio {

namespace {

const std::string shop = R"(source:
  type: sqlite
  serviceName: shop # ours
  serviceConnection:
    config:
      type: SQLite
  sourceConfig:
    config:
      type: DatabaseMetadata
sink:
  type: metadata-rest
  config: {}
workflowConfig:
  openMetadataServerConfig:
    hostPort: http://localhost:8585/api
    authProvider: openmetadata
    securityConfig:
      jwtToken: abc
)";

void write(const QString &file, const QByteArray &bytes)
{
    QFile out(file);
    QVERIFY(out.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(out.write(bytes), bytes.size());
}

QByteArray contents(const QString &file)
{
    QFile in(file);
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
}

bool upToDate(const ConfigDocument &config)
{
    return QTest::qWaitFor([&] { return config.checkedRevision() == config.revision(); }, 10'000);
}

std::size_t errors(const ConfigDocument &config)
{
    std::size_t count = 0;
    for (const workflow::Diagnostic &one : config.validation()->diagnostics())
        count += one.severity == workflow::Severity::Error ? 1 : 0;
    return count;
}

} // namespace

class ConfigDocumentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = m_folder->filePath(u"shop.yaml"_s);
        write(m_file, QByteArray::fromStdString(shop));
        m_config = std::make_unique<ConfigDocument>();
        QVERIFY(m_config->open(m_file));
    }
    void cleanup()
    {
        m_config.reset();
        m_folder.reset();
    }

    void typingIsOneStepAndIsChecked()
    {
        QVERIFY(upToDate(*m_config));
        QCOMPARE(errors(*m_config), 0U);
        const std::size_t at = shop.find("DatabaseMetadata") + 16;
        QObject view;
        for (std::size_t i = 0; i < 3; ++i)
            m_config->replace(at + i, at + i, std::string(1, "xyz"[i]), &view);
        QVERIFY(m_config->text().find("DatabaseMetadataxyz") != std::string::npos);
        QVERIFY(m_config->isModified());
        QVERIFY(upToDate(*m_config));
        QCOMPARE(errors(*m_config), 1U);
        m_config->undo();
        QCOMPARE(toQString(m_config->text()), toQString(shop));
        QVERIFY(!m_config->canUndo());
        QVERIFY(!m_config->isModified());
        m_config->redo();
        QVERIFY(m_config->text().find("DatabaseMetadataxyz") != std::string::npos);
        // Taking it away again, letter by letter, is another step.
        for (std::size_t i = 3; i > 0; --i)
            m_config->replace(at + i - 1, at + i, {}, &view);
        QCOMPARE(toQString(m_config->text()), toQString(shop));
        m_config->undo();
        QVERIFY(m_config->text().find("DatabaseMetadataxyz") != std::string::npos);
        m_config->undo();
        QVERIFY(!m_config->canUndo());
    }

    void otherPlacesLinesAndHandsAreOtherSteps()
    {
        QObject view;
        QObject form;
        m_config->replace(0, 0, "#", &view);
        m_config->replace(1, 1, "\n", &view);
        m_config->replace(2, 2, "#", &view);
        m_config->replace(3, 3, "a", &form);
        m_config->replace(4, 4, "b", &form);
        m_config->replace(6, 6, "c", &form);
        for (const char *expected : { "#\n#ab\n", "#\n#\n", "#\n", "#", "" })
            QVERIFY2(
                [&] {
                    m_config->undo();
                    std::string wanted = expected;
                    if (wanted.ends_with("ab\n") || wanted == "#\n#\n")
                        wanted.pop_back();
                    return m_config->text() == wanted + shop;
                }(),
                expected);
        QVERIFY(!m_config->canUndo());
    }

    void textAndFormShareOneHistory()
    {
        QObject form;
        QSignalSpy edited(m_config.get(), &ConfigDocument::edited);
        m_config->replace(0, 0, "# typed\n");
        QVERIFY(m_config->set({ "source", "serviceName" }, "s", &form));
        QVERIFY(m_config->set({ "source", "serviceName" }, "sh", &form));
        QVERIFY(m_config->set({ "source", "serviceName" }, "sho", &form));
        QVERIFY(m_config->add({ "source" }, "note", true, &form));
        QCOMPARE(edited.count(), 5);
        QVERIFY(m_config->text().find("serviceName: sho # ours") != std::string::npos);
        m_config->undo();
        QVERIFY(m_config->text().find("note") == std::string::npos);
        m_config->undo(); // three letters in one field
        QVERIFY(m_config->text().find("serviceName: shop # ours") != std::string::npos);
        m_config->undo();
        QCOMPARE(toQString(m_config->text()), toQString(shop));
        const Result<void> none = m_config->set({ "source", "nothing" }, 1);
        QVERIFY(!none);
        QCOMPARE(none.error().code, "not-found");
        QVERIFY(!m_config->isModified());
    }

    // Whoever follows edited() has the same text, whatever is done.
    void patchesSayWhatHappened()
    {
        std::string mirror = m_config->text();
        connect(m_config.get(), &ConfigDocument::edited, m_config.get(),
            [&](const workflow::Patches &patches) {
                mirror = workflow::patched(std::move(mirror), patches);
            });
        std::mt19937 random(7);
        QObject hands[2];
        for (int i = 0; i < 2000; ++i) {
            const QObject *by = &hands[random() % 2];
            const std::size_t at = random() % (m_config->text().size() + 1);
            switch (random() % 6) {
            case 0:
                m_config->undo();
                break;
            case 1:
                m_config->redo();
                break;
            case 2:
                m_config->replace(at, at + random() % 4, {}, by);
                break;
            case 3:
                (void)m_config->set(
                    { "source", "serviceName" }, std::string(1 + random() % 5, 'x'), by);
                break;
            default:
                for (std::size_t k = 0; k < random() % 4; ++k)
                    m_config->replace(at + k, at + k, std::string(1, "ab\n"[random() % 3]), by);
            }
            QCOMPARE(mirror, m_config->text());
        }
        while (m_config->canUndo())
            m_config->undo();
        QCOMPARE(toQString(m_config->text()), toQString(shop));
        QCOMPARE(mirror, shop);
    }

    void savingKeepsMarkAndLineEnds()
    {
        QByteArray windows = QByteArray::fromStdString(shop);
        windows.replace("\n", "\r\n");
        windows.prepend("\xef\xbb\xbf");
        write(m_file, windows);
        QVERIFY(m_config->open(m_file));
        QVERIFY(m_config->lineEnd() == "\r\n");
        QVERIFY(m_config->set({ "source", "serviceName" }, "other"));
        QVERIFY(m_config->save());
        QVERIFY(!m_config->isModified());
        windows.replace("serviceName: shop", "serviceName: other");
        QCOMPARE(contents(m_file), windows);
    }

    void anotherProgramsEditIsTakenOverOrAskedAbout()
    {
        QByteArray theirs = QByteArray::fromStdString(shop);
        theirs.replace("shop", "stall");
        write(m_file, theirs);
        QTRY_COMPARE(QByteArray::fromStdString(m_config->text()), theirs);
        QVERIFY(!m_config->isModified());
        m_config->undo(); // nothing is lost
        QCOMPARE(toQString(m_config->text()), toQString(shop));
        QVERIFY(m_config->isModified());

        theirs.replace("stall", "kiosk");
        write(m_file, theirs);
        QTRY_COMPARE(m_config->disk(), ConfigDocument::Disk::Changed);
        QCOMPARE(toQString(m_config->text()), toQString(shop));
        m_config->keepMine();
        QCOMPARE(m_config->disk(), ConfigDocument::Disk::Same);
        QVERIFY(m_config->reload());
        QCOMPARE(QByteArray::fromStdString(m_config->text()), theirs);
        m_config->replace(0, 0, "#");
        QVERIFY(QFile::remove(m_file));
        QTRY_COMPARE(m_config->disk(), ConfigDocument::Disk::Gone);
        QVERIFY(m_config->save());
        QCOMPARE(m_config->disk(), ConfigDocument::Disk::Same);
        QCOMPARE(contents(m_file), "#" + theirs);
    }

    void whatIsNoTextIsRefused()
    {
        const QString other = m_folder->filePath(u"other.yaml"_s);
        QCOMPARE(m_config->open(other).error().code, "file-read");
        write(other, QByteArray("a\0b", 3));
        QCOMPARE(m_config->open(other).error().code, "encoding");
        write(other, "name: M\xfcller");
        QCOMPARE(m_config->open(other).error().code, "encoding");
        write(other, QByteArray(17 * 1024 * 1024, 'a'));
        QCOMPARE(m_config->open(other).error().code, "too-large");
        QCOMPARE(m_config->file(), m_file);
        QCOMPARE(toQString(m_config->text()), toQString(shop));
        write(other, QByteArray(10'000, '['));
        QVERIFY(m_config->open(other));
        QVERIFY(!m_config->root());
        QElapsedTimer timer;
        timer.start();
        QVERIFY(upToDate(*m_config));
        qInfo("ten thousand brackets: %lld ms", static_cast<long long>(timer.elapsed()));
        QCOMPARE(m_config->validation()->diagnostics().size(), 1U);
    }

    void theNewestTextWins()
    {
        QSignalSpy checked(m_config.get(), &ConfigDocument::checked);
        QObject view;
        for (std::size_t i = 0; i < 500; ++i)
            m_config->replace(i, i, "#", &view);
        QVERIFY(upToDate(*m_config));
        QVERIFY2(checked.count() < 50, qPrintable(QString::number(checked.count())));
        QCOMPARE(m_config->validation()->text(), m_config->text());
        m_config->close();
        QVERIFY(!m_config->isOpen());
        QVERIFY(!m_config->validation());
        QVERIFY(!m_config->set({ "source" }, 1));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
    std::unique_ptr<ConfigDocument> m_config;
};

} // namespace cs::studio

QTEST_GUILESS_MAIN(cs::studio::ConfigDocumentTest)
#include "tst_configdocument.moc"
