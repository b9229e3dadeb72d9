// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/panels/runtreepanel.h"

#include "core/trace/verdict.h"
#include "studio/models/breakpointsmodel.h"
#include "studio/models/roles.h"
#include "studio/models/runtreemodel.h"
#include "studio/models/verdictwords.h"
#include "studio/panels/dataview.h"
#include "studio/panels/emptywords.h"
#include "studio/panels/findbar.h"
#include "studio/panels/panelstr.h"
#include "studio/session/runcontroller.h"
#include "studio/session/runstore.h"
#include "studio/session/selection.h"
#include "studio/theme/theme.h"

#include <QMenu>
#include <QToolButton>
#include <QToolTip>

namespace cs::studio {

using panels::Tr;
using namespace Qt::StringLiterals;

class RunTreePanel::Private
{
public:
    explicit Private(const Collaborators &with)
        : model(with.run, with.theme)
        , bar(new FindBar({ engine::EventKind::ElementProduced, engine::EventKind::EntityYielded },
              with.run, with.theme))
        , follow(bar->addButton(u"follow"_s))
        , view(new DataView(with.theme, with.selection))
    {
        follow->setCheckable(true);
        follow->setChecked(with.selection->isFollowing());
        view->setModel(&model);
        view->setColumnChars({ -1, 9, 18, 10, 10 }, 48);
        view->setIndentation(space::medium); // a run is deep and its dock narrow
    }

    RunTreeModel model;
    FindBar *bar;
    QToolButton *follow;
    DataView *view;
};

RunTreePanel::RunTreePanel(const Collaborators &with, QWidget *parent)
    : Panel(u"panel.runtree"_s, with, parent)
    , d(std::make_unique<Private>(with))
{
    setContents(stacked({ d->bar, d->view }));
    connect(d->follow, &QToolButton::clicked, with.selection, &Selection::setFollowing);
    connect(with.selection, &Selection::followingChanged, d->follow, &QToolButton::setChecked);
    connect(with.selection, &Selection::changed, this, [this](const Place &place) {
        if (place.seq == 0 || d->view->hasFocus())
            return; // chosen here, or not a place of the run
        d->view->showRow(d->model.indexOfEvent(place.seq));
        d->bar->setFrom(place.seq);
    });
    connect(d->bar, &FindBar::found, this, [this](quint64 seq) {
        const QModelIndex index = d->model.indexOfEvent(seq);
        if (!index.isValid())
            return;
        d->view->showRow(index);
        m_with.selection->select(index.siblingAtColumn(0).data(PlaceRole).value<Place>());
    });
    connect(d->view, &DataView::clicked, this, [this](const QModelIndex &index) {
        if (!index.data(ZeroRole).toBool() || !m_with.run->store().index())
            return;
        const trace::Verdict verdict = trace::whyZero(
            *m_with.run->store().index(), d->model.itemId(index), m_with.run->setup().report.get());
        QToolTip::showText(QCursor::pos(), verdictSentence(verdict), d->view->viewport(),
            d->view->visualRect(index));
    });
    connect(d->view, &DataView::menuRequested, this, [this](QMenu *menu, const QModelIndex &index) {
        const QString path = index.siblingAtColumn(0).data(PathRole).toString();
        menu->addAction(m_with.theme->icon(u"breakpoint"_s, Colour::Failure),
            Tr::tr("Set a breakpoint just here"), this,
            [this, path] { m_with.breakpoints->toggle(path); });
    });
    const auto fill = [this] { retranslate(); };
    connect(with.run, &RunController::runReset, this, fill);
    connect(with.run, &RunController::setupChanged, this, fill);
    connect(with.run, &RunController::stateChanged, this, fill);
    connect(&d->model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &above) {
        if (!above.isValid()) {
            retranslate();
            d->view->expandToDepth(1);
        }
    });
    retranslate();
}

RunTreePanel::~RunTreePanel() = default;

QString RunTreePanel::title() const
{
    return Tr::tr("Unrolled");
}

QString RunTreePanel::iconName() const
{
    return u"tree"_s;
}

void RunTreePanel::find()
{
    d->bar->focusSearch();
}

void RunTreePanel::retranslate()
{
    PanelBar::setWords(d->follow, Tr::tr("Follow the run"));
    d->bar->setPlaceholder(Tr::tr("Find an element or entity"));
    d->view->setAccessibleName(Tr::tr("The run, element by element"));
    if (d->model.rowCount() > 0) {
        showContents();
        return;
    }
    const EmptyWords words = emptyWords(*m_with.run, Tr::tr("The run has not begun its walk yet."));
    showEmpty(words.sentence, words.button, words.actionId);
}

} // namespace cs::studio
