// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/panels/formdesk.h"

#include "studio/session/configdocument.h"
#include "studio/session/secretkeeper.h"
#include "studio/session/strings.h"

using namespace Qt::StringLiterals;

namespace cs::studio {

namespace {

std::optional<std::string> nothingSet(std::string_view)
{
    return std::nullopt;
}

} // namespace

FormDesk::FormDesk(
    ConfigDocument *document, SecretKeeper *secrets, const Theme *theme, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_secrets(secrets)
    , m_theme(theme)
{ }

FormDesk::~FormDesk() = default;

bool FormDesk::read()
{
    auto parsed
        = workflow::parseDocument(m_document->text(), toStd(m_document->file()), nothingSet);
    if (!parsed) {
        m_broken = parsed.error();
        return false;
    }
    m_broken.reset();
    auto document = std::make_unique<workflow::Document>(std::move(*parsed));
    auto form = std::make_unique<workflow::Form>(m_document->schema(), document->root);
    m_text = m_document->text();
    m_form = std::move(form);
    m_parsed = std::move(document); // the old one goes after the form that pointed into it
    return true;
}

QString FormDesk::yamlOf(const workflow::Value &value) const
{
    const std::size_t from = std::min(value.span.from, m_text.size());
    const std::size_t to = std::clamp(value.span.to, from, m_text.size());
    const std::size_t newline = from == 0 ? std::string::npos : m_text.rfind('\n', from - 1);
    const qsizetype column
        = static_cast<qsizetype>(from - (newline == std::string::npos ? 0 : newline + 1));
    const bool block = value.style == workflow::ValueStyle::Block;
    QStringList lines = toQString(std::string_view(m_text).substr(from, to - from)).split(u'\n');
    for (qsizetype i = 1; i < lines.size(); ++i) {
        qsizetype blanks = 0;
        while (blanks < lines[i].size() && lines[i][blanks] == u' ' && (!block || blanks < column))
            ++blanks;
        lines[i].remove(0, block ? blanks : std::max<qsizetype>(0, blanks - 2));
    }
    return lines.join(u'\n').remove(u'\r');
}

void FormDesk::answer(const workflow::KeyPath &path, const Result<void> &result)
{
    if (!result)
        Q_EMIT refused(toQString(workflow::toText(path)), toQString(result.error().message));
}

void FormDesk::edit(
    const workflow::KeyPath &path, const std::function<Result<void>(workflow::ConfigText &)> &what)
{
    workflow::ConfigText trial(m_document->text(), toStd(m_document->file()), nothingSet);
    const Result<void> done = what(trial);
    answer(path, done);
    if (done && trial.canUndo())
        m_document->apply(workflow::Patches(trial.lastPatches()), this);
}

void FormDesk::put(const workflow::KeyPath &path, const Json &value)
{
    const workflow::Value *there = m_parsed ? workflow::find(m_parsed->root, path) : nullptr;
    if (there && toJson(*there) == value)
        return;
    if (there && m_text == m_document->text()) {
        // Letters in one field are one step.
        answer(path, m_document->set(path, value, this));
        return;
    }
    edit(path, [&](workflow::ConfigText &text) {
        return workflow::put(text, path, value, [this](const workflow::KeyPath &map) {
            return m_form ? m_form->order(map) : std::vector<std::string>();
        });
    });
}

void FormDesk::putYaml(const workflow::KeyPath &path, const QString &yaml)
{
    edit(path,
        [&](workflow::ConfigText &text) { return workflow::putYaml(text, path, toStd(yaml)); });
}

void FormDesk::remove(const workflow::KeyPath &path)
{
    answer(path, m_document->remove(path, this));
}

void FormDesk::rename(const workflow::KeyPath &path, const QString &key)
{
    answer(path, m_document->rename(path, toStd(key), this));
}

void FormDesk::insert(const workflow::KeyPath &path, std::size_t index, const Json &value)
{
    const workflow::Value *list = m_parsed ? workflow::find(m_parsed->root, path) : nullptr;
    if (list)
        answer(path, m_document->insert(path, index, value, this));
    else
        put(path, Json::array({ value }));
}

void FormDesk::move(const workflow::KeyPath &path, std::size_t index, std::size_t to)
{
    edit(path, [&](workflow::ConfigText &text) { return text.move(path, index, to); });
}

void FormDesk::choose(const workflow::KeyPath &path, const workflow::SchemaNode &branch)
{
    edit(path, [&](workflow::ConfigText &text) {
        return workflow::choose(text, path, branch,
            [this](const workflow::KeyPath &map) { return m_form->order(map); });
    });
}

void FormDesk::writeOut(const workflow::KeyPath &path)
{
    if (const workflow::Value *there = workflow::find(m_parsed->root, path))
        answer(path, m_document->set(path, toJson(*there), this));
}

void FormDesk::moveOut(const workflow::KeyPath &path, bool toKeychain)
{
    const Result<QString> name = m_secrets->moveOut(workflow::toText(path), toKeychain);
    if (!name)
        answer(path, name.error());
}

void FormDesk::readDiagnostics()
{
    m_diagnostics.clear();
    const auto validation = m_document->validation();
    if (!validation || !validation->root())
        return;
    for (const workflow::Diagnostic &diagnostic : validation->diagnostics())
        m_diagnostics[toQString(diagnostic.location.path)].append(diagnostic);
}

QList<workflow::Diagnostic> FormDesk::diagnostics(const workflow::KeyPath &path) const
{
    return m_diagnostics.value(toQString(workflow::toText(path)));
}

int FormDesk::problemsBelow(const workflow::KeyPath &path) const
{
    const QString text = toQString(workflow::toText(path));
    int count = 0;
    for (auto it = m_diagnostics.begin(); it != m_diagnostics.end(); ++it) {
        const QString &key = it.key();
        if (key == text || key.startsWith(text + u'.') || key.startsWith(text + u'['))
            count += static_cast<int>(it->size());
    }
    return count;
}

bool FormDesk::fixesFit() const
{
    return m_document->checkedRevision() == m_document->revision();
}

} // namespace cs::studio
