# SPDX-FileCopyrightText: 2026 The Connector Studio authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Real ingestion of what is no SQLite file, into the served catalogue: a PostgreSQL server, and
custom connectors for dashboards, messaging and pipelines.

services.py CSTUDIO INSTALL-FRAMEWORK VERSION DATA-FOLDER

Each to exit code 0 and 100 %, twice; the second run writes nothing. Exits with 77 (skipped) if the
framework or PostgreSQL is not there, unless CS_REQUIRE_FRAMEWORK is set.
"""

import json
import os
import re
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import unittest
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from postgres import PASSWORD, Postgres, programs
from served import TOKEN, ServedByProgram, say

PROGRAM, INSTALL, VERSION, DATA = (sys.argv + [""] * 5)[1:5]
PYTHON = ""


class Services(unittest.TestCase):
    maxDiff = None

    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.path = Path(self.folder.name)
        self.store = self.path / "store.db"
        self.served = ServedByProgram(PROGRAM, self.store)

    def tearDown(self):
        self.served.kill()
        self.folder.cleanup()

    def config(self, source, name, replace=()):
        text = (Path(DATA) / source).read_text()
        for old, new in [*replace, ("hostPort: http://localhost:8585/api", f"hostPort: {self.served.url}")]:
            self.assertIn(old, text)
            text = text.replace(old, new)
        (self.path / name).write_text(re.sub(r"jwtToken: .*", f"jwtToken: {TOKEN}", text))
        return name

    def ingest(self, config):
        program = Path(PYTHON).with_name("metadata")
        run = subprocess.run(
            [str(program), "ingest", "-c", config], cwd=self.path, capture_output=True, text=True, timeout=600,
            env={**os.environ, "PYTHONPATH": str(self.path)},
        )  # fmt: skip
        text = run.stdout + run.stderr
        percents = [float(p) for p in re.findall(r"Success %: ([0-9.]+)", text)]
        return config, run.returncode, percents, text

    def all_clean(self, *configs):
        with ThreadPoolExecutor(len(configs)) as pool:
            for config, code, percents, text in pool.map(self.ingest, configs):
                self.assertEqual(code, 0, f"{config}\n{text[-6000:]}")
                self.assertTrue(percents and all(p == 100.0 for p in percents), f"{config} {percents}\n{text[-6000:]}")

    def state(self):
        """Everything the store holds that a run may write, versions and edges included. Not the
        hash: a second run knows foreign keys sooner, and sends the same table differently."""
        database = sqlite3.connect(f"file:{self.store}?mode=ro", uri=True)
        try:
            entities = set(database.execute("SELECT kind, fqn, version, deleted, body, run FROM entity"))
            edges = set(database.execute("SELECT origin, target, details, run FROM lineage"))
            old = database.execute("SELECT count(*) FROM version").fetchone()
        finally:
            database.close()
        return entities, edges, old

    def unchanged_since(self, before):
        for was, now in zip(before, self.state()):
            self.assertEqual(was, now, "the second run changed something")

    def edges(self):
        database = sqlite3.connect(f"file:{self.store}?mode=ro", uri=True)
        try:
            return set(
                database.execute(
                    "SELECT a.fqn, b.fqn FROM lineage l JOIN entity a ON a.number=l.origin JOIN entity b ON b.number=l.target"
                )
            )
        finally:
            database.close()

    def watched(self, config):
        """The same workflow walked by the bridge, into a catalogue of its own: its events, its store."""
        store, events = self.path / "watched.db", self.path / "events.jsonl"
        run = subprocess.run(
            [PROGRAM, "walk", config, "--backend", "python", "--python", PYTHON, "--sink", f"catalog:{store}",
             "--quiet", "--events", str(events)],
            cwd=self.path, capture_output=True, text=True, timeout=600,
        )  # fmt: skip
        self.assertEqual(run.returncode, 0, run.stdout[-3000:] + run.stderr[-3000:])
        self.assertNotIn(PASSWORD, run.stdout + run.stderr + events.read_text())
        return [json.loads(line) for line in events.read_text().splitlines()], store

    def bodies(self, store):
        """What a store says of each entity, without what no two runs have in common."""
        def plain(value):
            if isinstance(value, dict):
                own = ("id", "updatedAt", "changeDescription", "version", "sourceHash", "href")
                return {k: plain(v) for k, v in sorted(value.items()) if k not in own}
            return [plain(v) for v in value] if isinstance(value, list) else value

        database = sqlite3.connect(f"file:{store}?mode=ro", uri=True)
        try:
            return {(kind, fqn): plain(json.loads(body)) for kind, fqn, body in database.execute("SELECT kind, fqn, body FROM entity")}
        finally:
            database.close()

    def test_dashboards_messaging_and_pipelines(self):
        put = lambda path, body: self.assertEqual(self.served.call("PUT", path, body)[0], 201)
        put("/services/databaseServices", {"name": "shop_db", "serviceType": "SQLite"})
        put("/databases", {"name": "shop", "service": "shop_db"})
        put("/databaseSchemas", {"name": "main", "database": "shop_db.shop"})
        for name in ("orders", "orders_daily"):
            columns = [{"name": "id", "dataType": "INT"}]
            put("/tables", {"name": name, "databaseSchema": "shop_db.shop.main", "columns": columns})
        shutil.copy(Path(DATA) / "services" / "shop_services.py", self.path)
        configs = [self.config(f"services/{n}.yaml", f"{n}.yaml") for n in ("dashboards", "messaging", "pipelines")]

        self.all_clean(*configs)
        if VERSION.startswith("1."):  # looks for dashboards that it has not sent yet: lineage comes next time
            self.all_clean(*configs)
        first = self.state()
        orders = "shop_db.shop.main.orders"
        self.assertEqual(
            self.edges(),
            {
                (orders, 'shop_boards."sales.2026"'),
                (orders, "shop_boards.stock"),
                (orders, "shop_boards.model.sold"),
                (orders, orders + "_daily"),
            },
        )
        _, board = self.served.get('/dashboards/name/shop_boards.%22sales.2026%22?fields=charts,tags')
        self.assertEqual({c["name"] for c in board["charts"]}, {"revenue", "orders per day"})
        self.assertEqual([t["tagFQN"] for t in board["tags"]], ["ShopTags.seasonal"])
        _, topic = self.served.get('/topics/name/shop_broker.%22orders.returned%22?fields=sampleData')
        self.assertEqual([f["name"] for f in topic["messageSchema"]["schemaFields"]], ["id", "reason"])
        self.assertEqual(topic["sampleData"]["messages"], ['{"id": 1}'])
        _, pipeline = self.served.get("/pipelines/name/shop_jobs.hourly%2Ffast?fields=tasks,pipelineStatus")
        self.assertEqual([t["name"] for t in pipeline["tasks"]], ["check"])
        self.assertEqual(pipeline["pipelineStatus"]["executionStatus"], "Successful")

        self.all_clean(*configs)
        self.unchanged_since(first)
        self.assertNotIn("asked for, not supported", self.served.stop())

    def the_bridge_sees_it(self, metadata):
        events, store = self.watched(metadata)
        if VERSION.startswith("1."):
            events, store = self.watched(metadata)
        self.assertEqual(self.bodies(store), self.bodies(self.store))

        of = lambda kind: [e for e in events if e["event"] == kind]
        self.assertEqual(of("runFinished")[0]["reason"], "completed", of("runFinished"))
        self.assertEqual(of("failed"), [])
        nodes = [e["path"] for e in of("nodeEntered")]
        self.assertEqual(nodes[:3], ["root", "root[shop_postgres]/database", "root[shop_postgres]/database[shop]/databaseSchema"])
        schema = "root[shop_postgres]/database[shop]/databaseSchema[sales]/"
        self.assertIn(schema + "table", nodes)
        self.assertIn(schema + "stored_procedure", nodes)
        # What the table's stage asked of the server is bound to the table and the stage.
        asked = [e for e in of("sourceQuery") if e["kind"] == "sql" and e["path"].startswith(schema + "table[orders]/yield_table")]
        self.assertTrue(asked, sorted({e["path"] for e in of("sourceQuery")}))
        tables = [e for e in of("entityYielded") if e["path"].endswith("table[orders]/yield_table#0")]
        self.assertEqual(len(tables), 1)

    def test_postgres_metadata_and_lineage(self):
        server = Postgres((Path(DATA) / "postgres" / "shop.sql").read_text())
        try:
            there = [("hostPort: localhost:5432", f"hostPort: 127.0.0.1:{server.port}")]
            metadata = self.config("postgres/metadata.yaml", "metadata.yaml", there)
            lineage = self.config("postgres/lineage.yaml", "lineage.yaml", there)
            self.all_clean(metadata)
            if VERSION.startswith("1."):  # whose foreign keys come with the second run, see framework.py
                self.all_clean(metadata)
            first = self.state()
            _, orders = self.served.get("/tables/name/shop_postgres.shop.sales.orders?fields=tableConstraints")
            keys = [c for c in orders["tableConstraints"] if c["constraintType"] == "FOREIGN_KEY"]
            self.assertEqual(keys[0]["referredColumns"], ["shop_postgres.shop.sales.customer.id"])
            _, odd = self.served.get('/tables/name/shop_postgres.shop.%22Odd.Schema%22.Two%20words')
            self.assertEqual([c["name"] for c in odd["columns"]], ["a column", "Über"])
            _, procedure = self.served.get("/storedProcedures/name/shop_postgres.shop.sales.clean")
            self.assertIn("DELETE FROM", procedure["storedProcedureCode"]["code"])
            self.all_clean(metadata)
            self.unchanged_since(first)
            self.the_bridge_sees_it(metadata)

            self.all_clean(lineage)
            base = "shop_postgres.shop."
            self.assertLessEqual(
                {
                    (base + "sales.orders", base + "sales.revenue"),
                    (base + "sales.customer", base + "sales.revenue"),
                    (base + "sales.revenue", base + "sales.best"),
                }
                # The parser of 1.x makes nothing of this one.
                | (set() if VERSION.startswith("1.") else {(base + "sales.orders", base + "sales.monthly")}),
                self.edges(),
            )
            first = self.state()
            self.all_clean(lineage)
            self.unchanged_since(first)
        finally:
            server.stop()
        said = self.served.stop()
        self.assertNotIn("asked for, not supported", said)
        # The password came in with the service, as clear text: it is nowhere.
        self.assertNotIn(PASSWORD, said)
        for file in self.path.glob("store.db*"):
            self.assertNotIn(PASSWORD.encode(), file.read_bytes(), file)


def find_python():
    found = subprocess.run([INSTALL, VERSION], capture_output=True, text=True)
    if found.returncode != 0:
        say(found.stderr)
        return ""
    return found.stdout.split()[-1]


if __name__ == "__main__":
    PYTHON = find_python()
    if not PYTHON or not programs():
        say("the framework or PostgreSQL is not installed")
        sys.exit(1 if os.environ.get("CS_REQUIRE_FRAMEWORK") else 77)
    unittest.main(argv=sys.argv[:1], verbosity=2)
