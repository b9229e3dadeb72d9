# SPDX-FileCopyrightText: 2026 The Connector Studio authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Connectors for what a host must see: lanes, and queries of every kind."""
import http.server
import socket
import threading
import time

from my_connector import Skeleton


class Threaded(Skeleton):
    """Four schemas on two threads."""

    def __init__(self, config, metadata):
        super().__init__(config, metadata)
        self.context.set_threads(2)

    def get_database_names(self):
        yield "db"

    def get_database_schema_names(self):
        yield from ["s1", "s2", "s3", "s4"]

    def get_tables_name_and_type(self):
        for name in ("t1", "t2", "t3"):
            time.sleep(0.01)
            yield name, "Regular"


class Slow(Skeleton):
    """A long producer that gives something now and then."""

    def get_database_names(self):
        for number in range(2000):
            time.sleep(0.02)
            yield "db%d" % number


class Thinks(Skeleton):
    """A long producer that gives nothing for a while."""

    def get_database_names(self):
        end = time.monotonic() + 3
        while time.monotonic() < end:
            time.sleep(0.01)
        yield "late"


class Blocks(Skeleton):
    """Waits on a socket that never answers."""

    def get_database_names(self):
        ours, self.theirs = socket.socketpair()
        ours.recv(1)
        yield "never"


class _Page(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        if self.path.startswith("/moved"):
            self.send_response(302)
            self.send_header("Location", "/there?token=hidden-token")
            self.end_headers()
            return
        self.send_response(200)
        self.send_header("Content-Length", "2")
        self.end_headers()
        self.wfile.write(b"ok")

    def log_message(self, *args):
        pass


class Asks(Skeleton):
    """Asks by each library, one in each stage of one element; and says a secret aloud."""

    def __init__(self, config, metadata):
        super().__init__(config, metadata)
        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), _Page)
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        self.address = "127.0.0.1:%d" % self.server.server_port

    def close(self):
        self.server.shutdown()

    def get_database_names(self):
        import sqlalchemy

        engine = sqlalchemy.create_engine("sqlite://")
        with engine.connect() as connection:
            connection.execute(sqlalchemy.text("select 1"))
            try:
                connection.execute(sqlalchemy.text("select * from nowhere where password = 'in-the-text'"))
            except sqlalchemy.exc.OperationalError:
                pass
        print("the secret is", self.service_connection.connectionOptions.root["password"])
        yield "db"

    def yield_database(self, database_name):
        import requests

        requests.get("http://user:url-password@%s/requests" % self.address,
                     headers={"Authorization": "Bearer header-secret"}, timeout=9)
        requests.get("http://%s/moved" % self.address, timeout=9)
        yield from []

    def get_database_schema_names(self):
        import urllib3

        urllib3.PoolManager().request("GET", "http://%s/urllib3?api_key=hidden-key&page=1" % self.address)
        yield "schema"

    def yield_database_schema(self, schema_name):
        import httpx

        httpx.get("http://%s/httpx" % self.address, headers={"Authorization": "Bearer header-secret"})
        try:
            httpx.get("http://127.0.0.1:1/closed")
        except httpx.ConnectError:
            pass
        yield from []
