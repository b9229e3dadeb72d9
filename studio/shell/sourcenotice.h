// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "studio/shell/sourcedocument.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace cs::studio {

class Theme;

/// The bar above a source whose file somebody else has changed or taken away.
class SourceNotice : public QFrame
{
    Q_OBJECT

public:
    SourceNotice(const Theme *theme, QWidget *parent);

    /// Hidden for Same.
    void showDisk(SourceDocument::Disk disk);
    [[nodiscard]] QString text() const; ///< empty while it is hidden

Q_SIGNALS:
    void reloadRequested();
    void keepRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    const Theme *m_theme;
    SourceDocument::Disk m_disk = SourceDocument::Disk::Same;
    QLabel *m_text;
    QPushButton *m_reload;
    QPushButton *m_keep;
};

} // namespace cs::studio
