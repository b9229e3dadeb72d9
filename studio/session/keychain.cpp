// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/session/keychain.h"

#include "core/workflow/secretsource.h"
#include "studio/session/strings.h"

#include <QCoreApplication>
#include <qt6keychain/keychain.h>

namespace cs::studio::keychain {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(cs::studio::Keychain)
};

QString service()
{
    return toQString(workflow::SecretResolver::service);
}

Error errorOf(const QKeychain::Job &job)
{
    switch (job.error()) {
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return { "keychain-missing",
            toStd(
                Words::tr("This desktop has no keychain that answers (GNOME Keyring, KWallet). Set "
                          "values for this session, or take a secrets file.")) };
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return { "keychain-denied",
            toStd(Words::tr("The keychain is locked, or did not allow it. Unlock it, then try "
                            "again.")) };
    case QKeychain::CouldNotDeleteEntry:
        return { "keychain-failed",
            toStd(Words::tr("The keychain answered: %1").arg(job.errorString())) };
    default: // no bus, or nobody on it: said in the words of whoever noticed
        return { "keychain-missing",
            toStd(Words::tr("This desktop has no keychain that answers: %1. Set values for this "
                            "session, or take a secrets file.")
                      .arg(job.errorString())) };
    }
}

template<class Answer>
void start(QKeychain::Job *job, const QString &name, QObject *context, Answer &&answer)
{
    job->setKey(name);
    QObject::connect(job, &QKeychain::Job::finished, context, std::forward<Answer>(answer));
    job->start(); // deletes itself
}

void startWriting(QKeychain::Job *job, const QString &name, QObject *context, Done answer)
{
    start(job, name, context, [answer = std::move(answer)](QKeychain::Job *done) {
        const bool well
            = done->error() == QKeychain::NoError || done->error() == QKeychain::EntryNotFound;
        answer(well ? Result<void>() : Result<void>(errorOf(*done)));
    });
}

} // namespace

void read(const QString &name, QObject *context, Read answer)
{
    auto *job = new QKeychain::ReadPasswordJob(service());
    start(job, name, context, [job, answer = std::move(answer)](QKeychain::Job *done) {
        if (done->error() == QKeychain::NoError)
            answer(std::optional(toStd(job->textData())));
        else if (done->error() == QKeychain::EntryNotFound)
            answer(std::optional<std::string>());
        else
            answer(errorOf(*done));
    });
}

void write(const QString &name, const QString &value, QObject *context, Done answer)
{
    auto *job = new QKeychain::WritePasswordJob(service());
    job->setTextData(value);
    startWriting(job, name, context, std::move(answer));
}

void remove(const QString &name, QObject *context, Done answer)
{
    startWriting(new QKeychain::DeletePasswordJob(service()), name, context, std::move(answer));
}

} // namespace cs::studio::keychain
