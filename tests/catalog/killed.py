# SPDX-FileCopyrightText: 2026 The Connector Studio authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""kill -9 at any moment loses no acknowledged write and never corrupts the store.

killed.py SERVECATALOG [ROUNDS]
"""

import http.client
import random
import sqlite3
import sys
import tempfile
import threading
import time
from pathlib import Path

from served import Served, say

ROUNDS = int(sys.argv[2]) if len(sys.argv) > 2 else 40
WRITERS = 4


def prepare(served):
    for path, body in [
        ("/services/databaseServices", {"name": "svc", "serviceType": "SQLite"}),
        ("/databases", {"name": "db", "service": "svc"}),
        ("/databaseSchemas", {"name": "s", "database": "svc.db"}),
    ]:
        status, answer = served.call("PUT", path, body)
        assert status in (200, 201), answer


def write(served, label, acknowledged, stop):
    """Bulk and single writes until the server dies; only what was answered counts."""
    connection, number = served.connection(), 0
    try:
        while not stop.is_set():
            number += 1
            names = [f"t_{label}_{number}_{i}" for i in range(random.choice([1, 7, 60]))]
            tables = [
                {"name": n, "columns": [{"name": "c", "dataType": "INT"}], "databaseSchema": "svc.db.s", "sourceHash": n}
                for n in names
            ]
            if len(tables) == 1:
                status, _ = served.call("PUT", "/tables", tables[0], connection)
                done = status == 201
            else:
                status, answer = served.call("PUT", "/tables/bulk", tables, connection)
                done = status == 200 and answer["status"] == "success"
            if not done:
                acknowledged.append(None)
                return
            acknowledged.extend(names)
    except (OSError, http.client.HTTPException, ValueError):
        pass  # killed in the middle: not acknowledged


def main():
    with tempfile.TemporaryDirectory() as folder:
        store = Path(folder) / "store.db"
        kept = set()
        for round_number in range(ROUNDS):
            served = Served(sys.argv[1], store)
            prepare(served)
            lists = [[] for _ in range(WRITERS)]
            stop = threading.Event()
            threads = [
                threading.Thread(target=write, args=(served, f"{round_number}_{i}", lists[i], stop))
                for i in range(WRITERS)
            ]
            for thread in threads:
                thread.start()
            time.sleep(random.uniform(0.02, 0.25))
            served.kill()
            stop.set()
            for thread in threads:
                thread.join()
            for names in lists:
                assert None not in names, "a write was refused"
                kept.update(names)
            database = sqlite3.connect(store)
            state = database.execute("PRAGMA integrity_check").fetchone()[0]
            there = {row[0] for row in database.execute("SELECT name FROM entity")}
            twice = database.execute("SELECT count(*)-count(DISTINCT kind||fqn) FROM entity").fetchone()[0]
            database.close()
            assert state == "ok", state
            assert twice == 0, "an entity is there twice"
            lost = kept - there
            assert not lost, f"{len(lost)} acknowledged writes are lost, e.g. {sorted(lost)[:3]}"
        say(f"{ROUNDS} kills, {len(kept)} acknowledged writes, all there")
        assert len(kept) > ROUNDS, "too few writes to say anything"


if __name__ == "__main__":
    main()
