# SPDX-FileCopyrightText: 2026 The Connector Studio authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""`cstudio validate --against` on a config that the framework 1.13 accepts and 2.0 does not: it must say
so, at the right lines, with proposals that make it valid; and both frameworks must agree.

  versioncheck.py CSTUDIO     CS_OM20_PYTHON and CS_OM113_PYTHON name the interpreters; 77: one is not there"""

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

CONFIG = """source:
  type: databrickspipeline
  serviceName: jobs
  serviceConnection:
    config:
      type: DatabricksPipeline
      hostPort: localhost:443
      token: not-a-secret
  sourceConfig:
    config:
      type: PipelineMetadata
sink:
  type: metadata-rest
  config: {}
workflowConfig:
  openMetadataServerConfig:
    hostPort: http://localhost:8585/api
    authProvider: openmetadata
    securityConfig:
      jwtToken: x
"""


def changes(cstudio: str, old: str, new: str, file: Path) -> dict:
    done = subprocess.run([cstudio, "validate", str(file), "--python", old, "--against", new, "--json"],
                          capture_output=True, text=True)
    assert done.returncode in (0, 1), done.stderr
    return json.loads(done.stdout)


def accepts(python: str, file: Path) -> bool:
    script = Path(__file__).with_name("frameworkverdicts.py")
    done = subprocess.run([python, "-B", str(script), str(file)], check=True, capture_output=True, text=True)
    return f"accepts {file}" in done.stdout


def applied(text: str, edits: list[dict]) -> str:
    lines = text.splitlines(keepends=True)
    starts = [0]
    for line in lines:
        starts.append(starts[-1] + len(line))
    for edit in sorted(edits, key=lambda e: (e["line"], e["column"]), reverse=True):
        begin = starts[edit["line"] - 1] + edit["column"] - 1
        end = starts[edit["endLine"] - 1] + edit["endColumn"] - 1
        text = text[:begin] + edit["text"] + text[end:]
    return text


def main() -> int:
    cstudio, old, new = sys.argv[1], os.environ.get("CS_OM113_PYTHON"), os.environ.get("CS_OM20_PYTHON")
    if not old or not new:
        print("CS_OM113_PYTHON or CS_OM20_PYTHON is not set")
        return 77
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "jobs.yaml"
        file.write_text(CONFIG, encoding="utf-8")
        assert accepts(old, file) and not accepts(new, file), "the frameworks have changed: take another config"
        found = changes(cstudio, old, new, file)
        assert "1.13" in found["from"] and "2.0" in found["to"], found
        assert [(d["code"], d["line"]) for d in found["broken"]] == [("missing-key", 6), ("unknown-key", 8)], found
        assert not found["mended"], found
        back = changes(cstudio, new, old, file)
        assert not back["broken"] and len(back["mended"]) == 2, back
        # One proposal after the other, as one clicks.
        for _ in range(4):
            broken = changes(cstudio, old, new, file)["broken"]
            if not broken:
                break
            assert broken[0]["fixes"], broken
            text = applied(file.read_text(encoding="utf-8"), broken[0]["fixes"][0]["edits"])
            file.write_text(text, encoding="utf-8")
        print(file.read_text(encoding="utf-8"))
        assert accepts(new, file), "the proposals do not make it valid"
    return 0


if __name__ == "__main__":
    sys.exit(main())
