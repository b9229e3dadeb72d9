// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/specpackage.h"

#include <filesystem>
#include <fstream>
#include <zip.h>

namespace cs::workflow {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t largest = 8U << 20U;
constexpr std::string_view start = "metadataIngestion/workflow.json";

Error failed(std::string code, std::string message)
{
    return { std::move(code), std::move(message), {}, {} };
}

Error absent(const std::string &path)
{
    return failed("bad-schema", "The package has no file " + path + '.');
}

Error tooLarge(const std::string &path)
{
    return failed("spec-unreadable", "The package's file " + path + " is too large for a schema.");
}

Error notAPackage(const std::string &package)
{
    return failed("bad-schema",
        "There is no " + std::string(start) + " in " + package
            + ". Give the jar openmetadata-spec, or the folder that it was unpacked to.");
}

class Folder : public SpecPackage
{
public:
    explicit Folder(fs::path root)
        : m_root(std::move(root))
    { }

    Result<std::string> read(const std::string &path) override
    {
        const fs::path file = m_root / path;
        std::error_code problem;
        if (!fs::is_regular_file(file, problem))
            return absent(path);
        if (fs::file_size(file, problem) > largest || problem)
            return tooLarge(path);
        std::ifstream in(file, std::ios::binary);
        std::string text { std::istreambuf_iterator<char>(in), {} };
        if (!in)
            return failed("spec-unreadable", "The file " + file.string() + " cannot be read.");
        return text;
    }

private:
    fs::path m_root;
};

struct Closer
{
    void operator()(zip_t *zip) const { zip_discard(zip); }
    void operator()(zip_file_t *file) const { zip_fclose(file); }
};

class Jar : public SpecPackage
{
public:
    Jar(std::unique_ptr<zip_t, Closer> zip, std::string root)
        : m_zip(std::move(zip))
        , m_root(std::move(root))
    { }

    Result<std::string> read(const std::string &path) override
    {
        zip_stat_t about;
        zip_stat_init(&about);
        if (zip_stat(m_zip.get(), (m_root + path).c_str(), 0, &about) != 0)
            return absent(path);
        if (!(about.valid & ZIP_STAT_SIZE) || about.size > largest)
            return tooLarge(path);
        const std::unique_ptr<zip_file_t, Closer> file(
            zip_fopen_index(m_zip.get(), about.index, 0));
        std::string text(static_cast<std::size_t>(about.size), '\0');
        if (!file
            || zip_fread(file.get(), text.data(), about.size)
                != static_cast<zip_int64_t>(about.size))
            return failed("spec-unreadable", "The package's file " + path + " is broken.");
        return text;
    }

private:
    std::unique_ptr<zip_t, Closer> m_zip;
    std::string m_root;
};

Result<std::unique_ptr<SpecPackage>> openFolder(const std::string &package)
{
    // As it is, as in the jar, as in the jar's source.
    for (const char *below : { "", "schema", "json/schema", "src/main/resources/json/schema" }) {
        const fs::path root = below[0] ? fs::path(package) / below : fs::path(package);
        std::error_code ignored;
        if (fs::is_regular_file(root / start, ignored))
            return std::unique_ptr<SpecPackage>(std::make_unique<Folder>(root));
    }
    return notAPackage(package);
}

Result<std::unique_ptr<SpecPackage>> openJar(const std::string &package)
{
    int code = 0;
    std::unique_ptr<zip_t, Closer> zip(zip_open(package.c_str(), ZIP_RDONLY, &code));
    if (!zip) {
        zip_error_t error;
        zip_error_init_with_code(&error, code);
        const std::string why = zip_error_strerror(&error);
        zip_error_fini(&error);
        return failed("spec-unreadable", package + " cannot be read as a jar: " + why + '.');
    }
    const zip_int64_t count = zip_get_num_entries(zip.get(), 0);
    for (zip_int64_t i = 0; i < count; ++i) {
        const char *name = zip_get_name(zip.get(), static_cast<zip_uint64_t>(i), 0);
        const std::string_view entry = name ? name : "";
        if (!entry.ends_with(start))
            continue;
        std::string root(entry.substr(0, entry.size() - start.size()));
        if (root.empty() || root.ends_with('/'))
            return std::unique_ptr<SpecPackage>(
                std::make_unique<Jar>(std::move(zip), std::move(root)));
    }
    return notAPackage(package);
}

} // namespace

Result<std::unique_ptr<SpecPackage>> SpecPackage::open(const std::string &package)
{
    std::error_code problem;
    if (fs::is_directory(package, problem))
        return openFolder(package);
    if (!fs::exists(package, problem))
        return failed("spec-missing", "There is no file or folder " + package + '.');
    return openJar(package);
}

} // namespace cs::workflow
