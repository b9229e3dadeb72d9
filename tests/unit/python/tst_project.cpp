// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/topology/topologyio.h"
#include "tests/unit/python/miniframework.h"

#include <algorithm>

using namespace cs;
using namespace cs::python;
using namespace cs::python::test;
using topology::ComponentStatus;
using topology::MethodRole;
using topology::MethodState;
using Codes = std::vector<std::string>;

namespace {

const std::string works = "    def get_tables(self): yield 1\n"
                          "    def yield_table(self, table): yield table\n";

const std::string siteSource
    = "env/lib/python3.11/site-packages/metadata/ingestion/source/database/";

// The spec `two`, whose folder holds these files.
topology::ConnectorReport specReport(
    const std::string &spec, const std::vector<std::pair<std::string, std::string>> &files = {})
{
    const Folder folder;
    writeMiniFramework(folder);
    folder.write(siteSource + "two/__init__.py", "");
    folder.write(siteSource + "two/service_spec.py", spec);
    for (const auto &[name, text] : files)
        folder.write(siteSource + "two/" + name, text);
    PythonProject project;
    EXPECT_TRUE(project.addInterpreter(env(folder)));
    auto report = project.report("two");
    if (!report) {
        ADD_FAILURE() << toText(report.error());
        return {};
    }
    return std::move(*report);
}

const std::string oneSource = "metadata.ingestion.source.database.one.metadata.OneSource";

} // namespace

TEST(Project, findsTheSpecsOfAnEnvironment)
{
    const Folder folder;
    writeMiniFramework(folder);
    PythonProject project;
    auto specs = project.addInterpreter(env(folder));
    ASSERT_TRUE(specs);
    ASSERT_EQ(specs->size(), 1u);
    EXPECT_EQ(specs->front().name, "one");
    EXPECT_EQ(specs->front().sourceType, "database");
    EXPECT_EQ(specs->front().specClass, "DefaultDatabaseSpec");
    const std::vector<std::pair<std::string, std::string>> components {
        { "metadata_source_class", oneSource }, { "profiler_class", "metadata.utils.spec.Profiler" }
    };
    EXPECT_EQ(specs->front().components, components);
    EXPECT_FALSE(specs->front().problem);
}

TEST(Project, saysHowToInstallAMissingFramework)
{
    const Folder folder;
    folder.write("env/pyvenv.cfg", "home = /usr/bin\n");
    folder.write("env/lib/python3.11/site-packages/other.py", "");
    PythonProject project;
    auto specs = project.addInterpreter(env(folder));
    ASSERT_FALSE(specs);
    EXPECT_EQ(specs.error().code, "framework-missing");
    EXPECT_NE(
        specs.error().message.find("-m pip install openmetadata-ingestion"), std::string::npos);
    EXPECT_EQ(
        project.addInterpreter(folder.path() + "/nothing").error().code, "interpreter-missing");
    EXPECT_EQ(project.addFolder(folder.path() + "/nothing").error().code, "folder-missing");
}

TEST(Project, asksAnInterpreterThatIsNoEnvironment)
{
    const Folder folder;
    writeMiniFramework(folder);
    const std::string site = folder.path() + "/env/lib/python3.11/site-packages";
    const std::string fake = folder.write("py/bin/python",
        "#!/bin/sh\n[ \"$1\" = -I ] || exit 9\n"
        "echo /usr/lib/python3.11\necho /usr/lib/python3.11\n"
        "echo /usr/lib/python3.11\necho "
            + site + '\n');
    std::filesystem::permissions(fake, std::filesystem::perms::owner_all);
    PythonProject project;
    auto specs = project.addInterpreter(fake);
    ASSERT_TRUE(specs) << toText(specs.error());
    EXPECT_EQ(specs->size(), 1u);
    const std::string sad
        = folder.write("py/bin/sad", "#!/bin/sh\necho no such module >&2\nexit 1\n");
    std::filesystem::permissions(sad, std::filesystem::perms::owner_all);
    auto failed = PythonProject().addInterpreter(sad);
    ASSERT_FALSE(failed);
    EXPECT_EQ(failed.error().code, "interpreter-failed");
    EXPECT_NE(failed.error().message.find("no such module"), std::string::npos);
}

