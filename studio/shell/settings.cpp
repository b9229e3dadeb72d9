// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/shell/settings.h"

#include <QFileInfo>
#include <QLocale>

#include <utility>

using namespace Qt::StringLiterals;

namespace cs::studio {

namespace {

const SettingKey<QString> themeKey { "preferences/theme", u"desktop"_s };
const SettingKey<QString> languageKey { "preferences/language", {} };
const SettingKey<int> fontSizeKey { "preferences/fontSize", 10 };
const SettingKey<bool> reducedMotionKey { "preferences/reducedMotion", false };
const SettingKey<bool> narrationKey { "preferences/narration", true };
const SettingKey<QString> granularityKey { "preferences/granularity", u"stage"_s };
const SettingKey<QStringList> recentKey { "session/recentFiles", {} };
const SettingKey<QString> lastWorkflowKey { "session/lastWorkflow", {} };
const SettingKey<QString> catalogueKey { "catalogue/file", {} };
const SettingKey<QString> sinkKey { "catalogue/sink", u"catalogue"_s };
const SettingKey<QVariantMap> configSchemasKey { "config/schemas", {} };
const SettingKey<int> configViewKey { "config/view", 0 };
const SettingKey<QStringList> openSourcesKey { "session/openSources", {} };
const SettingKey<QStringList> pythonEnvironmentsKey { "python/environments", {} };
const SettingKey<QString> pythonInterpreterKey { "python/interpreter", {} };
const SettingKey<QStringList> pythonFoldersKey { "python/folders", {} };
const SettingKey<QVariantMap> backendsKey { "python/backends", {} };
const SettingKey<QByteArray> geometryKey { "session/geometry", {} };
const SettingKey<QString> perspectiveKey { "session/perspective", u"explore"_s };
const SettingKey<QByteArray> layoutKey { "layout/%1/docks", {} };
const SettingKey<QByteArray> centreKey { "layout/%1/centre", {} };

// A layout of another version's docks would hide the new ones.
constexpr int layoutVersion = 2;
constexpr int recentLimit = 10;

template<class T>
QString name(const SettingKey<T> &key)
{
    return QString::fromLatin1(key.name);
}

template<class T>
T read(const QSettings &file, const SettingKey<T> &key)
{
    return file.value(name(key), QVariant::fromValue(key.fallback)).template value<T>();
}

template<class T>
bool write(QSettings &file, const SettingKey<T> &key, const T &value)
{
    if (file.contains(name(key)) && read(file, key) == value)
        return false;
    file.setValue(name(key), QVariant::fromValue(value));
    return true;
}

} // namespace

Preferences::Preferences(QSettings *file, QObject *parent)
    : QObject(parent)
    , m_file(file)
{ }

QStringList Preferences::themes()
{
    return { u"desktop"_s, u"light"_s, u"dark"_s, u"contrast"_s };
}

QStringList Preferences::languages()
{
    return { u"en"_s, u"de"_s, u"zh"_s, u"es"_s };
}

QString Preferences::theme() const
{
    if (!m_themeNow.isEmpty())
        return m_themeNow;
    const QString theme = read(*m_file, themeKey);
    return themes().contains(theme) ? theme : themeKey.fallback;
}

void Preferences::setTheme(const QString &theme)
{
    const bool held = !std::exchange(m_themeNow, {}).isEmpty();
    if (themes().contains(theme) && (write(*m_file, themeKey, theme) || held))
        Q_EMIT changed();
}

QString Preferences::language() const
{
    if (!m_languageNow.isEmpty())
        return m_languageNow;
    const QString chosen = read(*m_file, languageKey);
    if (languages().contains(chosen))
        return chosen;
    const QString desktop = QLocale::system().name().left(2);
    return languages().contains(desktop) ? desktop : u"en"_s;
}

void Preferences::setLanguage(const QString &language)
{
    const bool held = !std::exchange(m_languageNow, {}).isEmpty();
    if (languages().contains(language) && (write(*m_file, languageKey, language) || held))
        Q_EMIT changed();
}

int Preferences::fontSize() const
{
    return qBound(8, read(*m_file, fontSizeKey), 20);
}

void Preferences::setFontSize(int points)
{
    if (write(*m_file, fontSizeKey, qBound(8, points, 20)))
        Q_EMIT changed();
}

bool Preferences::narration() const
{
    return read(*m_file, narrationKey);
}

void Preferences::setNarration(bool on)
{
    if (write(*m_file, narrationKey, on))
        Q_EMIT changed();
}

bool Preferences::reducedMotion() const
{
    return read(*m_file, reducedMotionKey);
}

void Preferences::setReducedMotion(bool reduced)
{
    if (write(*m_file, reducedMotionKey, reduced))
        Q_EMIT changed();
}

engine::Granularity Preferences::granularity() const
{
    return engine::granularityFromText(read(*m_file, granularityKey).toStdString())
        .value_or(engine::Granularity::Stage);
}

void Preferences::setGranularity(engine::Granularity granularity)
{
    const std::string_view text = engine::toText(granularity);
    if (write(*m_file, granularityKey, QString::fromUtf8(text.data(), qsizetype(text.size()))))
        Q_EMIT changed();
}

void Preferences::setForThisTime(const QString &theme, const QString &language)
{
    m_themeNow = theme;
    m_languageNow = language;
    Q_EMIT changed();
}

void Preferences::resetAll()
{
    m_themeNow.clear();
    m_languageNow.clear();
    m_file->remove(u"preferences"_s);
    Q_EMIT changed();
}

QVariantMap Preferences::snapshot() const
{
    QVariantMap values;
    const QStringList keys = m_file->allKeys();
    for (const QString &key : keys) {
        if (key.startsWith("preferences/"_L1))
            values.insert(key, m_file->value(key));
    }
    return values;
}

void Preferences::restore(const QVariantMap &snapshot)
{
    m_file->remove(u"preferences"_s);
    for (auto it = snapshot.begin(); it != snapshot.end(); ++it)
        m_file->setValue(it.key(), it.value());
    Q_EMIT changed();
}

SessionState::SessionState(QSettings *file, QObject *parent)
    : QObject(parent)
    , m_file(file)
{ }

QStringList SessionState::recentFiles() const
{
    QStringList files = read(*m_file, recentKey);
    files.removeIf([](const QString &file) { return !QFileInfo::exists(file); });
    return files;
}

void SessionState::addRecentFile(const QString &file)
{
    QStringList files = read(*m_file, recentKey);
    const QString path = QFileInfo(file).absoluteFilePath();
    files.removeAll(path);
    files.prepend(path);
    while (files.size() > recentLimit)
        files.removeLast();
    if (write(*m_file, recentKey, files))
        Q_EMIT recentFilesChanged();
}

void SessionState::removeRecentFile(const QString &file)
{
    QStringList files = read(*m_file, recentKey);
    files.removeAll(file);
    if (write(*m_file, recentKey, files))
        Q_EMIT recentFilesChanged();
}

QStringList SessionState::openSources() const
{
    return read(*m_file, openSourcesKey);
}

void SessionState::setOpenSources(const QStringList &files)
{
    write(*m_file, openSourcesKey, files);
}

QString SessionState::lastWorkflow() const
{
    return read(*m_file, lastWorkflowKey);
}

void SessionState::setLastWorkflow(const QString &file)
{
    write(*m_file, lastWorkflowKey, file);
}

QString SessionState::catalogue() const
{
    return read(*m_file, catalogueKey);
}

void SessionState::setCatalogue(const QString &file)
{
    write(*m_file, catalogueKey, file);
}

QString SessionState::sink() const
{
    return read(*m_file, sinkKey);
}

void SessionState::setSink(const QString &sink)
{
    write(*m_file, sinkKey, sink);
}

QStringList SessionState::pythonEnvironments() const
{
    return read(*m_file, pythonEnvironmentsKey);
}

QString SessionState::pythonInterpreter() const
{
    return read(*m_file, pythonInterpreterKey);
}

QStringList SessionState::pythonFolders() const
{
    return read(*m_file, pythonFoldersKey);
}

void SessionState::setPython(
    const QStringList &environments, const QString &interpreter, const QStringList &folders)
{
    write(*m_file, pythonEnvironmentsKey, environments);
    write(*m_file, pythonInterpreterKey, interpreter);
    write(*m_file, pythonFoldersKey, folders);
}

QString SessionState::backend(const QString &workflow) const
{
    return read(*m_file, backendsKey).value(workflow).toString();
}

void SessionState::setBackend(const QString &workflow, const QString &backend)
{
    QVariantMap backends = read(*m_file, backendsKey);
    backends.insert(workflow, backend);
    write(*m_file, backendsKey, backends);
}

QString SessionState::configSchema(const QString &workflow) const
{
    return read(*m_file, configSchemasKey).value(workflow, u"auto"_s).toString();
}

void SessionState::setConfigSchema(const QString &workflow, const QString &schema)
{
    QVariantMap schemas = read(*m_file, configSchemasKey);
    schemas.insert(workflow, schema);
    write(*m_file, configSchemasKey, schemas);
}

int SessionState::configView() const
{
    return read(*m_file, configViewKey);
}

void SessionState::setConfigView(int view)
{
    write(*m_file, configViewKey, view);
}

QVariant SessionState::lesson(const QString &key) const
{
    return m_file->value(key);
}

void SessionState::setLesson(const QString &key, const QVariant &value)
{
    m_file->setValue(key, value);
}

QByteArray SessionState::geometry() const
{
    return read(*m_file, geometryKey);
}

void SessionState::setGeometry(const QByteArray &geometry)
{
    write(*m_file, geometryKey, geometry);
}

QString SessionState::perspective() const
{
    return read(*m_file, perspectiveKey);
}

void SessionState::setPerspective(const QString &perspective)
{
    write(*m_file, perspectiveKey, perspective);
}

QByteArray SessionState::layout(const QString &perspective) const
{
    if (m_file->value(u"layout/version"_s, layoutVersion).toInt() != layoutVersion)
        return {};
    return m_file->value(name(layoutKey).arg(perspective)).toByteArray();
}

QByteArray SessionState::centre(const QString &perspective) const
{
    return m_file->value(name(centreKey).arg(perspective)).toByteArray();
}

void SessionState::setLayout(
    const QString &perspective, const QByteArray &docks, const QByteArray &centre)
{
    m_file->setValue(u"layout/version"_s, layoutVersion);
    m_file->setValue(name(layoutKey).arg(perspective), docks);
    m_file->setValue(name(centreKey).arg(perspective), centre);
}

void SessionState::forgetLayouts()
{
    m_file->remove(u"layout"_s);
}

} // namespace cs::studio
