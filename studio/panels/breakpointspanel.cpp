// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/panels/breakpointspanel.h"

#include "studio/models/breakpointsmodel.h"
#include "studio/panels/dataview.h"
#include "studio/panels/panelbar.h"
#include "studio/panels/panelstr.h"
#include "studio/session/selection.h"
#include "studio/theme/theme.h"

#include <QMenu>
#include <QShortcut>
#include <QToolButton>

#include <algorithm>

namespace cs::studio {

using panels::Tr;
using namespace Qt::StringLiterals;

class BreakpointsPanel::Private
{
public:
    explicit Private(const Collaborators &with)
        : bar(new PanelBar(with.theme))
        , clear(bar->addButton(u"close"_s))
        , view(new DataView(with.theme, nullptr))
    {
        bar->addStretch();
        view->setRootIsDecorated(false);
        view->setModel(with.breakpoints);
        view->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
        view->setColumnChars({ -1, 9, 24, 7, 24 });
    }

    PanelBar *bar;
    QToolButton *clear;
    DataView *view;
};

BreakpointsPanel::BreakpointsPanel(const Collaborators &with, QWidget *parent)
    : Panel(u"panel.breakpoints"_s, with, parent)
    , d(std::make_unique<Private>(with))
{
    setContents(stacked({ d->bar, d->view }));
    connect(d->clear, &QToolButton::clicked, with.breakpoints, &BreakpointsModel::removeAll);
    const auto remove = [this] {
        QModelIndexList rows = d->view->selectionModel()->selectedRows();
        std::sort(rows.begin(), rows.end(),
            [](const auto &a, const auto &b) { return a.row() > b.row(); });
        QList<int> numbers;
        for (const QModelIndex &row : rows)
            numbers.append(row.row());
        for (const int number : numbers)
            m_with.breakpoints->removeAt(number);
    };
    auto *key = new QShortcut(QKeySequence::Delete, d->view);
    key->setContext(Qt::WidgetShortcut);
    connect(key, &QShortcut::activated, this, remove);
    connect(d->view, &DataView::menuRequested, this, [this, remove](QMenu *menu) {
        menu->addAction(Tr::tr("Remove"), this, remove)->setShortcut(QKeySequence::Delete);
    });
    connect(with.breakpoints, &QAbstractItemModel::modelReset, this, [this] { retranslate(); });
    retranslate();
}

BreakpointsPanel::~BreakpointsPanel() = default;

QString BreakpointsPanel::title() const
{
    return Tr::tr("Breakpoints");
}

QString BreakpointsPanel::iconName() const
{
    return u"breakpoint"_s;
}

void BreakpointsPanel::find()
{
    d->view->setFocus(Qt::ShortcutFocusReason);
}

void BreakpointsPanel::retranslate()
{
    PanelBar::setWords(d->clear, Tr::tr("Remove all breakpoints"));
    d->view->setAccessibleName(Tr::tr("Breakpoints"));
    if (m_with.breakpoints->rowCount() > 0)
        showContents();
    else
        showEmpty(Tr::tr("No breakpoint is set. Select a node or a stage and press F9."));
}

} // namespace cs::studio
