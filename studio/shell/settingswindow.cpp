// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/shell/settingswindow.h"

#include "studio/shell/preferencecommand.h"
#include "studio/shell/settings.h"
#include "studio/theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSpinBox>
#include <QUndoStack>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cs::studio {

void SettingsWindow::edit(const std::function<void()> &change)
{
    if (m_refreshing)
        return;
    const QVariantMap before = m_preferences->snapshot();
    change();
    if (m_preferences->snapshot() != before)
        m_undo->push(new PreferenceCommand(tr("Change settings"), m_preferences, before));
}

SettingsWindow::SettingsWindow(
    Preferences *preferences, SessionState *state, QUndoStack *undo, QWidget *parent)
    : QDialog(parent)
    , m_preferences(preferences)
    , m_state(state)
    , m_undo(undo)
    , m_preferencesHeading(new QLabel(this))
    , m_themeLabel(new QLabel(this))
    , m_theme(new QComboBox(this))
    , m_languageLabel(new QLabel(this))
    , m_language(new QComboBox(this))
    , m_fontLabel(new QLabel(this))
    , m_font(new QSpinBox(this))
    , m_granularityLabel(new QLabel(this))
    , m_granularity(new QComboBox(this))
    , m_motion(new QCheckBox(this))
    , m_sessionHeading(new QLabel(this))
    , m_sessionNote(new QLabel(this))
    , m_forget(new QPushButton(this))
    , m_reset(new QPushButton(this))
{
    setObjectName(u"settings"_s);
    setModal(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::huge, space::huge, space::huge, space::huge);
    column->setSpacing(space::medium);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(space::large);
    form->setVerticalSpacing(space::small);
    column->addWidget(m_preferencesHeading);
    column->addLayout(form);
    form->addRow(m_themeLabel, m_theme);
    form->addRow(m_languageLabel, m_language);
    form->addRow(m_fontLabel, m_font);
    form->addRow(m_granularityLabel, m_granularity);
    form->addRow(QString(), m_motion);
    form->addRow(QString(), m_reset);
    column->addSpacing(space::small);
    column->addWidget(m_sessionHeading);
    column->addWidget(m_sessionNote);
    column->addWidget(m_forget, 0, Qt::AlignLeft);
    column->addStretch(1);
    m_sessionNote->setWordWrap(true);
    m_font->setRange(8, 20);
    for (QPushButton *button : { m_reset, m_forget })
        button->setAutoDefault(false); // Enter in a field must not reset anything
    m_theme->addItems(Preferences::themes());
    m_language->addItem(u"English"_s);
    m_language->addItem(u"Deutsch"_s);
    m_language->addItem(u"简体中文"_s);
    m_language->addItem(u"Español"_s);
    for (int i = 0; i < 5; ++i)
        m_granularity->addItem({});

    connect(m_theme, &QComboBox::activated, this,
        [this](int row) { edit([&] { m_preferences->setTheme(Preferences::themes().at(row)); }); });
    connect(m_language, &QComboBox::activated, this, [this](int row) {
        edit([&] { m_preferences->setLanguage(Preferences::languages().at(row)); });
    });
    connect(m_font, &QSpinBox::valueChanged, this,
        [this](int points) { edit([&] { m_preferences->setFontSize(points); }); });
    connect(m_granularity, &QComboBox::activated, this, [this](int row) {
        edit([&] { m_preferences->setGranularity(static_cast<engine::Granularity>(row)); });
    });
    connect(m_motion, &QCheckBox::toggled, this,
        [this](bool on) { edit([&] { m_preferences->setReducedMotion(on); }); });
    connect(
        m_reset, &QPushButton::clicked, this, [this] { edit([&] { m_preferences->resetAll(); }); });
    connect(m_forget, &QPushButton::clicked, state, &SessionState::forgetLayouts);
    connect(preferences, &Preferences::changed, this, &SettingsWindow::refresh);
    retranslate();
    refresh();
}

void SettingsWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void SettingsWindow::retranslate()
{
    setWindowTitle(tr("Settings"));
    m_preferencesHeading->setText(u"<b>%1</b>"_s.arg(tr("Preferences")));
    m_themeLabel->setText(tr("Theme"));
    const QStringList themes { tr("Like the desktop"), tr("Light"), tr("Dark"),
        tr("High contrast") };
    for (int i = 0; i < themes.size(); ++i)
        m_theme->setItemText(i, themes.at(i));
    m_languageLabel->setText(tr("Language"));
    m_fontLabel->setText(tr("Text size"));
    m_font->setSuffix(u' ' + tr("pt", "points, the unit of font sizes"));
    m_granularityLabel->setText(tr("Granularity of steps"));
    const QStringList sizes { tr("Event"), tr("Entity"), tr("Stage"), tr("Element"), tr("Node") };
    for (int i = 0; i < sizes.size(); ++i)
        m_granularity->setItemText(i, sizes.at(i));
    m_motion->setText(tr("Reduce motion"));
    m_reset->setText(tr("Back to the defaults"));
    m_sessionHeading->setText(u"<b>%1</b>"_s.arg(tr("Session")));
    m_sessionNote->setText(
        tr("Layouts, open files and the window's place are remembered by themselves."));
    m_forget->setText(tr("Forget the layouts"));
}

void SettingsWindow::refresh()
{
    const QScopedValueRollback refreshing(m_refreshing, true);
    m_theme->setCurrentIndex(int(Preferences::themes().indexOf(m_preferences->theme())));
    m_language->setCurrentIndex(int(Preferences::languages().indexOf(m_preferences->language())));
    m_font->setValue(m_preferences->fontSize());
    m_granularity->setCurrentIndex(static_cast<int>(m_preferences->granularity()));
    m_motion->setChecked(m_preferences->reducedMotion());
}

} // namespace cs::studio
