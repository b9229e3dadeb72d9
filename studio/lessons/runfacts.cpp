// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/lessons/runfacts.h"

#include "core/entity/record.h"
#include "core/trace/verdict.h"
#include "studio/lessons/trial.h"
#include "studio/session/runcontroller.h"
#include "studio/session/runstore.h"
#include "studio/session/strings.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cs::studio {

namespace {

using engine::EventKind;

constexpr std::uint64_t everything = 100'000; // more than any lesson has

QVariant toVariant(const std::string &json)
{
    const QByteArray array = '[' + QByteArray::fromStdString(json) + ']';
    const QVariantList list = QJsonDocument::fromJson(array).toVariant().toList();
    return list.isEmpty() ? QVariant() : list.first();
}

// "dojo.shop.main.a" is shop.main.a to whoever wrote the check: the service is the lesson's.
QString belowService(std::string_view fqn, std::string_view service)
{
    if (fqn.size() > service.size() && fqn.starts_with(service) && fqn[service.size()] == '.')
        fqn.remove_prefix(service.size() + 1);
    return toQString(fqn);
}

template<class Payload, class Take>
void eachEvent(const trace::RunIndex *index, EventKind kind, Take take)
{
    if (!index)
        return;
    const trace::Recording &recording = index->recording();
    const std::uint64_t count = std::min(recording.count({ kind }), everything);
    for (std::uint64_t n = 0; n < count; ++n) {
        const auto seq = recording.nth({ kind }, n);
        const auto event = seq ? recording.event(*seq) : Result<engine::Event>(Error {});
        if (!event)
            continue;
        if (const auto *payload = event->template as<Payload>())
            take(*payload, *event);
    }
}

const Json *entityOf(const Json &catalog, const QString &type, const std::string &fqn)
{
    for (const Json &entity : catalog["entities"]) {
        if (jsonText(entity, "type") == toStd(type) && jsonText(entity, "fqn") == fqn)
            return &entity;
    }
    return nullptr;
}

} // namespace

RunFacts::RunFacts(const RunController *run, QObject *parent)
    : QObject(parent)
    , m_run(run)
{
    if (!run)
        return;
    // Another run: what was tried of the one before says nothing any more.
    connect(run, &RunController::runReset, this, [this] {
        m_trial.reset();
        qDeleteAll(m_days);
        m_days.clear();
        m_trouble.clear();
    });
}

RunFacts::RunFacts(std::shared_ptr<const RecordedDay> day, QObject *parent)
    : QObject(parent)
    , m_day(std::move(day))
{ }

RunFacts::RunFacts(const std::vector<std::shared_ptr<const RecordedDay>> &days, QObject *parent)
    : QObject(parent)
    , m_day(days.empty() ? nullptr : days.back())
{
    for (const auto &day : days)
        m_days.push_back(new RunFacts(day, this));
}

RunFacts::~RunFacts() = default;

void RunFacts::setInterpreter(std::function<QString()> interpreter)
{
    m_interpreter = std::move(interpreter);
}

const trace::RunIndex *RunFacts::index() const
{
    if (m_day)
        return m_day->index.get();
    return m_run ? m_run->store().index() : nullptr;
}

QString RunFacts::state() const
{
    if (m_day)
        return u"finished"_s;
    switch (m_run ? m_run->runState() : engine::RunState::Ready) {
    case engine::RunState::Ready:
        return u"ready"_s;
    case engine::RunState::Paused:
        return u"paused"_s;
    case engine::RunState::Finished:
        return u"finished"_s;
    case engine::RunState::Running:
    case engine::RunState::Pausing:
    case engine::RunState::Stopping:
        break;
    }
    return u"running"_s;
}

bool RunFacts::isPaused() const
{
    return m_run && m_run->isPaused();
}

bool RunFacts::isFinished() const
{
    return state() == "finished"_L1;
}

QString RunFacts::reason() const
{
    const auto *index = this->index();
    const auto finished = index ? index->summary().finished : std::nullopt;
    return finished ? toQString(engine::toText(*finished)) : QString();
}

bool RunFacts::isWhole() const
{
    if (reason() != "completed"_L1)
        return false;
    bool whole = true;
    eachEvent<engine::Failed>(
        index(), EventKind::Failed, [&](const engine::Failed &failed, const engine::Event &) {
            whole = whole && failed.kind != engine::FailureKind::WalkEnded
                && failed.kind != engine::FailureKind::MissingAcknowledgement;
        });
    return whole;
}

