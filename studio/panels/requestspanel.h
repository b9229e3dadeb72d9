// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "studio/panels/eventlistpanel.h"

namespace cs::studio {

/// What the connector asked of its database, its API and the catalogue.
class RequestsPanel : public EventListPanel
{
    Q_OBJECT

public:
    explicit RequestsPanel(const Collaborators &with, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;

protected:
    void retranslate() override;
};

} // namespace cs::studio
