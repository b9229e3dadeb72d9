// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/panels/writeplanpanel.h"

#include "studio/models/differencesmodel.h"
#include "studio/models/roles.h"
#include "studio/models/vocabulary.h"
#include "studio/models/writeplanmodel.h"
#include "studio/panels/dataview.h"
#include "studio/panels/emptywords.h"
#include "studio/panels/panelbar.h"
#include "studio/panels/panelstr.h"
#include "studio/panels/runplace.h"
#include "studio/session/catalogkeeper.h"
#include "studio/session/runcontroller.h"
#include "studio/session/runstore.h"
#include "studio/session/strings.h"
#include "studio/theme/theme.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>

namespace cs::studio {

using engine::SinkVerb;
using panels::Tr;
using namespace Qt::StringLiterals;

namespace {

enum Page { EntitiesPage, DeletionsPage };

} // namespace

class WritePlanPanel::Private
{
public:
    explicit Private(const Collaborators &with)
        : model(with.keeper, with.theme)
        , counts(&model, with.theme)
        , deletions(&model, with.theme)
        , changes(with.theme)
        , bar(new PanelBar(with.theme))
        , tabs(new QTabBar)
        , says(new QLabel)
        , warning(new QLabel)
        , countsView(new DataView(with.theme, nullptr))
        , view(new DataView(with.theme, nullptr))
        , deletionsView(new DataView(with.theme, nullptr))
        , changesView(new DataView(with.theme, nullptr))
        , pages(new QStackedWidget)
        , split(new QSplitter(Qt::Horizontal))
    {
        filter.setSourceModel(&model);
        filter.setSortCaseSensitivity(Qt::CaseInsensitive);
        tabs->setDrawBase(false);
        tabs->setExpanding(false);
        tabs->addTab({});
        tabs->addTab({});
        bar->addWidget(tabs);
        search = bar->addSearch();
        verbs = new QComboBox;
        bar->addWidget(verbs);
        says->setForegroundRole(QPalette::PlaceholderText);
        bar->addWidget(says);
        bar->addStretch();
        save = bar->addButton(u"save"_s);
        show = bar->addButton(u"table"_s);
        warning->setWordWrap(true);
        warning->setTextFormat(Qt::PlainText);
        warning->setContentsMargins(space::small, space::tiny, space::small, space::tiny);
        warning->hide();
        for (DataView *flat : { countsView, view, changesView })
            flat->setRootIsDecorated(false);
        countsView->setModel(&counts);
        countsView->setSelectionMode(QAbstractItemView::SingleSelection);
        countsView->setSelectionBehavior(QAbstractItemView::SelectItems);
        view->setModel(&filter);
        view->setColumnChars({ 11, 16, -1, 30, 20 }, 30);
        view->setSortingEnabled(true);
        view->header()->setSortIndicator(-1, Qt::AscendingOrder); // as it happened
        view->header()->setSortIndicatorClearable(true);
        filter.sort(-1);
        view->setTextElideMode(Qt::ElideMiddle); // names end where they differ
        deletionsView->setModel(&deletions);
        deletionsView->setColumnChars({ 56, 14, 16, -1 }, 40);
        changesView->setModel(&changes);
        changesView->setColumnChars({ 22, 18, -1 }, 18);
        pages->addWidget(view);
        pages->addWidget(deletionsView);
        split->addWidget(countsView);
        split->addWidget(pages);
        split->addWidget(changesView);
        split->setChildrenCollapsible(false);
        split->setStretchFactor(1, 1);
        split->setSizes({ 400, 600, 290 });
        changesView->hide();
    }

