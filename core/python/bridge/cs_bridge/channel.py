# SPDX-FileCopyrightText: 2026 The Connector Studio authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The protocol: one JSON object per line, both ways, on a socket nobody else knows of."""

import json
import os
import threading
import time


class Abort(BaseException):
    """Ends a run from a gate. Not an Exception: the runner swallows every one of those."""


# One encoder for all: json.dumps would make a new one for each call.
dumps = json.JSONEncoder(separators=(",", ":"), ensure_ascii=False, default=str).encode


class Channel:
    """Sends lines from any thread, in one total order; commands arrive on a thread of its own."""

    def __init__(self, fd: int):
        os.set_inheritable(fd, False)
        self._fd = fd
        self._lock = threading.Lock()
        self._seq = 0
        self._start = time.perf_counter()
        self.handlers = {}

    def send(self, message: dict) -> None:
        self._write(dumps(message))

    def event(self, name: str, path: str, lane: int, members: str) -> int:
        """Sends one event; members is the rest of the object as JSON text, without braces.

        The sequence number is taken under the lock, so numbers and lines have the same order.
        """
        with self._lock:
            self._seq += 1
            line = '{"seq":%d,"event":"%s","path":%s,"thread":%d,"t_us":%d%s%s}\n' % (
                self._seq, name, dumps(path), lane, (time.perf_counter() - self._start) * 1e6,
                "," if members else "", members)
            self._write_bytes(line.encode("utf-8", "replace"))
            return self._seq

    def _write(self, text: str) -> None:
        with self._lock:
            self._write_bytes((text + "\n").encode("utf-8", "replace"))

    def _write_bytes(self, data: bytes) -> None:
        view = memoryview(data)
        try:
            while view:
                view = view[os.write(self._fd, view):]
        except OSError:
            os._exit(86)  # the host is gone: there is nobody left to run for

    def listen(self) -> None:
        threading.Thread(target=self._read, name="cs-bridge-commands", daemon=True).start()

    def read_line(self) -> dict:
        """One command, read on the calling thread; only before listen()."""
        line = bytearray()
        while not line.endswith(b"\n"):
            byte = os.read(self._fd, 1)
            if not byte:
                os._exit(86)
            line += byte
        return json.loads(line)

    def _read(self) -> None:
        rest = b""
        while True:
            try:
                data = os.read(self._fd, 65536)
            except OSError:
                data = b""
            if not data:
                os._exit(86)
            *lines, rest = (rest + data).split(b"\n")
            for line in lines:
                command = json.loads(line)
                handler = self.handlers.get(command["cmd"])
                if handler:
                    handler(command)


class Gate:
    """Parks threads at their events.

    While `sync` is on, a thread that has sent an event says so ("parked") and waits until the host
    lets it go; the host decides with the very stepper it uses for native runs.
    """

    def __init__(self, channel: Channel, sync: bool):
        self._channel = channel
        self._changed = threading.Condition()
        self._sync = sync
        self._free = set()
        self._aborting = False
        channel.handlers.update(go=self._on_go, sync=self._on_sync, stop=self._on_stop)
        self.on_stop = lambda: None

    @property
    def aborting(self) -> bool:
        return self._aborting

    def wait(self, lane: int, seq: int) -> None:
        if self._aborting:
            raise Abort()
        if not self._sync:
            return
        self._channel.send({"msg": "parked", "thread": lane, "seq": seq})
        with self._changed:
            while self._sync and not self._aborting and lane not in self._free:
                self._changed.wait()
            self._free.discard(lane)
        if self._aborting:
            raise Abort()

    def _on_go(self, command: dict) -> None:
        with self._changed:
            self._free.add(command["thread"])
            self._changed.notify_all()

    def _on_sync(self, command: dict) -> None:
        with self._changed:
            self._sync = command["on"]
            self._free.clear()
            self._changed.notify_all()

    def _on_stop(self, command: dict) -> None:
        with self._changed:
            self._aborting = True
            self._changed.notify_all()
        self.on_stop()
