# SPDX-FileCopyrightText: 2026 The Connector Studio authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What valid-custom-dashboard.yaml names; read, never run."""

from metadata.ingestion.source.dashboard.dashboard_service import DashboardServiceSource


class BoardsSource(DashboardServiceSource):
    pass
