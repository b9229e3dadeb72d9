// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What happens while one types: new lines, and completion.

#include "core/workflow/assist.h"
#include "studio/editors/completionlist.h"
#include "studio/editors/qsci.h"
#include "studio/editors/yamlview.h"
#include "studio/session/strings.h"

#include <QApplication>
#include <QPointer>
#include <QProcessEnvironment>
#include <QThreadPool>

#include <algorithm>
#include <cctype>

using namespace Qt::StringLiterals;

namespace cs::studio {

namespace {

using Base = QsciScintillaBase;

std::string_view contents(QsciScintilla *editor)
{
    const auto *text
        = static_cast<const char *>(editor->SendScintillaPtrResult(Base::SCI_GETCHARACTERPOINTER));
    return { text, static_cast<std::size_t>(editor->SendScintilla(Base::SCI_GETLENGTH)) };
}

std::vector<std::string> variableNames()
{
    std::vector<std::string> names;
    for (const QString &name : QProcessEnvironment::systemEnvironment().keys())
        names.push_back(toStd(name));
    return names;
}

// Whether a line up to its end is inside a comment.
bool isComment(std::string_view line)
{
    const std::size_t sign = line.find('#');
    return sign != std::string_view::npos
        && (sign == 0 || line[sign - 1] == ' ' || line[sign - 1] == '\t');
}

} // namespace

void YamlView::newLine()
{
    QsciScintilla *sci = editor();
    int line = 0;
    int column = 0;
    sci->getCursorPosition(&line, &column);
    QString before = sci->text(line).left(column);
    int indent = static_cast<int>(before.size());
    while (indent > 0 && !before.left(indent).trimmed().isEmpty())
        --indent;
    QString words = before.mid(indent);
    if (isComment(toStd(words)) && !words.startsWith(u'#'))
        words.truncate(words.indexOf(u'#'));
    words = words.trimmed();
    const bool entry = words.startsWith(u"- "_s);
    if (entry && words.contains(u':')) // the next key of the same entry
        indent += 2;
    if (words.endsWith(u':') || words.endsWith(u": |"_s) || words.endsWith(u": >"_s))
        indent += 2;
    const std::string text = std::string(m_config->lineEnd()) + std::string(indent, ' ');
    flush();
    sci->SendScintilla(Base::SCI_REPLACESEL, text.c_str());
    flush();
    m_config->endStep();
    sci->SendScintilla(Base::SCI_SCROLLCARET);
}

void YamlView::typed(int character)
{
    if (m_taking)
        return;
    const std::size_t at = cursor();
    const std::string_view text = contents(editor()).substr(0, at);
    const std::size_t start = text.rfind('\n');
    const std::string_view line = text.substr(start == std::string_view::npos ? 0 : start + 1);
    const bool word = character == '_' || character > 127
        || std::isalnum(static_cast<unsigned char>(character)) != 0;
    const bool value = character == ' ' && (line.ends_with(": ") || line.ends_with("- "));
    const bool variable = line.ends_with("${") || line.ends_with('$');
    if ((word || value || variable) && !isComment(line))
        ask(false);
    else
        m_completion->hide();
}

void YamlView::complete()
{
    ask(true);
}

void YamlView::ask(bool byHand)
{
    if (editor()->isReadOnly())
        return;
    // Not in the middle of a key's many events: the answer is of the whole of it.
    QMetaObject::invokeMethod(
        this,
        [this, byHand] {
            flush();
            const quint64 asked = ++m_asked;
            const quint64 revision = m_config->revision();
            const std::size_t at = cursor();
            m_askedAt = at;
            workflow::CompletionContext context { m_config->schema(), variableNames() };
            QThreadPool::globalInstance()->start(
                [guard = QPointer<YamlView>(this), asked, revision, at, byHand,
                    text = m_config->text(), file = toStd(m_config->file()),
                    context = std::move(context)] {
                    auto found = workflow::complete(text, file, at, context);
                    // Nothing to choose where it stands already.
                    if (!byHand && found.size() == 1
                        && text.compare(found.front().patch.from,
                               found.front().patch.to - found.front().patch.from,
                               found.front().patch.text)
                            == 0)
                        found.clear();
                    QMetaObject::invokeMethod(
                        qApp, [guard, asked, revision, at, byHand, found = std::move(found)] {
                            YamlView *view = guard.data();
                            if (!view || view->m_asked != asked || view->m_typed
                                || view->m_config->revision() != revision || view->cursor() != at)
                                return;
                            if (found.empty()) {
                                view->m_completion->hide();
                                if (byHand)
                                    view->say(tr("The schema proposes nothing here."));
                                return;
                            }
                            const std::size_t from = std::min(found.front().patch.from, at);
                            view->m_completion->open(
                                found, view->pointOf(from, true), view->pointOf(from, false));
                        });
                });
        },
        Qt::QueuedConnection);
}

void YamlView::choose(int index)
{
    m_completion->hide();
    if (index < 0 || m_typed)
        return;
    const workflow::Completion chosen
        = m_completion->proposals().at(static_cast<std::size_t>(index));
    m_config->apply(workflow::Patches { chosen.patch });
    const std::size_t at = chosen.patch.from + chosen.patch.text.size();
    setCursor(at);
    reveal(at);
    editor()->setFocus();
    // Behind "key: " its values are the next question.
    if (chosen.kind == workflow::Completion::Kind::Key && chosen.patch.text.ends_with(": "))
        ask(false);
}

} // namespace cs::studio
