// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "studio/panels/panel.h"

class QLabel;

namespace cs::topology {
struct Method;
}

namespace cs::studio {

class SourceView;
struct SpecEntry;

/// The method behind what is selected, in the source of its connector.
class SourcePanel : public Panel
{
    Q_OBJECT

public:
    explicit SourcePanel(const Collaborators &with, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    void find() override;
    [[nodiscard]] SourceView *view() const { return m_view; }

protected:
    void retranslate() override;

private:
    void refresh();
    void showMethod(const SpecEntry &entry, const topology::Method &method);
    bool showFile(const SpecEntry &entry, const QString &path);
    [[nodiscard]] QString stateWords(const topology::Method &method) const;

    QLabel *m_header;
    SourceView *m_view;
};

} // namespace cs::studio
