// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What one waits for at each key: diagnostics and completion on a config of 5,000 lines, with the
// built-in schema and, if CS_OM20_PYTHON names an interpreter, with the framework's. The limits are
// 50 ms and 30 ms; exit 1 beyond them. Also how long files made to hurt take: a second at most.

#include "core/workflow/assist.h"
#include "core/workflow/frameworkschema.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>

using namespace cs::workflow;

namespace {

double milliseconds(const auto &work, int rounds = 15)
{
    std::vector<double> times;
    for (int i = 0; i < rounds; ++i) {
        const auto start = std::chrono::steady_clock::now();
        work();
        times.push_back(
            std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start)
                .count());
    }
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

std::string big()
{
    std::string text = "# five thousand lines\nsource:\n  type: mysql\n  serviceName: orders\n"
                       "  serviceConnection:\n    config:\n      type: Mysql\n"
                       "      username: reader\n      hostPort: db:3306\n"
                       "      connectionOptions:\n";
    for (int i = 0; i < 1000; ++i)
        text += "        option_" + std::to_string(i) + ": \"value " + std::to_string(i) + "\"\n";
    text += "  sourceConfig:\n    config:\n      type: DatabaseMetadata\n"
            "      tableFilterPattern:\n        includes:\n";
    for (int i = 0; i < 3900; ++i)
        text += "          - ^table_" + std::to_string(i) + "$  # kept\n";
    text += "      includeViews: true\n      threads: 2\n"
            "sink:\n  type: metadata-rest\n  config: {}\nworkflowConfig:\n  loggerLevel: INFO\n"
            "  openMetadataServerConfig:\n    hostPort: http://localhost:8585/api\n"
            "    authProvider: openmetadata\n    securityConfig:\n      jwtToken: x\n";
    return text;
}

bool measure(const WorkflowSchema &schema, const std::string &text)
{
    ValidationOptions options;
    options.schema = schema;
    CompletionContext context;
    context.schema = schema;
    std::string typed = text;
    const std::size_t at = typed.find("      threads");
    typed.insert(at, "      includeT\n");
    std::size_t found = 0;
    const double diagnostics
        = milliseconds([&] { found = Validation(text, "big.yaml", options).diagnostics().size(); });
    std::size_t offered = 0;
    const double completion
        = milliseconds([&] { offered = complete(typed, "big.yaml", at + 14, context).size(); });
    std::printf("%-45s diagnostics %6.1f ms (%zu)   completion %6.1f ms (%zu)\n",
        schema.name().c_str(), diagnostics, found, completion, offered);
    return diagnostics <= 50 && completion <= 30 && found == 0 && offered > 0;
}

bool hurt(const char *name, const std::string &text)
{
    std::size_t found = 0;
    const double time
        = milliseconds([&] { found = Validation(text, "x.yaml").diagnostics().size(); }, 1);
    std::printf("%-45s %6.1f ms (%zu)\n", name, time, found);
    return time < 1000 && found > 0;
}

std::string bomb(const char *open, const char *close, const char *first)
{
    std::string text = std::string("a0: &a0 ") + first + '\n';
    for (int i = 1; i < 30; ++i) {
        text += 'a' + std::to_string(i) + ": &a" + std::to_string(i) + ' ' + open;
        for (int j = 0; j < 10; ++j)
            text += (j ? ", *a" : "*a") + std::to_string(i - 1);
        text += std::string(close) + '\n';
    }
    return text;
}

} // namespace

int main()
{
    const std::string text = big();
    std::printf("%zu lines, %zu bytes\n",
        static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n')), text.size());
    bool good = measure(WorkflowSchema::builtIn(), text);
    if (const char *python = std::getenv("CS_OM20_PYTHON")) {
        const auto schema = frameworkSchema(python);
        if (!schema) {
            std::printf("%s\n", schema.error().message.c_str());
            return 1;
        }
        good = measure(*schema, text) && good;
        const double load = milliseconds([&] { static_cast<void>(frameworkSchema(python)); }, 3);
        std::printf("%-45s %6.1f ms\n", "schema from the cache, interpreter asked", load);
    }
    good = hurt("alias bomb", bomb("[", "]", "[x, x, x]")) && good;
    good = hurt("merge bomb", bomb("{<<: [", "]}", "{k: 1}")) && good;
    good = hurt("10,000 brackets", std::string(10'000, '[')) && good;
    std::string deep;
    for (int i = 0; i < 10'000; ++i)
        deep += std::string(static_cast<std::size_t>(i), ' ') + "a:\n";
    good = hurt("10,000 indented keys", deep) && good;
    good = hurt("a binary file", "SQLite format 3" + std::string(8 << 20, '\0')) && good;
    std::string many;
    for (int i = 0; i < 1'000'000; ++i)
        many += "- x\n";
    good = hurt("a million entries", many) && good;
    return good ? 0 : 1;
}
