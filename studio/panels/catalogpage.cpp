// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/panels/catalogpage.h"

#include "studio/editors/jsonview.h"
#include "studio/models/catalogrowsmodel.h"
#include "studio/models/columnsmodel.h"
#include "studio/models/differencesmodel.h"
#include "studio/models/entityfieldsmodel.h"
#include "studio/models/vocabulary.h"
#include "studio/panels/dataview.h"
#include "studio/panels/lineagegraph.h"
#include "studio/panels/panelbar.h"
#include "studio/panels/panelstr.h"
#include "studio/session/catalogkeeper.h"
#include "studio/session/strings.h"
#include "studio/theme/theme.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace cs::studio {

using panels::Tr;
using namespace Qt::StringLiterals;

namespace {

enum Tab { FieldsTab, JsonTab, ColumnsTab, HistoryTab, LineageTab, TabCount };

constexpr int lineageLevels = 5; // at most
constexpr int lineageNodes = 200;

} // namespace

CatalogPage::CatalogPage(const Collaborators &with, QWidget *parent)
    : QWidget(parent)
    , m_with(with)
    , m_fieldsModel(new EntityFieldsModel(with.theme, this))
    , m_columnsModel(new ColumnsModel(with.theme, this))
    , m_historyModel(new CatalogHistoryModel(with.theme, this))
    , m_differencesModel(new DifferencesModel(with.theme, this))
    , m_icon(new QLabel)
    , m_title(new QLabel)
    , m_fqn(new QLabel)
    , m_facts(new QLabel)
    , m_tabs(new QTabBar)
    , m_search(new QLineEdit)
    , m_pages(new QStackedWidget)
    , m_fields(new DataView(with.theme, nullptr))
    , m_jsonView(new JsonView(with.theme))
    , m_columns(new DataView(with.theme, nullptr))
    , m_historyPage(new QSplitter(Qt::Vertical))
    , m_history(new DataView(with.theme, nullptr))
    , m_differencesSay(new QLabel)
    , m_differences(new DataView(with.theme, nullptr))
    , m_graph(new LineageGraph(with.theme))
    , m_lineageSays(new QLabel)
    , m_levels(new QComboBox)
{
    for (QLabel *label : { m_title, m_fqn, m_facts, m_differencesSay, m_lineageSays }) {
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->setTextFormat(Qt::PlainText);
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    }
    for (QLabel *label : { m_facts, m_differencesSay, m_lineageSays })
        label->setForegroundRole(QPalette::PlaceholderText);
    m_icon->setFixedSize(space::icon, space::icon);
    const auto button = [&](const QString &icon) {
        auto *made = new QToolButton;
        made->setIcon(with.theme->icon(icon));
        made->setIconSize({ space::icon, space::icon });
        made->setAutoRaise(true);
        return made;
    };
    m_inRun = button(u"run-to"_s);
    m_copyFqn = button(u"copy"_s);
    auto *name = new QHBoxLayout;
    name->setSpacing(space::small);
    name->addWidget(m_icon);
    name->addWidget(m_title, 1);
    name->addWidget(m_inRun);
    name->addWidget(m_copyFqn);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(space::medium, space::small, space::small, space::small);
    head->setSpacing(0);
    head->addLayout(name);
    head->addWidget(m_fqn);
    head->addWidget(m_facts);

    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(true);
    for (int i = 0; i < TabCount; ++i)
        m_tabs->addTab({});
    m_search->setClearButtonEnabled(true);
    m_search->addAction(
        with.theme->icon(u"search"_s, Colour::TextMuted), QLineEdit::LeadingPosition);
    m_search->setMinimumWidth(96);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(space::small, 0, space::tiny, space::tiny);
    bar->addWidget(m_tabs, 1);
    bar->addWidget(m_search);

    m_fields->setModel(m_fieldsModel);
    m_fields->setColumnChars({ 30, -1 });
    m_columns->setModel(m_columnsModel);
    m_columns->setColumnChars({ 5, 22, 14, 8, 18, 20, 0 });
    m_history->setRootIsDecorated(false);
    m_history->setModel(m_historyModel);
    m_history->setColumnChars({ 7, 17, 20, -1 }, 16);
    m_differences->setRootIsDecorated(false);
    m_differences->setModel(m_differencesModel);
    m_differences->setColumnChars({ 22, 20, -1 }, 18);
    m_differencesSay->setContentsMargins(space::medium, space::small, space::medium, space::tiny);
    m_historyPage->addWidget(m_history);
    m_historyPage->addWidget(stacked({ m_differencesSay, m_differences }));
    m_historyPage->setChildrenCollapsible(false);
    m_historyPage->setSizes({ 160, 240 });

    auto *lineageBar = new PanelBar(with.theme);
    m_lineageSays->setWordWrap(true);
    lineageBar->addWidget(m_lineageSays, 1);
    for (int levels = 1; levels <= lineageLevels; ++levels)
        m_levels->addItem({}, levels);
    m_levels->setCurrentIndex(2);
    lineageBar->addWidget(m_levels);
    m_fit = lineageBar->addButton(u"fit"_s);
    m_copySvg = lineageBar->addButton(u"copy"_s);

    m_pages->addWidget(m_fields);
    m_pages->addWidget(m_jsonView);
    m_pages->addWidget(m_columns);
    m_pages->addWidget(m_historyPage);
    m_pages->addWidget(stacked({ lineageBar, m_graph }));

    m_pages->setMinimumSize(160, 60); // a dock may be low: what does not fit is scrolled
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addLayout(bar);
    column->addWidget(m_pages, 1);

    connect(m_tabs, &QTabBar::currentChanged, this, &CatalogPage::showTab);
    connect(m_search, &QLineEdit::textEdited, this, &CatalogPage::search);
    connect(m_search, &QLineEdit::returnPressed, this, [this] { search(m_search->text()); });
    connect(m_copyFqn, &QToolButton::clicked, this,
        [this] { QGuiApplication::clipboard()->setText(m_details.entry.fqn); });
    connect(m_inRun, &QToolButton::clicked, this,
        [this] { Q_EMIT runPlaceWanted(m_details.entry.fqn, m_details.entry.name); });
    connect(m_history->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &CatalogPage::showDifferences);
    connect(m_graph, &LineageGraph::entityChosen, this, &CatalogPage::entityChosen);
    connect(m_fit, &QToolButton::clicked, m_graph, &LineageGraph::fit);
    connect(m_copySvg, &QToolButton::clicked, m_graph, &LineageGraph::copySvg);
    connect(m_levels, &QComboBox::activated, this, &CatalogPage::readLineage);
    connect(with.theme, &Theme::changed, this, &CatalogPage::showHead);
    connect(with.keeper, &CatalogKeeper::contentChanged, this, [this] {
        if (m_number > 0)
            show(m_number);
    });
    retranslate();
}

