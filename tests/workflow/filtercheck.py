# SPDX-FileCopyrightText: 2026 The Connector Studio authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds `cstudio filter` against the framework's own filter functions: every name, every pattern,
kept or dropped alike. Patterns and names are generated, the same ones every time.

  filtercheck.py CSTUDIO      CS_OM20_PYTHON names the interpreter; 77: there is none"""

import json
import os
import random
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

NAMES = ["orders", "Orders", "ORDERS", "order_lines", "orders_old", "my_orders", "tmp_1", "tmp_12x",
         "sales.2026", "sales-2026", "größe", "GRÖSSE", "a", "A", "stg_raw", "raw", "raw_stg", "x" * 80,
         "with blank", "100%", "$cost", "sum(x)", "[b]", "back\\slash", "a|b", "1st", "_hidden", "__", "été",
         "Straße", "ΣΊΣΥΦΟΣ", "таблица", "表", "main.public", "t1", "t22", "T333"]
PATTERNS = ["orders", "^orders$", "ORDERS", ".*orders", ".*_old$", "^tmp_", "tmp_\\d+$", "tmp%", "order_*",
            "order.lines", "sales\\.2026", "sales.2026", "[a-m].*", "[^a-m].*", "(stg|raw)", "^(stg|raw)$",
            "stg|raw", ".*", "", "^$", "$", ".+", "\\w+$", "\\w+", "\\W", "\\bsum", ".*\\(x\\)", "\\[b\\]",
            "back\\\\slash", "a\\|b", "\\d", "\\D+$", "^_+", "_", "GRÖ", "größe$", "[à-ü]", "ÉTÉ", "\\$", "%",
            "(?!tmp)", "(?=.*old)", "(?i)ORDERS", "(?:my_)?orders$", "t\\d{2}$", "t\\d{2,}$", "t\\d{,2}$", "x{80}$",
            "(?P<n>o)rders", "^.{1,3}$", ".*\\s", "[[]b", "[]]", "таб", "ТАБ", "表", "a{0}", "o?r", "(a)\\1?$",
            "main\\.public", "STRASSE", "straße"]
BROKEN = ["*", "(", "[", "a**", "(?P<n", "+a", "a{2,1}", ")"]

FRAMEWORK = """
import json, sys
from metadata.generated.schema.type.filterPattern import FilterPattern
from metadata.utils import filters
out = []
cases = json.load(sys.stdin)
for case in cases["cases"]:
    pattern = FilterPattern(**case)
    answers = []
    for name in cases["names"]:
        try:
            answers.append(filters.filter_by_table(pattern, name))
        except filters.InvalidPatternException:
            answers.append(None)
    out.append(answers)
print("ANSWERS" + json.dumps(out))
"""


def config(case: dict) -> str:
    return json.dumps({
        "source": {"type": "sqlite", "serviceName": "svc", "serviceConnection": {"config": {"type": "SQLite"}},
                   "sourceConfig": {"config": {"type": "DatabaseMetadata", "tableFilterPattern": case}}},
        "sink": {"type": "metadata-rest", "config": {}},
        "workflowConfig": {"openMetadataServerConfig": {
            "hostPort": "http://localhost:8585/api", "authProvider": "openmetadata",
            "securityConfig": {"jwtToken": "x"}}}})


def quoted(name: str) -> str:
    return f'"{name}"' if "." in name else name


def ours(cstudio: str, folder: Path, case: dict) -> list:
    file = folder / f"{abs(hash(json.dumps(case)))}.json"
    file.write_text(config(case), encoding="utf-8")
    done = subprocess.run([cstudio, "filter", str(file), "--names", str(folder / "names.txt"), "--json"],
                          capture_output=True, text=True)
    assert done.returncode in (0, 1), (case, done.stderr)
    level = next(one for one in json.loads(done.stdout)["levels"] if one["level"] == "table")
    states = {one["name"]: one["state"] for one in level["names"]}
    return [None if states[name] == "broken" else states[name] == "dropped" for name in NAMES]


def main() -> int:
    python = os.environ.get("CS_OM20_PYTHON")
    if not python:
        print("CS_OM20_PYTHON is not set")
        return 77
    dice = random.Random(20260101)
    cases = [{"includes": [p]} for p in PATTERNS] + [{"excludes": [p]} for p in PATTERNS]
    cases += [{"includes": [p]} for p in BROKEN] + [{"includes": ["a"], "excludes": [p]} for p in BROKEN]
    cases += [{}, {"includes": []}, {"excludes": []}, {"includes": [], "excludes": []}]
    for _ in range(30):
        cases.append({"includes": dice.sample(PATTERNS, dice.randint(1, 3)),
                      "excludes": dice.sample(PATTERNS, dice.randint(1, 3))})
    done = subprocess.run([python, "-B", "-c", FRAMEWORK], input=json.dumps({"cases": cases, "names": NAMES}),
                          capture_output=True, text=True)
    assert done.returncode == 0, done.stderr[-2000:]
    theirs = json.loads(done.stdout.split("ANSWERS", 1)[1])
    wrong = []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "names.txt").write_text("".join(f"table svc.db.main.{quoted(n)}\n" for n in NAMES),
                                          encoding="utf-8")
        with ThreadPoolExecutor(2) as pool:
            mines = list(pool.map(lambda case: ours(sys.argv[1], folder, case), cases))
        for case, got, expected in zip(cases, mines, theirs):
            for one, mine, right in zip(NAMES, got, expected):
                if mine != right:
                    wrong.append(f"{case}: {one!r} is {mine}, the framework says {right}")
    print("\n".join(wrong[:40]))
    print(f"{len(cases)} filters on {len(NAMES)} names, {len(wrong)} differ")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
