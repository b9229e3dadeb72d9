// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/shell/docktitle.h"

#include "studio/panels/panel.h"
#include "studio/theme/theme.h"

#include <QDockWidget>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace cs::studio {

DockTitle::DockTitle(Panel *panel, QDockWidget *dock, const Theme *theme)
    : QWidget(dock)
    , m_panel(panel)
    , m_dock(dock)
    , m_theme(theme)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_close(new QToolButton(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::small, space::tiny, space::tiny, space::tiny);
    row->setSpacing(space::small);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addWidget(m_close);
    m_close->setIcon(theme->icon(u"close"_s, Colour::TextMuted));
    m_close->setIconSize({ space::medium, space::medium });
    m_close->setFocusPolicy(Qt::NoFocus);
    connect(m_close, &QToolButton::clicked, dock, &QDockWidget::close);
    connect(panel, &Panel::titleChanged, this, &DockTitle::refresh);
    connect(theme, &Theme::changed, this, &DockTitle::refresh);
    refresh();
}

void DockTitle::setTabbed(bool tabbed)
{
    if (m_tabbed == tabbed)
        return;
    m_tabbed = tabbed;
    for (QWidget *each : { static_cast<QWidget *>(m_icon), static_cast<QWidget *>(m_text),
             static_cast<QWidget *>(m_close) })
        each->setVisible(!tabbed);
    layout()->setContentsMargins(
        tabbed ? QMargins() : QMargins(space::small, space::tiny, space::tiny, space::tiny));
    updateGeometry();
}

QSize DockTitle::sizeHint() const
{
    return m_tabbed ? QSize(0, 0) : QWidget::sizeHint();
}

QSize DockTitle::minimumSizeHint() const
{
    return m_tabbed ? QSize(0, 0) : QWidget::minimumSizeHint();
}

void DockTitle::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

void DockTitle::refresh()
{
    const QString title = m_panel->title();
    m_dock->setWindowTitle(title);
    m_text->setText(title);
    m_text->setFont(m_theme->boldFont());
    m_icon->setPixmap(
        m_theme->pixmap(m_panel->iconName(), space::icon, devicePixelRatioF(), Colour::TextMuted));
    m_close->setToolTip(tr("Close this panel; View brings it back"));
}

} // namespace cs::studio
