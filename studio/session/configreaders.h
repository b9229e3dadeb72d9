// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#ifndef Q_MOC_RUN
#include "core/python/source/classlookup.h"
#endif

#include <QElapsedTimer>
#include <QObject>

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace cs::studio {

class ConfigDocument;

/// Which lines of the connector's own class read a key of the open workflow, for the class that
/// `sourcePythonClass` names. Found on a worker after a check, and anew when it is asked for and
/// some seconds old. GUI thread.
class ConfigReaders : public QObject
{
    Q_OBJECT

public:
    /// Called on a worker.
    using Lookup = std::function<std::vector<python::KeyReader>(std::string_view dotted)>;

    /// That of a document, whose child it is.
    static ConfigReaders &of(ConfigDocument *config);

    void setLookup(Lookup lookup);
    /// Who reads the key at "source.sourceConfig.config.includeViews", the most derived class
    /// first; empty if that is not known, or not yet.
    [[nodiscard]] std::vector<python::KeyReader> readersOf(std::string_view path);

Q_SIGNALS:
    /// What is known is new.
    void changed();

private:
    explicit ConfigReaders(ConfigDocument *config);
    [[nodiscard]] std::string className() const;
    void look();

    ConfigDocument *m_config;
    Lookup m_lookup;
    std::string m_class; // that m_known is about, or that is looked at
    std::vector<python::KeyReader> m_known;
    QElapsedTimer m_age;
    quint64 m_asked = 0; // an older answer counts no more
    bool m_looking = false;
};

} // namespace cs::studio
