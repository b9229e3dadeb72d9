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

ChildCommand BridgeFiles::command(const std::string &interpreter) const
{
    ChildCommand command;
    command.program = interpreter;
    command.arguments = { "-X", "faulthandler", m_folder + "/cs_bridge", "{fd}" };
    // Unbuffered, or what a crash leaves unsaid would be lost; no files beside the user's sources.
    command.environment = { { "PYTHONUNBUFFERED", "1" }, { "PYTHONDONTWRITEBYTECODE", "" },
        { "PYTHONIOENCODING", "utf-8:backslashreplace" } };
    return command;
}

BridgeFiles::~BridgeFiles()
{
    std::error_code ignored;
    fs::remove_all(m_folder, ignored);
}

} // namespace cs::python
