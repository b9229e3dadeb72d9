// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/panels/formgroup.h"

#include "studio/panels/formdesk.h"
#include "studio/panels/formrow.h"
#include "studio/panels/panelstr.h"
#include "studio/session/strings.h"
#include "studio/theme/theme.h"

#include <QSet>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace cs::studio {

using panels::Tr;
using namespace Qt::StringLiterals;
using workflow::Field;
using workflow::FieldKind;

FormGroup::FormGroup(FormDesk *desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_upper(new QVBoxLayout)
    , m_more(new QToolButton(this))
    , m_lower(new QWidget(this))
    , m_lowerRows(new QVBoxLayout(m_lower))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::tiny);
    m_upper->setSpacing(0);
    m_lowerRows->setSpacing(0);
    m_lowerRows->setContentsMargins(0, 0, 0, 0);
    column->addLayout(m_upper);
    column->addWidget(m_more, 0, Qt::AlignLeft);
    column->addWidget(m_lower);
    m_more->setObjectName(u"more"_s);
    m_more->setAutoRaise(true);
    m_more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_more->setIconSize({ space::icon, space::icon });
    m_lower->hide();
    connect(m_more, &QToolButton::clicked, this, [this] { setMoreShown(!m_moreShown); });
}

QList<FormRow *> FormGroup::rows() const
{
    return m_rows.values();
}

FormRow *FormGroup::make(const Field &field)
{
    const bool choice = !m_typePath.empty() && field.path == m_typePath;
    auto *row = new FormRow(m_desk, field, choice && field.kind == FieldKind::Group, this);
    m_rows.insert(toQString(workflow::toText(field.path)), row);
    return row;
}

void FormGroup::show(const std::vector<Field> &fields, const workflow::KeyPath &typePath)
{
    m_typePath = typePath;
    QSet<QString> there;
    const bool few = fields.size() <= 5;
    std::vector<Field> rest;
    int at = 0; // behind the row that was looked at last
    for (const Field &field : fields) {
        const QString path = toQString(workflow::toText(field.path));
        FormRow *row = m_rows.value(path);
        const bool lower = row && m_lowerRows->indexOf(row) >= 0;
        const bool wanted = few || field.required || field.isPresent() || !field.branches.empty();
        if ((row && !lower) || (!row && wanted) || (lower && wanted && !m_moreShown)) {
            if (!row)
                row = make(field);
            else
                row->show(field);
            if (m_upper->indexOf(row) < 0)
                m_upper->insertWidget(std::min(at, m_upper->count()), row);
            at = m_upper->indexOf(row) + 1;
        } else {
            rest.push_back(field);
            if (lower)
                row->show(field);
        }
        there.insert(path);
    }
    for (auto it = m_rows.begin(); it != m_rows.end();) {
        if (there.contains(it.key())) {
            ++it;
            continue;
        }
        it.value()->hide();
        it.value()->deleteLater();
        it = m_rows.erase(it);
    }
    m_rest = std::move(rest);
    showMore();
}

void FormGroup::setMoreShown(bool shown)
{
    m_moreShown = shown;
    showMore();
}

bool FormGroup::holds(const workflow::KeyPath &path) const
{
    return m_rows.contains(toQString(workflow::toText(path)))
        || std::any_of(m_rest.begin(), m_rest.end(),
            [&path](const Field &field) { return field.path == path; });
}

void FormGroup::showMore()
{
    if (m_moreShown) {
        for (const Field &field : m_rest) {
            if (!m_rows.contains(toQString(workflow::toText(field.path))))
                m_lowerRows->addWidget(make(field));
        }
    }
    m_lower->setVisible(m_moreShown && !m_rest.empty());
    m_more->setVisible(!m_rest.empty());
    m_more->setIcon(m_desk->theme()->icon(m_moreShown ? u"chevron-down"_s : u"chevron-right"_s));
    m_more->setText(Tr::tr("More settings (%1)").arg(m_rest.size()));
}

bool FormGroup::filter(const FormFilter &filter)
{
    if (filter.isActive() && !filter.set && m_desk->form()
        && std::any_of(m_rest.begin(), m_rest.end(),
            [&](const Field &field) { return fits(*m_desk->form(), field, filter); }))
        setMoreShown(true);
    bool any = false;
    bool anyMore = false;
    for (FormRow *row : std::as_const(m_rows)) {
        const bool visible = row->filter(filter);
        any = any || visible;
        anyMore = anyMore || (visible && m_lowerRows->indexOf(row) >= 0);
    }
    m_more->setVisible(!m_rest.empty() && (!filter.isActive() || anyMore));
    return any;
}

} // namespace cs::studio