QString RunFacts::at() const
{
    return m_run ? toQString(m_run->state().path) : QString();
}

int RunFacts::failures() const
{
    return index() ? static_cast<int>(index()->summary().counts.failures) : 0;
}

int RunFacts::hidden() const
{
    return index() ? static_cast<int>(index()->summary().counts.hidden) : 0;
}

int RunFacts::warnings() const
{
    return index() ? static_cast<int>(index()->summary().counts.warnings) : 0;
}

int RunFacts::lanes() const
{
    std::uint32_t most = 0;
    eachEvent<engine::StageEntered>(index(), EventKind::StageEntered,
        [&](const engine::StageEntered &, const engine::Event &event) {
            most = std::max(most, event.thread);
        });
    return static_cast<int>(most) + 1;
}

QStringList RunFacts::deleted() const
{
    QStringList names = sunk(u"deleted"_s, {});
    if (m_day) {
        for (const catalog::PlannedDeletion &deletion : m_day->plan->deletions()) {
            for (const std::string &fqn :
                deletion.applied ? deletion.fqns : std::vector<std::string>())
                names << belowService(fqn, m_day->service);
        }
    }
    names.removeDuplicates();
    names.sort();
    return names;
}

QStringList RunFacts::filtered() const
{
    QStringList names;
    const std::string service = index() ? index()->summary().service : std::string();
    eachEvent<engine::Filtered>(
        index(), EventKind::Filtered, [&](const engine::Filtered &filtered, const engine::Event &) {
            names << belowService(filtered.name, service);
        });
    names.sort();
    return names;
}

QStringList RunFacts::lineage() const
{
    QStringList edges;
    const Json *lineage = m_day ? jsonMember(m_day->catalog, "lineage") : nullptr;
    if (!lineage)
        return edges;
    const auto name = [this](const Json &edge, const char *end) {
        const Json *side = jsonMember(edge, end);
        return side ? belowService(jsonText(*side, "fqn"), m_day->service) : QString();
    };
    for (const Json &edge : *lineage)
        edges << QString(name(edge, "from") + u" -> "_s + name(edge, "to"));
    edges.sort();
    return edges;
}

int RunFacts::visited(const QString &node) const
{
    return calls(node, {});
}

int RunFacts::calls(const QString &node, const QString &method) const
{
    int count = 0;
    for (const trace::MethodStatistics &place :
        index() ? index()->statistics() : std::vector<trace::MethodStatistics>()) {
        const bool isNode = place.kind == trace::MethodKind::Node;
        if (place.node == toStd(node) && isNode == method.isEmpty()
            && (isNode || place.method == toStd(method)))
            count += static_cast<int>(place.counts.entered);
    }
    return count;
}

int RunFacts::yielded(const QString &method) const
{
    int count = 0;
    for (const trace::MethodStatistics &place :
        index() ? index()->statistics() : std::vector<trace::MethodStatistics>()) {
        if (place.kind != trace::MethodKind::Node && place.method == toStd(method))
            count += static_cast<int>(place.kind == trace::MethodKind::Producer
                    ? place.counts.elements
                    : place.counts.yielded);
    }
    return count;
}

int RunFacts::lefts(const QString &method) const
{
    int count = 0;
    for (const trace::MethodStatistics &place :
        index() ? index()->statistics() : std::vector<trace::MethodStatistics>()) {
        if (place.kind != trace::MethodKind::Node && place.method == toStd(method))
            count += static_cast<int>(place.counts.lefts);
    }
    return count;
}

int RunFacts::entities(const QString &type) const
{
    return static_cast<int>(names(type).size());
}

QStringList RunFacts::names(const QString &type) const
{
    QStringList names;
    if (!index())
        return names;
    for (const trace::EntityRow &row : index()->entities(0, everything)) {
        if (row.right && (row.type == toStd(type) || entity::entityType(row.type) == toStd(type)))
            names << toQString(row.name);
    }
    return names;
}

QStringList RunFacts::elements(const QString &node) const
{
    QStringList names;
    eachEvent<engine::ElementProduced>(index(), EventKind::ElementProduced,
        [&](const engine::ElementProduced &element, const engine::Event &) {
            if (element.node == toStd(node))
                names << toQString(element.name);
        });
    return names;
}

QVariant RunFacts::context(const QString &key) const
{
    if (!index())
        return {};
    const bool stands = m_run && m_run->isPaused() && m_run->state().seq;
    const auto entries
        = stands ? index()->context(m_run->state().thread, m_run->state().seq) : index()->context();
    for (const trace::ContextEntry &entry : entries) {
        if (entry.key == toStd(key))
            return toVariant(entry.value);
    }
    return {};
}

