// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The whole installed framework, compared with what importing it says (tests/data/python).

#include "tests/unit/python/framework.h"

#include <algorithm>
#include <ctime>
#include <map>
#include <set>

using namespace cs;
using namespace cs::python;
using namespace cs::python::test;
using topology::ConnectorReport;
using topology::MethodState;

namespace {

PythonProject &project()
{
    static PythonProject shared = [] {
        PythonProject made;
        EXPECT_TRUE(made.addInterpreter(interpreter()));
        return made;
    }();
    return shared;
}

const topology::ServiceSpec *specOf(
    const std::vector<topology::ServiceSpec> &specs, const std::string &file)
{
    const auto found = std::find_if(specs.begin(), specs.end(),
        [&](const auto &spec) { return spec.specFile.ends_with('/' + file); });
    return found == specs.end() ? nullptr : &*found;
}

std::vector<ConnectorReport> allReports()
{
    std::vector<ConnectorReport> reports;
    for (const topology::ServiceSpec &spec : project().specs()) {
        auto some = project().reports(spec.specFile);
        EXPECT_TRUE(some) << spec.specFile;
        if (some)
            std::move(some->begin(), some->end(), std::back_inserter(reports));
    }
    return reports;
}

const ConnectorReport *reportOf(const std::vector<ConnectorReport> &reports, const std::string &cls)
{
    const auto found = std::find_if(reports.begin(), reports.end(),
        [&](const ConnectorReport &one) { return one.className == cls; });
    return found == reports.end() ? nullptr : &*found;
}

std::vector<std::string> texts(const Json &list)
{
    std::vector<std::string> found;
    for (const Json &item : list)
        found.push_back(item.get<std::string>());
    return found;
}

} // namespace

TEST(Framework, everySpecIsResolvedOrSaysWhyNot)
{
    CS_NEED_FRAMEWORK();
    const std::vector<topology::ServiceSpec> specs = project().specs();
    const Json expected = readData("service_specs.json")["specs"];
    ASSERT_EQ(expected.size(), 99u);
    EXPECT_EQ(specs.size(), expected.size());
    std::vector<std::string> problems;
    for (const Json &want : expected) {
        const std::string file = want["file"];
        const topology::ServiceSpec *spec = specOf(specs, file);
        ASSERT_TRUE(spec) << file;
        EXPECT_EQ(spec->sourceType, want["sourceType"].get<std::string>()) << file;
        EXPECT_EQ(spec->specClass, want["specClass"].get<std::string>()) << file;
        if (want["connector"].is_string()) {
            EXPECT_EQ(spec->name, want["connector"].get<std::string>()) << file;
        } else {
            EXPECT_EQ(spec->name, "mcp") << file; // a spec in the source type's own package
        }
        std::map<std::string, std::string> components(
            spec->components.begin(), spec->components.end());
        std::map<std::string, std::string> wanted;
        for (const auto &[role, cls] : want["components"].items())
            wanted[role] = cls.get<std::string>();
        EXPECT_EQ(components, wanted) << file;
        if (spec->problem)
            problems.push_back(file + ": " + *spec->problem);
    }
    // The framework itself says that this one is not there.
    EXPECT_EQ(problems,
        std::vector<std::string> {
            "metadata/ingestion/source/database/query/service_spec.py: "
            "metadata_source_class: not.implemented cannot be found. There is no "
            "package not in this environment." });
}

