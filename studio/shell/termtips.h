// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QHelpEvent;
class QWidget;

namespace cs::studio {

/// Adds the glossary's sentence to the tool tip of whatever names one of its terms: headers, cells,
/// tabs, labels and buttons of a window and its dialogs.
class TermTips : public QObject
{
    Q_OBJECT

public:
    explicit TermTips(QWidget *window);

    /// What would be shown at a place of a widget, its own tool tip first; empty if it names no
    /// term.
    [[nodiscard]] static QString tipAt(const QWidget *widget, const QPoint &position);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *m_window;
};

} // namespace cs::studio
