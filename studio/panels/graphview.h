// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QGraphicsView>

namespace cs::studio {

class Theme;

/// A drawn graph one looks around in: dragged, zoomed (Ctrl+wheel, + - 0), copied as SVG. Until it
/// is zoomed or moved by hand the whole is kept in sight, as far as it can be read.
class GraphView : public QGraphicsView
{
    Q_OBJECT

public:
    void zoomBy(qreal factor);
    void fit(); ///< the whole graph, never larger than life
    [[nodiscard]] QByteArray svg() const;
    void copySvg() const;

protected:
    /// @p readableZoom: what does not fit at this is scrolled.
    GraphView(const Theme *theme, qreal readableZoom, QWidget *parent);

    /// The whole is too large to be read: brings the part into sight that matters most.
    virtual void showPart() = 0;
    /// Of the SVG.
    [[nodiscard]] virtual QString pictureTitle() const = 0;
    /// A click that moved nothing, with the left button.
    virtual void clicked(QMouseEvent *event) = 0;

    [[nodiscard]] QGraphicsScene &picture() { return m_scene; }
    [[nodiscard]] const Theme &theme() const { return *m_theme; }
    void setFitted() { m_fitted = true; }
    void keepFitted();
    /// The items have their places.
    void updateExtent();

    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    const Theme *m_theme;
    const qreal m_readableZoom;
    QGraphicsScene m_scene;
    bool m_fitted = true;
    QPoint m_pressed;
};

} // namespace cs::studio
