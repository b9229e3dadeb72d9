// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/panels/problemspanel.h"

#include "studio/models/problemsmodel.h"
#include "studio/models/roles.h"
#include "studio/panels/dataview.h"
#include "studio/panels/emptywords.h"
#include "studio/panels/panelstr.h"
#include "studio/session/runcontroller.h"
#include "studio/session/runstore.h"
#include "studio/session/selection.h"
#include "studio/session/strings.h"
#include "studio/theme/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QSplitter>
#include <QTextBlock>

namespace cs::studio {

using panels::Tr;
using namespace Qt::StringLiterals;

namespace {

/// A frame of a Python traceback: file and line, and where it stands in the text.
const QRegularExpression &frame()
{
    static const QRegularExpression pattern(u"File \"([^\"]+)\", line (\\d+)"_s);
    return pattern;
}

} // namespace

class ProblemsPanel::Private
{
public:
    explicit Private(const Collaborators &with)
        : theme(with.theme)
        , model(with.run, with.theme)
        , parts(new QSplitter(Qt::Horizontal))
        , view(new DataView(with.theme, with.selection))
        , trace(new QPlainTextEdit)
    {
        view->setRootIsDecorated(false);
        view->setModel(&model);
        view->setColumnChars({ 26, -1, 34, 7 });
        trace->setReadOnly(true);
        trace->setFrameShape(QFrame::NoFrame);
        trace->setLineWrapMode(QPlainTextEdit::NoWrap);
        trace->setFont(with.theme->monoFont());
        trace->hide();
        parts->addWidget(view);
        parts->addWidget(trace);
        parts->setStretchFactor(0, 3);
        parts->setStretchFactor(1, 2);
        parts->setChildrenCollapsible(false);
    }

    // the sentence stands in the list; what is longer folds out beside it
    void showTrace(int row)
    {
        const trace::Problem *problem = model.at(row);
        QString text;
        if (problem) {
            text = toQString(problem->message).trimmed();
            if (!problem->stackTrace.empty())
                text += u"\n\n"_s + toQString(problem->stackTrace).trimmed();
        }
        const bool longer = problem && (!problem->stackTrace.empty() || text.contains(u'\n'));
        trace->setPlainText(text);
        trace->setVisible(longer);
        markFrames();
    }

    // frames look like what they are: links into the source
    void markFrames()
    {
        QList<QTextEdit::ExtraSelection> links;
        auto match = frame().globalMatch(trace->toPlainText());
        while (match.hasNext()) {
            const QRegularExpressionMatch one = match.next();
            QTextEdit::ExtraSelection link;
            link.cursor = QTextCursor(trace->document());
            link.cursor.setPosition(int(one.capturedStart()));
            link.cursor.setPosition(int(one.capturedEnd()), QTextCursor::KeepAnchor);
            link.format.setForeground(theme->colour(Colour::Accent));
            link.format.setFontUnderline(true);
            links.append(link);
        }
        trace->setExtraSelections(links);
    }

    // of the line the cursor stands in; no line number: none
    [[nodiscard]] Place frameAtCursor() const
    {
        Place place;
        const auto match = frame().match(trace->textCursor().block().text());
        if (match.hasMatch()) {
            place.file = match.captured(1);
            place.line = match.captured(2).toInt();
        }
        return place;
    }

    const Theme *theme;
    ProblemsModel model;
    QSplitter *parts;
    DataView *view;
    QPlainTextEdit *trace;
};

ProblemsPanel::ProblemsPanel(const Collaborators &with, QWidget *parent)
    : Panel(u"panel.problems"_s, with, parent)
    , d(std::make_unique<Private>(with))
{
    setContents(d->parts);
    connect(d->view->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex &index) { d->showTrace(index.row()); });
    connect(with.selection, &Selection::changed, this, [this](const Place &place) {
        if (d->view->hasFocus())
            return;
        const int row = place.seq > 0 ? d->model.rowOfEvent(place.seq) : -1;
        if (row >= 0)
            d->view->showRow(d->model.index(row, 0));
    });
    connect(with.theme, &Theme::changed, this, [this] {
        d->trace->setFont(m_with.theme->monoFont());
        d->markFrames();
    });
    d->trace->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    d->trace->installEventFilter(this);
    d->trace->viewport()->installEventFilter(this);
    const auto fill = [this] { retranslate(); };
    connect(with.run, &RunController::runReset, this, [this] {
        d->showTrace(-1);
        retranslate();
    });
    connect(with.run, &RunController::setupChanged, this, fill);
    connect(with.run, &RunController::stateChanged, this, fill);
    connect(&d->model, &QAbstractItemModel::rowsInserted, this, fill);
    retranslate();
}

ProblemsPanel::~ProblemsPanel() = default;

bool ProblemsPanel::eventFilter(QObject *watched, QEvent *event)
{
    bool asked = false;
    if (watched == d->trace && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        asked = key == Qt::Key_Return || key == Qt::Key_Enter;
    } else if (watched == d->trace->viewport() && event->type() == QEvent::MouseButtonRelease) {
        // A click, not the end of a selection.
        asked = !d->trace->textCursor().hasSelection();
    }
    if (asked) {
        if (Place place = d->frameAtCursor(); place.line > 0) {
            m_with.selection->select(place);
            Q_EMIT actionRequested(u"go.source"_s);
            return true;
        }
    }
    return Panel::eventFilter(watched, event);
}

QString ProblemsPanel::title() const
{
    const int rows = d->model.rowCount();
    return rows > 0 ? Tr::tr("Problems (%1)").arg(rows) : Tr::tr("Problems");
}

QString ProblemsPanel::iconName() const
{
    return u"problems"_s;
}

void ProblemsPanel::find()
{
    d->view->setFocus(Qt::ShortcutFocusReason);
}

void ProblemsPanel::retranslate()
{
    d->view->setAccessibleName(Tr::tr("Problems of the run"));
    d->trace->setAccessibleName(Tr::tr("Message and stack trace"));
    Q_EMIT titleChanged();
    if (d->model.rowCount() > 0) {
        showContents();
        return;
    }
    const bool done = m_with.run->store().summary().finished.has_value();
    const EmptyWords words = emptyWords(*m_with.run,
        done ? Tr::tr("No problem: nothing failed in this run.") : Tr::tr("No problem so far."));
    showEmpty(words.sentence, words.button, words.actionId);
}

} // namespace cs::studio
