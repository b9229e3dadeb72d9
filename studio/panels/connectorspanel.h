// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "studio/panels/panel.h"

#include <memory>

namespace cs::studio {

/// The specs by source type: their components and how much of their topology is implemented.
class ConnectorsPanel : public Panel
{
    Q_OBJECT

public:
    explicit ConnectorsPanel(const Collaborators &with, QWidget *parent = nullptr);
    ~ConnectorsPanel() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    void find() override;

protected:
    void retranslate() override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace cs::studio
