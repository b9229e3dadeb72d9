// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "studio/panels/panel.h"

#include <memory>

namespace cs::studio {

/// Every `${VAR}` of the open workflow: where it is used, where its value is, what to do about one
/// that is not set; and the secrets that stand in the file, to be moved out of it. Shows no value.
class VariablesPanel : public Panel
{
    Q_OBJECT

public:
    explicit VariablesPanel(const Collaborators &with, QWidget *parent = nullptr);
    ~VariablesPanel() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    void find() override;

protected:
    void retranslate() override;

private:
    void connectActions();
    void showDetails();
    void showState();
    void keep(bool inKeychain);

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace cs::studio
