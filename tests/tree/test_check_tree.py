#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Connector Studio authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The tree check finds what it is there for."""

import shutil
import sys
import tempfile
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
import check_tree  # noqa: E402

REPO = Path(__file__).resolve().parents[2]
SPDX = "// SPDX-License-Identifier: GPL-3.0-or-later\n"


class TreeCheck(unittest.TestCase):
    def problems(self, name: str, text: str) -> list[str]:
        with tempfile.TemporaryDirectory() as folder:
            root = Path(folder)
            (root / "cmake").mkdir()
            shutil.copy(REPO / "cmake/Layers.cmake", root / "cmake/Layers.cmake")
            (root / name).parent.mkdir(parents=True, exist_ok=True)
            (root / name).write_text(text)
            return check_tree.check(root, [name])

    def test_core_may_not_see_the_studio(self):
        found = self.problems("core/engine/a.cpp", SPDX + '#include "studio/session/x.h"\n')
        self.assertIn("core_engine may not include studio_session", found[0])

    def test_an_allowed_include_passes(self):
        self.assertEqual(self.problems("core/engine/a.cpp", SPDX + '#include "core/base/error.h"\n'), [])

    def test_core_has_no_widgets(self):
        self.assertEqual(len(self.problems("core/run/a.cpp", SPDX + "#include <QWidget>\n")), 1)

    def test_includes_start_at_the_root(self):
        self.assertEqual(len(self.problems("core/run/a.cpp", SPDX + '#include "a.h"\n')), 1)

    def test_licence_lines_and_loose_ends(self):
        self.assertEqual(len(self.problems("core/run/a.cpp", "int a;\n")), 1)
        self.assertEqual(len(self.problems("core/run/a.cpp", SPDX + "// TO" + "DO later\n")), 1)

    def test_long_files(self):
        self.assertEqual(len(self.problems("core/run/a.cpp", SPDX + "\n" * 700)), 1)

    def test_strangers_at_the_top(self):
        self.assertEqual(len(self.problems("junk/readme.txt", "")), 1)


if __name__ == "__main__":
    unittest.main()
