// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>
#include <QIcon>
#include <QList>
#include <QString>

#include <functional>
#include <memory>
#include <vector>

class QLabel;
class QLineEdit;
class QListView;
class QStandardItemModel;

namespace cs::studio {

class Theme;

/// One thing that can be found and gone to.
struct LocatorItem
{
    QString text;
    QString detail; ///< at the right, muted: keys, kind, path
    QString iconName;
    bool enabled = true;
    std::function<void()> activate;
};

/// Finds things by what was typed.
class LocatorSource
{
public:
    virtual ~LocatorSource() = default;
    /// Best first, at most @p limit. Called at every keystroke: must answer within some
    /// milliseconds.
    [[nodiscard]] virtual std::vector<LocatorItem> find(const QString &typed, int limit) = 0;
};

/// How well @p text fits what was typed: 0 not at all; higher is better. Words may be left out and
/// shortened: "st in" and "stin" find "Step into".
[[nodiscard]] int fitness(const QString &typed, const QString &text);

/// The list that drops from the top of the window: command palette and go-to-anything.
class Locator : public QFrame
{
    Q_OBJECT

public:
    Locator(const Theme *theme, QWidget *window);
    ~Locator() override;

    /// Opens over the window. @p source is borrowed.
    void open(LocatorSource *source, const QString &placeholder);
    [[nodiscard]] QStringList shownTexts() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();
    void activateCurrent();
    void place();

    const Theme *m_theme;
    LocatorSource *m_source = nullptr;
    QLineEdit *m_input;
    QListView *m_list;
    QLabel *m_nothing;
    QStandardItemModel *m_model;
    std::vector<LocatorItem> m_items;
};

} // namespace cs::studio
