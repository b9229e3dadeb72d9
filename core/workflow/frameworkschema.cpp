// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/frameworkschema.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QSaveFile>
#include <QStandardPaths>

#include "schematexts.h"
#include <algorithm>

namespace cs::workflow {

namespace {

Error failed(std::string code, std::string message)
{
    return { std::move(code), std::move(message), {}, {} };
}

QString interpreterOf(const std::string &python)
{
    const QString name = QString::fromStdString(python);
    const QFileInfo info(name);
    if (info.isDir()) {
        for (const char *inside : { "bin/python", "bin/python3", "Scripts/python.exe" }) {
            const QFileInfo file(QDir(name), QString::fromLatin1(inside));
            if (file.isExecutable())
                return file.absoluteFilePath();
        }
        return {};
    }
    if (info.isFile() && info.isExecutable())
        return info.absoluteFilePath();
    return QStandardPaths::findExecutable(name);
}

std::string_view script()
{
    const auto texts = schemas::embeddedTexts();
    const auto it = std::find_if(texts.begin(), texts.end(),
        [](const schemas::EmbeddedText &text) { return text.path.ends_with(".py"); });
    return it->text;
}

Result<QByteArray> ask(const QString &python, const char *what, int seconds)
{
    QProcess process;
    // Isolated: neither PYTHONPATH nor the working directory may put other modules first.
    process.start(python, { QStringLiteral("-I"), QStringLiteral("-"), QString::fromLatin1(what) });
    if (!process.waitForStarted(10'000))
        return failed(
            "interpreter-failed", "The interpreter " + python.toStdString() + " does not start.");
    const std::string_view text = script();
    process.write(text.data(), static_cast<qint64>(text.size()));
    process.closeWriteChannel();
    if (!process.waitForFinished(seconds * 1000)) {
        process.kill();
        process.waitForFinished(5'000);
        return failed("interpreter-failed",
            "The interpreter " + python.toStdString() + " did not answer within "
                + std::to_string(seconds) + " s.");
    }
    if (process.exitStatus() == QProcess::NormalExit && process.exitCode() == 3)
        return failed("framework-missing",
            "There is no openmetadata-ingestion for the interpreter " + python.toStdString() + '.');
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) {
        const QByteArray said = process.readAllStandardError().trimmed();
        const QByteArray last = said.mid(said.lastIndexOf('\n') + 1);
        return failed("interpreter-failed",
            "The framework's models cannot be read: " + last.toStdString() + '.');
    }
    return process.readAllStandardOutput();
}

std::string fileName(const Json &version)
{
    std::string name = "openmetadata-ingestion-" + jsonText(version, "version") + '-'
        + jsonText(version, "stamp");
    for (char &c : name) {
        const bool good = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
            || c == '.' || c == '-' || c == '+';
        if (!good)
            c = '_';
    }
    return name + ".json";
}

Result<WorkflowSchema> made(const QByteArray &text, const std::string &name)
{
    auto json = parseJson(std::string_view(text.data(), static_cast<std::size_t>(text.size())));
    if (!json)
        return std::move(json).error();
    return WorkflowSchema::create(std::move(*json), name);
}

} // namespace

std::string schemaCacheFolder()
{
    const QString cache = QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation);
    return cache.toStdString() + "/connector-studio/schemas";
}

Result<WorkflowSchema> frameworkSchema(
    const std::string &python, const std::string &cacheFolder, int seconds)
{
    const QString interpreter = interpreterOf(python);
    if (interpreter.isEmpty())
        return failed("interpreter-missing", "There is no interpreter `" + python + "`.");
    auto answer = ask(interpreter, "version", seconds);
    if (!answer)
        return std::move(answer).error();
    const auto version
        = parseJson(std::string_view(answer->data(), static_cast<std::size_t>(answer->size())));
    if (!version || !version->is_object())
        return failed("interpreter-failed", "The interpreter's answer is no JSON.");
    const std::string name = "openmetadata-ingestion " + jsonText(*version, "version");
    const QDir folder(QString::fromStdString(cacheFolder));
    const QString path = folder.filePath(QString::fromStdString(fileName(*version)));
    QFile kept(path);
    if (kept.open(QIODevice::ReadOnly)) {
        auto schema = made(kept.readAll(), name);
        if (schema)
            return schema;
    }
    auto text = ask(interpreter, "schema", seconds);
    if (!text)
        return std::move(text).error();
    auto schema = made(*text, name);
    if (schema && folder.mkpath(QStringLiteral("."))) {
        QSaveFile file(path); // a cache that cannot be written is no failure
        if (file.open(QIODevice::WriteOnly)) {
            file.write(*text);
            file.commit();
        }
    }
    return schema;
}

} // namespace cs::workflow
