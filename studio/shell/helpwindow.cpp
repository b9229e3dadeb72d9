// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/shell/helpwindow.h"

#include "studio/panels/panel.h"
#include "studio/shell/actionregistry.h"
#include "studio/shell/panelhelp.h"
#include "studio/theme/theme.h"

#include <QAction>
#include <QDesktopServices>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollBar>
#include <QSplitter>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextTable>
#include <QToolButton>
#include <QTreeWidget>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cs::studio {

namespace {

constexpr int placeRole = Qt::UserRole;

// Pictures of the manual are as wide as the page at most.
class PageView final : public QTextBrowser
{
public:
    using QTextBrowser::QTextBrowser;

protected:
    QVariant loadResource(int type, const QUrl &name) override
    {
        if (type != QTextDocument::ImageResource)
            return QTextBrowser::loadResource(type, name);
        const QImage image(u":/manual/"_s + name.path());
        const int room = viewport()->width() - 2 * int(document()->documentMargin()) - space::large;
        return image.width() > room ? image.scaledToWidth(room, Qt::SmoothTransformation) : image;
    }
};

// Tables with one line between their cells, and no line of code wider than the page.
void settle(QTextDocument *document, const QColor &line)
{
    for (QTextFrame *frame : document->rootFrame()->childFrames()) {
        auto *table = qobject_cast<QTextTable *>(frame);
        if (!table)
            continue;
        QTextTableFormat format = table->format();
        format.setBorder(1);
        format.setBorderCollapse(true);
        format.setBorderBrush(line);
        format.setCellSpacing(0);
        format.setCellPadding(space::small);
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        table->setFormat(format);
    }
    for (QTextBlock block = document->begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat format = block.blockFormat();
        if (!format.nonBreakableLines())
            continue;
        format.setNonBreakableLines(false);
        QTextCursor(block).setBlockFormat(format);
    }
}

QTreeWidgetItem *addItem(QTreeWidgetItem *parent, const QString &text, const QString &place)
{
    auto *item = new QTreeWidgetItem(parent, { text });
    item->setData(0, placeRole, place);
    item->setToolTip(0, text);
    return item;
}

QString anchorName(const QString &place)
{
    return place.section(u'#', 1);
}

} // namespace

HelpWindow::HelpWindow(const ActionRegistry *actions, const Theme *theme, QWidget *parent)
    : QDialog(parent)
    , m_actions(actions)
    , m_theme(theme)
    , m_search(new QLineEdit)
    , m_back(new QToolButton)
    , m_contents(new QTreeWidget)
    , m_text(new PageView)
{
    setObjectName(u"help"_s);
    setModal(false);
    resize(960, 680);
    m_search->setObjectName(u"helpSearch"_s);
    m_search->setClearButtonEnabled(true);
    m_contents->setObjectName(u"helpContents"_s);
    m_contents->setHeaderHidden(true);
    m_contents->setFrameShape(QFrame::NoFrame);
    m_text->setObjectName(u"helpPage"_s);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenLinks(false);
    m_text->document()->setDocumentMargin(space::huge);
    m_back->setAutoRaise(true);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(space::small, space::small, space::small, space::small);
    top->addWidget(m_back);
    top->addWidget(m_search);
    auto *left = new QWidget;
    auto *side = new QVBoxLayout(left);
    side->setContentsMargins(0, 0, 0, 0);
    side->setSpacing(0);
    side->addLayout(top);
    side->addWidget(m_contents);
    auto *splitter = new QSplitter;
    splitter->setHandleWidth(1);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(left);
    splitter->addWidget(m_text);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({ 280, 680 });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(splitter);
    connect(theme, &Theme::changed, this, &HelpWindow::render);
    connect(m_search, &QLineEdit::textChanged, this, &HelpWindow::search);
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (m_contents->topLevelItemCount() > 0)
            showItem(m_contents->currentItem() ? m_contents->currentItem()
                                               : m_contents->topLevelItem(0));
    });
    connect(m_contents, &QTreeWidget::currentItemChanged, this,
        [this](const QTreeWidgetItem *item) { showItem(item); });
    connect(m_text, &QTextBrowser::anchorClicked, this, &HelpWindow::follow);
    connect(m_back, &QToolButton::clicked, this, &HelpWindow::goBack);
    fillContents();
    render();
}

