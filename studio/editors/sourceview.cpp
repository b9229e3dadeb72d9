// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/editors/sourceview.h"

#include "studio/editors/methodlens.h"
#include "studio/editors/overviewstrip.h"
#include "studio/editors/pythonkeys.h"
#include "studio/editors/qsci.h"
#include "studio/theme/theme.h"

#include <QFontMetrics>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QScopedValueRollback>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cs::studio {

namespace {

constexpr int numberMargin = 0;
constexpr int symbolMargin = 1;
constexpr int labelMargin = 3; // 2 folds
constexpr int problemIndicator = 9;

enum Marker { StubLine = 1, CurrentLine, StubSymbol, BreakpointSymbol, CurrentSymbol, ErrorSymbol };

} // namespace

SourceView::SourceView(const Theme *theme, QWidget *parent, Language language)
    : EditorPane(theme, language, parent)
    , m_overview(new OverviewStrip(editor(), theme, this))
    , m_lens(nullptr)
{
    QsciScintilla *sci = editor();
    addBeside(m_overview);
    sci->setReadOnly(true);
    sci->setMarginType(numberMargin, QsciScintilla::NumberMargin);
    sci->setMarginType(symbolMargin, QsciScintilla::SymbolMargin);
    sci->setMarginType(labelMargin, QsciScintilla::TextMarginRightJustified);
    sci->setMarginSensitivity(numberMargin, true);
    sci->setMarginSensitivity(symbolMargin, true);
    sci->setMarginSensitivity(labelMargin, true);
    sci->setMarginMarkerMask(symbolMargin,
        1 << StubSymbol | 1 << BreakpointSymbol | 1 << CurrentSymbol | 1 << ErrorSymbol);
    sci->setMarginMarkerMask(numberMargin, 0);
    sci->setCaretLineVisible(false);
    sci->setBraceMatching(QsciScintilla::SloppyBraceMatch);
    sci->setIndentationGuides(language == Language::Python);
    sci->setTabIndents(true);
    sci->setBackspaceUnindents(true);
    sci->indicatorDefine(QsciScintilla::SquiggleIndicator, problemIndicator);
    sci->viewport()->installEventFilter(this);
    m_lens = new MethodLens(this, theme);
    connect(m_overview, &OverviewStrip::lineChosen, this, [this](int line) {
        showLine(line);
        editor()->setFocus();
    });
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
    connect(sci, &QsciScintilla::textChanged, this, [this] {
        if (!m_moving)
            Q_EMIT textEdited();
    });
    connect(sci, &QsciScintilla::modificationChanged, this, &SourceView::modifiedChanged);
    connect(sci, &QsciScintillaBase::SCN_CHARADDED, this, [this](int character) {
        if (character == '\n')
            indentNewLine();
    });
    SourceView::applyTheme();
}

void SourceView::setSource(const QString &path, const QString &text)
{
    if (m_path == path && editor()->text() == text)
        return;
    const QScopedValueRollback moving(m_moving, true);
    m_path = path;
    m_methods.clear();
    m_problems.clear();
    m_current.clear();
    editor()->setText(text);
    editor()->setCursorPosition(0, 0);
    setModified(false);
    mark();
}

void SourceView::reload(const QString &text)
{
    const QScopedValueRollback moving(m_moving, true);
    QsciScintilla *sci = editor();
    int line = 0;
    int column = 0;
    sci->getCursorPosition(&line, &column);
    const int top = sci->firstVisibleLine();
    const bool readOnly = sci->isReadOnly();
    sci->setReadOnly(false);
    sci->setText(text);
    sci->setReadOnly(readOnly);
    setModified(false);
    sci->SendScintilla(QsciScintillaBase::SCI_EMPTYUNDOBUFFER);
    sci->setCursorPosition(qMin(line, sci->lines() - 1), column);
    sci->setFirstVisibleLine(top);
}

void SourceView::setEditable(bool editable, bool windowsLines)
{
    editor()->setReadOnly(!editable);
    editor()->setCaretLineVisible(editable);
    editor()->setEolMode(windowsLines ? QsciScintilla::EolWindows : QsciScintilla::EolUnix);
}

bool SourceView::isEditable() const
{
    return !editor()->isReadOnly();
}

bool SourceView::isModified() const
{
    return editor()->isModified();
}

void SourceView::setModified(bool modified)
{
    editor()->setModified(modified);
}

int SourceView::cursorLine() const
{
    int line = 0;
    int column = 0;
    editor()->getCursorPosition(&line, &column);
    return line + 1;
}

