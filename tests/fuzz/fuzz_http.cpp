// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fuzz/httpinput.h"

#include <cstdint>

// Requests of any kind against a catalogue in memory, which each input finds as the last one did.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace cs::catalog;
    auto store = Store::open({});
    if (!store)
        return 0;
    Routes routes(*store);
    cs::test::feedRequests(routes, cs::test::requestSeeds[1]); // something to find
    cs::test::feedRequests(routes, { reinterpret_cast<const char *>(data), size });
    return 0;
}
