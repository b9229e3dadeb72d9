// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/shell/appearance.h"

#include "studio/lessons/glossary.h"
#include "studio/shell/settings.h"
#include "studio/theme/theme.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QStyleFactory>

using namespace Qt::StringLiterals;

namespace cs::studio {

Appearance::Appearance(Preferences *preferences, Theme *theme, QObject *parent)
    : QObject(parent)
    , m_preferences(preferences)
    , m_theme(theme)
{
    // Other styles may be installed; the theme is made for this one.
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    connect(preferences, &Preferences::changed, this, &Appearance::apply);
    connect(theme, &Theme::changed, this, [this] { qApp->setStyleSheet(m_theme->styleSheet()); });
    apply();
    qApp->setStyleSheet(m_theme->styleSheet());
}

Appearance::~Appearance()
{
    QApplication::removeTranslator(&m_words);
    QApplication::removeTranslator(&m_qtWords);
}

void Appearance::apply()
{
    const QString theme = m_preferences->theme();
    if (theme == "light"_L1)
        m_theme->setKind(Theme::Kind::Light);
    else if (theme == "dark"_L1)
        m_theme->setKind(Theme::Kind::Dark);
    else if (theme == "contrast"_L1)
        m_theme->setKind(Theme::Kind::HighContrast);
    else
        m_theme->setKind(m_theme->desktopKind());
    m_theme->setFontSize(m_preferences->fontSize());
    m_theme->setReducedMotion(m_preferences->reducedMotion());
    applyLanguage(m_preferences->language());
}

void Appearance::applyLanguage(const QString &language)
{
    if (language == m_language)
        return;
    m_language = language;
    QApplication::removeTranslator(&m_words);
    QApplication::removeTranslator(&m_qtWords);
    QLocale::setDefault(QLocale(language));
    Glossary::setLanguage(language);
    // Qt's own words come with Qt; where that package is missing they stay English.
    if (m_qtWords.load(u"qtbase_"_s + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QApplication::installTranslator(&m_qtWords);
    // English needs them too: its plurals.
    if (m_words.load(u":/i18n/connector-studio_%1.qm"_s.arg(language)))
        QApplication::installTranslator(&m_words);
}

} // namespace cs::studio
