// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/panels/configoutlinepanel.h"

#include "core/workflow/assist.h"
#include "studio/models/roles.h"
#include "studio/models/treemodel.h"
#include "studio/panels/dataview.h"
#include "studio/panels/panelbar.h"
#include "studio/panels/panelstr.h"
#include "studio/session/configdocument.h"
#include "studio/session/strings.h"
#include "studio/theme/theme.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QSet>
#include <QSortFilterProxyModel>
#include <QTimer>

namespace cs::studio {

using panels::Tr;
using namespace Qt::StringLiterals;

namespace {

constexpr int rebuildAfterMs = 150; // nobody reads a tree while he types

struct Row
{
    workflow::KeyPath path;
    QString name;
    QString detail;
    bool map = false;
};

class OutlineModel : public TreeModel<Row>
{
public:
    explicit OutlineModel(const Theme *theme)
        : m_theme(theme)
    { }

    void setRoot(const workflow::Value *value)
    {
        beginResetModel();
        clearItems();
        if (value)
            fill(root(), workflow::outline(*value), {});
        endResetModel();
    }
    [[nodiscard]] workflow::KeyPath pathOf(const QModelIndex &index) const
    {
        return index.isValid() ? itemOf(index)->data.path : workflow::KeyPath();
    }
    [[nodiscard]] QModelIndex indexOfPath(const workflow::KeyPath &path) const
    {
        const Item *at = root();
        for (std::size_t depth = 0; depth < path.size() && at; ++depth) {
            const Item *next = nullptr;
            for (const auto &child : at->children) {
                if (child->data.path.back() == path[depth])
                    next = child.get();
            }
            if (!next)
                break;
            at = next;
        }
        return indexOf(at);
    }
    [[nodiscard]] int columnCount(const QModelIndex & = {}) const override { return 2; }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        const Row &row = itemOf(index)->data;
        const bool name = index.column() == 0;
        switch (role) {
        case Qt::DisplayRole:
            return name ? row.name : row.detail;
        case Qt::ToolTipRole:
            return toQString(workflow::toText(row.path));
        case Qt::DecorationRole:
            return name
                ? QVariant(m_theme->icon(row.map ? u"node"_s : u"element"_s, Colour::TextMuted))
                : QVariant();
        case Qt::ForegroundRole:
            return name ? QVariant() : QVariant(m_theme->colour(Colour::TextMuted));
        case TextRole:
            return row.detail.isEmpty() ? row.name : QString(row.name + u": "_s + row.detail);
        case PathRole:
            return toQString(workflow::toText(row.path));
        default:
            return {};
        }
    }
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation, int role) const override
    {
        if (role != Qt::DisplayRole)
            return {};
        return section == 0 ? Tr::tr("Key") : Tr::tr("Value");
    }

private:
    static void fill(
        Item *into, const std::vector<workflow::OutlineItem> &items, const workflow::KeyPath &above)
    {
        for (const workflow::OutlineItem &one : items) {
            workflow::KeyPath path = above;
            std::string step = one.name;
            if (step.size() > 2 && step.front() == '[' && step.back() == ']')
                step = step.substr(1, step.size() - 2);
            path.push_back(step);
            Item *item = into->add(
                { path, toQString(one.name), toQString(one.detail), !one.children.empty() });
            fill(item, one.children, path);
        }
    }

    const Theme *m_theme;
};

} // namespace

class ConfigOutlinePanel::Private
{
public:
    explicit Private(const Collaborators &with)
        : config(with.config)
        , model(with.theme)
        , bar(new PanelBar(with.theme))
        , search(bar->addSearch())
        , view(new DataView(with.theme, nullptr))
    {
        filter.setSourceModel(&model);
        filter.setRecursiveFilteringEnabled(true);
        filter.setFilterCaseSensitivity(Qt::CaseInsensitive);
        filter.setFilterKeyColumn(-1);
        view->setModel(&filter);
        view->setColumnChars({ 17, -1 }, 8);
        view->setRootIsDecorated(true);
        later.setSingleShot(true);
        later.setInterval(rebuildAfterMs);
    }

