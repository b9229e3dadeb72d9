// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/workflow/configtext.h"
#include "core/workflow/validation.h"

#include <QObject>
#include <QString>

#include <memory>

namespace cs::studio {

/// The workflow file that is open: one text, one undo history, one set of diagnostics, shared by
/// the text editor, the form, the filter lab and whoever else shows or changes it. Offsets are
/// bytes of text(), which is UTF-8. GUI thread; diagnostics are made on another and arrive with
/// checked().
///
/// An edit names who made it (@p by), and edited() hands that on, so that a view does not repeat
/// what it has done itself.
class ConfigDocument : public QObject
{
    Q_OBJECT

public:
    explicit ConfigDocument(QObject *parent = nullptr);
    ~ConfigDocument() override;

    /// What stands between text() and the file.
    enum class Disk { Same, Changed, Gone };

    /// Errors "file-read", "encoding" (not UTF-8, or binary), "too-large" with the file; then what
    /// was open stays open.
    Result<void> open(const QString &file);
    /// A text that is on no disk yet; isModified() is true, @p file is where save() will put it.
    void create(const QString &file, std::string text);
    /// Writes the whole file or leaves the old one untouched. Error "file-write".
    Result<void> save();
    Result<void> saveAs(const QString &file);
    void close();
    [[nodiscard]] QString file() const;
    [[nodiscard]] bool isOpen() const;
    [[nodiscard]] bool isModified() const;
    /// The file is watched: what another program writes is taken over if nothing here was edited,
    /// as a step that can be undone; else it waits for one of the next two.
    [[nodiscard]] Disk disk() const;
    Result<void> reload();
    void keepMine();

    /// Without a byte order mark, with the line ends of the file.
    [[nodiscard]] const std::string &text() const;
    /// "\r\n" if most lines end so.
    [[nodiscard]] std::string_view lineEnd() const;
    /// Null while the text is no YAML. Valid until the next edit, or the return to the event loop.
    [[nodiscard]] const workflow::Value *root() const;
    /// Grows with every edit.
    [[nodiscard]] quint64 revision() const;

    // What a form does; the errors are ConfigText's, "read-only" while nothing is open. Values set
    // at one place one after the other by the same widget are one step of the history.
    Result<void> set(const workflow::KeyPath &path, const Json &value, const QObject *by = nullptr);
    Result<void> add(const workflow::KeyPath &path, std::string_view key, const Json &value,
        const QObject *by = nullptr);
    Result<void> remove(const workflow::KeyPath &path, const QObject *by = nullptr);
    Result<void> rename(
        const workflow::KeyPath &path, std::string_view key, const QObject *by = nullptr);
    Result<void> insert(const workflow::KeyPath &path, std::size_t index, const Json &value,
        const QObject *by = nullptr);
    /// What is typed. Letters typed one after the other are one step of the history.
    void replace(
        std::size_t from, std::size_t to, std::string_view with, const QObject *by = nullptr);
    /// A quick fix, a completion, a formatting: one step.
    void apply(const workflow::Patches &patches, const QObject *by = nullptr);
    void apply(const std::vector<workflow::Edit> &edits, const QObject *by = nullptr);
    /// What is typed or set next is a step of its own.
    void endStep();
    [[nodiscard]] bool canUndo() const;
    [[nodiscard]] bool canRedo() const;
    void undo();
    void redo();

    /// What configs are checked against; the built-in schema until the environment's is known.
    [[nodiscard]] const workflow::WorkflowSchema &schema() const;
    void setSchema(workflow::WorkflowSchema schema);
    /// What a check may know besides (variables, classes, recorded names); its schema is ignored.
    /// Its functions are called on the thread that checks.
    void setKnowledge(workflow::ValidationOptions knowledge);
    /// The part of it that the filter lab knows; stays when setKnowledge() gives none.
    void setRecordedNames(std::function<std::vector<std::string>(std::string_view path)> names);
    /// Of the newest text that was checked; null before the first check. Immutable.
    [[nodiscard]] std::shared_ptr<const workflow::Validation> validation() const;
    /// The text that validation() is about: equal to revision() once it is up to date.
    [[nodiscard]] quint64 checkedRevision() const;

    /// Where the person is: cursor in the text, focused field in the form.
    [[nodiscard]] const workflow::KeyPath &place() const;
    void setPlace(const workflow::KeyPath &path, const QObject *by = nullptr);
    /// Asks the text to bring these bytes into sight: a problem, a hit of a search.
    void show(std::size_t from, std::size_t to);

Q_SIGNALS:
    /// The patches were done to the text in this order; revision() is new.
    void edited(const cs::workflow::Patches &patches, const QObject *by);
    /// Another text altogether: opened, created, closed, read again.
    void reset();
    /// file(), isModified() or disk() is another.
    void stateChanged();
    void saved(const QString &file);
    void historyChanged();
    void schemaChanged();
    /// validation() is new.
    void checked();
    void placeChanged(const cs::workflow::KeyPath &path, const QObject *by);
    void shown(std::size_t from, std::size_t to);

private:
    Result<void> commit(Result<void> done, const QObject *by);
    void publish(const workflow::Patches &patches, const QObject *by);
    void start(const QString &file, std::string text);
    void lookAtDisk();

    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace cs::studio
