# SPDX-FileCopyrightText: 2026 The Connector Studio authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The life of a worker process: greet, get the run, import, hook, run, say how it ended."""

import os
import platform
import sys
import threading
import traceback

from cs_bridge import PROTOCOL
from cs_bridge.channel import Abort, Channel, Gate
from cs_bridge.reporter import Reporter


def framework_version() -> str:
    try:
        from importlib.metadata import version

        return version("openmetadata-ingestion")
    except Exception:
        return ""


def serve(fd: int) -> int:
    channel = Channel(fd)
    channel.send({"msg": "hello", "protocol": PROTOCOL, "python": platform.python_version(),
                  "framework": framework_version(), "pid": os.getpid()})
    command = channel.read_line()
    if command["cmd"] == "test":
        from cs_bridge import connectiontest

        return connectiontest.run(channel, command)
    return run(channel, command)


def run(channel, command) -> int:
    """One run; command is {"cmd": "run", "config": …, "paths": […], "sync": bool, "kind": …}."""
    gate = Gate(channel, command.get("sync", False))
    before = set(sys.modules) if command.get("teach") else None
    reporter = Reporter(channel, gate)
    main_thread = threading.get_ident()
    gate.on_stop = lambda: _interrupt(main_thread)
    channel.listen()
    for path in reversed(command.get("paths", [])):
        sys.path.insert(0, path)
    try:
        return _run(command, reporter, before)
    except Abort:
        _finish(reporter, "stopped", "The run was stopped.")
        return 0
    except KeyboardInterrupt:
        _finish(reporter, "stopped", "The run was interrupted where it stood.")
        return 0
    except BaseException as error:
        with reporter.quietly():
            kind = "import" if isinstance(error, ImportError) else "connection"
            reporter.release()
            reporter.failed(kind, type(error).__name__, _sentence(error), "failure", traceback.format_exc(), "")
        _finish(reporter, "failed", _sentence(error))
        return 1


def _interrupt(thread_id: int) -> None:
    """A thread that is in user code notices at its next bytecode; one in a system call only when that
    ends or a signal arrives, which the host sends if this was not enough."""
    import ctypes

    ctypes.pythonapi.PyThreadState_SetAsyncExc(ctypes.c_ulong(thread_id), ctypes.py_object(Abort))


def _sentence(error) -> str:
    if isinstance(error, ModuleNotFoundError) and error.name == "metadata":
        return ("The OpenMetadata ingestion framework is not installed for %s. Install it with: %s -m pip install "
                "openmetadata-ingestion" % (sys.executable, sys.executable))
    return "%s: %s" % (type(error).__name__, error)


def _run(command, reporter, before) -> int:
    from cs_bridge import hooks, queries, sinkhooks, workflow

    import metadata  # noqa: F401  seconds; the first error is the true one

    config = command["config"]
    reporter.know_secrets(command.get("secrets", []))
    hooks.RunnerHooks(reporter).install()
    hooks.ContextHooks(reporter).install()
    hooks.StatusHooks(reporter).install()
    queries.install(reporter, config, framework_version())
    sinkhooks.install(reporter)
    reporter.lanes.here()
    reporter.hold()  # what importing the connector has to say comes after the run's first event
    topology = workflow.topology_json(workflow.source_class(config)) if workflow.walks(config) else None
    if topology is not None:  # else a factory, or no topology: only the source itself can tell
        _start(reporter, command, topology)
        reporter.release()
    flow = workflow.create(config)
    reporter.flow = flow
    if topology is None:
        topology = workflow.topology_json(type(flow.source))
        _start(reporter, command, topology)
        reporter.release()
    if before is not None:
        from cs_bridge import forkserver

        reporter.say({"msg": "imported",
                      "modules": forkserver.imported_since(before, command.get("paths", []))})
    if topology is None:
        sinkhooks.report_records(reporter, flow.source)
    flow.execute()
    _finish(reporter, "completed", "")
    return 0


def _start(reporter, command, topology) -> None:
    source = command["config"]["source"]
    reporter.emit("runStarted", {"spec": str(source["type"]), "service": str(source.get("serviceName", "")),
                                 "backend": "python", "configDigest": command.get("digest", ""),
                                 "framework": framework_version(), "topology": topology}, "")


def _finish(reporter, reason, message) -> None:
    counts = {"records": 0, "updated": 0, "warnings": 0, "filtered": 0, "failures": 0}
    flow = reporter.flow
    if flow is not None:
        steps = [flow.source, *getattr(flow, "steps", ())]
        status = flow.source.status
        counts = {"records": getattr(status, "record_count", 0) or len(status.records),
                  "updated": len(getattr(status, "updated_records", [])),
                  "warnings": len(status.warnings), "filtered": len(status.filtered),
                  "failures": sum(len(step.status.failures) for step in steps)}
    counts["hidden"] = reporter.counts.hidden
    members = {"reason": reason, "counts": counts}
    if message:
        members["message"] = message
    with reporter.quietly():
        reporter.emit("runFinished", members, "")
