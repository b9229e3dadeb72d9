// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSyntaxHighlighter>

namespace cs::studio {

class Theme;

/// Colours of YAML where it is only shown: keys, comments, numbers, quoted texts. The editor has
/// its own.
class YamlColours : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    YamlColours(const Theme *theme, QTextDocument *document);

protected:
    void highlightBlock(const QString &text) override;

private:
    const Theme *m_theme;
};

} // namespace cs::studio
