// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/models/filternamesmodel.h"
#include "studio/models/modelstr.h"
#include "studio/session/strings.h"

namespace cs::studio {

using models::Tr;
using namespace Qt::StringLiterals;

namespace {

QString what(const workflow::RegexPiece &piece)
{
    using Kind = workflow::RegexPiece::Kind;
    const QString text = toQString(piece.text);
    switch (piece.kind) {
    case Kind::Text:
        return Tr::tr("the text %1").arg(text);
    case Kind::AnyChar:
        return Tr::tr("any character");
    case Kind::Start:
        return Tr::tr("the beginning of the name");
    case Kind::End:
        return Tr::tr("the end of the name");
    case Kind::OneOf:
        return Tr::tr("one of the characters %1").arg(text);
    case Kind::NoneOf:
        return Tr::tr("a character that is none of %1").arg(text);
    case Kind::Digit:
        return Tr::tr("a digit");
    case Kind::NotDigit:
        return Tr::tr("a character that is no digit");
    case Kind::WordChar:
        return Tr::tr("a letter, a digit or _");
    case Kind::NotWordChar:
        return Tr::tr("a character that is no letter, digit or _");
    case Kind::Space:
        return Tr::tr("a blank");
    case Kind::NotSpace:
        return Tr::tr("a character that is no blank");
    case Kind::WordEdge:
        return Tr::tr("the edge of a word");
    case Kind::NotWordEdge:
        return Tr::tr("not the edge of a word");
    case Kind::Group:
        return text.isEmpty() ? Tr::tr("a group:") : Tr::tr("a group called %1:").arg(text);
    case Kind::GroupEnd:
        return Tr::tr("end of the group");
    case Kind::Or:
        return Tr::tr("or");
    case Kind::Ahead:
        return Tr::tr("only if this follows:");
    case Kind::NotAhead:
        return Tr::tr("only if this does not follow:");
    case Kind::Behind:
        return Tr::tr("only if this comes before:");
    case Kind::NotBehind:
        return Tr::tr("only if this does not come before:");
    case Kind::SameAsGroup:
        return Tr::tr("the same text as group %1").arg(text);
    case Kind::Flags:
        return Tr::tr("flags %1").arg(text);
    case Kind::Comment:
        return Tr::tr("a comment");
    case Kind::Unknown:
        break;
    }
    return Tr::tr("%1, which is not explained here").arg(text);
}

QString howOften(const workflow::RegexPiece &piece)
{
    if (piece.least == 1 && piece.most == 1)
        return {};
    if (piece.least == 0 && piece.most == 1)
        return Tr::tr(", or not");
    if (piece.most == -1)
        return piece.least == 0 ? Tr::tr(", any number of times, or not at all")
            : piece.least == 1  ? Tr::tr(", once or more")
                                : Tr::tr(", %1 times or more").arg(piece.least);
    if (piece.least == piece.most)
        return Tr::tr(", %1 times").arg(piece.least);
    return Tr::tr(", %1 to %2 times").arg(piece.least).arg(piece.most);
}

} // namespace

QString regexWords(const workflow::RegexPiece &piece)
{
    return what(piece) + howOften(piece);
}

QString regexWords(const workflow::RegexHint &hint)
{
    using Kind = workflow::RegexHint::Kind;
    switch (hint.kind) {
    case Kind::StartOnly:
        return Tr::tr("Only names that begin so match; elsewhere in the name too:");
    case Kind::OpenEnd:
        return Tr::tr("Longer names that begin so match too; the whole name only:");
    case Kind::Percent:
        return Tr::tr("% is a percent sign, not a wildcard; for any text:");
    case Kind::Star:
        return Tr::tr("%1 is %2 any number of times; for any text:")
            .arg(toQString(hint.text), toQString(hint.text.substr(0, 1)));
    case Kind::Dot:
        return Tr::tr("The dot in %1 is any character; for a dot:").arg(toQString(hint.text));
    case Kind::Nothing:
        break;
    }
    return Tr::tr("Every name matches.");
}

QString filterLevelWords(std::string_view level)
{
    struct Words
    {
        std::string_view level;
        const char *words;
    };
    static constexpr Words all[] {
        { "database", QT_TRANSLATE_NOOP("StudioModels", "Databases") },
        { "databaseSchema", QT_TRANSLATE_NOOP("StudioModels", "Schemas") },
        { "table", QT_TRANSLATE_NOOP("StudioModels", "Tables") },
        { "storedProcedure", QT_TRANSLATE_NOOP("StudioModels", "Stored procedures") },
        { "project", QT_TRANSLATE_NOOP("StudioModels", "Projects") },
        { "dashboard", QT_TRANSLATE_NOOP("StudioModels", "Dashboards") },
        { "chart", QT_TRANSLATE_NOOP("StudioModels", "Charts") },
        { "dashboardDataModel", QT_TRANSLATE_NOOP("StudioModels", "Data models") },
        { "topic", QT_TRANSLATE_NOOP("StudioModels", "Topics") },
        { "pipeline", QT_TRANSLATE_NOOP("StudioModels", "Pipelines") },
        { "mlmodel", QT_TRANSLATE_NOOP("StudioModels", "ML models") },
        { "container", QT_TRANSLATE_NOOP("StudioModels", "Containers") },
        { "searchIndex", QT_TRANSLATE_NOOP("StudioModels", "Search indexes") },
        { "apiCollection", QT_TRANSLATE_NOOP("StudioModels", "API collections") },
        { "apiEndpoint", QT_TRANSLATE_NOOP("StudioModels", "API endpoints") },
        { "directory", QT_TRANSLATE_NOOP("StudioModels", "Directories") },
        { "file", QT_TRANSLATE_NOOP("StudioModels", "Files") },
        { "spreadsheet", QT_TRANSLATE_NOOP("StudioModels", "Spreadsheets") },
        { "worksheet", QT_TRANSLATE_NOOP("StudioModels", "Worksheets") },
        { "server", QT_TRANSLATE_NOOP("StudioModels", "Servers") },
    };
    for (const Words &one : all) {
        if (one.level == level)
            return QCoreApplication::translate("StudioModels", one.words);
    }
    return QString::fromUtf8(level.data(), qsizetype(level.size()));
}

} // namespace cs::studio
