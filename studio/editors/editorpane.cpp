// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/editors/editorpane.h"

#include "studio/editors/lexercolours.h"
#include "studio/editors/qsci.h"
#include "studio/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cs::studio {

EditorPane::EditorPane(const Theme *theme, Language language, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_language(language)
    , m_editor(new QsciScintilla(this))
    , m_lexer(makeLexer(language, m_editor))
    , m_findBar(new QWidget(this))
    , m_findText(new QLineEdit(m_findBar))
    , m_next(new QToolButton(m_findBar))
    , m_previous(new QToolButton(m_findBar))
    , m_close(new QToolButton(m_findBar))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_editor, 1);
    column->addWidget(m_findBar);
    auto *row = new QHBoxLayout(m_findBar);
    row->setContentsMargins(space::small, space::tiny, space::small, space::tiny);
    row->setSpacing(space::tiny);
    row->addWidget(m_findText, 1);
    m_previous->setIcon(theme->icon(u"previous-failure"_s));
    m_next->setIcon(theme->icon(u"next-failure"_s));
    m_close->setIcon(theme->icon(u"close"_s));
    for (QToolButton *button : { m_previous, m_next, m_close })
        row->addWidget(button);
    m_findBar->hide();
    setFocusProxy(m_editor);

    m_editor->setLexer(m_lexer);
    m_editor->setUtf8(true);
    m_editor->setFrameShape(QFrame::NoFrame);
    m_editor->setTabWidth(4);
    m_editor->setIndentationsUseTabs(false);
    m_editor->setEolMode(QsciScintilla::EolUnix);
    m_editor->setFolding(QsciScintilla::PlainFoldStyle, 2);
    m_editor->setCaretLineVisible(true);
    m_editor->setScrollWidth(1);
    m_editor->setScrollWidthTracking(true);
    m_editor->setExtraAscent(1);
    m_editor->setExtraDescent(2);
    m_editor->installEventFilter(this);
    m_findText->installEventFilter(this);
    // Ctrl+F and friends belong to the window's actions, not to Scintilla's own key table.
    m_editor->SendScintilla(
        QsciScintillaBase::SCI_CLEARCMDKEY, ('L' | (QsciScintillaBase::SCMOD_CTRL << 16)));

    connect(m_findText, &QLineEdit::textEdited, this, [this] { search(true, false); });
    connect(m_findText, &QLineEdit::returnPressed, this, &EditorPane::findNext);
    connect(m_next, &QToolButton::clicked, this, &EditorPane::findNext);
    connect(m_previous, &QToolButton::clicked, this, &EditorPane::findPrevious);
    connect(m_close, &QToolButton::clicked, this, &EditorPane::closeFind);
    connect(theme, &Theme::changed, this, [this] { applyTheme(); });
    EditorPane::applyTheme();
    EditorPane::retranslate();
}

QString EditorPane::text() const
{
    return m_editor->text();
}

void EditorPane::showLine(int line)
{
    if (line < 1)
        return;
    m_editor->setCursorPosition(line - 1, 0);
    m_editor->ensureLineVisible(line - 1);
    const auto onScreen
        = static_cast<int>(m_editor->SendScintilla(QsciScintillaBase::SCI_LINESONSCREEN));
    const auto visible = static_cast<int>(
        m_editor->SendScintilla(QsciScintillaBase::SCI_VISIBLEFROMDOCLINE, line - 1));
    m_editor->setFirstVisibleLine(qMax(0, visible - onScreen / 4));
}

void EditorPane::find()
{
    if (m_editor->hasSelectedText() && !m_editor->selectedText().contains(u'\n'))
        m_findText->setText(m_editor->selectedText());
    m_findBar->show();
    m_findText->setFocus();
    m_findText->selectAll();
}

void EditorPane::findNext()
{
    search(true, true);
}

void EditorPane::findPrevious()
{
    search(false, true);
}

bool EditorPane::search(bool forward, bool fromCursor)
{
    int line = 0;
    int column = 0;
    if (fromCursor || !forward) {
        int endLine = 0;
        int endColumn = 0;
        m_editor->getCursorPosition(&line, &column);
        if (m_editor->hasSelectedText()) {
            m_editor->getSelection(&line, &column, &endLine, &endColumn);
            if (forward) {
                line = endLine;
                column = endColumn;
            }
        }
    }
    const bool found = m_findText->text().isEmpty()
        || m_editor->findFirst(
            m_findText->text(), false, false, false, true, forward, line, column);
    QPalette palette = m_findText->palette();
    palette.setColor(QPalette::Text, m_theme->colour(found ? Colour::Text : Colour::Failure));
    m_findText->setPalette(palette);
    return found;
}

void EditorPane::closeFind()
{
    m_findBar->hide();
    m_editor->setFocus();
}

bool EditorPane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Escape && m_findBar->isVisible()) {
            closeFind();
            return true;
        }
        if (watched == m_findText && key->key() == Qt::Key_Return
            && key->modifiers() == Qt::ShiftModifier) {
            findPrevious();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void EditorPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void EditorPane::retranslate()
{
    m_findText->setPlaceholderText(tr("Find in this text"));
    m_next->setToolTip(tr("Next match (Enter)"));
    m_previous->setToolTip(tr("Previous match (Shift+Enter)"));
    m_close->setToolTip(tr("Close (Esc)"));
}

void EditorPane::colourLexer()
{
    colour(m_lexer, m_language, *m_theme);
}

void EditorPane::applyTheme()
{
    colourLexer();
    const auto role = [this](Colour colour) { return m_theme->colour(colour); };
    m_editor->setPaper(role(Colour::Surface));
    m_editor->setColor(role(Colour::Text));
    m_editor->setCaretForegroundColor(role(Colour::Text));
    m_editor->setCaretLineBackgroundColor(role(Colour::SurfaceAlternate));
    m_editor->setSelectionBackgroundColor(role(Colour::AccentStrong));
    m_editor->setSelectionForegroundColor(role(Colour::AccentText));
    m_editor->setMarginsFont(m_theme->monoFont(Theme::TextSize::Small));
    m_editor->setMarginsBackgroundColor(role(Colour::Window));
    m_editor->setMarginsForegroundColor(role(Colour::TextMuted));
    m_editor->setFoldMarginColors(role(Colour::Window), role(Colour::Window));
    m_editor->setIndentationGuidesForegroundColor(role(Colour::Line));
    m_editor->setMatchedBraceBackgroundColor(role(Colour::AccentFill));
    m_editor->setMatchedBraceForegroundColor(role(Colour::Accent));
    m_editor->setUnmatchedBraceForegroundColor(role(Colour::Failure));
    m_editor->setEdgeColor(role(Colour::Line));
    for (int marker = int(QsciScintillaBase::SC_MARKNUM_FOLDEREND);
         marker <= int(QsciScintillaBase::SC_MARKNUM_FOLDEROPEN); ++marker) {
        m_editor->setMarkerForegroundColor(role(Colour::Window), marker);
        m_editor->setMarkerBackgroundColor(role(Colour::TextMuted), marker);
    }
}

} // namespace cs::studio
