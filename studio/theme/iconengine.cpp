// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/theme/iconengine.h"

#include <QFile>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace cs::studio {

IconEngine::IconEngine(const Theme *theme, QString name, Colour role)
    : m_theme(theme)
    , m_name(std::move(name))
    , m_role(role)
{ }

QPixmap IconEngine::draw(const QString &name, const QSize &size, const QColor &colour)
{
    const QString key = u"cs-icon/%1/%2x%3/%4"_s.arg(name)
                            .arg(size.width())
                            .arg(size.height())
                            .arg(colour.rgba());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QFile file(u":/icons/%1.svg"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    // QtSvg resolves currentColor only against a color attribute of an ancestor, so it is put in
    // here.
    const QByteArray svg = file.readAll().replace("currentColor", colour.name().toLatin1());
    QSvgRenderer renderer(svg);
    pixmap = QPixmap(size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setOpacity(colour.alphaF());
    renderer.render(&painter);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QColor IconEngine::colourOf(QIcon::Mode mode) const
{
    if (!m_theme)
        return {};
    if (mode == QIcon::Disabled)
        return m_theme->colour(Colour::TextDisabled);
    if (mode == QIcon::Selected)
        return m_theme->colour(Colour::AccentText);
    return m_theme->colour(m_role);
}

void IconEngine::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state)
{
    const qreal scale = painter->device() ? painter->device()->devicePixelRatioF() : 1.0;
    painter->drawPixmap(rect, scaledPixmap(rect.size() * scale, mode, state, scale));
}

QPixmap IconEngine::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state)
{
    return scaledPixmap(size, mode, state, 1.0);
}

QPixmap IconEngine::scaledPixmap(
    const QSize &size, QIcon::Mode mode, QIcon::State /*state*/, qreal /*scale*/)
{
    return draw(m_name, size, colourOf(mode));
}

QIconEngine *IconEngine::clone() const
{
    return new IconEngine(m_theme, m_name, m_role);
}

QString IconEngine::key() const
{
    return u"cs::studio::IconEngine"_s;
}

} // namespace cs::studio
