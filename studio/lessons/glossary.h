// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace cs::studio {

/// A word of the field and what it means.
struct Term
{
    QString id; ///< what links and tips name it by: "context"
    QString title;
    QStringList also; ///< other words for it, and methods and keys it is found by
    QStringList see; ///< ids
    QString tip; ///< first sentence, without markup
    QString text; ///< Markdown, all of it
    QString language; ///< of its words
};

/// The terms of resources/glossary, in alphabetical order. A translation lies beside en.md under
/// its language; terms it lacks stay English. Reading is cheap; values, any thread.
class Glossary
{
public:
    /// @p folder is resources/glossary, or the copy in the program.
    explicit Glossary(
        const QString &language = {}, const QString &folder = QStringLiteral(":/glossary"));

    [[nodiscard]] const QList<Term> &all() const { return m_terms; }
    /// By id, title or another word, in any case; null if nobody explains it.
    [[nodiscard]] const Term *find(const QString &word) const;
    /// Terms that have all these words, those with them in the title first; all for an empty text.
    [[nodiscard]] QList<const Term *> search(const QString &text) const;
    /// What is wrong with the files: an entry without id or text, an id twice, a link to none.
    [[nodiscard]] QStringList problems() const;

    /// The window's. GUI thread.
    [[nodiscard]] static const Glossary &current();
    static void setLanguage(const QString &language);

private:
    QList<Term> m_terms;
    QHash<QString, qsizetype> m_byWord;
    QStringList m_problems;
};

/// "Context: What the stages so far remembered …" for tool tips, in the window's language; empty
/// for a word that is not in the glossary. GUI thread.
[[nodiscard]] QString termTip(const QString &word);
/// A tool tip of one's own with the term's below it.
[[nodiscard]] QString withTermTip(const QString &tip, const QString &word);

} // namespace cs::studio
