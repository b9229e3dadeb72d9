// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/request.h"

#include <QObject>
#include <QSettings>
#include <QStringList>
#include <QVariantMap>

namespace cs::studio {

/// One setting: its key in the file, its type and what it is before anyone chose.
template<class T>
struct SettingKey
{
    const char *name;
    T fallback;
};

/// What a person likes, wherever they work: appearance, language, granularity. Every setter writes
/// at once and says changed(); who listens applies it at once.
class Preferences : public QObject
{
    Q_OBJECT

public:
    /// @p file is borrowed and outlives this.
    explicit Preferences(QSettings *file, QObject *parent = nullptr);

    [[nodiscard]] QString theme() const; ///< "desktop", "light", "dark", "contrast"
    void setTheme(const QString &theme);
    [[nodiscard]] QString language() const; ///< "en", "de", "zh", "es"; at first the desktop's, if we speak it
    void setLanguage(const QString &language);
    [[nodiscard]] int fontSize() const; ///< points
    void setFontSize(int points);
    [[nodiscard]] bool reducedMotion() const;
    void setReducedMotion(bool reduced);
    [[nodiscard]] bool narration() const; ///< whether the strip says what happens; yes at first
    void setNarration(bool on);
    [[nodiscard]] engine::Granularity granularity() const;
    void setGranularity(engine::Granularity granularity);
    /// Holds until one chooses anew or the program ends; written nowhere. Empty: as chosen.
    void setForThisTime(const QString &theme, const QString &language);
    void resetAll();

    /// Everything chosen, to be put back by restore().
    [[nodiscard]] QVariantMap snapshot() const;
    void restore(const QVariantMap &snapshot);

    [[nodiscard]] static QStringList themes();
    [[nodiscard]] static QStringList languages();

Q_SIGNALS:
    void changed();

private:
    QSettings *m_file;
    QString m_themeNow;
    QString m_languageNow;
};

/// Where a person left off: files, layouts, the window's place.
class SessionState : public QObject
{
    Q_OBJECT

public:
    explicit SessionState(QSettings *file, QObject *parent = nullptr);

    /// Newest first, ten at most, only those that still exist.
    [[nodiscard]] QStringList recentFiles() const;
    void addRecentFile(const QString &file);
    void removeRecentFile(const QString &file);
    [[nodiscard]] QString lastWorkflow() const;
    void setLastWorkflow(const QString &file);

    /// Python: environments a person added, the one in use, folders of connectors.
    [[nodiscard]] QStringList pythonEnvironments() const;
    [[nodiscard]] QString pythonInterpreter() const;
    [[nodiscard]] QStringList pythonFolders() const;
    void setPython(
        const QStringList &environments, const QString &interpreter, const QStringList &folders);
    /// "native" or "python", as chosen for a workflow that both can run; empty: not chosen.
    [[nodiscard]] QString backend(const QString &workflow) const;
    void setBackend(const QString &workflow, const QString &backend);

    /// What a workflow is checked against, as ConfigSchemas has it; "auto" at first.
    [[nodiscard]] QString configSchema(const QString &workflow) const;
    void setConfigSchema(const QString &workflow, const QString &schema);
    [[nodiscard]] int configView() const; ///< text, form, both
    void setConfigView(int view);

    /// Source files on disk, in the order of their tabs.
    [[nodiscard]] QStringList openSources() const;
    void setOpenSources(const QStringList &files);

    /// The catalogue's file; empty: the studio's own.
    [[nodiscard]] QString catalogue() const;
    void setCatalogue(const QString &file);
    [[nodiscard]] QString sink() const; ///< as toText(SinkSetting) writes it
    void setSink(const QString &sink);

    /// How far one came in lessons; the keys are the lessons' own.
    [[nodiscard]] QVariant lesson(const QString &key) const;
    void setLesson(const QString &key, const QVariant &value);

    [[nodiscard]] QByteArray geometry() const;
    void setGeometry(const QByteArray &geometry);
    [[nodiscard]] QString perspective() const;
    void setPerspective(const QString &perspective);
    /// Of the docks and of the centre's splitter; empty if nothing was remembered.
    [[nodiscard]] QByteArray layout(const QString &perspective) const;
    [[nodiscard]] QByteArray centre(const QString &perspective) const;
    void setLayout(const QString &perspective, const QByteArray &docks, const QByteArray &centre);
    void forgetLayouts();

Q_SIGNALS:
    void recentFilesChanged();

private:
    QSettings *m_file;
};

} // namespace cs::studio
