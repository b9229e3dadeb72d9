// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "studio/panels/panel.h"

#include <memory>

namespace cs::studio {

class ChecklistModel;
class DataView;

/// What to implement next, and help with it: the signature, what a peer does, a stub or skeleton to
/// begin with.
class ChecklistPanel : public Panel
{
    Q_OBJECT

public:
    explicit ChecklistPanel(const Collaborators &with, QWidget *parent = nullptr);
    ~ChecklistPanel() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    void find() override;
    [[nodiscard]] ChecklistModel *model() const;
    [[nodiscard]] DataView *list() const;

public Q_SLOTS:
    void goToCurrent();
    void showPeer();
    void insertStub();
    void insertSkeleton();

Q_SIGNALS:
    /// A stub, or with @p skeleton more than that, shall be put into the connector's class.
    void draftRequested(
        const QString &spec, const QString &node, const QString &method, bool skeleton);

protected:
    void retranslate() override;

private:
    void follow();
    void refresh();
    void showDetails();
    void showFile(const QString &file, int line);
    void request(bool skeleton);

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace cs::studio
