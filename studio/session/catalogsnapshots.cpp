// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/session/catalogsnapshots.h"

#include "core/base/json.h"
#include "studio/session/strings.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include <sqlite3.h>

#include <algorithm>

namespace cs::studio {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(cs::studio::CatalogKeeper)
};

constexpr int busyMs = 5'000;
constexpr qint64 checkedBytes = 64 << 20; // larger files are not read through when opened
constexpr auto stamp = "yyyyMMdd-HHmmss-zzz";

struct Closer
{
    void operator()(sqlite3 *handle) const { sqlite3_close_v2(handle); }
};
using Connection = std::unique_ptr<sqlite3, Closer>;

Error fail(const char *code, const QString &sentence)
{
    return { code, toStd(sentence), {}, {} };
}

QString shown(const QString &file)
{
    return QFileInfo(file).fileName();
}

Connection connect(const QString &file, int flags, int &code)
{
    sqlite3 *handle = nullptr;
    code = sqlite3_open_v2(toStd(file).c_str(), &handle, flags | SQLITE_OPEN_FULLMUTEX, nullptr);
    Connection connection(handle);
    if (code == SQLITE_OK)
        sqlite3_busy_timeout(handle, busyMs);
    return connection;
}

QString firstCell(sqlite3 *handle, const char *sql, int &code)
{
    sqlite3_stmt *statement = nullptr;
    code = sqlite3_prepare_v2(handle, sql, -1, &statement, nullptr);
    QString cell;
    if (code == SQLITE_OK && sqlite3_step(statement) == SQLITE_ROW)
        cell = QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(statement, 0)));
    const int ended = sqlite3_finalize(statement);
    if (code == SQLITE_OK)
        code = ended;
    return cell;
}

Error openError(const QString &file, int code, const char *message)
{
    switch (code & 0xff) {
    case SQLITE_NOTADB:
        return fail("catalog-foreign",
            Words::tr("%1 is no catalogue: it is no SQLite file. Nothing was changed in it.")
                .arg(shown(file)));
    case SQLITE_CORRUPT:
        return fail("catalog-damaged",
            Words::tr("The catalogue %1 is damaged. Open another file, or go back to a snapshot.")
                .arg(shown(file)));
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return fail("catalog-locked",
            Words::tr("The catalogue %1 is locked by another program. Close that, or open another "
                      "file.")
                .arg(shown(file)));
    default:
        return fail("catalog-open",
            Words::tr("The catalogue %1 cannot be opened: %2.")
                .arg(shown(file), QString::fromUtf8(message)));
    }
}

// The content of one database in place of another's.
Result<void> copy(sqlite3 *from, sqlite3 *to)
{
    sqlite3_backup *backup = sqlite3_backup_init(to, "main", from, "main");
    int code = backup ? sqlite3_backup_step(backup, -1) : sqlite3_errcode(to);
    if (backup) {
        const int ended = sqlite3_backup_finish(backup);
        code = ended != SQLITE_OK ? ended : code;
    }
    if (code != SQLITE_DONE && code != SQLITE_OK)
        return fail("catalog-store",
            Words::tr("The catalogue could not be copied: %1.")
                .arg(QString::fromUtf8(sqlite3_errmsg(to))));
    return {};
}

void removeDatabase(const QString &file)
{
    for (const QString &suffix : { u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s })
        QFile::remove(file + suffix);
}

} // namespace

struct CatalogPin::State
{
    Connection connection;
};

CatalogPin::CatalogPin() = default;
CatalogPin::~CatalogPin() = default;

Result<std::unique_ptr<CatalogPin>> CatalogPin::take(const QString &catalogue)
{
    std::unique_ptr<CatalogPin> pin(new CatalogPin);
    if (!QFileInfo::exists(catalogue))
        return pin;
    int code = SQLITE_OK;
    auto state = std::make_unique<State>();
    state->connection = connect(catalogue, SQLITE_OPEN_READWRITE, code);
    // The transaction begins with its first read; from then on this connection sees nothing new.
    if (code == SQLITE_OK)
        code = sqlite3_exec(state->connection.get(), "BEGIN", nullptr, nullptr, nullptr);
    if (code == SQLITE_OK)
        firstCell(state->connection.get(), "SELECT count(*) FROM sqlite_master", code);
    if (code != SQLITE_OK)
        return openError(catalogue, code, sqlite3_errmsg(state->connection.get()));
    pin->m_state = std::move(state);
    return pin;
}

Result<void> CatalogPin::copyTo(const QString &file)
{
    if (!m_state)
        return {};
    const QString part = file + u".part"_s;
    removeDatabase(part);
    int code = SQLITE_OK;
    Result<void> copied;
    {
        const Connection target = connect(part, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, code);
        if (code != SQLITE_OK)
            return openError(file, code, sqlite3_errmsg(target.get()));
        copied = copy(m_state->connection.get(), target.get());
        // One file without companions, whatever the journal of the original.
        if (copied)
            firstCell(target.get(), "PRAGMA journal_mode=DELETE", code);
    }
    m_state.reset();
    if (copied) {
        removeDatabase(file);
        if (!QFile::rename(part, file))
            copied = fail("catalog-store",
                Words::tr("The file %1 cannot be written.").arg(QDir::toNativeSeparators(file)));
    }
    removeDatabase(part);
    return copied;
}

