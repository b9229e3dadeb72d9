// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "studio/panels/panel.h"

class QLabel;
class QTreeWidget;

namespace cs::studio {

/// What is wrong with the open workflow, in the order of its text; selecting a row goes there.
class ConfigProblemsPanel : public Panel
{
    Q_OBJECT

public:
    explicit ConfigProblemsPanel(const Collaborators &with, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] QTreeWidget *list() const { return m_list; }

protected:
    void retranslate() override;

private:
    void fill();
    void goTo(int row);

    QTreeWidget *m_list;
};

} // namespace cs::studio
