// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "studio/panels/panel.h"

#include <memory>

namespace cs::studio {

/// What a stage yielded: fields, JSON, columns, and where it came from. Pinned ones stay open.
class EntityPanel : public Panel
{
    Q_OBJECT

public:
    explicit EntityPanel(const Collaborators &with, QWidget *parent = nullptr);
    ~EntityPanel() override;

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
