// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/panels/entitypage.h"

#include "core/engine/path.h"
#include "core/entity/record.h"
#include "studio/editors/jsonview.h"
#include "studio/models/columnsmodel.h"
#include "studio/models/entityfieldsmodel.h"
#include "studio/models/vocabulary.h"
#include "studio/panels/dataview.h"
#include "studio/panels/panelbar.h"
#include "studio/panels/panelstr.h"
#include "studio/session/catalogkeeper.h"
#include "studio/session/runcontroller.h"
#include "studio/session/runstore.h"
#include "studio/session/selection.h"
#include "studio/session/strings.h"
#include "studio/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace cs::studio {

using panels::Tr;
using namespace Qt::StringLiterals;

namespace {

enum Tab { FieldsTab, JsonTab, ColumnsTab };

QString verbWord(engine::SinkVerb verb)
{
    switch (verb) {
    case engine::SinkVerb::Created:
        return Tr::tr("created");
    case engine::SinkVerb::Updated:
        return Tr::tr("updated");
    case engine::SinkVerb::Unchanged:
        return Tr::tr("unchanged");
    case engine::SinkVerb::Patched:
        return Tr::tr("patched");
    case engine::SinkVerb::Deleted:
        return Tr::tr("deleted");
    case engine::SinkVerb::Buffered:
        return Tr::tr("waits for the sink's next flush");
    case engine::SinkVerb::Flushed:
        return Tr::tr("flushed");
    case engine::SinkVerb::Suppressed:
        return Tr::tr("suppressed: it exists already");
    case engine::SinkVerb::Refused:
        return Tr::tr("refused by the sink");
    case engine::SinkVerb::Accepted:
        return Tr::tr("taken by the sink");
    }
    return {};
}

QModelIndex nextMatch(const QAbstractItemModel &model, const QModelIndex &from, const QString &text)
{
    const QModelIndex start = from.isValid() ? from.siblingAtColumn(0) : model.index(0, 0);
    for (int column = 0; column < 2; ++column) {
        const QModelIndexList hits = model.match(start.siblingAtColumn(column), Qt::DisplayRole,
            text, 2, Qt::MatchContains | Qt::MatchRecursive | Qt::MatchWrap);
        for (const QModelIndex &hit : hits) {
            if (hit.siblingAtColumn(0) != from.siblingAtColumn(0))
                return hit.siblingAtColumn(0);
        }
    }
    return {};
}

} // namespace

EntityPage::EntityPage(const Collaborators &with, QWidget *parent)
    : QWidget(parent)
    , m_with(with)
    , m_fieldsModel(new EntityFieldsModel(with.theme, this))
    , m_columnsModel(new ColumnsModel(with.theme, this))
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
    , m_left(new QPlainTextEdit)
{
    for (QLabel *label : { m_title, m_fqn, m_facts }) {
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::LinksAccessibleByMouse);
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    }
    m_fqn->setTextFormat(Qt::PlainText);
    m_facts->setTextFormat(Qt::RichText);
    m_facts->setWordWrap(true);
    m_icon->setFixedSize(space::icon, space::icon);
    auto *name = new QHBoxLayout;
    name->setSpacing(space::small);
    name->addWidget(m_icon);
    name->addWidget(m_title, 1);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(space::medium, space::small, space::medium, space::small);
    head->setSpacing(space::tiny);
    head->addLayout(name);
    head->addWidget(m_fqn);
    head->addWidget(m_facts);

    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    for (int i = FieldsTab; i <= ColumnsTab; ++i)
        m_tabs->addTab({});
    m_search->setClearButtonEnabled(true);
    m_search->addAction(
        with.theme->icon(u"search"_s, Colour::TextMuted), QLineEdit::LeadingPosition);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(space::small, 0, space::tiny, space::tiny);
    bar->addWidget(m_tabs);
    bar->addStretch(1);
    bar->addWidget(m_search, 2);

    m_fields->setModel(m_fieldsModel);
    m_fields->setColumnChars({ 30, -1 });
    m_columns->setModel(m_columnsModel);
    m_columns->setColumnChars({ 5, 22, 14, 8, 18, 20, 0 });
    m_left->setReadOnly(true);
    m_left->setFrameShape(QFrame::NoFrame);
    m_pages->addWidget(m_fields);
    m_pages->addWidget(m_jsonView);
    m_pages->addWidget(m_columns);
    m_pages->addWidget(m_left);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addLayout(bar);
    column->addWidget(m_pages, 1);

    connect(m_tabs, &QTabBar::currentChanged, this, &EntityPage::showTab);
    connect(m_search, &QLineEdit::returnPressed, this, [this] { search(m_search->text()); });
    connect(m_search, &QLineEdit::textEdited, this, [this](const QString &text) {
        if (!text.isEmpty())
            search(text);
    });
    connect(m_facts, &QLabel::linkActivated, this, [this](const QString &link) {
        if (link == u"catalogue"_s) {
            m_with.keeper->want(m_type, m_fqnText);
            Q_EMIT catalogueWanted();
        } else if (link == u"element"_s) {
            const std::string stage(engine::path::parent(toStd(m_path)));
            m_with.selection->selectPath(toQString(stage));
        } else {
            const Place place = placeOfPath(m_path, m_with.run->topology());
            m_with.selection->selectMethod(place.node, place.method);
        }
    });
    connect(with.theme, &Theme::changed, this, &EntityPage::showHead);
    retranslate();
}

