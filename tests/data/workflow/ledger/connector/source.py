# SPDX-FileCopyrightText: 2026 The Connector Studio authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What valid-custom-database.yaml names; read, never run."""

from metadata.ingestion.source.database.database_service import DatabaseServiceSource


class LedgerSource(DatabaseServiceSource):
    pass
