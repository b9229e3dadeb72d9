// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/cli/cliprocess.h"

#include <QProcess>
#include <QProcessEnvironment>
#include <QString>

#include <sqlite3.h>

#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>
#include <sstream>

namespace cs::test {

namespace {

std::string readFile(const std::string &path)
{
    std::ifstream in(path, std::ios::binary);
    std::ostringstream text;
    text << in.rdbuf();
    return text.str();
}

} // namespace

Json Finished::json() const
{
    auto parsed = parseJson(out);
    EXPECT_TRUE(parsed) << out << err;
    return parsed.value_or(Json());
}

Cli::Cli()
{
    std::string pattern = testing::TempDir() + "cs_cli_XXXXXX";
    EXPECT_NE(::mkdtemp(pattern.data()), nullptr);
    m_folder = pattern;
    const std::string samples = CS_SOURCE_DIR "/resources/sample/";
    for (const char *name : { "musicshop.yaml", "musicshop-lineage.yaml", "tutorial.yaml" })
        std::filesystem::copy(samples + name, m_folder + '/' + name);
    sqlite3 *db = nullptr;
    EXPECT_EQ(sqlite3_open((m_folder + "/musicshop.db").c_str(), &db), SQLITE_OK);
    EXPECT_EQ(
        sqlite3_exec(db, readFile(samples + "musicshop.sql").c_str(), nullptr, nullptr, nullptr),
        SQLITE_OK)
        << sqlite3_errmsg(db);
    sqlite3_close(db);
}

Cli::~Cli()
{
    std::error_code ignored;
    std::filesystem::remove_all(m_folder, ignored);
}

Finished Cli::run(const std::vector<std::string> &arguments, const std::string &input) const
{
    QProcess process;
    QStringList list;
    for (const std::string &argument : arguments)
        list << QString::fromStdString(argument);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(QStringLiteral("VIRTUAL_ENV"));
    environment.remove(QStringLiteral("CSTUDIO_PYTHON"));
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(QString::fromStdString(m_folder));
    process.start(QStringLiteral(CS_BIN_DIR "/cstudio"), list);
    Finished result;
    if (!process.waitForStarted(30'000)) {
        ADD_FAILURE() << "cstudio does not start";
        return result;
    }
    process.write(QByteArray::fromStdString(input));
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000)) {
        ADD_FAILURE() << "cstudio hangs";
        process.kill();
        process.waitForFinished();
        return result;
    }
    result.out = process.readAllStandardOutput().toStdString();
    result.err = process.readAllStandardError().toStdString();
    EXPECT_EQ(process.exitStatus(), QProcess::NormalExit) << result.err;
    if (process.exitStatus() == QProcess::NormalExit)
        result.code = process.exitCode();
    return result;
}

void Cli::write(const std::string &file, const std::string &text) const
{
    std::ofstream(m_folder + '/' + file, std::ios::binary) << text;
}

std::string Cli::read(const std::string &file) const
{
    return readFile(m_folder + '/' + file);
}

bool Cli::exists(const std::string &file) const
{
    return std::filesystem::exists(m_folder + '/' + file);
}

} // namespace cs::test
