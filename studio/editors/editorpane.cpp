// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/editors/editorpane.h"

#include "studio/editors/lexercolours.h"
#include "studio/editors/qsci.h"
#include "studio/editors/searchbar.h"
#include "studio/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cs::studio {

EditorPane::EditorPane(const Theme *theme, Language language, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_language(language)
    , m_editor(new QsciScintilla(this))
    , m_lexer(makeLexer(language, m_editor))
    , m_search(new SearchBar(m_editor, theme, this))
    , m_row(new QHBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(m_row, 1);
    m_row->setSpacing(0);
    m_row->addWidget(m_editor, 1);
    column->addWidget(m_search);
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
    // Ctrl+F and friends belong to the window's actions, not to Scintilla's own key table.
    constexpr auto ctrl = static_cast<unsigned long>(QsciScintillaBase::SCMOD_CTRL) << 16;
    constexpr auto shift = static_cast<unsigned long>(QsciScintillaBase::SCMOD_SHIFT) << 16;
    for (const unsigned long key : { 'L' | ctrl, 'T' | ctrl, 'U' | ctrl, '/' | ctrl,
             'L' | ctrl | shift, 'T' | ctrl | shift, 'U' | ctrl | shift })
        m_editor->SendScintilla(QsciScintillaBase::SCI_CLEARCMDKEY, key);
    m_editor->SendScintilla(QsciScintillaBase::SCI_ASSIGNCMDKEY, 'Z' | ctrl | shift,
        static_cast<long>(QsciScintillaBase::SCI_REDO));

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

void EditorPane::addBeside(QWidget *widget)
{
    m_row->addWidget(widget);
}

void EditorPane::find()
{
    m_search->openFind();
}

void EditorPane::findNext()
{
    m_search->findNext();
}

void EditorPane::findPrevious()
{
    m_search->findPrevious();
}

void EditorPane::replace()
{
    m_search->openReplace();
}

void EditorPane::goToLine()
{
    m_search->openGoTo();
}

void EditorPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void EditorPane::retranslate()
{
    m_search->retranslate();
}

void EditorPane::colourLexer()
{
    colour(m_lexer, m_language, *m_theme);
}

void EditorPane::applyTheme()
{
    colourLexer();
    m_search->applyTheme();
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
