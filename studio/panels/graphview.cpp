// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/panels/graphview.h"

#include "studio/theme/theme.h"

#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QMimeData>
#include <QMouseEvent>
#include <QSvgGenerator>

#include <algorithm>
#include <cmath>

namespace cs::studio {

using namespace Qt::StringLiterals;

namespace {
constexpr qreal smallestZoom = 0.2;
constexpr qreal largestZoom = 3;
} // namespace

GraphView::GraphView(const Theme *theme, qreal readableZoom, QWidget *parent)
    : QGraphicsView(parent)
    , m_theme(theme)
    , m_readableZoom(readableZoom)
{
    setScene(&m_scene);
    setFrameShape(NoFrame);
    setDragMode(ScrollHandDrag);
    setTransformationAnchor(AnchorUnderMouse);
    viewport()->setCursor(Qt::ArrowCursor);
    setMouseTracking(true);
}

void GraphView::updateExtent()
{
    m_scene.setSceneRect(m_scene.itemsBoundingRect().adjusted(
        -space::large, -space::large, space::large, space::large));
}

void GraphView::zoomBy(qreal factor)
{
    const qreal now = transform().m11();
    const qreal next = std::clamp(now * factor, smallestZoom, largestZoom);
    scale(next / now, next / now);
    m_fitted = false;
}

void GraphView::fit()
{
    m_fitted = true;
    const QRectF whole = m_scene.sceneRect();
    if (m_scene.items().isEmpty() || viewport()->width() < 2)
        return;
    const qreal wanted
        = std::min(viewport()->width() / whole.width(), viewport()->height() / whole.height());
    const qreal zoom = std::clamp(wanted, m_readableZoom, 1.0);
    setTransform(QTransform::fromScale(zoom, zoom));
    if (wanted >= m_readableZoom)
        centerOn(whole.center());
    else
        showPart();
}

void GraphView::keepFitted()
{
    if (m_fitted)
        fit();
}

void GraphView::resizeEvent(QResizeEvent *event)
{
    QGraphicsView::resizeEvent(event);
    keepFitted();
}

void GraphView::showEvent(QShowEvent *event)
{
    QGraphicsView::showEvent(event);
    keepFitted();
}

void GraphView::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->pos();
    QGraphicsView::mousePressEvent(event);
}

void GraphView::mouseReleaseEvent(QMouseEvent *event)
{
    QGraphicsView::mouseReleaseEvent(event);
    viewport()->setCursor(Qt::ArrowCursor);
    if ((event->pos() - m_pressed).manhattanLength() >= QApplication::startDragDistance())
        m_fitted = false;
    else if (event->button() == Qt::LeftButton)
        clicked(event);
}

void GraphView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() & Qt::ControlModifier) {
        zoomBy(std::pow(1.0015, event->angleDelta().y()));
        event->accept();
        return;
    }
    m_fitted = false;
    QGraphicsView::wheelEvent(event);
}

void GraphView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Plus)
        zoomBy(1.25);
    else if (event->key() == Qt::Key_Minus)
        zoomBy(0.8);
    else if (event->key() == Qt::Key_0)
        fit();
    else if (event->matches(QKeySequence::Copy))
        copySvg();
    else
        QGraphicsView::keyPressEvent(event);
}

QByteArray GraphView::svg() const
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setTitle(pictureTitle());
    const QRectF whole = m_scene.sceneRect();
    const QRectF target(QPointF(0, 0), whole.size());
    generator.setSize(whole.size().toSize());
    generator.setViewBox(target);
    QPainter painter(&generator);
    painter.fillRect(target, m_theme->colour(Colour::Window));
    // rendering does not change what is shown
    const_cast<QGraphicsScene &>(m_scene).render(&painter, target, whole);
    painter.end();
    return bytes;
}

void GraphView::copySvg() const
{
    const QByteArray bytes = svg();
    auto *mime = new QMimeData; // the clipboard owns it
    mime->setData(u"image/svg+xml"_s, bytes);
    mime->setText(QString::fromUtf8(bytes));
    QGuiApplication::clipboard()->setMimeData(mime);
}

} // namespace cs::studio