void SourceView::setMethods(const QList<MethodMark> &methods)
{
    if (m_methods == methods)
        return;
    // Counts of a run change many times a second, places seldom.
    const bool sameLook = std::equal(methods.cbegin(), methods.cend(), m_methods.cbegin(),
        m_methods.cend(), [](const MethodMark &a, const MethodMark &b) {
            return a.line == b.line && a.endLine == b.endLine && a.stub == b.stub
                && a.name == b.name && a.breakpoint == b.breakpoint && a.failed == b.failed;
        });
    m_methods = methods;
    if (!sameLook)
        mark();
    m_lens->update();
}

void SourceView::setProblems(const QList<TextProblem> &problems)
{
    if (m_problems == problems)
        return;
    m_problems = problems;
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
    const QScopedValueRollback moving(m_moving, true);
    // Someone who clicked into the method keeps their place.
    if (methodAt(cursorLine()) != &*method)
        showLine(method->line);
}

bool SourceView::isMarkedStub(int line) const
{
    return editor()->markersAtLine(line - 1) & (1U << StubLine);
}

const MethodMark *SourceView::methodAt(int line) const
{
    const MethodMark *innermost = nullptr;
    for (const MethodMark &each : m_methods) {
        if (each.line > 0 && line >= each.line && line <= qMax(each.line, each.endLine)
            && (!innermost || each.line >= innermost->line))
            innermost = &each;
    }
    return innermost;
}

void SourceView::mark()
{
    QsciScintilla *sci = editor();
    for (const int marker :
        { StubLine, CurrentLine, StubSymbol, BreakpointSymbol, CurrentSymbol, ErrorSymbol })
        sci->markerDeleteAll(marker);
    sci->clearMarginText();
    // One style number for the whole program: Scintilla has few, and each editor sets it anew.
    static const int labelStyle = QsciStyle().style();
    QsciStyle label(labelStyle, u"stub label"_s, m_theme->colour(Colour::Stub),
        m_theme->colour(Colour::Window), m_theme->boldFont(Theme::TextSize::Small));
    label.apply(sci);
    bool anyStub = false;
    QList<OverviewStrip::Mark> overview;
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
            overview.append({ OverviewStrip::Mark::Stub, method.line, method.endLine,
                tr("%1: stub (%2)").arg(method.name, method.note) });
        }
        if (current) {
            sci->markerAdd(first, CurrentSymbol);
            overview.append({ OverviewStrip::Mark::Current, method.line, method.endLine,
                tr("%1: selected").arg(method.name) });
        } else if (method.breakpoint) {
            sci->markerAdd(first, BreakpointSymbol);
        } else if (method.stub) {
            sci->markerAdd(first, StubSymbol);
        }
        if (method.failed)
            overview.append({ OverviewStrip::Mark::Failure, method.line, method.line,
                tr("%1 failed in the last run").arg(method.name) });
    }
    for (const TextProblem &problem : std::as_const(m_problems)) {
        sci->markerAdd(problem.line - 1, ErrorSymbol);
        overview.append(
            { OverviewStrip::Mark::Error, problem.line, problem.line, problem.message });
    }
    markProblems();
    m_overview->setMarks(overview);
    const QFontMetrics metrics(m_theme->boldFont(Theme::TextSize::Small));
    sci->setMarginWidth(
        labelMargin, anyStub ? metrics.horizontalAdvance(tr("stub") + u"  "_s) + space::small : 0);
    const QFontMetrics numbers(m_theme->monoFont(Theme::TextSize::Small));
    const QString widest = sci->lines() > 9999 ? u"000000"_s : u"0000"_s;
    sci->setMarginWidth(numberMargin, numbers.horizontalAdvance(widest) + space::small);
}

void SourceView::markProblems()
{
    QsciScintilla *sci = editor();
    sci->clearIndicatorRange(0, 0, qMax(0, sci->lines() - 1),
        qMax(0, sci->lineLength(qMax(0, sci->lines() - 1))), problemIndicator);
    for (const TextProblem &problem : std::as_const(m_problems)) {
        const int line = problem.line - 1;
        if (line < 0 || line >= sci->lines())
            continue;
        const QString text = sci->text(line);
        const auto end = static_cast<int>(text.trimmed().isEmpty() ? text.size() : [&] {
            qsizetype last = text.size();
            while (last > 0 && text.at(last - 1).isSpace())
                --last;
            return last;
        }());
        qsizetype begin = qMax(0, problem.column - 1);
        if (begin >= end) {
            begin = 0; // the error is at the line's end: the line is what is wrong
            while (begin < end && text.at(begin).isSpace())
                ++begin;
        }
        if (begin < end)
            sci->fillIndicatorRange(line, static_cast<int>(begin), line, end, problemIndicator);
    }
}

