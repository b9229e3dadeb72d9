# SPDX-FileCopyrightText: 2026 The Connector Studio authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Wraps the runner's methods where they are defined. Asks what exists, not which version it is."""

import functools
import logging
import re
import time

from cs_bridge.channel import Abort
from cs_bridge.encode import element_name, plain
from cs_bridge.reporter import current_error


ANSI = re.compile(r"\x1b\[[0-9;]*m")


def argument(args, kwargs, name, index):
    return kwargs[name] if name in kwargs else args[index]


class RunnerHooks:
    """The walk: nodes, producers, stages, what they offer, post_process, worker threads."""

    def __init__(self, reporter):
        self._report = reporter
        self._names = {}
        self._keep = []  # node objects, so that their ids stay theirs
        self._frames = {}

    def install(self) -> None:
        from metadata.ingestion.api.topology_runner import TopologyRunnerMixin as runner

        self._wrap(runner, "_process_node", self._node, 1)
        self._wrap(runner, "_multithread_process_node", self._node, 2)
        self._wrap(runner, "_run_node_producer", self._producer)
        self._wrap(runner, "_process_stage", self._stage)
        self._wrap(runner, "_run_stage_processor", self._processor)
        self._wrap(runner, "sink_request", self._offer)
        self._wrap(runner, "_run_node_post_process", self._post_process)
        self._wrap_worker(runner)

    # Each hook below is a generator that gets the original one and must pass on what it yields.

    def _wrap(self, owner, name, hook, *extra) -> None:
        original = owner.__dict__.get(name)
        if original is None:
            return

        @functools.wraps(original)
        def wrapper(runner, *args, **kwargs):
            inner = original(runner, *args, **kwargs)
            try:
                yield from hook(inner, runner, args, kwargs, *extra)
            finally:
                close = getattr(inner, "close", None)
                if close:
                    close()

        setattr(owner, name, wrapper)

    def _name(self, runner, node) -> str:
        if id(node) not in self._names:
            self._keep.append(node)
            self._names[id(node)] = next(
                (key for key, value in runner.topology.__dict__.items() if value is node), "?")
        return self._names[id(node)]

    def _node(self, inner, runner, args, kwargs, threads_index):
        node = argument(args, kwargs, "node", 0)
        threads = argument(args, kwargs, "threads", 1) if threads_index == 2 else 1
        lane = self._report.lanes.here()
        frame = lane.push_node(self._name(runner, node))
        frame.producer = node.producer
        self._frames[(lane.number, id(node))] = frame
        self._report.emit("nodeEntered", {"node": frame.name, "threads": threads}, frame.path)
        try:
            yield from inner
        except BaseException:
            self._leave(lane, frame, quiet=True)
            raise
        self._leave(lane, frame, quiet=False)

    def _leave(self, lane, frame, quiet) -> None:
        # Before the event: the place of what follows is the parent's.
        if frame in lane.frames:
            lane.frames.remove(frame)
        members = {"node": frame.name, "elements": frame.count}
        if quiet:
            with self._report.quietly():
                self._report.emit("nodeLeft", members, frame.path)
        else:
            self._report.emit("nodeLeft", members, frame.path)

    def _producer(self, inner, runner, args, kwargs):
        node = argument(args, kwargs, "node", 0)
        lane = self._report.lanes.here()
        frame = self._frames.get((lane.number, id(node)))
        if frame is None:  # called outside the walk: a totals hook
            yield from inner
            return
        members = {"node": frame.name, "producer": node.producer}
        self._report.emit("producerStarted", members, frame.path)
        for element in inner:
            name = element_name(element)
            path = frame.add(element, name)
            self._report.emit("elementProduced", {"node": frame.name, "index": frame.count - 1, "name": name,
                                                  "json": plain(element)}, path)
            yield element
        self._report.emit("producerFinished", {**members, "elements": frame.count}, frame.path)

    def _stage(self, inner, runner, args, kwargs):
        stage = argument(args, kwargs, "stage", 0)
        element = argument(args, kwargs, "node_entity", 1)
        lane = self._report.lanes.here()
        frame = lane.frames[-1]
        _, element_path, name = frame.enter(element)
        place = _StagePlace(frame.name, stage, element_path + "/" + stage.processor)
        lane.place.append(place.path)
        outer_writer, lane.writer = lane.writer, stage.processor
        outer_stage, lane.stage = lane.stage, place
        started = time.perf_counter()
        self._report.emit("stageEntered", {"node": frame.name, "stage": stage.processor,
                                           "type": stage.type_.__name__, "element": name}, place.path)
        quiet = True
        try:
            yield from inner
            quiet = False
        finally:
            lane.place.remove(place.path)
            lane.writer, lane.stage = outer_writer, outer_stage
            members = {"node": frame.name, "stage": stage.processor, "yielded": place.yielded,
                       "emitted": place.emitted, "micros": int((time.perf_counter() - started) * 1e6)}
            if quiet:
                with self._report.quietly():
                    self._report.emit("stageLeft", members, place.path)
        self._report.emit("stageLeft", members, place.path)

    def _processor(self, inner, runner, args, kwargs):
        stage = argument(args, kwargs, "stage", 0)
        place = self._report.lanes.here().stage
        for either in inner:
            if place is not None and place.stage is stage:
                place.offered = False
                place.yielded += 1
            yield either

    def _offer(self, inner, runner, args, kwargs):
        """What a processor yielded is reported when it is final: hash stamped, 1.x patch put in its
        place. A stage that looks up first (overwrite=False) is reported before the look-up."""
        stage = argument(args, kwargs, "stage", 0)
        either = argument(args, kwargs, "entity_request", 1)
        lane = self._report.lanes.here()
        place = lane.stage
        if place is None:
            yield from inner
            return
        path = "%s#%d" % (place.path, place.yielded - 1)
        reported = False
        emitted = 0
        if not stage.overwrite:
            self._report.yielded(stage.processor, either, path, self._fqn(runner, stage, either))
            reported = True
        try:
            for item in inner:
                if not reported:
                    self._report.yielded(stage.processor, item, path, self._fqn(runner, stage, item))
                    reported = True
                emitted += 1
                place.emitted += getattr(item, "right", None) is not None
                # What the sink does with it happens at the entity's own place.
                lane.place.append(path)
                try:
                    yield item
                finally:
                    lane.place.remove(path)
        except Abort:
            raise
        except BaseException:
            if not reported:
                with self._report.quietly():
                    self._report.yielded(stage.processor, either, path)
            raise
        if not reported:
            self._report.yielded(stage.processor, either, path, self._fqn(runner, stage, either))
        if emitted == 0 and getattr(either, "right", None) is not None:
            self._report.emit("entitySunk", {
                "verb": "suppressed", "type": type(either.right).__name__,
                "name": element_name(either.right), "fqn": self._fqn(runner, stage, either),
                "why": "It exists already and this stage does not overwrite." if not stage.overwrite
                else "It has not changed since it was last written.", "buffered": 0}, path)

    @staticmethod
    def _fqn(runner, stage, either) -> str:
        """The FQN as the runner builds it, from the consumers' context; empty where it cannot be."""
        right = getattr(either, "right", None)
        name = getattr(right, "name", None)
        name = getattr(name, "root", name)
        if not stage.context or not isinstance(name, str):
            return ""
        try:
            from metadata.utils.fqn import _build as build

            context = runner.context.get()
            return build(*[getattr(context, key) for key in stage.consumer or []], name)
        except Exception:
            return ""

    def _post_process(self, inner, runner, args, kwargs):
        node = argument(args, kwargs, "node", 0)
        name = self._name(runner, node)
        lane = self._report.lanes.here()
        parent = lane.path
        base = parent + "/" + name if parent else name
        wrapped = [method for method in node.post_process or [] if hasattr(runner, method)]
        before = {method: runner.__dict__[method] for method in wrapped if method in runner.__dict__}
        # The runner fetches each method by name, so standing before it on the instance is enough.
        for method in wrapped:
            setattr(runner, method, self._method(getattr(runner, method), name, method, base))
        try:
            yield from inner
        finally:
            for method in wrapped:
                if method in before:
                    setattr(runner, method, before[method])
                else:
                    runner.__dict__.pop(method, None)

    def _method(self, original, node, method, base):
        path = base + "/" + method

        def wrapper(*args, **kwargs):
            lane = self._report.lanes.here()
            lane.place.append(path)
            outer, lane.writer = lane.writer, method
            started, count, quiet = time.perf_counter(), 0, True
            self._report.emit("postProcessStarted", {"node": node, "method": method}, path)
            try:
                for item in original(*args, **kwargs) or []:
                    place = "%s#%d" % (path, count)
                    self._report.yielded(method, item, place)
                    count += 1
                    lane.place.append(place)
                    try:
                        yield item
                    finally:
                        lane.place.remove(place)
                quiet = False
            finally:
                lane.place.remove(path)
                lane.writer = outer
                members = {"node": node, "method": method, "yielded": count,
                           "micros": int((time.perf_counter() - started) * 1e6)}
                if quiet:
                    lane.failing = path  # the runner says so once this has unwound
                    with self._report.quietly():
                        self._report.emit("postProcessFinished", members, path)
            self._report.emit("postProcessFinished", members, path)

        return wrapper

    def _wrap_worker(self, runner_class) -> None:
        original = runner_class.__dict__.get("_multithread_process_entity")
        if original is None:
            return

        @functools.wraps(original)
        def worker(runner, *args, **kwargs):
            node = argument(args, kwargs, "node", 0)
            elements = argument(args, kwargs, "node_entities", 1)
            outer = next((frame for (_, key), frame in self._frames.items() if key == id(node)), None)
            lane = self._report.lanes.start(outer.path if outer else "")
            if outer is not None:
                frame = type(outer)(outer.name, outer.path)
                wanted = {id(element) for element in elements}
                frame.produced = [entry for entry in outer.produced if id(entry[0]) in wanted]
                lane.frames.append(frame)
            try:
                return original(runner, *args, **kwargs)
            finally:
                lane.frames.clear()
                self._report.lanes.end()

        runner_class._multithread_process_entity = worker


