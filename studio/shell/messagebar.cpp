// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/shell/messagebar.h"

#include "studio/session/strings.h"
#include "studio/theme/theme.h"

#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cs::studio {

MessageBar::MessageBar(const Theme *theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_button(new QPushButton(this))
    , m_more(new QToolButton(this))
    , m_close(new QToolButton(this))
    , m_details(new QPlainTextEdit(this))
{
    setObjectName(u"messageBar"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::medium, space::small, space::small, space::small);
    column->setSpacing(space::small);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::small);
    column->addLayout(row);
    column->addWidget(m_details);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    row->addWidget(m_button, 0, Qt::AlignTop);
    row->addWidget(m_more, 0, Qt::AlignTop);
    row->addWidget(m_close, 0, Qt::AlignTop);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::RichText);
    m_text->setTextInteractionFlags(Qt::TextBrowserInteraction);
    m_details->setReadOnly(true);
    m_details->setMaximumHeight(120);
    m_more->setCheckable(true);
    m_more->setIcon(theme->icon(u"chevron-down"_s));
    m_close->setIcon(theme->icon(u"close"_s));
    connect(m_more, &QToolButton::toggled, m_details, &QWidget::setVisible);
    connect(m_close, &QToolButton::clicked, this, &MessageBar::clear);
    connect(m_button, &QPushButton::clicked, this, [this] { Q_EMIT actionRequested(m_actionId); });
    connect(m_text, &QLabel::linkActivated, this, [this] {
        Q_EMIT locationClicked(toQString(m_location.file), m_location.line, m_location.column);
    });
    connect(theme, &Theme::changed, this, &MessageBar::applyTheme);
    retranslate();
    applyTheme();
    clear();
}

void MessageBar::showError(
    const Error &error, const QString &advice, const QString &button, const QString &actionId)
{
    m_isError = true;
    m_location = error.location;
    m_actionId = actionId;
    QString html = toQString(error.message).toHtmlEscaped();
    if (!error.location.file.empty() && error.location.line > 0) {
        html += u" <a href=\"place\">"_s
            + tr("%1, line %2")
                  .arg(QFileInfo(toQString(error.location.file)).fileName().toHtmlEscaped())
                  .arg(error.location.line)
            + u"</a>"_s;
    }
    if (!advice.isEmpty())
        html += u"<br>"_s + advice.toHtmlEscaped();
    m_text->setText(html);
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
    const bool hasCause = static_cast<bool>(error.cause);
    m_more->setVisible(hasCause);
    m_more->setChecked(false);
    m_details->setVisible(false);
    m_details->setPlainText(toQString(toText(error)));
    applyTheme();
    show();
}

void MessageBar::showNote(const QString &sentence)
{
    m_isError = false;
    m_location = {};
    m_text->setText(sentence.toHtmlEscaped());
    m_button->hide();
    m_more->hide();
    m_details->hide();
    applyTheme();
    show();
}

void MessageBar::clear()
{
    m_text->clear();
    hide();
}

QString MessageBar::text() const
{
    return m_text->text();
}

void MessageBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void MessageBar::retranslate()
{
    m_more->setToolTip(tr("What led to this"));
    m_close->setToolTip(tr("Close this message"));
}

void MessageBar::applyTheme()
{
    const Colour edge = m_isError ? Colour::Failure : Colour::Accent;
    const Colour fill = m_isError ? Colour::FailureFill : Colour::AccentFill;
    setStyleSheet(u"#messageBar { background: %1; border: none; border-left: 4px solid %2; }"_s.arg(
        m_theme->colour(fill).name(), m_theme->colour(edge).name()));
    m_details->setFont(m_theme->monoFont());
    m_icon->setPixmap(m_theme->pixmap(
        m_isError ? u"failure"_s : u"info"_s, space::toolIcon, devicePixelRatioF(), edge));
}

} // namespace cs::studio