TEST(Framework, componentsThatTheSpecLeavesOutAreInherited)
{
    CS_NEED_FRAMEWORK();
    const std::vector<topology::ServiceSpec> found = project().specs();
    const Json specs = readData("service_specs.json")["specs"];
    for (const Json &want : specs) {
        const std::vector<std::string> given = texts(want["given"]);
        auto report = project().report(specOf(found, want["file"])->specFile);
        ASSERT_TRUE(report);
        EXPECT_EQ(report->components.size(), 8u) << want["file"];
        for (const topology::Component &component : report->components) {
            using topology::ComponentStatus;
            const bool isGiven
                = std::find(given.begin(), given.end(), component.role) != given.end();
            const bool broken = component.className == "not.implemented";
            const ComponentStatus expected = broken           ? ComponentStatus::Broken
                : isGiven                                     ? ComponentStatus::Resolved
                : want["components"].contains(component.role) ? ComponentStatus::Inherited
                                                              : ComponentStatus::Absent;
            EXPECT_EQ(component.status, expected) << want["file"] << ' ' << component.role;
        }
    }
}

TEST(Framework, topologiesAreReadFromItsSource)
{
    CS_NEED_FRAMEWORK();
    const Json expected = readData("topologies.json")["topologies"];
    ASSERT_EQ(expected.size(), 11u);
    for (const Json &want : expected) {
        const std::string name = want["name"];
        auto topology = project().topology(want["module"].get<std::string>() + '.' + name);
        ASSERT_TRUE(topology) << name << ": " << toText(topology.error());
        EXPECT_EQ(topology->name, name);
        EXPECT_EQ(topology->sourceType, want["sourceType"].get<std::string>());
        ASSERT_EQ(topology->nodes.size(), want["nodes"].size()) << name;
        for (std::size_t i = 0; i < topology->nodes.size(); ++i) {
            const Json &node = want["nodes"][i];
            topology::Node expectedNode;
            expectedNode.name = node["name"];
            expectedNode.producer = node["producer"];
            expectedNode.threads = node["threads"];
            if (node["children"].is_array())
                expectedNode.children = texts(node["children"]);
            if (node["post_process"].is_array())
                expectedNode.postProcess = texts(node["post_process"]);
            for (const Json &stage : node["stages"]) {
                topology::Stage one;
                one.type = stage["type_"];
                one.processor = stage["processor"];
                if (stage["context"].is_string())
                    one.context = stage["context"];
                if (stage["consumer"].is_array())
                    one.consumer = texts(stage["consumer"]);
                one.nullable = stage["nullable"];
                one.mustReturn = stage["must_return"];
                one.overwrite = stage["overwrite"];
                one.storeAllInContext = stage["store_all_in_context"];
                one.clearContext = stage["clear_context"];
                one.storeFqn = stage["store_fqn"];
                expectedNode.stages.push_back(std::move(one));
            }
            EXPECT_EQ(topology->nodes[i], expectedNode) << name << ' ' << expectedNode.name;
        }
    }
}

TEST(Framework, connectorsInheritInPythonsOwnOrder)
{
    CS_NEED_FRAMEWORK();
    const std::vector<ConnectorReport> reports = allReports();
    const Json expected = readData("stubs.json")["connectors"];
    ASSERT_EQ(expected.size(), 95u);
    for (const Json &want : expected) {
        const ConnectorReport *report = reportOf(reports, want["class"]);
        ASSERT_TRUE(report) << want["class"];
        EXPECT_EQ(report->mro, texts(want["mro"])) << want["class"];
    }
}

TEST(Framework, noShippedConnectorMissesAnAbstractMethod)
{
    CS_NEED_FRAMEWORK();
    const std::vector<ConnectorReport> reports = allReports();
    const Json connectors = readData("stubs.json")["connectors"];
    for (const Json &want : connectors) {
        const ConnectorReport *report = reportOf(reports, want["class"]);
        ASSERT_TRUE(report);
        std::set<std::string> abstract;
        for (const topology::Method &method : report->methods) {
            const std::string where = report->className + '.' + method.name;
            EXPECT_NE(method.state, MethodState::Missing) << where;
            EXPECT_NE(method.state, MethodState::Abstract) << where;
            EXPECT_EQ(method.required, want["abstract"].contains(method.name)) << where;
            if (!method.required)
                continue;
            abstract.insert(method.name);
            const Json &by = want["abstract"][method.name];
            EXPECT_EQ(method.definedIn, by[0].get<std::string>()) << where;
            EXPECT_EQ(method.pattern, by[1].is_string() ? by[1].get<std::string>() : "") << where;
            EXPECT_EQ(method.state == MethodState::Stub, by[1].is_string()) << where;
            EXPECT_GT(method.line, 0) << where;
        }
        EXPECT_EQ(abstract.size(), want["abstract"].size()) << report->className;
    }
}

