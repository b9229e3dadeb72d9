# SPDX-FileCopyrightText: 2026 The Connector Studio authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The connection test through the program, with real connectors against real sources.

connection.py CSTUDIO INSTALL-FRAMEWORK VERSION

A PostgreSQL server of its own; SQLite files, native and in Python; HTTP servers that refuse. Exits
with 77 (skipped) if the framework or PostgreSQL is not there, unless CS_REQUIRE_FRAMEWORK is set.
"""

import json
import os
import signal
import socket
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time
import unittest
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "catalog"))
from postgres import PASSWORD, Postgres, free_port, programs  # noqa: E402

PROGRAM, INSTALL, VERSION = (sys.argv + [""] * 4)[1:4]
PYTHON = ""
OTHER_PASSWORD = "wr0ng p@ssword/é"

POSTGRES = """# a comment, so that lines are not where one would guess
source:
  type: postgres
  serviceName: shop
  serviceConnection:
    config:
      type: Postgres
      username: {user}
      authType:
        password: {password}
      hostPort: {host}
      database: {database}
  sourceConfig:
    config:
      type: DatabaseMetadata
sink: {{type: metadata-rest, config: {{}}}}
workflowConfig: {{openMetadataServerConfig: {{hostPort: http://localhost:8585/api, securityConfig: {{jwtToken: planted-jwt-token}}}}}}
"""
SQLITE = """source:
  type: sqlite
  serviceName: shop
  serviceConnection:
    config:
      type: SQLite
      databaseMode: {file}
  sourceConfig: {{config: {{type: DatabaseMetadata}}}}
sink: {{type: metadata-rest, config: {{}}}}
workflowConfig: {{openMetadataServerConfig: {{hostPort: http://localhost:8585/api, securityConfig: {{jwtToken: planted-jwt-token}}}}}}
"""
REDASH = """source:
  type: redash
  serviceName: boards
  serviceConnection:
    config:
      type: Redash
      username: reader
      hostPort: {host}
      apiKey: planted-api-key
      redashVersion: 10.0.0
  sourceConfig: {{config: {{type: DashboardMetadata}}}}
sink: {{type: metadata-rest, config: {{}}}}
workflowConfig: {{openMetadataServerConfig: {{hostPort: http://localhost:8585/api, securityConfig: {{jwtToken: planted-jwt-token}}}}}}
"""
MSSQL = """source:
  type: mssql
  serviceName: shop
  serviceConnection:
    config: {type: Mssql, username: reader, password: planted-mssql-password, hostPort: "127.0.0.1:1433", database: shop}
  sourceConfig: {config: {type: DatabaseMetadata}}
sink: {type: metadata-rest, config: {}}
workflowConfig: {openMetadataServerConfig: {hostPort: http://localhost:8585/api, securityConfig: {jwtToken: planted-jwt-token}}}
"""
CUSTOM = """source:
  type: customDatabase
  serviceName: mine
  serviceConnection:
    config:
      type: CustomDatabase
      sourcePythonClass: {cls}
      connectionOptions: {{password: planted-custom-password}}
  sourceConfig: {{config: {{type: DatabaseMetadata}}}}
sink: {{type: metadata-rest, config: {{}}}}
workflowConfig: {{openMetadataServerConfig: {{hostPort: http://localhost:8585/api, securityConfig: {{jwtToken: planted-jwt-token}}}}}}
"""
CONNECTORS = '''
import os
import time

from metadata.ingestion.api.steps import Source


class Base(Source):
    @classmethod
    def create(cls, config_dict, metadata, pipeline_name=None):
        return cls(config_dict)

    def __init__(self, config):
        super().__init__()
        self.options = config["serviceConnection"]["config"]["connectionOptions"]

    def prepare(self):
        pass

    def _iter(self, *_, **__):
        yield from ()

    def close(self):
        pass


class Works(Base):
    def test_connection(self):
        return ["one", "two"]


class Stub(Base):
    def test_connection(self):
        """To be written."""


class Refused(Base):
    def test_connection(self):
        raise PermissionError(13, "not with %s" % self.options)


class Hangs(Base):
    def test_connection(self):
        open("hanging", "w").close()
        time.sleep(600)


class Dies(Base):
    def test_connection(self):
        os.abort()
'''


class Answers(BaseHTTPRequestHandler):
    def do_GET(self):
        self.server.asked.append(self.path)
        body = b'{"message": "no"}'
        if self.server.status == 200:
            body = b'{"count": 0, "page": 1, "page_size": 25, "results": []}'
        self.send_response(self.server.status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


def serve(status):
    server = ThreadingHTTPServer(("127.0.0.1", 0), Answers)
    server.status, server.asked = status, []
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server


class Connection(unittest.TestCase):
    maxDiff = None

    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.path = Path(self.folder.name)

    def tearDown(self):
        self.folder.cleanup()

    def config(self, name, text):
        (self.path / name).write_text(text)
        return name

    def run_test(self, name, *options, backend="python"):
        code, documents = self.program([name], options, backend)
        return code, documents[0]

    def program(self, names, options=(), backend="python"):
        command = [PROGRAM, "test-connection", *names, "--json", "--backend", backend, *options]
        if backend == "python":
            command += ["--python", PYTHON]
        run = subprocess.run(command, cwd=self.path, capture_output=True, text=True, timeout=300)
        self.assertIn(run.returncode, (0, 1, 3), run.stderr)
        for secret in (PASSWORD, OTHER_PASSWORD, "wr0ng", "planted-"):
            self.assertNotIn(secret, run.stdout + run.stderr)
        self.assertTrue(run.stdout, run.stderr)
        document = json.loads(run.stdout)
        return run.returncode, document.get("files", [document])

    def all_of(self, configs):
        """By one program, which imports the framework once."""
        names = [self.config(name, text) for name, text in configs.items()]
        _, documents = self.program(names)
        self.assertEqual([document["file"] for document in documents], names)
        return {document["file"]: (0 if document["result"].startswith("passed") else 1, document) for document in documents}

    def failed(self, result):
        code, document = result
        self.assertEqual((code, document["result"]), (1, "failed"), document)
        return next(step for step in document["steps"] if step["state"] == "failed")

    def states(self, document):
        return {step["name"]: step["state"] for step in document["steps"]}

    # Acceptance 5 of the issue.
    def test_postgres_says_what_is_wrong(self):
        server = Postgres(
            "CREATE TABLE public.orders (id int); CREATE VIEW public.open_orders AS SELECT * FROM public.orders;"
            "CREATE ROLE stranger LOGIN PASSWORD '%s'; CREATE DATABASE closed;"
            "REVOKE CONNECT ON DATABASE closed FROM PUBLIC;" % PASSWORD
        )
        try:
            closed = free_port()

            def text(user="reader", password=PASSWORD, host=f"127.0.0.1:{server.port}", database="shop"):
                return POSTGRES.format(user=user, password=json.dumps(password), host=host, database=database)

            results = self.all_of(
                {
                    "right.yaml": text(),
                    "password.yaml": text(password=OTHER_PASSWORD),
                    "port.yaml": text(host=f"127.0.0.1:{closed}"),
                    "permission.yaml": text(user="stranger", database="closed"),
                    "host.yaml": text(host=f"no-such-host.invalid:{server.port}"),
                    "database.yaml": text(database="no_such_database"),
                }
            )
        finally:
            server.stop()

        code, right = results["right.yaml"]
        self.assertEqual(code, 0, right)
        self.assertEqual(right["result"], "passedWithWarnings", right)  # no pg_stat_statements
        states = self.states(right)
        for name in ("Import", "Configuration", "CheckAccess", "GetDatabases", "GetSchemas", "GetTables", "GetViews"):
            self.assertEqual(states[name], "passed", right)
        self.assertEqual(states["GetQueries"], "warning")
        steps = {step["name"]: step for step in right["steps"]}
        self.assertIn("pg_stat_statements", steps["GetQueries"]["message"])
        self.assertEqual(steps["GetQueries"]["kind"], "configuration")
        self.assertTrue(any(r["kind"] == "connect" and str(server.port) in r["text"] for r in steps["CheckAccess"]["requests"]))
        self.assertTrue(all(step["requests"] for step in right["steps"][2:]), right)
        self.assertTrue(all(step["durationMs"] > 0 for step in right["steps"]), right)

        expected = {
            "password.yaml": ("authentication", "refuses the user `reader`", "authType.password", 10),
            "port.yaml": ("network", f"Nothing listens at `127.0.0.1:{closed}`", "hostPort", 11),
            "permission.yaml": ("permission", "`stranger` may not connect to the database `closed`", "username", 8),
            "host.yaml": ("network", "no host named `no-such-host.invalid`", "hostPort", 11),
            "database.yaml": ("configuration", "no database `no_such_database`", "database", 12),
        }
        messages = set()
        for name, (kind, words, key, line) in expected.items():
            with self.subTest(name):
                step = self.failed(results[name])
                self.assertEqual((step["name"], step["kind"]), ("CheckAccess", kind), step)
                self.assertIn(words, step["message"])
                self.assertTrue(step["hint"])
                self.assertTrue(step["requests"], step)
                self.assertEqual(step["key"]["path"], "source.serviceConnection.config." + key)
                self.assertEqual((step["key"]["file"], step["key"]["line"]), (name, line))
                messages.add(step["message"])
                later = results[name][1]["steps"][3:]
                self.assertTrue(later)
                for one in later:
                    self.assertEqual(one["state"], "notTested")
                    self.assertIn("CheckAccess failed", one["message"])
        self.assertEqual(len(messages), 5)

    def test_sqlite_native(self):
        database = sqlite3.connect(self.path / "shop.db")
        database.executescript("CREATE TABLE orders (id int); CREATE VIEW o AS SELECT * FROM orders;")
        database.close()
        (self.path / "text.db").write_text("This is no database, " * 100)

        def native(file, name="one.yaml"):
            return self.run_test(self.config(name, SQLITE.format(file=file)), backend="native")

        code, right = native("shop.db")
        self.assertEqual((code, right["result"]), (0, "passed"), right)
        self.assertEqual([step["name"] for step in right["steps"]], ["CheckAccess", "GetSchemas", "GetTables", "GetViews"])
        self.assertEqual(right["steps"][2]["answer"], "1 table in schema main")
        self.assertTrue(right["steps"][2]["requests"])
        for file, kind, words in (
            ("gone.db", "configuration", "There is no file"),
            ("text.db", "configuration", "is not an SQLite database"),
            (".", "configuration", "is a folder"),
        ):
            step = self.failed(native(file))
            self.assertEqual((step["name"], step["kind"]), ("CheckAccess", kind), step)
            self.assertIn(words, step["message"])
            self.assertEqual(step["key"], {"path": "source.serviceConnection.config.databaseMode", "file": "one.yaml", "line": 7, "column": 7})
        self.assertFalse((self.path / "gone.db").exists())
        if os.getuid() != 0:  # to whom no file is closed
            (self.path / "shop.db").chmod(0)
            self.assertEqual(self.failed(native("shop.db"))["kind"], "permission")

    def test_connectors_in_python(self):
        database = sqlite3.connect(self.path / "shop.db")
        database.execute("CREATE TABLE orders (id int)")
        database.close()
        (self.path / "text.db").write_text("This is no database, " * 100)
        servers = {status: serve(status) for status in (200, 401, 403, 404)}
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            nobody = probe.getsockname()[1]
        configs = {f"redash{status}.yaml": REDASH.format(host=f"http://127.0.0.1:{server.server_port}") for status, server in servers.items()}
        configs |= {
            "redash.yaml": REDASH.format(host=f"http://127.0.0.1:{nobody}"),
            "sqlite.yaml": SQLITE.format(file=self.path / "shop.db"),
            "text.yaml": SQLITE.format(file=self.path / "text.db"),
            "mssql.yaml": MSSQL,
            "wrong.yaml": REDASH.format(host="[1, 2]"),
        }
        results = self.all_of(configs)
        for server in servers.values():
            server.shutdown()
            server.server_close()

        code, sqlite = results["sqlite.yaml"]
        self.assertEqual((code, sqlite["result"]), (0, "passed"), sqlite)
        self.assertEqual(sqlite["framework"], VERSION)
        self.assertIn("databaseMode", self.failed(results["text.yaml"])["key"]["path"])
        code, redash = results["redash200.yaml"]
        self.assertEqual((code, redash["result"]), (0, "passed"), redash)
        self.assertEqual(redash["steps"][2]["requests"][0]["status"], 200)
        for name, kind, words, key in (
            ("redash401.yaml", "authentication", "HTTP 401", "apiKey"),
            ("redash403.yaml", "permission", "HTTP 403", "username"),
            ("redash404.yaml", "configuration", "HTTP 404", "hostPort"),
            ("redash.yaml", "network", "Nothing listens at", "hostPort"),
            ("wrong.yaml", "configuration", "hostPort", "hostPort"),
            ("mssql.yaml", "import", "", "type"),
        ):
            with self.subTest(name):
                step = self.failed(results[name])
                self.assertEqual(step["kind"], kind, step)
                self.assertIn(words, step["message"])
                self.assertTrue(step["key"]["path"].endswith("." + key), step["key"])
        self.assertIn("openmetadata-ingestion[mssql]==" + VERSION, self.failed(results["mssql.yaml"])["hint"])

    def test_custom_connectors(self):
        (self.path / "mine.py").write_text(CONNECTORS)
        configs = {f"{name}.yaml": CUSTOM.format(cls="mine." + name) for name in ("Works", "Stub", "Refused", "Dies", "Missing")}
        configs["module.yaml"] = CUSTOM.format(cls="nowhere.Source")
        results = self.all_of(configs)
        code, works = results["Works.yaml"]
        self.assertEqual((code, works["result"]), (0, "passed"), works)
        self.assertEqual(works["steps"][2]["answer"], "2 entries")
        code, stub = results["Stub.yaml"]
        self.assertEqual((code, stub["result"]), (1, "notTested"), stub)
        self.assertIn("does nothing yet", stub["message"])
        self.assertEqual(self.failed(results["Refused.yaml"])["kind"], "permission")
        died = self.failed(results["Dies.yaml"])
        self.assertIn("signal 6", died["message"])
        for name in ("Missing.yaml", "module.yaml"):
            step = self.failed(results[name])
            self.assertEqual((step["name"], step["kind"]), ("Import", "import"), step)
            self.assertTrue(step["key"]["path"].endswith("sourcePythonClass"))

    def test_what_hangs_ends(self):
        (self.path / "mine.py").write_text(CONNECTORS)
        name = self.config("hangs.yaml", CUSTOM.format(cls="mine.Hangs"))
        step = self.failed(self.run_test(name, "--timeout", "1"))
        self.assertEqual(step["kind"], "timeout", step)
        self.assertIn("1 second", step["message"])
        (self.path / "hanging").unlink()
        # Stopped by whoever started it; a server that takes connections and never says a word.
        silent = socket.socket()
        silent.bind(("127.0.0.1", 0))
        silent.listen()
        silent.settimeout(90)
        postgres = POSTGRES.format(user="reader", password="x-planted-x", host=f"127.0.0.1:{silent.getsockname()[1]}", database="shop")

        def connected():
            probe, _ = silent.accept()  # the framework's own look whether anybody is there
            probe.close()
            self.addCleanup(silent.accept()[0].close)
            return True

        for name, hangs in (("hangs.yaml", (self.path / "hanging").exists), (self.config("silent.yaml", postgres), connected)):
            with self.subTest(name):
                run = subprocess.Popen(
                    [PROGRAM, "test-connection", name, "--json", "--backend", "python", "--python", PYTHON],
                    cwd=self.path, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
                )  # fmt: skip
                for _ in range(900):
                    if hangs():
                        break
                    time.sleep(0.1)
                run.send_signal(signal.SIGINT)
                started = time.monotonic()
                out, err = run.communicate(timeout=30)
                self.assertLess(time.monotonic() - started, 2.0)
                self.assertEqual(run.returncode, 1, err)
                document = json.loads(out)
                self.assertEqual(document["result"], "stopped")
                self.assertIn("Stopped before it had an answer.", [step.get("message") for step in document["steps"]])
        silent.close()


def find_python():
    found = subprocess.run([INSTALL, VERSION], capture_output=True, text=True)
    if found.returncode != 0:
        print(found.stderr, file=sys.stderr)
        return ""
    return found.stdout.split()[-1]


if __name__ == "__main__":
    PYTHON = find_python()
    if not PYTHON or not programs():
        print("the framework or PostgreSQL is not installed", file=sys.stderr)
        sys.exit(1 if os.environ.get("CS_REQUIRE_FRAMEWORK") else 77)
    unittest.main(argv=[sys.argv[0], *sys.argv[4:]], verbosity=2)
