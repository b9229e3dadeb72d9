// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/session/environmentfinder.h"
#include "studio/session/strings.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace cs::studio {

namespace {

constexpr int answerMs = 10'000; // a cold interpreter on a slow disk takes seconds
constexpr int parentsToSearch = 3; // of a workflow's folder, for the .venv of its project
constexpr auto requirement = "openmetadata-ingestion~=2.0.0"_L1;
constexpr int oldestMinor = 10; // the framework needs Python 3.10

// Asks without importing the framework: its metadata lies beside it.
constexpr const char *question = R"(import json, os, sys, sysconfig
answer = {'version': '.'.join(map(str, sys.version_info[:3])), 'minor': sys.version_info[1],
          'major': sys.version_info[0]}
try:
    from importlib import metadata, util
    answer['pip'] = util.find_spec('pip') is not None
    try:
        answer['framework'] = metadata.version('openmetadata-ingestion')
    except metadata.PackageNotFoundError:
        pass
except ImportError:
    pass
answer['managed'] = sys.prefix == getattr(sys, 'base_prefix', sys.prefix) and os.path.exists(
    os.path.join(sysconfig.get_path('stdlib'), 'EXTERNALLY-MANAGED'))
print(json.dumps(answer))
)";

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(cs::studio::PythonWorkspace)
};

class Finder
{
public:
    void addFolder(const QString &folder, const QString &origin)
    {
        for (const char *name : { "bin/python", "bin/python3" }) {
            const QString file = folder + u'/' + QLatin1StringView(name);
            if (QFileInfo::exists(file)) {
                addInterpreter(file, origin);
                return;
            }
        }
    }
    void addFoldersIn(const QString &folder, const QString &origin)
    {
        const QStringList names = QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        for (const QString &name : names)
            addFolder(folder + u'/' + name, origin.arg(name));
    }
    // A virtual environment's python is a link to another one: its folder tells them apart.
    void addInterpreter(const QString &file, const QString &origin)
    {
        const QString folder = QFileInfo(QFileInfo(file).absolutePath()).canonicalFilePath();
        const bool isEnvironment = QFileInfo::exists(folder + u"/../pyvenv.cfg"_s)
            || QFileInfo::exists(folder + u"/../conda-meta"_s);
        const QString key = isEnvironment ? folder : QFileInfo(file).canonicalFilePath();
        if (m_known.contains(key))
            return;
        m_known.insert(key);
        PythonEnvironment environment;
        environment.interpreter = QDir::cleanPath(QFileInfo(file).absoluteFilePath());
        environment.origin = origin;
        m_found.append(environment);
    }
    [[nodiscard]] QList<PythonEnvironment> take() { return std::move(m_found); }

private:
    QSet<QString> m_known;
    QList<PythonEnvironment> m_found;
};

void addNearby(Finder &finder, const QString &start)
{
    QDir folder(QFileInfo(start).isDir() ? start : QFileInfo(start).absolutePath());
    for (int i = 0; i <= parentsToSearch; ++i) {
        for (const char *name : { ".venv", "venv", "env" }) {
            finder.addFolder(folder.filePath(QLatin1StringView(name)),
                Words::tr("%1 of %2").arg(QLatin1StringView(name), folder.dirName()));
        }
        if (folder == QDir::home() || !folder.cdUp() || folder.isRoot())
            return;
    }
}

void addOnPath(Finder &finder)
{
    static const QRegularExpression name(u"^python3(\\.\\d+)?$"_s);
    const QStringList folders = qEnvironmentVariable("PATH").split(u':', Qt::SkipEmptyParts);
    for (const QString &folder : folders) {
        const QStringList files = QDir(folder).entryList(
            { u"python3"_s, u"python3.*"_s }, QDir::Files | QDir::Executable, QDir::Name);
        for (const QString &file : files) {
            if (name.match(file).hasMatch())
                finder.addInterpreter(folder + u'/' + file, Words::tr("on the PATH"));
        }
    }
}

// A word for a shell that may hold spaces.
QString shellWord(const QString &text)
{
    static const QRegularExpression plain(u"^[\\w./~+-]+$"_s);
    if (plain.match(text).hasMatch())
        return text;
    return u'\'' + QString(text).replace(u'\'', u"'\\''"_s) + u'\'';
}

void broken(PythonEnvironment &environment, const QString &sentence, const QString &detail = {})
{
    environment.state = PythonEnvironment::Broken;
    environment.problem = Error { "interpreter-failed", toStd(sentence) };
    if (!detail.isEmpty())
        environment.problem->cause = std::make_shared<const Error>(
            Error { "interpreter-output", toStd(detail.trimmed()) });
}

QString installCommand(const QString &interpreter, bool managed, bool hasPip)
{
    if (managed) { // the system's Python takes no packages: PEP 668
        const QString home = u"~/.venvs/openmetadata"_s;
        return u"%1 -m venv %2 && %2/bin/python -m pip install \"%3\""_s.arg(
            shellWord(interpreter), home, requirement);
    }
    const QString python = shellWord(interpreter);
    const QString install = u"%1 -m pip install \"%2\""_s.arg(python, requirement);
    return hasPip ? install : u"%1 -m ensurepip && %2"_s.arg(python, install);
}

} // namespace

