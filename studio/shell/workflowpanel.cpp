// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/shell/workflowpanel.h"

#include "studio/editors/yamlview.h"
#include "studio/session/strings.h"
#include "studio/theme/theme.h"

#include <QFileInfo>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cs::studio {

WorkflowPanel::WorkflowPanel(const Collaborators &with, QWidget *parent)
    : Panel(u"panel.workflow"_s, with, parent)
{
    auto *contents = new QWidget(this);
    auto *column = new QVBoxLayout(contents);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_header = new QLabel(contents);
    m_header->setContentsMargins(space::small, space::tiny, space::small, space::tiny);
    m_header->setTextInteractionFlags(Qt::TextSelectableByMouse);
    // A long line is cut, it does not make the window wider.
    m_header->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_view = new YamlView(with.theme, contents);
    m_replaced = new QLabel(contents);
    m_replaced->setObjectName(u"replaced"_s);
    m_replaced->setContentsMargins(space::small, 0, space::small, space::tiny);
    m_replaced->setForegroundRole(QPalette::PlaceholderText);
    m_replaced->setWordWrap(true);
    m_replaced->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_replaced->hide();
    column->addWidget(m_header);
    column->addWidget(m_replaced);
    column->addWidget(m_view, 1);
    setContents(contents);
    connect(m_view, &YamlView::modifiedChanged, this, [this](bool modified) {
        Q_EMIT titleChanged();
        Q_EMIT modifiedChanged(modified);
    });
    connect(m_view, &YamlView::saved, this, &WorkflowPanel::saved);
    retranslate();
}

QString WorkflowPanel::title() const
{
    const QString name = file().isEmpty() ? tr("Workflow") : QFileInfo(file()).fileName();
    return isModified() ? name + u" •"_s : name;
}

QString WorkflowPanel::iconName() const
{
    return u"file"_s;
}

void WorkflowPanel::find()
{
    if (!isShowingEmpty())
        m_view->find();
}

void WorkflowPanel::retranslate()
{
    if (file().isEmpty()) {
        showEmpty(
            tr("No workflow is open. A workflow file says which connector runs, against what, "
               "and where its entities go."),
            tr("Open workflow…"), u"file.openWorkflow"_s);
    }
}

Result<void> WorkflowPanel::open(const QString &file)
{
    Result<void> opened = m_view->open(file);
    if (opened) {
        m_header->setText(file);
        showContents();
    }
    Q_EMIT titleChanged();
    return opened;
}

Result<void> WorkflowPanel::save()
{
    return m_view->save();
}

bool WorkflowPanel::isModified() const
{
    return m_view->isModified();
}

QString WorkflowPanel::file() const
{
    return m_view->file();
}

void WorkflowPanel::setReplaced(const QString &sentence)
{
    m_replaced->setText(sentence);
    m_replaced->setVisible(!sentence.isEmpty());
}

void WorkflowPanel::showProblem(const Error &error)
{
    m_view->setProblem(error.location.line, error.location.column, toQString(error.message));
}

} // namespace cs::studio
