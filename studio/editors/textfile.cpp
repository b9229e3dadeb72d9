// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/editors/textfile.h"

#include "studio/session/configfile.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QRegularExpression>
#include <QSaveFile>
#include <QStringDecoder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cs::studio {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(cs::studio::TextFile)
};

QByteArray digestOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

/// What the first two lines say (PEP 263); empty if they say nothing.
QString declaredEncoding(const QByteArray &bytes)
{
    static const QRegularExpression cookie(u"^[ \\t\\f]*#.*?coding[:=][ \\t]*([-_.a-zA-Z0-9]+)"_s);
    const QList<QByteArray> lines = bytes.left(1000).split('\n');
    for (qsizetype i = 0; i < std::min<qsizetype>(2, lines.size()); ++i) {
        const auto match = cookie.match(QString::fromLatin1(lines.at(i)));
        if (match.hasMatch())
            return match.captured(1).toLower().replace(u'_', u'-');
    }
    return {};
}

} // namespace

Result<TextFile> readTextFile(const QString &file)
{
    QFile in(file);
    if (!in.open(QIODevice::ReadOnly))
        return fileError("file-read", file,
            Words::tr("The file %1 cannot be read: %2.").arg(file, in.errorString()));
    QByteArray bytes = in.readAll();
    TextFile read;
    read.digest = digestOf(bytes);
    if (bytes.startsWith("\xEF\xBB\xBF")) {
        read.byteOrderMark = true;
        bytes.remove(0, 3);
    }
    const QString declared = read.byteOrderMark ? QString() : declaredEncoding(bytes);
    if (declared == "latin-1"_L1 || declared == "iso-8859-1"_L1 || declared == "latin1"_L1) {
        read.encoding = TextFile::Encoding::Latin1;
        read.text = QString::fromLatin1(bytes);
    } else if (declared.isEmpty() || declared == "utf-8"_L1 || declared == "utf8"_L1
        || declared == "ascii"_L1 || declared == "us-ascii"_L1) {
        QStringDecoder decode(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        read.text = decode(bytes);
        if (decode.hasError())
            return fileError("encoding", file,
                Words::tr("The file %1 is not UTF-8 text and names no other encoding. Save it as "
                          "UTF-8 and open it again.")
                    .arg(file));
    } else {
        return fileError("encoding", file,
            Words::tr("The file %1 is written in %2, which this editor does not write. Save it as "
                      "UTF-8 and open it again.")
                .arg(file, declared));
    }
    read.windowsLines = bytes.count("\r\n") * 2 > bytes.count('\n');
    return read;
}

Result<QByteArray> writeTextFile(const QString &file, const TextFile &format, const QString &text)
{
    QByteArray bytes;
    if (format.encoding == TextFile::Encoding::Latin1) {
        const auto strange
            = std::find_if(text.begin(), text.end(), [](QChar c) { return c.unicode() > 0xff; });
        if (strange != text.end())
            return fileError("encoding", file,
                Words::tr("The character %1 does not exist in Latin-1, the encoding that the "
                          "file's first lines name. Take it out, or change that line to utf-8.")
                    .arg(*strange));
        bytes = text.toLatin1();
    } else {
        bytes = text.toUtf8();
    }
    if (format.byteOrderMark)
        bytes.prepend("\xEF\xBB\xBF");
    QSaveFile out(file); // follows links, takes over permissions
    if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size() || !out.commit())
        return fileError("file-write", file,
            Words::tr("The file %1 cannot be written: %2. Nothing of it was changed.")
                .arg(file, out.errorString()));
    return digestOf(bytes);
}

QByteArray digestOfFile(const QString &file)
{
    QFile in(file);
    return in.open(QIODevice::ReadOnly) ? digestOf(in.readAll()) : QByteArray();
}

} // namespace cs::studio
