# SPDX-FileCopyrightText: 2026 The Connector Studio authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Where each thread of a run stands, as the paths of docs/decisions/0003-paths.md."""

import re
import threading

UNSAFE = re.compile(r"[\x00-\x1f/\[\]#~%*]")


def escape(name: str) -> str:
    return UNSAFE.sub(lambda match: "%%%02X" % ord(match.group()), name)


class NodeFrame:
    """One visit of a node: which elements it produced and on which one its stages are."""

    def __init__(self, name: str, path: str):
        self.name = name
        self.path = path
        self.producer = ""
        self.produced = []  # (element, its path, its name) not yet passed on to a stage
        self.names = {}
        self.count = 0
        self.current = None

    def add(self, element, name: str) -> str:
        nth = self.names.get(name, 0) + 1
        self.names[name] = nth
        path = "%s[%s%s]" % (self.path, escape(name), "~%d" % nth if nth > 1 else "")
        self.produced.append((element, path, name))
        self.count += 1
        return path

    def enter(self, element) -> tuple:
        """The (element, path, name) a stage works on; elements come in the order they were produced."""
        if self.current is not None and self.current[0] is element:
            return self.current
        while self.produced:
            self.current = self.produced.pop(0)
            if self.current[0] is element:
                return self.current
        self.current = (element, self.path + "[?]", "?")
        return self.current


class Lane:
    """One thread of the run. Number 0 is the walk's own."""

    def __init__(self, number: int, base: str = ""):
        self.number = number
        self.base = base
        self.frames = []
        self.place = []  # paths of what is open: stages, post_process
        self.writer = ""
        self.stage = None  # the stage at work
        self.failing = None  # the post_process that raised
        self.in_sink = False
        self.answers = None  # of the catalogue, while a record is in the sink

    @property
    def path(self) -> str:
        if self.place:
            return self.place[-1]
        if self.frames:
            frame = self.frames[-1]
            return frame.current[1] if frame.current else frame.path
        return self.base

    def push_node(self, name: str) -> NodeFrame:
        parent = self.path
        frame = NodeFrame(name, parent + "/" + name if parent else name)
        self.frames.append(frame)
        return frame


class Lanes:
    """The lanes by thread. Numbers are given in the order threads first show up."""

    def __init__(self):
        self._local = threading.local()
        self._lock = threading.Lock()
        self._next = 0
        self.all = {}

    def here(self) -> Lane:
        lane = getattr(self._local, "lane", None)
        return lane if lane is not None else self.start("")

    def start(self, base: str) -> Lane:
        with self._lock:
            lane = Lane(self._next, base)
            self._next += 1
            self.all[lane.number] = lane
        self._local.lane = lane
        return lane

    def end(self) -> None:
        lane = getattr(self._local, "lane", None)
        if lane is not None:
            self.all.pop(lane.number, None)
            self._local.lane = None
