// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "studio/panels/panel.h"

#include <memory>

namespace cs::studio {

/// The Python environments: which one is in use, which framework it has, and the command that
/// installs the framework where it is missing.
class EnvironmentsPanel : public Panel
{
    Q_OBJECT

public:
    explicit EnvironmentsPanel(const Collaborators &with, QWidget *parent = nullptr);
    ~EnvironmentsPanel() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    void find() override;
    /// Of the row that is selected; what the Copy button copies. Empty where nothing is missing.
    [[nodiscard]] QString installCommand() const;

protected:
    void retranslate() override;

private:
    void showDetails();

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace cs::studio
