// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/session/configschemas.h"

#include "core/workflow/frameworkschema.h"
#include "studio/session/configdocument.h"
#include "studio/session/pythonworkspace.h"
#include "studio/session/strings.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace cs::studio {

namespace {

const PythonEnvironment *find(const PythonWorkspace &python, const QString &interpreter)
{
    for (const PythonEnvironment &one : python.environments()) {
        if (one.interpreter == interpreter && one.state == PythonEnvironment::Ready)
            return &one;
    }
    return nullptr;
}

} // namespace

ConfigSchemas::ConfigSchemas(ConfigDocument *config, PythonWorkspace *python, QObject *parent)
    : QObject(parent)
    , m_config(config)
    , m_python(python)
    , m_chosen(u"auto"_s)
{
    const auto again = [this] { resolve(); };
    // Later: whoever remembers what was chosen for a file says so first.
    connect(config, &ConfigDocument::reset, this, again, Qt::QueuedConnection);
    connect(python, &PythonWorkspace::environmentsChanged, this, again);
    connect(python, &PythonWorkspace::currentChanged, this, again);
}

QList<ConfigSchemas::Choice> ConfigSchemas::choices() const
{
    QList<Choice> all;
    const PythonEnvironment *current = m_python->current();
    const bool ready = current && current->state == PythonEnvironment::Ready;
    all.append({ u"auto"_s,
        ready ? tr("As the run: framework %1").arg(current->frameworkVersion)
              : tr("As the run: built in, no environment has a framework"),
        tr("Follows the Python environment that is in use") });
    all.append({ u"builtin"_s, tr("Built in, of the framework 2.0"),
        tr("The frame, every sourceConfig, SQLite and custom connections") });
    for (const PythonEnvironment &one : m_python->environments()) {
        if (one.state == PythonEnvironment::Ready)
            all.append({ one.interpreter,
                tr("Framework %1 of %2").arg(one.frameworkVersion, one.origin), one.interpreter });
    }
    return all;
}

void ConfigSchemas::choose(const QString &id)
{
    const QString next = id.isEmpty() ? u"auto"_s : id;
    if (next == m_chosen)
        return;
    m_chosen = next;
    m_problem.reset();
    Q_EMIT chosenChanged();
    resolve();
}

QString ConfigSchemas::wanted() const
{
    if (m_chosen == "builtin"_L1)
        return {};
    if (m_chosen != "auto"_L1)
        return m_chosen;
    const PythonEnvironment *current = m_python->current();
    return current && current->state == PythonEnvironment::Ready ? current->interpreter : QString();
}

void ConfigSchemas::resolve()
{
    const QString interpreter = wanted();
    if (!m_config->isOpen() || interpreter == m_asking) {
        Q_EMIT changed();
        return;
    }
    if (interpreter == m_used) {
        m_asking.clear();
        m_loading.clear();
    } else if (interpreter.isEmpty() || m_known.contains(interpreter)) {
        use(interpreter);
    } else if (!m_problem) {
        m_asking = interpreter;
        const PythonEnvironment *environment = find(*m_python, interpreter);
        m_loading = environment ? environment->frameworkVersion : interpreter;
        QThreadPool::globalInstance()->start([guard = QPointer<ConfigSchemas>(this), interpreter] {
            auto schema = std::make_shared<Result<workflow::WorkflowSchema>>(
                workflow::frameworkSchema(toStd(interpreter)));
            QMetaObject::invokeMethod(qApp, [guard, interpreter, schema] {
                if (!guard || guard->m_asking != interpreter)
                    return;
                guard->m_asking.clear();
                guard->m_loading.clear();
                if (*schema) {
                    guard->arrived(interpreter, **schema);
                } else {
                    guard->m_problem = schema->error();
                    guard->use({});
                }
                Q_EMIT guard->changed();
            });
        });
    }
    Q_EMIT changed();
}

void ConfigSchemas::arrived(const QString &interpreter, const workflow::WorkflowSchema &schema)
{
    m_known.insert(interpreter, std::make_shared<const workflow::WorkflowSchema>(schema));
    use(interpreter);
}

void ConfigSchemas::use(const QString &interpreter)
{
    m_asking.clear();
    m_loading.clear();
    const bool other
        = interpreter != m_used || m_config->schema().isBuiltIn() != interpreter.isEmpty();
    m_used = interpreter;
    if (other)
        m_config->setSchema(interpreter.isEmpty() ? workflow::WorkflowSchema::builtIn()
                                                  : *m_known.value(interpreter));
}

} // namespace cs::studio
