// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDir>
#include <QFile>
#include <QLibraryInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

struct Message
{
    QString source;
    QString translation; // plural forms joined
    bool unfinished = false;
};

// "context\nsource\ncomment" → message.
QMap<QString, Message> readTs(const QString &path)
{
    QMap<QString, Message> messages;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&file);
    QString context;
    QString comment;
    Message message;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement()) {
            if (xml.name() == "name"_L1) {
                context = xml.readElementText();
            } else if (xml.name() == "message"_L1) {
                message = {};
                comment.clear();
            } else if (xml.name() == "source"_L1) {
                message.source = xml.readElementText();
            } else if (xml.name() == "comment"_L1) {
                comment = xml.readElementText();
            } else if (xml.name() == "translation"_L1) {
                message.unfinished = xml.attributes().hasAttribute("type"_L1);
                message.translation = xml.readElementText(QXmlStreamReader::IncludeChildElements);
            }
        } else if (xml.isEndElement() && xml.name() == "message"_L1) {
            messages.insert(context + u'\n' + message.source + u'\n' + comment, message);
        }
    }
    return messages;
}

QStringList placeholders(const QString &text)
{
    QStringList found;
    for (const QString &each : { u"%1"_s, u"%2"_s, u"%3"_s, u"%4"_s }) {
        if (text.contains(each))
            found.append(each);
    }
    return found;
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT

    static QString tsOf(const QString &language)
    {
        return QStringLiteral(CS_SOURCE_DIR "/translations/connector-studio_%1.ts").arg(language);
    }

private Q_SLOTS:
    void languageIsComplete_data()
    {
        QTest::addColumn<QString>("language");
        for (const char *language : { "de", "zh", "es" })
            QTest::newRow(language) << QString::fromLatin1(language);
    }

    void languageIsComplete()
    {
        QFETCH(const QString, language);
        const QMap<QString, Message> messages = readTs(tsOf(language));
        QVERIFY(messages.size() > 300);
        for (const Message &message : messages) {
            QVERIFY2(!message.unfinished, qPrintable(message.source));
            QVERIFY2(!message.translation.trimmed().isEmpty(), qPrintable(message.source));
            QCOMPARE(placeholders(message.translation), placeholders(message.source));
            if (message.source.contains(u"%n"_s))
                QVERIFY2(message.translation.contains(u"%n"_s), qPrintable(message.source));
        }
    }

    // What `update_translations` would find in the sources is what the file has.
    void noTextOfTheSourcesIsMissing()
    {
        const QString lupdate
            = QLibraryInfo::path(QLibraryInfo::LibraryExecutablesPath) + u"/../bin/lupdate"_s;
        if (!QFile::exists(lupdate))
            QSKIP("lupdate is not installed (qt6-l10n-tools)");
        const QTemporaryDir dir;
        QFile list(dir.filePath(u"sources.lst"_s));
        QVERIFY(list.open(QIODevice::WriteOnly));
        QStringList folders { QStringLiteral(CS_SOURCE_DIR "/studio") };
        while (!folders.isEmpty()) {
            const QDir folder(folders.takeFirst());
            if (folder.path().endsWith(u"/studio/cli"_s))
                continue;
            const QFileInfoList entries
                = folder.entryInfoList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot);
            for (const QFileInfo &entry : entries) {
                if (entry.isDir())
                    folders.append(entry.filePath());
                else if (entry.suffix() == "cpp"_L1 || entry.suffix() == "h"_L1)
                    list.write(entry.filePath().toUtf8() + '\n');
            }
        }
        list.close();
        const QString fresh = dir.filePath(u"fresh.ts"_s);
        QProcess process;
        process.start(lupdate,
            { u"-silent"_s, u"-locations"_s, u"none"_s, u"@"_s + list.fileName(), u"-I"_s,
                QStringLiteral(CS_SOURCE_DIR), u"-ts"_s, fresh });
        QVERIFY(process.waitForFinished(60000));
        QCOMPARE(process.exitCode(), 0);
        const QMap<QString, Message> wanted = readTs(fresh);
        QVERIFY(wanted.size() > 300);
        QStringList missing;
        for (const QString &language : { u"de"_s, u"zh"_s, u"es"_s }) {
            const QMap<QString, Message> have = readTs(tsOf(language));
            for (auto it = wanted.begin(); it != wanted.end(); ++it) {
                if (!have.contains(it.key()))
                    missing.append(language + u": "_s + it.key());
            }
        }
        QVERIFY2(missing.isEmpty(),
            qPrintable(
                u"Run the target update_translations and translate: "_s + missing.join(u" | "_s)));
    }
};

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
