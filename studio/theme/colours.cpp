// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/theme/theme.h"

#include <array>
#include <cmath>

namespace cs::studio {

namespace {

struct Row
{
    Colour role;
    QRgb light;
    QRgb dark;
    QRgb contrast;
};

// Chosen by search: readable on Window and Surface, and the states of one theme differ by at least
// 8 in CIE L*a*b* for protanopes and deuteranopes. tests/window/shell/tst_theme.cpp keeps it so.
constexpr std::array<Row, colourCount> table { {
    { Colour::Window, 0xfff5f6f7, 0xff1f2226, 0xff000000 },
    { Colour::Surface, 0xffffffff, 0xff17191c, 0xff000000 },
    { Colour::SurfaceAlternate, 0xfff8f9fa, 0xff1b1e21, 0xff101010 },
    { Colour::Raised, 0xffebedef, 0xff2a2e33, 0xff1a1a1a },
    { Colour::Hover, 0xffe3e6e9, 0xff33383e, 0xff333333 },
    { Colour::Line, 0xffdcdfe3, 0xff33373d, 0xff8a8a8a },
    { Colour::Outline, 0xff858c96, 0xff727a85, 0xffffffff },
    { Colour::Text, 0xff1c2024, 0xffe3e6ea, 0xffffffff },
    { Colour::TextMuted, 0xff59616c, 0xffa1a9b4, 0xffe0e0e0 },
    { Colour::TextDisabled, 0xff9aa1aa, 0xff676e78, 0xff9a9a9a },
    { Colour::Accent, 0xff1d5fc4, 0xff6aa9ff, 0xff4fc3ff },
    { Colour::AccentFill, 0xffe3edfb, 0xff20324a, 0xff00304d },
    { Colour::AccentStrong, 0xff1d5fc4, 0xff2f6fd0, 0xff4fc3ff },
    { Colour::AccentText, 0xffffffff, 0xffffffff, 0xff000000 },
    { Colour::Stub, 0xff8a6b00, 0xfff5d34f, 0xffffe14d },
    { Colour::StubFill, 0xfffff3cf, 0xff3b3314, 0xff332b00 },
    { Colour::Failure, 0xffb5173f, 0xffff6b80, 0xffff7590 },
    { Colour::FailureFill, 0xfffce6eb, 0xff421e26, 0xff400010 },
    { Colour::Left, 0xff933800, 0xffee8a35, 0xffff9b3d },
    { Colour::LeftFill, 0xfffdebdf, 0xff3d2915, 0xff3a1d00 },
    { Colour::Inherited, 0xff666e79, 0xff949ca8, 0xffd0d4da },
    { Colour::InheritedFill, 0xffeff1f3, 0xff26292e, 0xff1a1a1a },
    { Colour::SyntaxKeyword, 0xff7a2fb5, 0xffc792ff, 0xffd8aaff },
    { Colour::SyntaxString, 0xff1a6b38, 0xff8fce9b, 0xff9dffb0 },
    { Colour::SyntaxNumber, 0xff0b6a75, 0xff6fd0dc, 0xff7ff0ff },
    { Colour::SyntaxComment, 0xff646c76, 0xff9aa3ae, 0xffc8c8c8 },
    { Colour::SyntaxType, 0xff1d5fc4, 0xff7fb4ff, 0xff7fd4ff },
    { Colour::SyntaxKey, 0xff214a87, 0xff9cc4f5, 0xffb0dcff },
} };

constexpr bool inOrder()
{
    for (std::size_t i = 0; i < table.size(); ++i) {
        if (table[i].role != static_cast<Colour>(i))
            return false;
    }
    return true;
}
static_assert(inOrder(), "the table is indexed by role");

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

} // namespace

QColor Theme::colour(Kind kind, Colour role)
{
    const Row &row = table[static_cast<std::size_t>(role)];
    switch (kind) {
    case Kind::Light:
        return QColor::fromRgb(row.light);
    case Kind::Dark:
        return QColor::fromRgb(row.dark);
    case Kind::HighContrast:
        return QColor::fromRgb(row.contrast);
    }
    return {};
}

qreal Theme::contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (qMax(a, b) + 0.05) / (qMin(a, b) + 0.05);
}

QPalette Theme::palette() const
{
    QPalette p;
    p.setColor(QPalette::Window, colour(Colour::Window));
    p.setColor(QPalette::WindowText, colour(Colour::Text));
    p.setColor(QPalette::Base, colour(Colour::Surface));
    p.setColor(QPalette::AlternateBase, colour(Colour::SurfaceAlternate));
    p.setColor(QPalette::ToolTipBase, colour(Colour::Raised));
    p.setColor(QPalette::ToolTipText, colour(Colour::Text));
    p.setColor(QPalette::PlaceholderText, colour(Colour::TextMuted));
    p.setColor(QPalette::Text, colour(Colour::Text));
    p.setColor(QPalette::Button, colour(Colour::Raised));
    p.setColor(QPalette::ButtonText, colour(Colour::Text));
    p.setColor(QPalette::BrightText, colour(Colour::AccentText));
    p.setColor(QPalette::Light, colour(Colour::Hover));
    p.setColor(QPalette::Midlight, colour(Colour::Raised));
    p.setColor(QPalette::Mid, colour(Colour::Line));
    p.setColor(QPalette::Dark, colour(Colour::Outline));
    p.setColor(QPalette::Shadow, colour(Colour::Line));
    p.setColor(QPalette::Highlight, colour(Colour::AccentStrong));
    p.setColor(QPalette::HighlightedText, colour(Colour::AccentText));
    p.setColor(QPalette::Link, colour(Colour::Accent));
    p.setColor(QPalette::LinkVisited, colour(Colour::Accent));
    for (const auto role : { QPalette::WindowText, QPalette::Text, QPalette::ButtonText })
        p.setColor(QPalette::Disabled, role, colour(Colour::TextDisabled));
    p.setColor(QPalette::Disabled, QPalette::Highlight, colour(Colour::Hover));
    p.setColor(QPalette::Disabled, QPalette::HighlightedText, colour(Colour::TextDisabled));
    return p;
}

} // namespace cs::studio
