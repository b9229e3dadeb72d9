"""A connector to begin with: every method is there, none gives anything yet.

Walk it as it is, then write one method after the other. get_database_names() comes first: what it
yields goes to yield_database(), one name at a time.
"""

from metadata.generated.schema.metadataIngestion.workflow import Source as WorkflowSource
from metadata.ingestion.source.database.database_service import DatabaseServiceSource


class Skeleton(DatabaseServiceSource):
    def __init__(self, config, metadata):
        super().__init__()
        self.config = config
        self.metadata = metadata
        self.source_config = config.sourceConfig.config
        self.service_connection = config.serviceConnection.root.config
        self.connection_obj = None
        self.test_connection()

    @classmethod
    def create(cls, config_dict, metadata, pipeline_name=None):
        return cls(WorkflowSource.model_validate(config_dict), metadata)

    # Raise here if what you read from cannot be reached.
    def test_connection(self): ...

    def close(self): ...

    # Producers: names, in the order they are to be walked.

    def get_database_names(self):
        yield from []

    def get_database_schema_names(self):
        yield from []

    def get_tables_name_and_type(self):
        yield from []

    def get_stored_procedures(self):
        yield from []

    # Processors: one Either for each element a producer gave.

    def yield_database(self, database_name):
        yield from []

    def yield_database_schema(self, schema_name):
        yield from []

    def yield_tag(self, schema_name):
        yield from []

    def yield_table(self, table_name_and_type):
        yield from []

    def yield_stored_procedure(self, stored_procedure):
        yield from []