void HelpWindow::bringUp()
{
    show();
    raise();
    activateWindow();
}

void HelpWindow::showFor(const Panel *panel)
{
    m_panel = panel;
    m_search->clear();
    fillContents();
    showPlace(u"panel"_s);
    bringUp();
}

void HelpWindow::showHere(const Panel *panel)
{
    m_panel = panel;
    m_search->clear();
    fillContents();
    showPlace(u"here"_s);
    bringUp();
}

void HelpWindow::showTerm(const QString &word)
{
    const Term *term = Glossary::current().find(word);
    showPlace(term ? QString(u"term:"_s + term->id) : u"glossary"_s);
    bringUp();
}

void HelpWindow::showPlace(const QString &place)
{
    if (place != m_place)
        m_history.append(m_place);
    m_place = place;
    render();
    selectItem();
}

QString HelpWindow::text() const
{
    return m_text->toPlainText();
}

void HelpWindow::goBack()
{
    if (m_history.isEmpty())
        return;
    m_place = m_history.takeLast();
    render();
    selectItem();
}

void HelpWindow::search(const QString &text)
{
    if (m_search->text() != text)
        m_search->setText(text);
    if (!text.simplified().isEmpty()) {
        fillFound();
        return;
    }
    if (m_place == "found"_L1) {
        m_place = m_history.isEmpty() ? u"panel"_s : m_history.takeLast();
        render();
    }
    fillContents();
}

QStringList HelpWindow::found() const
{
    QStringList places;
    for (int row = 0; row < m_contents->topLevelItemCount(); ++row)
        places << m_contents->topLevelItem(row)->data(0, placeRole).toString();
    return places;
}

void HelpWindow::fillContents()
{
    const QSignalBlocker quiet(m_contents);
    m_contents->clear();
    QTreeWidgetItem *root = m_contents->invisibleRootItem();
    addItem(root, m_panel ? m_panel->title() : tr("This panel"), u"panel"_s);
    addItem(root, tr("What can I do here?"), u"here"_s);
    addItem(root, tr("Signs and keys"), u"keys"_s);
    QTreeWidgetItem *glossary = addItem(root, tr("Glossary"), u"glossary"_s);
    for (const Term &term : Glossary::current().all())
        addItem(glossary, term.title, u"term:"_s + term.id);
    QTreeWidgetItem *developers = nullptr;
    for (const ManualPage &page : m_manual.pages()) {
        QTreeWidgetItem *parent = root;
        if (Manual::isForDevelopers(page.name)) {
            if (!developers)
                developers = addItem(root, tr("For those who change the program"), {});
            parent = developers;
        }
        const QString place = u"page:"_s + page.name;
        QTreeWidgetItem *item = addItem(parent, page.title, place);
        for (const ManualPage::Section &section : page.sections) {
            if (section.level == 2)
                addItem(item, section.title, place + u'#' + section.anchor);
        }
    }
    selectItem();
}

void HelpWindow::fillFound()
{
    const QSignalBlocker quiet(m_contents);
    m_contents->clear();
    const QString text = m_search->text();
    QTreeWidgetItem *root = m_contents->invisibleRootItem();
    for (const Term *term : Glossary::current().search(text)) {
        QTreeWidgetItem *item = addItem(root, term->title, u"term:"_s + term->id);
        item->setToolTip(0, term->tip);
    }
    for (const Manual::Hit &hit : m_manual.search(text)) {
        const bool top = hit.section->title == hit.page->title;
        QTreeWidgetItem *item = addItem(root,
            top ? hit.page->title : QString(hit.page->title + u" › "_s + hit.section->title),
            u"page:"_s + hit.page->name + u'#' + hit.section->anchor);
        item->setToolTip(0, u"<p>"_s + hit.snippet + u"</p>"_s);
    }
    if (m_place != "found"_L1)
        m_history.append(m_place);
    m_place = u"found"_s;
    render();
}

void HelpWindow::selectItem()
{
    const QSignalBlocker quiet(m_contents);
    QTreeWidgetItemIterator it(m_contents);
    for (; *it; ++it) {
        if ((*it)->data(0, placeRole).toString() == m_place) {
            m_contents->setCurrentItem(*it);
            m_contents->scrollToItem(*it);
            return;
        }
    }
}

