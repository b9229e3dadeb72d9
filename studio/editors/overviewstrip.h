// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QList>
#include <QWidget>

class QsciScintilla;

namespace cs::studio {

class Theme;

/// What stands where in the whole file, beside the scroll bar: stubs, failures, errors, the place
/// of the run and of the cursor. A click goes there.
class OverviewStrip : public QWidget
{
    Q_OBJECT

public:
    struct Mark
    {
        enum Kind { Stub, Current, Failure, Error, Warning, Info };
        Kind kind = Stub;
        int line = 0; ///< from 1
        int endLine = 0;
        QString words; ///< on hover
        bool operator==(const Mark &) const = default;
    };

    OverviewStrip(QsciScintilla *editor, const Theme *theme, QWidget *parent);

    void setMarks(const QList<Mark> &marks);
    [[nodiscard]] const QList<Mark> &marks() const { return m_marks; }
    /// Where a line (from 1) stands, in this widget's pixels.
    [[nodiscard]] int yOf(int line) const;

Q_SIGNALS:
    void lineChosen(int line);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;
    QSize sizeHint() const override;

private:
    [[nodiscard]] const Mark *markAt(int y) const;
    [[nodiscard]] int lineAt(int y) const;

    QsciScintilla *m_editor;
    const Theme *m_theme;
    QList<Mark> m_marks;
};

} // namespace cs::studio
