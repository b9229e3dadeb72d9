// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/panels/checklistpanel.h"

#include "studio/models/checklistmodel.h"
#include "studio/models/roles.h"
#include "studio/panels/dataview.h"
#include "studio/panels/panelbar.h"
#include "studio/panels/panelstr.h"
#include "studio/session/runcontroller.h"
#include "studio/session/selection.h"
#include "studio/session/speccatalog.h"
#include "studio/session/strings.h"
#include "studio/theme/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace cs::studio {

using panels::Tr;
using namespace Qt::StringLiterals;

namespace {

constexpr int mostPeers = 12;

} // namespace

class ChecklistPanel::Private
{
public:
    explicit Private(const Collaborators &with)
        : model(with.catalog, with.theme)
        , progress(new QLabel)
        , bar(new QProgressBar)
        , view(new DataView(with.theme, with.selection))
        , signature(new QLabel)
        , sentence(new QLabel)
        , go(new QPushButton)
        , stub(new QPushButton)
        , skeleton(new QPushButton)
        , peer(new QPushButton)
        , morePeers(new QToolButton)
        , peers(new QMenu(morePeers))
    {
        progress->setContentsMargins(space::small, space::tiny, space::small, 0);
        progress->setTextInteractionFlags(Qt::TextSelectableByMouse);
        progress->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        bar->setTextVisible(false);
        bar->setFixedHeight(space::tiny);
        view->setModel(&model);
        // What it must give stands below, with the signature.
        view->setColumnHidden(ChecklistModel::YieldsColumn, true);
        view->setColumnChars({ -1, 0, 20 }, 20);
        view->setHeaderHidden(true);
        view->setSelectionMode(QAbstractItemView::SingleSelection);
        for (QLabel *label : { signature, sentence }) {
            label->setContentsMargins(space::small, space::tiny, space::small, 0);
            label->setWordWrap(true);
            label->setTextInteractionFlags(Qt::TextSelectableByMouse);
            label->setTextFormat(Qt::PlainText);
            label->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
        }
        morePeers->setIcon(with.theme->icon(u"chevron-down"_s));
        morePeers->setPopupMode(QToolButton::InstantPopup);
        morePeers->setMenu(peers);
        morePeers->setStyleSheet(u"QToolButton::menu-indicator { image: none; }"_s);
        buttons = new QWidget;
        buttons->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
        auto *grid = new QVBoxLayout(buttons);
        grid->setContentsMargins(space::small, space::tiny, space::small, space::small);
        grid->setSpacing(space::tiny);
        auto *first = new QHBoxLayout;
        first->setSpacing(space::tiny);
        first->addWidget(go);
        first->addWidget(skeleton);
        first->addWidget(stub);
        first->addStretch(1);
        grid->addLayout(first);
        auto *second = new QHBoxLayout;
        second->setSpacing(0);
        second->addWidget(peer);
        second->addWidget(morePeers);
        second->addStretch(1);
        grid->addLayout(second);
    }

    [[nodiscard]] const ChecklistItem *current() const
    {
        const ChecklistItem *item = model.itemAt(view->currentIndex());
        return item && !item->heading ? item : nullptr;
    }

    ChecklistModel model;
    QLabel *progress;
    QProgressBar *bar;
    DataView *view;
    QLabel *signature;
    QLabel *sentence;
    QPushButton *go;
    QPushButton *stub;
    QPushButton *skeleton;
    QPushButton *peer;
    QToolButton *morePeers;
    QMenu *peers;
    QWidget *buttons = nullptr;
    QString method; // that stays current when rows are made anew
};

