// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "studio/editors/editorpane.h"

#include <QList>
#include <QString>

namespace cs::studio {

/// A method of a source file and what is to be seen of it.
struct MethodMark
{
    QString name;
    int line = 0; ///< of the definition, from 1
    int endLine = 0; ///< 0: only the definition's line is marked
    bool stub = false; ///< amber background, ○ and the word in the margin
    QString note; ///< shown on hover, e.g. the disguise of the stub
    bool breakpoint = false;
};

/// The source of a connector, to read: stubs are lit, the current method is framed.
class SourceView : public EditorPane
{
    Q_OBJECT

public:
    explicit SourceView(const Theme *theme, QWidget *parent = nullptr);

    /// Shows a file; the same path and text again change nothing.
    void setSource(const QString &path, const QString &text, Language language = Language::Cpp);
    [[nodiscard]] QString path() const { return m_path; }
    void setMethods(const QList<MethodMark> &methods);
    [[nodiscard]] const QList<MethodMark> &methods() const { return m_methods; }
    /// The method that runs or is selected; scrolls to it. An unknown or empty name: none.
    void setCurrentMethod(const QString &name);
    [[nodiscard]] QString currentMethod() const { return m_current; }
    /// Whether the background of a line (from 1) says "stub".
    [[nodiscard]] bool isMarkedStub(int line) const;

Q_SIGNALS:
    /// A person clicked into a method of the file.
    void methodClicked(const QString &name);
    /// A click into the margin beside a method.
    void breakpointToggled(const QString &name);

protected:
    void applyTheme() override;
    void retranslate() override;

private:
    [[nodiscard]] const MethodMark *methodAt(int line) const;
    void mark();

    QString m_path;
    QList<MethodMark> m_methods;
    QString m_current;
    bool m_moving = false; // the cursor moves by program
};

} // namespace cs::studio
