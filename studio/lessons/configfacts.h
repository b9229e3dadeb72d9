// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QString>

namespace cs::workflow {
enum class Severity;
}

namespace cs::studio {

class ConfigDocument;

/// What checks of lessons see of the open workflow: `config` of docs/lessons.md.
class ConfigFacts : public QObject
{
    Q_OBJECT
    Q_PROPERTY(int errors READ errors)
    Q_PROPERTY(int warnings READ warnings)
    Q_PROPERTY(bool modified READ isModified)

public:
    /// @p document is borrowed.
    ConfigFacts(const ConfigDocument *document, QObject *parent);
    /// Of the text as it is now; -1 while it is being checked.
    [[nodiscard]] int errors() const;
    [[nodiscard]] int warnings() const;
    [[nodiscard]] bool isModified() const;
    /// The text at a path, "source.type"; "" if there is none.
    Q_INVOKABLE QString value(const QString &path) const;
    /// A diagnostic has this code.
    Q_INVOKABLE bool says(const QString &code) const;

private:
    [[nodiscard]] bool isChecked() const;
    [[nodiscard]] int count(workflow::Severity severity) const;

    const ConfigDocument *m_document;
};

} // namespace cs::studio