void HelpWindow::showItem(const QTreeWidgetItem *item)
{
    const QString place = item ? item->data(0, placeRole).toString() : QString();
    if (!place.isEmpty() && place != m_place)
        showPlace(place);
}

void HelpWindow::follow(const QUrl &url)
{
    const QString target = url.toString();
    if (url.scheme() == "http"_L1 || url.scheme() == "https"_L1) {
        QDesktopServices::openUrl(url);
        return;
    }
    if (url.scheme() == "term"_L1 || url.scheme() == "page"_L1) {
        showPlace(target);
        return;
    }
    // A link of the manual to another of its pages, or to a heading of the same.
    const QString name = url.path().isEmpty() ? m_place.mid(5).section(u'#', 0, 0) : url.fileName();
    if (m_manual.find(name))
        showPlace(u"page:"_s + name + (url.hasFragment() ? u'#' + url.fragment() : QString()));
}

void HelpWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        fillContents();
        render();
    }
    QDialog::changeEvent(event);
}

void HelpWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Back))
        goBack();
    else if (event->matches(QKeySequence::Find))
        m_search->setFocus();
    else
        QDialog::keyPressEvent(event);
}

QString HelpWindow::panelPage() const
{
    if (!m_panel)
        return {};
    const QString id = m_panel->objectName();
    QString html = u"<h2>%1</h2><p>%2</p>"_s.arg(
        m_panel->title().toHtmlEscaped(), panelHelp(id).toHtmlEscaped());
    if (const QString reason = m_panel->emptyReason(); !reason.isEmpty())
        html += u"<p><i>%1</i></p>"_s.arg(reason.toHtmlEscaped());
    const QString place = Manual::placeFor(id);
    const ManualPage *page = m_manual.find(place.section(u'#', 0, 0));
    if (page)
        html += u"<p>%1 <a href=\"page:%2\">%3</a></p>"_s.arg(
            tr("In the manual:").toHtmlEscaped(), place, page->title.toHtmlEscaped());
    html += u"<h3>%1</h3>"_s.arg(tr("What can I do here?").toHtmlEscaped());
    return html + rowsOf(panelActions(id));
}

QString HelpWindow::herePage() const
{
    QString html = u"<h2>%1</h2>"_s.arg(tr("What can I do here?").toHtmlEscaped());
    if (m_panel) {
        html += u"<h3>%1</h3>"_s.arg(m_panel->title().toHtmlEscaped());
        if (const QString reason = m_panel->emptyReason(); !reason.isEmpty())
            html += u"<p>%1</p>"_s.arg(reason.toHtmlEscaped());
        html += rowsOf(panelActions(m_panel->objectName()));
    }
    QStringList others;
    for (const QAction *action : m_actions->all()) {
        const QString id = ActionRegistry::idOf(action);
        if (!m_panel || !panelActions(m_panel->objectName()).contains(id))
            others << id;
    }
    return html + u"<h3>%1</h3>"_s.arg(tr("Everywhere").toHtmlEscaped()) + rowsOf(others);
}

QString HelpWindow::rowsOf(const QStringList &actionIds) const
{
    QString rows;
    for (const QString &id : actionIds) {
        const QAction *action = m_actions->action(id);
        if (!action || !action->isEnabled() || !action->isVisible())
            continue;
        // The tip is the sentence, then the keys; the keys have a column of their own here.
        const QString sentence = action->statusTip().isEmpty()
            ? action->toolTip().section(u'\n', 0, 0)
            : action->statusTip();
        rows += u"<tr><td style=\"padding-right:16px\"><b>%1</b></td>"
                "<td style=\"padding-right:16px\">%2</td><td>%3</td></tr>"_s.arg(
                    ActionRegistry::plainText(action).toHtmlEscaped(),
                    ActionRegistry::keysOf(action).toHtmlEscaped(), sentence.toHtmlEscaped());
    }
    return rows.isEmpty()
        ? u"<p>%1</p>"_s.arg(
            tr("Nothing just now: a workflow must be open, or the run must stand.").toHtmlEscaped())
        : u"<table>%1</table>"_s.arg(rows);
}