namespace snapshots {

QString folderOf(const QString &catalogue)
{
    const QFileInfo info(catalogue);
    return info.absolutePath() + u'/' + info.completeBaseName() + u"-snapshots"_s;
}

QList<CatalogSnapshot> list(const QString &catalogue)
{
    QList<CatalogSnapshot> all;
    const QFileInfoList notes
        = QDir(folderOf(catalogue)).entryInfoList({ u"*.json"_s }, QDir::Files, QDir::Name);
    for (const QFileInfo &note : notes) {
        CatalogSnapshot snapshot;
        snapshot.file = note.absolutePath() + u'/' + note.completeBaseName() + u".catalogue"_s;
        QFile file(note.absoluteFilePath());
        if (!QFileInfo::exists(snapshot.file) || !file.open(QIODevice::ReadOnly))
            continue;
        const auto json = parseJson(file.readAll().toStdString());
        snapshot.label = json ? toQString(jsonText(*json, "label")) : QString();
        snapshot.isReset = json && jsonBool(*json, "reset");
        snapshot.time = QDateTime::fromString(note.completeBaseName(), QString::fromLatin1(stamp));
        all.prepend(snapshot);
    }
    return all;
}

Result<void> add(
    const QString &catalogue, CatalogPin &pin, const QString &label, int keep, bool isReset)
{
    if (pin.isEmpty())
        return {};
    const QString folder = folderOf(catalogue);
    if (!QDir().mkpath(folder))
        return fail("catalog-store",
            Words::tr("The folder %1 cannot be made.").arg(QDir::toNativeSeparators(folder)));
    QString name;
    for (QDateTime time = QDateTime::currentDateTime();; time = time.addMSecs(1)) {
        name = folder + u'/' + time.toString(QString::fromLatin1(stamp));
        if (!QFileInfo::exists(name + u".catalogue"_s))
            break;
    }
    if (Result<void> copied = pin.copyTo(name + u".catalogue"_s); !copied)
        return copied;
    QSaveFile note(name + u".json"_s);
    const std::string text = dumpJson({ { "label", toStd(label) }, { "reset", isReset } });
    if (!note.open(QIODevice::WriteOnly)
        || note.write(text.data(), static_cast<qint64>(text.size())) < 0 || !note.commit())
        return fail("catalog-store",
            Words::tr("The file %1 cannot be written.")
                .arg(QDir::toNativeSeparators(note.fileName())));
    const QList<CatalogSnapshot> all = list(catalogue);
    for (qsizetype i = keep; i < all.size(); ++i) {
        removeDatabase(all[i].file);
        const QFileInfo info(all[i].file);
        QFile::remove(info.absolutePath() + u'/' + info.completeBaseName() + u".json"_s);
    }
    return {};
}

Result<void> restore(const QString &snapshotFile, const QString &catalogue)
{
    int code = SQLITE_OK;
    const Connection from = connect(snapshotFile, SQLITE_OPEN_READONLY, code);
    if (code != SQLITE_OK)
        return openError(snapshotFile, code, sqlite3_errmsg(from.get()));
    const Connection to = connect(catalogue, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, code);
    if (code != SQLITE_OK)
        return openError(catalogue, code, sqlite3_errmsg(to.get()));
    return copy(from.get(), to.get());
}

} // namespace snapshots

Result<void> checkCatalogFile(const QString &file)
{
    const QFileInfo info(file);
    if (!info.exists() || info.size() == 0)
        return {};
    if (info.isDir())
        return fail("catalog-open", Words::tr("%1 is a folder, no catalogue.").arg(shown(file)));
    int code = SQLITE_OK;
    const Connection connection = connect(file, SQLITE_OPEN_READWRITE, code);
    const auto error = [&] { return openError(file, code, sqlite3_errmsg(connection.get())); };
    if (code != SQLITE_OK)
        return error();
    const QString tables = firstCell(connection.get(), "SELECT count(*) FROM sqlite_master", code);
    if (code != SQLITE_OK)
        return error();
    const QString ours = firstCell(connection.get(),
        "SELECT count(*) FROM sqlite_master WHERE type='table' AND name IN"
        "('meta','kind','run','entity','version','lineage')",
        code);
    if (code != SQLITE_OK)
        return error();
    if (tables != "0"_L1 && ours != "6"_L1)
        return fail("catalog-foreign",
            Words::tr("%1 is a database, but no catalogue. Nothing was changed in it.")
                .arg(shown(file)));
    if (info.size() <= checkedBytes) {
        const QString said = firstCell(connection.get(), "PRAGMA quick_check(1)", code);
        if (code != SQLITE_OK)
            return error();
        if (said != "ok"_L1)
            return openError(file, SQLITE_CORRUPT, "");
    }
    return {};
}

} // namespace cs::studio
