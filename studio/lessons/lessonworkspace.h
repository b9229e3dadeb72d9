// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>

namespace cs::studio {

class LessonStage;
struct Lesson;

/// The learner's folder of one lesson: a private copy of its files, and of the music shop.
class LessonWorkspace
{
public:
    using Files = QMap<QString, QByteArray>; ///< by the path in the folder

    LessonWorkspace() = default;
    explicit LessonWorkspace(const QString &folder);

    [[nodiscard]] QString folder() const { return m_folder; }
    [[nodiscard]] QString path(const QString &name) const { return m_folder + u'/' + name; }
    /// Its text files on disk, absolute.
    [[nodiscard]] QStringList paths() const;

    /// Puts there what is missing; @p fresh: everything as the lesson has it.
    Result<void> make(const Lesson &lesson, LessonStage *stage, bool fresh);
    /// Files of a folder of the lesson, in place of those with the same names.
    Result<void> use(const QString &source);

    /// Its text files (databases do not change).
    [[nodiscard]] Files read() const;
    /// As they were then. What differed is kept in the folder it answers with; empty: nothing did.
    Result<QString> putBack(const Files &files) const;

private:
    Result<void> copy(const QString &from, bool fresh) const;

    QString m_folder;
};

} // namespace cs::studio