QString HelpWindow::termPage(const Term &term) const
{
    QTextDocument text;
    text.setMarkdown(term.text);
    QString body = text.toHtml().section(u"<body"_s, 1).section(u'>', 1);
    body = body.section(u"</body>"_s, 0, 0);
    QString html = u"<h2>%1</h2>%2"_s.arg(term.title.toHtmlEscaped(), body);
    QStringList see;
    for (const QString &id : term.see) {
        if (const Term *other = Glossary::current().find(id))
            see << u"<a href=\"term:%1\">%2</a>"_s.arg(id, other->title.toHtmlEscaped());
    }
    if (!see.isEmpty())
        html += u"<p>%1 %2</p>"_s.arg(tr("See also:").toHtmlEscaped(), see.join(u", "_s));
    if (!term.also.isEmpty())
        html += u"<p><small>%1</small></p>"_s.arg(term.also.join(u", "_s).toHtmlEscaped());
    return html;
}

QString HelpWindow::glossaryPage() const
{
    QString rows;
    for (const Term &term : Glossary::current().all())
        rows += u"<tr><td style=\"padding-right:16px\"><a href=\"term:%1\">%2</a></td>"
                "<td>%3</td></tr>"_s.arg(
                    term.id, term.title.toHtmlEscaped(), term.tip.toHtmlEscaped());
    return u"<h2>%1</h2><table cellpadding=\"3\">%2</table>"_s.arg(
        tr("Glossary").toHtmlEscaped(), rows);
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

QString HelpWindow::keysPage() const
{
    return u"<h2>%1</h2><h3>%2</h3><table>%3</table><h3>%4</h3><table>%5</table>"_s.arg(
        tr("Signs and keys").toHtmlEscaped(), tr("Signs").toHtmlEscaped(), signs(),
        tr("Keys").toHtmlEscaped(), keys());
}

void HelpWindow::render()
{
    setWindowTitle(tr("Help"));
    m_search->setPlaceholderText(tr("Search glossary and manual"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_contents->setAccessibleName(tr("Contents"));
    m_back->setIcon(m_theme->icon(u"back"_s, Colour::TextMuted));
    m_back->setToolTip(tr("Back"));
    m_back->setAccessibleName(tr("Back"));
    m_back->setEnabled(!m_history.isEmpty());
    if (m_place.startsWith("page:"_L1)) {
        const ManualPage *page = m_manual.find(m_place.mid(5).section(u'#', 0, 0));
        m_text->setMarkdown(page ? page->markdown : QString());
        settle(m_text->document(), m_theme->colour(Colour::Line));
        scrollTo(anchorName(m_place));
        return;
    }
    if (m_place == "found"_L1) {
        QString html = u"<h2>%1</h2>"_s.arg(m_search->text().toHtmlEscaped());
        for (int row = 0; row < m_contents->topLevelItemCount(); ++row) {
            const QTreeWidgetItem *item = m_contents->topLevelItem(row);
            html += u"<p><a href=\"%1\">%2</a><br>%3</p>"_s.arg(item->data(0, placeRole).toString(),
                item->text(0).toHtmlEscaped(), item->toolTip(0).remove(u"<p>"_s).remove(u"</p>"_s));
        }
        if (m_contents->topLevelItemCount() == 0)
            html += u"<p>%1</p>"_s.arg(
                tr("Neither the glossary nor the manual has these words. Fewer words find more.")
                    .toHtmlEscaped());
        m_text->setHtml(html);
        return;
    }
    const Term *term
        = m_place.startsWith("term:"_L1) ? Glossary::current().find(m_place.mid(5)) : nullptr;
    m_text->setHtml(term               ? termPage(*term)
            : m_place == "glossary"_L1 ? glossaryPage()
            : m_place == "keys"_L1     ? keysPage()
            : m_place == "here"_L1     ? herePage()
                                       : panelPage());
}

void HelpWindow::scrollTo(const QString &anchor)
{
    for (QTextBlock block = m_text->document()->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() > 0 && anchorOf(block.text()) == anchor) {
            QTextCursor cursor(block);
            m_text->setTextCursor(cursor);
            m_text->verticalScrollBar()->setValue(m_text->verticalScrollBar()->value()
                + m_text->cursorRect(cursor).top() - space::medium);
            return;
        }
    }
}

} // namespace cs::studio
