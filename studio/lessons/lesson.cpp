// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/lessons/lesson.h"

#include "core/workflow/document.h"
#include "studio/session/strings.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace cs::studio {

namespace {

using workflow::Member;
using workflow::Value;
using workflow::ValueKind;

Location placeIn(const QString &file, int line)
{
    Location location;
    location.file = toStd(file);
    location.line = line;
    return location;
}

/// Reads one file, remembering the first thing that is wrong with it.
class Reader
{
public:
    Reader(const QString &text, QString file)
        : m_lines(text.split(u'\n'))
        , m_file(std::move(file))
    { }

    Result<Lesson> lesson()
    {
        Lesson lesson;
        lesson.file = m_file;
        qsizetype at = frontMatter(lesson);
        lesson.intro = prose(at);
        while (!m_error && at < m_lines.size())
            lesson.steps.append(step(at));
        if (!m_error && lesson.steps.isEmpty())
            fail(int(m_lines.size()), u"a lesson needs at least one step, '## Title'"_s);
        if (m_error)
            return *m_error;
        return lesson;
    }

    /// Front matter and checks may be missing: a translation has the words only.
    bool partial = false;

private:
    void fail(int line, const QString &what)
    {
        if (!m_error)
            m_error = Error { "lesson-syntax", toStd(what), placeIn(m_file, line) };
    }

    QString joined(qsizetype from, qsizetype to) const
    {
        return m_lines.mid(from, to - from).join(u'\n');
    }

    /// A block of YAML whose first line is line @p from (from 0).
    std::optional<Value> yaml(qsizetype from, qsizetype to)
    {
        const workflow::ExpandedText text(
            toStd(joined(from, to)), [](std::string_view) { return std::nullopt; });
        Result<workflow::Document> read = workflow::parseYaml(text, toStd(m_file));
        m_offset = int(from);
        if (!read) {
            fail(read.error().location.line + m_offset, toQString(read.error().message));
            return std::nullopt;
        }
        if (!read->remarks.empty())
            fail(read->remarks.front().location.line + m_offset,
                toQString(read->remarks.front().message));
        if (read->root.kind != ValueKind::Map) {
            fail(int(from) + 1, u"keys and values are wanted here"_s);
            return std::nullopt;
        }
        return std::move(read->root);
    }
    int lineOf(const Value &value) const { return value.span.line + m_offset; }

    QString textOf(const Value &value)
    {
        if (value.kind == ValueKind::List || value.kind == ValueKind::Map)
            fail(lineOf(value), u"a text is wanted here"_s);
        return toQString(value.text);
    }
    int numberOf(const Value &value)
    {
        if (value.kind != ValueKind::Int)
            fail(lineOf(value), u"a number is wanted here"_s);
        return int(value.integer);
    }
    bool boolOf(const Value &value)
    {
        if (value.kind != ValueKind::Bool)
            fail(lineOf(value), u"true or false is wanted here"_s);
        return value.boolean;
    }
    QStringList listOf(const Value &value)
    {
        QStringList list;
        if (value.kind != ValueKind::List)
            fail(lineOf(value), u"a list is wanted here"_s);
        for (const Value &item : value.items)
            list.append(textOf(item));
        return list;
    }

    qsizetype frontMatter(Lesson &lesson)
    {
        if (m_lines.value(0).trimmed() != "---"_L1) {
            if (!partial)
                fail(1, u"a lesson begins with front matter between two lines of ---"_s);
            return 0;
        }
        const qsizetype end = m_lines.indexOf(u"---"_s, 1);
        if (end < 0) {
            fail(1, u"the front matter has no end: a line of ---"_s);
            return m_lines.size();
        }
        const std::optional<Value> root = yaml(1, end);
        if (!root)
            return m_lines.size();
        for (const Member &member : root->members)
            frontKey(lesson, member);
        const auto needed = [&](const QString &value, const char *key) {
            if (value.isEmpty() && !partial)
                fail(1, u"the front matter has no '%1'"_s.arg(QLatin1StringView(key)));
        };
        needed(lesson.id, "id");
        needed(lesson.title, "title");
        needed(lesson.group, "group");
        needed(lesson.summary, "summary");
        if (lesson.minutes <= 0 && !partial)
            fail(1, u"the front matter has no 'minutes'"_s);
        return end + 1;
    }

    void frontKey(Lesson &lesson, const Member &member)
    {
        const std::string &key = member.key;
        const Value &value = member.value;
        if (key == "id")
            lesson.id = textOf(value);
        else if (key == "title")
            lesson.title = textOf(value);
        else if (key == "group")
            lesson.group = textOf(value);
        else if (key == "order")
            lesson.order = numberOf(value);
        else if (key == "minutes")
            lesson.minutes = numberOf(value);
        else if (key == "summary")
            lesson.summary = textOf(value);
        else if (key == "perspective")
            lesson.perspective = textOf(value);
        else if (key == "open")
            lesson.open = textOf(value);
        else if (key == "show")
            lesson.show = textOf(value);
        else if (key == "needs") {
            lesson.needsPython = value.text == "python";
            if (value.text != "python" && value.text != "native")
                fail(lineOf(value), u"needs is native or python"_s);
        } else if (key == "workspace") {
            for (const Member &one : value.members) {
                if (one.key == "sample")
                    lesson.sample = boolOf(one.value);
                else if (one.key == "files")
                    lesson.files = textOf(one.value);
                else
                    unknown(one);
            }
        } else
            unknown(member);
    }
    void unknown(const Member &member)
    {
        fail(member.keySpan.line + m_offset,
            u"there is no key '%1' here"_s.arg(toQString(member.key)));
    }