class _StagePlace:
    """One stage at work on one element."""

    def __init__(self, node, stage, path):
        self.node = node
        self.stage = stage
        self.path = path
        self.yielded = 0
        self.emitted = 0


class ContextHooks:
    """Writes to the topology context, by whoever makes them."""

    def __init__(self, reporter):
        self._report = reporter

    def install(self) -> None:
        from metadata.ingestion.models import topology

        context = topology.TopologyContext
        self._wrap(context, "upsert", "set", lambda a, k: argument(a, k, "key", 0))
        self._wrap(context, "append", "append", lambda a, k: argument(a, k, "key", 0))
        self._wrap(context, "clear_stage", "clear", lambda a, k: argument(a, k, "stage", 0).context)
        manager = topology.TopologyContextManager
        for name, op in (("copy_from", "fork"), ("pop", "drop")):
            self._wrap_manager(manager, name, op)

    def _wrap(self, owner, name, op, key_of) -> None:
        original = owner.__dict__.get(name)
        if original is None:
            return

        @functools.wraps(original)
        def wrapper(context, *args, **kwargs):
            key = key_of(args, kwargs)
            before = _context_value(context, key)
            if op == "append":  # the list grows for the whole run: its length and what came to it
                before, after = len(before or ()), argument(args, kwargs, "value", 1)
            else:
                before = plain(before)
            result = original(context, *args, **kwargs)
            if op != "append":
                after = _context_value(context, key)
            lane = self._report.lanes.here()
            self._report.context(op, key, before, after, lane.writer)
            return result

        setattr(owner, name, wrapper)

    def _wrap_manager(self, owner, name, op) -> None:
        original = owner.__dict__.get(name)
        if original is None:
            return

        @functools.wraps(original)
        def wrapper(manager, *args, **kwargs):
            result = original(manager, *args, **kwargs)
            self._report.context(op, "", None, None, self._report.lanes.here().writer)
            return result

        setattr(owner, name, wrapper)


