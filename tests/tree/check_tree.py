#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Connector Studio authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds the tree against the rules of docs/architecture.md: who may include whom, what stands at the
top, licence lines, file sizes, no loose ends. Prints each breach with file and line; exit 1 if any."""

import re
import subprocess
import sys
from pathlib import Path

TOP = {"CMakeLists.txt", "CMakePresets.json", "README.md", "CHANGELOG.md", "CONTRIBUTING.md", "LICENSE",
       "core", "connectors", "studio", "resources", "translations", "tests", "cmake", "docs"}
CODE = {".cpp", ".h", ".c"}
MAX_LINES = 600  # a file longer than this is two things
MAX_TEST_LINES = 800  # a table of cases may be longer
WIDGETS = re.compile(r"#include <(QWidget|QMainWindow|QDialog|QAction|QApplication|QIcon|QPainter|QPixmap)>")
NO_GUI = ("core/", "connectors/", "studio/session/", "studio/cli/")


def layers(root: Path) -> dict[str, set[str]]:
    """cmake/Layers.cmake as {library: what it may use}."""
    text = re.sub(r"#[^\n]*", "", (root / "cmake/Layers.cmake").read_text())
    table: dict[str, list[str]] = {}
    for name, body in re.findall(r"set\(CS_(\w+)([^)]*)\)", text):
        words: list[str] = []
        for word in body.replace('"', " ").split():
            reference = re.fullmatch(r"\$\{CS_(\w+)\}", word)
            words += table[reference.group(1)] if reference else [word]
        table[name] = words
    return {name[len("LAYER_"):]: set(words) for name, words in table.items() if name.startswith("LAYER_")}


def tracked(root: Path) -> list[str]:
    out = subprocess.run(["git", "-C", str(root), "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
                         check=True, capture_output=True, text=True).stdout
    return sorted(name for name in out.split("\0") if name and (root / name).is_file())


def check(root: Path, files: list[str]) -> list[str]:
    allowed = layers(root)
    problems: list[str] = []
    for name in sorted({f.split("/")[0] for f in files}):
        if not name.startswith(".") and name not in TOP:
            problems.append(f"{name}: does not belong at the top of the tree")
    for name in files:
        path = Path(name)
        if path.suffix not in CODE and path.suffix != ".py":
            continue
        lines = (root / name).read_text(encoding="utf-8", errors="replace").split("\n")
        if not any("SPDX-License-Identifier" in line for line in lines[:4]) and "/data/" not in name \
                and "/golden/" not in name:
            problems.append(f"{name}:1: no SPDX lines")
        most = MAX_TEST_LINES if name.startswith("tests/") else MAX_LINES
        if len(lines) > most:
            problems.append(f"{name}:{len(lines)}: longer than {most} lines: what is it really?")
        own = "_".join(name.split("/")[:2])
        for number, line in enumerate(lines, 1):
            if path.suffix in CODE and re.search(r"\b(TODO|FIXME|XXX)\b", line):
                problems.append(f"{name}:{number}: open an issue instead of leaving a mark")
            include = re.match(r'\s*#\s*include "((core|connectors|studio)/(\w+)/[^"]+)"', line)
            if include and own in allowed:
                target = f"{include.group(2)}_{include.group(3)}"
                if target != own and target not in allowed[own]:
                    problems.append(f"{name}:{number}: {own} may not include {target} (cmake/Layers.cmake)")
            if name.startswith(NO_GUI) and WIDGETS.match(line):
                problems.append(f"{name}:{number}: no Gui or Widgets here")
            if path.suffix in CODE and re.match(r'\s*#\s*include "(?!core/|connectors/|studio/|tests/)', line) \
                    and ".moc" not in line and not line.strip().endswith('texts.h"'):  # cs_embed_text()
                problems.append(f"{name}:{number}: include from the root of the tree")
    return problems


def main() -> int:
    root = Path(sys.argv[1])
    problems = check(root, tracked(root))
    for problem in problems:
        print(problem)
    print(f"{len(problems)} problems")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
