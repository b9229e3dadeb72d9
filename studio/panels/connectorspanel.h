// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "studio/panels/panel.h"

#include <memory>

class QMenu;
class QModelIndex;

namespace cs::studio {

/// The specs of both worlds, a person's own on top: their components, what is broken, and how much
/// of their topology is implemented; above them the Python environment they are taken from.
class ConnectorsPanel : public Panel
{
    Q_OBJECT

public:
    explicit ConnectorsPanel(const Collaborators &with, QWidget *parent = nullptr);
    ~ConnectorsPanel() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    void find() override;

protected:
    void retranslate() override;

private:
    void fillMenu(QMenu *menu, const QModelIndex &index);
    void fillEnvironments();
    void showEnvironment();

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace cs::studio
