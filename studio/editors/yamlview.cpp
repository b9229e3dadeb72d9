// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/editors/yamlview.h"

#include "core/workflow/assist.h"
#include "studio/editors/completionlist.h"
#include "studio/editors/overviewstrip.h"
#include "studio/editors/pythonkeys.h"
#include "studio/editors/qsci.h"
#include "studio/editors/yamlmarks.h"
#include "studio/editors/yamlwords.h"
#include "studio/session/configfile.h"
#include "studio/session/configreaders.h"
#include "studio/session/strings.h"
#include "studio/theme/theme.h"

#include <QFontMetrics>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cs::studio {

namespace {

using Base = QsciScintillaBase;
constexpr int numberMargin = 0;

std::string_view contents(QsciScintilla *editor)
{
    const auto *text
        = static_cast<const char *>(editor->SendScintillaPtrResult(Base::SCI_GETCHARACTERPOINTER));
    return { text, static_cast<std::size_t>(editor->SendScintilla(Base::SCI_GETLENGTH)) };
}

void put(QsciScintilla *editor, const workflow::Patch &patch)
{
    editor->SendScintilla(Base::SCI_SETTARGETSTART, patch.from);
    editor->SendScintilla(Base::SCI_SETTARGETEND, patch.to);
    editor->SendScintilla(Base::SCI_REPLACETARGET, patch.text.size(), patch.text.data());
}

} // namespace

YamlView::YamlView(const Theme *theme, ConfigDocument *config, QWidget *parent)
    : EditorPane(theme, Language::Yaml, parent)
    , m_config(config)
    , m_overview(new OverviewStrip(editor(), theme, this))
    , m_marks(new YamlMarks(editor(), m_overview, theme))
    , m_completion(new CompletionList(theme, this))
{
    QsciScintilla *sci = editor();
    addBeside(m_overview);
    sci->setTabWidth(2);
    sci->setBackspaceUnindents(true);
    sci->setIndentationGuides(true);
    sci->setMarginType(numberMargin, QsciScintilla::NumberMargin);
    sci->SendScintilla(Base::SCI_SETUNDOCOLLECTION, 0UL);
    sci->viewport()->installEventFilter(this);
    sci->installEventFilter(this);
    connect(sci, &QsciScintilla::textChanged, this, [this] {
        if (m_taking || std::exchange(m_typed, true))
            return;
        QMetaObject::invokeMethod(this, &YamlView::flush, Qt::QueuedConnection);
    });
    connect(sci, &QsciScintilla::cursorPositionChanged, this, &YamlView::onCursor);
    connect(sci, &QsciScintilla::SCN_CHARADDED, this, &YamlView::typed);
    connect(sci, &QsciScintilla::marginClicked, this, [this](int margin, int line) {
        if (margin != YamlMarks::symbolMargin && margin != YamlMarks::fixMargin)
            return;
        editor()->setFocus();
        editor()->setCursorPosition(line, editor()->indentation(line));
        showFixes();
    });
    connect(m_overview, &OverviewStrip::lineChosen, this, [this](int line) {
        showLine(line);
        editor()->setFocus();
    });
    connect(m_completion, &CompletionList::chosen, this, &YamlView::choose);
    connect(config, &ConfigDocument::edited, this, &YamlView::takeEdit);
    connect(config, &ConfigDocument::reset, this, &YamlView::takeAll);
    connect(config, &ConfigDocument::checked, this, &YamlView::onChecked);
    connect(config, &ConfigDocument::placeChanged, this,
        [this](const workflow::KeyPath &path, const QObject *by) {
            if (by != this)
                goToPlace(path);
        });
    connect(config, &ConfigDocument::shown, this, [this](std::size_t from, std::size_t) {
        flush();
        setCursor(from);
        reveal(from);
    });
    YamlView::applyTheme();
    YamlView::retranslate();
    takeAll();
}

YamlView::~YamlView() = default;

bool YamlView::isFresh() const
{
    return !m_typed && m_config->validation()
        && m_config->checkedRevision() == m_config->revision();
}

