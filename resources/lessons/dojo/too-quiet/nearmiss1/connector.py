# SPDX-FileCopyrightText: 2026 The Connector Studio authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The music shop as a custom connector: it reads the files in data, beside this one."""
import json
import logging
from pathlib import Path

from metadata.generated.schema.api.data.createDatabase import CreateDatabaseRequest
from metadata.generated.schema.api.data.createDatabaseSchema import CreateDatabaseSchemaRequest
from metadata.generated.schema.api.data.createTable import CreateTableRequest
from metadata.generated.schema.entity.data.database import Database
from metadata.generated.schema.entity.data.databaseSchema import DatabaseSchema
from metadata.generated.schema.entity.data.table import Column, DataType, TableType
from metadata.generated.schema.metadataIngestion.workflow import Source as WorkflowSource
from metadata.generated.schema.entity.services.ingestionPipelines.status import StackTraceError
from metadata.ingestion.api.models import Either
from metadata.ingestion.source.database.database_service import DatabaseServiceSource
from metadata.utils import fqn

logger = logging.getLogger("music_shop")
DATA = Path(__file__).parent / "data"


class MusicShop(DatabaseServiceSource):
    def __init__(self, config, metadata):
        super().__init__()
        self.config = config
        self.metadata = metadata
        self.source_config = config.sourceConfig.config
        self.service_connection = config.serviceConnection.root.config
        self.connection_obj = None

    @classmethod
    def create(cls, config_dict, metadata, pipeline_name=None):
        return cls(WorkflowSource.model_validate(config_dict), metadata)

    def test_connection(self):
        pass

    def close(self):
        pass

    # Producers

    def get_database_names(self):
        yield "shop"

    def get_database_schema_names(self):
        yield "main"

    def get_tables_name_and_type(self):
        for file in sorted(DATA.glob("*.json")):
            yield file.stem, TableType.Regular

    # Processors

    def yield_database(self, database_name):
        yield Either(
            right=CreateDatabaseRequest(
                name=database_name, service=self.context.get().database_service
            )
        )

    def yield_database_schema(self, schema_name):
        yield Either(
            right=CreateDatabaseSchemaRequest(
                name=schema_name, database=self.database_fqn()
            )
        )

    def yield_table(self, table_name_and_type):
        name, table_type = table_name_and_type
        try:
            table = json.loads((DATA / f"{name}.json").read_text())
        except ValueError as error:
            raise RuntimeError(f"{name}.json cannot be read") from error
        columns = [
            Column(name=column, dataType=DataType(data_type))
            for column, data_type in table["columns"].items()
        ]
        request = CreateTableRequest(
            name=name,
            tableType=table_type,
            columns=columns,
            databaseSchema=self.schema_fqn(),
        )
        yield Either(right=request)
        self.register_record(request)

    def database_fqn(self):
        context = self.context.get()
        return fqn.build(
            self.metadata,
            entity_type=Database,
            service_name=context.database_service,
            database_name=context.database,
        )

    def schema_fqn(self):
        context = self.context.get()
        return fqn.build(
            self.metadata,
            entity_type=DatabaseSchema,
            service_name=context.database_service,
            database_name=context.database,
            schema_name=context.database_schema,
        )

    # The shop has none of these.

    def yield_tag(self, schema_name):
        yield from []

    def get_stored_procedures(self):
        yield from []

    def yield_stored_procedure(self, stored_procedure):
        yield from []
