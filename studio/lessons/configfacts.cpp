// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/lessons/configfacts.h"

#include "studio/session/configdocument.h"
#include "studio/session/strings.h"

#include <algorithm>

namespace cs::studio {

ConfigFacts::ConfigFacts(const ConfigDocument *document, QObject *parent)
    : QObject(parent)
    , m_document(document)
{ }

bool ConfigFacts::isChecked() const
{
    return m_document->isOpen() && m_document->validation()
        && m_document->checkedRevision() == m_document->revision();
}

int ConfigFacts::count(workflow::Severity severity) const
{
    if (!isChecked())
        return -1;
    const std::shared_ptr<const workflow::Validation> validation = m_document->validation();
    const std::vector<workflow::Diagnostic> &all = validation->diagnostics();
    return int(std::count_if(all.begin(), all.end(),
        [&](const workflow::Diagnostic &one) { return one.severity == severity; }));
}

int ConfigFacts::errors() const
{
    return count(workflow::Severity::Error);
}

int ConfigFacts::warnings() const
{
    return count(workflow::Severity::Warning);
}

bool ConfigFacts::isModified() const
{
    return m_document->isModified();
}

QString ConfigFacts::value(const QString &path) const
{
    const workflow::Value *root = m_document->root();
    const workflow::Value *found
        = root ? workflow::find(*root, workflow::keyPath(toStd(path))) : nullptr;
    return found ? toQString(found->text) : QString();
}

bool ConfigFacts::says(const QString &code) const
{
    if (!isChecked())
        return false;
    const std::shared_ptr<const workflow::Validation> validation = m_document->validation();
    return std::any_of(validation->diagnostics().begin(), validation->diagnostics().end(),
        [&](const workflow::Diagnostic &one) { return one.code == toStd(code); });
}

} // namespace cs::studio
