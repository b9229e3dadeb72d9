# SPDX-FileCopyrightText: 2026 The Connector Studio authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The boards of the music shop, as a custom dashboard connector."""
import json
from pathlib import Path

from metadata.generated.schema.api.data.createDashboard import CreateDashboardRequest
from metadata.generated.schema.metadataIngestion.workflow import Source as WorkflowSource
from metadata.ingestion.api.models import Either
from metadata.ingestion.source.dashboard.dashboard_service import DashboardServiceSource

DATA = Path(__file__).parent / "data"


def get_connection(connection):
    """The boards are files: there is nothing to connect to."""


class MusicBoards(DashboardServiceSource):
    def __init__(self, config, metadata):
        self.boards = json.loads((DATA / "boards.json").read_text())
        super().__init__(config, metadata)

    @classmethod
    def create(cls, config_dict, metadata, pipeline_name=None):
        return cls(WorkflowSource.model_validate(config_dict), metadata)

    def test_connection(self):
        pass

    def close(self):
        pass

    # Producers: the framework's get_dashboard() asks these.

    def get_dashboards_list(self):
        return self.boards.get("boards", [])

    def get_dashboard_name(self, dashboard):
        return dashboard["name"]

    def get_dashboard_details(self, dashboard):
        return dashboard

    # Processors

    def yield_dashboard(self, dashboard_details):
        request = CreateDashboardRequest(
            name=dashboard_details["name"],
            displayName=dashboard_details["title"],
            service=self.context.get().dashboard_service,
        )
        yield Either(right=request)
        self.register_record(request)

    # The shop's boards have none of these.

    def yield_dashboard_chart(self, dashboard_details):
        yield from []

    def yield_dashboard_lineage_details(self, dashboard_details, db_service_prefix=None):
        yield from []
