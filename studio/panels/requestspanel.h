// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "studio/panels/panel.h"

#include <memory>

namespace cs::studio {

/// What the connector asked of its database, its API and the catalogue.
class RequestsPanel : public Panel
{
    Q_OBJECT

public:
    explicit RequestsPanel(const Collaborators &with, QWidget *parent = nullptr);
    ~RequestsPanel() override;

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
