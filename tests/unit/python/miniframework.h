// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/python/source/pythonproject.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <string>

namespace cs::python::test {

/// A folder of files that goes with the test.
class Folder
{
public:
    Folder()
    {
        std::string name = (std::filesystem::temp_directory_path() / "cs-python-XXXXXX").string();
        m_path = ::mkdtemp(name.data());
    }
    ~Folder()
    {
        std::error_code ignored;
        std::filesystem::remove_all(m_path, ignored);
    }
    Folder(const Folder &) = delete;
    Folder &operator=(const Folder &) = delete;

    std::string write(const std::string &name, const std::string &text) const
    {
        const std::filesystem::path file = std::filesystem::path(m_path) / name;
        std::filesystem::create_directories(file.parent_path());
        std::ofstream(file, std::ios::binary) << text;
        return file.string();
    }
    [[nodiscard]] const std::string &path() const { return m_path; }

private:
    std::string m_path;
};

/// An environment with the shapes of the framework that the analysis goes by, and nothing else.
inline void writeMiniFramework(const Folder &folder)
{
    const std::string site = "env/lib/python3.11/site-packages/metadata/";
    folder.write("env/pyvenv.cfg", "home = /usr/bin\ninclude-system-site-packages = false\n");
    for (const char *package : { "", "ingestion/", "ingestion/api/", "ingestion/models/", "ingestion/source/",
                                 "ingestion/source/database/", "ingestion/source/database/one/", "utils/" })
        folder.write(site + package + "__init__.py", "");
    folder.write(site + "ingestion/api/steps.py", R"(
from abc import ABC, abstractmethod
class Closeable:
    @abstractmethod
    def close(self): pass
class Step(ABC, Closeable):
    def __init__(self): self.status = None
    @classmethod
    @abstractmethod
    def create(cls, config_dict, metadata, pipeline_name=None): pass
    @property
    @abstractmethod
    def name(self): pass
class Source(Step, ABC):
    @abstractmethod
    def prepare(self): pass
    @abstractmethod
    def test_connection(self): pass
    @property
    def name(self): return "Source"
)");
    folder.write(site + "ingestion/api/topology_runner.py", R"(
from typing import Generic
class TopologyRunnerMixin(Generic[C]):
    def _iter(self): yield from self.walk()
)");
    folder.write(site + "ingestion/models/topology.py", R"(
class NodeStage: pass
class TopologyNode: pass
class ServiceTopology: pass
)");
    folder.write(site + "ingestion/source/connections.py", R"(
def get_connection(connection): return connection
def test_connection_common(metadata, obj, connection): return obj
)");
    folder.write(site + "ingestion/source/database/database_service.py", R"(
from abc import ABC, abstractmethod
from metadata.ingestion.api.steps import Source
from metadata.ingestion.api.topology_runner import TopologyRunnerMixin
from metadata.ingestion.models.topology import NodeStage, ServiceTopology, TopologyNode
from metadata.ingestion.source.connections import get_connection, test_connection_common
from metadata.generated.entity import DatabaseService, Table as TableEntity

class DatabaseServiceTopology(ServiceTopology):
    root: Annotated[TopologyNode, Field(description="r")] = TopologyNode(
        producer="get_services",
        stages=[NodeStage(type_=DatabaseService, processor="yield_service", context="database_service",
                          overwrite=False, must_return=True)],
        children=["table"],
        post_process=["mark_deleted"],
    )
    table = TopologyNode(
        producer="get_tables",
        stages=[
            NodeStage(type_=TableEntity, processor="yield_table", context="table", consumer=["database_service"]),
            NodeStage(type_=TableEntity, processor="yield_tags", nullable=True),
        ],
        threads=True,
    )

class DatabaseServiceSource(TopologyRunnerMixin, Source, ABC):
    topology = DatabaseServiceTopology()
    def __init__(self, config):
        super().__init__()
        self.connection = get_connection(config)
    def prepare(self):
        """Nothing to prepare."""
    def close(self): self.connection.close()
    def get_services(self): yield self.config
    def yield_service(self, config): yield config
    @abstractmethod
    def get_tables(self):
        """Tables."""
    @abstractmethod
    def yield_table(self, table):
        """One table."""
    @abstractmethod
    def get_names_list(self):
        """Names."""
    def yield_tags(self, table):
        """No tags by default."""
    def mark_deleted(self):
        for name in self.get_names_list():
            yield name
    def test_connection(self):
        test_connection_common(self.metadata, self.connection, self.config)
)");
    folder.write(site + "utils/spec.py", R"(
from metadata.utils.importer import get_class_path
class BaseSpec(BaseModel):
    profiler_class: Optional[str] = None
    metadata_source_class: str
    lineage_source_class: Optional[str] = None
    connection_class: Optional[str] = None
class Profiler: pass
class DefaultDatabaseSpec(BaseSpec):
    profiler_class: Optional[str] = get_class_path(Profiler)
)");
    folder.write(site + "ingestion/source/database/one/metadata.py", R"(
from metadata.ingestion.source.database.database_service import DatabaseServiceSource
class OneSource(DatabaseServiceSource):
    @classmethod
    def create(cls, config_dict, metadata, pipeline_name=None): return cls(config_dict)
    def get_tables(self): yield "t"
    def yield_table(self, table): yield from []
    def get_names_list(self): return ["t"]
)");
    folder.write(site + "ingestion/source/database/one/service_spec.py", R"(
from metadata.ingestion.source.database.one.metadata import OneSource
from metadata.utils.spec import DefaultDatabaseSpec
ServiceSpec = DefaultDatabaseSpec(metadata_source_class=OneSource)
)");
}

/// What every connector of the mini framework needs, to be followed by the methods a test is about.
inline const std::string connectorHead = R"(
from metadata.ingestion.source.database.database_service import DatabaseServiceSource

def get_connection(connection): return connection
def test_connection(metadata, client, connection): return None

class Mine(DatabaseServiceSource):
    @classmethod
    def create(cls, config_dict, metadata, pipeline_name=None): return cls(config_dict)
    def get_names_list(self): return ["t"]
)";

inline std::string env(const Folder &folder)
{
    return folder.path() + "/env";
}

inline std::vector<std::string> codes(const topology::ConnectorReport &report)
{
    std::vector<std::string> found;
    for (const topology::Problem &problem : report.problems)
        found.push_back(problem.code);
    return found;
}

/// The report of a class `Mine` whose file is @p text.
inline topology::ConnectorReport reportOn(const std::string &text)
{
    const Folder folder;
    writeMiniFramework(folder);
    const std::string file = folder.write("mine/my_connector.py", text);
    PythonProject project;
    EXPECT_TRUE(project.addInterpreter(env(folder)));
    auto report = project.report(file);
    if (!report) {
        ADD_FAILURE() << toText(report.error());
        return {};
    }
    return std::move(*report);
}

} // namespace cs::python::test
