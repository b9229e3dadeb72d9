// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/shell/spotlight.h"

#include "studio/theme/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace cs::studio {

namespace {

constexpr int frame = 3;
constexpr int fadeMs = 180;
constexpr int settleMs = 60;
constexpr qreal dimLight = 0.35; // how much of the window's own colour is taken
constexpr qreal dimDark = 0.55;

} // namespace

Spotlight::Spotlight(const Theme *theme, QWidget *window)
    : QWidget(window)
    , m_theme(theme)
{
    setObjectName(u"spotlight"_s);
    setFocusPolicy(Qt::StrongFocus);
    hide();
    window->installEventFilter(this);
    m_fade.setStartValue(0.0);
    m_fade.setEndValue(1.0);
    m_fade.setDuration(fadeMs);
    connect(&m_fade, &QVariantAnimation::valueChanged, this, [this] { update(); });
}

void Spotlight::showOn(const QList<Target> &targets)
{
    m_targets = targets;
    if (m_targets.isEmpty())
        return;
    m_focusBefore = QApplication::focusWidget();
    QStringList captions;
    for (const Target &target : targets)
        captions.append(target.caption);
    setAccessibleName(tr("Highlighted: %1. Esc ends it.").arg(captions.join(u", "_s)));
    place();
    QTimer::singleShot(settleMs, this, &Spotlight::place); // a dock that has just come up
    show();
    raise();
    setFocus();
    qApp->installEventFilter(this);
    m_fade.stop();
    if (m_theme->reducedMotion())
        m_fade.setCurrentTime(fadeMs);
    else
        m_fade.start();
}

// The control itself is not covered, so that it can be used.
void Spotlight::place()
{
    setGeometry(parentWidget()->rect());
    m_holes.clear();
    m_captions.clear();
    QRegion mask(rect());
    for (const Target &target : std::as_const(m_targets)) {
        if (!target.widget || !target.widget->isVisible())
            continue;
        const QRect part = target.part.isEmpty() ? target.widget->rect() : target.part;
        const QRect hole(target.widget->mapTo(parentWidget(), part.topLeft()), part.size());
        m_holes.append(hole);
        m_captions.append(target.caption);
        mask -= hole.adjusted(1, 1, -1, -1);
    }
    setMask(mask);
    update();
}

void Spotlight::end()
{
    if (!isVisible())
        return;
    qApp->removeEventFilter(this);
    const bool hadFocus = hasFocus();
    hide();
    if (hadFocus && m_focusBefore)
        m_focusBefore->setFocus();
}

void Spotlight::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal strength = m_fade.currentValue().toReal();
    QColor dim = Qt::black;
    dim.setAlphaF(float(strength * (m_theme->isDark() ? dimDark : dimLight)));
    QRegion outside(rect());
    for (const QRect &hole : std::as_const(m_holes))
        outside -= hole;
    painter.setClipRegion(outside);
    painter.fillRect(rect(), dim);
    painter.setClipping(false);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_theme->colour(Colour::Accent), frame));
    for (const QRect &hole : std::as_const(m_holes))
        painter.drawRoundedRect(
            QRectF(hole).adjusted(-1, -1, 1, 1).intersected(QRectF(rect()).adjusted(2, 2, -2, -2)),
            space::radius, space::radius);
    painter.setFont(m_theme->boldFont());
    QList<QRect> taken;
    for (qsizetype i = 0; i < m_holes.size(); ++i) {
        const QString &caption = m_captions.at(i);
        QRect box = painter.fontMetrics().boundingRect(caption).adjusted(
            -space::small, -space::tiny, space::small, space::tiny);
        const QRect &hole = m_holes.at(i);
        const bool below = hole.bottom() + box.height() + space::small < height();
        box.moveTop(below ? hole.bottom() + space::tiny : hole.top() + space::small);
        const int rightmost = qMax(space::tiny, width() - box.width() - space::tiny);
        box.moveLeft(qBound(space::tiny, hole.left(), rightmost));
        while (std::any_of(
            taken.begin(), taken.end(), [&](const QRect &other) { return other.intersects(box); }))
            box.translate(0, box.height() + space::tiny);
        taken.append(box);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme->colour(Colour::AccentStrong));
        painter.drawRoundedRect(box, space::radius, space::radius);
        painter.setPen(m_theme->colour(Colour::AccentText));
        painter.drawText(box, Qt::AlignCenter, caption);
    }
}

void Spotlight::keyPressEvent(QKeyEvent *event)
{
    event->setAccepted(event->key() == Qt::Key_Escape);
    end();
}

bool Spotlight::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    // After the control had its click, or the action its key.
    if (isVisible()
        && (event->type() == QEvent::MouseButtonPress || event->type() == QEvent::Shortcut))
        QMetaObject::invokeMethod(this, &Spotlight::end, Qt::QueuedConnection);
    return QWidget::eventFilter(watched, event);
}

} // namespace cs::studio
