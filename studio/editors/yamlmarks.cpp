// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/editors/yamlmarks.h"

#include "core/workflow/assist.h"
#include "core/workflow/secrets.h"
#include "studio/editors/overviewstrip.h"
#include "studio/editors/qsci.h"
#include "studio/session/strings.h"
#include "studio/theme/theme.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cs::studio {

namespace {

using Base = QsciScintillaBase;

// Indicators and markers of this folder's editors are their own; 0 to 7 belong to lexers.
enum Indicator { ErrorLine = 8, WarningLine, InfoLine, SecretBar };
enum Marker { InfoSymbol = 1, WarningSymbol, ErrorSymbol, FixSymbol };

std::size_t lineStart(QsciScintilla *editor, int line)
{
    return static_cast<std::size_t>(
        editor->SendScintilla(Base::SCI_POSITIONFROMLINE, static_cast<unsigned long>(line)));
}

std::size_t lineEnd(QsciScintilla *editor, int line)
{
    return static_cast<std::size_t>(
        editor->SendScintilla(Base::SCI_GETLINEENDPOSITION, static_cast<unsigned long>(line)));
}

// Lines and columns from 1, columns in characters.
std::size_t offsetOf(QsciScintilla *editor, int line, int column)
{
    const int at = std::clamp(line - 1, 0, editor->lines() - 1);
    const std::size_t start = lineStart(editor, at);
    const long moved = editor->SendScintilla(
        Base::SCI_POSITIONRELATIVE, start, static_cast<long>(std::max(0, column - 1)));
    const std::size_t end = lineEnd(editor, at);
    return moved == 0 && column > 1 ? end : std::min(static_cast<std::size_t>(moved), end);
}

void fill(QsciScintilla *editor, int indicator, std::size_t from, std::size_t to)
{
    editor->SendScintilla(Base::SCI_SETINDICATORCURRENT, static_cast<unsigned long>(indicator));
    editor->SendScintilla(Base::SCI_INDICATORFILLRANGE, from, static_cast<long>(to - from));
}

void clear(QsciScintilla *editor, int indicator)
{
    editor->SendScintilla(Base::SCI_SETINDICATORCURRENT, static_cast<unsigned long>(indicator));
    editor->SendScintilla(
        Base::SCI_INDICATORCLEARRANGE, 0UL, editor->SendScintilla(Base::SCI_GETLENGTH));
}

bool isVariable(std::string_view value)
{
    while (!value.empty() && (value.front() == '"' || value.front() == '\''))
        value.remove_prefix(1);
    while (!value.empty() && (value.back() == '"' || value.back() == '\''))
        value.remove_suffix(1);
    return value.size() > 1 && value.front() == '$'
        && value.find_first_not_of(
               "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_",
               value[1] == '{' ? 2 : 1)
        >= value.size() - (value[1] == '{' ? 1 : 0);
}

void collect(const workflow::Value &value, bool secret, std::string_view text,
    std::vector<std::pair<std::size_t, std::size_t>> &out)
{
    for (const workflow::Member &member : value.members)
        collect(member.value, secret || workflow::isSecretKey(member.key), text, out);
    for (const workflow::Value &item : value.items)
        collect(item, secret, text, out);
    const workflow::Span &span = value.span;
    if (secret && !value.text.empty() && span.to > span.from && span.to <= text.size()
        && !isVariable(text.substr(span.from, span.to - span.from)))
        out.emplace_back(span.from, span.to);
}

// Behind the lines from @p at that are deeper than @p indent, or empty.
std::size_t blockEnd(std::string_view text, std::size_t at, std::size_t indent)
{
    while (at < text.size()) {
        const std::size_t end = std::min(text.find('\n', at + 1), text.size());
        const std::string_view line = text.substr(at + 1, end - at - 1);
        const std::size_t first = line.find_first_not_of(" \t\r");
        if (first != std::string_view::npos && first <= indent)
            break;
        at = end;
    }
    return at;
}

int indicatorOf(workflow::Severity severity)
{
    switch (severity) {
    case workflow::Severity::Error:
        return ErrorLine;
    case workflow::Severity::Warning:
        return WarningLine;
    case workflow::Severity::Info:
        break;
    }
    return InfoLine;
}

} // namespace

std::vector<std::pair<std::size_t, std::size_t>> secretPlaces(
    const workflow::Value &root, std::string_view text)
{
    std::vector<std::pair<std::size_t, std::size_t>> places;
    collect(root, false, text, places);
    return places;
}

