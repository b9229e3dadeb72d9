// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/theme/theme.h"

#include <QImage>
#include <QSignalSpy>
#include <QTest>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;
using cs::studio::Colour;
using cs::studio::Theme;

namespace {

constexpr std::array kinds { Theme::Kind::Light, Theme::Kind::Dark, Theme::Kind::HighContrast };
using Matrix = std::array<std::array<double, 3>, 3>;
// Machado, Oliveira, Fernandes 2009, severity 1.0, on linear RGB.
constexpr Matrix protanopia { { { 0.152286, 1.052583, -0.204868 }, { 0.114503, 0.786281, 0.099216 },
    { -0.003882, -0.048116, 1.051998 } } };
constexpr Matrix deuteranopia { { { 0.367322, 0.860646, -0.227968 },
    { 0.280085, 0.672501, 0.047413 }, { -0.011820, 0.042940, 0.968881 } } };

constexpr Matrix normal { { { 1, 0, 0 }, { 0, 1, 0 }, { 0, 0, 1 } } };

double linear(double c)
{
    return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
}

std::array<double, 3> seenAs(const QColor &colour, const Matrix &eye)
{
    const std::array<double, 3> in { linear(colour.redF()), linear(colour.greenF()),
        linear(colour.blueF()) };
    std::array<double, 3> out {};
    for (std::size_t row = 0; row < 3; ++row) {
        for (std::size_t i = 0; i < 3; ++i)
            out[row] += eye[row][i] * in[i];
        out[row] = qBound(0.0, out[row], 1.0);
    }
    return out;
}

std::array<double, 3> lab(const std::array<double, 3> &rgb)
{
    const auto f = [](double t) { return t > 0.008856 ? std::cbrt(t) : 7.787 * t + 16.0 / 116; };
    const double x = f((0.4124 * rgb[0] + 0.3576 * rgb[1] + 0.1805 * rgb[2]) / 0.95047);
    const double y = f(0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2]);
    const double z = f((0.0193 * rgb[0] + 0.1192 * rgb[1] + 0.9505 * rgb[2]) / 1.08883);
    return { 116 * y - 16, 500 * (x - y), 200 * (y - z) };
}

