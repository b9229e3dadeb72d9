// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workflow/configtext.h"
#include "studio/panels/formrow.h"
#include "studio/panels/panel.h"

#include <QTimer>

class QLabel;
class QLineEdit;
class QScrollArea;
class QToolButton;
class QVBoxLayout;

namespace cs::studio {

class FormDesk;
class FormGroup;
class PanelBar;

/// The open workflow as a form, over the same text as the editor beside it: what is typed in either
/// shows in the other, and the document's place is where the keyboard is in both.
class ConfigForm : public QWidget
{
    Q_OBJECT

public:
    /// @p with .config must not be null.
    explicit ConfigForm(const Collaborators &with, QWidget *parent = nullptr);
    ~ConfigForm() override;

    /// Puts the cursor into the search field.
    void find();
    /// The row of a place that is built, or null.
    [[nodiscard]] FormRow *row(const workflow::KeyPath &path) const;
    /// Unfolds what is above a place, so that there is a row for it or for the nearest above it.
    FormRow *reveal(const workflow::KeyPath &path);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    struct Section
    {
        QString id;
        QWidget *whole = nullptr;
        QToolButton *title = nullptr;
        QLabel *state = nullptr;
        FormGroup *rows = nullptr;
        workflow::KeyPath path;
        bool open = true;
    };

    void retranslate();
    void refresh();
    void refreshSoon();
    void showSections();
    Section &section(const QString &id);
    void openSection(Section &section, bool open);
    void showDiagnostics();
    void showNotice();
    void applyFilter();
    void applyTheme();
    void showPlace(const workflow::KeyPath &path, const QObject *by);
    void focusMoved(QWidget *now);
    void startOver();

    const Collaborators m_with;
    FormDesk *m_desk;
    PanelBar *m_bar;
    QLineEdit *m_search;
    QToolButton *m_required;
    QToolButton *m_set;
    QToolButton *m_help;
    QLabel *m_notice;
    QScrollArea *m_scroll;
    QWidget *m_body = nullptr;
    QVBoxLayout *m_column = nullptr;
    std::vector<Section> m_sections;
    FormRow *m_current = nullptr;
    QTimer m_soon;
    bool m_stale = true; // the text has changed since it was read
};

} // namespace cs::studio
