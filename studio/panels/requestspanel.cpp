// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/panels/requestspanel.h"

#include "studio/models/queriesmodel.h"
#include "studio/models/roles.h"
#include "studio/panels/dataview.h"
#include "studio/panels/emptywords.h"
#include "studio/panels/findbar.h"
#include "studio/panels/panelstr.h"
#include "studio/session/runcontroller.h"
#include "studio/session/selection.h"

namespace cs::studio {

using panels::Tr;
using namespace Qt::StringLiterals;

class RequestsPanel::Private
{
public:
    explicit Private(const Collaborators &with)
        : model(with.run, with.theme)
        , bar(new FindBar({ engine::EventKind::SourceQuery }, with.run, with.theme))
        , view(new DataView(with.theme, with.selection))
    {
        view->setRootIsDecorated(false);
        view->setTailing(true);
        view->setModel(&model);
        view->setColumnChars({ 8, 10, -1, 16, 8, 9 });
    }

    QueriesModel model;
    FindBar *bar;
    DataView *view;
};

RequestsPanel::RequestsPanel(const Collaborators &with, QWidget *parent)
    : Panel(u"panel.requests"_s, with, parent)
    , d(std::make_unique<Private>(with))
{
    setContents(stacked({ d->bar, d->view }));
    const auto show
        = [this](quint64 seq) { d->view->showRow(d->model.index(d->model.rowOf(seq), 0)); };
    connect(with.selection, &Selection::changed, this, [this, show](const Place &place) {
        if (place.seq > 0 && !m_with.selection->isFollowing() && !d->view->hasFocus())
            show(place.seq);
    });
    connect(d->bar, &FindBar::found, this, [this, show](quint64 seq) {
        show(seq);
        m_with.selection->select(d->view->currentIndex().data(PlaceRole).value<Place>());
    });
    const auto fill = [this] { retranslate(); };
    connect(with.run, &RunController::runReset, this, fill);
    connect(with.run, &RunController::setupChanged, this, fill);
    connect(with.run, &RunController::stateChanged, this, fill);
    connect(
        &d->model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &, int first) {
            if (first == 0)
                retranslate();
        });
    retranslate();
}

RequestsPanel::~RequestsPanel() = default;

QString RequestsPanel::title() const
{
    return Tr::tr("Requests");
}

QString RequestsPanel::iconName() const
{
    return u"database"_s;
}

void RequestsPanel::find()
{
    d->bar->focusSearch();
}

void RequestsPanel::retranslate()
{
    d->bar->setPlaceholder(Tr::tr("Find in requests"));
    d->view->setAccessibleName(Tr::tr("Requests of the run"));
    if (d->model.rowCount() > 0) {
        showContents();
        return;
    }
    const EmptyWords words = emptyWords(
        *m_with.run, Tr::tr("The connector has asked its database or API nothing so far."));
    showEmpty(words.sentence, words.button, words.actionId);
}

} // namespace cs::studio