    WritePlanModel model;
    WritePlanFilter filter;
    WriteCountsModel counts;
    DeletionsModel deletions;
    DifferencesModel changes;
    PanelBar *bar;
    QTabBar *tabs;
    QLabel *says;
    QLabel *warning;
    DataView *countsView;
    DataView *view;
    DataView *deletionsView;
    DataView *changesView;
    QStackedWidget *pages;
    QSplitter *split;
    QLineEdit *search = nullptr;
    QComboBox *verbs = nullptr;
    QToolButton *save = nullptr;
    QToolButton *show = nullptr;
};

WritePlanPanel::WritePlanPanel(const Collaborators &with, QWidget *parent)
    : Panel(u"panel.writeplan"_s, with, parent)
    , d(std::make_unique<Private>(with))
{
    QWidget *contents = stacked({ d->bar, d->warning, d->split });
    contents->setMinimumSize(240, 100);
    setContents(contents);
    for (DataView *view : { d->countsView, d->changesView })
        view->setMinimumWidth(120);
    connect(d->tabs, &QTabBar::currentChanged, this, [this](int tab) {
        d->pages->setCurrentIndex(tab);
        showChanges();
    });
    connect(d->search, &QLineEdit::textChanged, this, [this](const QString &text) {
        d->filter.setText(text);
        refresh();
    });
    connect(d->verbs, &QComboBox::activated, this, [this] {
        const QVariant verb = d->verbs->currentData();
        d->filter.setType({});
        d->filter.setVerb(verb.isValid() ? std::optional(SinkVerb(verb.toInt())) : std::nullopt);
        refresh();
    });
    connect(d->countsView, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        d->tabs->setCurrentIndex(EntitiesPage);
        d->filter.setType(d->counts.typeAt(index.row()));
        d->filter.setVerb(d->counts.verbAt(index.column()));
        refresh();
    });
    connect(&d->counts, &QAbstractItemModel::modelReset, this, [this] {
        QList<int> chars { 15 };
        for (int column = 1; column < d->counts.columnCount(); ++column)
            chars.append(9);
        d->countsView->setColumnChars(chars);
    });
    connect(d->save, &QToolButton::clicked, this,
        [this] { Q_EMIT actionRequested(u"catalogue.exportPlan"_s); });
    const auto sunkAt = [this](const QModelIndex &index) {
        return d->model.at(d->filter.mapToSource(index).row());
    };
    connect(d->view, &QAbstractItemView::clicked, this, [this, sunkAt](const QModelIndex &index) {
        if (const engine::EntitySunk *sunk = sunkAt(index))
            selectInRun(m_with, this, toQString(sunk->fqn), toQString(sunk->name), [](bool) {});
    });
    connect(d->view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &WritePlanPanel::showChanges);
    const auto showInCatalogue = [this](const QString &type, const QString &fqn) {
        m_with.keeper->want(type, fqn);
        Q_EMIT actionRequested(u"catalogue.show"_s);
    };
    connect(d->view, &DataView::menuRequested, this,
        [this, sunkAt, showInCatalogue](QMenu *menu, const QModelIndex &index) {
            const engine::EntitySunk *sunk = sunkAt(index);
            if (!sunk || sunk->fqn.empty())
                return;
            const QString type = WritePlanModel::typeOf(*sunk);
            menu->addAction(Tr::tr("Show in catalogue"), this,
                [showInCatalogue, type, fqn = toQString(sunk->fqn)] {
                    showInCatalogue(type, fqn);
                });
        });
    connect(d->view, &QAbstractItemView::doubleClicked, this,
        [sunkAt, showInCatalogue](const QModelIndex &index) {
            if (const engine::EntitySunk *sunk = sunkAt(index); sunk && !sunk->fqn.empty())
                showInCatalogue(WritePlanModel::typeOf(*sunk), toQString(sunk->fqn));
        });
    connect(d->show, &QToolButton::clicked, this, [this, sunkAt, showInCatalogue] {
        if (const engine::EntitySunk *sunk = sunkAt(d->view->currentIndex()))
            showInCatalogue(WritePlanModel::typeOf(*sunk), toQString(sunk->fqn));
    });
    connect(&d->model, &WritePlanModel::refreshed, this, &WritePlanPanel::refresh);
    connect(with.keeper, &CatalogKeeper::planChanged, this, [this] {
        d->filter.setVerb({});
        d->filter.setType({});
        d->changes.set({});
        refresh();
    });
    connect(with.run, &RunController::setupChanged, this, &WritePlanPanel::refresh);
    connect(with.run, &RunController::stateChanged, this, &WritePlanPanel::refresh);
    connect(with.theme, &Theme::changed, this, &WritePlanPanel::refresh);
    retranslate();
}

WritePlanPanel::~WritePlanPanel() = default;

QString WritePlanPanel::title() const
{
    return Tr::tr("Write plan");
}

QString WritePlanPanel::iconName() const
{
    return u"save"_s;
}

void WritePlanPanel::find()
{
    d->search->setFocus(Qt::ShortcutFocusReason);
    d->search->selectAll();
}

Json WritePlanPanel::toJson() const
{
    const std::shared_ptr<catalog::WritePlan> plan = m_with.keeper->plan();
    if (!plan)
        return Json::object();
    Json whole = plan->toJson();
    Json masked = Json::array();
    for (int row = 0; row < d->model.rowCount(); ++row) {
        const auto json = parseJson(toStd(d->model.index(row, 0).data(JsonRole).toString()));
        if (json)
            masked.push_back(*json);
    }
    whole["dryRun"] = m_with.keeper->isDryRun();
    whole["entities"] = std::move(masked);
    return whole;
}

