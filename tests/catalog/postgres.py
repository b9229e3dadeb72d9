# SPDX-FileCopyrightText: 2026 The Connector Studio authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A real PostgreSQL server of its own, for as long as a test runs. Standard library only."""

import glob
import os
import pwd
import shutil
import socket
import subprocess
import tempfile
import time
from pathlib import Path

PASSWORD = "pg-planted-password"


def programs():
    """The folder with initdb and postgres, the newest version; empty if there is none."""
    found = sorted(glob.glob("/usr/lib/postgresql/*/bin/initdb"), key=lambda p: int(p.split("/")[4]))
    if found:
        return str(Path(found[-1]).parent)
    elsewhere = shutil.which("initdb")
    return str(Path(elsewhere).resolve().parent) if elsewhere else ""


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Postgres:
    """One server on 127.0.0.1 with the database `shop`, filled from SQL, and the user `reader`."""

    def __init__(self, sql):
        self.folder = tempfile.mkdtemp(prefix="cs-postgres-")
        self.bin = programs()
        self.port = free_port()
        self.process = None
        # The server refuses to run as root; then it runs as nobody.
        self.user = pwd.getpwnam("nobody") if os.getuid() == 0 else None
        if self.user:
            os.chown(self.folder, self.user.pw_uid, self.user.pw_gid)
        try:
            self._start(sql)
        except BaseException:
            self.stop()
            raise

    def _as_user(self):
        if not self.user:
            return {}
        return {"user": self.user.pw_uid, "group": self.user.pw_gid, "extra_groups": []}

    def _run(self, program, *arguments, text=None):
        done = subprocess.run(
            [f"{self.bin}/{program}", *arguments],
            input=text, capture_output=True, text=True, cwd=self.folder, **self._as_user(),
            env={**os.environ, "PGPASSWORD": PASSWORD, "LC_ALL": "C.UTF-8", "HOME": self.folder},
        )  # fmt: skip
        if done.returncode != 0:
            raise RuntimeError(f"{program}: {done.stdout}{done.stderr}")
        return done.stdout

    def _sql(self, text, database):
        where = ["-h", "127.0.0.1", "-p", str(self.port), "-U", "reader", "-d", database]
        return self._run("psql", "-v", "ON_ERROR_STOP=1", "-q", *where, text=text)

    def _start(self, sql):
        secret = Path(self.folder) / "password"
        secret.write_text(PASSWORD)
        secret.chmod(0o644)  # read by the server's user, gone a moment later
        self._run(
            "initdb", "-D", f"{self.folder}/data", "-U", "reader", "-A", "scram-sha-256",
            "--pwfile", str(secret), "-E", "UTF8", "--locale", "C.UTF-8", "--no-sync",
        )  # fmt: skip
        secret.unlink()
        self.process = subprocess.Popen(
            [
                f"{self.bin}/postgres", "-D", f"{self.folder}/data", "-p", str(self.port), "-k", self.folder,
                "-c", "listen_addresses=127.0.0.1", "-c", "fsync=off",
            ],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd=self.folder, **self._as_user(),
        )  # fmt: skip
        for _ in range(100):
            try:
                self._sql("CREATE DATABASE shop", "postgres")
                break
            except RuntimeError as error:
                last = error
                time.sleep(0.1)
        else:
            raise last
        self._sql(sql, "shop")

    def stop(self):
        if self.process:
            self.process.terminate()
            self.process.wait(timeout=30)
        shutil.rmtree(self.folder, ignore_errors=True)