TEST(Project, followsEditableInstalls)
{
    const Folder folder;
    writeMiniFramework(folder);
    const std::filesystem::path root = folder.path();
    std::filesystem::create_directories(root / "checkout/src");
    std::filesystem::rename(
        root / "env/lib/python3.11/site-packages/metadata", root / "checkout/src/metadata");
    const std::string path = (root / "checkout/src").string();
    const std::string pth = folder.write(
        "env/lib/python3.11/site-packages/x.pth", "# note\nimport os\n" + path + '\n');
    EXPECT_TRUE(PythonProject().addInterpreter(env(folder)));
    std::filesystem::remove(pth);
    EXPECT_FALSE(PythonProject().addInterpreter(env(folder)));
    folder.write("env/lib/python3.11/site-packages/__editable___metadata_finder.py",
        "MAPPING: dict[str, str] = {'metadata': '" + path + "/metadata'}\n");
    EXPECT_TRUE(PythonProject().addInterpreter(env(folder)));
}

TEST(Spec, everyShapeOfAComponentIsFollowed)
{
    const std::string imports
        = "from metadata.utils.spec import BaseSpec, DefaultDatabaseSpec, get_class_path\n"
          "from metadata.ingestion.source.database.one.metadata import OneSource as One\n"
          "import metadata.ingestion.source.database.one.metadata as one\n";
    const char *const shapes[] = {
        "ServiceSpec = BaseSpec(metadata_source_class=One)",
        "ServiceSpec = BaseSpec(metadata_source_class=one.OneSource)",
        "ServiceSpec = BaseSpec(metadata_source_class=get_class_path(One))",
        "ServiceSpec = "
        "BaseSpec(metadata_source_class=\"metadata.ingestion.source.database.one.metadata."
        "OneSource\")",
        "PATH = \"metadata.ingestion.source.database.one.metadata\" \".OneSource\"\n"
        "ServiceSpec = BaseSpec(metadata_source_class=PATH)",
        "Alias = One\nServiceSpec = BaseSpec(metadata_source_class=Alias)",
        "ServiceSpec = BaseSpec(metadata_source_class=(One))",
        "Spec = BaseSpec(metadata_source_class=One)\nServiceSpec = Spec",
        "class Own(BaseSpec):\n    metadata_source_class: str = get_class_path(One)\nServiceSpec = "
        "Own()",
        "from .made import ServiceSpec",
        "from .made import *",
        "from metadata.ingestion.source.database.one.service_spec import ServiceSpec",
        "try:\n    from nowhere_at_all import ServiceSpec\nexcept ImportError:\n    from .made "
        "import ServiceSpec",
        "from . import reexport\nServiceSpec = BaseSpec(metadata_source_class=reexport.Renamed)",
    };
    for (const char *shape : shapes) {
        const auto report = specReport(imports + shape + '\n',
            { { "made.py",
                  "from metadata.utils.spec import BaseSpec\n"
                  "from metadata.ingestion.source.database.one.metadata import *\n"
                  "ServiceSpec = BaseSpec(metadata_source_class=OneSource)\n" },
                { "reexport.py",
                    "from metadata.ingestion.source.database.one.metadata import OneSource as "
                    "Renamed\n" } });
        EXPECT_EQ(report.className, oneSource) << shape;
    }
}

