# SPDX-FileCopyrightText: 2026 The Connector Studio authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The catalogue as a process, for tests written in Python. Standard library only."""

import http.client
import json
import subprocess
import sys
import urllib.parse

TOKEN = "test-token"


class Served:
    """One running servecatalog; `store` is a file or "-" for memory."""

    def __init__(self, program, store="-", port=0):
        self.process = subprocess.Popen(
            [program, str(store), TOKEN, str(port)], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        )
        line = self.process.stdout.readline()
        if not line.strip().isdigit():
            raise RuntimeError("servecatalog did not start: " + self.process.stderr.read())
        self.port = int(line)

    def connection(self):
        return http.client.HTTPConnection("127.0.0.1", self.port, timeout=30)

    def call(self, method, path, body=None, connection=None, agent="test"):
        """Status and parsed answer (None if it is empty)."""
        own = connection or self.connection()
        headers = {"Authorization": "Bearer " + TOKEN, "User-Agent": agent}
        data = None
        if body is not None:
            data = json.dumps(body)
            headers["Content-Type"] = "application/json"
        own.request(method, "/api/v1" + path, body=data, headers=headers)
        answer = own.getresponse()
        text = answer.read()
        if connection is None:
            own.close()
        return answer.status, json.loads(text) if text else None

    def get(self, path):
        return self.call("GET", path)

    def everything(self, collection):
        """All entities of a collection, through paging."""
        found, after = [], ""
        while True:
            _, page = self.get(f"{collection}?limit=50&include=all{after}")
            found += page["data"]
            if "after" not in page["paging"]:
                return found
            after = "&after=" + urllib.parse.quote(page["paging"]["after"])

    def kill(self):
        self.process.kill()
        self.process.wait()
        self.process.stdout.close()
        self.process.stderr.close()

    def stop(self):
        """Ends it; what it wrote to stderr (calls that were asked for and not supported)."""
        self.process.terminate()
        _, text = self.process.communicate(timeout=30)
        return text


class ServedByProgram(Served):
    """The same through the program that users have: `cstudio catalog serve`."""

    def __init__(self, program, store):
        arguments = [program, "catalog", "serve", "--port", "0", "--token", TOKEN, "--store", str(store)]
        self.process = subprocess.Popen(arguments, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        self.said = ""
        self.url = ""
        while not self.url or "Ctrl+C" not in self.said:
            line = self.process.stdout.readline()
            if not line:
                raise RuntimeError("cstudio catalog serve did not start: " + self.process.stderr.read())
            self.said += line
            if "hostPort:" in line:
                self.url = line.split()[-1]
        self.port = urllib.parse.urlsplit(self.url).port

    def stop(self):
        """Ends it; everything it said."""
        self.process.terminate()
        out, err = self.process.communicate(timeout=30)
        return self.said + out + err


def say(text):
    print(text, file=sys.stderr, flush=True)
