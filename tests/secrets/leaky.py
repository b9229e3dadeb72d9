# SPDX-FileCopyrightText: 2026 The Connector Studio authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A connector that lets its password out wherever one can: printed, logged, raised, yielded, asked
for in SQL and over HTTP, put into the context and into names."""

import logging
import sys

import requests
import sqlalchemy
from metadata.generated.schema.api.data.createTopic import CreateTopicRequest
from metadata.generated.schema.entity.services.ingestionPipelines.status import StackTraceError
from metadata.generated.schema.metadataIngestion.workflow import Source as WorkflowSource
from metadata.generated.schema.type.schema import SchemaType
from metadata.generated.schema.type.schema import Topic as TopicSchema
from metadata.ingestion.api.models import Either
from metadata.ingestion.source.messaging.messaging_service import MessagingServiceSource
from metadata.utils.logger import ingestion_logger


def get_connection(connection):
    return connection


class Leaky(MessagingServiceSource):
    @classmethod
    def create(cls, config_dict, metadata, pipeline_name=None):
        return cls(WorkflowSource.model_validate(config_dict), metadata)

    def __init__(self, config, metadata):
        options = config.serviceConnection.root.config.connectionOptions.root
        self.password = options["password"]
        self.url = options["endpoint"]
        print("password at once:", self.password, options)
        super().__init__(config, metadata)

    def test_connection(self):
        pass

    def get_topic_list(self):
        print("stdout has", self.password)
        print("stderr has", repr(self.password), file=sys.stderr)
        ingestion_logger().error("the log has %s", self.password)
        logging.getLogger("own").warning("so has this: %s", self.password)
        self.context.get().__dict__["leak"] = {"pin": self.password}
        try:
            requests.get(self.url, params={"q": self.password, "token": self.password}, timeout=0.2)
        except requests.RequestException as error:
            print(error)
        engine = sqlalchemy.create_engine("sqlite://")
        with engine.connect() as connection:
            connection.execute(sqlalchemy.text("SELECT '%s' AS x" % self.password))
            try:
                connection.execute(sqlalchemy.text('SELECT "%s" FROM nowhere' % self.password))
            except sqlalchemy.exc.SQLAlchemyError as error:
                self.status.failed(StackTraceError(name="sql", error=str(error), stackTrace=repr(error)))
        yield "orders"
        yield "named " + self.password
        raise RuntimeError("producer: " + self.password)

    def get_topic_name(self, topic_details):
        return topic_details

    def yield_topic(self, topic_details):
        schema = TopicSchema(schemaText="type " + self.password, schemaType=SchemaType.Other)
        yield Either(right=CreateTopicRequest(
            name=topic_details, service=self.context.get().messaging_service, partitions=1,
            description="login with " + self.password, messageSchema=schema))
        yield Either(left=StackTraceError(name=self.password, error="left: " + self.password, stackTrace=self.password))
        raise ValueError({"password": self.password})

    def yield_topic_sample_data(self, topic_details):
        yield from []
