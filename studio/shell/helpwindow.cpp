// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/shell/helpwindow.h"

#include "studio/shell/actionregistry.h"
#include "studio/theme/theme.h"

#include <QAction>
#include <QEvent>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cs::studio {

HelpWindow::HelpWindow(const ActionRegistry *actions, const Theme *theme, QWidget *parent)
    : QDialog(parent)
    , m_actions(actions)
    , m_theme(theme)
    , m_text(new QTextBrowser(this))
{
    setObjectName(u"help"_s);
    setModal(false);
    resize(640, 640);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_text);
    m_text->document()->setDocumentMargin(space::huge);
    connect(theme, &Theme::changed, this, &HelpWindow::fill);
}

void HelpWindow::showFor(const QString &panelId, const QString &panelTitle)
{
    m_panelId = panelId;
    m_panelTitle = panelTitle;
    fill();
    show();
    raise();
}

QString HelpWindow::text() const
{
    return m_text->toPlainText();
}

void HelpWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        fill();
    QDialog::changeEvent(event);
}

QString HelpWindow::helpOf(const QString &panelId)
{
    if (panelId == "panel.connectors"_L1)
        return tr("Every ServiceSpec that was found, by source type. The bar says how many methods "
                  "of its topology a connector implements. Select one to see its topology.");
    if (panelId == "panel.runtree"_L1)
        return tr("The run, unrolled: each node, its elements, their stages, what they yielded. "
                  "Select a row and every other panel shows what belongs to it.");
    if (panelId == "panel.breakpoints"_L1)
        return tr("Where the run stops. F9 sets or removes one at the selected node or stage; here "
                  "it gets a condition, a number of hits to ignore, or a log message.");
    if (panelId == "panel.entity"_L1)
        return tr(
            "What a stage yielded: its fields, its JSON, the columns of a table, and where it "
            "came from. Pin an entity to compare it with the next.");
    if (panelId == "panel.context"_L1)
        return tr("What the stages so far remembered for those below them: key, value, who wrote "
                  "it.");
    if (panelId == "panel.source"_L1)
        return tr("The method behind what is selected. A stub stands on amber with the word in the "
                  "margin; click into a method to select it everywhere.");
    if (panelId == "panel.workflow"_L1)
        return tr("The workflow file: which connector runs, against what, and where its entities "
                  "go. Ctrl+S writes it and reads it again.");
    if (panelId == "panel.log"_L1)
        return tr("What connector and framework say while they run. Ctrl+F searches.");
    if (panelId == "panel.requests"_L1)
        return tr(
            "Each SQL statement or HTTP request of the connector, with its rows and its time.");
    if (panelId == "panel.problems"_L1)
        return tr("Failures, warnings, and failures that the framework would not tell of. Select "
                  "one to go where it happened.");
    if (panelId == "panel.start"_L1)
        return tr("Open the sample or a workflow, then press F11.");
    return tr(
        "The topology as its connector declares it: nodes with their stages, in the order the "
        "walk takes. The accent bar stands where the run is; a number says how much a stage "
        "yielded.");
}

QString HelpWindow::signs() const
{
    const QString row = u"<tr><td style=\"color:%1; padding-right:12px\">%2</td><td>%3</td></tr>"_s;
    const auto colour = [this](Colour role) { return m_theme->colour(role).name(); };
    return row.arg(colour(Colour::Text), u"●"_s, tr("implemented"))
        + row.arg(colour(Colour::Stub), u"○"_s, tr("stub: it is there and yields nothing"))
        + row.arg(colour(Colour::Inherited), u"◌"_s, tr("inherited default"))
        + row.arg(colour(Colour::Failure), u"✕"_s, tr("must be implemented"))
        + row.arg(colour(Colour::Accent), u"▶"_s, tr("runs now"))
        + row.arg(
            colour(Colour::Failure), u"▲"_s, tr("failure; dashed where the framework hides it"))
        + row.arg(colour(Colour::Left), u"◀"_s, tr("Left: the stage yielded a failure"));
}

QString HelpWindow::keys() const
{
    QString rows;
    QString group;
    const QList<QAction *> actions = m_actions->all();
    for (const QAction *action : actions) {
        if (ActionRegistry::groupOf(action) != group) {
            group = ActionRegistry::groupOf(action);
            rows += u"<tr><td colspan=\"2\"><br><b>%1</b></td></tr>"_s.arg(group.toHtmlEscaped());
        }
        rows += u"<tr><td style=\"padding-right:24px\">%1</td><td>%2</td></tr>"_s.arg(
            ActionRegistry::plainText(action).toHtmlEscaped(),
            ActionRegistry::keysOf(action).toHtmlEscaped());
    }
    return rows;
}

void HelpWindow::fill()
{
    setWindowTitle(tr("Help"));
    m_text->setHtml(
        u"<h2>%1</h2><p>%2</p><h3>%3</h3><table>%4</table><h3>%5</h3><table>%6</table>"_s.arg(
            m_panelTitle.toHtmlEscaped(), helpOf(m_panelId).toHtmlEscaped(), tr("Signs"), signs(),
            tr("Keys"), keys()));
}

} // namespace cs::studio