void YamlView::takeAll()
{
    QsciScintilla *sci = editor();
    m_taking = true;
    m_typed = false;
    m_completion->hide();
    sci->setReadOnly(false);
    sci->setEolMode(
        m_config->lineEnd() == "\r\n" ? QsciScintilla::EolWindows : QsciScintilla::EolUnix);
    sci->setText(toQString(m_config->text()));
    sci->SendScintilla(Base::SCI_EMPTYUNDOBUFFER);
    sci->setCursorPosition(0, 0);
    sci->setFirstVisibleLine(0);
    sci->setReadOnly(!m_config->isOpen());
    m_marks->show(nullptr);
    m_marks->setFixLine(-1);
    m_taking = false;
}

void YamlView::takeEdit(const workflow::Patches &patches, const QObject *by)
{
    if (by == this)
        return;
    QsciScintilla *sci = editor();
    m_taking = true;
    m_completion->hide();
    if (m_typed) { // both at once: the document is right
        m_typed = false;
        for (const workflow::Patch &patch : difference(contents(sci), m_config->text()))
            put(sci, patch);
    } else {
        for (auto patch = patches.rbegin(); patch != patches.rend(); ++patch)
            put(sci, *patch);
    }
    if (m_byHistory && !patches.empty()) {
        const std::size_t at
            = patches.front().from + (patches.size() == 1 ? patches.front().text.size() : 0);
        setCursor(at);
        reveal(at);
    }
    m_taking = false;
}

void YamlView::flush()
{
    if (!m_typed)
        return;
    m_typed = false;
    const std::string_view now = contents(editor());
    const std::string &before = m_config->text();
    workflow::Patches patches = difference(before, now);
    if (patches.empty())
        return;
    workflow::Patch &patch = patches.front();
    // Of equal letters side by side, the one at the cursor was typed.
    const std::size_t caret = cursor();
    const std::size_t grown = patch.text.size();
    if (patch.from == patch.to && caret >= grown && caret - grown < patch.from) {
        const std::size_t from = caret - grown;
        if (before.compare(from, patch.from - from, now.substr(caret, patch.from - from)) == 0)
            patch = { from, from, std::string(now.substr(from, grown)) };
    }
    m_config->replace(patch.from, patch.to, patch.text, this);
    m_marks->setFixLine(-1);
    m_marks->coverTyped();
}

std::size_t YamlView::cursor() const
{
    return static_cast<std::size_t>(editor()->SendScintilla(Base::SCI_GETCURRENTPOS));
}

void YamlView::setCursor(std::size_t offset)
{
    m_moving = true;
    editor()->SendScintilla(Base::SCI_SETEMPTYSELECTION, offset);
    m_moving = false;
    onCursor();
}

void YamlView::reveal(std::size_t from)
{
    QsciScintilla *sci = editor();
    const auto line = static_cast<int>(sci->SendScintilla(Base::SCI_LINEFROMPOSITION, from));
    sci->ensureLineVisible(line);
    const auto visible = static_cast<int>(
        sci->SendScintilla(Base::SCI_VISIBLEFROMDOCLINE, static_cast<unsigned long>(line)));
    const auto onScreen = static_cast<int>(sci->SendScintilla(Base::SCI_LINESONSCREEN));
    const int first = sci->firstVisibleLine();
    if (visible < first || visible >= first + onScreen)
        sci->setFirstVisibleLine(qMax(0, visible - onScreen / 4));
    sci->SendScintilla(Base::SCI_SCROLLCARET);
}

void YamlView::onChecked()
{
    if (!isFresh())
        return; // marks move with the text until the newest check is there
    m_marks->show(m_config->validation());
    m_marks->setCursor(cursor());
    tellPlace();
    if (std::exchange(m_fixesWanted, false))
        openFixes();
}

void YamlView::onCursor()
{
    if (m_taking && !m_byHistory)
        return;
    m_marks->setCursor(cursor());
    if (!m_typed && m_completion->isVisible() && cursor() != m_askedAt)
        m_completion->hide();
    if (isFresh())
        tellPlace();
}

void YamlView::tellPlace()
{
    int line = 0;
    int column = 0;
    editor()->getCursorPosition(&line, &column);
    m_marks->setFixLine(fixesHere().empty() ? -1 : line);
    if (m_moving)
        return;
    if (const workflow::Value *root = m_config->root())
        m_config->setPlace(workflow::pathAt(*root, cursor()), this);
}

