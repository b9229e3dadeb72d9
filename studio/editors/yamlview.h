// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "studio/editors/editorpane.h"

namespace cs::studio {

/// A workflow file as text, to read and to edit. The text is the truth: what is saved is what was
/// typed, comments and all.
class YamlView : public EditorPane
{
    Q_OBJECT

public:
    explicit YamlView(const Theme *theme, QWidget *parent = nullptr);

    /// Error "file-read" or "encoding" (not UTF-8) with the file.
    Result<void> open(const QString &file);
    /// Writes the whole file or leaves the old one untouched. Error "file-write".
    Result<void> save();
    void close();

    [[nodiscard]] QString file() const { return m_file; }
    [[nodiscard]] bool isModified() const;
    /// Underlines a place, lines and columns from 1, and shows the sentence below the line; line 0
    /// takes the mark away.
    void setProblem(int line, int column, const QString &sentence);

Q_SIGNALS:
    void modifiedChanged(bool modified);
    void saved(const QString &file);

protected:
    void applyTheme() override;

private:
    QString m_file;
};

} // namespace cs::studio
