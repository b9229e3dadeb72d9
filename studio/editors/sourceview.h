// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "studio/editors/editorpane.h"

#include <QList>
#include <QString>

namespace cs::studio {

class MethodLens;
class OverviewStrip;

/// A method of a source file and what is to be seen of it.
struct MethodMark
{
    QString name;
    int line = 0; ///< of the definition, from 1
    int endLine = 0; ///< 0: only the definition's line is marked
    bool stub = false; ///< amber background, ○ and the word in the margin
    QString note; ///< shown on hover, e.g. the disguise of the stub
    bool breakpoint = false;
    QString info {}; ///< stands beside the definition: node, stage, role, the last run
    bool failed = false; ///< in the last run
    bool operator==(const MethodMark &) const = default;
};

/// A place where the text is no source.
struct TextProblem
{
    int line = 0; ///< from 1
    int column = 0; ///< from 1
    QString message;
    bool operator==(const TextProblem &) const = default;
};

/// Lines (from 1) [line, line + removed) become the text, which ends with a line break or is empty.
struct LineEdit
{
    int line = 1;
    int removed = 0;
    QString text;
};

/// The source of a connector: stubs are lit in the text, the margin and the strip beside the scroll
/// bar; what the last run did stands beside each method. Read-only until setEditable().
class SourceView : public EditorPane
{
    Q_OBJECT

public:
    explicit SourceView(
        const Theme *theme, QWidget *parent = nullptr, Language language = Language::Cpp);

    /// Shows a file; the same path and text again change nothing.
    void setSource(const QString &path, const QString &text);
    /// Other text of the same file: the cursor and what is in sight stay; nothing to undo is left.
    void reload(const QString &text);
    [[nodiscard]] QString path() const { return m_path; }
    void setEditable(bool editable, bool windowsLines = false);
    [[nodiscard]] bool isEditable() const;
    [[nodiscard]] bool isModified() const;
    void setModified(bool modified);

    void setMethods(const QList<MethodMark> &methods);
    [[nodiscard]] const QList<MethodMark> &methods() const { return m_methods; }
    /// The innermost method around a line (from 1); null outside all of them.
    [[nodiscard]] const MethodMark *methodAt(int line) const;
    void setProblems(const QList<TextProblem> &problems);
    [[nodiscard]] const QList<TextProblem> &problems() const { return m_problems; }
    /// The method that runs or is selected; scrolls to it. An unknown or empty name: none.
    void setCurrentMethod(const QString &name);
    [[nodiscard]] QString currentMethod() const { return m_current; }
    /// Whether the background of a line (from 1) says "stub".
    [[nodiscard]] bool isMarkedStub(int line) const;
    [[nodiscard]] int cursorLine() const; ///< from 1
    [[nodiscard]] OverviewStrip *overview() const { return m_overview; }
    [[nodiscard]] MethodLens *lens() const { return m_lens; }
    /// Everything there is to say of a line, on hover; empty for most.
    [[nodiscard]] QString wordsAt(int line) const;

    /// Edits from the bottom up, as one step of undo.
    void apply(const QList<LineEdit> &edits);
    void toggleComment();

Q_SIGNALS:
    /// A person clicked into a method of the file.
    void methodClicked(const QString &name);
    /// A click into the margin beside a method.
    void breakpointToggled(const QString &name);
    /// Ctrl+click on a word.
    void wordChosen(const QString &word, int line);
    void textEdited();
    void modifiedChanged(bool modified);

protected:
    void applyTheme() override;
    void retranslate() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void mark();
    void markProblems();
    void indentNewLine();
    [[nodiscard]] int lineAtPixel(const QPoint &position) const; // from 1; 0 below the text

    QString m_path;
    QList<MethodMark> m_methods;
    QList<TextProblem> m_problems;
    QString m_current;
    OverviewStrip *m_overview;
    MethodLens *m_lens;
    bool m_moving = false; // the cursor moves, or the text changes, by program
};

} // namespace cs::studio
