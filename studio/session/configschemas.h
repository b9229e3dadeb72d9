// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#ifndef Q_MOC_RUN
#include "core/workflow/workflowschema.h"
#endif

#include <QHash>
#include <QList>
#include <QObject>
#include <QString>

#include <optional>

namespace cs::studio {

class ConfigDocument;
class PythonWorkspace;

/// Which schema the open workflow is checked against: the built-in one, or that of a framework in
/// one of the Python environments, asked for in the background. GUI thread.
class ConfigSchemas : public QObject
{
    Q_OBJECT

public:
    struct Choice
    {
        QString id; ///< "auto", "builtin", or an interpreter
        QString name;
        QString hint;
    };

    /// Both are borrowed and outlive it.
    ConfigSchemas(ConfigDocument *config, PythonWorkspace *python, QObject *parent = nullptr);

    /// First "auto": the current environment's, else the built-in one.
    [[nodiscard]] QList<Choice> choices() const;
    [[nodiscard]] const QString &chosen() const { return m_chosen; }
    void choose(const QString &id);
    /// An interpreter is being asked; its framework's version, for people; else empty.
    [[nodiscard]] const QString &loading() const { return m_loading; }
    /// Why the chosen one cannot be had; the built-in schema is used instead.
    [[nodiscard]] const std::optional<Error> &problem() const { return m_problem; }

Q_SIGNALS:
    void changed();
    void chosenChanged();

private:
    [[nodiscard]] QString wanted() const; // an interpreter; empty: built in
    void resolve();
    void use(const QString &interpreter);
    void arrived(const QString &interpreter, const workflow::WorkflowSchema &schema);

    ConfigDocument *m_config;
    PythonWorkspace *m_python;
    QString m_chosen;
    QString m_used; // interpreter whose schema the document has
    QString m_asking; // interpreter that is asked
    QString m_loading;
    std::optional<Error> m_problem;
    QHash<QString, std::shared_ptr<const workflow::WorkflowSchema>> m_known;
};

} // namespace cs::studio
