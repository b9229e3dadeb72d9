# SPDX-FileCopyrightText: 2026 The Connector Studio authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which steps a connection test has, and which of them must pass.

A server knows the definition of each service type; the framework's package holds only the functions.
Without a server the steps are those the connector has functions for: in the order of the definition
where it is known here, else in the connector's own.
"""

# Order of the definitions that servers of 1.10 to 2.0 have for these service types.
KNOWN = {
    "SQLite": ("CheckAccess", "GetSchemas", "GetTables", "GetViews"),
    "Postgres": ("CheckAccess", "GetDatabases", "GetSchemas", "GetTables", "GetViews", "GetTags", "GetQueries"),
    "Mysql": ("CheckAccess", "GetSchemas", "GetTables", "GetViews"),
    "Snowflake": ("CheckAccess", "GetDatabases", "GetSchemas", "GetTables", "GetViews", "GetTags", "GetQueries"),
    "Redash": ("GetDashboards",),
    "Superset": ("CheckAccess", "GetDashboards", "GetCharts"),
    "Kafka": ("GetTopics",),
    "Airflow": ("CheckAccess",),
}

# What a walk cannot do without, in every definition seen. All else fails only with a warning.
MANDATORY = frozenset((
    "CheckAccess", "GetDatabases", "GetSchemas", "GetTables", "GetDashboards", "GetCharts", "GetTopics",
    "GetPipelines", "ListBuckets", "GetModels", "GetCollections", "GetSearchIndexes", "CheckSchema"))

PURPOSE = {
    "CheckAccess": "Reach the source and sign in.",
    "GetDatabases": "List the databases.",
    "GetSchemas": "List the schemas.",
    "GetTables": "List the tables of a schema.",
    "GetViews": "List the views of a schema.",
    "GetTags": "Read the tags.",
    "GetQueries": "Read the query log, for lineage and usage.",
    "GetColumnMetadata": "Read what the database says about columns.",
    "GetTableComments": "Read the comments on tables.",
    "GetInformationSchemaColumns": "Read information_schema.columns.",
    "GetDashboards": "List the dashboards.",
    "GetCharts": "List the charts.",
    "GetTopics": "List the topics.",
    "CheckSchemaRegistry": "Reach the schema registry.",
    "GetPipelines": "List the pipelines.",
    "ListBuckets": "List the buckets.",
}


def order(service_type: str, names) -> list:
    names = list(names)
    known = [name for name in KNOWN.get(service_type, ()) if name in names]
    return known + [name for name in names if name not in known]


def first(service_type: str) -> str:
    """What the first step is called where the connector did not come as far as to say so."""
    return KNOWN.get(service_type, ("CheckAccess",))[0]


def describe(service_type: str, names) -> list:
    """The steps as the host gets them; the first one stands before all others, as nothing works
    without a connection."""
    steps = []
    for place, name in enumerate(order(service_type, names)):
        name = str(getattr(name, "value", name))
        steps.append({"name": name, "description": PURPOSE.get(name, ""),
                      "mandatory": place == 0 or name in MANDATORY, "gate": place == 0})
    return steps
