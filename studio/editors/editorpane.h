// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QBoxLayout;
class QsciLexer;
class QsciScintilla;

namespace cs::studio {

class SearchBar;
class Theme;

/// A text editor in the studio's colours with a find bar below; what the views of this folder
/// share.
///
/// Colours, fonts and margins follow the theme. GUI thread.
class EditorPane : public QWidget
{
    Q_OBJECT

public:
    enum class Language { Cpp, Python, Json, Yaml };

    [[nodiscard]] QsciScintilla *editor() const { return m_editor; }
    [[nodiscard]] Language language() const { return m_language; }
    [[nodiscard]] SearchBar *searchBar() const { return m_search; }
    [[nodiscard]] QString text() const;
    /// Scrolls so that the line (from 1) stands in the upper third and puts the cursor there.
    void showLine(int line);

public Q_SLOTS:
    /// Opens the find bar with the selected text.
    void find();
    void findNext();
    void findPrevious();
    /// Opens the find bar with the replace row; without it where the text is read-only.
    void replace();
    void goToLine();

protected:
    /// @p theme is borrowed and outlives the pane.
    EditorPane(const Theme *theme, Language language, QWidget *parent);

    void changeEvent(QEvent *event) override;
    /// Puts a widget at the right of the editor's scroll bar.
    void addBeside(QWidget *widget);
    /// Everything that has a colour or a font; called again when the theme changes.
    virtual void applyTheme();
    /// Wording in the present language.
    virtual void retranslate();

    const Theme *m_theme;

private:
    void colourLexer();

    Language m_language;
    QsciScintilla *m_editor;
    QsciLexer *m_lexer;
    SearchBar *m_search;
    QBoxLayout *m_row;
};

} // namespace cs::studio
