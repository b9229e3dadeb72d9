// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/python/source/classlookup.h"

#include "core/python/source/interpreter.h"
#include "core/python/source/resolver.h"

#include <QRegularExpression>
#include <QString>

#include <algorithm>
#include <fstream>
#include <mutex>
#include <set>
#include <string>

namespace cs::python {

namespace {

// self.source_config.x, self.service_connection.x; what is called on them is no key.
const QRegularExpression &attributeRead()
{
    static const QRegularExpression expression(QStringLiteral(
        R"(\bself\.(source_config|service_connection)\.([A-Za-z_]\w*)(?!\w|\s*\())"));
    return expression;
}

// connectionOptions.root.get("x"), connectionOptions.root["x"], and the same of a name that
// `options = ….connectionOptions…` has given to them.
QRegularExpression optionRead(const std::set<QString> &names)
{
    QString any = QStringLiteral("connectionOptions");
    for (const QString &name : names)
        any += QLatin1Char('|') + QRegularExpression::escape(name);
    return QRegularExpression(QStringLiteral(R"((?:\b|\.)(?:)") + any
        + QStringLiteral(R"()(?:\.root)?\s*(?:\.get\(|\[)\s*["']([^"']+)["'])"));
}

const QRegularExpression &optionName()
{
    static const QRegularExpression expression(QStringLiteral(
        R"(((?:self\.)?[A-Za-z_]\w*)\s*=(?!=)[^=\n]*\bconnectionOptions\b(?!.*\.get\(|.*\[))"));
    return expression;
}

std::vector<QString> linesOf(const std::string &file, int first, int last)
{
    std::vector<QString> lines;
    std::ifstream in(file, std::ios::binary);
    std::string line;
    for (int number = 1; number <= last && std::getline(in, line); ++number) {
        if (number >= first)
            lines.push_back(QString::fromStdString(line));
    }
    return lines;
}

void addReaders(std::vector<KeyReader> &readers, const ClassRef &cls)
{
    const int first = cls.def->line;
    const std::vector<QString> lines = linesOf(cls.module->file, first, cls.def->endLine);
    std::set<QString> names;
    for (const QString &line : lines) {
        if (const auto match = optionName().match(line); match.hasMatch())
            names.insert(match.captured(1));
    }
    const QRegularExpression option = optionRead(names);
    int number = first;
    for (const QString &line : lines) {
        const QString code = line.section(QLatin1String(" #"), 0, 0);
        const auto add = [&](const std::string &base, const QString &key) {
            readers.push_back({ base + key.toStdString(), cls.name, cls.module->file, number });
        };
        for (auto it = attributeRead().globalMatch(code); it.hasNext();) {
            const auto match = it.next();
            const bool source = match.captured(1) == QLatin1String("source_config");
            add(source ? "source.sourceConfig.config." : "source.serviceConnection.config.",
                match.captured(2));
        }
        for (auto it = option.globalMatch(code); it.hasNext();)
            add("source.serviceConnection.config.connectionOptions.", it.next().captured(1));
        ++number;
    }
}

} // namespace

struct ClassLookup::State
{
    std::mutex mutex; // of all
    ModuleStore store;
    Resolver resolver { store };
    bool knowsPackages = false;

    // Whether the first part of the path is a package we see at all.
    bool sees(std::string_view dotted)
    {
        return !store.find(dotted.substr(0, dotted.find('.'))).empty();
    }
};

ClassLookup::ClassLookup(std::vector<std::string> folders, std::vector<std::string> packages)
    : d(std::make_unique<State>())
{
    for (const std::string &folder : folders)
        d->store.addRoot(folder, false);
    for (const std::string &folder : packages)
        d->store.addRoot(folder, true);
    d->knowsPackages = !packages.empty();
}

ClassLookup::~ClassLookup() = default;

std::shared_ptr<ClassLookup> ClassLookup::create(
    std::vector<std::string> folders, const std::string &interpreter)
{
    std::vector<std::string> packages;
    if (!interpreter.empty()) {
        if (auto found = packageFolders(interpreter))
            packages = std::move(*found);
    }
    return std::make_shared<ClassLookup>(std::move(folders), std::move(packages));
}

std::optional<std::string> ClassLookup::problem(std::string_view dotted)
{
    const std::lock_guard lock(d->mutex);
    d->store.refresh();
    if (!d->knowsPackages && !d->sees(dotted))
        return std::nullopt;
    const Symbol symbol = d->resolver.resolvePath(dotted);
    const std::string path(dotted);
    switch (symbol.kind) {
    case Symbol::Kind::Class:
        if (symbol.cls)
            return std::nullopt;
        break;
    case Symbol::Kind::Unknown:
        if (!d->knowsPackages && symbol.problem.empty())
            return std::nullopt;
        return '`' + path + "` cannot be imported"
            + (symbol.problem.empty() ? "." : ": " + symbol.problem);
    case Symbol::Kind::External:
        if (d->knowsPackages && !d->sees(dotted))
            return '`' + path + "` cannot be imported: there is no `"
                + path.substr(0, path.find('.'))
                + "` beside the workflow, in the folders of connectors or in the environment.";
        return std::nullopt;
    case Symbol::Kind::Module:
        return '`' + path + "` is a module; the class in it is missing.";
    case Symbol::Kind::Function:
        return '`' + path + "` is a function, no class.";
    case Symbol::Kind::Value:
        break; // may well be a class that is made at run time
    }
    return std::nullopt;
}

std::vector<KeyReader> ClassLookup::readers(std::string_view dotted, bool ownOnly)
{
    const std::lock_guard lock(d->mutex);
    d->store.refresh();
    std::vector<KeyReader> readers;
    const Symbol symbol = d->resolver.resolvePath(dotted);
    if (symbol.kind != Symbol::Kind::Class || !symbol.cls)
        return readers;
    for (const ClassRef &cls : d->resolver.mro(symbol.asClass()).classes) {
        if (cls && cls.module && !(ownOnly && cls.name.starts_with("metadata.")))
            addReaders(readers, cls);
    }
    return readers;
}

} // namespace cs::python
