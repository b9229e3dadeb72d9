// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QPointer>
#include <QVariantAnimation>
#include <QWidget>

namespace cs::studio {

class Theme;

/// Dims the window but for some of its controls, which stay usable. Esc, another key, a click or
/// the control's use ends it; the focus goes back to where it was.
class Spotlight : public QWidget
{
    Q_OBJECT

public:
    struct Target
    {
        QPointer<QWidget> widget;
        QRect part; ///< of the widget; empty: all of it
        QString caption;
    };

    Spotlight(const Theme *theme, QWidget *window);

    void showOn(const QList<Target> &targets);
    [[nodiscard]] QList<QRect> holes() const { return m_holes; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();
    void end();

    const Theme *m_theme;
    QList<Target> m_targets;
    QList<QRect> m_holes;
    QStringList m_captions; // of the holes
    QPointer<QWidget> m_focusBefore;
    QVariantAnimation m_fade;
};

} // namespace cs::studio
