// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/panels/entitypanel.h"

#include "studio/panels/emptywords.h"
#include "studio/panels/entitypage.h"
#include "studio/panels/panelbar.h"
#include "studio/panels/panelstr.h"
#include "studio/session/runcontroller.h"
#include "studio/session/runstore.h"
#include "studio/session/selection.h"
#include "studio/session/strings.h"
#include "studio/theme/theme.h"

#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>

#include <algorithm>

namespace cs::studio {

using panels::Tr;
using namespace Qt::StringLiterals;

namespace {

constexpr std::uint64_t lookBack = 4'000; // entities looked at for the last one of a stage

// What a place of the window means as an entity: the one it is, the first below it, or the last one
// that was yielded up to it.
quint64 entityOf(const RunController &run, const Place &place, bool following)
{
    const RunStore &store = run.store();
    trace::RunIndex *index = store.index();
    if (!index)
        return 0;
    if (following && place.seq > 0)
        return store.entityUpTo(place.seq);
    quint64 seq = place.seq;
    if (seq == 0 && !place.path.isEmpty())
        seq = trace::itemSeq(index->find(toStd(place.path)));
    if (seq > 0) {
        if (index->entity(seq))
            return seq;
        trace::ItemId item = index->itemAt(seq);
        if (trace::itemType(item) == trace::ItemType::Entity)
            return trace::itemSeq(item);
        // down the stages of an element to the first entity, but not into child nodes
        for (const trace::Item &child : index->children(item, 0, 64)) {
            if (child.type == trace::ItemType::Entity)
                return child.firstSeq;
            if (child.type == trace::ItemType::Stage && child.childCount > 0) {
                const std::vector<trace::Item> below = index->children(child.id, 0, 1);
                if (!below.empty() && !below.front().left)
                    return below.front().firstSeq;
            }
        }
        return 0;
    }
    if (place.method.isEmpty())
        return 0;
    const std::uint64_t count = index->entityCount();
    const std::uint64_t from = count > lookBack ? count - lookBack : 0;
    const std::vector<trace::EntityRow> rows = index->entities(from, count - from);
    const std::string method = toStd(place.method);
    const auto last = std::find_if(rows.rbegin(), rows.rend(),
        [&](const trace::EntityRow &row) { return row.stage == method; });
    return last == rows.rend() ? 0 : last->seq;
}

} // namespace

class EntityPanel::Private
{
public:
    explicit Private(const Collaborators &with)
        : bar(new PanelBar(with.theme))
        , tabs(new QTabBar)
        , pages(new QStackedWidget)
        , current(new EntityPage(with))
    {
        tabs->setDrawBase(false);
        tabs->setExpanding(false);
        tabs->setElideMode(Qt::ElideRight);
        tabs->addTab({});
        bar->addWidget(tabs, 1);
        pin = bar->addButton(u"pin"_s);
        pages->addWidget(current);
    }

    PanelBar *bar;
    QTabBar *tabs;
    QToolButton *pin;
    QStackedWidget *pages;
    EntityPage *current;
};

EntityPanel::EntityPanel(const Collaborators &with, QWidget *parent)
    : Panel(u"panel.entity"_s, with, parent)
    , d(std::make_unique<Private>(with))
{
    setContents(stacked({ d->bar, d->pages }));
    const auto joined = [this](EntityPage *page) {
        connect(page, &EntityPage::catalogueWanted, this,
            [this] { Q_EMIT actionRequested(u"catalogue.show"_s); });
    };
    joined(d->current);
    connect(d->tabs, &QTabBar::currentChanged, d->pages, &QStackedWidget::setCurrentIndex);
    const auto close = [this](int tab) {
        QWidget *page = d->pages->widget(tab);
        if (tab <= 0 || !page)
            return;
        d->tabs->removeTab(tab);
        d->pages->removeWidget(page);
        page->deleteLater();
        retranslate();
    };
    connect(d->pin, &QToolButton::clicked, this, [this, close, joined] {
        if (const int shown = d->tabs->currentIndex(); shown > 0) {
            close(shown);
            return;
        }
        auto *page = new EntityPage(m_with, d->pages);
        if (!page->show(d->current->seq())) {
            page->deleteLater();
            return;
        }
        joined(page);
        d->pages->addWidget(page);
        const int tab = d->tabs->addTab(m_with.theme->icon(u"pin"_s, Colour::TextMuted),
            page->name().isEmpty() ? page->type() : page->name());
        d->tabs->setTabToolTip(tab, page->type() + u' ' + page->name());
        d->tabs->setCurrentIndex(tab);
        retranslate();
    });
    connect(d->tabs, &QTabBar::currentChanged, this, [this] { retranslate(); });
    const auto show = [this] {
        const Place &place = m_with.selection->current();
        const quint64 seq = entityOf(*m_with.run, place, m_with.selection->isFollowing());
        if (seq != 0)
            d->current->show(seq);
        d->tabs->setTabText(0, d->current->seq() == 0 ? Tr::tr("Current") : d->current->name());
        retranslate();
    };
    connect(with.selection, &Selection::changed, this, show);
    connect(with.run, &RunController::stateChanged, this, show);
    connect(with.run, &RunController::setupChanged, this, [this] { retranslate(); });
    connect(with.run, &RunController::runReset, this, [this, close, joined] {
        while (d->tabs->count() > 1) // what they show is of a recording that goes
            close(d->tabs->count() - 1);
        auto *fresh = new EntityPage(m_with, d->pages);
        d->pages->removeWidget(d->current);
        d->current->deleteLater();
        d->current = fresh;
        joined(fresh);
        d->pages->addWidget(fresh);
        retranslate();
    });
    retranslate();
}

EntityPanel::~EntityPanel() = default;

QString EntityPanel::title() const
{
    return Tr::tr("Entity");
}

QString EntityPanel::iconName() const
{
    return u"entity"_s;
}

void EntityPanel::find()
{
    if (auto *page = qobject_cast<EntityPage *>(d->pages->currentWidget()))
        page->focusSearch();
}

void EntityPanel::retranslate()
{
    const bool pinned = d->tabs->currentIndex() > 0;
    PanelBar::setWords(d->pin,
        pinned ? Tr::tr("Close this pinned entity")
               : Tr::tr("Pin this entity, to compare it with others"));
    d->tabs->setAccessibleName(Tr::tr("Current entity and pinned ones"));
    d->bar->setVisible(true);
    for (int i = 0; i < d->pages->count(); ++i) {
        if (auto *page = qobject_cast<EntityPage *>(d->pages->widget(i)))
            page->retranslate();
    }
    if (d->current->seq() != 0 || d->tabs->count() > 1) {
        showContents();
        return;
    }
    const bool done = m_with.run->store().summary().finished.has_value();
    const EmptyWords words = emptyWords(*m_with.run,
        done && m_with.run->store().summary().entities > 0
            ? Tr::tr("Select a stage or an entity of the run to see it here.")
            : done
            ? Tr::tr("The run yielded no entity. Problems and the counts of the topology say why.")
            : Tr::tr("No entity was yielded so far. Step on with F10 or F11."));
    showEmpty(words.sentence, words.button, words.actionId);
}

} // namespace cs::studio