void CatalogPage::show(qint64 number)
{
    m_number = number;
    m_with.keeper->ask(
        this, [number](catalog::Store &store) { return catalogread::details(store, number); },
        [this, number](const std::optional<CatalogDetails> &details) {
            if (number != m_number)
                return;
            if (details)
                take(*details);
            else
                clear();
        });
}

void CatalogPage::clear()
{
    m_number = 0;
    m_lineageOf = 0;
    m_details = {};
    Q_EMIT shown();
}

void CatalogPage::take(const CatalogDetails &details)
{
    const bool same = details.entry.number == m_details.entry.number
        && details.document == m_details.document
        && details.history.size() == m_details.history.size();
    if (same && details.hasLineage == m_details.hasLineage)
        return; // nothing jumps while one reads
    m_details = details;
    m_fieldsModel->setJson(details.document);
    m_fields->expandToDepth(0);
    const bool hasColumns = m_columnsModel->setEntity(details.document);
    m_columns->expandAll();
    m_tabs->setTabVisible(ColumnsTab, hasColumns);
    m_historyModel->set(details.history);
    m_lineageOf = 0;
    if (m_historyModel->rowCount() > 0)
        m_history->setCurrentIndex(m_historyModel->index(0, 0));
    showDifferences();
    showHead();
    showTab();
    Q_EMIT shown();
}

void CatalogPage::showHead()
{
    const Theme &theme = *m_with.theme;
    m_title->setFont(theme.boldFont(Theme::TextSize::Large));
    m_title->setText(m_details.entry.name);
    m_icon->setPixmap(theme.pixmap(m_details.entry.entity == "Table"_L1 ? u"table"_s : u"entity"_s,
        space::icon, devicePixelRatioF(), Colour::TextMuted));
    m_fqn->setFont(theme.monoFont(Theme::TextSize::Small));
    m_fqn->setText(m_details.entry.fqn);
    m_fqn->setToolTip(Tr::tr("Fully qualified name"));
    QStringList facts { m_details.entry.entity };
    facts.append(Tr::tr("version %1").arg(m_details.version));
    if (m_details.entry.deleted)
        facts.append(Tr::tr("deleted"));
    if (!m_details.history.isEmpty() && !m_details.history.first().run.isEmpty())
        facts.append(Tr::tr("written by %1").arg(m_details.history.first().run));
    if (!m_details.hash.isEmpty())
        facts.append(u"sourceHash "_s + m_details.hash);
    m_facts->setText(facts.join(u" · "_s));
    m_facts->setToolTip(facts.join(u'\n'));
}

void CatalogPage::showTab()
{
    const int tab = m_tabs->currentIndex();
    m_pages->setCurrentIndex(tab);
    m_search->setVisible(tab == FieldsTab || tab == ColumnsTab);
    if (tab == JsonTab)
        m_jsonView->setJson(QByteArray::fromStdString(m_details.document));
    if (tab == LineageTab && m_lineageOf != m_details.entry.number)
        readLineage();
}

void CatalogPage::readLineage()
{
    const qint64 number = m_details.entry.number;
    if (number == 0)
        return;
    m_lineageOf = number;
    const int levels = m_levels->currentData().toInt();
    m_with.keeper->ask(
        this,
        [number, levels](catalog::Store &store) {
            return catalogread::lineage(store, number, levels, lineageNodes);
        },
        [this, number](const CatalogLineage &lineage) {
            if (number != m_details.entry.number)
                return;
            m_graph->setLineage(lineage);
            retranslate();
        });
}