    // Up to the next step; @p at stands on its heading then.
    QString prose(qsizetype &at) const
    {
        const qsizetype from = at;
        bool fenced = false;
        for (; at < m_lines.size(); ++at) {
            if (m_lines.at(at).startsWith("```"_L1))
                fenced = !fenced;
            else if (!fenced && m_lines.at(at).startsWith("## "_L1))
                break;
        }
        return joined(from, at).trimmed();
    }

    LessonStep step(qsizetype &at)
    {
        LessonStep step;
        step.line = int(at) + 1;
        step.title = m_lines.at(at).sliced(3).trimmed();
        const qsizetype from = at + 1;
        ++at;
        (void)prose(at);
        qsizetype begin = -1;
        qsizetype end = -1;
        for (qsizetype i = from; i < at; ++i) {
            if (m_lines.at(i).trimmed() != "```yaml lesson"_L1)
                continue;
            if (begin >= 0)
                fail(int(i) + 1, u"a step has one block of 'yaml lesson'"_s);
            begin = i;
            end = m_lines.indexOf(u"```"_s, i);
        }
        if (begin >= 0 && (end < 0 || end >= at))
            fail(int(begin) + 1, u"the block has no end: a line of ```"_s);
        if (m_error)
            return step;
        if (begin >= 0) {
            if (const std::optional<Value> root = yaml(begin + 1, end)) {
                for (const Member &member : root->members)
                    stepKey(step, member);
            }
        }
        QString text = begin < 0
            ? joined(from, at)
            : QString(joined(from, begin).trimmed() + u"\n\n"_s + joined(end + 1, at).trimmed());
        static const QRegularExpression done(
            u"^### Done *$"_s, QRegularExpression::MultilineOption);
        if (const auto match = done.match(text); match.hasMatch()) {
            step.done = text.sliced(match.capturedEnd()).trimmed();
            text.truncate(match.capturedStart());
        }
        step.text = text.trimmed();
        if (partial || m_error)
            return step;
        if (step.check.isEmpty() && !step.predict)
            fail(step.line, u"the step '%1' has neither check nor predict"_s.arg(step.title));
        if (step.hints.size() != 3)
            fail(step.line, u"the step '%1' needs three hints"_s.arg(step.title));
        if (step.deeds.isEmpty())
            fail(step.line, u"the step '%1' has no 'do'"_s.arg(step.title));
        return step;
    }

    void stepKey(LessonStep &step, const Member &member)
    {
        const std::string &key = member.key;
        const Value &value = member.value;
        if (key == "check") {
            step.check = textOf(value).trimmed();
            step.checkLine = lineOf(value);
        } else if (key == "hints")
            step.hints = listOf(value);
        else if (key == "highlight")
            step.highlight = listOf(value);
        else if (key == "misses")
            step.misses = listOf(value);
        else if (key == "do")
            step.deeds = deedsOf(value);
        else if (key == "stray")
            step.stray = deedsOf(value);
        else if (key == "predict")
            step.predict = predictionOf(value);
        else if (key == "begin") {
            step.reopen = value.text == "reopen";
            if (!step.reopen)
                fail(lineOf(value), u"begin is reopen, or is not there"_s);
        } else
            unknown(member);
    }

    LessonPrediction predictionOf(const Value &value)
    {
        LessonPrediction predict;
        for (const Member &one : value.members) {
            if (one.key == "question")
                predict.question = textOf(one.value);
            else if (one.key == "choices")
                predict.choices = listOf(one.value);
            else if (one.key == "answer")
                predict.answer = numberOf(one.value);
            else if (one.key == "why")
                predict.why = textOf(one.value);
            else
                unknown(one);
        }
        if (predict.question.isEmpty() || predict.choices.size() < 2
            || (!partial && (predict.answer < 1 || predict.answer > predict.choices.size())))
            fail(lineOf(value),
                u"predict has a question, two choices at least, and the answer's number"_s);
        return predict;
    }

