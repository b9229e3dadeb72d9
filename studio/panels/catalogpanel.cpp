// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/panels/catalogpanel.h"

#include "studio/models/catalogmodel.h"
#include "studio/models/catalogrowsmodel.h"
#include "studio/models/roles.h"
#include "studio/panels/catalogpage.h"
#include "studio/panels/dataview.h"
#include "studio/panels/panelbar.h"
#include "studio/panels/panelstr.h"
#include "studio/panels/runplace.h"
#include "studio/session/catalogkeeper.h"
#include "studio/session/runcontroller.h"
#include "studio/session/strings.h"
#include "studio/theme/theme.h"

#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>

namespace cs::studio {

using panels::Tr;
using namespace Qt::StringLiterals;

namespace {

constexpr int searchDelayMs = 150; // typing goes on
constexpr int searchRows = 300;
constexpr int narrow = 620; // below it the entity stands under the tree

} // namespace

class CatalogPanel::Private
{
public:
    explicit Private(const Collaborators &with)
        : model(with.keeper, with.theme)
        , hits(with.theme)
        , bar(new PanelBar(with.theme))
        , search(bar->addSearch())
        , says(new QLabel)
        , tree(new DataView(with.theme, nullptr))
        , found(new DataView(with.theme, nullptr))
        , lists(new QStackedWidget)
        , page(new CatalogPage(with))
        , nothing(new QLabel)
        , right(new QStackedWidget)
        , split(new QSplitter(Qt::Horizontal))
    {
        says->setForegroundRole(QPalette::PlaceholderText);
        says->setTextFormat(Qt::PlainText);
        bar->addWidget(says);
        back = bar->addButton(u"step-back"_s);
        times = bar->addButton(u"recent"_s);
        times->setPopupMode(QToolButton::InstantPopup);
        snapshots = new QMenu(times);
        times->setMenu(snapshots);
        more = bar->addButton(u"settings"_s);
        more->setPopupMode(QToolButton::InstantPopup);
        more->setMenu(new QMenu(more));
        for (QToolButton *button : { times, more }) // the icons say enough
            button->setStyleSheet(u"QToolButton::menu-indicator { image: none; }"_s);
        tree->setModel(&model);
        tree->setColumnChars({ -1, 6 }, 20);
        tree->setTextElideMode(Qt::ElideMiddle);
        tree->setHeaderHidden(true);
        found->setRootIsDecorated(false);
        found->setModel(&hits);
        found->setColumnChars({ 20, 16, -1 }, 20);
        lists->addWidget(tree);
        lists->addWidget(found);
        nothing->setWordWrap(true);
        nothing->setAlignment(Qt::AlignCenter);
        nothing->setForegroundRole(QPalette::PlaceholderText);
        nothing->setMargin(space::large);
        right->addWidget(nothing);
        right->addWidget(page);
        split->addWidget(lists);
        split->addWidget(right);
        split->setChildrenCollapsible(false);
        split->setStretchFactor(1, 1);
        split->setSizes({ 320, 520 });
        delay.setSingleShot(true);
        delay.setInterval(searchDelayMs);
    }