def _context_value(context, key):
    if key in context.__dict__:
        return context.__dict__[key]
    return (getattr(context, "__pydantic_extra__", None) or {}).get(key)


class StatusHooks:
    """Failures, warnings and filtered names of every step; and what only the log knows."""

    def __init__(self, reporter):
        self._report = reporter

    def install(self) -> None:
        from metadata.ingestion.api.status import Status

        self._wrap(Status, "failed", self._failed)
        self._wrap(Status, "filter", self._filtered)
        logger = logging.getLogger("metadata.Ingestion")
        if logger.level == 0 or logger.level > logging.INFO:
            logger.setLevel(logging.INFO)
        logging.getLogger("metadata").addHandler(_LogHandler(self._report))
        for handler in logging.getLogger().handlers:
            # The console would say each line a second time, without its place.
            if type(handler) is logging.StreamHandler:
                handler.addFilter(lambda record: not record.name.startswith("metadata"))

    @staticmethod
    def _wrap(owner, name, before) -> None:
        original = owner.__dict__.get(name)
        if original is None:
            return

        @functools.wraps(original)
        def wrapper(status, *args, **kwargs):
            before(args, kwargs)
            return original(status, *args, **kwargs)

        setattr(owner, name, wrapper)

    def _failed(self, args, kwargs) -> None:
        error = argument(args, kwargs, "error", 0)
        name = str(error.name)
        kind = "producer" if name.startswith("Producer ") else \
            "postProcess" if name.startswith("Post Process ") else \
            "walkEnded" if name in ("Unhandled", "Not an Either") else \
            "sink" if name == "Entity Buffer" or self._report.lanes.here().in_sink else "left"
        self._report.failed(kind, name, str(error.error), "failure", error.stackTrace or "",
                            self._report.lanes.here().failing if kind == "postProcess" else None)

    def _filtered(self, args, kwargs) -> None:
        self._report.emit("filtered", {"name": str(argument(args, kwargs, "key", 0)), "kind": "",
                                       "pattern": str(argument(args, kwargs, "reason", 1)),
                                       "byExclude": False})


