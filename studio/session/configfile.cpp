// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/session/configfile.h"

#include "core/workflow/document.h"
#include "studio/session/strings.h"

#include <QCoreApplication>
#include <QFile>
#include <QSaveFile>

#include <algorithm>

namespace cs::studio {

namespace {

constexpr std::string_view mark = "\xef\xbb\xbf";

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(cs::studio::ConfigDocument)
};

// Whether a byte goes on with the character of the byte before it.
bool goesOn(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xc0) == 0x80;
}

} // namespace

Error fileError(std::string code, const QString &file, const QString &sentence)
{
    Error error { std::move(code), toStd(sentence) };
    error.location.file = toStd(file);
    return error;
}

Result<ConfigFile> readConfigFile(const QString &file)
{
    constexpr qint64 megabyte = 1024 * 1024;
    QFile in(file);
    if (!in.open(QIODevice::ReadOnly))
        return fileError("file-read", file,
            Words::tr("The file %1 cannot be read: %2.").arg(file, in.errorString()));
    if (in.size() > static_cast<qint64>(workflow::maxBytes))
        return fileError("too-large", file,
            Words::tr("The file %1 has %2 MB; a workflow has at most %3 MB. Choose another file.")
                .arg(file)
                .arg(in.size() / megabyte)
                .arg(static_cast<qint64>(workflow::maxBytes) / megabyte));
    const QByteArray bytes = in.readAll();
    if (bytes.contains('\0'))
        return fileError("encoding", file,
            Words::tr("The file %1 is no text, it has zero bytes. Choose a workflow file.")
                .arg(file));
    if (!bytes.isValidUtf8())
        return fileError("encoding", file,
            Words::tr("The file %1 is not UTF-8 text. Save it as UTF-8 and open it again.")
                .arg(file));
    ConfigFile read { bytes.toStdString(), false };
    if (read.text.starts_with(mark)) {
        read.byteOrderMark = true;
        read.text.erase(0, mark.size());
    }
    return read;
}

Result<void> writeConfigFile(const QString &file, const ConfigFile &contents)
{
    QByteArray bytes = QByteArray::fromStdString(contents.text);
    if (contents.byteOrderMark)
        bytes.prepend(mark.data(), static_cast<qsizetype>(mark.size()));
    QSaveFile out(file); // follows links, takes over permissions
    if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size() || !out.commit())
        return fileError("file-write", file,
            Words::tr("The file %1 cannot be written: %2. Nothing of it was changed.")
                .arg(file, out.errorString()));
    return {};
}

workflow::Patches difference(std::string_view from, std::string_view to)
{
    if (from == to)
        return {};
    const std::size_t most = std::min(from.size(), to.size());
    std::size_t begin = 0;
    while (begin < most && from[begin] == to[begin])
        ++begin;
    while (begin > 0
        && ((begin < from.size() && goesOn(from[begin]))
            || (begin < to.size() && goesOn(to[begin]))))
        --begin;
    std::size_t tail = 0;
    while (tail < most - begin && from[from.size() - 1 - tail] == to[to.size() - 1 - tail])
        ++tail;
    while (tail > 0 && goesOn(from[from.size() - tail]))
        --tail;
    return { { begin, from.size() - tail,
        std::string(to.substr(begin, to.size() - tail - begin)) } };
}

} // namespace cs::studio