void YamlView::goToPlace(const workflow::KeyPath &path)
{
    flush();
    const workflow::Value *root = m_config->root();
    if (!root || workflow::pathAt(*root, cursor()) == path)
        return;
    const workflow::Value *value = workflow::find(*root, path);
    if (!value || path.empty())
        return;
    std::size_t at = value->span.from;
    workflow::KeyPath above(path.begin(), path.end() - 1);
    const workflow::Value *owner = workflow::find(*root, above);
    if (const workflow::Member *member = owner ? owner->find(path.back()) : nullptr)
        at = member->keySpan.from;
    setCursor(std::min(at, m_config->text().size()));
    reveal(at);
}

QPoint YamlView::pointOf(std::size_t offset, bool below) const
{
    const auto at = static_cast<long>(offset);
    const auto x = static_cast<int>(editor()->SendScintilla(Base::SCI_POINTXFROMPOSITION, 0UL, at));
    const auto y = static_cast<int>(editor()->SendScintilla(Base::SCI_POINTYFROMPOSITION, 0UL, at));
    const auto height = static_cast<int>(editor()->SendScintilla(Base::SCI_TEXTHEIGHT, 0UL));
    return editor()->viewport()->mapToGlobal(QPoint(x, below ? y + height : y));
}

std::size_t YamlView::offsetAt(const QPoint &pixel) const
{
    const long at = editor()->SendScintilla(Base::SCI_POSITIONFROMPOINTCLOSE,
        static_cast<unsigned long>(pixel.x()), static_cast<long>(pixel.y()));
    return at < 0 ? std::string::npos : static_cast<std::size_t>(at);
}

QString YamlView::wordsAt(std::size_t offset) const
{
    if (!isFresh() || offset > m_config->text().size())
        return {};
    std::vector<const workflow::Diagnostic *> problems;
    for (const YamlMarks::Problem &one : m_marks->problems()) {
        if (offset >= one.from && offset <= one.to)
            problems.push_back(one.diagnostic);
    }
    const auto key = workflow::hover(*m_config->validation(), offset);
    const auto readers
        = key ? ConfigReaders::of(m_config).readersOf(key->path) : std::vector<python::KeyReader>();
    QString words = hoverWords(problems, key, *m_theme, readers);
    const QString variable
        = variableWords(m_config->text(), offset, m_config->validation()->options().environment);
    if (!variable.isEmpty())
        words += (words.isEmpty() ? u""_s : u"<hr>"_s) + variable.toHtmlEscaped();
    return words;
}

std::vector<workflow::Fix> YamlView::fixesHere() const
{
    std::vector<workflow::Fix> here;
    std::vector<workflow::Fix> inLine;
    const auto lineOf = [this](std::size_t at) {
        return editor()->SendScintilla(Base::SCI_LINEFROMPOSITION, at);
    };
    const std::size_t at = cursor();
    if (!isFresh())
        return {};
    for (const YamlMarks::Problem &one : m_marks->problems()) {
        auto &into = at >= one.from && at <= one.to ? here : inLine;
        if (&into == &here || lineOf(one.from) == lineOf(at))
            into.insert(into.end(), one.diagnostic->fixes.begin(), one.diagnostic->fixes.end());
    }
    return here.empty() ? inLine : here;
}

void YamlView::say(const QString &sentence)
{
    QToolTip::showText(pointOf(cursor(), true), sentence, this);
}

void YamlView::showFixes()
{
    flush();
    if (isFresh())
        openFixes();
    else
        m_fixesWanted = m_config->isOpen();
}