QString SourceView::wordsAt(int line) const
{
    QStringList words;
    for (const TextProblem &problem : m_problems) {
        if (problem.line == line)
            words.append(problem.message);
    }
    for (const MethodMark &method : m_methods) {
        if (method.line != line)
            continue;
        if (method.stub)
            words.append(method.note.isEmpty() ? tr("stub") : tr("stub: %1").arg(method.note));
        if (!method.info.isEmpty())
            words.append(method.info);
    }
    return words.join(u'\n');
}

int SourceView::lineAtPixel(const QPoint &position) const
{
    const long at = editor()->SendScintilla(QsciScintillaBase::SCI_POSITIONFROMPOINT,
        static_cast<unsigned long>(position.x()), static_cast<long>(position.y()));
    const auto line = static_cast<int>(editor()->SendScintilla(
        QsciScintillaBase::SCI_LINEFROMPOSITION, static_cast<unsigned long>(at)));
    return line + 1;
}

bool SourceView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == editor()->viewport()) {
        if (event->type() == QEvent::ToolTip) {
            const auto *help = static_cast<QHelpEvent *>(event);
            const QString words = wordsAt(lineAtPixel(help->pos()));
            if (words.isEmpty())
                QToolTip::hideText();
            else
                QToolTip::showText(help->globalPos(), words, this);
            return true;
        }
        if (event->type() == QEvent::MouseButtonRelease) {
            const auto *mouse = static_cast<QMouseEvent *>(event);
            if (mouse->button() == Qt::LeftButton && mouse->modifiers() == Qt::ControlModifier) {
                const QPoint at = mouse->position().toPoint();
                if (const QString word = editor()->wordAtPoint(at); !word.isEmpty())
                    Q_EMIT wordChosen(word, lineAtPixel(at));
            }
        }
    }
    return EditorPane::eventFilter(watched, event);
}

void SourceView::indentNewLine()
{
    QsciScintilla *sci = editor();
    int line = 0;
    int column = 0;
    sci->getCursorPosition(&line, &column);
    if (line == 0 || sci->isReadOnly())
        return;
    const int before = sci->indentation(line - 1);
    const int indent
        = language() == Language::Python ? pythonIndentAfter(sci->text(line - 1), before) : before;
    if (indent == sci->indentation(line))
        return;
    sci->setIndentation(line, indent);
    sci->setCursorPosition(line, indent);
}

void SourceView::apply(const QList<LineEdit> &edits)
{
    QsciScintilla *sci = editor();
    if (sci->isReadOnly())
        return;
    const QString eol = sci->eolMode() == QsciScintilla::EolWindows ? u"\r\n"_s : u"\n"_s;
    sci->beginUndoAction();
    for (const LineEdit &edit : edits) {
        QString text = edit.text;
        text.replace(u"\n"_s, eol);
        const int first = qBound(0, edit.line - 1, sci->lines());
        const int last = qMin(first + edit.removed, sci->lines());
        const auto positionOf = [&](int line) {
            return line >= sci->lines()
                ? sci->SendScintilla(QsciScintillaBase::SCI_GETLENGTH)
                : sci->SendScintilla(
                    QsciScintillaBase::SCI_POSITIONFROMLINE, static_cast<unsigned long>(line));
        };
        const QByteArray bytes = text.toUtf8();
        sci->SendScintilla(
            QsciScintillaBase::SCI_SETTARGETSTART, static_cast<unsigned long>(positionOf(first)));
        sci->SendScintilla(
            QsciScintillaBase::SCI_SETTARGETEND, static_cast<unsigned long>(positionOf(last)));
        sci->SendScintilla(QsciScintillaBase::SCI_REPLACETARGET,
            static_cast<unsigned long>(bytes.size()), bytes.constData());
    }
    sci->endUndoAction();
}

void SourceView::toggleComment()
{
    toggleLineComments(editor(), language() == Language::Python ? u"#"_s : u"//"_s);
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
    sci->markerDefine(picture(u"failure"_s, Colour::Failure), ErrorSymbol);
    sci->setIndicatorForegroundColor(m_theme->colour(Colour::Failure), problemIndicator);
    sci->setMarginWidth(symbolMargin, space::toolIcon);
    mark();
}

void SourceView::retranslate()
{
    EditorPane::retranslate();
    mark();
}

} // namespace cs::studio
