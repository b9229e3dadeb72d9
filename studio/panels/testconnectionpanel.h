// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "studio/panels/panel.h"

#include <memory>

namespace cs::studio {

class ConnectionTester;

/// The connection of the open workflow, tried step by step: what passed, what failed, why, what to
/// do, and which key of the config it is about.
class TestConnectionPanel : public Panel
{
    Q_OBJECT

public:
    explicit TestConnectionPanel(const Collaborators &with, QWidget *parent = nullptr);
    ~TestConnectionPanel() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    void find() override;

    /// Tests the config as it is edited, else as it is on disk; stops a test that runs.
    void testOrCancel();
    [[nodiscard]] ConnectionTester *tester() const;

Q_SIGNALS:
    /// A link to a key was followed; where the config is a ConfigDocument, its place is set
    /// already.
    void keyChosen(const QString &key);

protected:
    void retranslate() override;

private:
    void start();
    void refresh();
    void showDetails();
    void follow(const QString &link);
    void markStale();

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace cs::studio
