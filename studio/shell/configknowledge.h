// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "studio/panels/panel.h"

namespace cs::studio {

/// Tells the config document what its checks may know besides the text: values of variables,
/// whether the class of a custom connector can be found, and which keys that class reads.
class ConfigKnowledge : public QObject
{
    Q_OBJECT

public:
    ConfigKnowledge(const Collaborators &with, QObject *parent);

private:
    void tell();

    const Collaborators m_with;
};

} // namespace cs::studio
