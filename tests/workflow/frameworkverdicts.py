# SPDX-FileCopyrightText: 2026 The Connector Studio authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the real framework says of workflow configs, as its own loader and parser decide: one line
`accepts FILE` or `rejects FILE` each. Run by an interpreter with openmetadata-ingestion:

  frameworkverdicts.py FILE…       these
  frameworkverdicts.py --examples  those that the framework ships; prints their paths, too"""

import logging
import sys
from pathlib import Path

logging.disable(logging.CRITICAL)

import metadata  # noqa: E402
from metadata.config.common import load_config_file  # noqa: E402
from metadata.ingestion.api.parser import parse_workflow_config_gracefully  # noqa: E402


def verdict(path: Path) -> str:
    try:
        parse_workflow_config_gracefully(load_config_file(path))
    except Exception:  # of any kind: it ends the command
        return "rejects"
    return "accepts"


if __name__ == "__main__":
    names = sys.argv[1:]
    if names == ["--examples"]:
        names = sorted(str(p) for p in Path(metadata.__path__[0]).glob("examples/workflows/*.yaml"))
    for name in names:
        print(verdict(Path(name)), name)
