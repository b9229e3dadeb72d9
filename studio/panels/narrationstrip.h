// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "studio/panels/panel.h"

class QLabel;
class QToolButton;

namespace cs::studio {

/// One plain sentence of what just happened and why, which key goes on, and a word to read more of.
class NarrationStrip : public QWidget
{
    Q_OBJECT

public:
    explicit NarrationStrip(const Collaborators &with, QWidget *parent = nullptr);

    [[nodiscard]] QString text() const;

Q_SIGNALS:
    /// Somebody wants to know more: an entry of the glossary.
    void termRequested(const QString &term);

protected:
    void changeEvent(QEvent *event) override;

private:
    void update();

    const Collaborators m_with;
    QLabel *m_icon;
    QLabel *m_text;
    QToolButton *m_more;
    QString m_term;
};

} // namespace cs::studio
