// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>
#include <QList>
#include <QPair>

#include <functional>

class QLabel;

namespace cs::studio {

class Theme;

/// Versions of the program and of what it is made of; the licence.
class AboutWindow : public QDialog
{
    Q_OBJECT

public:
    AboutWindow(std::function<QList<QPair<QString, QString>>()> versions, const Theme *theme,
        QWidget *parent);

    [[nodiscard]] QString text() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();

    std::function<QList<QPair<QString, QString>>()> m_versions;
    const Theme *m_theme;
    QLabel *m_text;
};

} // namespace cs::studio
