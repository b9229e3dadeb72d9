// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace cs::studio {

/// A page of the manual: one file of docs/.
struct ManualPage
{
    struct Section
    {
        QString title;
        QString anchor; ///< of its heading: "keys-of-a-step"
        int level = 1;
        QString text; ///< without markup, for searching
    };
    QString name; ///< of the file: "walk.md"
    QString title;
    QString markdown;
    QList<Section> sections; ///< the first is the page itself
};

/// The documentation that comes with the program, as pages that can be searched. Any thread.
class Manual
{
public:
    /// @p folder is docs, or the copy in the program.
    explicit Manual(const QString &folder = QStringLiteral(":/manual"));

    /// Those for people who use the program first, then those for people who change it.
    [[nodiscard]] const QList<ManualPage> &pages() const { return m_pages; }
    [[nodiscard]] const ManualPage *find(const QString &name) const;
    /// Whether the page is for whoever changes the program.
    [[nodiscard]] static bool isForDevelopers(const QString &name);

    struct Hit
    {
        const ManualPage *page = nullptr;
        const ManualPage::Section *section = nullptr;
        QString snippet; ///< some words around the first find, HTML with the finds in <b>
        int weight = 0;
    };
    /// Sections that have all the words, best first, at most @p limit.
    [[nodiscard]] QList<Hit> search(const QString &text, qsizetype limit = 50) const;
    /// Page and section for a panel ("panel.context" → "studio.md#context"); never empty.
    [[nodiscard]] static QString placeFor(const QString &panelId);

private:
    QList<ManualPage> m_pages;
};

/// The anchor of a heading, as GitHub makes it.
[[nodiscard]] QString anchorOf(const QString &heading);

} // namespace cs::studio
