// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/panels/lessonlistpage.h"

#include "studio/lessons/lessonlibrary.h"
#include "studio/lessons/lessonplayer.h"
#include "studio/panels/dataview.h"
#include "studio/theme/theme.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cs::studio {

namespace {

constexpr int idRole = Qt::UserRole + 1;

} // namespace

LessonListPage::LessonListPage(LessonPlayer *player, const Theme *theme, QWidget *parent)
    : QWidget(parent)
    , m_player(player)
    , m_theme(theme)
    , m_view(new DataView(theme, nullptr, this))
    , m_title(new QLabel(this))
    , m_summary(new QLabel(this))
    , m_needs(new QLabel(this))
    , m_open(new QPushButton(this))
    , m_environments(new QPushButton(this))
{
    setFocusProxy(m_view);
    m_view->setObjectName(u"lessonList"_s);
    m_view->setModel(&m_model);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setColumnChars({ -1, 7, 4 }, 12);
    auto *details = new QWidget(this);
    auto *column = new QVBoxLayout(details);
    column->setContentsMargins(space::medium, space::medium, space::medium, space::medium);
    column->setSpacing(space::small);
    m_summary->setWordWrap(true);
    m_needs->setWordWrap(true);
    m_needs->setForegroundRole(QPalette::PlaceholderText);
    m_open->setObjectName(u"openLesson"_s);
    m_open->setDefault(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::small);
    row->addWidget(m_open);
    row->addWidget(m_environments);
    row->addStretch(1);
    column->addWidget(m_title);
    column->addWidget(m_summary);
    column->addWidget(m_needs);
    column->addLayout(row);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addWidget(m_view, 1);
    page->addWidget(details);

    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
        &LessonListPage::showDetails);
    const auto open = [this] {
        if (const Lesson *lesson = current(); lesson && m_player->obstacle(*lesson).isEmpty())
            Q_EMIT chosen(lesson->id);
    };
    connect(m_view, &QAbstractItemView::activated, this, open);
    connect(m_open, &QPushButton::clicked, this, open);
    connect(m_environments, &QPushButton::clicked, this,
        [this] { Q_EMIT actionRequested(u"python.environments"_s); });
    connect(player, &LessonPlayer::libraryChanged, this, &LessonListPage::fill);
    connect(player, &LessonPlayer::progressChanged, this, &LessonListPage::fill);
    connect(theme, &Theme::changed, this, &LessonListPage::retranslate);
}

const Lesson *LessonListPage::current() const
{
    return m_player->library().find(
        m_view->currentIndex().siblingAtColumn(0).data(idRole).toString());
}

void LessonListPage::retranslate()
{
    m_view->setAccessibleName(tr("Lessons"));
    m_environments->setText(tr("Python environments"));
    fill();
}

void LessonListPage::fill()
{
    const Lesson *was = current();
    const QString id = was ? was->id : QString();
    {
        const QSignalBlocker quiet(m_view->selectionModel());
        m_model.clear();
        m_model.setHorizontalHeaderLabels({ tr("Lesson"), tr("Done"), tr("min") });
        const QHash<QString, QString> headings { { u"start"_s, tr("To begin with") },
            { u"write"_s, tr("Write") }, { u"read"_s, tr("Read") },
            { u"dojo"_s, tr("Dojo: find the fault, mend it") } };
        QStandardItem *group = nullptr;
        QString name;
        QModelIndex wanted;
        for (const Lesson &lesson : m_player->library().all()) {
            if (!group || lesson.group != name) {
                name = lesson.group;
                group = new QStandardItem(headings.value(name));
                group->setFlags(Qt::ItemIsEnabled);
                group->setFont(m_theme->boldFont());
                m_model.appendRow(group);
            }
            const int done = m_player->progress(lesson.id);
            const int steps = int(lesson.steps.size());
            auto *title = new QStandardItem(lesson.title);
            title->setData(lesson.id, idRole);
            title->setIcon(m_theme->icon(done >= steps ? u"implemented"_s : u"question"_s,
                done >= steps ? Colour::Accent : Colour::TextMuted));
            title->setToolTip(lesson.summary);
            auto *progress = new QStandardItem(
                done == 0 ? tr("not yet") : tr("%1 of %2").arg(qMin(done, steps)).arg(steps));
            auto *minutes = new QStandardItem(QString::number(lesson.minutes));
            minutes->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            for (QStandardItem *item : { title, progress, minutes })
                item->setEditable(false);
            group->appendRow({ title, progress, minutes });
            if (lesson.id == id || (id.isEmpty() && !wanted.isValid() && done < steps))
                wanted = title->index();
        }
        m_view->expandAll();
        for (int row = 0; row < m_model.rowCount(); ++row)
            m_view->setFirstColumnSpanned(row, {}, true);
        m_view->setCurrentIndex(wanted);
    }
    showDetails();
}

void LessonListPage::showDetails()
{
    const Lesson *lesson = current();
    m_open->setEnabled(lesson);
    m_environments->setVisible(false);
    m_title->setVisible(lesson);
    if (!lesson) {
        m_summary->setText(m_player->library().all().empty()
                ? tr("This program has no lessons.")
                : tr("Choose a lesson. Each works on a copy of its files; nothing of yours is "
                     "touched."));
        m_needs->clear();
        m_open->setText(tr("Begin"));
        return;
    }
    m_title->setText(u"<b>%1</b>"_s.arg(lesson->title.toHtmlEscaped()));
    m_summary->setText(lesson->summary);
    const QString obstacle = m_player->obstacle(*lesson);
    if (obstacle == "python-checking"_L1)
        m_needs->setText(tr("Needs Python with the framework. Environments are being looked for…"));
    else if (obstacle == "python-missing"_L1)
        m_needs->setText(tr("Needs a Python environment with the framework, and none was found."));
    else if (obstacle == "framework-missing"_L1)
        m_needs->setText(tr("Needs the framework, which the Python environment in use does not "
                            "have. The environments' list has the command that installs it."));
    else if (lesson->needsPython)
        m_needs->setText(tr("Needs Python with the framework: it is there."));
    else
        m_needs->setText(tr("Needs nothing besides this program."));
    if (!m_player->library().errors().empty())
        m_needs->setText(m_needs->text() + u'\n'
            + tr("%n lesson(s) could not be read.", nullptr,
                int(m_player->library().errors().size())));
    m_environments->setVisible(!obstacle.isEmpty());
    m_open->setEnabled(obstacle.isEmpty());
    const int done = m_player->progress(lesson->id);
    const bool present = m_player->lesson() && m_player->lesson()->id == lesson->id;
    m_open->setText(present || (done > 0 && done < lesson->steps.size()) ? tr("Go on")
            : done > 0                                                   ? tr("Again")
                                                                         : tr("Begin"));
}

} // namespace cs::studio
