// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "studio/panels/panel.h"

#include <memory>

namespace cs::studio {

/// Failures, warnings, and failures the framework would have swallowed.
class ProblemsPanel : public Panel
{
    Q_OBJECT

public:
    explicit ProblemsPanel(const Collaborators &with, QWidget *parent = nullptr);
    ~ProblemsPanel() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    void find() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void retranslate() override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace cs::studio
