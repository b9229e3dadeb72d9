// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QObject>
#include <QString>
#include <QStringList>

namespace cs::studio {

class LessonStage;
class RunController;
class Selection;
class SpecCatalog;

/// The facts that checks of lessons see, one object each; docs/lessons.md lists them. They answer
/// from what is known and never wait. A name that does not exist (action, panel) is an error of the
/// expression. `run` is RunFacts.

class ActionFacts : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    Q_INVOKABLE int used(const QString &id) const;

    void setStage(const LessonStage *stage) { m_stage = stage; }
    void note(const QString &id) { ++m_used[id]; }
    void forget() { m_used.clear(); }

private:
    const LessonStage *m_stage = nullptr;
    QHash<QString, int> m_used;
};

class ProjectFacts : public QObject
{
    Q_OBJECT
    Q_PROPERTY(int stubs READ stubs)
    Q_PROPERTY(bool analysed READ isAnalysed)
    Q_PROPERTY(QString spec READ spec)

public:
    ProjectFacts(const RunController *run, QObject *parent);
    [[nodiscard]] int stubs() const; ///< methods of the topology; -1 while nothing is known
    [[nodiscard]] bool isAnalysed() const;
    [[nodiscard]] QString spec() const;
    /// "" for a method nobody names.
    Q_INVOKABLE QString state(const QString &method) const;
    Q_INVOKABLE QString text(const QString &file) const;

    void setFolder(const QString &folder) { m_folder = folder; }

private:
    const RunController *m_run;
    QString m_folder;
};

class BreakpointFacts : public QObject
{
    Q_OBJECT
    Q_PROPERTY(int count READ count)
    Q_PROPERTY(bool hit READ isHit)

public:
    BreakpointFacts(RunController *run, QObject *parent);
    [[nodiscard]] int count() const;
    [[nodiscard]] bool isHit() const { return m_hit; }
    Q_INVOKABLE bool has(const QString &pattern) const;

    void forget() { m_hit = false; }

private:
    RunController *m_run;
    bool m_hit = false;
};

class SelectionFacts : public QObject
{
    Q_OBJECT
    Q_PROPERTY(QString spec READ spec)
    Q_PROPERTY(QString node READ node)
    Q_PROPERTY(QString method READ method)
    Q_PROPERTY(QString element READ element)
    Q_PROPERTY(QString path READ path)
    Q_PROPERTY(QString key READ key)

public:
    SelectionFacts(const Selection *selection, QObject *parent);
    [[nodiscard]] QString spec() const;
    [[nodiscard]] QString node() const;
    [[nodiscard]] QString method() const;
    [[nodiscard]] QString element() const;
    [[nodiscard]] QString path() const;
    [[nodiscard]] QString key() const;

private:
    const Selection *m_selection;
};

class WindowFacts : public QObject
{
    Q_OBJECT
    Q_PROPERTY(QString perspective READ perspective)

public:
    using QObject::QObject;
    [[nodiscard]] QString perspective() const;
    Q_INVOKABLE bool panel(const QString &id) const;

    void setStage(const LessonStage *stage) { m_stage = stage; }

private:
    const LessonStage *m_stage = nullptr;
};

class CatalogFacts : public QObject
{
    Q_OBJECT

public:
    CatalogFacts(const SpecCatalog *catalog, QObject *parent);
    /// Connectors of a source type.
    Q_INVOKABLE int count(const QString &sourceType) const;
    Q_INVOKABLE bool has(const QString &spec) const;
    /// Names of the nodes that a source type's topology declares.
    Q_INVOKABLE QStringList topology(const QString &sourceType) const;

private:
    const SpecCatalog *m_catalog;
};

/// What the learner said.
class LessonAnswers : public QObject
{
    Q_OBJECT
    Q_PROPERTY(int answer MEMBER m_answer)

public:
    using QObject::QObject;
    int m_answer = 0;
};

} // namespace cs::studio
