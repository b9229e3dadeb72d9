// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/python/host/linesplitter.h"

#include <utility>

namespace cs::python {

void LineSplitter::feed(std::string_view bytes, const std::function<void(std::string_view)> &line)
{
    while (!bytes.empty()) {
        const std::size_t end = bytes.find('\n');
        const std::string_view piece = bytes.substr(0, end);
        const bool whole = end != std::string_view::npos;
        if (m_rest.size() + piece.size() > m_longest) {
            const std::size_t room = m_longest > m_rest.size() ? m_longest - m_rest.size() : 0;
            m_rest.append(piece.substr(0, room));
            line(std::exchange(m_rest, {}));
            bytes.remove_prefix(room);
            continue;
        }
        if (!whole) {
            m_rest.append(piece);
            return;
        }
        if (m_rest.empty()) {
            line(piece);
        } else {
            m_rest.append(piece);
            line(std::exchange(m_rest, {}));
        }
        bytes.remove_prefix(end + 1);
    }
}

void LineSplitter::finish(const std::function<void(std::string_view)> &line)
{
    if (!m_rest.empty())
        line(std::exchange(m_rest, {}));
}

bool FloodGuard::lets(std::chrono::steady_clock::time_point now)
{
    if (now - m_window >= std::chrono::seconds(1)) {
        m_window = now;
        m_inWindow = 0;
    }
    if (++m_inWindow <= m_perSecond)
        return true;
    ++m_heldBack;
    return false;
}

std::int64_t FloodGuard::takeHeldBack(std::chrono::steady_clock::time_point now, bool end)
{
    if (m_heldBack == 0 || (!end && now - m_window < std::chrono::seconds(1)))
        return 0;
    return std::exchange(m_heldBack, 0);
}

} // namespace cs::python