std::vector<std::pair<std::size_t, std::size_t>> secretPlaces(std::string_view text)
{
    std::vector<std::pair<std::size_t, std::size_t>> places;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        const std::string_view line = text.substr(at, end - at);
        const std::size_t key = line.find_first_not_of(" \t-\"'{,#");
        const std::size_t colon = line.find(':', key == std::string_view::npos ? line.size() : key);
        if (colon != std::string_view::npos) {
            std::string_view name = line.substr(key, colon - key);
            while (
                !name.empty() && (name.back() == ' ' || name.back() == '"' || name.back() == '\''))
                name.remove_suffix(1);
            const std::size_t from = line.find_first_not_of(" \t", colon + 1);
            const std::size_t last = line.find_last_not_of(" \t\r,");
            if (from != std::string_view::npos && last >= from && workflow::isSecretKey(name)
                && !isVariable(line.substr(from, last + 1 - from))) {
                if (line[from] == '|' || line[from] == '>')
                    places.emplace_back(std::min(end + 1, text.size()), blockEnd(text, end, key));
                else
                    places.emplace_back(at + from, at + last + 1);
            }
        }
        at = end + 1;
    }
    return places;
}

YamlMarks::YamlMarks(QsciScintilla *editor, OverviewStrip *strip, const Theme *theme)
    : QObject(editor)
    , m_editor(editor)
    , m_strip(strip)
    , m_theme(theme)
{
    editor->indicatorDefine(QsciScintilla::SquiggleIndicator, ErrorLine);
    editor->indicatorDefine(QsciScintilla::SquiggleIndicator, WarningLine);
    editor->indicatorDefine(QsciScintilla::DotsIndicator, InfoLine);
    // A solid bar over the letters: selecting them or a bright line behind them shows nothing.
    editor->indicatorDefine(QsciScintilla::FullBoxIndicator, SecretBar);
    editor->setIndicatorDrawUnder(false, SecretBar);
    constexpr unsigned long solid = 255;
    editor->SendScintilla(Base::SCI_INDICSETALPHA, static_cast<unsigned long>(SecretBar), solid);
    editor->SendScintilla(
        Base::SCI_INDICSETOUTLINEALPHA, static_cast<unsigned long>(SecretBar), solid);
    editor->setMarginType(symbolMargin, QsciScintilla::SymbolMargin);
    editor->setMarginMarkerMask(
        symbolMargin, 1 << InfoSymbol | 1 << WarningSymbol | 1 << ErrorSymbol);
    editor->setMarginType(fixMargin, QsciScintilla::SymbolMargin);
    editor->setMarginMarkerMask(fixMargin, 1 << FixSymbol);
    editor->setMarginSensitivity(fixMargin, true);
    editor->setMarginSensitivity(symbolMargin, true);
    // The framework's own reading says what folds, not the colours.
    editor->SendScintilla(Base::SCI_SETPROPERTY, "fold", "0");
}

void YamlMarks::applyTheme()
{
    const auto colour = [this](Colour role) { return m_theme->colour(role); };
    m_editor->setIndicatorForegroundColor(colour(Colour::Failure), ErrorLine);
    m_editor->setIndicatorForegroundColor(colour(Colour::Left), WarningLine);
    m_editor->setIndicatorForegroundColor(colour(Colour::Accent), InfoLine);
    QColor bar = colour(Colour::Outline);
    m_editor->setIndicatorForegroundColor(bar, SecretBar);
    m_editor->setIndicatorOutlineColor(bar, SecretBar);
    constexpr unsigned long solid = 255;
    m_editor->SendScintilla(Base::SCI_INDICSETALPHA, static_cast<unsigned long>(SecretBar), solid);
    m_editor->SendScintilla(
        Base::SCI_INDICSETOUTLINEALPHA, static_cast<unsigned long>(SecretBar), solid);
    const qreal scale = m_editor->devicePixelRatioF();
    const auto symbol = [&](const QString &name, Colour role, int marker) {
        m_editor->markerDefine(m_theme->pixmap(name, space::icon, scale, role), marker);
    };
    symbol(u"info"_s, Colour::Accent, InfoSymbol);
    symbol(u"warning"_s, Colour::Left, WarningSymbol);
    symbol(u"failure"_s, Colour::Failure, ErrorSymbol);
    symbol(u"fix"_s, Colour::Stub, FixSymbol);
    m_editor->setMarginWidth(symbolMargin, space::toolIcon);
    m_editor->setMarginWidth(fixMargin, space::toolIcon);
}

