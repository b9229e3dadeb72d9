// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/panels/contextpanel.h"

#include "studio/models/contextmodel.h"
#include "studio/panels/dataview.h"
#include "studio/panels/emptywords.h"
#include "studio/panels/panelbar.h"
#include "studio/panels/panelstr.h"
#include "studio/session/runcontroller.h"
#include "studio/session/runstore.h"
#include "studio/session/selection.h"
#include "studio/theme/theme.h"

#include <QLabel>

namespace cs::studio {

using panels::Tr;
using namespace Qt::StringLiterals;

class ContextPanel::Private
{
public:
    explicit Private(const Collaborators &with)
        : model(with.run, with.theme)
        , bar(new PanelBar(with.theme))
        , when(new QLabel)
        , view(new DataView(with.theme, nullptr))
    {
        when->setForegroundRole(QPalette::PlaceholderText);
        bar->addWidget(when, 1);
        view->setRootIsDecorated(false);
        view->setModel(&model);
        view->setColumnChars({ 20, -1, 24, 8 });
    }

    ContextModel model;
    PanelBar *bar;
    QLabel *when;
    DataView *view;
};

ContextPanel::ContextPanel(const Collaborators &with, QWidget *parent)
    : Panel(u"panel.context"_s, with, parent)
    , d(std::make_unique<Private>(with))
{
    setContents(stacked({ d->bar, d->view }));
    // a selected place of the run shows the context as it was there; else it is that of now
    connect(with.selection, &Selection::changed, this, [this](const Place &place) {
        const bool past = place.seq > 0 && !m_with.selection->isFollowing();
        std::uint32_t lane = m_with.run->isActive() ? m_with.run->state().thread : 0;
        if (past && m_with.run->store().recording()) {
            if (const auto head = m_with.run->store().recording()->head(place.seq))
                lane = head->thread;
        }
        d->model.show(lane, past ? place.seq : ContextModel::now);
        d->when->setText(past ? Tr::tr("After event %1").arg(place.seq) : Tr::tr("Now"));
        if (const int row = d->model.rowOf(place.contextKey); row >= 0)
            d->view->showRow(d->model.index(row, 0));
    });
    connect(with.selection, &Selection::followingChanged, this, [this](bool on) {
        if (on) {
            d->model.show(m_with.run->state().thread, ContextModel::now);
            d->when->setText(Tr::tr("Now"));
        }
    });
    connect(d->view, &DataView::placeChosen, this, [this](const Place &place) {
        if (place.seq > 0)
            m_with.selection->select(place);
        else
            m_with.selection->selectContextKey(place.contextKey);
    });
    const auto fill = [this] { retranslate(); };
    connect(with.run, &RunController::runReset, this, fill);
    connect(with.run, &RunController::setupChanged, this, fill);
    connect(&d->model, &QAbstractItemModel::rowsInserted, this, fill);
    retranslate();
}

ContextPanel::~ContextPanel() = default;

QString ContextPanel::title() const
{
    return Tr::tr("Context");
}

QString ContextPanel::iconName() const
{
    return u"context"_s;
}

void ContextPanel::find()
{
    d->view->setFocus(Qt::ShortcutFocusReason); // typing finds the key
}

void ContextPanel::retranslate()
{
    d->view->setAccessibleName(Tr::tr("Context of the walk"));
    if (d->when->text().isEmpty())
        d->when->setText(Tr::tr("Now"));
    if (d->model.rowCount() > 0) {
        showContents();
        return;
    }
    const EmptyWords words = emptyWords(
        *m_with.run, Tr::tr("The context is empty: no stage of this topology declares a key."));
    showEmpty(words.sentence, words.button, words.actionId);
}

} // namespace cs::studio
