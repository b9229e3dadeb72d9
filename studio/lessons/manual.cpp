// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/lessons/manual.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace cs::studio {

namespace {

// In the order of the table of contents; what is in none of both follows the first.
const QStringList &forUsers()
{
    static const QStringList names { u"studio.md"_s, u"walk.md"_s, u"stubs.md"_s, u"verdicts.md"_s,
        u"lessons.md"_s, u"scaffold.md"_s, u"workflow.md"_s, u"filters.md"_s, u"secrets.md"_s,
        u"test-connection.md"_s, u"python-runs.md"_s, u"catalog.md"_s, u"cli.md"_s,
        u"sqlite.md"_s };
    return names;
}

const QStringList &forDevelopers()
{
    static const QStringList names { u"architecture.md"_s, u"native-connectors.md"_s,
        u"python-source.md"_s, u"events.md"_s, u"trace-format.md"_s, u"walk-differences.md"_s,
        u"sqlite-differences.md"_s };
    return names;
}

constexpr std::array panelPlaces {
    std::pair { "panel.start", "studio.md#the-first-minute" },
    std::pair { "panel.topology", "walk.md#1-the-topology" },
    std::pair { "panel.runtree", "walk.md#3-the-order" },
    std::pair { "panel.context", "walk.md#2-the-context" },
    std::pair { "panel.entity", "walk.md#4-a-value" },
    std::pair { "panel.problems", "walk.md#6-what-goes-wrong" },
    std::pair { "panel.checklist", "studio.md#checklist" },
    std::pair { "panel.source", "studio.md#source" },
    std::pair { "panel.connectors", "studio.md#what-stands-where" },
    std::pair { "panel.breakpoints", "studio.md#steps" },
    std::pair { "panel.environments", "studio.md#python-connectors" },
    std::pair { "panel.catalogue", "studio.md#the-catalogue-and-the-sink" },
    std::pair { "panel.writeplan", "catalog.md#the-write-plan" },
    std::pair { "panel.workflow", "workflow.md" },
    std::pair { "panel.configproblems", "workflow.md#diagnostics" },
    std::pair { "panel.outline", "workflow.md" },
    std::pair { "panel.filterlab", "filters.md" },
    std::pair { "panel.variables", "secrets.md" },
    std::pair { "panel.testconnection", "test-connection.md" },
    std::pair { "panel.lesson", "lessons.md#taking-one" },
    std::pair { "panel.requests", "events.md#what-the-source-did-on-its-way" },
    std::pair { "panel.log", "events.md#what-the-source-did-on-its-way" },
};

QString plain(QString markdown)
{
    static const QRegularExpression link(u"!?\\[([^\\]]*)\\]\\([^)]*\\)"_s);
    static const QRegularExpression marks(
        u"[*`|]|^\\s*[-:| ]+$"_s, QRegularExpression::MultilineOption);
    markdown.replace(link, u"\\1"_s);
    markdown.replace(marks, u" "_s);
    return markdown.simplified();
}

ManualPage read(const QString &file, const QString &name)
{
    ManualPage page;
    page.name = name;
    QFile in(file);
    if (!in.open(QIODevice::ReadOnly))
        return page;
    page.markdown = QString::fromUtf8(in.readAll());
    QString body;
    bool code = false;
    const auto close = [&] {
        if (!page.sections.isEmpty())
            page.sections.last().text = plain(body);
        body.clear();
    };
    for (const QString &line : page.markdown.split(u'\n')) {
        code ^= line.trimmed().startsWith("```"_L1);
        const auto level = std::find_if(line.begin(), line.end(), [](QChar letter) {
            return letter != u'#';
        }) - line.begin();
        if (code || level == 0 || level >= line.size() || line[level] != u' ') {
            body += line + u'\n';
            continue;
        }
        close();
        ManualPage::Section section;
        section.title = plain(line.mid(level));
        section.anchor = anchorOf(section.title);
        section.level = static_cast<int>(level);
        if (page.sections.isEmpty())
            page.title = section.title;
        page.sections.append(section);
    }
    close();
    return page;
}

int rank(const QString &name)
{
    if (const qsizetype at = forUsers().indexOf(name); at >= 0)
        return static_cast<int>(at);
    if (const qsizetype at = forDevelopers().indexOf(name); at >= 0)
        return static_cast<int>(200 + at);
    return 100;
}

QString snippetOf(const QString &text, const QStringList &words)
{
    qsizetype first = text.size();
    for (const QString &word : words) {
        const qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive);
        first = at >= 0 ? std::min(first, at) : first;
    }
    if (first == text.size())
        first = 0;
    qsizetype from = first > 60 ? text.indexOf(u' ', first - 60) + 1 : 0;
    from = from > first ? first : from;
    qsizetype to = text.indexOf(u' ', from + 160);
    to = to < 0 ? text.size() : to;
    const QString part = text.mid(from, to - from);
    QStringList escaped;
    for (const QString &word : words)
        escaped << QRegularExpression::escape(word);
    const QRegularExpression finds(escaped.join(u'|'), QRegularExpression::CaseInsensitiveOption);
    QString html;
    qsizetype done = 0;
    for (auto it = finds.globalMatch(part); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        html += part.mid(done, match.capturedStart() - done).toHtmlEscaped() + u"<b>"_s
            + match.captured().toHtmlEscaped() + u"</b>"_s;
        done = match.capturedEnd();
    }
    html += part.mid(done).toHtmlEscaped();
    return (from > 0 ? u"… "_s : QString()) + html + (to < text.size() ? u" …"_s : QString());
}

} // namespace

