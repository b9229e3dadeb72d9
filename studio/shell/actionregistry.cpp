// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/shell/actionregistry.h"

#include "studio/shell/actionspecs.h"
#include "studio/shell/mnemonics.h"
#include "studio/theme/theme.h"

#include <QAction>
#include <QCoreApplication>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace cs::studio {

namespace {

QList<QKeySequence> keysFrom(const char *text)
{
    QList<QKeySequence> keys;
    const QStringList parts = QString::fromLatin1(text).split(u" / "_s, Qt::SkipEmptyParts);
    for (const QString &part : parts)
        keys.append(QKeySequence::fromString(part, QKeySequence::PortableText));
    return keys;
}

constexpr auto iconProperty = "cs_icon";

QString translated(const char *text)
{
    return QCoreApplication::translate("Actions", text);
}

} // namespace

ActionRegistry::ActionRegistry(const Theme *theme, QWidget *window)
    : QObject(window)
{
    for (const ActionSpec &spec : actionSpecs()) {
        auto *action = new QAction(this);
        const QString id = QString::fromLatin1(spec.id);
        action->setObjectName(id);
        action->setShortcuts(keysFrom(spec.keys));
        action->setShortcutContext(Qt::WindowShortcut);
        action->setCheckable(spec.checkable);
        if (*spec.icon)
            action->setIcon(theme->icon(QString::fromLatin1(spec.icon)));
        if (id == "run.stop"_L1 || id == "run.toggleBreakpoint"_L1)
            action->setIcon(theme->icon(QString::fromLatin1(spec.icon), Colour::Failure));
        if (id == "run.start"_L1)
            action->setIcon(theme->icon(QString::fromLatin1(spec.icon), Colour::Accent));
        action->setProperty(iconProperty, QString::fromLatin1(spec.icon));
        m_actions.append(action);
        m_byId.insert(id, action);
        window->addAction(action);
    }
    retranslate();
}

QAction *ActionRegistry::action(const QString &id) const
{
    return m_byId.value(id);
}

QString ActionRegistry::idOf(const QAction *action)
{
    return action->objectName();
}

QString ActionRegistry::plainText(const QAction *action)
{
    return withoutMnemonic(action->text());
}

QString ActionRegistry::keysOf(const QAction *action)
{
    return QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText);
}

QString ActionRegistry::iconNameOf(const QAction *action)
{
    return action->property(iconProperty).toString();
}

QString ActionRegistry::groupOf(const QAction *action)
{
    const QString group = idOf(action).section(u'.', 0, 0);
    if (group == "file"_L1)
        return tr("File");
    if (group == "edit"_L1)
        return tr("Edit");
    if (group == "go"_L1)
        return tr("Go");
    if (group == "run"_L1)
        return tr("Run");
    if (group == "python"_L1)
        return tr("Python");
    if (group == "granularity"_L1)
        return tr("Granularity");
    if (group == "catalogue"_L1 || group == "sink"_L1)
        return tr("Catalogue");
    if (group == "panels"_L1)
        return tr("Panels");
    if (group == "view"_L1)
        return tr("View");
    return tr("Help");
}

void ActionRegistry::adopt(QAction *action, const QString &id, const QString &iconName)
{
    action->setObjectName(id);
    action->setProperty(iconProperty, iconName);
    m_actions.append(action);
    m_byId.insert(id, action);
}

void ActionRegistry::retranslate()
{
    for (const ActionSpec &spec : actionSpecs()) {
        QAction *action = m_byId.value(QString::fromLatin1(spec.id));
        action->setText(translated(spec.text));
        const QString keys = keysOf(action);
        action->setToolTip(u"<b>%1</b>%2<br>%3"_s.arg(plainText(action).toHtmlEscaped(),
            keys.isEmpty() ? QString() : u" &nbsp; "_s + keys.toHtmlEscaped(),
            translated(spec.tip).toHtmlEscaped()));
        action->setStatusTip(translated(spec.tip));
    }
}

void ActionRegistry::trigger(const QString &id)
{
    if (QAction *found = action(id); found && found->isEnabled())
        found->trigger();
}

} // namespace cs::studio
