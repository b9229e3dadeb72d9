// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "studio/editors/editorpane.h"
#include "studio/session/configdocument.h"

#include <optional>

namespace cs::studio {

class CompletionList;
class OverviewStrip;
class YamlMarks;

/// The open workflow as text: problems while one types, their fixes, completion, hover, folding.
/// Every edit goes into the one history of the ConfigDocument; the editor's own is off. GUI thread.
class YamlView : public EditorPane
{
    Q_OBJECT

public:
    /// Both are borrowed and outlive the view.
    YamlView(const Theme *theme, ConfigDocument *config, QWidget *parent = nullptr);
    ~YamlView() override;

    [[nodiscard]] ConfigDocument *config() const { return m_config; }
    /// Gives the document what was typed since the last return to the event loop.
    void flush();
    [[nodiscard]] std::size_t cursor() const; ///< in bytes
    void setCursor(std::size_t offset);
    /// What there is to say about a place: its problems, then its key. HTML; empty for nothing.
    [[nodiscard]] QString wordsAt(std::size_t offset) const;
    /// Fixes of the problems at the cursor, else of those in its line, the likeliest first.
    [[nodiscard]] std::vector<workflow::Fix> fixesHere() const;
    [[nodiscard]] YamlMarks *marks() const { return m_marks; }
    [[nodiscard]] CompletionList *completion() const { return m_completion; }
    [[nodiscard]] OverviewStrip *overview() const { return m_overview; }
    /// Values of passwords and tokens are covered until the cursor is in them; on at first.
    [[nodiscard]] bool areSecretsHidden() const;

public Q_SLOTS:
    void undo();
    void redo();
    void complete();
    /// Opens the menu of fixes; says so where there are none.
    void showFixes();
    void nextProblem();
    void previousProblem();
    void format();
    void toggleComment();
    void setSecretsHidden(bool hidden);

protected:
    void applyTheme() override;
    void retranslate() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void takeAll();
    void takeEdit(const workflow::Patches &patches, const QObject *by);
    void onChecked();
    void onCursor();
    void tellPlace();
    void goToPlace(const workflow::KeyPath &path);
    void reveal(std::size_t from);
    void goToProblem(bool forward);
    void newLine();
    void typed(int character);
    void ask(bool byHand);
    void choose(int index);
    void openFixes();
    bool handleKey(class QKeyEvent *event, bool announced);
    [[nodiscard]] bool isFresh() const; ///< the check is of the text that is shown
    [[nodiscard]] QPoint pointOf(std::size_t offset, bool below) const;
    [[nodiscard]] std::size_t offsetAt(const QPoint &pixel) const;
    void say(const QString &sentence);

    ConfigDocument *m_config;
    OverviewStrip *m_overview;
    YamlMarks *m_marks;
    CompletionList *m_completion;
    bool m_taking = false; // the text changes because the document did
    bool m_typed = false; // the document does not have it yet
    bool m_moving = false; // the cursor moves by program
    bool m_byHistory = false;
    bool m_fixesWanted = false; // once the check is there
    quint64 m_asked = 0; // for completion; late answers are dropped
    std::size_t m_askedAt = 0;
};

} // namespace cs::studio
