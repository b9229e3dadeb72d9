// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "studio/theme/theme.h"

#include <QIconEngine>
#include <QPointer>

namespace cs::studio {

/// Draws one SVG of the icon family in a colour of the theme, looked up at every paint: an icon
/// made once stays right when the theme changes.
class IconEngine : public QIconEngine
{
public:
    IconEngine(const Theme *theme, QString name, Colour role);

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(
        const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override;
    [[nodiscard]] QIconEngine *clone() const override;
    [[nodiscard]] QString key() const override;

    /// The icon in one colour; @p size in physical pixels.
    [[nodiscard]] static QPixmap draw(const QString &name, const QSize &size, const QColor &colour);

private:
    [[nodiscard]] QColor colourOf(QIcon::Mode mode) const;

    QPointer<const Theme> m_theme;
    QString m_name;
    Colour m_role;
};

} // namespace cs::studio
