// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/shell/locatorsources.h"

#include "studio/panels/panel.h"
#include "studio/session/runcontroller.h"
#include "studio/session/runstore.h"
#include "studio/session/selection.h"
#include "studio/session/speccatalog.h"
#include "studio/session/strings.h"
#include "studio/shell/actionregistry.h"

#include <QAction>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cs::studio {

namespace {

// A keystroke must not wait: of a long run only this many of the newest entities are looked at.
constexpr quint64 entityWindow = 2000;

} // namespace

CommandSource::CommandSource(const ActionRegistry *actions)
    : m_actions(actions)
{ }

std::vector<LocatorItem> CommandSource::find(const QString &typed, int limit)
{
    std::vector<std::pair<int, QAction *>> found;
    const QList<QAction *> actions = m_actions->all();
    for (QAction *action : actions) {
        const QString group = ActionRegistry::groupOf(action);
        const QString text = ActionRegistry::plainText(action);
        const int fit = qMax(fitness(typed, text), fitness(typed, group + u' ' + text) - 1);
        if (fit > 0)
            found.emplace_back(fit, action);
    }
    if (!typed.trimmed().isEmpty())
        std::stable_sort(found.begin(), found.end(),
            [](const auto &a, const auto &b) { return a.first > b.first; });
    std::vector<LocatorItem> items;
    for (const auto &[fit, action] : found) {
        if (int(items.size()) == limit)
            break;
        LocatorItem item;
        item.text = ActionRegistry::groupOf(action) + u": "_s + ActionRegistry::plainText(action);
        item.detail = ActionRegistry::keysOf(action);
        item.iconName = ActionRegistry::iconNameOf(action);
        item.enabled = action->isEnabled();
        item.activate = [action = action] { action->trigger(); };
        items.push_back(std::move(item));
    }
    return items;
}

struct PlaceSource::Found
{
    int fit = 0;
    LocatorItem item;
};

PlaceSource::PlaceSource(const Collaborators &with)
    : m_with(std::make_unique<Collaborators>(with))
{ }

PlaceSource::~PlaceSource() = default;

void PlaceSource::addSpecs(const QString &typed, std::vector<Found> &found) const
{
    for (const SpecEntry &entry : m_with->catalog->all()) {
        const QString name = toQString(entry.spec.name);
        Found one;
        one.fit = fitness(typed, name);
        const QString type = toQString(entry.spec.sourceType);
        one.item = { name,
            entry.isPython() ? tr("connector · %1 · Python").arg(type)
                             : tr("connector · %1").arg(type),
            u"connector"_s, true, [this, id = entry.id] { m_with->selection->selectSpec(id); } };
        found.push_back(std::move(one));
    }
}

void PlaceSource::addDeclared(const QString &typed, std::vector<Found> &found) const
{
    const topology::Topology *topology = m_with->selection->topology();
    if (!topology)
        return;
    const auto add = [&](const QString &node, const QString &method, const QString &kind,
                         const QString &icon) {
        Found one;
        one.fit = fitness(typed, method);
        one.item = { method, kind, icon, true,
            [this, node, method] { m_with->selection->selectMethod(node, method); } };
        found.push_back(std::move(one));
    };
    for (const topology::Node &node : topology->nodes) {
        const QString name = toQString(node.name);
        Found one;
        one.fit = fitness(typed, name) + 1;
        one.item = { name, tr("node"), u"node"_s, true,
            [this, name] { m_with->selection->selectNode(name); } };
        if (one.fit > 1)
            found.push_back(std::move(one));
        add(name, toQString(node.producer), tr("producer of %1").arg(name), u"producer"_s);
        for (const topology::Stage &stage : node.stages)
            add(name, toQString(stage.processor), tr("stage of %1").arg(name), u"stage"_s);
        for (const std::string &method : node.postProcess)
            add(name, toQString(method), tr("post_process of %1").arg(name), u"post-process"_s);
    }
}

void PlaceSource::addEntities(const QString &typed, int limit, std::vector<Found> &found) const
{
    const trace::RunIndex *index = m_with->run->store().index();
    if (!index || typed.trimmed().isEmpty())
        return;
    const quint64 count = index->entityCount();
    const quint64 first = count > entityWindow ? count - entityWindow : 0;
    int added = 0;
    for (const trace::EntityRow &row : index->entities(first, entityWindow)) {
        Found one;
        const QString name = toQString(row.name);
        one.fit = fitness(typed, name) - 1;
        if (one.fit < 1 || added++ > limit)
            continue;
        const QString path = toQString(row.path);
        one.item = { name, toQString(row.type), u"entity"_s, true,
            [this, path, seq = row.seq] { m_with->selection->selectPath(path, seq); } };
        found.push_back(std::move(one));
    }
}

std::vector<LocatorItem> PlaceSource::find(const QString &typed, int limit)
{
    std::vector<Found> found;
    addDeclared(typed, found);
    addSpecs(typed, found);
    addEntities(typed, limit, found);
    std::erase_if(found, [](const Found &one) { return one.fit < 1; });
    if (!typed.trimmed().isEmpty())
        std::stable_sort(found.begin(), found.end(),
            [](const Found &a, const Found &b) { return a.fit > b.fit; });
    std::vector<LocatorItem> items;
    for (Found &one : found) {
        if (int(items.size()) == limit)
            break;
        items.push_back(std::move(one.item));
    }
    return items;
}

} // namespace cs::studio
