// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QTranslator>

namespace cs::studio {

class Preferences;
class Theme;

/// Applies the preferences to the program, at the start and whenever they change: style, theme,
/// text size, motion, language. All live; nothing needs a restart.
class Appearance : public QObject
{
    Q_OBJECT

public:
    Appearance(Preferences *preferences, Theme *theme, QObject *parent = nullptr);
    ~Appearance() override;

    [[nodiscard]] QString language() const { return m_language; }

private:
    void apply();
    void applyLanguage(const QString &language);

    Preferences *m_preferences;
    Theme *m_theme;
    QTranslator m_words;
    QTranslator m_qtWords;
    QString m_language;
};

} // namespace cs::studio
