# SPDX-FileCopyrightText: 2026 The Connector Studio authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Small custom connectors for services without tables: a dashboard tool, a message broker and a
scheduler of one shop. Everything they say is written here, so that two runs say the same.
"""

from metadata.generated.schema.api.data.createChart import CreateChartRequest
from metadata.generated.schema.api.data.createDashboard import CreateDashboardRequest
from metadata.generated.schema.api.data.createDashboardDataModel import CreateDashboardDataModelRequest
from metadata.generated.schema.api.data.createPipeline import CreatePipelineRequest
from metadata.generated.schema.api.data.createTopic import CreateTopicRequest
from metadata.generated.schema.api.lineage.addLineage import AddLineageRequest
from metadata.generated.schema.entity.data.chart import Chart
from metadata.generated.schema.entity.data.dashboard import Dashboard
from metadata.generated.schema.entity.data.dashboardDataModel import DashboardDataModel, DataModelType
from metadata.generated.schema.entity.data.pipeline import Pipeline, PipelineStatus, StatusType, Task, TaskStatus
from metadata.generated.schema.entity.data.table import Column, DataType, Table
from metadata.generated.schema.entity.data.topic import Topic, TopicSampleData
from metadata.generated.schema.type.entityLineage import EntitiesEdge, LineageDetails
from metadata.generated.schema.type.entityLineage import Source as LineageSource
from metadata.generated.schema.type.entityReference import EntityReference
from metadata.generated.schema.type.schema import FieldModel, SchemaType
from metadata.generated.schema.type.schema import Topic as TopicSchema
from metadata.ingestion.api.models import Either
from metadata.ingestion.models.barrier import Barrier
from metadata.ingestion.models.ometa_topic_data import OMetaTopicSampleData
from metadata.ingestion.models.pipeline_status import OMetaPipelineStatus
from metadata.ingestion.source.dashboard.dashboard_service import DashboardServiceSource
from metadata.ingestion.source.messaging.messaging_service import MessagingServiceSource
from metadata.ingestion.source.pipeline.pipeline_service import PipelineServiceSource
from metadata.utils import fqn
from metadata.utils.tag_utils import get_ometa_tag_and_classification, get_tag_labels

ORDERS = "shop_db.shop.main.orders"
DASHBOARDS = {
    "sales.2026": ["revenue", "orders per day"],
    "stock": ["items / shelf"],
}
TOPICS = {"orders": ["id", "item"], "orders.returned": ["id", "reason"], "empty topic": []}
PIPELINES = {"nightly": ["extract", "load"], "hourly/fast": ["check"]}
WHEN = 1_700_000_000_000


def get_connection(connection):
    """The framework looks this function up beside a custom source's class."""
    return connection


class _Offline:
    """What these services have instead of a connection: nothing to reach, nothing to test."""

    def test_connection(self):
        pass


class ShopDashboards(_Offline, DashboardServiceSource):
    @classmethod
    def create(cls, config_dict, metadata, pipeline_name=None):
        from metadata.generated.schema.metadataIngestion.workflow import Source as WorkflowSource

        return cls(WorkflowSource.model_validate(config_dict), metadata)

    def get_dashboards_list(self):
        return list(DASHBOARDS)

    def get_dashboard_name(self, dashboard):
        return dashboard

    def get_dashboard_details(self, dashboard):
        return dashboard

    def yield_tags(self, dashboard_details):
        yield from get_ometa_tag_and_classification(
            tags=["seasonal"],
            classification_name="ShopTags",
            tag_description="A tag of the shop",
            classification_description="Tags of the shop's dashboards",
        )

    def list_datamodels(self):
        return ["sold"]

    def yield_bulk_datamodel(self, model):
        request = CreateDashboardDataModelRequest(
            name=model,
            service=self.context.get().dashboard_service,
            dataModelType=DataModelType.MetabaseDataModel,
            columns=[Column(name="item", dataType=DataType.VARCHAR, dataLength=20)],
        )
        yield Either(right=request)
        self.register_record_datamodel(datamodel_request=request)

    def yield_dashboard_chart(self, dashboard_details):
        for name in DASHBOARDS[dashboard_details]:
            request = CreateChartRequest(
                name=name,
                displayName=name.title(),
                chartType="Line",
                service=self.context.get().dashboard_service,
                sourceUrl="https://dashboards.example/chart",
            )
            yield Either(right=request)
            self.register_record_chart(chart_request=request)

    def yield_dashboard(self, dashboard_details):
        service = self.context.get().dashboard_service
        request = CreateDashboardRequest(
            name=dashboard_details,
            displayName=dashboard_details.upper(),
            service=service,
            charts=[
                fqn.build(self.metadata, entity_type=Chart, service_name=service, chart_name=chart)
                for chart in self.context.get().charts or []
            ],
            tags=get_tag_labels(
                metadata=self.metadata, tags=["seasonal"], classification_name="ShopTags", include_tags=True
            ),
        )
        yield Either(right=request)
        self.register_record(dashboard_request=request)

    def yield_dashboard_lineage_details(self, dashboard_details, db_service_prefix=None):
        service = self.context.get().dashboard_service
        table = self.metadata.get_by_name(entity=Table, fqn=ORDERS)
        found = fqn.search_table_from_es(
            metadata=self.metadata,
            database_name=None,
            schema_name="main",
            service_name="shop_db",
            table_name="orders",
        )
        assert found, "the search does not find the table"
        name = fqn.build(
            self.metadata, entity_type=Dashboard, service_name=service, dashboard_name=dashboard_details
        )
        dashboard = self.metadata.get_by_name(entity=Dashboard, fqn=name)
        yield self._get_add_lineage_request(to_entity=dashboard, from_entity=table)
        model = self.metadata.get_by_name(
            entity=DashboardDataModel,
            fqn=fqn.build(
                self.metadata, entity_type=DashboardDataModel, service_name=service, data_model_name="sold"
            ),
        )
        yield self._get_add_lineage_request(to_entity=model, from_entity=table)


