# SPDX-FileCopyrightText: 2026 The Connector Studio authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A planted password must be in nothing that cstudio says or writes.

planted.py CSTUDIO [PYTHON-WITH-FRAMEWORK]

Without an interpreter: validate, walk and step of the native connector. With one: the same of a
Python connector that lets its password out wherever it can (leaky.py). Whatever the commands print
and every file that appears below a private home is searched, recordings as text.
"""

import json
import os
import sqlite3
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

PROGRAM, PYTHON = (sys.argv + ["", ""])[1:3]
HERE = Path(__file__).parent
MARK = "Pl4nted"  # every way to write it begins so
SECRET = MARK + "&Pass/w0rd é"

NATIVE = """# the shop
source:
  type: sqlite
  serviceName: shop
  serviceConnection:
    config:
      type: SQLite
      databaseMode: {folder}/shop.db
      username: shop
      password: {secret}
      hostPort: sqlite://me:{url}@localhost:1234
      connectionOptions:
        apiToken: {secret}
        other: x{kept}
      connectionArguments:
        auth: Bearer {secret}
  sourceConfig:
    config:
      type: DatabaseMetadata
sink:
  type: metadata-rest
  config: {{}}
workflowConfig:
  loggerLevel: DEBUG
  openMetadataServerConfig:
    hostPort: http://me:{url}@127.0.0.1:9/api
    authProvider: openmetadata
    securityConfig:
      jwtToken: {secret}
"""

LEAKY = """source:
  type: customMessaging
  serviceName: leaky
  serviceConnection:
    config:
      type: CustomMessaging
      sourcePythonClass: leaky.Leaky
      connectionOptions:
        endpoint: http://me:{url}@127.0.0.1:9/x
        password: {secret}
  sourceConfig:
    config:
      type: MessagingMetadata
sink:
  type: metadata-rest
  config: {{}}
workflowConfig:
  loggerLevel: DEBUG
  openMetadataServerConfig:
    hostPort: http://localhost:8585/api
    authProvider: openmetadata
    securityConfig:
      jwtToken: {secret}
