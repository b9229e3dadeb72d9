// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/editors/sourceview.h"

#include "studio/editors/qsci.h"
#include "studio/theme/theme.h"

#include <QFontMetrics>
#include <QScopedValueRollback>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cs::studio {

namespace {

constexpr int numberMargin = 0;
constexpr int symbolMargin = 1;
constexpr int labelMargin = 3; // 2 folds

enum Marker { StubLine = 1, CurrentLine, StubSymbol, BreakpointSymbol, CurrentSymbol };

} // namespace

SourceView::SourceView(const Theme *theme, QWidget *parent)
    : EditorPane(theme, Language::Cpp, parent)
{
    QsciScintilla *sci = editor();
    sci->setReadOnly(true);
    sci->setMarginType(numberMargin, QsciScintilla::NumberMargin);
    sci->setMarginType(symbolMargin, QsciScintilla::SymbolMargin);
    sci->setMarginType(labelMargin, QsciScintilla::TextMarginRightJustified);
    sci->setMarginSensitivity(numberMargin, true);
    sci->setMarginSensitivity(symbolMargin, true);
    sci->setMarginSensitivity(labelMargin, true);
    sci->setMarginMarkerMask(
        symbolMargin, 1 << StubSymbol | 1 << BreakpointSymbol | 1 << CurrentSymbol);
    sci->setMarginMarkerMask(numberMargin, 0);
    sci->setCaretLineVisible(false);
    connect(sci, &QsciScintilla::cursorPositionChanged, this, [this](int line, int) {
        if (m_moving || !editor()->hasFocus())
            return;
        if (const MethodMark *method = methodAt(line + 1); method && method->name != m_current)
            Q_EMIT methodClicked(method->name);
    });
    connect(sci, &QsciScintilla::marginClicked, this, [this](int, int line) {
        if (const MethodMark *method = methodAt(line + 1))
            Q_EMIT breakpointToggled(method->name);
    });
    SourceView::applyTheme();
}

void SourceView::setSource(const QString &path, const QString &text, Language /*language*/)
{
    if (m_path == path && editor()->text() == text)
        return;
    const QScopedValueRollback moving(m_moving, true);
    m_path = path;
    m_methods.clear();
    m_current.clear();
    editor()->setText(text);
    editor()->setCursorPosition(0, 0);
    mark();
}

void SourceView::setMethods(const QList<MethodMark> &methods)
{
    m_methods = methods;
    mark();
}

void SourceView::setCurrentMethod(const QString &name)
{
    if (m_current == name)
        return;
    m_current = name;
    mark();
    const auto method = std::find_if(m_methods.cbegin(), m_methods.cend(),
        [&](const MethodMark &each) { return each.name == name; });
    if (method == m_methods.cend())
        return;
    int line = 0;
    int column = 0;
    editor()->getCursorPosition(&line, &column);
    const QScopedValueRollback moving(m_moving, true);
    // Someone who clicked into the method keeps their place.
    if (methodAt(line + 1) != &*method)
        showLine(method->line);
}

bool SourceView::isMarkedStub(int line) const
{
    return editor()->markersAtLine(line - 1) & (1U << StubLine);
}

const MethodMark *SourceView::methodAt(int line) const
{
    const auto method
        = std::find_if(m_methods.cbegin(), m_methods.cend(), [&](const MethodMark &each) {
              return each.line > 0 && line >= each.line && line <= qMax(each.line, each.endLine);
          });
    return method == m_methods.cend() ? nullptr : &*method;
}

void SourceView::mark()
{
    QsciScintilla *sci = editor();
    for (const int marker : { StubLine, CurrentLine, StubSymbol, BreakpointSymbol, CurrentSymbol })
        sci->markerDeleteAll(marker);
    sci->clearMarginText();
    // One style number for the whole program: Scintilla has few, and each editor sets it anew.
    static const int labelStyle = QsciStyle().style();
    QsciStyle label(labelStyle, u"stub label"_s, m_theme->colour(Colour::Stub),
        m_theme->colour(Colour::Window), m_theme->boldFont(Theme::TextSize::Small));
    label.apply(sci);
    bool anyStub = false;
    for (const MethodMark &method : std::as_const(m_methods)) {
        if (method.line < 1)
            continue;
        const bool current = !m_current.isEmpty() && method.name == m_current;
        const int first = method.line - 1;
        const int last = qMax(method.line, method.endLine) - 1;
        for (int line = first; line <= last; ++line) {
            if (method.stub)
                sci->markerAdd(line, StubLine);
            else if (current)
                sci->markerAdd(line, CurrentLine);
        }
        if (method.stub) {
            anyStub = true;
            sci->setMarginText(first, QsciStyledText(tr("stub") + u' ', label.style()));
        }
        if (current)
            sci->markerAdd(first, CurrentSymbol);
        else if (method.breakpoint)
            sci->markerAdd(first, BreakpointSymbol);
        else if (method.stub)
            sci->markerAdd(first, StubSymbol);
    }
    const QFontMetrics metrics(m_theme->boldFont(Theme::TextSize::Small));
    sci->setMarginWidth(
        labelMargin, anyStub ? metrics.horizontalAdvance(tr("stub") + u"  "_s) + space::small : 0);
}

void SourceView::applyTheme()
{
    EditorPane::applyTheme();
    QsciScintilla *sci = editor();
    const qreal scale = devicePixelRatioF();
    const auto picture = [&](const QString &name, Colour role) {
        return m_theme->pixmap(name, space::icon, scale, role);
    };
    sci->markerDefine(QsciScintilla::Background, StubLine);
    sci->setMarkerBackgroundColor(m_theme->colour(Colour::StubFill), StubLine);
    sci->markerDefine(QsciScintilla::Background, CurrentLine);
    sci->setMarkerBackgroundColor(m_theme->colour(Colour::AccentFill), CurrentLine);
    sci->markerDefine(picture(u"stub"_s, Colour::Stub), StubSymbol);
    sci->markerDefine(picture(u"breakpoint"_s, Colour::Failure), BreakpointSymbol);
    sci->markerDefine(picture(u"run"_s, Colour::Accent), CurrentSymbol);
    sci->setMarginWidth(symbolMargin, space::toolIcon);
    const QFontMetrics numbers(m_theme->monoFont(Theme::TextSize::Small));
    sci->setMarginWidth(numberMargin, numbers.horizontalAdvance(u"0000"_s) + space::small);
    mark();
}

void SourceView::retranslate()
{
    EditorPane::retranslate();
    mark();
}

} // namespace cs::studio
