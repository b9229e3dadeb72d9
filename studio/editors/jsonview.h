// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "studio/editors/editorpane.h"

namespace cs::studio {

/// One JSON document, indented, coloured and foldable, to read and to copy from.
class JsonView : public EditorPane
{
    Q_OBJECT

public:
    explicit JsonView(const Theme *theme, QWidget *parent = nullptr);

    /// Shows @p json (UTF-8) with two spaces of indentation, keys in their order. Text that is not
    /// JSON is shown as it is. Same text again: scroll position and folds stay.
    void setJson(const QByteArray &json);
    [[nodiscard]] QByteArray json() const { return m_json; }
    void clear();

private:
    QByteArray m_json;
};

} // namespace cs::studio