"""


class Planted(unittest.TestCase):
    def setUp(self):
        self.temporary = tempfile.TemporaryDirectory()
        self.folder = Path(self.temporary.name)
        self.inputs = set()
        database = sqlite3.connect(self.put("shop.db"))
        database.executescript("CREATE TABLE orders (id INTEGER); CREATE VIEW v AS SELECT id FROM orders;")
        database.close()
        home = {name: str(self.folder / name.lower()) for name in
                ("HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR", "TMPDIR")}
        for path in home.values():
            os.makedirs(path, 0o700)
        self.environment = {**{k: v for k, v in os.environ.items() if k in ("PATH", "LD_LIBRARY_PATH", "ASAN_OPTIONS")},
                            **home, "LANG": "C.UTF-8", "PYTHONDONTWRITEBYTECODE": "1"}

    def tearDown(self):
        self.temporary.cleanup()

    def put(self, name, text="", mode=0o600):
        path = self.folder / name
        path.write_text(text)
        path.chmod(mode)
        self.inputs.add(path)
        return str(path)

    def config(self, name, template, secret, url, kept=""):
        return self.put(name, template.format(secret=secret, url=url, kept=kept, folder=self.folder))

    def clean(self, what, where):
        at = what.find(MARK)
        self.assertEqual(at, -1, f"{where} shows the password: …{what[max(0, at - 300):at + 80]}…")

    def run_it(self, *arguments, codes, given="", environment=None):
        run = subprocess.run([PROGRAM, *arguments], cwd=self.folder, capture_output=True, text=True, input=given,
                             timeout=240, env={**self.environment, **(environment or {})})  # fmt: skip
        self.clean(run.stdout, f"standard output of {arguments}")
        self.clean(run.stderr, f"standard error of {arguments}")
        self.assertIn(run.returncode, codes, f"{arguments}\n{run.stdout[-3000:]}\n{run.stderr[-3000:]}")
        return run.stdout

    def files_are_clean(self):
        seen = 0
        for path in sorted(self.folder.rglob("*")):
            if path in self.inputs or not path.is_file():
                continue
            seen += 1
            self.clean(path.read_bytes().decode("utf-8", "replace"), path.name)
            if path.suffix == ".cstrace":  # compressed
                self.run_it("trace", "show", str(path), codes=(0,))
                exported = self.run_it("trace", "export", str(path), codes=(0,))
                self.assertIn("runFinished", exported)
        return seen

    def everything(self, config, name, more, environment, codes):
        """Every command that reads the config, with everything they can write."""
        for output in ((), ("--json",), ("--variables",)):
            self.run_it("validate", config, *output, *(m for m in more if "env" in m or m.endswith(".env")), codes=(0, 1),
                        environment=environment)
        self.run_it("walk", config, "--events", f"{name}.jsonl", "--trace", f"{name}.cstrace", "--plan", f"{name}.plan.json",
                    "--sink", f"catalog:{name}.db", *more, codes=codes, environment=environment)  # fmt: skip
        self.run_it("walk", config, "--events", "-", "--dry-run", "--sink", f"catalog:{name}.db", *more, codes=codes,
                    environment=environment)
        for output in ((), ("--json",)):
            self.run_it("test-connection", config, *output, *more, codes=(0, 1, 3), environment=environment)
        self.run_it("catalog", "export", f"{name}.json", "--store", f"{name}.db", codes=(0,))
        exported = json.loads((self.folder / f"{name}.json").read_text())
        self.assertTrue(exported)
        events = [json.loads(line) for line in (self.folder / f"{name}.jsonl").read_text().splitlines()]
        self.assertEqual(events[-1]["event"], "runFinished")
        self.assertIn("***", (self.folder / f"{name}.jsonl").read_text())
        return events

    def broken(self, template, environment, *more):
        """Mistakes beside and in the secret: messages and fixes say nothing of it."""
        for old, new in (("password: {secret}", "pasword: {secret}"), ("password:", "type: x\n        password:"),
                         ("type: DatabaseMetadata", "type: {secret}"), ("  config: {{}}\n", "  config: [{secret}\n"),
                         ("        other: x{kept}\n", "        other: x{kept}\n        ? {secret}\n"),
                         ("      username: shop\n", "      username: [shop, {secret}]\n"),
                         ("  serviceName: shop\n", "  serviceName: shop\n  password: {secret}\n"),
                         ("      username: shop\n", "      username: shop\n      includeTags: {secret}\n")):  # fmt: skip
            self.assertIn(old, template)
            text = template.replace(old, new)
            for secret, url in (("${PLANT}", "${PLANT_URL}"), (SECRET, MARK)):
                if secret == SECRET and new.startswith(("type: {", "  config: [", "        other", "      username")):
                    continue  # a password that is written where none belongs is a text like any other
                config = self.config("broken.yaml", text, secret, url)
                for output in ((), ("--json",)):
                    self.run_it("validate", config, *output, *more, codes=(0, 1), environment=environment)
                self.run_it("walk", config, codes=(0, 1, 3), environment=environment)

    @unittest.skipIf(PYTHON, "native")
    def test_native(self):
        secrets = self.put(".env", f"PLANT='{SECRET}'\nPLANT_URL={MARK}%26x\nKEPT_TOKEN={SECRET}\n")
        environment = {"PLANT": SECRET, "PLANT_URL": MARK + "%26x", "KEPT_TOKEN": SECRET}
        ways = (("literal", SECRET, MARK + "%26x", "", (), {}), ("variable", "${PLANT}", "${PLANT_URL}", "${KEPT_TOKEN}", (), environment),
                ("file", "${PLANT}", "${PLANT_URL}", "${KEPT_TOKEN}", ("--env-file", secrets), {}),
                ("beside", "${PLANT}", "${PLANT_URL}", "${KEPT_TOKEN}", ("--dotenv",), {}))  # fmt: skip
        for name, secret, url, kept, more, extra in ways:
            with self.subTest(name):
                config = self.config(name + ".yaml", NATIVE, secret, url, kept)
                self.everything(config, name, more, extra, codes=(0,))
                self.run_it("walk", config, "--sink", f"file:{name}.records", "--events", "-", *more, codes=(0,), environment=extra)
                self.run_it("step", config, *more, codes=(0, 1), given="i\nn\nctx\nent\nl\nc\nctx\nq\n", environment=extra)
                if name == "literal":  # tries again for two seconds
                    self.run_it("walk", config, "--sink", "server", "--yes", *more, codes=(0, 1, 3), environment=extra)
                self.run_it("walk", config, "--sink", "server", *more, codes=(2,), environment=extra)
        self.broken(NATIVE, environment)
        self.assertGreater(self.files_are_clean(), 15)

    @unittest.skipIf(PYTHON, "native")
    def test_a_secrets_file_that_is_open_or_broken(self):
        config = self.config("w.yaml", NATIVE, "${PLANT}", "x")
        opened = self.put("open.env", f"PLANT={SECRET}\n", 0o644)
        broken = self.put("broken.env", f"PLANT={SECRET}\n{SECRET}\n")
        for file in (opened, broken, str(self.folder / "none.env")):
            for command in ("validate", "walk", "step"):
                self.run_it(command, config, "--env-file", file, codes=(3,))

    @unittest.skipUnless(PYTHON, "Python")
    def test_python(self):
        self.put("leaky.py", (HERE / "leaky.py").read_text())
        environment = {"PLANT": SECRET, "PLANT_URL": MARK + "%26x"}
        config = self.config("leaky.yaml", LEAKY, "${PLANT}", "${PLANT_URL}")
        events = self.everything(config, "leaky", ("--python", PYTHON), environment, codes=(0, 1))
        kinds = {event["event"] for event in events}
        self.assertLessEqual({"logLine", "failed", "entityYielded", "sourceQuery", "contextChanged"}, kinds)
        printed = [e["text"] for e in events if e["event"] == "logLine"]
        self.assertTrue(any(text.startswith("stdout has ***") for text in printed), printed)
        literal = self.config("literal.yaml", LEAKY, SECRET, MARK + "%26x")
        self.run_it("step", literal, "--python", PYTHON, codes=(0, 1), given="i\nctx\nn\nctx\nent\ns\nent\nc\nctx\nq\n")
        self.assertGreater(self.files_are_clean(), 4)


if __name__ == "__main__":
    if PYTHON.startswith("env:"):
        PYTHON = os.environ.get(PYTHON[4:], "")
        if not PYTHON:
            sys.exit("CS_OM20_PYTHON is not set" if os.environ.get("CS_REQUIRE_FRAMEWORK") else 77)
    unittest.main(argv=sys.argv[:1], verbosity=2)
