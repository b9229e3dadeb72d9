// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "studio/shell/locator.h"

#include <QCoreApplication>

namespace cs::studio {

class ActionRegistry;
struct Collaborators;

/// Every action.
class CommandSource : public LocatorSource
{
public:
    explicit CommandSource(const ActionRegistry *actions);
    [[nodiscard]] std::vector<LocatorItem> find(const QString &typed, int limit) override;

private:
    const ActionRegistry *m_actions;
};

/// Connectors, nodes and methods of the topology, and the entities of the run.
class PlaceSource : public LocatorSource
{
    Q_DECLARE_TR_FUNCTIONS(cs::studio::PlaceSource)

public:
    explicit PlaceSource(const Collaborators &with);
    ~PlaceSource() override;
    [[nodiscard]] std::vector<LocatorItem> find(const QString &typed, int limit) override;

private:
    struct Found;
    void addSpecs(const QString &typed, std::vector<Found> &found) const;
    void addDeclared(const QString &typed, std::vector<Found> &found) const;
    void addEntities(const QString &typed, int limit, std::vector<Found> &found) const;

    std::unique_ptr<Collaborators> m_with;
};

} // namespace cs::studio