void YamlMarks::show(std::shared_ptr<const workflow::Validation> validation)
{
    m_validation = std::move(validation);
    m_problems.clear();
    for (const int indicator : { ErrorLine, WarningLine, InfoLine })
        clear(m_editor, indicator);
    for (const int marker : { InfoSymbol, WarningSymbol, ErrorSymbol })
        m_editor->markerDeleteAll(marker);
    QList<OverviewStrip::Mark> strip;
    if (m_validation) {
        for (const workflow::Diagnostic &one : m_validation->diagnostics()) {
            const Location &place = one.location;
            Problem problem { offsetOf(m_editor, place.line, place.column),
                offsetOf(m_editor, std::max(place.line, place.endLine),
                    place.endLine ? place.endColumn : place.column),
                &one };
            const int line = std::clamp(place.line - 1, 0, m_editor->lines() - 1);
            if (problem.to <= problem.from) // a place between letters: the line is what is wrong
                problem.to = std::max(problem.from, lineEnd(m_editor, line));
            if (problem.to == problem.from)
                problem.from = offsetOf(m_editor, line + 1, m_editor->indentation(line) + 1);
            fill(m_editor, indicatorOf(one.severity), problem.from, problem.to);
            m_editor->markerAdd(line,
                one.severity == workflow::Severity::Error         ? ErrorSymbol
                    : one.severity == workflow::Severity::Warning ? WarningSymbol
                                                                  : InfoSymbol);
            strip.append({ one.severity == workflow::Severity::Error ? OverviewStrip::Mark::Error
                    : one.severity == workflow::Severity::Warning    ? OverviewStrip::Mark::Warning
                                                                     : OverviewStrip::Mark::Info,
                line + 1, line + 1, toQString(one.message) });
            m_problems.push_back(problem);
        }
    }
    m_strip->setMarks(strip);
    const workflow::Value *root = m_validation ? m_validation->root() : nullptr;
    if (root) {
        showFolds(root);
        m_secrets = secretPlaces(*root, m_validation->text());
    }
    if (!root)
        coverTyped();
    else
        cover();
}

void YamlMarks::showFolds(const workflow::Value *root)
{
    std::vector<std::pair<int, int>> folds;
    for (const workflow::Fold &fold : workflow::folds(*root))
        folds.emplace_back(fold.first - 1, fold.last - 1);
    if (folds == m_folds)
        return;
    m_folds = std::move(folds);
    const int lines = m_editor->lines();
    std::vector<int> deeper(static_cast<std::size_t>(lines) + 2, 0);
    std::vector<bool> header(static_cast<std::size_t>(lines) + 2, false);
    for (const auto &[first, last] : m_folds) {
        if (first < 0 || last >= lines || last <= first || header[static_cast<std::size_t>(first)])
            continue;
        header[static_cast<std::size_t>(first)] = true;
        ++deeper[static_cast<std::size_t>(first) + 1];
        --deeper[static_cast<std::size_t>(last) + 1];
    }
    int depth = 0;
    for (int line = 0; line < lines; ++line) {
        depth += deeper[static_cast<std::size_t>(line)];
        const long level = int(Base::SC_FOLDLEVELBASE) + depth
            + (header[static_cast<std::size_t>(line)] ? int(Base::SC_FOLDLEVELHEADERFLAG) : 0);
        const auto at = static_cast<unsigned long>(line);
        if (m_editor->SendScintilla(Base::SCI_GETFOLDLEVEL, at) != level)
            m_editor->SendScintilla(Base::SCI_SETFOLDLEVEL, at, level);
    }
}

void YamlMarks::setSecretsHidden(bool hidden)
{
    m_hidden = hidden;
    cover();
}

void YamlMarks::coverTyped()
{
    const auto *text = static_cast<const char *>(
        m_editor->SendScintillaPtrResult(Base::SCI_GETCHARACTERPOINTER));
    m_secrets = secretPlaces(std::string_view(
        text, static_cast<std::size_t>(m_editor->SendScintilla(Base::SCI_GETLENGTH))));
    cover();
}

void YamlMarks::setCursor(std::size_t offset)
{
    const auto inside = [](std::size_t at, const std::pair<std::size_t, std::size_t> &place) {
        return at >= place.first && at <= place.second;
    };
    const std::size_t before = std::exchange(m_cursor, offset);
    for (const auto &place : m_secrets) {
        if (inside(before, place) != inside(offset, place)) {
            cover();
            return;
        }
    }
}

void YamlMarks::cover()
{
    clear(m_editor, SecretBar);
    if (!m_hidden)
        return;
    for (const auto &[from, to] : m_secrets) {
        if (m_cursor < from || m_cursor > to || !m_editor->hasFocus())
            fill(m_editor, SecretBar, from, to);
    }
}

bool YamlMarks::isCovered(std::size_t offset) const
{
    return m_editor->SendScintilla(Base::SCI_INDICATORVALUEAT,
               static_cast<unsigned long>(SecretBar), static_cast<long>(offset))
        != 0;
}

void YamlMarks::setFixLine(int line)
{
    if (line == m_fixLine)
        return;
    m_fixLine = line;
    m_editor->markerDeleteAll(FixSymbol);
    if (line >= 0)
        m_editor->markerAdd(line, FixSymbol);
}

} // namespace cs::studio
