// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/trace/file.h"

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace cs::trace {

namespace {

std::string reason()
{
    // Not strerror(): other threads may ask as well.
    char buffer[256] = "unknown error";
    return strerror_r(errno, buffer, sizeof buffer);
}

Error about(const std::string &name, const char *code, std::string message)
{
    Error error { code, std::move(message) };
    error.location.file = name;
    return error;
}

std::string temporaryFolder()
{
    const char *folder = std::getenv("TMPDIR");
    return folder && *folder ? folder : "/tmp";
}

} // namespace

File::File(File &&other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1))
    , m_end(other.m_end)
{ }

File &File::operator=(File &&other) noexcept
{
    std::swap(m_descriptor, other.m_descriptor);
    std::swap(m_end, other.m_end);
    return *this;
}

File::~File()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

Result<File> File::openForReading(const std::string &name)
{
    const int descriptor = ::open(name.c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return about(
            name, "trace-open", "Cannot open the recording " + name + ": " + reason() + ".");
    struct stat status
    {
    };
    if (::fstat(descriptor, &status) != 0 || !S_ISREG(status.st_mode)) {
        ::close(descriptor);
        return about(
            name, "trace-open", "Cannot open the recording " + name + ": it is not a file.");
    }
    return File(descriptor);
}

Result<File> File::create(const std::string &name)
{
    const auto failed = [&name](const char *what) {
        return about(
            name, "trace-create", what + name + ": " + reason() + ". Choose another place.");
    };
    if (::unlink(name.c_str()) != 0 && errno != ENOENT)
        return failed("Cannot replace the recording ");
    const int descriptor = ::open(name.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return failed("Cannot create the recording ");
    return File(descriptor);
}

Result<File> File::createUnnamed()
{
    const std::string folder = temporaryFolder();
    std::string name = folder + "/cstudio-XXXXXX";
    const int descriptor = ::mkostemp(name.data(), O_CLOEXEC);
    if (descriptor < 0)
        return about(folder, "trace-create",
            "Cannot create a temporary recording in " + folder + ": " + reason() + ".");
    ::unlink(name.c_str());
    return File(descriptor);
}

std::uint64_t File::size() const
{
    struct stat status
    {
    };
    return ::fstat(m_descriptor, &status) == 0 ? static_cast<std::uint64_t>(status.st_size) : 0;
}

std::string File::read(std::uint64_t offset, std::size_t size) const
{
    std::string bytes(size, '\0');
    std::size_t done = 0;
    while (done < size) {
        const ssize_t got = ::pread(
            m_descriptor, bytes.data() + done, size - done, static_cast<off_t>(offset + done));
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            break;
        done += static_cast<std::size_t>(got);
    }
    bytes.resize(done);
    return bytes;
}

Result<void> File::append(std::string_view bytes)
{
    std::size_t done = 0;
    while (done < bytes.size()) {
        const ssize_t put = ::pwrite(m_descriptor, bytes.data() + done, bytes.size() - done,
            static_cast<off_t>(m_end + done));
        if (put < 0 && errno == EINTR)
            continue;
        if (put <= 0) {
            const Error error { "trace-write", "Cannot write the recording: " + reason() + "." };
            // If even that fails, the torn end is found by its checksum on opening.
            [[maybe_unused]] const int cut = ::ftruncate(m_descriptor, static_cast<off_t>(m_end));
            return error;
        }
        done += static_cast<std::size_t>(put);
    }
    m_end += bytes.size();
    return {};
}

Result<void> File::sync()
{
    if (::fdatasync(m_descriptor) != 0 && errno != EINVAL && errno != EROFS)
        return Error { "trace-write", "Cannot write the recording to disk: " + reason() + "." };
    return {};
}

} // namespace cs::trace
