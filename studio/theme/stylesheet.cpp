// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/theme/theme.h"

using namespace Qt::StringLiterals;

namespace cs::studio {

namespace {

// Fusion draws gradients and double frames; this takes both away. Names in @…@ are Colour roles.
constexpr auto sheet = R"(
QToolTip { background: @Raised@; color: @Text@; border: 1px solid @Outline@; padding: 4px; }
QMainWindow::separator { background: @Line@; width: 1px; height: 1px; }
QMainWindow::separator:hover { background: @Accent@; }
QDockWidget { titlebar-close-icon: url(none); titlebar-normal-icon: url(none); }
QToolBar { background: @Window@; border: none; border-bottom: 1px solid @Line@; padding: 4px; spacing: 4px; }
QToolBar::separator { background: @Line@; width: 1px; margin: 4px 4px; }
QToolButton { background: transparent; border: 1px solid transparent; border-radius: 4px; padding: 3px; color: @Text@; }
QToolButton:hover { background: @Hover@; }
QToolButton:pressed { background: @Line@; }
QToolButton:checked { background: @AccentFill@; border-color: @Accent@; }
QToolButton:focus { border-color: @Accent@; }
QToolButton:disabled { color: @TextDisabled@; }
QPushButton { background: @Raised@; color: @Text@; border: 1px solid @Line@; border-radius: 4px; padding: 4px 12px; min-height: 20px; }
QPushButton:hover { background: @Hover@; }
QPushButton:pressed { background: @Line@; }
QPushButton:focus { border-color: @Accent@; }
QPushButton:default { background: @AccentStrong@; color: @AccentText@; border-color: @AccentStrong@; }
QPushButton:disabled, QPushButton:default:disabled { background: @Raised@; color: @TextDisabled@; border-color: @Line@; }
QPushButton[flat="true"] { background: transparent; border-color: transparent; }
QPushButton[flat="true"]:hover { background: @Hover@; }
QPushButton[flat="true"]:focus { border-color: @Accent@; }
QLineEdit, QPlainTextEdit, QTextEdit { background: @Surface@; color: @Text@; selection-background-color: @AccentStrong@; selection-color: @AccentText@; }
QLineEdit { border: 1px solid @Outline@; border-radius: 4px; padding: 3px 6px; min-height: 20px; }
QLineEdit:focus { border-color: @Accent@; }
QSpinBox QLineEdit, QComboBox QLineEdit { border: none; padding: 0; min-height: 0; }
QPlainTextEdit, QTextEdit, QAbstractScrollArea { border: none; }
QMenuBar { background: @Window@; border-bottom: 1px solid @Line@; padding: 2px; }
QMenuBar::item { background: transparent; padding: 4px 8px; border-radius: 4px; }
QMenuBar::item:selected { background: @Hover@; }
QMenu { background: @Surface@; color: @Text@; border: 1px solid @Outline@; padding: 4px; }
QMenu::item { padding: 4px 24px 4px 8px; border-radius: 4px; }
QMenu::icon { padding-left: 8px; }
QMenu::item:selected { background: @AccentFill@; color: @Text@; }
QMenu::item:disabled { color: @TextDisabled@; }
QMenu::separator { background: @Line@; height: 1px; margin: 4px 8px; }
QStatusBar { background: @Window@; border-top: 1px solid @Line@; }
QStatusBar::item { border: none; }
QHeaderView { background: @Window@; border: none; }
QHeaderView::section { background: @Window@; color: @TextMuted@; border: none; border-bottom: 1px solid @Line@; border-right: 1px solid @Line@; padding: 4px 8px; }
QHeaderView::section:last { border-right: none; }
QTableView { gridline-color: @Line@; }
QTabBar { background: @Window@; }
QTabBar::tab { background: transparent; color: @TextMuted@; border: none; border-bottom: 2px solid transparent; padding: 5px 12px; }
QTabBar::tab:hover { color: @Text@; background: @Hover@; }
QTabBar::tab:selected { color: @Text@; border-bottom: 2px solid @Accent@; }
QTabWidget::pane { border: none; border-top: 1px solid @Line@; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: @Outline@; border-radius: 3px; margin: 3px; }
QScrollBar::handle:vertical { min-height: 24px; }
QScrollBar::handle:horizontal { min-width: 24px; }
QScrollBar::handle:hover { background: @TextMuted@; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QAbstractScrollArea::corner { background: transparent; }
QProgressBar { background: @Raised@; border: none; border-radius: 2px; max-height: 4px; }
QProgressBar::chunk { background: @Accent@; border-radius: 2px; }
)";

} // namespace

QString Theme::styleSheet() const
{
    static const QList<QPair<QString, Colour>> names {
        { u"Window"_s, Colour::Window },
        { u"Surface"_s, Colour::Surface },
        { u"Raised"_s, Colour::Raised },
        { u"Hover"_s, Colour::Hover },
        { u"Line"_s, Colour::Line },
        { u"Outline"_s, Colour::Outline },
        { u"Text"_s, Colour::Text },
        { u"TextMuted"_s, Colour::TextMuted },
        { u"TextDisabled"_s, Colour::TextDisabled },
        { u"Accent"_s, Colour::Accent },
        { u"AccentFill"_s, Colour::AccentFill },
        { u"AccentStrong"_s, Colour::AccentStrong },
        { u"AccentText"_s, Colour::AccentText },
    };
    QString text = QString::fromLatin1(sheet);
    for (const auto &[name, role] : names)
        text.replace(u'@' + name + u'@', colour(role).name());
    return text;
}

} // namespace cs::studio
