// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/panels/eventlistpanel.h"

#include "studio/models/eventlistmodel.h"
#include "studio/models/roles.h"
#include "studio/panels/dataview.h"
#include "studio/panels/emptywords.h"
#include "studio/panels/findbar.h"
#include "studio/session/runcontroller.h"
#include "studio/session/selection.h"

namespace cs::studio {

EventListPanel::EventListPanel(const QString &id, trace::KindSet kinds,
    std::unique_ptr<EventListModel> model, const QList<int> &columnChars, const Collaborators &with,
    QWidget *parent)
    : Panel(id, with, parent)
    , m_model(std::move(model))
    , m_bar(new FindBar(kinds, with.run, with.theme))
    , m_view(new DataView(with.theme, with.selection))
{
    m_view->setRootIsDecorated(false);
    m_view->setTailing(true);
    m_view->setModel(m_model.get());
    m_view->setColumnChars(columnChars);
    setContents(stacked({ m_bar, m_view }));

    const auto show
        = [this](quint64 seq) { m_view->showRow(m_model->index(m_model->rowOf(seq), 0)); };
    connect(with.selection, &Selection::changed, this, [this, show](const Place &place) {
        if (place.seq > 0 && !m_with.selection->isFollowing() && !m_view->hasFocus())
            show(place.seq);
    });
    connect(m_bar, &FindBar::found, this, [this, show](quint64 seq) {
        show(seq);
        m_with.selection->select(m_view->currentIndex().data(PlaceRole).value<Place>());
    });
    const auto fill = [this] { retranslate(); };
    connect(with.run, &RunController::runReset, this, fill);
    connect(with.run, &RunController::setupChanged, this, fill);
    connect(with.run, &RunController::stateChanged, this, fill);
    connect(m_model.get(), &QAbstractItemModel::rowsInserted, this,
        [this](const QModelIndex &, int first) {
            if (first == 0)
                retranslate();
        });
}

EventListPanel::~EventListPanel() = default;

void EventListPanel::find()
{
    m_bar->focusSearch();
}

void EventListPanel::setWords(const QString &placeholder, const QString &list, const QString &empty)
{
    m_bar->setPlaceholder(placeholder);
    m_view->setAccessibleName(list);
    // A filter that hides everything must stay in reach.
    if (m_model->rowCount() > 0 || m_model->unfilteredCount() > 0) {
        showContents();
        return;
    }
    const EmptyWords words = emptyWords(*m_with.run, empty);
    showEmpty(words.sentence, words.button, words.actionId);
}

} // namespace cs::studio
