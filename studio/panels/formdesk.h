// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workflow/diagnostic.h"
#include "core/workflow/document.h"
#include "core/workflow/form.h"

#include <QHash>
#include <QObject>

#include <memory>
#include <optional>

namespace cs::studio {

class ConfigDocument;
class FormRow;
class SecretKeeper;
class Theme;

/// What the rows of a form share: the fields of the present text, and the ways to change it. The
/// text is read without its variables put in, so no value of a variable is ever in the form.
class FormDesk : public QObject
{
    Q_OBJECT

public:
    /// @p secrets may be null.
    FormDesk(ConfigDocument *document, SecretKeeper *secrets, const Theme *theme, QObject *parent);
    ~FormDesk() override;

    [[nodiscard]] ConfigDocument *document() const { return m_document; }
    [[nodiscard]] SecretKeeper *secrets() const { return m_secrets; }
    [[nodiscard]] const Theme *theme() const { return m_theme; }
    /// Of the last text that was YAML; null before the first.
    [[nodiscard]] const workflow::Form *form() const { return m_form.get(); }
    /// Reads the text again. False: it is no YAML, form() stays, and broken() says why.
    bool read();
    [[nodiscard]] const std::optional<Error> &broken() const { return m_broken; }
    /// The value as it is written, its lines moved to the left.
    [[nodiscard]] QString yamlOf(const workflow::Value &value) const;

    // Each is one step of the history. Refused ones are said by refused().
    void put(const workflow::KeyPath &path, const Json &value);
    void putYaml(const workflow::KeyPath &path, const QString &yaml);
    void remove(const workflow::KeyPath &path);
    void rename(const workflow::KeyPath &path, const QString &key);
    void insert(const workflow::KeyPath &path, std::size_t index, const Json &value);
    void move(const workflow::KeyPath &path, std::size_t index, std::size_t to);
    void choose(const workflow::KeyPath &path, const workflow::SchemaNode &branch);
    /// `${NAME}` takes the place of the text there, which is kept in the keychain or for the
    /// session.
    void moveOut(const workflow::KeyPath &path, bool toKeychain);
    /// An aliased value gets a text of its own.
    void writeOut(const workflow::KeyPath &path);

    /// Made by the last check at exactly this path.
    [[nodiscard]] QList<workflow::Diagnostic> diagnostics(const workflow::KeyPath &path) const;
    /// How many there are there and below.
    [[nodiscard]] int problemsBelow(const workflow::KeyPath &path) const;
    void readDiagnostics();
    [[nodiscard]] bool fixesFit() const;

    bool showsHelp = true;
    QHash<QString, FormRow *> rows; ///< those that are built, by the path's text

Q_SIGNALS:
    void refused(const QString &path, const QString &sentence);

private:
    void edit(const workflow::KeyPath &path,
        const std::function<Result<void>(workflow::ConfigText &)> &what);
    void answer(const workflow::KeyPath &path, const Result<void> &result);

    ConfigDocument *m_document;
    SecretKeeper *m_secrets;
    const Theme *m_theme;
    std::string m_text; // that m_parsed is about
    std::unique_ptr<workflow::Document> m_parsed;
    std::unique_ptr<workflow::Form> m_form;
    std::optional<Error> m_broken;
    QHash<QString, QList<workflow::Diagnostic>> m_diagnostics;
};

} // namespace cs::studio
