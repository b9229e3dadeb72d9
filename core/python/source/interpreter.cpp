// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/python/source/interpreter.h"

#include <QProcess>
#include <QStandardPaths>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <regex>
#include <sstream>

namespace cs::python {

namespace fs = std::filesystem;

namespace {

constexpr int answerTime = 20'000; // ms; a cold interpreter on a busy disk takes seconds

std::string contents(const fs::path &file)
{
    std::ifstream stream(file, std::ios::binary);
    return { std::istreambuf_iterator<char>(stream), {} };
}

void addFolder(std::vector<std::string> &folders, const fs::path &folder)
{
    std::error_code ignored;
    if (!fs::is_directory(folder, ignored))
        return;
    const fs::path real = fs::weakly_canonical(folder, ignored);
    const bool known = std::any_of(folders.begin(), folders.end(),
        [&](const std::string &one) { return fs::weakly_canonical(one, ignored) == real; });
    if (!known)
        folders.push_back(folder.lexically_normal().string());
}

// Lines of a .pth are folders, absolute or beside it; lines of code are not run.
void addFromPth(std::vector<std::string> &folders, const fs::path &file)
{
    std::istringstream lines(contents(file));
    for (std::string line; std::getline(lines, line);) {
        if (!line.empty() && line.back() == '\r')
            line.pop_back();
        if (!line.empty() && line[0] != '#' && !line.starts_with("import ")
            && !line.starts_with("import\t"))
            addFolder(folders, file.parent_path() / line);
    }
}

// What pip writes for `pip install -e`: a module that maps packages to their folders.
void addFromFinder(std::vector<std::string> &folders, const fs::path &file)
{
    const std::string text = contents(file);
    const std::size_t mapping = text.find("MAPPING");
    if (mapping == std::string::npos)
        return;
    static const std::regex entry(R"re(['"]([\w.]+)['"]\s*:\s*['"]([^'"]+)['"])re");
    const std::size_t end = std::min(text.find('}', mapping), text.size());
    const std::string body = text.substr(mapping, end - mapping);
    for (std::sregex_iterator found(body.begin(), body.end(), entry), last; found != last;
         ++found) {
        const fs::path package = (*found)[2].str();
        if (package.filename() == (*found)[1].str())
            addFolder(folders, package.parent_path());
    }
}

void addAdditions(std::vector<std::string> &folders)
{
    std::error_code ignored;
    const std::vector<std::string> sites = folders;
    for (const std::string &site : sites) {
        std::vector<fs::path> files;
        for (const fs::directory_entry &entry : fs::directory_iterator(site, ignored))
            files.push_back(entry.path());
        std::sort(files.begin(), files.end());
        for (const fs::path &file : files) {
            const std::string name = file.filename().string();
            if (file.extension() == ".pth")
                addFromPth(folders, file);
            else if (name.starts_with("__editable__") && name.ends_with("_finder.py"))
                addFromFinder(folders, file);
        }
    }
}

Result<std::vector<std::string>> ask(const std::string &interpreter)
{
    QProcess process;
    process.start(QString::fromStdString(interpreter),
        { QStringLiteral("-I"), QStringLiteral("-c"),
            QStringLiteral("import sys, sysconfig\n"
                           "print(sysconfig.get_path('stdlib'))\n"
                           "print(sysconfig.get_path('platstdlib'))\n"
                           "print(*sys.path, sep='\\n')") });
    if (!process.waitForFinished(answerTime) || process.exitCode() != 0) {
        process.kill();
        process.waitForFinished(1000);
        return Error { "interpreter-failed",
            interpreter + " did not tell its import path: "
                + process.readAllStandardError().trimmed().toStdString(),
            {}, {} };
    }
    std::istringstream lines(process.readAllStandardOutput().toStdString());
    std::string standard;
    std::string platform;
    std::getline(lines, standard);
    std::getline(lines, platform);
    std::vector<std::string> folders;
    for (std::string line; std::getline(lines, line);) {
        if (!line.empty() && line != standard && line != platform
            && !line.ends_with("/lib-dynload"))
            addFolder(folders, line);
    }
    return folders;
}

} // namespace

Result<std::vector<std::string>> packageFolders(const std::string &path)
{
    std::error_code ignored;
    fs::path prefix;
    std::string interpreter = path;
    if (fs::is_directory(path, ignored)) {
        prefix = path;
        interpreter = (prefix / "bin" / "python").string();
    } else {
        if (path.find('/') == std::string::npos)
            interpreter
                = QStandardPaths::findExecutable(QString::fromStdString(path)).toStdString();
        if (interpreter.empty() || !fs::exists(interpreter, ignored))
            return Error { "interpreter-missing", "There is no Python interpreter " + path + '.',
                {}, {} };
        // Not the link's target: an environment's python is a link to the one it was made from.
        prefix = fs::absolute(interpreter).parent_path().parent_path();
    }

    std::vector<std::string> folders;
    const std::string config = contents(prefix / "pyvenv.cfg");
    static const std::regex system("include-system-site-packages\\s*=\\s*true", std::regex::icase);
    if (!config.empty() && !std::regex_search(config, system)) {
        for (const char *lib : { "lib", "lib64" }) {
            for (const fs::directory_entry &entry : fs::directory_iterator(prefix / lib, ignored)) {
                if (entry.path().filename().string().starts_with("python"))
                    addFolder(folders, entry.path() / "site-packages");
            }
        }
    } else {
        auto told = ask(interpreter);
        if (!told)
            return std::move(told).error();
        folders = std::move(*told);
    }
    addAdditions(folders);
    return folders;
}

} // namespace cs::python