QString RunFacts::verdict(const QString &node, const QString &method) const
{
    if (!index())
        return {};
    const topology::ConnectorReport *report = m_run ? m_run->setup().report.get() : nullptr;
    for (const trace::Verdict &verdict : trace::why(*index(), report)) {
        if (verdict.place.node == toStd(node) && verdict.place.method == toStd(method))
            return toQString(trace::toText(verdict.reason));
    }
    return u"not-zero"_s;
}

bool RunFacts::failed(const QString &text) const
{
    bool found = false;
    eachEvent<engine::Failed>(
        index(), EventKind::Failed, [&](const engine::Failed &failed, const engine::Event &) {
            found = found
                || (!failed.hidden() && failed.recordedAs == engine::RecordedAs::Failure
                    && toQString(failed.name + ' ' + failed.message).contains(text));
        });
    return found;
}

QStringList RunFacts::sunk(const QString &verb, const QString &type) const
{
    QStringList names;
    const std::string service = index() ? index()->summary().service : std::string();
    const auto add = [&](const engine::EntitySunk &sunk) {
        if (engine::toText(sunk.verb) == toStd(verb)
            && (type.isEmpty() || entity::entityType(sunk.type) == toStd(type)))
            names << belowService(sunk.fqn, service);
    };
    if (m_day) {
        for (const engine::EntitySunk &sunk : m_day->plan->entities())
            add(sunk);
        // The framework writes nothing of these, so only the walk knows.
        if (verb != "suppressed"_L1)
            return names;
    }
    eachEvent<engine::EntitySunk>(index(), EventKind::EntitySunk,
        [&](const engine::EntitySunk &sunk, const engine::Event &) { add(sunk); });
    names.removeDuplicates();
    return names;
}

QStringList RunFacts::left(const QString &type) const
{
    QStringList names;
    const Json *entities = m_day ? jsonMember(m_day->catalog, "entities") : nullptr;
    if (!entities)
        return names;
    for (const Json &entity : *entities) {
        const Json *deleted = jsonMember(entity, "deleted");
        if (jsonText(entity, "type") == toStd(type)
            && !(deleted && deleted->is_boolean() && deleted->get<bool>()))
            names << belowService(jsonText(entity, "fqn"), m_day->service);
    }
    names.sort();
    return names;
}

QVariantMap RunFacts::fields(const QString &type, const QString &name) const
{
    if (!m_day || !jsonMember(m_day->catalog, "entities"))
        return {};
    const Json *entity = entityOf(m_day->catalog, type, m_day->service + '.' + toStd(name));
    const Json *fields = entity ? jsonMember(*entity, "fields") : nullptr;
    return fields ? toVariant(dumpJson(*fields)).toMap() : QVariantMap();
}

QStringList RunFacts::columns(const QString &table) const
{
    QStringList names;
    const QVariantList columns = fields(u"Table"_s, table).value(u"columns"_s).toList();
    for (const QVariant &column : columns)
        names << column.toMap().value(u"name"_s).toString();
    return names;
}

QObject *RunFacts::day(int number)
{
    if (!m_none)
        m_none = new RunFacts(static_cast<const RunController *>(nullptr), this);
    if (m_run && isFinished() && !m_trial && m_trouble.isEmpty())
        begin();
    const auto row = static_cast<std::size_t>(number - 1);
    return number >= 1 && row < m_days.size() ? m_days[row] : m_none;
}

QString RunFacts::trouble() const
{
    return m_trouble;
}

void RunFacts::begin()
{
    const QFileInfo workflow(m_run->setup().workflowFile);
    const QString interpreter = m_interpreter ? m_interpreter() : QString();
    if (interpreter.isEmpty() || workflow.fileName().isEmpty()) {
        m_trouble = interpreter.isEmpty() ? u"no-interpreter"_s : u"no-workflow"_s;
        return;
    }
    m_trial = std::make_unique<Trial>(
        TrialPlan { workflow.absolutePath(), workflow.fileName(), interpreter });
    connect(m_trial.get(), &Trial::finished, this, [this] {
        const Trial::Days &days = *m_trial->days();
        if (!days)
            m_trouble = toQString(days.error().message);
        else {
            for (const auto &day : *days)
                m_days.push_back(new RunFacts(day, this));
        }
        Q_EMIT changed();
    });
}

} // namespace cs::studio
