// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "studio/panels/panel.h"

#include <memory>

namespace cs::studio {

class FilterBench;

/// The filters of the open workflow, tried on names that are known: what is kept, what is dropped
/// by which rule, what would be deleted; and the patterns themselves, explained and edited.
class FilterLabPanel : public Panel
{
    Q_OBJECT

public:
    explicit FilterLabPanel(const Collaborators &with, QWidget *parent = nullptr);
    ~FilterLabPanel() override;

    [[nodiscard]] FilterBench *bench() const;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    void find() override;

Q_SIGNALS:
    /// Somebody wants to try the filters on the names of a recording.
    void recordingWanted();

protected:
    void retranslate() override;

private:
    void showResult();
    void showState();
    void showLevels();
    void showPatterns();
    void showExplanation();
    void showNames();
    void beginPattern(bool exclude);
    void patternEdited(const QString &text);
    void removePattern();
    void writeSelected(bool exclude);
    void choosePattern(bool exclude, int index);

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace cs::studio