class ShopTopics(_Offline, MessagingServiceSource):
    @classmethod
    def create(cls, config_dict, metadata, pipeline_name=None):
        from metadata.generated.schema.metadataIngestion.workflow import Source as WorkflowSource

        return cls(WorkflowSource.model_validate(config_dict), metadata)

    def get_topic_list(self):
        return list(TOPICS)

    def get_topic_name(self, topic_details):
        return topic_details

    def yield_topic(self, topic_details):
        request = CreateTopicRequest(
            name=topic_details,
            description=f"Messages about {topic_details}",
            service=self.context.get().messaging_service,
            partitions=2,
            messageSchema=TopicSchema(
                schemaText="{}",
                schemaType=SchemaType.JSON,
                schemaFields=[FieldModel(name=name, dataType="STRING") for name in TOPICS[topic_details]],
            ),
        )
        yield Either(right=request)
        self.register_record(topic_request=request)

    def yield_topic_sample_data(self, topic_details):
        yield Either(right=Barrier(reason="the sample needs its topic"))
        name = fqn.build(
            self.metadata,
            entity_type=Topic,
            service_name=self.context.get().messaging_service,
            topic_name=topic_details,
        )
        topic = self.metadata.get_by_name(entity=Topic, fqn=name)
        if topic:
            sample = TopicSampleData(messages=['{"id": 1}'])
            yield Either(right=OMetaTopicSampleData(topic=topic, sample_data=sample))


class ShopPipelines(_Offline, PipelineServiceSource):
    @classmethod
    def create(cls, config_dict, metadata, pipeline_name=None):
        from metadata.generated.schema.metadataIngestion.workflow import Source as WorkflowSource

        return cls(WorkflowSource.model_validate(config_dict), metadata)

    def get_pipelines_list(self):
        return list(PIPELINES)

    def get_pipeline_name(self, pipeline_details):
        return pipeline_details

    def yield_pipeline(self, pipeline_details):
        names = PIPELINES[pipeline_details]
        request = CreatePipelineRequest(
            name=pipeline_details,
            displayName=pipeline_details,
            service=self.context.get().pipeline_service,
            scheduleInterval="0 3 * * *",
            tasks=[
                Task(name=name, displayName=name, downstreamTasks=names[i + 1 : i + 2], taskType="Shell")
                for i, name in enumerate(names)
            ],
        )
        yield Either(right=request)
        self.register_record(pipeline_request=request)

    def _fqn(self):
        return fqn.build(
            metadata=self.metadata,
            entity_type=Pipeline,
            service_name=self.context.get().pipeline_service,
            pipeline_name=self.context.get().pipeline,
        )

    def yield_pipeline_status(self, pipeline_details):
        status = PipelineStatus(
            executionStatus=StatusType.Successful,
            timestamp=WHEN,
            taskStatus=[
                TaskStatus(name=name, executionStatus=StatusType.Successful, startTime=WHEN, endTime=WHEN + 1000)
                for name in PIPELINES[pipeline_details]
            ],
        )
        yield Either(right=OMetaPipelineStatus(pipeline_fqn=self._fqn(), pipeline_status=status))

    def yield_pipeline_lineage_details(self, pipeline_details):
        if pipeline_details != "nightly":  # an edge belongs to one pipeline
            return
        pipeline = self.metadata.get_by_name(entity=Pipeline, fqn=self._fqn())
        source = self.metadata.get_by_name(entity=Table, fqn=ORDERS)
        target = self.metadata.get_by_name(entity=Table, fqn=ORDERS + "_daily")
        details = LineageDetails(
            pipeline=EntityReference(id=pipeline.id.root, type="pipeline"),
            source=LineageSource.PipelineLineage,
        )
        yield Either(
            right=AddLineageRequest(
                edge=EntitiesEdge(
                    fromEntity=EntityReference(id=source.id, type="table"),
                    toEntity=EntityReference(id=target.id, type="table"),
                    lineageDetails=details,
                )
            )
        )
