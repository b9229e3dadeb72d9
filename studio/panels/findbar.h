// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/cancel.h"
#include "core/trace/recording.h"
#include "studio/panels/panelbar.h"

class QLabel;
class QLineEdit;

namespace cs::studio {

class RunController;

/// Finds text in the events of a run, on a thread of its own, one place after the other.
class FindBar : public PanelBar
{
    Q_OBJECT

public:
    FindBar(
        trace::KindSet kinds, RunController *run, const Theme *theme, QWidget *parent = nullptr);

    void focusSearch();
    /// The next search goes on behind this event.
    void setFrom(quint64 seq) { m_from = seq; }
    void setPlaceholder(const QString &text);

Q_SIGNALS:
    void found(quint64 seq);

private:
    void search();
    void finished(int job, quint64 seq, bool wrapped);

    const trace::KindSet m_kinds;
    RunController *m_run;
    QLineEdit *m_edit;
    QLabel *m_says;
    quint64 m_from = 0;
    int m_job = 0; // answers of older ones are dropped
    CancelToken m_cancel;
};

} // namespace cs::studio
