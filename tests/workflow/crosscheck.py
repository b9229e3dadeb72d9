# SPDX-FileCopyrightText: 2026 The Connector Studio authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds `cstudio validate --python` against the real framework: what it rejects we reject, what it
accepts we accept, or the config says why not. Over tests/data/workflow, and over every example that
the framework ships.

  crosscheck.py CSTUDIO DATA      CS_OM20_PYTHON names the interpreter; 77: there is none"""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

# Of errors with these codes the framework learns only when it runs.
LATER = {"bad-regex", "not-found"}
LATER_PLACES = {"source.serviceName", "source.type", "source.serviceConnection.config.type",
                "source.serviceConnection.config.sourcePythonClass"}

CONNECTION = "source.serviceConnection.config"


def verdicts(python: str, names: list[str]) -> dict[str, bool]:
    script = Path(__file__).with_name("frameworkverdicts.py")
    out = subprocess.run([python, "-B", str(script), *names], check=True, capture_output=True, text=True)
    lines = [line.split(" ", 1) for line in out.stdout.splitlines() if line[:8] in ("accepts ", "rejects ")]
    return {name: verdict == "accepts" for verdict, name in lines}


def ours(cstudio: str, python: str, names: list[str]) -> dict[str, list[dict]]:
    out = subprocess.run([cstudio, "validate", "--json", "--python", python, *names],
                         capture_output=True, text=True)
    assert out.returncode in (0, 1), out.stderr
    return {one["file"]: one["diagnostics"] for one in json.loads(out.stdout)["files"]}


def main() -> int:
    cstudio, data = sys.argv[1:3]
    python = os.environ.get("CS_OM20_PYTHON")
    if not python:
        print("CS_OM20_PYTHON is not set")
        return 77
    problems = []
    configs = sorted(str(p) for p in Path(data).glob("*.yaml"))
    assert len(configs) >= 60
    theirs = verdicts(python, configs)
    for name in configs:
        says = re.search(r"^# framework: (\w+)", Path(name).read_text(encoding="utf-8"), re.M).group(1)
        if (says == "accepts") != theirs[name]:
            problems.append(f"{name}: the framework {'accepts' if theirs[name] else 'rejects'} it")
    mine = ours(cstudio, python, configs)
    for name in configs:
        rejected = any(d["severity"] == "error" for d in mine[name])
        why = "\n# why: " in Path(name).read_text(encoding="utf-8")
        if rejected == theirs[name] and not why:
            problems.append(f"{name}: we {'reject' if rejected else 'accept'} it, and no word why")

    examples = verdicts(python, ["--examples"])
    assert len(examples) > 50, len(examples)
    mine = ours(cstudio, python, sorted(examples))
    agreed = 0
    for name, accepted in sorted(examples.items()):
        errors = [d for d in mine[name] if d["severity"] == "error"]
        now = [d for d in errors if d["code"] not in LATER and d["path"] not in LATER_PLACES]
        # Without a type the framework takes any connection that fits, which its source then refuses.
        if any(d["code"] == "missing-key" and d["path"] == CONNECTION + ".type" for d in errors):
            now = [d for d in now if not d["path"].startswith(CONNECTION)]
        if accepted == (not now) or (not accepted and errors):
            agreed += 1
            continue
        problems.append(f"{Path(name).name}: the framework {'accepts' if accepted else 'rejects'} it; "
                        + ("we say " + "; ".join(f"{d['line']}: {d['message']}" for d in now) if now else "we say nothing"))
    print(f"{len(configs)} configs, {agreed} of {len(examples)} examples agree")
    print("\n".join(problems))
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
