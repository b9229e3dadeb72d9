// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/panels/logpanel.h"

#include "studio/models/logmodel.h"
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

class LogPanel::Private
{
public:
    explicit Private(const Collaborators &with)
        : model(with.run, with.theme)
        , bar(new FindBar({ engine::EventKind::LogLine }, with.run, with.theme))
        , view(new DataView(with.theme, with.selection))
    {
        view->setRootIsDecorated(false);
        view->setTailing(true);
        view->setModel(&model);
        view->setColumnChars({ 8, 10, -1, 28 });
    }

    LogModel model;
    FindBar *bar;
    DataView *view;
};

LogPanel::LogPanel(const Collaborators &with, QWidget *parent)
    : Panel(u"panel.log"_s, with, parent)
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

LogPanel::~LogPanel() = default;

QString LogPanel::title() const
{
    return Tr::tr("Log");
}

QString LogPanel::iconName() const
{
    return u"log"_s;
}

void LogPanel::find()
{
    d->bar->focusSearch();
}

void LogPanel::retranslate()
{
    d->bar->setPlaceholder(Tr::tr("Find in the log"));
    d->view->setAccessibleName(Tr::tr("Log lines of the run"));
    if (d->model.rowCount() > 0) {
        showContents();
        return;
    }
    const EmptyWords words = emptyWords(
        *m_with.run, Tr::tr("Nothing was logged: the connector has written no line so far."));
    showEmpty(words.sentence, words.button, words.actionId);
}

} // namespace cs::studio
