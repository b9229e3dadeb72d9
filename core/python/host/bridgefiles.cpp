// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/python/host/bridgefiles.h"

#include "bridgetexts.h"
#include <cstdlib>
#include <filesystem>
#include <fstream>

namespace cs::python {

namespace fs = std::filesystem;

Result<std::unique_ptr<BridgeFiles>> BridgeFiles::write()
{
    std::error_code failed;
    const fs::path base = fs::temp_directory_path(failed);
    std::string folder = (base / "connector-studio-XXXXXX").string();
    const auto error = [&] {
        return Error { "bridge-files",
            "The bridge could not be written to '" + folder
                + "'. Is the disk full, or TMPDIR not writable?",
            {}, {} };
    };
    if (failed || !::mkdtemp(folder.data()))
        return error();
    std::unique_ptr<BridgeFiles> files(new BridgeFiles(folder));
    for (const auto &text : bridge::embeddedTexts()) {
        const fs::path file = fs::path(folder) / "cs_bridge" / fs::path(text.path).filename();
        fs::create_directories(file.parent_path(), failed);
        std::ofstream out(file, std::ios::binary);
        out << text.text;
        if (!out.flush())
            return error();
    }
    return files;
}

BridgeFiles::~BridgeFiles()
{
    std::error_code ignored;
    fs::remove_all(m_folder, ignored);
}

} // namespace cs::python