    CatalogModel model;
    CatalogHitsModel hits;
    PanelBar *bar;
    QLineEdit *search;
    QLabel *says;
    QToolButton *back = nullptr;
    QToolButton *times = nullptr;
    QToolButton *more = nullptr;
    QMenu *snapshots = nullptr;
    DataView *tree;
    DataView *found;
    QStackedWidget *lists;
    CatalogPage *page;
    QLabel *nothing;
    QStackedWidget *right;
    QSplitter *split;
    QTimer delay;
    int job = 0; // answers to older searches are dropped
};

CatalogPanel::CatalogPanel(const Collaborators &with, QWidget *parent)
    : Panel(u"panel.catalogue"_s, with, parent)
    , d(std::make_unique<Private>(with))
{
    QWidget *contents = stacked({ d->bar, d->split });
    d->split->setMinimumHeight(80);
    contents->setMinimumSize(240, 120);
    setContents(contents);
    const auto showNumber = [this](const QModelIndex &index) {
        const qint64 number = index.siblingAtColumn(0).data(CatalogModel::NumberRole).toLongLong();
        if (number > 0)
            d->page->show(number);
    };
    for (DataView *view : { d->tree, d->found }) {
        connect(view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [view, showNumber](const QModelIndex &index) {
                if (view->hasFocus())
                    showNumber(index);
            });
        connect(view, &QAbstractItemView::clicked, this, showNumber);
    }
    connect(&d->model, &CatalogModel::found, this,
        [this](const QModelIndex &index) { d->tree->showRow(index); });
    connect(&d->model, &CatalogModel::read, this, [this] {
        if (d->model.rowCount() == 1) // one service: what is in it is what one looks for
            d->tree->expand(d->model.index(0, 0));
        refresh();
    });
    connect(d->search, &QLineEdit::textChanged, &d->delay, qOverload<>(&QTimer::start));
    connect(&d->delay, &QTimer::timeout, this, &CatalogPanel::ask);
    connect(d->page, &CatalogPage::shown, this, &CatalogPanel::refresh);
    connect(d->page, &CatalogPage::entityChosen, this,
        [this](const CatalogEntry &entry) { show(entry); });
    connect(d->page, &CatalogPage::runPlaceWanted, this,
        [this](const QString &fqn, const QString &name) {
            selectInRun(m_with, this, fqn, name, [this](bool there) {
                d->says->setText(there ? QString() : Tr::tr("not of this run"));
            });
        });
    connect(with.keeper, &CatalogKeeper::wanted, this,
        [this](const QString &entityType, const QString &fqn) {
            m_with.keeper->ask(
                this,
                [entityType, fqn](
                    catalog::Store &store) { return catalogread::find(store, entityType, fqn); },
                [this, fqn](const CatalogEntry &entry) {
                    if (entry.number > 0)
                        show(entry);
                    else
                        d->says->setText(Tr::tr("%1 is not in the catalogue").arg(fqn));
                });
        });
    connect(d->back, &QToolButton::clicked, this,
        [this] { Q_EMIT actionRequested(u"catalogue.goBack"_s); });
    connect(d->more->menu(), &QMenu::aboutToShow, this, [this] {
        QMenu *menu = d->more->menu();
        menu->clear();
        const auto add = [&](const QString &icon, const QString &words, const QString &id) {
            menu->addAction(
                m_with.theme->icon(icon), words, this, [this, id] { Q_EMIT actionRequested(id); });
        };
        add(u"open"_s, Tr::tr("Open another catalogue…"), u"catalogue.open"_s);
        add(u"save"_s, Tr::tr("Save the catalogue as…"), u"catalogue.saveAs"_s);
        add(u"close"_s, Tr::tr("Empty the catalogue"), u"catalogue.reset"_s);
    });
    connect(with.keeper, &CatalogKeeper::snapshotsChanged, this, &CatalogPanel::fillSnapshots);
    connect(with.keeper, &CatalogKeeper::stateChanged, this, &CatalogPanel::refresh);
    connect(with.keeper, &CatalogKeeper::contentChanged, this, [this] {
        if (!d->search->text().trimmed().isEmpty())
            ask();
    });
    const auto showCalls = [this] {
        QList<CatalogModel::Call> calls;
        if (const auto plan = m_with.keeper->plan()) {
            for (const auto &[call, times] : plan->unsupported())
                calls.append({ toQString(call), times });
        }
        d->model.setUnsupported(calls);
    };
    connect(with.keeper, &CatalogKeeper::planChanged, this, showCalls);
    connect(with.keeper, &CatalogKeeper::contentChanged, this, showCalls);
    connect(with.run, &RunController::finished, this, showCalls);
    showCalls();
    connect(with.run, &RunController::stateChanged, this, &CatalogPanel::refresh);
    connect(with.run, &RunController::setupChanged, this, &CatalogPanel::refresh);
    fillSnapshots();
    retranslate();
}

CatalogPanel::~CatalogPanel() = default;

QString CatalogPanel::title() const
{
    return Tr::tr("Catalogue");
}

QString CatalogPanel::iconName() const
{
    return u"database"_s;
}

CatalogPage *CatalogPanel::page() const
{
    return d->page;
}

void CatalogPanel::find()
{
    d->search->setFocus(Qt::ShortcutFocusReason);
    d->search->selectAll();
}

void CatalogPanel::search(const QString &text)
{
    d->search->setText(text);
}

void CatalogPanel::ask()
{
    const QString text = d->search->text().trimmed();
    const int job = ++d->job;
    if (text.isEmpty()) {
        d->lists->setCurrentWidget(d->tree);
        refresh();
        return;
    }
    m_with.keeper->ask(
        this,
        [text](catalog::Store &store) { return catalogread::search(store, text, searchRows); },
        [this, job](const QList<CatalogEntry> &entries) {
            if (job != d->job)
                return;
            d->hits.set(entries);
            d->lists->setCurrentWidget(d->found);
            refresh();
        });
}

void CatalogPanel::show(const CatalogEntry &entry)
{
    d->page->show(entry.number);
    m_with.keeper->ask(
        this,
        [number = entry.number](
            catalog::Store &store) { return catalogread::chain(store, number); },
        [this](const QList<CatalogEntry> &chain) { d->model.reveal(chain); });
}

void CatalogPanel::fillSnapshots()
{
    d->snapshots->clear();
    const QLocale locale;
    for (const CatalogSnapshot &snapshot : m_with.keeper->snapshots()) {
        d->snapshots->addAction(
            Tr::tr("Before %1 · %2")
                .arg(snapshot.label, locale.toString(snapshot.time, QLocale::ShortFormat)),
            m_with.keeper,
            [keeper = m_with.keeper, file = snapshot.file] { keeper->goBackTo(file); });
    }
    refresh();
}

void CatalogPanel::refresh()
{
    const CatalogKeeper &keeper = *m_with.keeper;
    const QString name = keeper.isTemporary() ? Tr::tr("in memory until the window closes")
                                              : QFileInfo(keeper.file()).fileName();
    const bool searching = d->lists->currentWidget() == d->found;
    QString says = keeper.busy().isEmpty() ? name : QString(keeper.busy() + u'…');
    if (searching && keeper.busy().isEmpty())
        says = d->hits.rowCount() == searchRows ? Tr::tr("the first %1").arg(searchRows)
                                                : Tr::tr("%n found", nullptr, d->hits.rowCount());
    d->says->setText(says);
    d->says->setToolTip(keeper.file());
    const bool free = !keeper.isRunning();
    for (QToolButton *button : { d->back, d->times })
        button->setEnabled(free && !keeper.snapshots().isEmpty());
    PanelBar::setWords(d->back,
        keeper.snapshots().isEmpty()
            ? Tr::tr("Go back: there is no snapshot yet, each run takes one")
            : Tr::tr("Go back to before %1").arg(keeper.snapshots().first().label));
    d->nothing->setText(searching && d->hits.rowCount() == 0
            ? Tr::tr("Nothing in the catalogue has this in its name. * and ? stand for anything.")
            : Tr::tr("Select an entity to see its fields, its history and its lineage."));
    d->right->setCurrentWidget(
        d->page->entry().number > 0 ? static_cast<QWidget *>(d->page) : d->nothing);

    if (keeper.state() == CatalogKeeper::State::Broken) {
        showEmpty(keeper.problem(), Tr::tr("Open another catalogue…"), u"catalogue.open"_s);
        return;
    }
    if (!d->model.isEmpty() || searching) {
        showContents();
        return;
    }
    const bool wasReset = !keeper.snapshots().isEmpty() && keeper.snapshots().first().isReset;
    if (wasReset)
        showEmpty(Tr::tr("The catalogue is empty since it was emptied. Everything can come back."),
            Tr::tr("Bring it back"), u"catalogue.goBack"_s);
    else if (m_with.run->isActive())
        showEmpty(Tr::tr("Nothing was written so far. Entities arrive here in batches of a hundred "
                         "and at the end of the run."));
    else if (m_with.run->hasSetup())
        showEmpty(Tr::tr("The catalogue is empty. Run the workflow, and what it yields is here, "
                         "with its history and lineage."),
            Tr::tr("Run"), u"run.start"_s);
    else
        showEmpty(Tr::tr("The catalogue is empty, and no workflow is open that could fill it."),
            Tr::tr("Open the sample"), u"file.openSample"_s);
}

void CatalogPanel::resizeEvent(QResizeEvent *event)
{
    Panel::resizeEvent(event);
    const Qt::Orientation wanted = width() < narrow ? Qt::Vertical : Qt::Horizontal;
    if (d->split->orientation() != wanted) {
        d->split->setOrientation(wanted);
        d->split->setSizes(
            wanted == Qt::Vertical ? QList<int> { 200, 320 } : QList<int> { 320, 520 });
    }
}

void CatalogPanel::retranslate()
{
    d->search->setPlaceholderText(Tr::tr("Search the catalogue by fully qualified name"));
    d->search->setAccessibleName(Tr::tr("Search the catalogue"));
    d->tree->setAccessibleName(Tr::tr("Catalogue"));
    d->found->setAccessibleName(Tr::tr("Found in the catalogue"));
    PanelBar::setWords(d->times, Tr::tr("Snapshots: how the catalogue was before each run"));
    PanelBar::setWords(d->more, Tr::tr("Open, save, empty the catalogue"));
    d->page->retranslate();
    fillSnapshots();
}

} // namespace cs::studio
