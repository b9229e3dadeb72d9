// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/editors/jsonview.h"

#include "core/base/json.h"
#include "studio/editors/qsci.h"

namespace cs::studio {

JsonView::JsonView(const Theme *theme, QWidget *parent)
    : EditorPane(theme, Language::Json, parent)
{
    editor()->setReadOnly(true);
    editor()->setMarginWidth(0, 0);
    editor()->setMarginWidth(1, 0);
    editor()->setCaretLineVisible(false);
    editor()->setBraceMatching(QsciScintilla::SloppyBraceMatch);
}

void JsonView::setJson(const QByteArray &json)
{
    if (json == m_json)
        return;
    m_json = json;
    const auto parsed = parseJson({ json.constData(), static_cast<std::size_t>(json.size()) });
    editor()->setText(
        parsed ? QString::fromStdString(dumpJson(*parsed, 2)) : QString::fromUtf8(json));
    editor()->setCursorPosition(0, 0);
    editor()->setFirstVisibleLine(0);
}

void JsonView::clear()
{
    m_json.clear();
    editor()->clear();
}

} // namespace cs::studio