void WritePlanPanel::showChanges()
{
    const engine::EntitySunk *sunk = d->pages->currentIndex() == EntitiesPage
        ? d->model.at(d->filter.mapToSource(d->view->currentIndex()).row())
        : nullptr;
    d->changes.set(sunk ? sunk->changes : std::vector<engine::FieldChange>());
    d->changesView->setVisible(sunk && !sunk->changes.empty());
    d->show->setEnabled(sunk && !sunk->fqn.empty());
}

void WritePlanPanel::refresh()
{
    const auto &deletions = d->model.deletions();
    qint64 entities = 0;
    for (const auto &[type, counts] : d->model.counts()) {
        for (const std::int64_t count : counts)
            entities += count;
    }
    d->tabs->setTabText(
        EntitiesPage, Tr::tr("Entities %1").arg(countText(static_cast<quint64>(entities))));
    d->tabs->setTabText(DeletionsPage, Tr::tr("Deletions %1").arg(countText(deletions.size())));
    d->tabs->setTabEnabled(DeletionsPage, !deletions.empty());

    int unsafe = 0;
    bool applied = false;
    QString why;
    for (const catalog::PlannedDeletion &deletion : deletions) {
        if (deletion.unsafe.empty())
            continue;
        ++unsafe;
        applied = applied || deletion.applied;
        why = toQString(deletion.unsafe).simplified();
    }
    d->tabs->setTabIcon(
        DeletionsPage, unsafe > 0 ? m_with.theme->icon(u"failure"_s, Colour::Failure) : QIcon());
    d->warning->setVisible(unsafe > 0);
    QPalette red = d->warning->palette();
    red.setColor(QPalette::WindowText, m_with.theme->colour(Colour::Failure));
    d->warning->setPalette(red);
    d->warning->setText(applied
            ? Tr::tr("%n deletion(s) went ahead on a list of names that is not whole: %1", nullptr,
                unsafe)
                  .arg(why)
            : Tr::tr("%n deletion(s) are unsafe and were not applied: %1", nullptr, unsafe)
                  .arg(why));

    QStringList says;
    if (m_with.keeper->isDryRun())
        says.append(Tr::tr("dry run: nothing is written"));
    if (d->filter.isFiltering())
        says.append(Tr::tr("%1 shown").arg(countText(static_cast<quint64>(d->filter.rowCount()))));
    if (d->model.omitted() > 0)
        says.append(Tr::tr("%1 more are only counted")
                        .arg(countText(static_cast<quint64>(d->model.omitted()))));
    d->says->setText(says.join(u" · "_s));

    // the combo follows what a click on a count chose
    const std::optional<SinkVerb> verb = d->filter.verb();
    d->verbs->clear();
    d->verbs->addItem(Tr::tr("All verbs"));
    for (std::size_t i = 0; i < catalog::WritePlan::verbCount; ++i) {
        const auto one = static_cast<SinkVerb>(i);
        if (d->model.count(one) > 0 || verb == one)
            d->verbs->addItem(verbWord(one), int(one));
    }
    d->verbs->setCurrentIndex(verb ? d->verbs->findData(int(*verb)) : 0);
    d->save->setEnabled(!d->model.isEmpty());
    showChanges();

    if (!d->model.isEmpty()) {
        showContents();
        return;
    }
    const EmptyWords words = emptyWords(*m_with.run,
        m_with.run->store().summary().finished
            ? Tr::tr("The run wrote nothing. Problems and the counts of the topology say why.")
            : Tr::tr("Nothing was written so far. Step on with F10 or F11."));
    showEmpty(words.sentence, words.button, words.actionId);
}

void WritePlanPanel::retranslate()
{
    d->search->setPlaceholderText(Tr::tr("Find by name or reason"));
    d->search->setAccessibleName(Tr::tr("Find in the write plan"));
    d->verbs->setAccessibleName(Tr::tr("Show one verb only"));
    d->verbs->setToolTip(Tr::tr("Show one verb only; a click on a count does the same"));
    PanelBar::setWords(d->save, Tr::tr("Export the write plan as JSON…"));
    PanelBar::setWords(d->show, Tr::tr("Show in catalogue"));
    d->tabs->setAccessibleName(Tr::tr("Entities or deletions"));
    d->countsView->setAccessibleName(Tr::tr("Counts by type and verb"));
    d->view->setAccessibleName(Tr::tr("Entities of the write plan"));
    d->deletionsView->setAccessibleName(Tr::tr("Deletions of the write plan"));
    d->changesView->setAccessibleName(Tr::tr("Fields that differ"));
    refresh();
}

} // namespace cs::studio
