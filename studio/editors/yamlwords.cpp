// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/editors/yamlwords.h"

#include "studio/session/strings.h"
#include "studio/theme/theme.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStringList>

#include <algorithm>
#include <cctype>

using namespace Qt::StringLiterals;

namespace cs::studio {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(cs::studio::YamlView)
};

// Which part of the framework takes a key, by where it stands.
QString readerOf(const QString &path)
{
    if (path.startsWith("source.serviceConnection"_L1))
        return Words::tr("Read when the connector makes its connection.");
    if (path.startsWith("source.sourceConfig"_L1))
        return Words::tr("Read by the source while it walks its topology.");
    if (path.startsWith("source"_L1))
        return Words::tr("Read when the workflow picks its source.");
    if (path.startsWith("processor"_L1))
        return Words::tr("Read by the processor.");
    if (path.startsWith("sink"_L1))
        return Words::tr("Read by the sink.");
    if (path.startsWith("workflowConfig"_L1))
        return Words::tr("Read by the workflow, and by the client of the OpenMetadata server.");
    if (path.startsWith("ingestionPipeline"_L1))
        return Words::tr("Read for the status that the run sends to the server.");
    return {};
}

QStringList linesOf(const std::vector<python::KeyReader> &readers)
{
    constexpr std::size_t most = 3;
    QStringList lines;
    for (std::size_t i = 0; i < std::min(readers.size(), most); ++i) {
        const python::KeyReader &one = readers[i];
        lines.append(Words::tr("Read by %1 (%2, line %3).")
                         .arg(toQString(one.className), QFileInfo(toQString(one.file)).fileName())
                         .arg(one.line));
    }
    if (readers.size() > most)
        lines.append(Words::tr(
            "… and at %n more places.", nullptr, static_cast<int>(readers.size() - most)));
    return lines;
}

QString span(const QColor &colour, const QString &text)
{
    return u"<span style=\"color:%1\">%2</span>"_s.arg(colour.name(), text.toHtmlEscaped());
}

} // namespace

QString severityWord(workflow::Severity severity)
{
    switch (severity) {
    case workflow::Severity::Error:
        return Words::tr("Error");
    case workflow::Severity::Warning:
        return Words::tr("Warning");
    case workflow::Severity::Info:
        break;
    }
    return Words::tr("Note");
}

QString hoverWords(const std::vector<const workflow::Diagnostic *> &problems,
    const std::optional<workflow::Hover> &key, const Theme &theme,
    const std::vector<python::KeyReader> &readers)
{
    const QColor muted = theme.colour(Colour::TextMuted);
    QStringList parts;
    for (const workflow::Diagnostic *one : problems) {
        const Colour role = one->severity == workflow::Severity::Error ? Colour::Failure
            : one->severity == workflow::Severity::Warning             ? Colour::Left
                                                                       : Colour::Accent;
        QString words = u"<b>"_s + span(theme.colour(role), severityWord(one->severity))
            + u"</b> "_s + toQString(one->message).toHtmlEscaped();
        if (!one->fixes.empty())
            words += u"<br>"_s
                + span(muted, Words::tr("Alt+Enter: %1").arg(toQString(one->fixes.front().title)));
        for (const workflow::Related &other : one->related)
            words += u"<br>"_s
                + span(muted,
                    Words::tr("Line %1: %2")
                        .arg(other.location.line)
                        .arg(toQString(other.message)));
        parts.append(words);
    }
    if (key) {
        QStringList facts { toQString(key->type) };
        facts.append(key->required ? Words::tr("required") : Words::tr("optional"));
        if (!key->fallback.empty())
            facts.append(Words::tr("default: %1").arg(toQString(key->fallback)));
        facts.removeAll(QString());
        QString words = u"<b>"_s + toQString(key->path).toHtmlEscaped() + u"</b><br>"_s
            + span(muted, facts.join(u" · "_s));
        if (!key->description.empty())
            words += u"<br>"_s + toQString(key->description).toHtmlEscaped();
        const QString reader
            = readers.empty() ? readerOf(toQString(key->path)) : linesOf(readers).join(u'\n');
        if (!reader.isEmpty())
            words += u"<br>"_s + reader.toHtmlEscaped().replace(u'\n', u"<br>"_s);
        if (!key->schema.empty())
            words += u"<br>"_s
                + span(muted, Words::tr("From the schema of %1").arg(toQString(key->schema)));
        parts.append(words);
    }
    return parts.isEmpty() ? QString() : u"<qt>"_s + parts.join(u"<hr>"_s) + u"</qt>"_s;
}

QString variableWords(
    std::string_view text, std::size_t offset, const workflow::Environment &environment)
{
    const auto isName
        = [](char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_'; };
    std::size_t begin = std::min(offset, text.size());
    while (begin > 0 && (isName(text[begin - 1]) || text[begin - 1] == '{'))
        --begin;
    if (begin < text.size() && text[begin] != '$') {
        if (begin == 0 || text[begin - 1] != '$')
            return {};
        --begin;
    }
    if (begin >= text.size())
        return {};
    std::size_t from = begin + 1;
    if (from < text.size() && text[from] == '{')
        ++from;
    std::size_t to = from;
    while (to < text.size() && isName(text[to]))
        ++to;
    if (to == from)
        return {};
    const std::string name(text.substr(from, to - from));
    const std::optional<std::string> value = environment(name);
    return value
        ? Words::tr("%1 is set in the environment of this program (%n characters, not "
                    "shown).",
            nullptr, static_cast<int>(value->size()))
              .arg(toQString(name))
        : Words::tr("%1 is not set in the environment of this program.").arg(toQString(name));
}

} // namespace cs::studio
