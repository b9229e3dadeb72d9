// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/shell/skeletonsample.h"

#include "studio/session/strings.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include "skeletontexts.h"

using namespace Qt::StringLiterals;

namespace cs::studio {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(cs::studio::RunServices)
};

Error failed(const QString &path, const QString &why)
{
    return { "sample-failed",
        toStd(Words::tr("The skeleton could not be written to %1: %2.").arg(path, why)) };
}

} // namespace

Result<QString> installSkeleton(const QString &folder)
{
    if (!QDir().mkpath(folder))
        return failed(folder, Words::tr("the folder cannot be made"));
    QString workflow;
    for (const auto &text : skeleton::embeddedTexts()) {
        QString name = QFileInfo(toQString(text.path)).fileName();
        if (name.endsWith(".in"_L1)) // the text is the user's: it bears no licence of ours
            name.chop(3);
        const QString path = folder + u'/' + name;
        if (path.endsWith(".yaml"_L1))
            workflow = path;
        if (QFileInfo::exists(path))
            continue;
        QSaveFile file(path);
        const QByteArray bytes(text.text.data(), qsizetype(text.text.size()));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
            return failed(path, file.errorString());
    }
    return workflow;
}

} // namespace cs::studio
