// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/panels/filterlabpanel.h"

#include "core/workflow/regexwords.h"
#include "studio/models/filternamesmodel.h"
#include "studio/models/vocabulary.h"
#include "studio/panels/dataview.h"
#include "studio/panels/panelbar.h"
#include "studio/panels/panelstr.h"
#include "studio/session/configdocument.h"
#include "studio/session/filterbench.h"
#include "studio/session/strings.h"
#include "studio/theme/theme.h"

#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTabBar>
#include <QTextBrowser>
#include <QToolButton>
#include <QVBoxLayout>

namespace cs::studio {

using panels::Tr;
using namespace Qt::StringLiterals;

namespace {

enum PatternRole { ExcludeRole = Qt::UserRole + 1, IndexRole };

} // namespace

class FilterLabPanel::Private
{
public:
    explicit Private(const Collaborators &with)
        : bench(with.run, with.keeper, with.config)
        , model(with.theme)
        , bar(new PanelBar(with.theme))
        , tabs(new QTabBar)
        , search(bar->addSearch())
        , shown(new QComboBox)
        , fetch(bar->addButton(u"run"_s))
        , stop(bar->addButton(u"stop"_s))
        , open(bar->addButton(u"open"_s))
        , parts(new QSplitter(Qt::Horizontal))
        , notice(new QLabel)
        , patterns(new QListWidget)
        , pattern(new QLineEdit)
        , addInclude(new QPushButton)
        , addExclude(new QPushButton)
        , remove(new QPushButton)
        , explanation(new QTextBrowser)
        , view(new DataView(with.theme, nullptr))
        , nothing(new QLabel)
        , exclude(new QPushButton)
        , include(new QPushButton)
        , origin(new QLabel)
    {
        bar->addWidget(shown);
        tabs->setObjectName(u"filterLevels"_s);
        tabs->setDrawBase(false);
        tabs->setExpanding(false);
        tabs->setUsesScrollButtons(true);
        search->setObjectName(u"filterSearch"_s);
        shown->setObjectName(u"filterShown"_s);
        fetch->setObjectName(u"fetchNames"_s);
        stop->setObjectName(u"stopFetching"_s);
        patterns->setObjectName(u"filterPatterns"_s);
        pattern->setObjectName(u"filterPattern"_s);
        addInclude->setObjectName(u"addInclude"_s);
        addExclude->setObjectName(u"addExclude"_s);
        remove->setObjectName(u"removePattern"_s);
        exclude->setObjectName(u"excludeSelected"_s);
        include->setObjectName(u"includeSelected"_s);
        explanation->setObjectName(u"patternExplained"_s);
        view->setObjectName(u"filterNames"_s);
        notice->setWordWrap(true);
        notice->setContentsMargins(space::small, space::tiny, space::small, space::tiny);
        nothing->setWordWrap(true);
        nothing->setAlignment(Qt::AlignCenter);
        nothing->setForegroundRole(QPalette::PlaceholderText);
        origin->setForegroundRole(QPalette::PlaceholderText);
        origin->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        patterns->setFrameShape(QFrame::NoFrame);
        patterns->setUniformItemSizes(true);
        explanation->setFrameShape(QFrame::NoFrame);
        explanation->setOpenLinks(false);
        view->setRootIsDecorated(false);
        view->setUniformRowHeights(true);
        view->setModel(&model);
        view->setSelectionMode(QAbstractItemView::ExtendedSelection);
        view->setSortingEnabled(true);
        view->header()->setSortIndicator(-1, Qt::AscendingOrder);
        view->header()->setSortIndicatorClearable(true);
        view->setColumnChars({ 18, 22, 22, -1 }, 20);
    }

    [[nodiscard]] const workflow::FilterLevel *level() const
    {
        for (const workflow::FilterLevel &one : bench.result()->lab.levels()) {
            if (toQString(one.id) == model.level())
                return &one;
        }
        return nullptr;
    }

