// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QString>
#include <QStringList>
#include <QVariantMap>

#include <functional>
#include <memory>
#include <vector>

namespace cs::trace {
class RunIndex;
} // namespace cs::trace

namespace cs::studio {

class RunController;
struct RecordedDay;
class Trial;

/// What a run did, for the checks of lessons: `run`, and `run.day(n)`. docs/lessons.md lists the
/// facts. Everything is read from the recording and what the run left in its catalogue; nothing
/// waits. GUI thread.
class RunFacts : public QObject
{
    Q_OBJECT
    Q_PROPERTY(QString state READ state)
    Q_PROPERTY(bool paused READ isPaused)
    Q_PROPERTY(bool finished READ isFinished)
    Q_PROPERTY(QString reason READ reason)
    Q_PROPERTY(bool whole READ isWhole)
    Q_PROPERTY(QString at READ at)
    Q_PROPERTY(int failures READ failures)
    Q_PROPERTY(int hidden READ hidden)
    Q_PROPERTY(int warnings READ warnings)
    Q_PROPERTY(int lanes READ lanes)
    Q_PROPERTY(QStringList deleted READ deleted)
    Q_PROPERTY(QStringList filtered READ filtered)
    Q_PROPERTY(QStringList lineage READ lineage)

public:
    /// Of whatever run the window shows; borrowed, may be null.
    explicit RunFacts(const RunController *run, QObject *parent = nullptr);
    /// Of a run that is over.
    explicit RunFacts(std::shared_ptr<const RecordedDay> day, QObject *parent = nullptr);
    /// Of all days of a trial: what is asked of the run is asked of the last.
    explicit RunFacts(
        const std::vector<std::shared_ptr<const RecordedDay>> &days, QObject *parent = nullptr);
    ~RunFacts() override;

    /// Lets day() work: says which interpreter it takes. Empty: there is none.
    void setInterpreter(std::function<QString()> interpreter);

    [[nodiscard]] QString state() const; ///< ready, running, paused, finished
    [[nodiscard]] bool isPaused() const;
    [[nodiscard]] bool isFinished() const;
    [[nodiscard]] QString reason() const; ///< completed, failed, stopped; empty before
    /// It is complete, and no error ended the walk early.
    [[nodiscard]] bool isWhole() const;
    [[nodiscard]] QString at() const; ///< path
    [[nodiscard]] int failures() const; ///< that the framework counts, Lefts included
    [[nodiscard]] int hidden() const;
    [[nodiscard]] int warnings() const;
    [[nodiscard]] int lanes() const; ///< threads the walk used, its own included
    [[nodiscard]] QStringList deleted() const; ///< names below the service
    [[nodiscard]] QStringList filtered() const;
    [[nodiscard]] QStringList lineage() const; ///< "main.a -> main.b"; of a day only

    Q_INVOKABLE int visited(const QString &node) const; ///< how often the walk entered it
    Q_INVOKABLE int calls(const QString &node, const QString &method) const;
    Q_INVOKABLE int yielded(const QString &method) const;
    Q_INVOKABLE int lefts(const QString &method) const;
    Q_INVOKABLE int entities(const QString &type) const;
    /// Of what was yielded, in that order.
    Q_INVOKABLE QStringList names(const QString &type) const;
    /// Elements of a node in the order its producer gave them.
    Q_INVOKABLE QStringList elements(const QString &node) const;
    /// At the end, or where the run stands: JSON becomes a value; null if it has no such key.
    Q_INVOKABLE QVariant context(const QString &key) const;
    /// Code of the verdict on a method that gave nothing (docs/verdicts.md); "not-zero" otherwise.
    Q_INVOKABLE QString verdict(const QString &node, const QString &method) const;
    /// Whether a failure that the status counts has this in its name or message.
    Q_INVOKABLE bool failed(const QString &text) const;
    /// Names of what the sink did this with: created, updated, unchanged, suppressed, refused, …
    Q_INVOKABLE QStringList sunk(const QString &verb, const QString &type) const;

    // What the run left in the catalogue; of a day only, empty otherwise.

    /// Names below the service, in order: "shop.main.artist".
    Q_INVOKABLE QStringList left(const QString &type) const;
    Q_INVOKABLE QVariantMap fields(const QString &type, const QString &name) const;
    Q_INVOKABLE QStringList columns(const QString &table) const;

    /// The connector of the finished run, run by itself in a copy of its folder into an empty
    /// catalogue; day n sees the files of `days/n` in place of those before. Asked for the first
    /// time it begins, and nothing is finished until changed() says so.
    Q_INVOKABLE QObject *day(int number);
    /// Why the days could not be run; empty if they could, or are not over.
    Q_INVOKABLE QString trouble() const;

Q_SIGNALS:
    /// Days are over: what depends on them may be asked again.
    void changed();

private:
    [[nodiscard]] const trace::RunIndex *index() const;
    void begin();

    const RunController *m_run = nullptr;
    std::shared_ptr<const RecordedDay> m_day;
    std::function<QString()> m_interpreter;
    std::unique_ptr<Trial> m_trial;
    std::vector<RunFacts *> m_days; // children
    RunFacts *m_none = nullptr; // a day that is not there yet
    QString m_trouble;
};

} // namespace cs::studio
