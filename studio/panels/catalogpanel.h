// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "studio/panels/panel.h"
#include "studio/session/catalogentry.h"

#include <memory>

namespace cs::studio {

class CatalogPage;

/// The studio's catalogue: services and what is below them, search, one entity with its history and
/// lineage, and the ways back to how it was.
class CatalogPanel : public Panel
{
    Q_OBJECT

public:
    explicit CatalogPanel(const Collaborators &with, QWidget *parent = nullptr);
    ~CatalogPanel() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    void find() override;
    /// Shows it at the right and, where it can be reached, in the tree.
    void show(const CatalogEntry &entry);
    void search(const QString &text);
    [[nodiscard]] CatalogPage *page() const;
    using Panel::show;

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void refresh();
    void fillSnapshots();
    void ask();

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace cs::studio