    FilterBench bench;
    FilterNamesModel model;
    PanelBar *bar;
    QTabBar *tabs;
    QLineEdit *search;
    QComboBox *shown;
    QToolButton *fetch;
    QToolButton *stop;
    QToolButton *open;
    QSplitter *parts;
    QLabel *notice;
    QListWidget *patterns;
    QLineEdit *pattern;
    QPushButton *addInclude;
    QPushButton *addExclude;
    QPushButton *remove;
    QTextBrowser *explanation;
    DataView *view;
    QLabel *nothing; // in place of the view, why it is empty
    QPushButton *exclude;
    QPushButton *include;
    QLabel *origin;
    int pending = 0; // 1: an include is about to be written, 2: an exclude
    bool chosenExclude = false; // the pattern that is edited
    int chosen = -1;
    QString said; // an edit that was refused, until the next one
};

FilterLabPanel::FilterLabPanel(const Collaborators &with, QWidget *parent)
    : Panel(u"panel.filterlab"_s, with, parent)
    , d(std::make_unique<Private>(with))
{
    const auto row = [](const QList<QWidget *> &widgets) {
        auto *line = new QWidget;
        auto *layout = new QHBoxLayout(line);
        layout->setContentsMargins(space::small, space::tiny, space::small, space::tiny);
        layout->setSpacing(space::small);
        for (QWidget *widget : widgets)
            layout->addWidget(widget);
        return line;
    };
    auto *buttons = row({ d->addInclude, d->addExclude, d->remove });
    static_cast<QHBoxLayout *>(buttons->layout())->addStretch(1);
    auto *left = stacked({ d->patterns, row({ d->pattern }), buttons, d->explanation });
    static_cast<QVBoxLayout *>(left->layout())->setStretchFactor(d->explanation, 1);
    d->patterns->setMaximumHeight(6 * with.theme->rowHeight());
    auto *below = row({ d->exclude, d->include });
    auto *belowRow = static_cast<QHBoxLayout *>(below->layout());
    belowRow->addWidget(d->origin, 1);
    d->parts->addWidget(left);
    auto *right = stacked({ d->view, d->nothing, below });
    static_cast<QVBoxLayout *>(right->layout())->setStretchFactor(d->view, 1);
    static_cast<QVBoxLayout *>(right->layout())->setStretchFactor(d->nothing, 1);
    static_cast<QVBoxLayout *>(right->layout())->setStretchFactor(below, 0);
    d->parts->addWidget(right);
    d->parts->setStretchFactor(0, 2);
    d->parts->setStretchFactor(1, 5);
    d->parts->setSizes({ 300, 700 });
    d->parts->setChildrenCollapsible(false);
    auto *whole = stacked({ d->bar, d->tabs, d->notice, d->parts });
    static_cast<QVBoxLayout *>(whole->layout())->setStretchFactor(d->parts, 1);
    setContents(whole);

    FilterBench *bench = &d->bench;
    connect(bench, &FilterBench::resultChanged, this, &FilterLabPanel::showResult);
    connect(bench, &FilterBench::stateChanged, this, &FilterLabPanel::showState);
    connect(with.config, &ConfigDocument::stateChanged, this, &FilterLabPanel::showState);
    connect(with.config, &ConfigDocument::reset, this, [this] {
        d->pending = 0;
        d->chosen = -1;
    });
    connect(d->fetch, &QToolButton::clicked, bench, &FilterBench::fetch);
    connect(d->stop, &QToolButton::clicked, bench, &FilterBench::cancelFetch);
    connect(d->open, &QToolButton::clicked, this, &FilterLabPanel::recordingWanted);
    connect(d->tabs, &QTabBar::currentChanged, this, [this](int tab) {
        const QString id = d->tabs->tabData(tab).toString();
        if (id.isEmpty() || id == d->model.level())
            return;
        d->model.setLevel(id);
        d->pending = 0;
        d->chosen = -1;
        showPatterns();
        showNames();
    });
    connect(d->search, &QLineEdit::textChanged, this, [this](const QString &text) {
        d->model.setSearch(text);
        showNames();
    });
    connect(d->shown, &QComboBox::currentIndexChanged, this, [this](int index) {
        d->model.setShown(static_cast<FilterNamesModel::Show>(std::max(0, index)));
        showNames();
    });
    connect(d->patterns, &QListWidget::currentItemChanged, this, [this](QListWidgetItem *item) {
        if (item)
            choosePattern(item->data(ExcludeRole).toBool(), item->data(IndexRole).toInt());
    });
    connect(d->patterns, &QListWidget::itemActivated, this,
        [this] { d->pattern->setFocus(Qt::OtherFocusReason); });
    connect(d->pattern, &QLineEdit::textEdited, this, &FilterLabPanel::patternEdited);
    connect(d->addInclude, &QPushButton::clicked, this, [this] { beginPattern(false); });
    connect(d->addExclude, &QPushButton::clicked, this, [this] { beginPattern(true); });
    connect(d->remove, &QPushButton::clicked, this, &FilterLabPanel::removePattern);
    auto *removeKey = new QShortcut(QKeySequence::Delete, d->patterns);
    removeKey->setContext(Qt::WidgetShortcut);
    connect(removeKey, &QShortcut::activated, this, &FilterLabPanel::removePattern);
    connect(d->exclude, &QPushButton::clicked, this, [this] { writeSelected(true); });
    connect(d->include, &QPushButton::clicked, this, [this] { writeSelected(false); });
    connect(d->view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        [this] { showNames(); });
    connect(d->explanation, &QTextBrowser::anchorClicked, this, [this](const QUrl &link) {
        const auto words = workflow::explainRegex(toStd(d->pattern->text()));
        const int hint = link.toString().toInt();
        if (hint >= 0 && hint < int(words.hints.size())) {
            d->pattern->setText(toQString(words.hints[std::size_t(hint)].proposal));
            patternEdited(d->pattern->text());
        }
    });
    const auto dress = [this] {
        d->pattern->setFont(m_with.theme->monoFont());
        d->patterns->setFont(m_with.theme->monoFont());
        showExplanation();
    };
    connect(with.theme, &Theme::changed, this, dress);
    dress();
    retranslate();
    showResult();
}

FilterLabPanel::~FilterLabPanel() = default;

FilterBench *FilterLabPanel::bench() const
{
    return &d->bench;
}

QString FilterLabPanel::title() const
{
    return Tr::tr("Filter lab");
}

QString FilterLabPanel::iconName() const
{
    return u"filter"_s;
}

void FilterLabPanel::find()
{
    d->search->setFocus(Qt::ShortcutFocusReason);
    d->search->selectAll();
}

void FilterLabPanel::showResult()
{
    d->model.setResult(d->bench.result());
    showLevels();
    showPatterns();
    showNames();
    showState();
}

void FilterLabPanel::showLevels()
{
    const auto levels = d->bench.result()->lab.levels();
    const QSignalBlocker quiet(d->tabs);
    bool same = d->tabs->count() == int(levels.size());
    for (int i = 0; same && i < d->tabs->count(); ++i)
        same = d->tabs->tabData(i).toString() == toQString(levels[std::size_t(i)].id);
    const QString before = d->model.level();
    if (!same) {
        while (d->tabs->count() > 0)
            d->tabs->removeTab(0);
        for (const workflow::FilterLevel &level : levels)
            d->tabs->setTabData(d->tabs->addTab({}), toQString(level.id));
    }
    int current = levels.empty() ? -1 : 0;
    for (int i = 0; i < d->tabs->count(); ++i) {
        const workflow::FilterLevel &level = levels[std::size_t(i)];
        const FilterNamesModel::Counts counts = d->model.counts(level.id);
        QString text = filterLevelWords(level.id);
        if (counts.all > 0)
            text += u"  "_s
                + Tr::tr("%1 of %2")
                      .arg(countText(quint64(counts.kept)), countText(quint64(counts.all)));
        d->tabs->setTabText(i, text);
        d->tabs->setTabIcon(i,
            counts.wouldDelete > 0 ? m_with.theme->icon(u"warning"_s, Colour::Failure) : QIcon());
        QString tip = counts.all == 0
            ? Tr::tr("No names are known.")
            : Tr::tr("%1 kept, %2 dropped.")
                  .arg(countText(quint64(counts.kept)), countText(quint64(counts.dropped)));
        if (counts.wouldDelete > 0)
            tip += u' '
                + Tr::tr("%1 would be deleted from the catalogue.")
                      .arg(countText(quint64(counts.wouldDelete)));
        d->tabs->setTabToolTip(i, tip);
        // Tables are what people filter most.
        if (toQString(level.id) == before || (before.isEmpty() && level.id == "table"))
            current = i;
    }
    d->tabs->setCurrentIndex(current);
    d->model.setLevel(current < 0 ? QString() : d->tabs->tabData(current).toString());
}

void FilterLabPanel::showPatterns()
{
    const workflow::FilterLevel *level = d->level();
    const auto result = d->bench.result();
    {
        const QSignalBlocker quiet(d->patterns);
        d->patterns->clear();
        for (const bool exclude : { false, true }) {
            if (!level)
                break;
            const auto &list
                = exclude ? result->lab.excludes(*level) : result->lab.includes(*level);
            for (std::size_t i = 0; i < list.size(); ++i) {
                const QString text = toQString(list[i]);
                auto *item = new QListWidgetItem(
                    exclude ? Tr::tr("exclude  %1").arg(text) : Tr::tr("include  %1").arg(text),
                    d->patterns);
                const bool bad = !workflow::explainRegex(list[i]).problem.empty();
                item->setIcon(bad ? m_with.theme->icon(u"warning"_s, Colour::Failure)
                                  : m_with.theme->icon(exclude ? u"filtered"_s : u"implemented"_s,
                                      exclude ? Colour::TextMuted : Colour::Accent));
                item->setData(ExcludeRole, exclude);
                item->setData(IndexRole, int(i));
                if (exclude == d->chosenExclude && int(i) == d->chosen)
                    d->patterns->setCurrentItem(item);
            }
        }
        if (!d->patterns->currentItem() && d->pending == 0 && d->patterns->count() > 0)
            d->patterns->setCurrentRow(0);
    }
    if (QListWidgetItem *item = d->patterns->currentItem())
        choosePattern(item->data(ExcludeRole).toBool(), item->data(IndexRole).toInt());
    else if (d->pending == 0)
        choosePattern(false, -1);
}

void FilterLabPanel::choosePattern(bool exclude, int index)
{
    d->pending = 0;
    d->chosenExclude = exclude;
    d->chosen = index;
    const workflow::FilterLevel *level = d->level();
    QString text;
    if (level && index >= 0) {
        const auto result = d->bench.result();
        const auto &list = exclude ? result->lab.excludes(*level) : result->lab.includes(*level);
        if (std::size_t(index) < list.size())
            text = toQString(list[std::size_t(index)]);
    }
    // What is being typed is ahead of the answer.
    if (!d->pattern->hasFocus() || index < 0 || d->pattern->text().isEmpty()
        || !d->pattern->isModified())
        d->pattern->setText(text);
    d->pattern->setEnabled(index >= 0);
    d->remove->setEnabled(index >= 0);
    showExplanation();
}

void FilterLabPanel::beginPattern(bool exclude)
{
    if (!d->level())
        return;
    d->pending = exclude ? 2 : 1;
    d->chosen = -1;
    d->patterns->setCurrentItem(nullptr);
    d->pattern->setEnabled(true);
    d->pattern->clear();
    d->pattern->setPlaceholderText(exclude ? Tr::tr("What is to be excluded, e.g. ^tmp_")
                                           : Tr::tr("What is to be included, e.g. ^sales_"));
    d->pattern->setFocus(Qt::OtherFocusReason);
    showExplanation();
}

void FilterLabPanel::patternEdited(const QString &text)
{
    const workflow::FilterLevel *level = d->level();
    if (!level)
        return;
    Result<void> done;
    if (d->pending != 0) {
        if (text.isEmpty())
            return; // an empty pattern matches everything
        const bool exclude = d->pending == 2;
        const auto result = d->bench.result();
        const int index
            = int((exclude ? result->lab.excludes(*level) : result->lab.includes(*level)).size());
        done = d->bench.addPatterns(*level, exclude, { toStd(text) });
        if (done) {
            d->pending = 0;
            d->chosenExclude = exclude;
            d->chosen = index;
        }
    } else if (d->chosen >= 0) {
        done = d->bench.setPattern(*level, d->chosenExclude, d->chosen, toStd(text));
    }
    d->pattern->setModified(true);
    d->said = done ? QString() : toQString(done.error().message);
    showExplanation();
    showState();
}

void FilterLabPanel::removePattern()
{
    const workflow::FilterLevel *level = d->level();
    if (!level || d->chosen < 0)
        return;
    const auto done = d->bench.removePattern(*level, d->chosenExclude, d->chosen);
    d->said = done ? QString() : toQString(done.error().message);
    d->chosen = -1;
    d->pattern->setModified(false);
    showState();
}

void FilterLabPanel::writeSelected(bool exclude)
{
    const workflow::FilterLevel *level = d->level();
    if (!level)
        return;
    std::vector<std::string> patterns;
    for (const QModelIndex &index : d->view->selectionModel()->selectedRows())
        patterns.push_back(workflow::exactPattern(d->model.matched(index.row())));
    if (patterns.empty())
        return;
    const auto done = d->bench.addPatterns(*level, exclude, patterns, !exclude);
    d->said = done ? QString() : toQString(done.error().message);
    showState();
}

void FilterLabPanel::showExplanation()
{
    const QString text = d->pattern->text();
    if (d->chosen < 0 && d->pending == 0) {
        d->explanation->setHtml(u"<p>"_s
            + Tr::tr("No pattern: every name of this level is kept. Add one, or select names and "
                     "exclude them.")
                  .toHtmlEscaped()
            + u"</p>"_s);
        return;
    }
    if (text.isEmpty()) {
        d->explanation->setHtml(u"<p>"_s
            + Tr::tr("A pattern is a regular expression. It is matched at the beginning of the "
                     "name, in either case.")
                  .toHtmlEscaped()
            + u"</p>"_s);
        return;
    }
    const workflow::RegexWords words = workflow::explainRegex(toStd(text));
    QString html;
    if (!words.problem.empty())
        html += u"<p style='color:%1'>%2</p>"_s.arg(m_with.theme->colour(Colour::Failure).name(),
            Tr::tr("This is no regular expression: %1.")
                .arg(toQString(words.problem))
                .toHtmlEscaped());
    for (const workflow::RegexPiece &piece : words.pieces)
        html += u"<div style='margin-left:%1px'><code>%2</code> &nbsp;%3</div>"_s.arg(
            QString::number(piece.depth * 16),
            toQString(toStd(text).substr(piece.from, piece.to - piece.from)).toHtmlEscaped(),
            regexWords(piece).toHtmlEscaped());
    for (std::size_t i = 0; i < words.hints.size(); ++i) {
        const workflow::RegexHint &hint = words.hints[i];
        html += u"<p style='color:%1'>%2 "_s.arg(
            m_with.theme->colour(Colour::TextMuted).name(), regexWords(hint).toHtmlEscaped());
        if (!hint.proposal.empty())
            html += u"<a style='color:%1' href='%2'><code>%3</code></a>"_s.arg(
                m_with.theme->colour(Colour::Accent).name(), QString::number(i),
                toQString(hint.proposal).toHtmlEscaped());
        html += u"</p>"_s;
    }
    d->explanation->setHtml(html);
}

void FilterLabPanel::showNames()
{
    const workflow::FilterLevel *level = d->level();
    const auto counts = level ? d->model.counts(level->id) : FilterNamesModel::Counts {};
    const bool some = d->model.rowCount() > 0;
    d->view->setVisible(some);
    d->nothing->setVisible(!some);
    if (!some)
        d->nothing->setText(counts.all == 0 ? Tr::tr("No names of this level are known.")
                                            : Tr::tr("None of the %1 names is shown: the search or "
                                                     "the choice beside it leaves none.")
                                                  .arg(countText(quint64(counts.all))));
    const bool chosen = some && d->view->selectionModel()->hasSelection();
    d->exclude->setEnabled(chosen);
    d->include->setEnabled(chosen);
}

void FilterLabPanel::showState()
{
    const FilterBench &bench = d->bench;
    const workflow::FilterLab &lab = bench.result()->lab;
    if (!m_with.config->isOpen()) {
        showEmpty(Tr::tr("No workflow is open, so there are no filters to try."),
            Tr::tr("Open a workflow"), u"file.openWorkflow"_s);
        return;
    }
    if (lab.levels().empty()) {
        showEmpty(lab.pipeline().empty()
                ? Tr::tr("The workflow has no sourceConfig.config.type, so it has no filters yet.")
                : Tr::tr("A workflow of the type %1 filters no names.")
                      .arg(toQString(lab.pipeline())));
        return;
    }
    showContents();
    d->fetch->setVisible(!bench.isFetching());
    d->stop->setVisible(bench.isFetching());
    QString notice = d->said;
    if (notice.isEmpty() && bench.isFetching())
        notice
            = Tr::tr("Listing the source without the filters; nothing is written. %1 names so far.")
                  .arg(countText(quint64(bench.fetched())));
    if (notice.isEmpty())
        notice = bench.problem();
    const workflow::FilterLevel *level = d->level();
    if (notice.isEmpty() && level) {
        const bool asks = !lab.includes(*level).empty() || !lab.excludes(*level).empty();
        if (!lab.problem(*level).empty())
            notice = toQString(lab.problem(*level));
        else if (asks && !lab.unused(*level).empty())
            notice = Tr::tr("This connector has one database and does not ask this filter.");
    }
    if (notice.isEmpty() && bench.result()->names->names.empty())
        notice = Tr::tr("No names are known yet: run the workflow once, list the source now, or "
                        "open a recording.");
    d->notice->setText(notice);
    d->notice->setVisible(!notice.isEmpty());
    d->origin->setText(bench.origin());
    d->origin->setToolTip(bench.origin());
}

void FilterLabPanel::retranslate()
{
    PanelBar::setWords(d->fetch, Tr::tr("List the source now, without the filters"));
    PanelBar::setWords(d->stop, Tr::tr("Stop listing"));
    PanelBar::setWords(d->open, Tr::tr("Take the names of a recording…"));
    d->search->setPlaceholderText(Tr::tr("Search names"));
    d->search->setAccessibleName(Tr::tr("Search names"));
    {
        const QSignalBlocker quiet(d->shown);
        const int before = std::max(0, d->shown->currentIndex());
        d->shown->clear();
        d->shown->addItems(
            { Tr::tr("All"), Tr::tr("Kept"), Tr::tr("Dropped"), Tr::tr("Would be deleted") });
        d->shown->setCurrentIndex(before);
    }
    d->shown->setToolTip(Tr::tr("Which names are shown"));
    d->shown->setAccessibleName(Tr::tr("Which names are shown"));
    d->tabs->setAccessibleName(Tr::tr("Levels"));
    d->patterns->setAccessibleName(Tr::tr("Patterns"));
    d->pattern->setAccessibleName(Tr::tr("The selected pattern"));
    d->explanation->setAccessibleName(Tr::tr("The pattern explained"));
    d->view->setAccessibleName(Tr::tr("Names"));
    d->addInclude->setText(Tr::tr("Add include"));
    d->addExclude->setText(Tr::tr("Add exclude"));
    d->remove->setText(Tr::tr("Remove"));
    d->remove->setToolTip(Tr::tr("Removes the selected pattern (Del)."));
    d->addInclude->setToolTip(
        Tr::tr("With includes, a name that none of them matches is dropped."));
    d->addExclude->setToolTip(Tr::tr("A name that an exclude matches is dropped, whatever the "
                                     "includes say."));
    d->exclude->setText(Tr::tr("Exclude selected"));
    d->include->setText(Tr::tr("Include only selected"));
    d->exclude->setToolTip(Tr::tr("Writes an exclude for exactly each of the selected names."));
    d->include->setToolTip(
        Tr::tr("Puts an include for exactly each of the selected names in place of the includes."));
    Q_EMIT titleChanged();
    if (d->bench.result())
        showResult();
}

} // namespace cs::studio
