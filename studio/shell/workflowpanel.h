// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "studio/panels/panel.h"

class QLabel;

namespace cs::studio {

class YamlView;

/// The workflow file that is open, as text.
class WorkflowPanel : public Panel
{
    Q_OBJECT

public:
    explicit WorkflowPanel(const Collaborators &with, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    void find() override;

    /// Shows the file; the error says why it cannot be read. The same file again: read anew.
    [[nodiscard]] Result<void> open(const QString &file);
    [[nodiscard]] Result<void> save();
    [[nodiscard]] bool isModified() const;
    [[nodiscard]] QString file() const;
    void showProblem(const Error &error);
    /// What a run takes in place of what the file says; empty: nothing.
    void setReplaced(const QString &sentence);
    [[nodiscard]] YamlView *view() const { return m_view; }

Q_SIGNALS:
    void modifiedChanged(bool modified);
    void saved(const QString &file);

protected:
    void retranslate() override;

private:
    QLabel *m_header;
    QLabel *m_replaced;
    YamlView *m_view;
};

} // namespace cs::studio