ChecklistPanel::ChecklistPanel(const Collaborators &with, QWidget *parent)
    : Panel(u"panel.checklist"_s, with, parent)
    , d(std::make_unique<Private>(with))
{
    QWidget *contents
        = stacked({ d->progress, d->bar, d->view, d->signature, d->sentence, d->buttons });
    setContents(contents);
    setFocusProxy(d->view);
    connect(with.selection, &Selection::changed, this, &ChecklistPanel::follow);
    connect(with.run, &RunController::setupChanged, this, &ChecklistPanel::follow);
    connect(&d->model, &ChecklistModel::rebuilt, this, &ChecklistPanel::refresh);
    connect(d->view->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this] { showDetails(); });
    connect(d->view, &DataView::activated, this, &ChecklistPanel::goToCurrent);
    connect(d->view, &DataView::menuRequested, this, [this](QMenu *menu, const QModelIndex &index) {
        const ChecklistItem *item = d->model.itemAt(index);
        if (!item || item->heading)
            return;
        menu->addAction(d->go->text(), this, &ChecklistPanel::goToCurrent);
        menu->addAction(d->skeleton->text(), this, &ChecklistPanel::insertSkeleton)
            ->setEnabled(d->skeleton->isEnabled());
        menu->addAction(d->stub->text(), this, &ChecklistPanel::insertStub)
            ->setEnabled(d->stub->isEnabled());
        menu->addAction(d->peer->text(), this, &ChecklistPanel::showPeer)
            ->setEnabled(d->peer->isEnabled());
    });
    connect(d->go, &QPushButton::clicked, this, &ChecklistPanel::goToCurrent);
    connect(d->stub, &QPushButton::clicked, this, &ChecklistPanel::insertStub);
    connect(d->skeleton, &QPushButton::clicked, this, &ChecklistPanel::insertSkeleton);
    connect(d->peer, &QPushButton::clicked, this, &ChecklistPanel::showPeer);
    const auto key = [this](const QKeySequence &keys, void (ChecklistPanel::*does)()) {
        auto *action = new QAction(d->view);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        d->view->addAction(action);
        connect(action, &QAction::triggered, this, does);
    };
    key(Qt::Key_Insert, &ChecklistPanel::insertSkeleton);
    key(Qt::SHIFT | Qt::Key_Insert, &ChecklistPanel::insertStub);
    key(Qt::Key_P, &ChecklistPanel::showPeer);
    connect(with.theme, &Theme::changed, this, [this] { showDetails(); });
    follow();
    retranslate();
}

ChecklistPanel::~ChecklistPanel() = default;

QString ChecklistPanel::title() const
{
    const int open = d->model.totalCount() - d->model.doneCount();
    return open > 0 ? Tr::tr("Checklist (%1)").arg(open) : Tr::tr("Checklist");
}

QString ChecklistPanel::iconName() const
{
    return u"implemented"_s;
}

void ChecklistPanel::find()
{
    d->view->setFocus(Qt::ShortcutFocusReason);
}

ChecklistModel *ChecklistPanel::model() const
{
    return &d->model;
}

DataView *ChecklistPanel::list() const
{
    return d->view;
}

void ChecklistPanel::follow()
{
    const Place &place = m_with.selection->current();
    d->model.setSpec(place.spec.isEmpty() ? m_with.run->setup().spec : place.spec);
    if (d->view->hasFocus() || place.method.isEmpty())
        return;
    if (const QModelIndex row = d->model.find(place.node, place.method); row.isValid()) {
        d->method = place.method;
        d->view->showRow(row);
    }
}

void ChecklistPanel::refresh()
{
    d->view->expandAll();
    // What is done is out of the way.
    for (int row = 0; row < d->model.rowCount(); ++row) {
        const QModelIndex heading = d->model.index(row, 0);
        const ChecklistItem *item = d->model.itemAt(heading);
        d->view->setFirstColumnSpanned(row, {}, true);
        if (item && item->group == ChecklistItem::Done && d->model.rowCount() > 1)
            d->view->collapse(heading);
    }
    QModelIndex row = d->method.isEmpty() ? QModelIndex() : d->model.find({}, d->method);
    if (!row.isValid())
        row = d->model.nextIndex();
    if (row.isValid())
        d->view->showRow(row);
    const int total = d->model.totalCount();
    const int done = d->model.doneCount();
    d->bar->setRange(0, qMax(1, total));
    d->bar->setValue(done);
    d->progress->setText(d->model.next().isEmpty()
            ? Tr::tr("%1 of %2 done").arg(done).arg(total)
            : Tr::tr("%1 of %2 done, next: %3").arg(done).arg(total).arg(d->model.next()));
    showDetails();
    const SpecEntry *entry = m_with.catalog->find(d->model.spec());
    if (total > 0)
        showContents();
    else if (!entry)
        showEmpty(Tr::tr("Pick a connector to see what is still to be implemented."),
            Tr::tr("Open the tutorial"), u"file.openTutorial"_s);
    else if (!entry->analysed)
        showEmpty(Tr::tr("The source of %1 is being read.").arg(toQString(entry->spec.name)));
    else
        showEmpty(Tr::tr("%1 has no topology: there is no list of methods to implement.")
                      .arg(toQString(entry->spec.name)));
    Q_EMIT titleChanged();
}