// The reference counts the stubs of the 95 connectors that walk a topology and of their bases.
// Three stubs of bases are overridden by every connector, so they show only in the reports of the
// bases; four sources without a topology (mcp, alationsink, amundsen, atlas) have an empty prepare
// as well, which the reference leaves out.
TEST(Framework, everyStubIsFoundAndNoOther)
{
    CS_NEED_FRAMEWORK();
    std::set<std::string> classes;
    const Json connectors = readData("stubs.json")["connectors"];
    for (const Json &connector : connectors) {
        for (const std::string &cls : texts(connector["mro"])) {
            if (cls.starts_with("metadata.ingestion.source.")
                && cls.find("Mixin") == std::string::npos)
                classes.insert(cls);
        }
    }
    std::map<std::string, std::string> found;
    for (const std::string &cls : classes) {
        auto report = project().report(cls);
        ASSERT_TRUE(report) << cls;
        ASSERT_EQ(report->className, cls);
        for (const topology::Method &method : report->methods) {
            if (method.state == MethodState::Stub)
                found[method.definedIn + '.' + method.name] = method.pattern + ' '
                    + std::to_string(method.line) + '-' + std::to_string(method.endLine);
        }
    }
    std::map<std::string, std::string> expected;
    const Json stubs = readData("stubs.json")["stubs"];
    for (const Json &stub : stubs)
        expected[stub["class"].get<std::string>() + '.' + stub["method"].get<std::string>()]
            = stub["pattern"].get<std::string>() + ' ' + std::to_string(stub["line"].get<int>())
            + '-' + std::to_string(stub["endLine"].get<int>());
    ASSERT_EQ(expected.size(), 81u);
    for (const auto &[name, where] : expected) {
        const auto stub = found.find(name);
        if (stub == found.end())
            ADD_FAILURE() << "not found: " << name << ' ' << where;
        else
            EXPECT_EQ(stub->second, where) << name;
    }
    for (const auto &[name, where] : found)
        EXPECT_TRUE(expected.contains(name)) << "no stub: " << name << ' ' << where;
}

TEST(Framework, shippedConnectorsRaiseNoFalseAlarm)
{
    CS_NEED_FRAMEWORK();
    std::vector<std::string> said;
    for (const ConnectorReport &report : allReports()) {
        for (const topology::Problem &problem : report.problems)
            said.push_back(report.name + ' ' + problem.code + ' ' + problem.message);
    }
    // The framework itself names a class that is not there.
    EXPECT_EQ(said,
        std::vector<std::string> {
            "query broken-component metadata_source_class: not.implemented cannot be "
            "found. There is no package not in this environment." });
}

TEST(Framework, theWholePackageIsReadInTwoSeconds)
{
    CS_NEED_FRAMEWORK();
    // Processor time of both threads: what else the machine does is no matter of ours.
    const auto now = [] { return 1000.0 * double(std::clock()) / CLOCKS_PER_SEC; };
    const double start = now();
    PythonProject cold;
    ASSERT_TRUE(cold.addInterpreter(interpreter()));
    const double specs = now() - start;
    std::size_t reports = 0;
    for (const topology::ServiceSpec &spec : cold.specs())
        reports += cold.reports(spec.specFile)->size();
    const double all = now() - start;
    std::printf("specs %.0f ms, with %zu reports %.0f ms\n", specs, reports, all);
#ifdef __OPTIMIZE__
    EXPECT_LT(all, 2000);
#else
    EXPECT_LT(all, 8000); // unoptimised: only a guard against something quadratic
#endif
}
