// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/trace/recording.h"
#include "studio/panels/panel.h"

#include <memory>

namespace cs::studio {

class DataView;
class EventListModel;
class FindBar;

/// A panel that lists the run's events of one kind and finds text in them. Log and Requests are
/// made of it: they give the model, the words and the widths of the columns.
class EventListPanel : public Panel
{
    Q_OBJECT

public:
    ~EventListPanel() override;
    void find() override;

protected:
    EventListPanel(const QString &id, trace::KindSet kinds, std::unique_ptr<EventListModel> model,
        const QList<int> &columnChars, const Collaborators &with, QWidget *parent);

    [[nodiscard]] EventListModel &model() const { return *m_model; }
    [[nodiscard]] FindBar *bar() const { return m_bar; }
    /// Placeholder of the search, the list's name for screen readers, and the sentence that says
    /// why the list is empty though there is a run.
    void setWords(const QString &placeholder, const QString &list, const QString &empty);

private:
    const std::unique_ptr<EventListModel> m_model;
    FindBar *m_bar;
    DataView *m_view;
};

} // namespace cs::studio
