// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/panels/breadcrumbbar.h"

#include "studio/panels/panelstr.h"
#include "studio/session/selection.h"
#include "studio/session/speccatalog.h"
#include "studio/theme/theme.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>

namespace cs::studio {

using panels::Tr;
using namespace Qt::StringLiterals;

BreadcrumbBar::BreadcrumbBar(const Collaborators &with, QWidget *parent)
    : QWidget(parent)
    , m_with(with)
    , m_label(new QLabel)
{
    setObjectName(u"breadcrumb"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::medium, space::tiny, space::medium, 0);
    row->addWidget(m_label, 1);
    m_label->setTextFormat(Qt::RichText);
    m_label->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    m_label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_label->setContextMenuPolicy(Qt::NoContextMenu); // the bar's own
    connect(m_label, &QLabel::linkActivated, this, [this](const QString &link) {
        const Place &place = m_with.selection->current();
        if (link.startsWith(u'/'))
            m_with.selection->selectPath(link.mid(1));
        else if (link == u"node"_s)
            m_with.selection->selectNode(place.node);
        else
            m_with.selection->selectSpec(place.spec);
    });
    connect(with.selection, &Selection::changed, this, &BreadcrumbBar::update);
    connect(with.theme, &Theme::changed, this, &BreadcrumbBar::update);
    update();
}

void BreadcrumbBar::update()
{
    const Place &place = m_with.selection->current();
    const QString ink = m_with.theme->colour(Colour::Text).name();
    const QString muted = m_with.theme->colour(Colour::TextMuted).name();
    const QString between = u" <span style=\"color:"_s + muted + u"\">▸</span> "_s;
    const auto link = [&](const QString &href, const QString &text, bool last) -> QString {
        return u"<a href=\""_s + href.toHtmlEscaped() + u"\" style=\"text-decoration:none;color:"_s
            + (last ? ink : muted) + u"\">"_s + text.toHtmlEscaped() + u"</a>"_s;
    };
    QStringList parts;
    const QList<Crumb> path = crumbs(place.path);
    if (!path.isEmpty()) {
        for (qsizetype i = 0; i < path.size(); ++i)
            parts.append(link(u'/' + path[i].path, path[i].text, i + 1 == path.size()));
    } else {
        if (!place.spec.isEmpty())
            parts.append(link(u"spec"_s, m_with.catalog->nameOf(place.spec), place.node.isEmpty()));
        if (!place.node.isEmpty())
            parts.append(link(u"node"_s, place.node, place.method.isEmpty()));
        if (!place.method.isEmpty())
            parts.append(u"<span style=\"color:"_s + ink + u"\">"_s + place.method.toHtmlEscaped()
                + u"</span>"_s);
    }
    m_path = !place.path.isEmpty() ? place.path
        : place.method.isEmpty()   ? place.node
                                   : QString(place.node + u'/' + place.method);
    m_label->setText(parts.join(between));
    m_label->setToolTip(m_path);
    setAccessibleName(
        m_path.isEmpty() ? Tr::tr("Nothing is selected") : Tr::tr("Selected: %1").arg(m_path));
}

void BreadcrumbBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        update();
    QWidget::changeEvent(event);
}

void BreadcrumbBar::contextMenuEvent(QContextMenuEvent *event)
{
    if (m_path.isEmpty())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(m_with.theme->icon(u"copy"_s), Tr::tr("Copy path"), this,
        [this] { QGuiApplication::clipboard()->setText(m_path); });
    menu->popup(event->globalPos());
}

} // namespace cs::studio
