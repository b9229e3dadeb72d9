// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/shell/sourcenotice.h"

#include "studio/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace cs::studio {

SourceNotice::SourceNotice(const Theme *theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_text(new QLabel(this))
    , m_reload(new QPushButton(this))
    , m_keep(new QPushButton(this))
{
    setAutoFillBackground(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::small, space::tiny, space::small, space::tiny);
    m_text->setWordWrap(true);
    row->addWidget(m_text, 1);
    row->addWidget(m_reload);
    row->addWidget(m_keep);
    connect(m_reload, &QPushButton::clicked, this, &SourceNotice::reloadRequested);
    connect(m_keep, &QPushButton::clicked, this, &SourceNotice::keepRequested);
    connect(theme, &Theme::changed, this, [this] { retranslate(); });
    hide();
    retranslate();
}

void SourceNotice::showDisk(SourceDocument::Disk disk)
{
    m_disk = disk;
    retranslate();
    setVisible(disk != SourceDocument::Disk::Same);
}

QString SourceNotice::text() const
{
    return isHidden() ? QString() : m_text->text();
}

void SourceNotice::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void SourceNotice::retranslate()
{
    QPalette colours = palette();
    colours.setColor(QPalette::Window, m_theme->colour(Colour::LeftFill));
    setPalette(colours);
    m_reload->setText(tr("Reload"));
    m_reload->setToolTip(tr("Shows the file as it is on disk; your edits are lost"));
    m_keep->setText(tr("Keep mine"));
    m_keep->setToolTip(tr("Keeps your edits; the next save writes over the file"));
    const bool changed = m_disk == SourceDocument::Disk::Changed;
    m_reload->setVisible(changed);
    m_keep->setVisible(changed);
    m_text->setText(changed
            ? tr("▲ Another program has changed this file, and you have edits here that are not "
                 "saved.")
            : tr("▲ This file is no longer on disk. Ctrl+S writes it again with what stands "
                 "here."));
}

} // namespace cs::studio
