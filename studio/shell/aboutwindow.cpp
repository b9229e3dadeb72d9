// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/shell/aboutwindow.h"

#include "studio/theme/theme.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLabel>
#include <QTextDocumentFragment>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cs::studio {

AboutWindow::AboutWindow(
    std::function<QList<QPair<QString, QString>>()> versions, const Theme *theme, QWidget *parent)
    : QDialog(parent)
    , m_versions(std::move(versions))
    , m_theme(theme)
    , m_text(new QLabel(this))
{
    setObjectName(u"about"_s);
    setModal(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::huge, space::huge, space::huge, space::huge);
    column->addWidget(m_text);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setWordWrap(true);
    m_text->setMinimumWidth(360);
    connect(theme, &Theme::changed, this, &AboutWindow::fill);
    fill();
}

QString AboutWindow::text() const
{
    return QTextDocumentFragment::fromHtml(m_text->text()).toPlainText();
}

void AboutWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        fill();
    QDialog::changeEvent(event);
}

void AboutWindow::fill()
{
    setWindowTitle(tr("About Connector Studio"));
    QString rows;
    const QList<QPair<QString, QString>> versions = m_versions();
    for (const auto &[name, version] : versions)
        rows += u"<tr><td style=\"padding-right:24px\">%1</td><td>%2</td></tr>"_s.arg(
            name.toHtmlEscaped(), version.toHtmlEscaped());
    m_text->setText(u"<h2>Connector Studio %1</h2><p>%2</p><table>%3</table><p>%4</p>"_s.arg(
        QCoreApplication::applicationVersion(),
        tr("Step through ingestion connectors, node by node.").toHtmlEscaped(), rows,
        tr("Free software under the GNU General Public License, version 3 or later. Fonts: Inter "
           "and JetBrains Mono, SIL Open Font License.")
            .toHtmlEscaped()));
}

} // namespace cs::studio