QList<PythonEnvironment> findPythonEnvironments(const QStringList &nearby)
{
    const QString home = QDir::homePath();
    const auto variable = [](const char *name) { return qEnvironmentVariable(name); };
    Finder finder;
    if (const QString active = variable("VIRTUAL_ENV"); !active.isEmpty())
        finder.addFolder(active, Words::tr("active environment"));
    for (const QString &folder : nearby)
        addNearby(finder, folder);
    if (const QString conda = variable("CONDA_PREFIX"); !conda.isEmpty())
        finder.addFolder(conda, Words::tr("active conda environment"));
    if (QFile list(home + u"/.conda/environments.txt"_s); list.open(QIODevice::ReadOnly)) {
        while (!list.atEnd()) {
            const QString folder = QString::fromUtf8(list.readLine()).trimmed();
            if (!folder.isEmpty())
                finder.addFolder(folder, Words::tr("conda, %1").arg(QFileInfo(folder).fileName()));
        }
    }
    const QString pyenv = variable("PYENV_ROOT");
    finder.addFoldersIn(
        (pyenv.isEmpty() ? home + u"/.pyenv"_s : pyenv) + u"/versions"_s, Words::tr("pyenv, %1"));
    const QString work = variable("WORKON_HOME");
    finder.addFoldersIn(
        work.isEmpty() ? home + u"/.virtualenvs"_s : work, Words::tr("virtualenv, %1"));
    finder.addFoldersIn(home + u"/.venvs"_s, Words::tr("virtualenv, %1"));
    finder.addFoldersIn(home + u"/.cache/pypoetry/virtualenvs"_s, Words::tr("poetry, %1"));
    const QString pipx = variable("PIPX_HOME");
    const QStringList places { pipx.isEmpty() ? QString(home + u"/.local/share/pipx"_s) : pipx,
        QString(home + u"/.local/pipx"_s) };
    for (const QString &place : places)
        finder.addFoldersIn(place + u"/venvs"_s, Words::tr("pipx, %1"));
    addOnPath(finder);
    return finder.take();
}

QString interpreterOf(const QString &path)
{
    const QFileInfo info(path);
    if (!info.isDir())
        return info.isFile() ? QDir::cleanPath(info.absoluteFilePath()) : QString();
    for (const char *name : { "bin/python", "bin/python3", ".venv/bin/python", "venv/bin/python",
             "env/bin/python", "python", "python3" }) {
        const QFileInfo file(info.absoluteFilePath() + u'/' + QLatin1StringView(name));
        if (file.isFile())
            return QDir::cleanPath(file.absoluteFilePath());
    }
    return {};
}

void checkPythonEnvironment(PythonEnvironment &environment, const std::atomic_bool &cancelled)
{
    environment.problem.reset();
    environment.version.clear();
    environment.frameworkVersion.clear();
    environment.installCommand.clear();
    const QString &file = environment.interpreter;
    const QFileInfo info(file);
    if (!info.exists()) {
        broken(environment,
            info.isSymLink()
                ? Words::tr("%1 is a link to %2, which is gone. Make the environment anew.")
                      .arg(file, info.symLinkTarget())
                : Words::tr("%1 is gone. Choose another environment.").arg(file));
        return;
    }
    if (!info.isFile() || !info.isExecutable()) {
        broken(environment, Words::tr("%1 is not a program that can be run.").arg(file));
        return;
    }
    QProcess process;
    process.setWorkingDirectory(u"/"_s);
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(file, { u"-I"_s, u"-c"_s, QString::fromUtf8(question) });
    QElapsedTimer time;
    time.start();
    bool done = false;
    while (!done && time.elapsed() < answerMs && !cancelled.load()
        && process.state() != QProcess::NotRunning)
        done = process.waitForFinished(100);
    if (process.state() != QProcess::NotRunning) {
        process.kill();
        process.waitForFinished(1000);
        broken(environment,
            Words::tr("%1 did not answer within %n second(s).", nullptr, answerMs / 1000)
                .arg(file));
        return;
    }
    const QString errors = QString::fromUtf8(process.readAllStandardError());
    const QJsonObject answer
        = QJsonDocument::fromJson(process.readAllStandardOutput().trimmed()).object();
    if (process.error() == QProcess::FailedToStart) {
        broken(
            environment, Words::tr("%1 cannot be started: %2.").arg(file, process.errorString()));
        return;
    }
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0
        || answer.isEmpty()) {
        const QString last = errors.trimmed().section(u'\n', -1);
        broken(environment,
            last.isEmpty()
                ? Words::tr("%1 does not answer as Python does.").arg(file)
                : Words::tr("%1 does not work: %2. Make the environment anew.").arg(file, last),
            errors);
        return;
    }
    environment.version = answer.value("version"_L1).toString();
    environment.frameworkVersion = answer.value("framework"_L1).toString();
    if (!environment.frameworkVersion.isEmpty()) {
        environment.state = PythonEnvironment::Ready;
        return;
    }
    if (answer.value("major"_L1).toInt() < 3 || answer.value("minor"_L1).toInt() < oldestMinor) {
        broken(environment,
            Words::tr("Python %1 is too old: the framework needs 3.%2 or later.")
                .arg(environment.version)
                .arg(oldestMinor));
        return;
    }
    environment.state = PythonEnvironment::NoFramework;
    environment.installCommand = installCommand(
        file, answer.value("managed"_L1).toBool(), answer.value("pip"_L1).toBool());
}

} // namespace cs::studio
