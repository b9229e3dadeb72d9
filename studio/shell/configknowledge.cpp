// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/shell/configknowledge.h"

#include "core/python/source/classlookup.h"
#include "studio/session/configdocument.h"
#include "studio/session/configreaders.h"
#include "studio/session/pythonworkspace.h"
#include "studio/session/secretkeeper.h"
#include "studio/session/strings.h"

#include <QFileInfo>

#include <mutex>

namespace cs::studio {

namespace {

// Made where it is first needed, on the thread that checks: an interpreter may have to be asked.
class LazyLookup
{
public:
    LazyLookup(std::vector<std::string> folders, std::string interpreter)
        : m_folders(std::move(folders))
        , m_interpreter(std::move(interpreter))
    { }
    std::optional<std::string> problem(std::string_view dotted)
    {
        return lookup()->problem(dotted);
    }
    std::vector<python::KeyReader> readers(std::string_view dotted)
    {
        return lookup()->readers(dotted);
    }

private:
    std::shared_ptr<python::ClassLookup> lookup()
    {
        const std::lock_guard lock(m_mutex);
        if (!m_lookup)
            m_lookup = python::ClassLookup::create(m_folders, m_interpreter);
        return m_lookup;
    }

    std::mutex m_mutex;
    std::vector<std::string> m_folders;
    std::string m_interpreter;
    std::shared_ptr<python::ClassLookup> m_lookup;
};

} // namespace

ConfigKnowledge::ConfigKnowledge(const Collaborators &with, QObject *parent)
    : QObject(parent)
    , m_with(with)
{
    connect(with.secrets, &SecretKeeper::valuesChanged, this, &ConfigKnowledge::tell);
    connect(with.config, &ConfigDocument::reset, this, &ConfigKnowledge::tell);
    connect(with.python, &PythonWorkspace::foldersChanged, this, &ConfigKnowledge::tell);
    connect(with.python, &PythonWorkspace::currentChanged, this, &ConfigKnowledge::tell);
    tell();
}

void ConfigKnowledge::tell()
{
    QStringList folders;
    for (const QString &folder : m_with.python->folders())
        folders.append(QFileInfo(folder).isDir() ? folder : QFileInfo(folder).absolutePath());
    if (m_with.config->isOpen() && !m_with.config->file().isEmpty())
        folders.append(QFileInfo(m_with.config->file()).absolutePath());
    const PythonEnvironment *current = m_with.python->current();
    const bool ready = current && current->state == PythonEnvironment::Ready;

    workflow::ValidationOptions knowledge;
    knowledge.environment = m_with.secrets->resolver().environment();
    std::vector<std::string> paths;
    for (const QString &folder : std::as_const(folders))
        paths.push_back(toStd(folder));
    const auto lookup = std::make_shared<LazyLookup>(
        std::move(paths), ready ? toStd(current->interpreter) : std::string());
    knowledge.classProblem = [lookup](std::string_view dotted) { return lookup->problem(dotted); };
    m_with.config->setKnowledge(std::move(knowledge));
    ConfigReaders::of(m_with.config).setLookup([lookup](std::string_view dotted) {
        return lookup->readers(dotted);
    });
}

} // namespace cs::studio
