// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/lessons/glossary.h"

#include <QCollator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace cs::studio {

namespace {

QStringList listOf(const QString &text)
{
    QStringList words;
    for (const QString &word : text.split(u','))
        words << word.trimmed();
    words.removeAll(QString());
    return words;
}

// Up to the first full stop (or its Chinese sister) that ends a sentence.
QString firstSentence(const QString &markdown)
{
    static const QRegularExpression marks(u"[*`]"_s);
    static const QRegularExpression end(u"[.!?](?=\\s|$)|。"_s);
    QString text = markdown.section(u"\n\n"_s, 0, 0).simplified();
    text.remove(marks);
    const QRegularExpressionMatch match = end.match(text);
    return match.hasMatch() ? text.left(match.capturedEnd()) : text;
}

QList<Term> read(const QString &file, const QString &language)
{
    QFile in(file);
    QList<Term> terms;
    if (!in.open(QIODevice::ReadOnly))
        return terms;
    bool head = false;
    for (const QString &line : QString::fromUtf8(in.readAll()).split(u'\n')) {
        if (line.startsWith("## "_L1)) {
            terms.append(Term());
            terms.last().title = line.mid(3).trimmed();
            terms.last().language = language;
            head = true;
            continue;
        }
        if (terms.isEmpty())
            continue;
        Term &term = terms.last();
        const qsizetype colon = line.indexOf(u':');
        const QString key = head ? line.left(colon) : QString();
        if (key == "id"_L1)
            term.id = line.mid(colon + 1).trimmed();
        else if (key == "also"_L1)
            term.also = listOf(line.mid(colon + 1));
        else if (key == "see"_L1)
            term.see = listOf(line.mid(colon + 1));
        else if (!head || !line.trimmed().isEmpty())
            term.text += line + u'\n';
        head = head && !line.trimmed().isEmpty();
    }
    for (Term &term : terms) {
        term.text = term.text.trimmed();
        term.tip = firstSentence(term.text);
    }
    return terms;
}

std::unique_ptr<Glossary> &shared()
{
    static std::unique_ptr<Glossary> glossary;
    return glossary;
}

} // namespace

Glossary::Glossary(const QString &language, const QString &folder)
    : m_terms(read(folder + u"/en.md"_s, u"en"_s))
{
    if (!language.isEmpty() && language != "en"_L1) {
        const QList<Term> translated = read(folder + u'/' + language + u".md"_s, language);
        for (const Term &term : translated) {
            const auto same = std::find_if(m_terms.begin(), m_terms.end(),
                [&](const Term &each) { return each.id == term.id; });
            if (same == m_terms.end()) {
                m_problems << u"%1: no such term in English"_s.arg(term.id);
                continue;
            }
            const QStringList also = same->also + QStringList { same->title };
            const QStringList see = same->see;
            *same = term;
            same->also += also;
            same->see = see;
        }
    }
    QCollator order;
    order.setCaseSensitivity(Qt::CaseInsensitive);
    std::stable_sort(m_terms.begin(), m_terms.end(),
        [&](const Term &a, const Term &b) { return order.compare(a.title, b.title) < 0; });
    // A title counts more than another term's other word.
    for (qsizetype at = 0; at < m_terms.size(); ++at) {
        const Term &term = m_terms[at];
        if (term.id.isEmpty() || term.text.isEmpty())
            m_problems << u"%1: no id or no text"_s.arg(term.title);
        if (m_byWord.contains(term.id))
            m_problems << u"%1: twice"_s.arg(term.id);
        m_byWord.insert(term.id, at);
    }
    for (qsizetype at = 0; at < m_terms.size(); ++at) {
        for (const QString &word : QStringList { m_terms[at].title } + m_terms[at].also) {
            if (!m_byWord.contains(word.toLower()))
                m_byWord.insert(word.toLower(), at);
        }
        for (const QString &id : m_terms[at].see) {
            if (std::none_of(m_terms.cbegin(), m_terms.cend(),
                    [&](const Term &each) { return each.id == id; }))
                m_problems << u"%1: see %2, which there is not"_s.arg(m_terms[at].id, id);
        }
    }
}

const Term *Glossary::find(const QString &word) const
{
    const auto found = m_byWord.constFind(word.trimmed().toLower());
    return found == m_byWord.cend() ? nullptr : &m_terms[*found];
}

QList<const Term *> Glossary::search(const QString &text) const
{
    const QStringList words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    QList<const Term *> titles, others, texts;
    for (const Term &term : m_terms) {
        const auto in = [&words](const QString &where) {
            return std::all_of(words.begin(), words.end(),
                [&](const QString &word) { return where.contains(word, Qt::CaseInsensitive); });
        };
        if (in(term.title))
            titles << &term;
        else if (in(term.title + u' ' + term.also.join(u' ') + u' ' + term.id))
            others << &term;
        else if (in(term.title + u' ' + term.text))
            texts << &term;
    }
    return titles + others + texts;
}

QStringList Glossary::problems() const
{
    return m_problems;
}

const Glossary &Glossary::current()
{
    if (!shared())
        shared() = std::make_unique<Glossary>();
    return *shared();
}

void Glossary::setLanguage(const QString &language)
{
    shared() = std::make_unique<Glossary>(language);
}

QString termTip(const QString &word)
{
    const Term *term = Glossary::current().find(word);
    return term ? QString(term->title + u": "_s + term->tip) : QString();
}

QString withTermTip(const QString &tip, const QString &word)
{
    const QString term = termTip(word);
    if (term.isEmpty() || tip.isEmpty())
        return tip + term;
    return tip.startsWith(u'<') ? QString(tip + u"<br><br>"_s + term.toHtmlEscaped())
                                : QString(tip + u"\n\n"_s + term);
}

} // namespace cs::studio
