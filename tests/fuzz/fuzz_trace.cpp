// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/trace/format.h"
#include "core/trace/recording.h"
#include "core/trace/runindex.h"

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>
#include <unistd.h>

namespace {

using namespace cs::trace;

// A fuzzer does not guess checksums: they are mended before reading, so that what they protect is
// read with any bytes. The first byte says whether they are.
void mend(std::string &bytes)
{
    const auto seal = [&bytes](std::size_t at, std::size_t size) {
        const std::uint64_t sum = format::checksum(std::string_view(bytes).substr(at, size - 8));
        std::memcpy(bytes.data() + at + size - 8, &sum, 8);
    };
    if (bytes.size() < format::fileHeaderSize)
        return;
    seal(0, format::fileHeaderSize);
    for (std::size_t at = format::fileHeaderSize; at + format::blockHeaderSize <= bytes.size();) {
        std::uint32_t stored = 0;
        std::memcpy(&stored, bytes.data() + at + 24, 4);
        const std::size_t body = at + format::blockHeaderSize;
        if (stored > bytes.size() - body)
            break;
        const std::uint64_t sum = format::checksum(std::string_view(bytes).substr(body, stored));
        std::memcpy(bytes.data() + at + 32, &sum, 8);
        seal(at, format::blockHeaderSize);
        at = body + stored;
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    std::string bytes(reinterpret_cast<const char *>(data) + 1, size - 1);
    if (data[0] & 1U)
        mend(bytes);
    static const std::string file = "/tmp/fuzz_trace-" + std::to_string(::getpid());
    if (std::FILE *out = std::fopen(file.c_str(), "wb")) {
        std::fwrite(bytes.data(), 1, bytes.size(), out);
        std::fclose(out);
    }
    const auto recording = Recording::open(file);
    if (!recording)
        return 0;
    RunIndex index(*recording);
    index.addFromRecording();
    index.finish();
    (void)index.children(index.root(), 0, 20);
    (void)index.itemAt((*recording)->lastSeq());
    (void)index.context();
    (void)index.problems(0, 10);
    (void)index.entities(0, 10);
    Filter filter;
    filter.text = "a";
    filter.pathPrefix = "root";
    (void)(*recording)->find(filter, 10);
    (void)(*recording)->nth(KindSet::all(), 3);
    (void)(*recording)->info();
    return 0;
}
