// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/event.h"
#include "studio/cli/terminal.h"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace cs::cli {

/// Turns a run's events into an indented text tree, line by line as they come:
///
///     ▸ root  ← get_services
///       music_shop
///         · yield_create_request_database_service  1  CreateDatabaseServiceRequest music_shop,
///         created ▸ database  ← get_database_names
///           …
///       ↩ mark_databases_as_deleted  0
///
/// Node, element, stage with what it yielded; below them what failed or was filtered.
class TreePrinter
{
public:
    explicit TreePrinter(Palette palette)
        : m_palette(palette)
    { }

    /// The lines this event completes; empty for most.
    [[nodiscard]] std::string print(const engine::Event &event);

private:
    struct Yielded
    {
        std::string path;
        std::string type;
        std::string name;
        std::string verb;
    };
    struct Lane
    {
        std::vector<std::string> elements; // printed, outermost first
        std::vector<Yielded> yielded; // by the stage or post_process that runs
        std::string notes; // lines for below it
    };

    void line(
        std::string &out, const engine::Event &event, int indent, std::string_view text) const;
    void element(std::string &out, const engine::Event &event);
    [[nodiscard]] std::string result(Lane &lane, std::int64_t yielded, std::int64_t emitted) const;
    [[nodiscard]] std::string failure(const engine::Failed &failed) const;
    void sunk(Lane &lane, const engine::Event &event, const engine::EntitySunk &sunk);

    Palette m_palette;
    std::map<std::uint32_t, Lane> m_lanes;
};

} // namespace cs::cli
