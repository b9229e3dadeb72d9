# SPDX-FileCopyrightText: 2026 The Connector Studio authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Run by the user's interpreter: what the installed framework's own model of a workflow config says.

  dumpschema.py version   {"version", "stamp"} of the installed framework, which is not imported
  dumpschema.py schema    the JSON schema of the model
Exit code 3: the framework is not installed there."""

import importlib.machinery
import importlib.metadata
import json
import os
import sys
import types


def package() -> str:
    for folder in sys.path:
        spec = importlib.machinery.PathFinder.find_spec("metadata", [folder or "."])
        if spec and spec.submodule_search_locations:
            place = list(spec.submodule_search_locations)[0]
            if os.path.isdir(os.path.join(place, "generated")):
                return place
    sys.exit(3)


def version(place: str) -> dict:
    model = os.path.join(place, "generated", "schema", "metadataIngestion", "workflow.py")
    try:
        about = os.stat(model)
        name = importlib.metadata.version("openmetadata-ingestion")
    except (OSError, importlib.metadata.PackageNotFoundError):
        sys.exit(3)
    return {"version": name, "stamp": f"{about.st_mtime_ns:x}-{about.st_size:x}"}


def schema(place: str) -> dict:
    # The package's own __init__ wants most of its dependencies; the models do not.
    stub = types.ModuleType("metadata")
    stub.__path__ = [place]
    sys.modules["metadata"] = stub
    from metadata.generated.schema.metadataIngestion.workflow import OpenMetadataWorkflowConfig

    return OpenMetadataWorkflowConfig.model_json_schema()


if __name__ == "__main__":
    answer = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)  # whatever an import prints is no answer
    what = version if sys.argv[1:] == ["version"] else schema
    with answer:
        json.dump(what(package()), answer)
