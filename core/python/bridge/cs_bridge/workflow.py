# SPDX-FileCopyrightText: 2026 The Connector Studio authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which workflow a config asks for, and a source's topology as the host reads it."""


def _kind(config) -> str:
    return str(((config["source"].get("sourceConfig") or {}).get("config") or {}).get("type", ""))


def walks(config) -> bool:
    """Whether the source of the workflow is the connector's own: others read the catalogue."""
    return _kind(config) not in ("Profiler", "AutoClassification")


def create(config):
    """The framework's own workflow object for a config. Constructing it already parses the config,
    opens the client and tests the connection."""
    kind = _kind(config)
    if kind == "DatabaseUsage":
        from metadata.workflow.usage import UsageWorkflow as workflow
    elif kind == "Profiler":
        from metadata.workflow.profiler import ProfilerWorkflow as workflow
    elif kind == "AutoClassification":
        from metadata.workflow.classification import AutoClassificationWorkflow as workflow
    else:
        from metadata.workflow.metadata import MetadataWorkflow as workflow
    return workflow.create(config)


def source_class(config):
    """The class a config's source is built from, as the framework finds it; None where it cannot be
    told (the framework itself will say why)."""
    source = config["source"]
    try:
        from metadata.utils.class_helper import get_service_type_from_source_type
        from metadata.utils.importer import import_from_module
        from metadata.utils.service_spec.service_spec import import_source_class

        if str(source["type"]).lower().startswith("custom"):
            return import_from_module(source["serviceConnection"]["config"]["sourcePythonClass"])
        return import_source_class(service_type=get_service_type_from_source_type(source["type"]),
                                   source_type=source["type"].lower())
    except Exception:
        return None


FLAGS = (("context", "context"), ("consumer", "consumer"), ("nullable", "nullable"),
         ("must_return", "mustReturn"), ("overwrite", "overwrite"),
         ("store_all_in_context", "storeAllInContext"), ("clear_context", "clearContext"),
         ("store_fqn", "storeFqn"), ("cache_entities", "cacheEntities"), ("use_cache", "useCache"))


def topology_json(owner):
    """The contract of `cstudio topology --format json` for a source class; None without a topology."""
    topology = getattr(owner, "topology", None)
    if topology is None or not hasattr(topology, "__dict__") or _replaces_walk(owner):
        return None
    from metadata.ingestion.models.topology import get_topology_root

    nodes = [(name, node) for name, node in topology.__dict__.items() if hasattr(node, "producer")]
    roots = get_topology_root(topology)
    return {
        "name": type(topology).__name__,
        "sourceType": _source_type(topology),
        "roots": [name for name, node in nodes if any(node is root for root in roots)],
        "nodes": [{"name": name, "producer": node.producer, "children": list(node.children or []),
                   "postProcess": list(node.post_process or []), "threads": bool(node.threads),
                   "stages": [_stage(stage) for stage in node.stages]} for name, node in nodes],
    }


def _stage(stage) -> dict:
    members = {"type": stage.type_.__name__, "processor": stage.processor}
    for theirs, ours in FLAGS:
        if hasattr(stage, theirs):
            members[ours] = getattr(stage, theirs)
    return members


def _source_type(topology) -> str:
    parts = type(topology).__module__.split(".")
    return parts[3] if len(parts) > 3 and parts[:3] == ["metadata", "ingestion", "source"] else ""


def _replaces_walk(owner) -> bool:
    """A source whose own _iter never reaches the runner (sas) gives records only."""
    for base in owner.__mro__:
        body = base.__dict__.get("_iter")
        if body is not None:
            names = getattr(getattr(body, "__wrapped__", body), "__code__", None)
            return not (names and ("process_nodes" in names.co_names or "_iter" in names.co_names))
    return False
