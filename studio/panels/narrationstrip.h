// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "studio/panels/panel.h"

class QLabel;

namespace cs::studio {

/// One plain sentence of what just happened, and which key goes on.
class NarrationStrip : public QWidget
{
    Q_OBJECT

public:
    explicit NarrationStrip(const Collaborators &with, QWidget *parent = nullptr);

    [[nodiscard]] QString text() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void update();

    const Collaborators m_with;
    QLabel *m_icon;
    QLabel *m_text;
};

} // namespace cs::studio
