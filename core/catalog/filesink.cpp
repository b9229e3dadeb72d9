// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/filesink.h"

#include "core/base/jsonwriter.h"
#include "core/catalog/collection.h"
#include "core/catalog/secrets.h"

#include <cerrno>
#include <cstdio>
#include <cstring>

namespace cs::catalog {

namespace {

using engine::EntitySunk;
using engine::SinkReply;
using engine::SinkVerb;

struct FileCloser
{
    void operator()(std::FILE *file) const { std::fclose(file); }
};

class FileSink final : public engine::Sink
{
public:
    FileSink(std::FILE *file, std::string path)
        : m_file(file)
        , m_path(std::move(path))
    { }

    SinkReply write(const entity::Record &record) override
    {
        if (record.recordClass == entity::RecordClass::Barrier)
            return {};
        m_line.clear();
        JsonWriter writer(m_line);
        writer.beginObject()
            .member("type", record.type)
            .memberIfText("name", record.name)
            .memberIfText("fqn", record.fqn);
        if (record.sourceHash)
            writer.member("sourceHash", *record.sourceHash);
        const Collection *collection = collectionOfCreate(record.type);
        if (collection && collection->isService())
            writer.memberRaw("record", maskSecrets(record.json));
        else
            writer.memberRaw("record", record.json.empty() ? "{}" : record.json);
        writer.endObject();
        m_line += '\n';

        SinkReply reply;
        EntitySunk sunk;
        sunk.type = record.type;
        sunk.name = record.name;
        sunk.fqn = record.fqn;
        if (std::fwrite(m_line.data(), 1, m_line.size(), m_file.get()) == m_line.size()) {
            sunk.verb = SinkVerb::Accepted;
            sunk.why = "A line was written.";
        } else {
            sunk.verb = SinkVerb::Refused;
            sunk.why = problem();
            reply.failures.push_back({ record.name, sunk.why, {} });
        }
        reply.sunk.push_back(std::move(sunk));
        return reply;
    }

    SinkReply close() override
    {
        SinkReply reply;
        if (std::fflush(m_file.get()) != 0)
            reply.failures.push_back({ m_path, problem(), {} });
        return reply;
    }

    engine::Client &client() override { return m_client; }
    bool acknowledges() const override { return false; }

private:
    std::string problem() const
    {
        return "The file '" + m_path + "' could not be written: " + std::strerror(errno) + '.';
    }

    std::unique_ptr<std::FILE, FileCloser> m_file;
    std::string m_path;
    std::string m_line;
    engine::NullClient m_client;
};

} // namespace

Result<std::unique_ptr<engine::Sink>> openFileSink(const std::string &path)
{
    std::FILE *file = std::fopen(path.c_str(), "wb");
    if (!file)
        return Error { "file-open",
            "The file '" + path + "' cannot be written: " + std::strerror(errno) + '.', {}, {} };
    return std::unique_ptr<engine::Sink>(std::make_unique<FileSink>(file, path));
}

} // namespace cs::catalog
