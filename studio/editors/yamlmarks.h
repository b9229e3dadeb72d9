// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workflow/validation.h"

#include <QObject>

#include <utility>
#include <vector>

class QsciScintilla;

namespace cs::studio {

class OverviewStrip;
class Theme;

/// What is drawn over a config's text: problems (squiggles, margin, strip), folds, the bars that
/// cover secrets, the sign of a fix. Everything moves with the text until it is set anew.
class YamlMarks : public QObject
{
    Q_OBJECT

public:
    /// All are borrowed; @p editor owns it.
    YamlMarks(QsciScintilla *editor, OverviewStrip *strip, const Theme *theme);

    struct Problem
    {
        std::size_t from = 0; ///< bytes; never empty but at the end of the text
        std::size_t to = 0;
        const workflow::Diagnostic *diagnostic = nullptr;
    };
    /// The editor shows the very text of @p validation; null takes everything away.
    void show(std::shared_ptr<const workflow::Validation> validation);
    /// In the order of the text; offsets are of the text that was checked.
    [[nodiscard]] const std::vector<Problem> &problems() const { return m_problems; }

    void setSecretsHidden(bool hidden);
    [[nodiscard]] bool areSecretsHidden() const { return m_hidden; }
    /// Covers what looks like a secret, line by line, before the check knows better.
    void coverTyped();
    /// A secret the cursor is in is shown.
    void setCursor(std::size_t offset);
    [[nodiscard]] bool isCovered(std::size_t offset) const;
    void applyTheme();
    void setFixLine(int line); ///< from 0; -1: none

    static constexpr int symbolMargin = 1;
    static constexpr int fixMargin = 3; ///< right of the folds

private:
    void showFolds(const workflow::Value *root);
    void cover();

    QsciScintilla *m_editor;
    OverviewStrip *m_strip;
    const Theme *m_theme;
    std::shared_ptr<const workflow::Validation> m_validation;
    std::vector<Problem> m_problems;
    std::vector<std::pair<std::size_t, std::size_t>> m_secrets;
    std::vector<std::pair<int, int>> m_folds;
    std::size_t m_cursor = 0;
    bool m_hidden = true;
    int m_fixLine = -1;
};

/// Where the values of secret keys stand, without variables (`${NAME}`): of what was read, and, for
/// a text that is no YAML, of lines that look like `password: x`.
[[nodiscard]] std::vector<std::pair<std::size_t, std::size_t>> secretPlaces(
    const workflow::Value &root, std::string_view text);
[[nodiscard]] std::vector<std::pair<std::size_t, std::size_t>> secretPlaces(std::string_view text);

} // namespace cs::studio