TEST(Spec, aBrokenLinkIsNamedWithTheLikelyRightOne)
{
    struct Row
    {
        const char *spec;
        const char *says;
    };
    const Row rows[] = {
        { "from metadata.ingestion.source.database.one.metadata import OneSuorce\n"
          "ServiceSpec = BaseSpec(metadata_source_class=OneSuorce)",
            "Did you mean OneSource?" },
        { "from metadata.ingestion.source.database.one.metdata import OneSource\n"
          "ServiceSpec = BaseSpec(metadata_source_class=OneSource)",
            "metadata.ingestion.source.database.one has no module metdata. Did you mean "
            "metadata?" },
        { "ServiceSpec = "
          "BaseSpec(metadata_source_class=\"metadata.ingestion.sorce.database.one.metadata."
          "OneSource\")",
            "metadata.ingestion has no module sorce. Did you mean source?" },
        { "ServiceSpec = BaseSpec(metadata_source_class=\"not.implemented\")",
            "There is no package not" },
        { "ServiceSpec = BaseSpec(metadata_source_class=\"OneSource\")", "is no path of a class" },
        { "from .missing import OneSource\nServiceSpec = BaseSpec(metadata_source_class=OneSource)",
            "missing" },
        { "ServiceSpec = BaseSpec(lineage_source_class=None)", "names no metadata_source_class" },
        { "ServiceSpec = BaseSpec(metadta_source_class=\"a.b\")",
            "Did you mean metadata_source_class?" },
        { "ServiceSpecs = BaseSpec()", "Did you mean ServiceSpecs?" },
        { "ServiceSpec = BasSpec()", "BasSpec" },
        { "class ServiceSpec(BaseSpec): pass", "needs an instance" },
        { "ServiceSpec = BaseSpec(metadata_source_class=find(1))", "without running it" },
    };
    for (const Row &row : rows) {
        const auto report = specReport(
            std::string("from metadata.utils.spec import BaseSpec\n") + row.spec + '\n');
        const bool said = std::any_of(
            report.problems.begin(), report.problems.end(), [&](const topology::Problem &p) {
                return p.message.find(row.says) != std::string::npos;
            });
        EXPECT_TRUE(said) << row.spec << "\n  says: "
                          << (report.problems.empty() ? "nothing"
                                                      : report.problems.front().message);
    }
}

TEST(Spec, aClassOfTheWrongKindIsNoticed)
{
    const auto report = specReport("from metadata.utils.spec import BaseSpec, Profiler\n"
                                   "ServiceSpec = BaseSpec(metadata_source_class=Profiler)\n");
    EXPECT_EQ(codes(report), Codes { "wrong-role" });
}

TEST(Report, methodsComeInTheOrderOfTheTopology)
{
    const auto report = reportOn(connectorHead + works);
    std::vector<std::string> lines;
    for (const topology::Method &method : report.methods) {
        lines.push_back(method.name + ' ' + std::string(toText(method.role)) + ' ' + method.node
            + ' ' + std::string(toText(method.state)) + (method.required ? " required" : ""));
    }
    const std::vector<std::string> expected {
        "get_services producer root inherited",
        "yield_service processor root inherited",
        "mark_deleted post_process root inherited",
        "get_tables producer table implemented required",
        "yield_table processor table implemented required",
        "yield_tags processor table stub",
        "get_names_list abstract  implemented required",
        "prepare abstract  stub required",
        "test_connection abstract  inherited required",
        "create abstract  implemented required",
        "name abstract  inherited required",
        "close abstract  inherited required",
    };
    EXPECT_EQ(lines, expected);
    EXPECT_EQ(report.sourceType, "database");
    EXPECT_EQ(report.className, "my_connector.Mine");
    EXPECT_EQ(codes(report), Codes {});
}

TEST(Report, theTopologyIsReadFromTheEnvironment)
{
    const Folder folder;
    writeMiniFramework(folder);
    PythonProject project;
    ASSERT_TRUE(project.addInterpreter(env(folder)));
    auto read = project.topology("one");
    ASSERT_TRUE(read);
    const std::string text = "topology DatabaseServiceTopology database\n"
                             "  node root\n"
                             "    producer get_services\n"
                             "    stage yield_service DatabaseService context=database_service\n"
                             "          must_return overwrite=false\n"
                             "    children table\n"
                             "    post_process mark_deleted\n"
                             "  node table threads\n"
                             "    producer get_tables\n"
                             "    stage yield_table Table context=table consumer=database_service\n"
                             "    stage yield_tags Table nullable\n";
    auto expected = topology::parseTopology(text);
    ASSERT_TRUE(expected) << toText(expected.error());
    EXPECT_EQ(topology::toText(*read), topology::toText(*expected));
}

