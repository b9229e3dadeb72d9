// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/models/methodwords.h"

#include "studio/models/vocabulary.h"
#include "studio/session/runstore.h"
#include "studio/session/strings.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace cs::studio {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(cs::studio::MethodWords)
};

// As tr() takes it.
int number(quint64 count)
{
    return static_cast<int>(qMin<quint64>(count, 1'000'000'000));
}

void tellRun(QStringList &words, const topology::Method &method, const RunStore &store)
{
    const trace::Counts &counts = store.method(method.node, method.name).counts;
    const bool producer = method.role == topology::MethodRole::Producer;
    if (counts.entered == 0 && counts.elements == 0)
        return;
    words.append(countText(qMax<quint64>(counts.entered, 1)) + u'×');
    if (producer)
        words.append(Words::tr("%n element(s)", nullptr, number(counts.elements)));
    else
        words.append(Words::tr("%n entity(s)", nullptr, number(counts.yielded)));
    if (counts.lefts > 0)
        words.append(Words::tr("%n Left(s)", nullptr, number(counts.lefts)));
    if (counts.problems() > counts.lefts)
        words.append(Words::tr("%n failure(s)", nullptr, number(counts.problems() - counts.lefts)));
    if (!producer)
        words.append(durationText(counts.micros));
}

} // namespace

QString roleWord(topology::MethodRole role)
{
    switch (role) {
    case topology::MethodRole::Producer:
        return Words::tr("producer");
    case topology::MethodRole::Processor:
        return Words::tr("processor");
    case topology::MethodRole::PostProcess:
        return Words::tr("post_process");
    case topology::MethodRole::Abstract:
        return Words::tr("abstract");
    case topology::MethodRole::Other:
        break;
    }
    return {};
}

QString methodInfo(const std::string &method, const topology::ConnectorReport &report,
    const topology::Topology *topology, const RunStore *store)
{
    QStringList places;
    for (const topology::Method &one : report.methods) {
        if (one.name != method || one.node.empty())
            continue;
        QStringList words { toQString(one.node) };
        if (const topology::Node *node = topology ? topology->find(one.node) : nullptr) {
            for (const topology::Stage &stage : node->stages) {
                if (stage.processor == method && one.role == topology::MethodRole::Processor) {
                    words.append(Words::tr("stage %1").arg(toQString(stage.type)));
                    break;
                }
            }
        }
        words.append(roleWord(one.role));
        if (store)
            tellRun(words, one, *store);
        places.append(words.join(u" · "_s));
    }
    return places.join(u"   "_s);
}

bool failedIn(
    const std::string &method, const topology::ConnectorReport &report, const RunStore &store)
{
    for (const topology::Method &one : report.methods) {
        if (one.name == method && !one.node.empty()
            && store.method(one.node, method).counts.problems() > 0)
            return true;
    }
    return false;
}

} // namespace cs::studio
