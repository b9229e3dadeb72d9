// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/sqlite/sample.h"

#include <sqlite3.h>

#include "sampletexts.h"
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <string_view>

namespace cs::sqlite {

namespace fs = std::filesystem;

namespace {

Error failed(const fs::path &path, const std::string &why)
{
    return { "sample-failed",
        "The sample could not be written to " + path.string() + ": " + why + "." };
}

std::string_view textOf(std::string_view fileName)
{
    for (const auto &text : samples::embeddedTexts()) {
        if (text.path.ends_with(fileName))
            return text.text;
    }
    return {};
}

// Made beside its place and then moved there: nobody ever sees half a database.
Result<void> makeDatabase(const fs::path &path)
{
    std::error_code error;
    if (fs::exists(path, error))
        return {};
    fs::path part = path;
    part += ".part";
    fs::remove(part, error);
    sqlite3 *db = nullptr;
    int code = sqlite3_open(part.string().c_str(), &db);
    const std::string sql = "BEGIN;" + std::string(textOf("musicshop.sql")) + "COMMIT;";
    if (code == SQLITE_OK)
        code = sqlite3_exec(db, sql.c_str(), nullptr, nullptr, nullptr);
    const std::string why = code == SQLITE_OK ? "" : db ? sqlite3_errmsg(db) : "out of memory";
    sqlite3_close(db);
    if (code != SQLITE_OK) {
        fs::remove(part, error);
        return failed(path, why);
    }
    fs::rename(part, path, error);
    if (error)
        return failed(path, error.message());
    return {};
}

Result<void> makeFile(const fs::path &path, std::string_view text)
{
    std::error_code error;
    if (fs::exists(path, error))
        return {};
    std::ofstream file(path, std::ios::binary);
    file.write(text.data(), static_cast<std::streamsize>(text.size()));
    file.close();
    if (!file)
        return failed(path, "the file cannot be written");
    return {};
}

} // namespace

Result<Sample> installSample(const std::string &folder)
{
    std::error_code error;
    const fs::path base = fs::absolute(folder, error);
    fs::create_directories(base, error);
    if (error)
        return failed(base, error.message());
    Sample sample;
    sample.database = (base / "musicshop.db").string();
    sample.workflow = (base / "musicshop.yaml").string();
    sample.lineageWorkflow = (base / "musicshop-lineage.yaml").string();
    sample.tutorialWorkflow = (base / "tutorial.yaml").string();
    if (auto made = makeDatabase(sample.database); !made)
        return made.error();
    for (const std::string &file :
        { sample.workflow, sample.lineageWorkflow, sample.tutorialWorkflow }) {
        const std::string name = "/" + fs::path(file).filename().string();
        if (auto made = makeFile(file, textOf(name)); !made)
            return made.error();
    }
    return sample;
}

Result<std::string> createSample(const std::string &folder)
{
    Result<Sample> sample = installSample(folder);
    if (!sample)
        return sample.error();
    return sample->workflow;
}

} // namespace cs::sqlite