class _LogHandler(logging.Handler):
    """Every line the framework logs. A processor's exception is seen nowhere else: the line is written
    inside the except block, where the exception is still at hand."""

    LEVELS = ((logging.ERROR, "error"), (logging.WARNING, "warning"), (logging.INFO, "info"))
    HIDDEN = {"_run_stage_processor": ("processor", "logLine"), "_process_stage": ("droppedValue", "warning"),
              "_run_node_producer": ("producer", "logLine"), "_run_node_post_process": ("postProcess", "logLine")}

    def __init__(self, reporter):
        super().__init__(logging.INFO)
        self._report = reporter

    def emit(self, record) -> None:
        try:
            level = next((word for least, word in self.LEVELS if record.levelno >= least), "debug")
            if record.module == "status" and record.funcName == "failed":
                return  # Status.failed has said it, with more
            text = ANSI.sub("", record.getMessage())
            if record.module == "topology_runner" and record.funcName in self.HIDDEN and level != "info":
                kind, recorded = self.HIDDEN[record.funcName]
                message, stack = current_error()
                lane, path = self._report.lanes.here(), None
                if kind == "producer":
                    name = "Producer " + lane.frames[-1].producer if lane.frames else record.funcName
                elif kind == "postProcess":
                    path = lane.failing
                    name = "Post Process " + path.rsplit("/", 1)[-1] if path else record.funcName
                else:
                    name = lane.stage.stage.processor if lane.stage else record.funcName
                self._report.failed(kind, name, message or text, recorded, stack, path)
                return
            self._report.log(level, text, record.module, record.lineno)
        except Abort:
            raise
        except Exception:  # a handler that raises would be reported in the user's log
            pass
