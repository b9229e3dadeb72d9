// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/edits.h"
#include "core/workflow/frameworkschema.h"
#include "core/workflow/validation.h"
#include "core/workflow/workflow.h"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <gtest/gtest.h>
#include <sstream>

using namespace cs;
using namespace cs::workflow;

// tests/data/workflow: configs, valid or with one mistake each. Comments on top of each say what
// must be found:
//   # expect: nothing | SEVERITY CODE LINE:COLUMN [fixed]   (fixed: the first fix makes it valid)
//   # framework: accepts | rejects                          (what the real one says, 2.0.7.0)
//   # why: …                                                (where the two disagree)
//   # needs: framework          (the mistake is in a connection that only the framework knows)
namespace {

struct Expected
{
    std::string severity = "nothing";
    std::string code;
    std::string place;
    bool fixed = false;
    bool needsFramework = false;
    bool accepted = true;
    bool why = false;
};

Expected expectedOf(const std::string &text)
{
    Expected expected;
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line) && line.starts_with("# ");) {
        std::istringstream words(line.substr(2));
        std::string head;
        words >> head;
        std::string fixed;
        if (head == "expect:")
            words >> expected.severity >> expected.code >> expected.place >> fixed;
        expected.fixed = expected.fixed || fixed == "fixed";
        if (head == "framework:")
            expected.accepted = line.ends_with("accepts");
        expected.needsFramework = expected.needsFramework || head == "needs:";
        expected.why = expected.why || head == "why:";
    }
    return expected;
}

std::vector<std::string> files()
{
    std::vector<std::string> out;
    for (const auto &entry : std::filesystem::directory_iterator(CS_TEST_DATA "/workflow")) {
        if (entry.is_regular_file())
            out.push_back(entry.path().string());
    }
    std::sort(out.begin(), out.end());
    return out;
}

ValidationOptions options()
{
    ValidationOptions options;
    options.environment = [](std::string_view) { return std::nullopt; };
    options.classProblem = [](std::string_view dotted) -> std::optional<std::string> {
        if (dotted.ends_with("NoSource"))
            return "There is no class NoSource in boards.connector.";
        return std::nullopt;
    };
    return options;
}

std::string listed(const std::vector<Diagnostic> &all)
{
    std::string out;
    for (const Diagnostic &d : all)
        out += toText(toError(d)) + '\n';
    return out;
}

void expectOneDiagnostic(const std::string &file, const ValidationOptions &options)
{
    const std::string text = readConfigFile(file).value_or("");
    const Expected expected = expectedOf(text);
    ASSERT_FALSE(expected.severity.empty());
    const Validation validation(text, file, options);
    const auto &all = validation.diagnostics();
    if (expected.severity == "nothing") {
        EXPECT_TRUE(all.empty()) << listed(all);
        return;
    }
    ASSERT_EQ(all.size(), 1u) << listed(all);
    const Diagnostic &d = all[0];
    EXPECT_EQ(toText(d.severity), expected.severity) << listed(all);
    EXPECT_EQ(d.code, expected.code) << listed(all);
    EXPECT_EQ(
        std::to_string(d.location.line) + ':' + std::to_string(d.location.column), expected.place)
        << listed(all);
    EXPECT_EQ(!d.fixes.empty(), expected.fixed) << listed(all);
    for (const Fix &fix : d.fixes) {
        const std::string better = patched(text, toPatches(text, fix.edits));
        const Validation after(better, file, options);
        EXPECT_TRUE(after.diagnostics().empty()) << fix.title << '\n'
                                                 << listed(after.diagnostics()) << better;
    }
    // The mistake and the framework: an error is what it rejects, or the file says why not.
    if (d.severity == Severity::Error)
        EXPECT_TRUE(!expected.accepted || expected.why) << "say why";
    else
        EXPECT_TRUE(expected.accepted);
}

class Config : public testing::TestWithParam<std::string>
{
};
class ConfigWithFramework : public testing::TestWithParam<std::string>
{
};

std::string nameOf(const testing::TestParamInfo<std::string> &info)
{
    std::string name = std::filesystem::path(info.param).stem().string();
    std::replace(name.begin(), name.end(), '-', '_');
    return name;
}

} // namespace

TEST(Configs, ThereAreEnough)
{
    EXPECT_GE(files().size(), 60u);
}

TEST_P(Config, OneMistakeOneDiagnosticAndItsFix)
{
    const std::string text = readConfigFile(GetParam()).value_or("");
    if (expectedOf(text).needsFramework) {
        const Validation validation(text, GetParam(), options());
        EXPECT_FALSE(hasErrors(validation.diagnostics())) << listed(validation.diagnostics());
        return;
    }
    expectOneDiagnostic(GetParam(), options());
}

TEST_P(ConfigWithFramework, OneMistakeOneDiagnosticAndItsFix)
{
    const char *python = std::getenv("CS_OM20_PYTHON");
    if (!python)
        GTEST_SKIP() << "CS_OM20_PYTHON is not set";
    static const auto schema = frameworkSchema(python);
    ASSERT_TRUE(schema) << schema.error().message;
    ValidationOptions with = options();
    with.schema = *schema;
    expectOneDiagnostic(GetParam(), with);
}

INSTANTIATE_TEST_SUITE_P(Files, Config, testing::ValuesIn(files()), nameOf);
INSTANTIATE_TEST_SUITE_P(Files, ConfigWithFramework, testing::ValuesIn(files()), nameOf);
