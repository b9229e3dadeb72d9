// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "studio/lessons/lesson.h"

#include <QObject>

#include <memory>

namespace cs::studio {

class BreakpointList;
class CatalogKeeper;
class ConfigDocument;
class LessonLibrary;
class LessonStage;
class PythonWorkspace;
class RunController;
class Selection;
class SpecCatalog;

/// The real state that checks look at; all borrowed. @p config may be null.
struct LessonWorld
{
    RunController *run;
    Selection *selection;
    SpecCatalog *catalog;
    PythonWorkspace *python;
    ConfigDocument *config = nullptr;
};

/// Takes a learner through a lesson: opens its workspace, looks whether a step is done whenever
/// something happened, remembers how far one came, and puts a step back to its beginning.
///
/// A check is evaluated at most every few dozen milliseconds, after the events that may have
/// changed its answer; once true, a step stays done until it is restored. GUI thread; nothing in
/// here waits.
class LessonPlayer : public QObject
{
    Q_OBJECT

public:
    explicit LessonPlayer(const LessonWorld &world, QObject *parent = nullptr);
    ~LessonPlayer() override;

    /// Before anything else; borrowed, until it is set to null.
    void setStage(LessonStage *stage);
    /// Lessons of another folder than the program's, for tests of lessons that are being written.
    void setFolder(const QString &folder);
    void setLanguage(const QString &language);
    [[nodiscard]] QString language() const;
    [[nodiscard]] const LessonLibrary &library() const;

    /// Null between lessons; holds until the library changes.
    [[nodiscard]] const Lesson *lesson() const;
    [[nodiscard]] QString workspace() const; ///< the learner's folder of the present lesson
    /// Puts files of a folder into it, as the solution of a dojo lesson is.
    Result<void> use(const QString &folder);
    [[nodiscard]] int step() const; ///< from 0
    [[nodiscard]] const LessonStep *currentStep() const; ///< null between lessons
    [[nodiscard]] bool isDone() const; ///< the present step
    [[nodiscard]] bool isLast() const;
    [[nodiscard]] int hintsShown() const;
    [[nodiscard]] int answered() const; ///< the prediction, from 1; 0: not yet
    [[nodiscard]] bool isRestoring() const;
    /// How many steps of a lesson were done, ever.
    [[nodiscard]] int progress(const QString &id) const;
    /// What a lesson lacks, as a code: "", "python-missing", "framework-missing",
    /// "python-checking".
    [[nodiscard]] QString obstacle(const Lesson &lesson) const;
    /// Of the last evaluation, if the expression is wrong.
    [[nodiscard]] const std::optional<Error> &checkError() const;

    /// Of an action of the window, as it stands on the keyboard; may be empty.
    [[nodiscard]] QString keysOf(const QString &actionId) const;

    /// For tests and deeds: the value of an expression over the facts now.
    [[nodiscard]] QVariant evaluate(const QString &expression);

public Q_SLOTS:
    /// Where one left off, or at the beginning. A fresh workspace, unless one goes on in it.
    void open(const QString &id);
    void close();
    void restart(); ///< the lesson, with a fresh workspace
    void next(); ///< only when the step is done
    void back(); ///< to read again; the state stays as it is
    void hint();
    void restore();
    void answer(int choice);
    /// Something in the window changed that no model tells of: a panel came to the front.
    void look();
    /// An action of the window was triggered.
    void noteAction(const QString &id);

Q_SIGNALS:
    void libraryChanged();
    void lessonChanged();
    void stepChanged();
    void doneChanged();
    void hintsChanged();
    void answeredChanged();
    void progressChanged();
    void restoringChanged();
    /// Everything stands as it did when the step began; @p kept is where edits went, or empty.
    void restored(const QString &kept);
    void failed(const cs::Error &error);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace cs::studio
