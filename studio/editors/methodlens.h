// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRect>
#include <QString>
#include <QWidget>

#include <utility>

class QsciScintilla;

namespace cs::studio {

class SourceView;
class Theme;

/// Writes beside each definition which node, stage and role it has and what the last run did with
/// it: at the end of the line, or on the empty line above where that is too short. Lies over the
/// text and lets every click through.
class MethodLens : public QWidget
{
    Q_OBJECT

public:
    MethodLens(SourceView *view, const Theme *theme);

    /// Where the words of a definition's line (from 1) stand now; empty if they do not.
    [[nodiscard]] QRect rectOf(int line) const;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// The longest of what there is to say that has room, and where.
    [[nodiscard]] std::pair<QRect, QString> place(int line, const QString &words) const;
    [[nodiscard]] QRect roomFor(int line, const QString &words) const;

    SourceView *m_view;
    QsciScintilla *m_editor;
    const Theme *m_theme;
};

} // namespace cs::studio
