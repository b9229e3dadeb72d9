// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workflow/assist.h"

#include <QFrame>

#include <vector>

class QKeyEvent;
class QLabel;
class QTreeWidget;

namespace cs::studio {

class Theme;

/// What could stand at the cursor: name and kind in a list, the schema's words beside it. Never
/// takes the focus: the editor hands its keys on.
class CompletionList : public QFrame
{
    Q_OBJECT

public:
    CompletionList(const Theme *theme, QWidget *parent);

    /// @p below and @p above are the cursor's places on the screen; it opens where there is room.
    void open(
        std::vector<workflow::Completion> proposals, const QPoint &below, const QPoint &above);
    [[nodiscard]] const std::vector<workflow::Completion> &proposals() const { return m_all; }
    [[nodiscard]] int current() const;
    /// Whether a key is for the list while it is open.
    [[nodiscard]] bool wants(const QKeyEvent *event) const;
    void take(const QKeyEvent *event);

Q_SIGNALS:
    void chosen(int index);

private:
    void showWords();

    const Theme *m_theme;
    QTreeWidget *m_list;
    QLabel *m_words;
    std::vector<workflow::Completion> m_all;
};

} // namespace cs::studio
