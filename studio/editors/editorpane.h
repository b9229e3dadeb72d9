// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLineEdit;
class QToolButton;
class QsciLexer;
class QsciScintilla;

namespace cs::studio {

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
    [[nodiscard]] QString text() const;
    /// Scrolls so that the line (from 1) stands in the upper third and puts the cursor there.
    void showLine(int line);

public Q_SLOTS:
    /// Opens the find bar with the selected text.
    void find();
    void findNext();
    void findPrevious();

protected:
    /// @p theme is borrowed and outlives the pane.
    EditorPane(const Theme *theme, Language language, QWidget *parent);

    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    /// Everything that has a colour or a font; called again when the theme changes.
    virtual void applyTheme();
    /// Wording in the present language.
    virtual void retranslate();

    const Theme *m_theme;

private:
    void closeFind();
    bool search(bool forward, bool fromCursor);
    void colourLexer();

    Language m_language;
    QsciScintilla *m_editor;
    QsciLexer *m_lexer;
    QWidget *m_findBar;
    QLineEdit *m_findText;
    QToolButton *m_next;
    QToolButton *m_previous;
    QToolButton *m_close;
};

} // namespace cs::studio
