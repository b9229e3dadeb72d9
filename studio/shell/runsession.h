// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/session.h"
#include "core/run/run.h"

#include <memory>

namespace cs::studio {

/// A run and its session in one, for those who only know sessions.
class RunSession : public engine::Session
{
public:
    explicit RunSession(std::unique_ptr<run::Run> run)
        : m_run(std::move(run))
    { }

    void send(engine::Request request) override { m_run->session().send(std::move(request)); }
    [[nodiscard]] engine::Capabilities capabilities() const override
    {
        return m_run->session().capabilities();
    }
    [[nodiscard]] engine::SessionState state() const override { return m_run->session().state(); }

private:
    std::unique_ptr<run::Run> m_run;
};

} // namespace cs::studio
