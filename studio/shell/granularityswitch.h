// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/request.h"

#include <QWidget>

#include <array>

class QAction;
class QActionGroup;
class QToolButton;

namespace cs::studio {

class ActionRegistry;
class RunController;
class Theme;

/// The segmented control beside the step buttons: how big a step is.
class GranularitySwitch : public QWidget
{
    Q_OBJECT

public:
    GranularitySwitch(
        ActionRegistry *actions, RunController *run, const Theme *theme, QWidget *parent = nullptr);

    [[nodiscard]] static QString actionId(engine::Granularity granularity);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void applyTheme();

    const Theme *m_theme;
    QActionGroup *m_group;
    std::array<QToolButton *, 5> m_buttons {};
};

} // namespace cs::studio
