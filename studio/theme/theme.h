// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QObject>
#include <QPalette>
#include <QPixmap>

namespace cs::studio {

/// What a colour is for; nobody outside the theme names a colour by its value.
///
/// The four states are amber (stub), red (failure, missing, breakpoint), orange (Left) and grey
/// (inherited, filtered, muted). Each is readable as text on Window and Surface (WCAG AA), and they
/// differ for red-green-blind eyes; still, a state is never shown by colour alone.
enum class Colour {
    Window, ///< behind everything
    Surface, ///< where text, trees and graphs stand
    SurfaceAlternate, ///< every other row
    Raised, ///< buttons, headers, cards
    Hover,
    Line, ///< hairlines between areas
    Outline, ///< borders that mean something: 3:1 on Surface
    Text,
    TextMuted,
    TextDisabled,
    Accent, ///< running now, links, focus; readable as text
    AccentFill, ///< quiet fill behind Text: current row, current stage
    AccentStrong, ///< selection behind AccentText
    AccentText,
    Stub,
    StubFill, ///< behind Text
    Failure,
    FailureFill,
    Left,
    LeftFill,
    Inherited,
    InheritedFill,
    SyntaxKeyword,
    SyntaxString,
    SyntaxNumber,
    SyntaxComment,
    SyntaxType,
    SyntaxKey, ///< keys of JSON and YAML
};
constexpr int colourCount = static_cast<int>(Colour::SyntaxKey) + 1;

/// Distances in device-independent pixels, all multiples of the grid.
namespace space {
constexpr int grid = 4;
constexpr int tiny = 4;
constexpr int small = 8;
constexpr int medium = 12;
constexpr int large = 16;
constexpr int huge = 24;
constexpr int rowHeight = 24; ///< of lists and trees at the default font size
constexpr int radius = 4;
constexpr int icon = 16; ///< in rows and menus
constexpr int toolIcon = 20; ///< in toolbars
} // namespace space

/// Colours, fonts and icons of the window; one object, made by main, borrowed by everyone who
/// paints.
///
/// Icons made by icon() follow the theme by themselves. Whoever keeps colours or fonts of their own
/// listens to changed(). GUI thread only.
class Theme : public QObject
{
    Q_OBJECT
public:
    enum class Kind { Light, Dark, HighContrast };
    Q_ENUM(Kind)
    enum class TextSize { Small, Normal, Large, Title };

    /// Loads the fonts built into the program; starts in desktopKind().
    explicit Theme(QObject *parent = nullptr);
    ~Theme() override;

    /// What the desktop looked like when the program started: by the lightness of its palette.
    [[nodiscard]] Kind desktopKind() const { return m_desktopKind; }
    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] bool isDark() const { return m_kind != Kind::Light; }
    void setKind(Kind kind);

    /// Of the normal text, in points; 8 to 20.
    [[nodiscard]] int fontSize() const { return m_fontSize; }
    void setFontSize(int points);

    /// No pulse, no slide.
    [[nodiscard]] bool reducedMotion() const { return m_reducedMotion; }
    void setReducedMotion(bool reduced);

    [[nodiscard]] QColor colour(Colour role) const { return colour(m_kind, role); }
    [[nodiscard]] static QColor colour(Kind kind, Colour role);
    [[nodiscard]] QPalette palette() const;
    /// For the whole application: flat controls, hairlines, no gradients.
    [[nodiscard]] QString styleSheet() const;

    [[nodiscard]] QFont font(TextSize size = TextSize::Normal) const;
    [[nodiscard]] QFont boldFont(TextSize size = TextSize::Normal) const;
    /// Source, JSON, paths; and numbers in columns, because its figures are all of one width.
    [[nodiscard]] QFont monoFont(TextSize size = TextSize::Normal) const;
    /// Row height that fits the present font, on the grid.
    [[nodiscard]] int rowHeight() const;
    /// What a built-in font is replaced by, a sentence each; empty if all are there.
    [[nodiscard]] QStringList missingFonts() const { return m_missingFonts; }

    /// From resources/icons/NAME.svg, in @p role; disabled ones in TextDisabled. Any size, crisp at
    /// any scale. An unknown name gives a null icon.
    [[nodiscard]] QIcon icon(const QString &name, Colour role = Colour::Text) const;
    /// The same drawn once; @p size in device-independent pixels.
    [[nodiscard]] QPixmap pixmap(
        const QString &name, int size, qreal devicePixelRatio, Colour role = Colour::Text) const;
    [[nodiscard]] static QStringList iconNames();

    /// WCAG 2 contrast ratio of two opaque colours, 1 to 21.
    [[nodiscard]] static qreal contrast(const QColor &one, const QColor &other);

Q_SIGNALS:
    /// Colours, fonts or motion changed; the application's palette and font are already set.
    void changed();

private:
    void loadFonts();
    void apply();

    Kind m_desktopKind;
    Kind m_kind;
    int m_fontSize = 10;
    bool m_reducedMotion = false;
    QString m_family;
    QString m_monoFamily;
    QStringList m_missingFonts;
};

} // namespace cs::studio