TEST(Report, topologiesOfOnesOwnMayShareAndAddUp)
{
    const auto text = R"(
from metadata.ingestion.models.topology import NodeStage, TopologyNode
from metadata.ingestion.source.database.database_service import DatabaseServiceSource, DatabaseServiceTopology
KIDS = ["table"]
STAGE = NodeStage(type_=Column, processor="yield_column", context="column", consumer=["table"])
PRODUCER = "get_columns"
class Deeper(DatabaseServiceTopology):
    column: TopologyNode = TopologyNode(producer=PRODUCER, stages=[STAGE], children=KIDS + ["extra"])
class Mine(DatabaseServiceSource):
    topology = Deeper()
)";
    const Folder folder;
    writeMiniFramework(folder);
    const std::string file = folder.write("mine/my_connector.py", text);
    PythonProject project;
    ASSERT_TRUE(project.addInterpreter(env(folder)));
    ASSERT_TRUE(project.addFolder(file));
    auto topology = project.topology("my_connector.Mine");
    ASSERT_TRUE(topology) << toText(topology.error());
    ASSERT_EQ(topology->nodes.size(), 3u);
    const topology::Node &column = topology->nodes[2];
    EXPECT_EQ(column.producer, "get_columns");
    EXPECT_EQ(column.children, (std::vector<std::string> { "table", "extra" }));
    ASSERT_EQ(column.stages.size(), 1u);
    EXPECT_EQ(column.stages[0].type, "Column");
    EXPECT_EQ(*column.stages[0].consumer, std::vector<std::string> { "table" });
}

