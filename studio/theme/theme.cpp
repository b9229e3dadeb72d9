// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/theme/theme.h"

#include "studio/theme/iconengine.h"

#include <QDir>
#include <QFontDatabase>
#include <QFontMetrics>
#include <QGuiApplication>
#include <QLoggingCategory>

using namespace Qt::StringLiterals;

namespace cs::studio {

Q_LOGGING_CATEGORY(lcTheme, "cs.studio.theme")

Theme::Theme(QObject *parent)
    : QObject(parent)
{
    // Qt 6.4 has no colour scheme hint; a dark desktop hands out a dark window palette.
    const QPalette desktop = QGuiApplication::palette();
    m_desktopKind = desktop.color(QPalette::Window).lightnessF()
            < desktop.color(QPalette::WindowText).lightnessF()
        ? Kind::Dark
        : Kind::Light;
    m_kind = m_desktopKind;
    loadFonts();
    apply();
}

Theme::~Theme() = default;

void Theme::loadFonts()
{
    const QDir fonts(u":/fonts"_s);
    for (const QString &file : fonts.entryList(QDir::Files))
        QFontDatabase::addApplicationFont(fonts.filePath(file));
    const QStringList families = QFontDatabase::families();
    const auto pick = [&](const QString &wanted, QFontDatabase::SystemFont fallback) {
        if (families.contains(wanted))
            return wanted;
        const QString family = QFontDatabase::systemFont(fallback).family();
        m_missingFonts.append(
            u"The font %1 is not built in; %2 is used instead."_s.arg(wanted, family));
        qCWarning(lcTheme).noquote() << m_missingFonts.last();
        return family;
    };
    m_family = pick(u"Inter"_s, QFontDatabase::GeneralFont);
    m_monoFamily = pick(u"JetBrains Mono"_s, QFontDatabase::FixedFont);
}

void Theme::apply()
{
    QGuiApplication::setPalette(palette());
    QGuiApplication::setFont(font());
    Q_EMIT changed();
}

void Theme::setKind(Kind kind)
{
    if (m_kind == kind)
        return;
    m_kind = kind;
    apply();
}

void Theme::setFontSize(int points)
{
    points = qBound(8, points, 20);
    if (m_fontSize == points)
        return;
    m_fontSize = points;
    apply();
}

void Theme::setReducedMotion(bool reduced)
{
    if (m_reducedMotion == reduced)
        return;
    m_reducedMotion = reduced;
    Q_EMIT changed();
}

QFont Theme::font(TextSize size) const
{
    QFont font(m_family);
    switch (size) {
    case TextSize::Small:
        font.setPointSizeF(m_fontSize * 0.9);
        break;
    case TextSize::Normal:
        font.setPointSizeF(m_fontSize);
        break;
    case TextSize::Large:
        font.setPointSizeF(m_fontSize * 1.2);
        break;
    case TextSize::Title:
        font.setPointSizeF(m_fontSize * 1.7);
        break;
    }
    return font;
}

QFont Theme::boldFont(TextSize size) const
{
    QFont bold = font(size);
    bold.setWeight(QFont::DemiBold);
    return bold;
}

QFont Theme::monoFont(TextSize size) const
{
    QFont mono = font(size);
    mono.setFamilies({ m_monoFamily });
    mono.setStyleHint(QFont::Monospace);
    // The monospaced face is wider and taller; beside the proportional one it looks the same so.
    mono.setPointSizeF(mono.pointSizeF() * 0.95);
    return mono;
}

int Theme::rowHeight() const
{
    const int needed = QFontMetrics(font()).height() + space::small;
    return (needed + space::grid - 1) / space::grid * space::grid;
}

QIcon Theme::icon(const QString &name, Colour role) const
{
    if (!QFile::exists(u":/icons/%1.svg"_s.arg(name)))
        return {};
    return QIcon(new IconEngine(this, name, role)); // QIcon owns its engine
}

QPixmap Theme::pixmap(const QString &name, int size, qreal devicePixelRatio, Colour role) const
{
    const int pixels = qRound(size * devicePixelRatio);
    QPixmap pixmap = IconEngine::draw(name, { pixels, pixels }, colour(role));
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}

QStringList Theme::iconNames()
{
    QStringList names = QDir(u":/icons"_s).entryList({ u"*.svg"_s }, QDir::Files, QDir::Name);
    for (QString &name : names)
        name.chop(4);
    return names;
}

} // namespace cs::studio
