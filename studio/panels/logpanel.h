// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "studio/panels/eventlistpanel.h"

class QComboBox;

namespace cs::studio {

/// Log lines of the run, of all levels or the grave ones only.
class LogPanel : public EventListPanel
{
    Q_OBJECT

public:
    explicit LogPanel(const Collaborators &with, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;

protected:
    void retranslate() override;

private:
    QComboBox *m_level;
};

} // namespace cs::studio