// One version chosen: against the one before. Two: against each other.
void CatalogPage::showDifferences()
{
    QList<int> rows;
    const QModelIndexList chosen = m_history->selectionModel()->selectedRows();
    for (const QModelIndex &index : chosen)
        rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    const int newer = rows.isEmpty() ? 0 : rows.first();
    const int older = rows.size() > 1 ? rows.last() : newer + 1;
    const CatalogVersion *to = m_historyModel->at(newer);
    const CatalogVersion *from = m_historyModel->at(older);
    if (!to || !from) {
        m_differencesModel->set({});
        m_differencesSay->setText(to && m_historyModel->rowCount() > 1
                ? Tr::tr("The first version: nothing before it to compare with.")
                : Tr::tr("There is one version only: nothing was changed since it was created."));
        return;
    }
    auto changes = catalogread::differences(from->document, to->document);
    m_differencesSay->setText(changes.empty()
            ? Tr::tr("%1 and %2 do not differ.").arg(from->version, to->version)
            : Tr::tr("From %1 to %2. Select two versions to compare them.")
                  .arg(from->version, to->version));
    m_differencesModel->setHeaders(from->version, to->version);
    m_differencesModel->set(std::move(changes));
}

void CatalogPage::showHistory()
{
    m_tabs->setCurrentIndex(HistoryTab);
}

void CatalogPage::showLineage()
{
    m_tabs->setCurrentIndex(LineageTab);
}

void CatalogPage::search(const QString &text)
{
    if (text.isEmpty())
        return;
    DataView *view = m_tabs->currentIndex() == ColumnsTab ? m_columns : m_fields;
    const QAbstractItemModel *model = view->model();
    const QModelIndex from = view->currentIndex();
    for (int column = 0; column < 2; ++column) {
        const QModelIndex start
            = from.isValid() ? from.siblingAtColumn(column) : model->index(0, column);
        const QModelIndexList hits = model->match(start, Qt::DisplayRole, text, 2,
            Qt::MatchContains | Qt::MatchRecursive | Qt::MatchWrap);
        for (const QModelIndex &hit : hits) {
            if (hit.siblingAtColumn(0) != from.siblingAtColumn(0)) {
                view->showRow(hit.siblingAtColumn(0));
                return;
            }
        }
    }
}

void CatalogPage::focusSearch()
{
    if (m_tabs->currentIndex() == JsonTab) {
        m_jsonView->find();
        return;
    }
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void CatalogPage::retranslate()
{
    m_tabs->setTabText(FieldsTab, Tr::tr("Fields"));
    m_tabs->setTabText(JsonTab, u"JSON"_s);
    m_tabs->setTabText(ColumnsTab, Tr::tr("Columns"));
    m_tabs->setTabText(HistoryTab, Tr::tr("History"));
    m_tabs->setTabText(LineageTab, Tr::tr("Lineage"));
    m_tabs->setAccessibleName(Tr::tr("Views of the entity"));
    m_search->setPlaceholderText(Tr::tr("Find in the entity"));
    m_search->setAccessibleName(Tr::tr("Find in the entity"));
    m_fields->setAccessibleName(Tr::tr("Fields of the entity"));
    m_columns->setAccessibleName(Tr::tr("Columns of the table"));
    m_history->setAccessibleName(Tr::tr("Versions of the entity"));
    m_differences->setAccessibleName(Tr::tr("Fields that differ"));
    m_graph->setAccessibleName(Tr::tr("Lineage as a graph"));
    PanelBar::setWords(m_copyFqn, Tr::tr("Copy fully qualified name"));
    PanelBar::setWords(m_inRun, Tr::tr("Select where the run yielded it"));
    PanelBar::setWords(m_fit, Tr::tr("Show the whole lineage"), u"0"_s);
    PanelBar::setWords(m_copySvg, Tr::tr("Copy the graph as SVG"), u"Ctrl+C"_s);
    for (int i = 0; i < m_levels->count(); ++i)
        m_levels->setItemText(i, Tr::tr("%n level(s)", nullptr, i + 1));
    m_levels->setToolTip(Tr::tr("How far up and down the lineage is followed"));
    m_levels->setAccessibleName(m_levels->toolTip());
    const CatalogLineage &lineage = m_graph->lineage();
    if (!m_details.hasLineage)
        m_lineageSays->setText(Tr::tr("Nobody wrote lineage of this entity. A lineage workflow "
                                      "does, or views when their definition is read."));
    else if (lineage.cut)
        m_lineageSays->setText(Tr::tr("There is more than is drawn: go along by clicking."));
    else
        m_lineageSays->setText(Tr::tr("Upstream ← · → downstream"));
    m_lineageSays->setToolTip(
        Tr::tr("A click goes to an entity; the pointer on an arrow shows the columns it joins."));
    if (m_details.entry.number > 0)
        showHead();
}

} // namespace cs::studio
