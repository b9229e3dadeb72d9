// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "studio/lessons/lesson.h"

#include <vector>

namespace cs::studio {

/// Every lesson of a folder, in the order of the list. What cannot be read is an error with file
/// and line, and the others are there all the same.
class LessonLibrary
{
public:
    /// @p folder is resources/lessons, or the copy in the program.
    explicit LessonLibrary(
        const QString &folder = QStringLiteral(":/lessons"), const QString &language = {});

    [[nodiscard]] const std::vector<Lesson> &all() const { return m_lessons; }
    /// Null for an unknown id; holds as long as the library.
    [[nodiscard]] const Lesson *find(const QString &id) const;
    [[nodiscard]] const std::vector<Error> &errors() const { return m_errors; }
    /// The headings of the list, in its order.
    [[nodiscard]] static QStringList groups();

private:
    void add(const QString &file, const QString &translation, const QString &language);

    std::vector<Lesson> m_lessons;
    std::vector<Error> m_errors;
};

} // namespace cs::studio
