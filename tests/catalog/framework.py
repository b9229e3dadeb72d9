# SPDX-FileCopyrightText: 2026 The Connector Studio authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""An installed, unmodified openmetadata-ingestion takes the served catalogue for a server.

framework.py SERVECATALOG INSTALL-FRAMEWORK VERSION GOLDEN-FOLDER

Runs `metadata ingest` on the sample database twice and view lineage twice: exit code 0 and 100 %,
and the second runs change nothing. Exits with 77 (skipped) if the framework cannot be installed,
unless CS_REQUIRE_FRAMEWORK is set.
"""

import os
import re
import sqlite3
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

from served import TOKEN, Served, say

PROGRAM, INSTALL, VERSION, GOLDEN = (sys.argv + [""] * 5)[1:5]
PYTHON = ""
COLLECTIONS = ["/services/databaseServices", "/databases", "/databaseSchemas", "/tables", "/storedProcedures"]


def ingest(config, folder):
    """Exit code, success percentages of the steps and the whole, and the output of one workflow."""
    program = Path(PYTHON).with_name("metadata")
    run = subprocess.run(
        [str(program), "ingest", "-c", config], cwd=folder, capture_output=True, text=True, timeout=600
    )
    text = run.stdout + run.stderr
    return run.returncode, [float(p) for p in re.findall(r"Success %: ([0-9.]+)", text)], text


class RealFramework(unittest.TestCase):
    maxDiff = None

    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.path = Path(self.folder.name)
        database = sqlite3.connect(self.path / "rich.db")
        database.executescript((Path(GOLDEN) / "rich.sql").read_text())
        # The one view that no one can read is the source's failure, not the catalogue's.
        database.execute("DROP VIEW v_broken")
        database.commit()
        database.close()
        self.served = Served(PROGRAM, self.path / "store.db")

    def tearDown(self):
        self.served.kill()
        self.folder.cleanup()

    def config(self, name):
        text = (Path(GOLDEN) / name).read_text()
        text = re.sub(r"hostPort: .*", f"hostPort: http://127.0.0.1:{self.served.port}/api", text)
        text = re.sub(r"jwtToken: .*", f"jwtToken: {TOKEN}", text)
        (self.path / name).write_text(text)
        return name

    def state(self):
        """What the catalogue holds: every entity with its version, and every edge."""
        entities = {}
        for collection in COLLECTIONS:
            for entity in self.served.everything(collection):
                entities[entity["fullyQualifiedName"]] = (entity["version"], entity["deleted"])
        return entities

    def runs_clean(self, config):
        code, percents, text = ingest(self.config(config), self.path)
        self.assertEqual(code, 0, text[-4000:])
        self.assertTrue(percents and all(p == 100.0 for p in percents), f"{percents}\n{text[-4000:]}")
        return text

    def test_metadata_and_lineage_twice(self):
        self.runs_clean("rich.yaml")
        if VERSION.startswith("1."):
            # This client looks for the tables that foreign keys lead to before it has sent them, so
            # the keys come with the second run (against any catalogue), and the third changes nothing.
            self.runs_clean("rich.yaml")
        first = self.state()
        self.assertIn("rich_sqlite.chinook.main.album", first)
        self.assertIn('rich_sqlite.chinook.main."sales.2024"', first)
        _, album = self.served.get("/tables/name/rich_sqlite.chinook.main.album?fields=tableConstraints")
        kinds = [constraint["constraintType"] for constraint in album["tableConstraints"]]
        self.assertIn("FOREIGN_KEY", kinds)

        self.runs_clean("rich.yaml")
        self.assertEqual(first, self.state(), "the second run changed something")

        self.runs_clean("lineage.yaml")
        _, view = self.served.get("/tables/name/rich_sqlite.chinook.main.v_track")
        _, graph = self.served.get(f"/lineage/table/{view['id']}?upstreamDepth=1&downstreamDepth=0")
        sources = {node["name"] for node in graph["nodes"]}
        self.assertEqual(sources, {"album", "artist", "genre", "track"})
        afterwards = self.state()
        self.runs_clean("lineage.yaml")
        self.assertEqual(afterwards, self.state(), "the second lineage run changed something")

        unsupported = self.served.stop()
        self.assertNotIn("asked for, not supported", unsupported)

    def test_history_names_the_run(self):
        self.runs_clean("rich.yaml")
        _, table = self.served.get("/tables/name/rich_sqlite.chinook.main.album")
        status, history = self.served.get(f"/tables/{table['id']}/versions")
        self.assertEqual(status, 200)
        # Created, then the foreign keys: by a patch of the same run, or by the next run of a 1.x client.
        if VERSION.startswith("1."):
            self.runs_clean("rich.yaml")
            _, history = self.served.get(f"/tables/{table['id']}/versions")
        self.assertEqual(len(history["versions"]), 2)

    def test_status_progress_and_logs_arrive(self):
        if VERSION.startswith("1."):
            self.skipTest("a 1.x client sends no progress")
        self.runs_clean("rich.yaml")  # the service must be there for progress to start at once
        name = self.config("rich.yaml")
        run = "0b7a3cde-35c8-4a0d-9f0a-111111111111"
        text = (self.path / name).read_text()
        text += f"ingestionPipelineFQN: rich_sqlite.nightly\npipelineRunId: {run}\nenableStreamableLogs: true\n"
        (self.path / name).write_text(text)
        code, _, output = ingest(name, self.path)
        self.assertEqual(code, 0, output[-4000:])
        base = "/services/ingestionPipelines"
        _, status = self.served.get(f"{base}/rich_sqlite.nightly/pipelineStatus/{run}")
        self.assertEqual(status["pipelineState"], "success")
        _, logs = self.served.get(f"{base}/logs/rich_sqlite.nightly/{run}")
        self.assertIn("Workflow", logs["logs"])
        _, progress = self.served.get(f"{base}/progress/rich_sqlite.nightly/{run}")
        self.assertEqual(progress["runId"], run)


def find_python():
    found = subprocess.run([INSTALL, VERSION], capture_output=True, text=True)
    if found.returncode != 0:
        say(found.stderr)
        return ""
    return found.stdout.split()[-1]


if __name__ == "__main__":
    PYTHON = find_python()
    if not PYTHON:
        sys.exit(1 if os.environ.get("CS_REQUIRE_FRAMEWORK") else 77)
    unittest.main(argv=sys.argv[:1], verbosity=2)