void ChecklistPanel::showDetails()
{
    const ChecklistItem *item = d->current();
    for (QWidget *each :
        { static_cast<QWidget *>(d->signature), static_cast<QWidget *>(d->sentence), d->buttons })
        each->setVisible(item != nullptr);
    if (!item)
        return;
    d->method = toQString(item->method.name);
    d->signature->setFont(m_with.theme->monoFont(Theme::TextSize::Small));
    d->signature->setText(item->signature);
    QString words = methodSentence(item->method);
    if (!item->yields.isEmpty())
        words += u" · "_s + Tr::tr("must give %1").arg(item->yields);
    d->sentence->setText(words);
    const SpecEntry *entry = m_with.catalog->find(d->model.spec());
    const bool own = entry && entry->isPython() && entry->own;
    const bool open = item->method.state != topology::MethodState::Implemented;
    d->stub->setVisible(entry && entry->isPython());
    d->skeleton->setVisible(entry && entry->isPython());
    d->stub->setEnabled(own && open);
    d->skeleton->setEnabled(own && open);
    const QList<ChecklistModel::Peer> peers = d->model.peersOf(*item);
    d->peers->clear();
    for (const ChecklistModel::Peer &peer : peers.first(qMin<qsizetype>(mostPeers, peers.size())))
        d->peers->addAction(Tr::tr("%1, %n lines", nullptr, peer.lines).arg(peer.name), this,
            [this, peer] { showFile(peer.file, peer.line); });
    d->peer->setVisible(!peers.isEmpty());
    d->morePeers->setVisible(peers.size() > 1);
    if (!peers.isEmpty())
        d->peer->setText(Tr::tr("How %1 does it").arg(peers.front().name));
}

void ChecklistPanel::goToCurrent()
{
    const QModelIndex index = d->view->currentIndex();
    const Place place = index.siblingAtColumn(0).data(PlaceRole).value<Place>();
    const ChecklistItem *item = d->current();
    if (!item)
        return;
    if (place.node.isEmpty()) {
        showFile(toQString(item->method.file), item->method.line);
        return;
    }
    m_with.selection->select(place);
    Q_EMIT actionRequested(u"go.source"_s);
}

void ChecklistPanel::showFile(const QString &file, int line)
{
    if (file.isEmpty())
        return;
    Place place;
    place.spec = d->model.spec();
    place.file = file;
    place.line = line;
    m_with.selection->select(place);
    Q_EMIT actionRequested(u"go.source"_s);
}

void ChecklistPanel::showPeer()
{
    const ChecklistItem *item = d->current();
    const QList<ChecklistModel::Peer> peers
        = item ? d->model.peersOf(*item) : QList<ChecklistModel::Peer>();
    if (!peers.isEmpty())
        showFile(peers.front().file, peers.front().line);
}

void ChecklistPanel::request(bool skeleton)
{
    const ChecklistItem *item = d->current();
    if (item && d->stub->isEnabled())
        Q_EMIT draftRequested(
            d->model.spec(), toQString(item->method.node), toQString(item->method.name), skeleton);
}

void ChecklistPanel::insertStub()
{
    request(false);
}

void ChecklistPanel::insertSkeleton()
{
    request(true);
}

void ChecklistPanel::retranslate()
{
    d->go->setText(Tr::tr("Go to it"));
    d->go->setToolTip(Tr::tr("Shows the method in the source (Enter)"));
    d->skeleton->setText(Tr::tr("Insert skeleton"));
    d->skeleton->setToolTip(
        Tr::tr("Puts the method into your class, with the shape of what it yields (Ins)"));
    d->stub->setText(Tr::tr("Insert stub"));
    d->stub->setToolTip(
        Tr::tr("Puts the method into your class; it yields nothing, the flow goes on (Shift+Ins)"));
    d->peer->setToolTip(
        Tr::tr("Shows how another connector of this source type implements the method (P)"));
    d->morePeers->setToolTip(Tr::tr("Other connectors that implement it, the shortest first"));
    d->morePeers->setAccessibleName(d->morePeers->toolTip());
    d->view->setAccessibleName(Tr::tr("Methods to implement, in order"));
    d->bar->setAccessibleName(Tr::tr("How much is implemented"));
    d->model.retranslate();
    refresh();
}

} // namespace cs::studio
