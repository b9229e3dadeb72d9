# SPDX-FileCopyrightText: 2026 The Connector Studio authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Turns what the hooks see into events, and stops the calling thread where the host wants it."""

import json
import sys
import threading
import traceback
from urllib.parse import quote, quote_plus

from cs_bridge.channel import Abort, dumps
from cs_bridge.encode import MASK, plain, record_members
from cs_bridge.place import Lanes


class Counts:
    """What the runner itself does not count."""

    def __init__(self):
        self.hidden = 0


class Reporter:
    def __init__(self, channel, gate):
        self._channel = channel
        self._gate = gate
        self.lanes = Lanes()
        self.counts = Counts()
        self._quiet = threading.local()
        self._held = None
        self.secrets = ()
        self.flow = None  # the framework's workflow, once there is one

    def know_secrets(self, secrets) -> None:
        """As they are, as JSON writes them and as a URL does; the longest first."""
        forms = set()
        for secret in secrets:
            forms |= {secret, dumps(secret)[1:-1], json.dumps(secret)[1:-1], quote(secret, safe=""),
                      quote_plus(secret)}
        self.secrets = tuple(sorted(forms, key=len, reverse=True))

    def hide(self, text: str) -> str:
        """The text without the secrets of the config, whoever wrote it."""
        for secret in self.secrets:
            if secret in text:
                text = text.replace(secret, MASK)
        return text

    def hide_json(self, text: str) -> str:
        """The same for JSON, which stays JSON: a secret may look like a number or a key."""
        if not any(secret in text for secret in self.secrets):
            return text
        return dumps(self._hidden(json.loads(text)))

    def _hidden(self, value):
        if isinstance(value, str):
            return self.hide(value)
        if isinstance(value, dict):
            return {key: self._hidden(item) for key, item in value.items()}
        return [self._hidden(item) for item in value] if isinstance(value, list) else value

    def hold(self) -> None:
        """Keeps back what is emitted: the run's first event has to wait for the source itself."""
        self._held = []

    def release(self) -> None:
        held, self._held = self._held, None
        for arguments in held or ():
            self.emit(*arguments)

    def say(self, message: dict) -> None:
        """To the host itself; no event."""
        self._channel.send(message)

    def emit(self, name: str, members: dict = None, path: str = None, raw: str = "") -> None:
        """Sends an event from where the thread stands, then waits for as long as the host says.

        Does not wait while an exception other than our own unwinds the thread's generators.
        """
        lane = self.lanes.here()
        if self._held is not None and name != "runStarted":
            self._held.append((name, members, lane.path if path is None else path, raw))
            return
        text = dumps(members)[1:-1] if members else ""
        if raw:
            text = text + "," + raw if text else raw
        seq = self._channel.event(name, lane.path if path is None else path, lane.number, text)
        if not getattr(self._quiet, "on", False):
            self._gate.wait(lane.number, seq)

    def quietly(self):
        """A block in which events are sent but nobody is parked: while generators unwind."""
        return _Quiet(self._quiet)

    def failed(self, kind: str, name: str, message: str, recorded: str, stack: str = "", path=None) -> None:
        members = {"kind": kind, "name": name, "message": self.hide(message)}
        if stack:
            members["stackTrace"] = self.hide(stack)
        members["recordedAs"] = recorded
        if recorded == "logLine":
            self.counts.hidden += 1
        self.emit("failed", members, path)

    def log(self, level: str, text: str, module: str, line: int = 0) -> None:
        self.emit("logLine", {"level": level, "text": self.hide(text), "module": module, "line": line})

    def context(self, op: str, key: str, before, after, writer: str) -> None:
        self.emit("contextChanged", {"op": op, "key": key, "before": plain(before), "after": plain(after),
                                     "writer": writer})

    def yielded(self, stage: str, either, path: str, fqn: str = "") -> None:
        right = getattr(either, "right", None)
        left = getattr(either, "left", None)
        side = "both" if right is not None and left is not None else \
            "right" if right is not None else "left" if left is not None else "none"
        raw = ""
        if right is not None:
            # The framework masks what it knows to be secret; options of a custom connector are not.
            raw = '"entity":' + self.hide_json(record_members(right, fqn))
        if left is not None:
            text = dumps({"name": str(left.name), "error": self.hide(str(left.error)),
                          "stackTrace": self.hide(left.stackTrace or "")})
            raw = (raw + "," if raw else "") + '"left":' + text
        self.emit("entityYielded", {"stage": stage, "side": side}, path, raw)


class _Quiet:
    def __init__(self, local):
        self._local = local

    def __enter__(self):
        self._before = getattr(self._local, "on", False)
        self._local.on = True

    def __exit__(self, *_):
        self._local.on = self._before
        return False


def current_error() -> tuple:
    """(message, stack) of the exception being handled; empty if there is none."""
    kind, error, _ = sys.exc_info()
    if kind is None or kind is Abort:
        return "", ""
    return "%s: %s" % (kind.__name__, error), traceback.format_exc()