Manual::Manual(const QString &folder)
{
    for (const QString &name : QDir(folder).entryList({ u"*.md"_s }, QDir::Files, QDir::Name)) {
        ManualPage page = read(folder + u'/' + name, name);
        if (!page.sections.isEmpty())
            m_pages.append(std::move(page));
    }
    std::stable_sort(m_pages.begin(), m_pages.end(),
        [](const ManualPage &a, const ManualPage &b) { return rank(a.name) < rank(b.name); });
}

const ManualPage *Manual::find(const QString &name) const
{
    for (const ManualPage &page : m_pages) {
        if (page.name == name)
            return &page;
    }
    return nullptr;
}

bool Manual::isForDevelopers(const QString &name)
{
    return forDevelopers().contains(name);
}

QList<Manual::Hit> Manual::search(const QString &text, qsizetype limit) const
{
    const QStringList words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    QList<Hit> hits;
    if (words.isEmpty())
        return hits;
    for (const ManualPage &page : m_pages) {
        for (const ManualPage::Section &section : page.sections) {
            int weight = 0;
            const bool all = std::all_of(words.begin(), words.end(), [&](const QString &word) {
                const bool title = section.title.contains(word, Qt::CaseInsensitive);
                const auto count = section.text.count(word, Qt::CaseInsensitive);
                weight += (title ? 20 : 0) + static_cast<int>(std::min(count, qsizetype(9)));
                return title || count > 0;
            });
            if (all)
                hits.append({ &page, &section, snippetOf(section.text, words),
                    isForDevelopers(page.name) ? weight / 2 : weight });
        }
    }
    std::stable_sort(
        hits.begin(), hits.end(), [](const Hit &a, const Hit &b) { return a.weight > b.weight; });
    return hits.mid(0, limit);
}

QString Manual::placeFor(const QString &panelId)
{
    for (const auto &[panel, place] : panelPlaces) {
        if (panelId == QLatin1String(panel))
            return QLatin1String(place);
    }
    return u"studio.md"_s;
}

QString anchorOf(const QString &heading)
{
    QString anchor;
    for (const QChar letter : heading.toLower()) {
        if (letter.isLetterOrNumber() || letter == u'-' || letter == u'_')
            anchor += letter;
        else if (letter == u' ')
            anchor += u'-';
    }
    return anchor;
}

} // namespace cs::studio
