// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "studio/panels/panel.h"

class QLabel;

namespace cs::studio {

/// The path of the selection; each part can be clicked, the whole can be copied.
class BreadcrumbBar : public QWidget
{
    Q_OBJECT

public:
    explicit BreadcrumbBar(const Collaborators &with, QWidget *parent = nullptr);

    [[nodiscard]] QString path() const { return m_path; }

protected:
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void update();

    const Collaborators m_with;
    QLabel *m_label;
    QString m_path;
};

} // namespace cs::studio