    QList<LessonDeed> deedsOf(const Value &value)
    {
        static const QStringList verbs { u"trigger"_s, u"select"_s, u"key"_s, u"spec"_s,
            u"answer"_s, u"replace"_s, u"write"_s, u"use"_s, u"type"_s, u"click"_s, u"until"_s };
        QList<LessonDeed> deeds;
        if (value.kind != ValueKind::List)
            fail(lineOf(value), u"a list is wanted here"_s);
        for (const Value &item : value.items) {
            LessonDeed deed;
            deed.line = lineOf(item);
            for (const Member &one : item.members) {
                if (one.key == "times") {
                    deed.times = numberOf(one.value);
                    continue;
                }
                deed.verb = toQString(one.key);
                if (!verbs.contains(deed.verb))
                    unknown(one);
                if (one.value.kind != ValueKind::Map) {
                    deed.value = textOf(one.value);
                    continue;
                }
                for (const Member &argument : one.value.members)
                    deed.arguments.insert(toQString(argument.key), textOf(argument.value));
            }
            if (deed.verb.isEmpty())
                fail(deed.line, u"an entry is a verb and what it is done to"_s);
            deeds.append(deed);
        }
        return deeds;
    }

    QStringList m_lines;
    QString m_file;
    int m_offset = 0; // of the block that was read last
    std::optional<Error> m_error;
};

void addLinks(QList<LessonReference> &found, const QString &text, int line)
{
    static const QRegularExpression link(u"\\]\\((action|panel|select|term|file):([^)]*)\\)"_s);
    for (auto it = link.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        const QString kind = match.captured(1);
        found.append({ kind == "action"_L1 ? LessonReference::Action
                : kind == "panel"_L1       ? LessonReference::Panel
                : kind == "select"_L1      ? LessonReference::Place
                : kind == "term"_L1        ? LessonReference::Term
                                           : LessonReference::File,
            match.captured(2), line + int(text.first(match.capturedStart()).count(u'\n')) });
    }
}

} // namespace

QString Lesson::beside(const QString &name) const
{
    return QFileInfo(file).path() + u'/' + name;
}

Result<Lesson> readLesson(const QString &text, const QString &file)
{
    return Reader(text, file).lesson();
}

Result<Lesson> translated(
    const Lesson &lesson, const QString &text, const QString &file, const QString &language)
{
    Reader reader(text, file);
    reader.partial = true;
    Result<Lesson> words = reader.lesson();
    if (!words)
        return words;
    const auto differs = [&](int line, const QString &what) {
        return Error { "lesson-translation", toStd(what), placeIn(file, line) };
    };
    if (words->steps.size() != lesson.steps.size())
        return differs(1,
            u"it has %1 steps, the lesson %2"_s.arg(words->steps.size()).arg(lesson.steps.size()));
    Lesson made = lesson;
    made.language = language;
    const auto take = [](QString &into, const QString &from) {
        if (!from.isEmpty())
            into = from;
    };
    take(made.title, words->title);
    take(made.summary, words->summary);
    take(made.intro, words->intro);
    for (qsizetype i = 0; i < made.steps.size(); ++i) {
        LessonStep &step = made.steps[i];
        const LessonStep &said = words->steps.at(i);
        step.title = said.title;
        take(step.text, said.text);
        take(step.done, said.done);
        if (!said.hints.isEmpty() && said.hints.size() != step.hints.size())
            return differs(said.line, u"it has other hints than the lesson"_s);
        if (!said.hints.isEmpty())
            step.hints = said.hints;
        if (said.predict && step.predict) {
            if (said.predict->choices.size() != step.predict->choices.size())
                return differs(said.line, u"it has other choices than the lesson"_s);
            step.predict->question = said.predict->question;
            step.predict->choices = said.predict->choices;
            take(step.predict->why, said.predict->why);
        }
    }
    return made;
}

QList<LessonReference> references(const Lesson &lesson)
{
    QList<LessonReference> found;
    addLinks(found, lesson.intro, 1);
    static const QRegularExpression used(u"\\bused\\(\"([^\"]*)\"\\)"_s);
    static const QRegularExpression panel(u"\\bpanel\\(\"([^\"]*)\"\\)"_s);
    const auto inExpression = [&](const QString &text, int line) {
        for (auto it = used.globalMatch(text); it.hasNext();)
            found.append({ LessonReference::Action, it.next().captured(1), line });
        for (auto it = panel.globalMatch(text); it.hasNext();)
            found.append({ LessonReference::Panel, it.next().captured(1), line });
    };
    for (const LessonStep &step : lesson.steps) {
        addLinks(found, step.text + u'\n' + step.done, step.line);
        for (const QString &hint : step.hints)
            addLinks(found, hint, step.line);
        if (step.predict)
            addLinks(found, step.predict->why, step.line);
        inExpression(step.check, step.checkLine);
        for (const QString &name : step.highlight)
            found.append({ name.startsWith("panel."_L1) ? LessonReference::Panel
                    : name.contains(u'.')               ? LessonReference::Action
                                                        : LessonReference::Widget,
                name, step.line });
        for (const LessonDeed &deed : step.deeds + step.stray) {
            if (deed.verb == "trigger"_L1)
                found.append({ LessonReference::Action, deed.value, deed.line });
            else if (deed.verb == "until"_L1)
                inExpression(deed.value, deed.line);
        }
    }
    return found;
}

} // namespace cs::studio