bool EntityPage::show(quint64 seq)
{
    if (seq == m_seq && seq != 0) {
        showHead();
        return true;
    }
    const std::optional<engine::Event> event = m_with.run->store().event(seq);
    const auto *yielded = event ? event->as<engine::EntityYielded>() : nullptr;
    if (!yielded)
        return false;
    m_seq = seq;
    m_path = toQString(event->path);
    m_stage = toQString(yielded->stage);
    m_isLeft = !yielded->right && yielded->left;
    m_hash.clear();
    m_fqnText.clear();
    m_json.clear();
    if (yielded->right) {
        const entity::Record &record = *yielded->right;
        m_name = toQString(record.name);
        m_type = toQString(record.type);
        m_fqnText = toQString(record.fqn);
        m_hash = toQString(record.sourceHash.value_or(""));
        m_json = QByteArray::fromStdString(record.json);
    } else if (yielded->left) {
        m_name = toQString(yielded->left->name);
        m_type = Tr::tr("Left");
        m_left->setPlainText(toQString(yielded->left->error).trimmed() + u"\n\n"_s
            + toQString(yielded->left->stackTrace).trimmed());
    }
    m_fieldsModel->setJson(m_json.toStdString());
    m_fields->expandToDepth(0);
    const bool hasColumns = !m_isLeft && m_columnsModel->setEntity(m_json.toStdString());
    m_columns->expandAll();
    m_tabs->setTabVisible(ColumnsTab, hasColumns);
    m_tabs->setVisible(!m_isLeft);
    m_search->setVisible(!m_isLeft);
    showHead();
    showTab();
    return true;
}

void EntityPage::showTab()
{
    if (m_isLeft) {
        m_pages->setCurrentWidget(m_left);
        return;
    }
    m_pages->setCurrentIndex(m_tabs->currentIndex());
    m_search->setVisible(m_tabs->currentIndex() != JsonTab); // that view has its own
    if (m_tabs->currentIndex() == JsonTab)
        m_jsonView->setJson(m_json); // highlighted only when it is looked at
}

QString EntityPage::fate() const
{
    trace::RunIndex *index = m_with.run->store().index();
    const std::optional<trace::EntityRow> row = index ? index->entity(m_seq) : std::nullopt;
    return row && row->verb ? verbWord(*row->verb) : QString();
}

