// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

/// Lessons as data; docs/lessons.md is the format. Values, any thread.
namespace cs::studio {

/// One thing that is done, by CI in place of the learner: a verb of docs/lessons.md.
struct LessonDeed
{
    QString verb; ///< "trigger", "select", "replace", …
    QString value; ///< of `trigger: run.stepInto`; empty if the verb has arguments
    QMap<QString, QString> arguments; ///< of `replace: {file: …, old: …, new: …}`
    int times = 1;
    int line = 0;
};

/// "What comes next?", answered before the step is taken.
struct LessonPrediction
{
    QString question;
    QStringList choices;
    int answer = 0; ///< the right one, from 1
    QString why; ///< Markdown, shown after the choice
};

struct LessonStep
{
    QString title;
    QString text; ///< Markdown
    QString done; ///< Markdown below "### Done"; may be empty
    QString check; ///< JavaScript; empty: the prediction alone
    std::optional<LessonPrediction> predict;
    QStringList hints; ///< in grades
    QStringList highlight; ///< action ids, panel ids, names of widgets
    QList<LessonDeed> deeds; ///< `do`
    QList<LessonDeed> stray;
    QStringList misses;
    bool reopen = false;
    int line = 0; ///< of the heading
    int checkLine = 0;
};

struct Lesson
{
    QString id;
    QString title;
    QString group;
    int order = 0;
    int minutes = 0;
    bool needsPython = false;
    QString summary;
    QString perspective;
    bool sample = false; ///< the music shop is part of the workspace
    QString files; ///< folder with the workspace's files; empty: none
    QString open; ///< workflow, in the workspace
    QString show; ///< source file, in the workspace
    QString intro; ///< Markdown
    QList<LessonStep> steps;
    QString file; ///< that it was read from
    QString language = QStringLiteral("en"); ///< of its words

    /// A folder or file named in the lesson, beside its file.
    [[nodiscard]] QString beside(const QString &name) const;
};

/// One place a lesson names something of the program.
struct LessonReference
{
    enum Kind { Action, Panel, Widget, Term, File, Place };
    Kind kind = Action;
    QString name;
    int line = 0;
};

/// Reads one lesson. Errors: "lesson-syntax" with file and line.
[[nodiscard]] Result<Lesson> readLesson(const QString &text, const QString &file);
/// The words of @p translation in place of those of @p lesson. Error "lesson-translation" if it
/// does not have the same steps.
[[nodiscard]] Result<Lesson> translated(
    const Lesson &lesson, const QString &text, const QString &file, const QString &language);
/// Every action, panel, widget, term and file that text, hints, checks and `do` name: for the check
/// against drift.
[[nodiscard]] QList<LessonReference> references(const Lesson &lesson);

} // namespace cs::studio
