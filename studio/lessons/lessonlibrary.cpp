// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/lessons/lessonlibrary.h"

#include "studio/session/strings.h"

#include <QDir>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cs::studio {

namespace {

Location placeIn(const QString &file, int line)
{
    Location location;
    location.file = toStd(file);
    location.line = line;
    return location;
}

Result<QString> readText(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error { "lesson-read", toStd(file.errorString()), placeIn(path, 1) };
    return QString::fromUtf8(file.readAll());
}

} // namespace

LessonLibrary::LessonLibrary(const QString &folder, const QString &language)
{
    const QDir root(folder);
    const QDir words(folder + u'/' + language);
    const bool translates = !language.isEmpty() && language != "en"_L1;
    const auto translation = [&](const QString &name) {
        return translates && words.exists(name) ? words.filePath(name) : QString();
    };
    for (const QString &name : root.entryList({ u"*.md"_s }, QDir::Files, QDir::Name))
        add(root.filePath(name), translation(name), language);
    const QDir dojo(folder + u"/dojo"_s);
    for (const QString &name : dojo.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        const QString file = name + u"/lesson.md"_s;
        if (dojo.exists(file))
            add(dojo.filePath(file), translation(u"dojo/"_s + file), language);
    }
    const QStringList order = groups();
    std::stable_sort(
        m_lessons.begin(), m_lessons.end(), [&](const Lesson &one, const Lesson &other) {
            const auto at = [&](const Lesson &lesson) { return order.indexOf(lesson.group); };
            return at(one) != at(other) ? at(one) < at(other) : one.order < other.order;
        });
}

QStringList LessonLibrary::groups()
{
    return { u"start"_s, u"write"_s, u"read"_s, u"dojo"_s };
}

void LessonLibrary::add(const QString &file, const QString &translation, const QString &language)
{
    const Result<QString> text = readText(file);
    if (!text) {
        m_errors.push_back(text.error());
        return;
    }
    Result<Lesson> lesson = readLesson(*text, file);
    if (!lesson) {
        m_errors.push_back(lesson.error());
        return;
    }
    if (find(lesson->id) || !groups().contains(lesson->group)) {
        const QString what = find(lesson->id)
            ? u"another lesson has the id '%1' too"_s.arg(lesson->id)
            : u"there is no group '%1': %2"_s.arg(lesson->group, groups().join(u", "_s));
        m_errors.push_back({ "lesson-syntax", toStd(what), placeIn(file, 1) });
        return;
    }
    if (!translation.isEmpty()) {
        const Result<QString> words = readText(translation);
        Result<Lesson> made = words ? translated(*lesson, *words, translation, language)
                                    : Result<Lesson>(words.error());
        if (made)
            lesson = std::move(made);
        else
            m_errors.push_back(made.error());
    }
    m_lessons.push_back(std::move(*lesson));
}

const Lesson *LessonLibrary::find(const QString &id) const
{
    const auto it = std::find_if(
        m_lessons.begin(), m_lessons.end(), [&](const Lesson &lesson) { return lesson.id == id; });
    return it == m_lessons.end() ? nullptr : &*it;
}

} // namespace cs::studio