    void rebuild()
    {
        if (revision == config->checkedRevision() && revision != 0)
            return;
        if (!config->validation() || config->checkedRevision() != config->revision())
            return;
        revision = config->checkedRevision();
        const workflow::Value *root = config->validation()->root();
        if (!root)
            return; // what was there last helps more than nothing
        QSet<QString> closed;
        const std::function<void(const QModelIndex &)> look = [&](const QModelIndex &parent) {
            for (int row = 0; row < filter.rowCount(parent); ++row) {
                const QModelIndex at = filter.index(row, 0, parent);
                if (filter.rowCount(at) == 0)
                    continue;
                if (!view->isExpanded(at))
                    closed.insert(at.data(PathRole).toString());
                look(at);
            }
        };
        look({});
        model.setRoot(root);
        view->expandAll();
        const std::function<void(const QModelIndex &)> close = [&](const QModelIndex &parent) {
            for (int row = 0; row < filter.rowCount(parent); ++row) {
                const QModelIndex at = filter.index(row, 0, parent);
                if (filter.rowCount(at) == 0)
                    continue;
                close(at);
                if (closed.contains(at.data(PathRole).toString()))
                    view->collapse(at);
            }
        };
        if (!closed.isEmpty())
            close({});
        follow();
    }

    void follow()
    {
        const QModelIndex at = filter.mapFromSource(model.indexOfPath(config->place()));
        if (at.isValid() && at != view->currentIndex())
            view->showRow(at);
    }

    ConfigDocument *config;
    OutlineModel model;
    QSortFilterProxyModel filter;
    PanelBar *bar;
    QLineEdit *search;
    DataView *view;
    QTimer later;
    quint64 revision = 0;
};

ConfigOutlinePanel::ConfigOutlinePanel(const Collaborators &with, QWidget *parent)
    : Panel(u"panel.outline"_s, with, parent)
    , d(std::make_unique<Private>(with))
{
    setContents(stacked({ d->bar, d->view }));
    const auto goTo = [this](const QModelIndex &index) {
        if (index.isValid())
            m_with.config->setPlace(d->model.pathOf(d->filter.mapToSource(index)), this);
    };
    connect(d->view, &QAbstractItemView::clicked, this, goTo);
    connect(d->view, &QAbstractItemView::activated, this, [this, goTo](const QModelIndex &index) {
        goTo(index);
        Q_EMIT actionRequested(u"config.text"_s);
    });
    connect(d->search, &QLineEdit::textChanged, this, [this](const QString &text) {
        d->filter.setFilterFixedString(text);
        d->view->expandAll();
    });
    d->search->installEventFilter(this);
    connect(&d->later, &QTimer::timeout, this, [this] { d->rebuild(); });
    connect(with.config, &ConfigDocument::checked, this, [this] {
        if (isVisible())
            d->later.start();
    });
    connect(with.config, &ConfigDocument::placeChanged, this,
        [this](const workflow::KeyPath &, const QObject *by) {
            if (by != this && isVisible())
                d->follow();
        });
    connect(with.config, &ConfigDocument::reset, this, [this] {
        d->revision = 0;
        d->model.setRoot(nullptr);
        retranslate();
    });
    retranslate();
}

ConfigOutlinePanel::~ConfigOutlinePanel() = default;

QString ConfigOutlinePanel::title() const
{
    return Tr::tr("Outline");
}

QString ConfigOutlinePanel::iconName() const
{
    return u"tree"_s;
}

void ConfigOutlinePanel::find()
{
    d->search->setFocus();
    d->search->selectAll();
}

void ConfigOutlinePanel::showEvent(QShowEvent *event)
{
    d->later.start();
    Panel::showEvent(event);
}

bool ConfigOutlinePanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == d->search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            d->view->setFocus();
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            QModelIndex best = d->filter.index(0, 0);
            while (d->filter.rowCount(best) > 0
                && !best.data().toString().contains(d->search->text(), Qt::CaseInsensitive))
                best = d->filter.index(0, 0, best);
            if (best.isValid())
                m_with.config->setPlace(d->model.pathOf(d->filter.mapToSource(best)), this);
            Q_EMIT actionRequested(u"config.text"_s);
            return true;
        }
    }
    return Panel::eventFilter(watched, event);
}

void ConfigOutlinePanel::retranslate()
{
    d->search->setPlaceholderText(Tr::tr("Find a key or value"));
    d->search->setAccessibleName(Tr::tr("Find a key or value"));
    d->view->setAccessibleName(Tr::tr("Keys of the workflow"));
    if (m_with.config->isOpen())
        showContents();
    else
        showEmpty(Tr::tr("No workflow is open. Its keys will stand here as a tree."),
            Tr::tr("Open workflow…"), u"file.openWorkflow"_s);
    Q_EMIT titleChanged();
}

} // namespace cs::studio
