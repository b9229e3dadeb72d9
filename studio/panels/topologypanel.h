// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "studio/panels/panel.h"

#include <memory>

namespace cs::studio {

/// The declared topology, as a graph or as a tree, with what runs and what came of it.
class TopologyPanel : public Panel
{
    Q_OBJECT

public:
    explicit TopologyPanel(const Collaborators &with, QWidget *parent = nullptr);
    ~TopologyPanel() override;

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
