// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/panels/findbar.h"

#include "studio/panels/panelstr.h"
#include "studio/session/runcontroller.h"
#include "studio/session/runstore.h"
#include "studio/session/strings.h"
#include "studio/theme/theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QThreadPool>

namespace cs::studio {

using panels::Tr;

FindBar::FindBar(trace::KindSet kinds, RunController *run, const Theme *theme, QWidget *parent)
    : PanelBar(theme, parent)
    , m_kinds(kinds)
    , m_run(run)
    , m_edit(addSearch())
    , m_says(new QLabel(this))
{
    m_says->setForegroundRole(QPalette::PlaceholderText);
    addWidget(m_says);
    connect(m_edit, &QLineEdit::returnPressed, this, &FindBar::search);
    connect(m_edit, &QLineEdit::textChanged, this, [this] { m_says->clear(); });
    connect(run, &RunController::runReset, this, [this] {
        m_cancel.cancel();
        ++m_job;
        m_from = 0;
        m_says->clear();
    });
}

void FindBar::focusSearch()
{
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
}

void FindBar::setPlaceholder(const QString &text)
{
    m_edit->setPlaceholderText(text);
    m_edit->setAccessibleName(text);
}

void FindBar::search()
{
    const std::shared_ptr<const trace::Recording> recording = m_run->store().sharedRecording();
    if (!recording || m_edit->text().isEmpty())
        return;
    m_cancel.cancel();
    m_cancel = CancelToken();
    const int job = ++m_job;
    m_says->setText(Tr::tr("searching…"));
    trace::Filter filter;
    filter.kinds = m_kinds;
    filter.text = toStd(m_edit->text());
    filter.from = m_from + 1;
    const QPointer<FindBar> self(this);
    QThreadPool::globalInstance()->start(
        [self, recording, filter, job, cancel = m_cancel]() mutable {
            const quint64 from = filter.from;
            std::vector<trace::EventHead> heads = recording->find(filter, 1, cancel);
            bool wrapped = false;
            if (heads.empty() && from > 1 && !cancel.cancelled()) {
                wrapped = true;
                filter.from = 1;
                filter.to = from;
                heads = recording->find(filter, 1, cancel);
            }
            const quint64 seq = heads.empty() ? 0 : heads.front().seq;
            QMetaObject::invokeMethod(qApp, [self, job, seq, wrapped] {
                if (self)
                    self->finished(job, seq, wrapped);
            });
        });
}

void FindBar::finished(int job, quint64 seq, bool wrapped)
{
    if (job != m_job)
        return;
    if (seq == 0) {
        m_says->setText(Tr::tr("not found"));
        return;
    }
    m_says->setText(wrapped ? Tr::tr("from the start again") : QString());
    m_from = seq;
    Q_EMIT found(seq);
}

} // namespace cs::studio