void EntityPage::showHead()
{
    const Theme &theme = *m_with.theme;
    m_title->setFont(theme.boldFont(Theme::TextSize::Large));
    m_title->setText(m_name.isEmpty() ? m_type.toHtmlEscaped() : m_name.toHtmlEscaped());
    m_icon->setPixmap(theme.pixmap(m_isLeft ? u"left"_s : u"entity"_s, space::icon,
        devicePixelRatioF(), m_isLeft ? Colour::Left : Colour::TextMuted));
    m_fqn->setFont(theme.monoFont(Theme::TextSize::Small));
    m_fqn->setText(m_fqnText);
    m_fqn->setToolTip(Tr::tr("Fully qualified name"));
    m_fqn->setVisible(!m_fqnText.isEmpty());
    const QString muted = theme.colour(Colour::TextMuted).name();
    const QString accent = theme.colour(Colour::Accent).name();
    const auto link = [&](const QString &href, const QString &text) -> QString {
        return u"<a href=\""_s + href + u"\" style=\"color:"_s + accent
            + u";text-decoration:none\">"_s + text.toHtmlEscaped() + u"</a>"_s;
    };
    const Place place = placeOfPath(m_path, m_with.run->topology());
    QStringList facts;
    facts.append(m_type.toHtmlEscaped());
    if (!place.element.isEmpty())
        //: %1: stage, %2: node and element, e.g. "yielded by yield_table from table Album"
        facts.append(Tr::tr("yielded by %1 from %2")
                         .arg(link(u"stage"_s, m_stage),
                             link(u"element"_s, place.node + u' ' + place.element)));
    else if (!m_stage.isEmpty())
        facts.append(Tr::tr("yielded by %1").arg(link(u"stage"_s, m_stage)));
    if (const QString verb = fate(); !verb.isEmpty())
        facts.append(verb.toHtmlEscaped());
    if (m_with.keeper && !m_fqnText.isEmpty() && !m_isLeft)
        facts.append(link(u"catalogue"_s, Tr::tr("show in catalogue")));
    if (!m_hash.isEmpty())
        facts.append(u"sourceHash "_s + m_hash.toHtmlEscaped());
    m_facts->setText(
        u"<span style=\"color:"_s + muted + u"\">"_s + facts.join(u" · "_s) + u"</span>"_s);
    setAccessibleName(Tr::tr("%1 %2").arg(m_type, m_name));
}

void EntityPage::search(const QString &text)
{
    if (text.isEmpty())
        return;
    switch (m_tabs->currentIndex()) {
    case FieldsTab:
        if (const QModelIndex hit = nextMatch(*m_fieldsModel, m_fields->currentIndex(), text);
            hit.isValid())
            m_fields->showRow(hit);
        break;
    case ColumnsTab: {
        const QModelIndexList hits
            = m_columnsModel->match(m_columnsModel->index(0, ColumnsModel::NameColumn),
                Qt::DisplayRole, text, 1, Qt::MatchContains | Qt::MatchRecursive | Qt::MatchWrap);
        if (!hits.isEmpty())
            m_columns->showRow(hits.first().siblingAtColumn(0));
        break;
    }
    default:
        break; // the JSON view has a find bar of its own
    }
}

void EntityPage::focusSearch()
{
    if (!m_isLeft && m_tabs->currentIndex() == JsonTab) {
        m_jsonView->find();
        return;
    }
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void EntityPage::retranslate()
{
    m_tabs->setTabText(FieldsTab, Tr::tr("Fields"));
    m_tabs->setTabText(JsonTab, u"JSON"_s);
    m_tabs->setTabText(ColumnsTab, Tr::tr("Columns"));
    m_search->setPlaceholderText(Tr::tr("Find in the entity"));
    m_search->setAccessibleName(Tr::tr("Find in the entity"));
    m_fields->setAccessibleName(Tr::tr("Fields of the entity"));
    m_columns->setAccessibleName(Tr::tr("Columns of the table"));
    m_left->setAccessibleName(Tr::tr("Error and stack trace of the Left"));
    if (m_seq)
        showHead();
}

} // namespace cs::studio