TEST(Checks, whatIsMissingOrCannotWorkIsSaid)
{
    struct Row
    {
        const char *what;
        std::string text;
        Codes codes;
    };
    const std::string mixin
        = "class Extra:\n    def yield_table(self, table): yield table\n"
          "    def get_tables(self): yield 1\n    def get_names_list(self): return []\n"
          "    @classmethod\n    def create(cls, a, b, c=None): return cls(a)\n";
    const std::string imports = "from metadata.ingestion.source.database.database_service import "
                                "DatabaseServiceSource\n"
                                "def get_connection(c): return c\n"
                                "def test_connection(m, c, s): return c\n";
    const Row rows[] = {
        { "an abstract method nobody implements",
            connectorHead + "    def get_tables(self): yield 1\n", { "abstract-method" } },
        { "a mixin after the base",
            imports + mixin + "class Mine(DatabaseServiceSource, Extra): pass\n",
            { "mixin-order", "mixin-order", "mixin-order", "mixin-order" } },
        { "a mixin before the base",
            imports + mixin + "class Mine(Extra, DatabaseServiceSource): pass\n", {} },
        { "async",
            connectorHead
                + "    def get_tables(self): yield 1\n    async def yield_table(self, t): yield "
                  "t\n",
            { "async-method" } },
        { "a producer with an argument",
            connectorHead + works + "    def get_tables(self, x): yield x\n",
            { "wrong-signature" } },
        { "a processor without one", connectorHead + works + "    def yield_table(self): yield 1\n",
            { "wrong-signature" } },
        { "a processor that takes anything",
            connectorHead + works + "    def yield_table(self, *a, **k): yield 1\n", {} },
        { "a keyword nobody gives",
            connectorHead + works + "    def yield_table(self, t, *, k): yield 1\n",
            { "wrong-signature" } },
        { "no self", connectorHead + works + "    def get_tables(): yield 1\n",
            { "wrong-signature" } },
        { "a static one",
            connectorHead + works + "    @staticmethod\n    def get_tables(): yield 1\n", {} },
        { "create on the instance",
            connectorHead + works + "    def create(self, a, b, c=None): return self\n",
            { "wrong-signature" } },
        { "create with too few",
            connectorHead + works + "    @classmethod\n    def create(cls, a, b): return cls(a)\n",
            { "wrong-signature" } },
        { "a plain value", connectorHead + works + "    yield_tags = None\n", { "not-callable" } },
        { "a name is a property", connectorHead + works + "    name = \"mine\"\n", {} },
        { "a list that may be null", connectorHead + works + "    def get_names_list(self): pass\n",
            { "null-raises" } },
        { "a list that is empty",
            connectorHead + works + "    def get_names_list(self): return []\n", {} },
        { "bases without order",
            connectorHead + works + "class Other(DatabaseServiceSource, Mine): pass\n", {} },
        { "a base that is not there",
            imports
                + "from metadata.ingestion.source.database.database_servic import Bas\n"
                  "class Mine(Bas, DatabaseServiceSource):\n"
                + connectorHead.substr(connectorHead.find("    @classmethod")) + works,
            { "base-class" } },
        { "no get_connection",
            "from metadata.ingestion.source.database.database_service import "
            "DatabaseServiceSource\n"
            "def test_connection(m, c, s): return c\nclass Mine(DatabaseServiceSource):\n"
                + connectorHead.substr(connectorHead.find("    @classmethod")) + works,
            { "missing-connection-function" } },
        { "the framework's own get_connection",
            "from metadata.ingestion.source.database.database_service import "
            "DatabaseServiceSource\n"
            "from metadata.ingestion.source.connections import get_connection\n"
            "def test_connection(m, c, s): return c\nclass Mine(DatabaseServiceSource):\n"
                + connectorHead.substr(connectorHead.find("    @classmethod")) + works,
            { "missing-connection-function" } },
        { "its own ways to connect",
            "from metadata.ingestion.source.database.database_service import "
            "DatabaseServiceSource\n"
            "class Mine(DatabaseServiceSource):\n    def __init__(self, c): self.c = c\n"
            "    def test_connection(self): return None\n"
                + connectorHead.substr(connectorHead.find("    @classmethod")) + works,
            {} },
        { "a method the topology makes up",
            imports
                + "from metadata.ingestion.models.topology import *\n"
                  "from metadata.ingestion.source.database.database_service import "
                  "DatabaseServiceTopology\n"
                  "class T(DatabaseServiceTopology):\n"
                  "    root = TopologyNode(producer='get_service', stages=[], children=['table'])\n"
                  "class Mine(DatabaseServiceSource):\n    topology = T()\n"
                + connectorHead.substr(connectorHead.find("    @classmethod")) + works,
            { "unknown-method" } },
    };
    for (const Row &row : rows) {
        const auto report = reportOn(row.text);
        Codes found = codes(report);
        std::erase_if(found, [](const std::string &code) { return code == "unfilled-consumer"; });
        EXPECT_EQ(found, row.codes)
            << row.what
            << (report.problems.empty() ? "" : "\n  " + report.problems.front().message);
    }
}

TEST(Checks, refusedBasesAreSaid)
{
    const Folder folder;
    writeMiniFramework(folder);
    folder.write("mine/my_connector.py",
        connectorHead + works + "class Other(DatabaseServiceSource, Mine): pass\n");
    PythonProject project;
    ASSERT_TRUE(project.addInterpreter(env(folder)));
    ASSERT_TRUE(project.addFolder(folder.path() + "/mine"));
    auto report = project.report("my_connector.Other");
    ASSERT_TRUE(report);
    const Codes found = codes(*report);
    EXPECT_NE(std::find(found.begin(), found.end(), "base-class"), found.end());
}