double distance(const QColor &one, const QColor &other, const Matrix &eye)
{
    const auto a = lab(seenAs(one, eye));
    const auto b = lab(seenAs(other, eye));
    return std::sqrt(
        std::pow(a[0] - b[0], 2) + std::pow(a[1] - b[1], 2) + std::pow(a[2] - b[2], 2));
}

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contrastIsTheOneOfWcag()
    {
        QCOMPARE(Theme::contrast(Qt::black, Qt::white), 21.0);
        QCOMPARE(Theme::contrast(Qt::white, Qt::white), 1.0);
        // The textbook example: #767676 is the lightest grey that passes on white.
        QVERIFY(Theme::contrast(QColor(0x76, 0x76, 0x76), Qt::white) >= 4.5);
        QVERIFY(Theme::contrast(QColor(0x77, 0x77, 0x77), Qt::white) < 4.5);
    }

    void textIsReadable_data()
    {
        QTest::addColumn<int>("text");
        QTest::addColumn<int>("ground");
        const auto row = [](const char *name, Colour text, Colour ground) {
            QTest::newRow(name) << static_cast<int>(text) << static_cast<int>(ground);
        };
        const std::array<std::pair<const char *, Colour>, 14> texts { { { "text", Colour::Text },
            { "muted", Colour::TextMuted }, { "accent", Colour::Accent }, { "stub", Colour::Stub },
            { "failure", Colour::Failure }, { "left", Colour::Left },
            { "inherited", Colour::Inherited }, { "keyword", Colour::SyntaxKeyword },
            { "string", Colour::SyntaxString }, { "number", Colour::SyntaxNumber },
            { "comment", Colour::SyntaxComment }, { "type", Colour::SyntaxType },
            { "key", Colour::SyntaxKey }, { "text again", Colour::Text } } };
        const std::array<std::pair<const char *, Colour>, 3> grounds {
            { { "window", Colour::Window }, { "surface", Colour::Surface },
                { "alternate row", Colour::SurfaceAlternate } }
        };
        for (const auto &[textName, text] : texts) {
            for (const auto &[groundName, ground] : grounds)
                row(qPrintable(QString::fromLatin1(textName) + u" on "_s
                        + QString::fromLatin1(groundName)),
                    text, ground);
        }
        row("text on raised", Colour::Text, Colour::Raised);
        row("text on hover", Colour::Text, Colour::Hover);
        row("text on the current row", Colour::Text, Colour::AccentFill);
        row("selected text", Colour::AccentText, Colour::AccentStrong);
        row("text on stub", Colour::Text, Colour::StubFill);
        row("text on failure", Colour::Text, Colour::FailureFill);
        row("text on left", Colour::Text, Colour::LeftFill);
        row("text on inherited", Colour::Text, Colour::InheritedFill);
        row("stub on stub", Colour::Stub, Colour::StubFill);
        row("failure on failure", Colour::Failure, Colour::FailureFill);
        row("left on left", Colour::Left, Colour::LeftFill);
        row("comment on stub", Colour::SyntaxComment, Colour::StubFill);
        row("keyword on stub", Colour::SyntaxKeyword, Colour::StubFill);
        row("keyword on current", Colour::SyntaxKeyword, Colour::AccentFill);
    }
    void textIsReadable()
    {
        QFETCH(int, text);
        QFETCH(int, ground);
        for (const Theme::Kind kind : kinds) {
            const qreal ratio = Theme::contrast(Theme::colour(kind, static_cast<Colour>(text)),
                Theme::colour(kind, static_cast<Colour>(ground)));
            const qreal wanted = 4.5;
            QVERIFY2(ratio >= wanted,
                qPrintable(u"%1 in %2"_s.arg(ratio).arg(QString::fromLatin1(
                    QMetaEnum::fromType<Theme::Kind>().valueToKey(int(kind))))));
        }
    }

    void outlinesAreVisible()
    {
        for (const Theme::Kind kind : kinds) {
            for (const Colour ground : { Colour::Window, Colour::Surface })
                QVERIFY(Theme::contrast(
                            Theme::colour(kind, Colour::Outline), Theme::colour(kind, ground))
                    >= 3.0);
        }
    }

    void statesDifferForRedGreenBlindEyes()
    {
        constexpr double clearlyDifferent = 8;
        const std::array states { Colour::Accent, Colour::Stub, Colour::Failure, Colour::Left,
            Colour::Inherited };
        for (const Theme::Kind kind : kinds) {
            for (std::size_t i = 0; i < states.size(); ++i) {
                for (std::size_t j = 0; j < i; ++j) {
                    for (const Matrix &eye : { protanopia, deuteranopia }) {
                        const double apart = distance(
                            Theme::colour(kind, states[i]), Theme::colour(kind, states[j]), eye);
                        QVERIFY2(apart >= clearlyDifferent,
                            qPrintable(u"%1 and %2 are %3 apart in theme %4"_s.arg(int(states[i]))
                                           .arg(int(states[j]))
                                           .arg(apart)
                                           .arg(int(kind))));
                    }
                }
            }
        }
    }

    void everyIconDrawsSomethingInItsColour()
    {
        const Theme theme;
        const QStringList names = Theme::iconNames();
        QVERIFY(names.size() > 50);
        for (const QString &name : names) {
            QVERIFY2(!theme.icon(name).isNull(), qPrintable(name));
            const QImage image = theme.pixmap(name, 20, 2.0, Colour::Accent).toImage();
            QCOMPARE(image.size(), QSize(40, 40));
            int painted = 0;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x) {
                    const QColor pixel = image.pixelColor(x, y);
                    if (pixel.alpha() == 255) {
                        ++painted;
                        QVERIFY2(distance(pixel, theme.colour(Colour::Accent), normal) < 1,
                            qPrintable(name));
                    }
                }
            }
            QVERIFY2(painted > 10, qPrintable(name));
            // Nothing is cut off at the edge.
            for (int i = 0; i < 40; ++i)
                QVERIFY2(image.pixelColor(i, 0).alpha() == 0 && image.pixelColor(0, i).alpha() == 0
                        && image.pixelColor(i, 39).alpha() == 0
                        && image.pixelColor(39, i).alpha() == 0,
                    qPrintable(name));
        }
        QVERIFY(theme.icon(u"no-such-icon"_s).isNull());
    }

    void anIconFollowsTheTheme()
    {
        Theme theme;
        theme.setKind(Theme::Kind::Light);
        const QIcon icon = theme.icon(u"breakpoint"_s);
        const auto middle = [&] { return icon.pixmap(20, 20).toImage().pixelColor(10, 10).rgb(); };
        QCOMPARE(middle(), theme.colour(Colour::Text).rgb());
        QSignalSpy changed(&theme, &Theme::changed);
        theme.setKind(Theme::Kind::Dark);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(middle(), theme.colour(Colour::Text).rgb());
        QCOMPARE(icon.pixmap({ 20, 20 }, QIcon::Disabled).toImage().pixelColor(10, 10).rgb(),
            theme.colour(Colour::TextDisabled).rgb());
    }

    void everyThemeSetsEveryRoleOfThePalette()
    {
        Theme theme;
        for (const Theme::Kind kind : kinds) {
            theme.setKind(kind);
            const QPalette palette = theme.palette();
            for (int role = 0; role < QPalette::NColorRoles; ++role) {
                if (role == QPalette::NoRole)
                    continue;
                QVERIFY2(palette.isBrushSet(QPalette::Active, QPalette::ColorRole(role)),
                    qPrintable(QString::number(role)));
            }
            QVERIFY2(!theme.styleSheet().contains(u'@'), "a role in the style sheet is unknown");
        }
    }

    void builtInFontsAreUsed()
    {
        const Theme theme;
        if (!theme.missingFonts().isEmpty())
            QSKIP(qPrintable(theme.missingFonts().join(u' ')));
        QCOMPARE(theme.font().family(), u"Inter"_s);
        const QFontMetrics figures(theme.monoFont());
        for (int digit = 1; digit < 10; ++digit)
            QCOMPARE(
                figures.horizontalAdvance(QChar(u'0' + digit)), figures.horizontalAdvance(u'0'));
        QVERIFY(theme.rowHeight() % cs::studio::space::grid == 0);
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
