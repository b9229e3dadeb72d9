// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/json.h"
#include "studio/panels/panel.h"

#include <memory>

namespace cs::studio {

/// What the run writes, or in a dry run would write: counts, every entity with its verb and why,
/// the fields that differ, and deletions with what they rest on.
class WritePlanPanel : public Panel
{
    Q_OBJECT

public:
    explicit WritePlanPanel(const Collaborators &with, QWidget *parent = nullptr);
    ~WritePlanPanel() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    void find() override;
    /// The whole plan with its secrets masked.
    [[nodiscard]] Json toJson() const;

protected:
    void retranslate() override;

private:
    void refresh();
    void showChanges();

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace cs::studio
