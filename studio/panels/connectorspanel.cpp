// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/panels/connectorspanel.h"

#include "studio/models/connectorsmodel.h"
#include "studio/panels/coveragedelegate.h"
#include "studio/panels/dataview.h"
#include "studio/panels/panelbar.h"
#include "studio/panels/panelstr.h"
#include "studio/session/selection.h"
#include "studio/session/speccatalog.h"
#include "studio/theme/theme.h"

#include <QHeaderView>
#include <QLineEdit>

namespace cs::studio {

using panels::Tr;
using namespace Qt::StringLiterals;

class ConnectorsPanel::Private
{
public:
    explicit Private(const Collaborators &with)
        : model(with.catalog, with.theme)
        , bar(new PanelBar(with.theme))
        , search(bar->addSearch())
        , view(new DataView(with.theme, with.selection))
    {
        filter.setSourceModel(&model);
        view->setHeaderHidden(true);
        view->setModel(&filter);
        view->setItemDelegate(new CoverageDelegate(with.theme, view));
        view->setSelectionMode(QAbstractItemView::SingleSelection);
    }

    // connectors are seen at once; their components when asked for
    void expandTypes()
    {
        for (int row = 0; row < filter.rowCount(); ++row)
            view->expand(filter.index(row, 0));
    }

    ConnectorsModel model;
    ConnectorsFilter filter;
    PanelBar *bar;
    QLineEdit *search;
    DataView *view;
};

ConnectorsPanel::ConnectorsPanel(const Collaborators &with, QWidget *parent)
    : Panel(u"panel.connectors"_s, with, parent)
    , d(std::make_unique<Private>(with))
{
    setContents(stacked({ d->bar, d->view }));
    connect(d->search, &QLineEdit::textChanged, this, [this](const QString &text) {
        d->filter.setFilterFixedString(text);
        d->expandTypes();
    });
    connect(d->search, &QLineEdit::returnPressed, d->view, [this] {
        d->view->setFocus();
        d->view->setCurrentIndex(d->filter.index(0, 0, d->filter.index(0, 0)));
    });
    const auto show = [this](const Place &place) {
        const QModelIndex current = d->view->currentIndex();
        if (current.data(ConnectorsModel::SpecRole).toString() != place.spec)
            d->view->showRow(d->filter.mapFromSource(d->model.indexOfSpec(place.spec)));
    };
    connect(with.selection, &Selection::changed, this, show);
    connect(&d->model, &QAbstractItemModel::modelReset, this, [this, show] {
        d->expandTypes();
        show(m_with.selection->current());
        retranslate();
    });
    d->expandTypes();
    show(with.selection->current());
    retranslate();
}

ConnectorsPanel::~ConnectorsPanel() = default;

QString ConnectorsPanel::title() const
{
    return Tr::tr("Connectors");
}

QString ConnectorsPanel::iconName() const
{
    return u"connector"_s;
}

void ConnectorsPanel::find()
{
    d->search->setFocus(Qt::ShortcutFocusReason);
    d->search->selectAll();
}

void ConnectorsPanel::retranslate()
{
    d->search->setPlaceholderText(Tr::tr("Search connectors"));
    d->search->setAccessibleName(Tr::tr("Search connectors"));
    d->view->setAccessibleName(Tr::tr("Connectors by source type"));
    if (m_with.catalog->all().empty())
        showEmpty(
            Tr::tr("No connector was found. Native ones come with the program; this build has "
                   "none."));
    else
        showContents();
}

} // namespace cs::studio
