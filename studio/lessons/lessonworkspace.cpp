// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/lessons/lessonworkspace.h"

#include "studio/lessons/lesson.h"
#include "studio/lessons/lessonstage.h"
#include "studio/session/strings.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace cs::studio {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(cs::studio::LessonWorkspace)
};

constexpr qint64 largestText = 256 * 1024;

Error failure(const QString &path, const QString &why)
{
    return { "lesson-workspace",
        toStd(Words::tr("The lesson's file %1 could not be written: %2.").arg(path, why)) };
}

Result<void> write(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failure(path, file.errorString());
    return {};
}

Result<QByteArray> bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error {
            "lesson-workspace",
            toStd(
                Words::tr("The lesson's file %1 cannot be read: %2.").arg(path, file.errorString()))
        };
    return file.readAll();
}

} // namespace

LessonWorkspace::LessonWorkspace(const QString &folder)
    : m_folder(QDir::cleanPath(folder))
{ }

Result<void> LessonWorkspace::copy(const QString &from, bool fresh) const
{
    if (!QDir(from).exists())
        return failure(from, Words::tr("there is no such folder"));
    const QDir source(from);
    QDirIterator it(from, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString file = it.next();
        QString name = source.relativeFilePath(file);
        if (name.endsWith(".in"_L1)) // the text is the learner's: it bears no licence of ours
            name.chop(3);
        if (!fresh && QFileInfo::exists(path(name)))
            continue;
        const Result<QByteArray> bytes = bytesOf(file);
        if (!bytes)
            return bytes.error();
        if (const Result<void> written = write(path(name), *bytes); !written)
            return written;
    }
    return {};
}

Result<void> LessonWorkspace::make(const Lesson &lesson, LessonStage *stage, bool fresh)
{
    if (fresh) {
        const QStringList old = paths();
        for (const QString &file : old)
            QFile::remove(file);
    }
    if (!QDir().mkpath(m_folder))
        return failure(m_folder, Words::tr("the folder cannot be made"));
    if (lesson.sample) {
        const Result<QString> sample = stage->sampleFolder();
        if (!sample)
            return sample.error();
        if (const Result<void> copied = copy(*sample, fresh); !copied)
            return copied;
    }
    return lesson.files.isEmpty() ? Result<void>() : copy(lesson.beside(lesson.files), fresh);
}

Result<void> LessonWorkspace::use(const QString &source)
{
    return copy(source, true);
}

QStringList LessonWorkspace::paths() const
{
    QStringList found;
    const QStringList names = read().keys();
    for (const QString &name : names)
        found.append(path(name));
    return found;
}

LessonWorkspace::Files LessonWorkspace::read() const
{
    Files files;
    if (m_folder.isEmpty())
        return files;
    const QDir folder(m_folder);
    QDirIterator it(m_folder, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString file = it.next();
        const QString name = folder.relativeFilePath(file);
        if (name.startsWith("before-restore/"_L1) || name.contains("__pycache__"_L1)
            || it.fileInfo().size() > largestText || name.endsWith(".db"_L1))
            continue;
        if (Result<QByteArray> bytes = bytesOf(file))
            files.insert(name, std::move(*bytes));
    }
    return files;
}

Result<QString> LessonWorkspace::putBack(const Files &files) const
{
    const Files now = read();
    QString kept;
    for (auto it = now.begin(); it != now.end(); ++it) {
        if (files.contains(it.key()) && files.value(it.key()) == it.value())
            continue;
        kept = path(u"before-restore"_s);
        if (const Result<void> saved = write(kept + u'/' + it.key(), it.value()); !saved)
            return saved.error();
        if (!files.contains(it.key()))
            QFile::remove(path(it.key()));
    }
    for (auto it = files.begin(); it != files.end(); ++it) {
        if (now.contains(it.key()) && now.value(it.key()) == it.value())
            continue;
        if (const Result<void> written = write(path(it.key()), it.value()); !written)
            return written.error();
    }
    return kept;
}

} // namespace cs::studio
