// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "studio/panels/panel.h"

#include <memory>

namespace cs::studio {

/// The keys of the open workflow as a tree with search; the row follows the cursor, the cursor the
/// row. Secrets are "***".
class ConfigOutlinePanel : public Panel
{
    Q_OBJECT

public:
    explicit ConfigOutlinePanel(const Collaborators &with, QWidget *parent = nullptr);
    ~ConfigOutlinePanel() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    void find() override;

protected:
    void retranslate() override;
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace cs::studio
