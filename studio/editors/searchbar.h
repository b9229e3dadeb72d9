// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QsciScintilla;
class QToolButton;

namespace cs::studio {

class Theme;

/// The bar below an editor: find, replace, go to a line. Hidden until it is asked for.
class SearchBar : public QWidget
{
    Q_OBJECT

public:
    /// Both are borrowed and outlive the bar.
    SearchBar(QsciScintilla *editor, const Theme *theme, QWidget *parent);

    void openFind();
    void openReplace(); ///< as openFind() where the text is read-only
    void openGoTo();
    bool findNext();
    bool findPrevious();
    /// One step of undo; answers with how many there were.
    int replaceAll();
    void applyTheme();
    void retranslate();

public Q_SLOTS:
    void closeBar();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Mode { Find, Replace, GoTo };
    void open(Mode mode);
    bool search(bool forward, bool fromCursor);
    void replaceOne();
    void goToTyped();

    QsciScintilla *m_editor;
    const Theme *m_theme;
    QLineEdit *m_find;
    QLineEdit *m_replace;
    QLineEdit *m_line;
    QToolButton *m_previous;
    QToolButton *m_next;
    QToolButton *m_case;
    QToolButton *m_word;
    QToolButton *m_pattern;
    QToolButton *m_replaceOne;
    QToolButton *m_replaceAll;
    QToolButton *m_close;
    QLabel *m_says;
    QWidget *m_findRow;
    QWidget *m_replaceRow;
    QWidget *m_lineRow;
    int m_lineBefore = 0;
};

} // namespace cs::studio
