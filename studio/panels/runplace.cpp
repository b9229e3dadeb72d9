// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/panels/runplace.h"

#include "studio/panels/panel.h"
#include "studio/session/runcontroller.h"
#include "studio/session/runstore.h"
#include "studio/session/selection.h"
#include "studio/session/strings.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

namespace cs::studio {

namespace {

constexpr std::size_t looked = 400; // events that hold the text, at most

struct Found
{
    QString path;
    quint64 seq = 0;
};

// The entity itself rather than one that only names it.
Found find(const trace::Recording &recording, const std::string &fqn, const std::string &name)
{
    Found byName;
    for (const std::string &text : { fqn, name }) {
        if (text.empty())
            continue;
        trace::Filter filter;
        filter.kinds = { engine::EventKind::EntityYielded };
        filter.text = text;
        filter.caseSensitive = true;
        for (const trace::EventHead &head : recording.find(filter, looked, CancelToken())) {
            const auto event = recording.event(head.seq);
            const auto *yielded = event ? event->as<engine::EntityYielded>() : nullptr;
            if (!yielded || !yielded->right)
                continue;
            const Found here { toQString(event->path), event->seq };
            if (!fqn.empty() && yielded->right->fqn == fqn)
                return here;
            if (byName.seq == 0 && yielded->right->name == name
                && (fqn.empty() || yielded->right->fqn.empty()))
                byName = here;
        }
    }
    return byName;
}

} // namespace

void selectInRun(const Collaborators &with, QObject *context, const QString &fqn,
    const QString &name, std::function<void(bool)> done)
{
    const std::shared_ptr<const trace::Recording> recording = with.run->store().sharedRecording();
    if (!recording) {
        done(false);
        return;
    }
    QThreadPool::globalInstance()->start(
        [recording, with, guard = QPointer<QObject>(context), fqn = toStd(fqn), name = toStd(name),
            done = std::move(done)] {
            const Found found = find(*recording, fqn, name);
            QMetaObject::invokeMethod(qApp, [recording, with, guard, found, done] {
                if (!guard || with.run->store().recording() != recording.get())
                    return;
                if (found.seq > 0)
                    with.selection->selectPath(found.path, found.seq);
                done(found.seq > 0);
            });
        });
}

} // namespace cs::studio
