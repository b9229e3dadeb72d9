// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/editors/lexercolours.h"

#include "studio/editors/qsci.h"
#include "studio/theme/theme.h"

#include <initializer_list>
#include <utility>

namespace cs::studio {

namespace {

using Styles = std::initializer_list<std::pair<int, Colour>>;

const Styles cppStyles {
    { QsciLexerCPP::Comment, Colour::SyntaxComment },
    { QsciLexerCPP::CommentLine, Colour::SyntaxComment },
    { QsciLexerCPP::CommentDoc, Colour::SyntaxComment },
    { QsciLexerCPP::CommentLineDoc, Colour::SyntaxComment },
    { QsciLexerCPP::CommentDocKeyword, Colour::SyntaxComment },
    { QsciLexerCPP::Keyword, Colour::SyntaxKeyword },
    { QsciLexerCPP::PreProcessor, Colour::SyntaxKeyword },
    { QsciLexerCPP::KeywordSet2, Colour::SyntaxType },
    { QsciLexerCPP::GlobalClass, Colour::SyntaxType },
    { QsciLexerCPP::Number, Colour::SyntaxNumber },
    { QsciLexerCPP::SingleQuotedString, Colour::SyntaxString },
    { QsciLexerCPP::DoubleQuotedString, Colour::SyntaxString },
    { QsciLexerCPP::RawString, Colour::SyntaxString },
    { QsciLexerCPP::UnclosedString, Colour::Failure },
};
const Styles pythonStyles {
    { QsciLexerPython::Comment, Colour::SyntaxComment },
    { QsciLexerPython::CommentBlock, Colour::SyntaxComment },
    { QsciLexerPython::Keyword, Colour::SyntaxKeyword },
    { QsciLexerPython::Decorator, Colour::SyntaxKeyword },
    { QsciLexerPython::ClassName, Colour::SyntaxType },
    { QsciLexerPython::FunctionMethodName, Colour::SyntaxType },
    { QsciLexerPython::Number, Colour::SyntaxNumber },
    { QsciLexerPython::SingleQuotedString, Colour::SyntaxString },
    { QsciLexerPython::DoubleQuotedString, Colour::SyntaxString },
    { QsciLexerPython::TripleSingleQuotedString, Colour::SyntaxString },
    { QsciLexerPython::TripleDoubleQuotedString, Colour::SyntaxString },
    { QsciLexerPython::SingleQuotedFString, Colour::SyntaxString },
    { QsciLexerPython::DoubleQuotedFString, Colour::SyntaxString },
    { QsciLexerPython::UnclosedString, Colour::Failure },
};
const Styles jsonStyles {
    { QsciLexerJSON::Property, Colour::SyntaxKey },
    { QsciLexerJSON::String, Colour::SyntaxString },
    { QsciLexerJSON::EscapeSequence, Colour::SyntaxNumber },
    { QsciLexerJSON::IRI, Colour::SyntaxString },
    { QsciLexerJSON::Number, Colour::SyntaxNumber },
    { QsciLexerJSON::Keyword, Colour::SyntaxKeyword },
    { QsciLexerJSON::KeywordLD, Colour::SyntaxKeyword },
    { QsciLexerJSON::CommentLine, Colour::SyntaxComment },
    { QsciLexerJSON::CommentBlock, Colour::SyntaxComment },
    { QsciLexerJSON::UnclosedString, Colour::Failure },
    { QsciLexerJSON::Error, Colour::Failure },
};
const Styles yamlStyles {
    { QsciLexerYAML::Comment, Colour::SyntaxComment },
    { QsciLexerYAML::Identifier, Colour::SyntaxKey },
    { QsciLexerYAML::Keyword, Colour::SyntaxKeyword },
    { QsciLexerYAML::Number, Colour::SyntaxNumber },
    { QsciLexerYAML::Reference, Colour::SyntaxType },
    { QsciLexerYAML::DocumentDelimiter, Colour::SyntaxComment },
    { QsciLexerYAML::TextBlockMarker, Colour::SyntaxString },
    { QsciLexerYAML::SyntaxErrorMarker, Colour::Failure },
};

const Styles &stylesOf(EditorPane::Language language)
{
    switch (language) {
    case EditorPane::Language::Python:
        return pythonStyles;
    case EditorPane::Language::Json:
        return jsonStyles;
    case EditorPane::Language::Yaml:
        return yamlStyles;
    case EditorPane::Language::Cpp:
        break;
    }
    return cppStyles;
}

} // namespace

QsciLexer *makeLexer(EditorPane::Language language, QObject *parent)
{
    switch (language) {
    case EditorPane::Language::Python:
        return new QsciLexerPython(parent);
    case EditorPane::Language::Json: {
        auto *json = new QsciLexerJSON(parent);
        json->setHighlightEscapeSequences(false);
        return json;
    }
    case EditorPane::Language::Yaml:
        return new QsciLexerYAML(parent);
    case EditorPane::Language::Cpp:
        break;
    }
    return new QsciLexerCPP(parent);
}

void colour(QsciLexer *lexer, EditorPane::Language language, const Theme &theme)
{
    const QFont mono = theme.monoFont();
    lexer->setDefaultFont(mono);
    lexer->setDefaultColor(theme.colour(Colour::Text));
    lexer->setDefaultPaper(theme.colour(Colour::Surface));
    constexpr int styleCount = 128;
    for (int style = 0; style < styleCount; ++style) {
        lexer->setFont(mono, style);
        lexer->setColor(theme.colour(Colour::Text), style);
        lexer->setPaper(theme.colour(Colour::Surface), style);
        lexer->setEolFill(false, style);
    }
    for (const auto &[style, role] : stylesOf(language))
        lexer->setColor(theme.colour(role), style);
}

} // namespace cs::studio
