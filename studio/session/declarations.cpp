// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/session/declarations.h"

#include "core/python/source/pythontext.h"
#include "core/python/source/skeleton.h"
#include "studio/session/speccatalog.h"
#include "studio/session/strings.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QHash>

#include <map>
#include <set>

namespace cs::studio {

struct Declarations::Private
{
    struct File
    {
        qint64 stamp = 0;
        std::string text;
        // "Class.method" → where it is declared; filled as asked for
        std::map<std::string, std::optional<python::Signature>> heads;
    };
    std::map<std::string, File> files;
    std::map<std::string, std::string> moduleFiles; // module → file

    File *load(const std::string &path)
    {
        const QFileInfo info(toQString(path));
        if (path.empty() || !info.exists())
            return nullptr;
        File &file = files[path];
        const qint64 stamp = info.lastModified().toMSecsSinceEpoch();
        if (file.stamp != stamp) {
            file = {};
            QFile in(info.filePath());
            if (!in.open(QIODevice::ReadOnly))
                return nullptr;
            file.text = in.readAll().toStdString();
            file.stamp = stamp;
        }
        return &file;
    }

    const std::optional<python::Signature> &head(
        File &file, const std::string &className, const std::string &method)
    {
        const std::string key = className + '.' + method;
        if (const auto known = file.heads.find(key); known != file.heads.end())
            return known->second;
        std::optional<python::Signature> found;
        if (const int line = python::methodLine(file.text, className, method); line > 0)
            found = python::signatureAt(file.text, line);
        return file.heads[key] = std::move(found);
    }

    // The file of a class's module, looked for beside files that are known.
    std::string fileOf(const std::string &module, const std::set<std::string> &neighbours)
    {
        if (const auto known = moduleFiles.find(module);
            known != moduleFiles.end() && QFileInfo::exists(toQString(known->second)))
            return known->second;
        for (const std::string &neighbour : neighbours) {
            const std::string found
                = python::fileOfModule(module, neighbour, python::moduleOfFile(neighbour));
            if (!found.empty())
                return moduleFiles[module] = found;
        }
        return {};
    }
};

Declarations::Declarations()
    : d(std::make_unique<Private>())
{ }

Declarations::~Declarations() = default;

Declarations::Declaration Declarations::find(const SpecEntry &entry, const topology::Method &method)
{
    Declaration declaration;
    declaration.method = method;
    if (!entry.isPython()) {
        if (const topology::Stage *stage = python::stageOf(method, entry.topology.get()))
            declaration.yields = toQString(stage->type);
        return declaration;
    }
    std::set<std::string> neighbours;
    for (const topology::Method &one : entry.report.methods) {
        if (!one.file.empty())
            neighbours.insert(one.file);
    }
    if (!entry.sourceFile.isEmpty())
        neighbours.insert(toStd(entry.sourceFile));
    Private::File *best = nullptr;
    std::string bestFile;
    python::Signature bestHead;
    const std::vector<std::string> &mro = entry.report.mro;
    for (std::size_t i = mro.empty() ? 0 : 1; i < mro.size(); ++i) {
        const auto dot = mro[i].rfind('.');
        if (dot == std::string::npos)
            continue;
        const std::string path = d->fileOf(mro[i].substr(0, dot), neighbours);
        Private::File *file = d->load(path);
        if (!file)
            continue;
        const std::optional<python::Signature> &head
            = d->head(*file, mro[i].substr(dot + 1), method.name);
        if (!head || (best && bestHead.has("abstractmethod") && !head->has("abstractmethod")))
            continue;
        best = file;
        bestFile = path;
        bestHead = *head;
    }
    if (!best && !method.file.empty()) {
        best = d->load(method.file);
        bestFile = method.file;
        bestHead.line = method.line;
    }
    if (best) {
        declaration.text = best->text;
        declaration.method.file = bestFile;
        declaration.method.line = bestHead.line;
    }
    if (!bestHead.name.empty()) {
        declaration.signature = toQString(bestHead.text());
        declaration.yields
            = toQString(python::yieldsText(declaration.method, entry.topology.get(), bestHead));
    } else {
        declaration.signature
            = toQString(python::signatureText(declaration.method, declaration.text));
        declaration.yields = toQString(python::yieldsText(
            declaration.method, entry.topology.get(), std::string_view(declaration.text)));
    }
    return declaration;
}

} // namespace cs::studio