void YamlView::openFixes()
{
    const std::vector<workflow::Fix> fixes = fixesHere();
    if (fixes.empty()) {
        say(m_marks->problems().empty()
                ? tr("There is no problem in this file.")
                : tr("There is nothing to mend in this line. F8 goes to the next problem."));
        return;
    }
    auto *menu = new QMenu(this);
    menu->setObjectName(u"fixes"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const quint64 revision = m_config->revision();
    for (const workflow::Fix &fix : fixes) {
        QString title = toQString(fix.title);
        menu->addAction(m_theme->icon(u"fix"_s, Colour::Stub), title.replace(u'&', u"&&"_s), this,
            [this, fix, revision] {
                if (m_config->revision() == revision)
                    m_config->apply(fix.edits);
            });
    }
    menu->popup(pointOf(cursor(), true));
    menu->setActiveAction(menu->actions().constFirst());
}

void YamlView::goToProblem(bool forward)
{
    flush();
    const std::vector<YamlMarks::Problem> &all = m_marks->problems();
    if (all.empty()) {
        say(tr("There is no problem in this file."));
        return;
    }
    const std::size_t at = cursor();
    const YamlMarks::Problem *to = nullptr;
    if (forward) {
        const auto next
            = std::find_if(all.begin(), all.end(), [at](const auto &one) { return one.from > at; });
        to = next == all.end() ? &all.front() : &*next;
    } else {
        const auto next = std::find_if(
            all.rbegin(), all.rend(), [at](const auto &one) { return one.from < at; });
        to = next == all.rend() ? &all.back() : &*next;
    }
    setCursor(to->from);
    reveal(to->from);
    editor()->setFocus();
    tellPlace();
    say(hoverWords({ to->diagnostic }, {}, *m_theme));
}

void YamlView::nextProblem()
{
    goToProblem(true);
}

void YamlView::previousProblem()
{
    goToProblem(false);
}

void YamlView::undo()
{
    flush();
    m_byHistory = true;
    m_config->undo();
    m_byHistory = false;
}

void YamlView::redo()
{
    flush();
    m_byHistory = true;
    m_config->redo();
    m_byHistory = false;
}

void YamlView::format()
{
    flush();
    const workflow::Patches patches
        = workflow::formatting(m_config->text(), toStd(m_config->file()));
    if (patches.empty())
        say(tr("There is nothing to change."));
    m_config->apply(patches);
}

void YamlView::toggleComment()
{
    if (editor()->isReadOnly())
        return;
    flush();
    m_config->endStep();
    toggleLineComments(editor(), u"#"_s);
    flush();
    m_config->endStep();
}

bool YamlView::areSecretsHidden() const
{
    return m_marks->areSecretsHidden();
}

void YamlView::setSecretsHidden(bool hidden)
{
    m_marks->setSecretsHidden(hidden);
}

bool YamlView::handleKey(QKeyEvent *event, bool announced)
{
    const auto does = [&](auto &&what) {
        if (!announced)
            what();
        return true;
    };
    if (m_completion->wants(event))
        return does([&] { m_completion->take(event); });
    const Qt::KeyboardModifiers keys = event->modifiers() & ~Qt::KeypadModifier;
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (keys == Qt::ControlModifier && event->key() == Qt::Key_Z)
        return does([this] { undo(); });
    if ((keys == (Qt::ControlModifier | Qt::ShiftModifier) && event->key() == Qt::Key_Z)
        || (keys == Qt::ControlModifier && event->key() == Qt::Key_Y))
        return does([this] { redo(); });
    if (keys == Qt::ControlModifier && event->key() == Qt::Key_Space)
        return does([this] { complete(); });
    if (keys == Qt::AltModifier && enter)
        return does([this] { showFixes(); });
    if (event->key() == Qt::Key_F8 && keys == Qt::NoModifier)
        return does([this] { nextProblem(); });
    if (event->key() == Qt::Key_F8 && keys == Qt::ShiftModifier)
        return does([this] { previousProblem(); });
    if (enter && keys == Qt::NoModifier && !editor()->isReadOnly())
        return does([this] { newLine(); });
    return false;
}

bool YamlView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == editor()) {
        if (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress) {
            auto *key = static_cast<QKeyEvent *>(event);
            if (handleKey(key, event->type() == QEvent::ShortcutOverride)) {
                key->accept();
                return true;
            }
        }
        if (event->type() == QEvent::FocusOut || event->type() == QEvent::FocusIn) {
            m_marks->setSecretsHidden(m_marks->areSecretsHidden());
            if (event->type() == QEvent::FocusOut)
                m_completion->hide();
        }
        if (event->type() == QEvent::Hide)
            m_completion->hide();
    }
    if (watched == editor()->viewport() && event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const std::size_t at = offsetAt(help->pos());
        const QString words = at == std::string::npos ? QString() : wordsAt(at);
        if (words.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), words, this);
        return true;
    }
    return EditorPane::eventFilter(watched, event);
}

void YamlView::applyTheme()
{
    EditorPane::applyTheme();
    m_marks->applyTheme();
    const QFontMetrics numbers(m_theme->monoFont(Theme::TextSize::Small));
    editor()->setMarginWidth(numberMargin, numbers.horizontalAdvance(u"0000"_s) + space::small);
}

void YamlView::retranslate()
{
    EditorPane::retranslate();
    editor()->setAccessibleName(tr("Workflow as text"));
    m_overview->setAccessibleName(tr("Problems of the file"));
}

} // namespace cs::studio