TEST(Project, aFactoryStandsForTheClassesItMakes)
{
    const Folder folder;
    writeMiniFramework(folder);
    folder.write("mine/parts/__init__.py", "");
    folder.write("mine/parts/a.py", connectorHead + works);
    folder.write("mine/parts/service_spec.py",
        "from metadata.utils.spec import BaseSpec\n"
        "from parts.factory import Factory\n"
        "ServiceSpec = BaseSpec(metadata_source_class=Factory)\n");
    folder.write("mine/parts/factory.py",
        "from .a import Mine\n"
        "class Other(Mine): pass\n"
        "class Factory:\n"
        "    @classmethod\n"
        "    def create(cls, a, b, c=None):\n"
        "        from parts.a import Mine as Late\n"
        "        if a: return Other(a)\n"
        "        return Late(a)\n");
    PythonProject project;
    ASSERT_TRUE(project.addInterpreter(env(folder)));
    ASSERT_TRUE(project.addFolder(folder.path() + "/mine"));
    auto reports = project.reports("parts");
    ASSERT_TRUE(reports) << toText(reports.error());
    ASSERT_EQ(reports->size(), 2u);
    EXPECT_EQ((*reports)[0].className, "parts.factory.Other");
    EXPECT_EQ((*reports)[1].className, "parts.a.Mine");
    EXPECT_EQ((*reports)[0].sourceType, "");
}

TEST(Project, conditionalDefinitionsPreferTheMainBranch)
{
    const auto report
        = reportOn("try:\n    from nowhere.at_all import thing\n"
                   "    from metadata.ingestion.source.database.gone import DatabaseServiceSource\n"
                   "except ImportError:\n"
                   "    from metadata.ingestion.source.database.database_service import "
                   "DatabaseServiceSource\n"
                   "import sys\n"
                   "def get_connection(c): return c\ndef test_connection(m, c, s): return c\n"
                   "class Mine(DatabaseServiceSource):\n"
                   "    if sys.platform == 'linux':\n"
                   "        def get_tables(self): yield 1\n"
                   "    else:\n"
                   "        def get_tables(self): return []\n"
                   "    def yield_table(self, t): yield t\n"
            + connectorHead.substr(connectorHead.find("    @classmethod")));
    EXPECT_EQ(report.find("get_tables")->state, MethodState::Implemented);
    EXPECT_EQ(codes(report), Codes {});
}

TEST(Project, namesThatAreUnknownComeWithASuggestion)
{
    const Folder folder;
    writeMiniFramework(folder);
    PythonProject project;
    ASSERT_TRUE(project.addInterpreter(env(folder)));
    auto report = project.report("onn");
    ASSERT_FALSE(report);
    EXPECT_EQ(report.error().code, "connector-unknown");
    EXPECT_NE(report.error().message.find("Did you mean one?"), std::string::npos);
}

TEST(Project, aFileThatChangesOnDiskIsReadAgain)
{
    const Folder folder;
    writeMiniFramework(folder);
    folder.write("mine/my_connector.py", connectorHead + works);
    PythonProject project;
    ASSERT_TRUE(project.addInterpreter(env(folder)));
    ASSERT_TRUE(project.addFolder(folder.path() + "/mine"));
    EXPECT_EQ(
        project.report("my_connector.Mine")->find("get_tables")->state, MethodState::Implemented);
    folder.write(
        "mine/my_connector.py", connectorHead + works + "    def get_tables(self): return []\n");
    project.refresh();
    EXPECT_EQ(project.report("my_connector.Mine")->find("get_tables")->state, MethodState::Stub);
    // So is a base in the environment.
    folder.write(siteSource + "one/metadata.py", "class OneSource: pass\n");
    project.refresh();
    EXPECT_EQ(project.report("one")->methods.size(), 0u);
}

TEST(Project, withoutTheFrameworkItSaysWhatIsUnknown)
{
    const Folder folder;
    const std::string file = folder.write("my_connector.py", connectorHead + works);
    PythonProject project;
    auto report = project.report(file);
    ASSERT_TRUE(report) << toText(report.error());
    EXPECT_EQ(report->className, "my_connector.Mine");
    EXPECT_EQ(codes(*report), Codes { "framework-missing" });
}
