# SPDX-FileCopyrightText: 2026 The Connector Studio authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A process that has imported the framework once and forks for every run.

It knows nothing of the user's own modules: their folders are not on its path. The host asks on the
control socket, one JSON line with four descriptors (the copy's channel, stdout, stderr, and the end
we report on): "ok PID" or a reason first, "CODE SIGNAL" when the copy has ended.
"""

import ctypes
import gc
import importlib
import json
import os
import resource
import select
import signal
import socket
import sys
import sysconfig
import threading

from cs_bridge.channel import dumps

FRAMEWORK = ("metadata", "metadata.workflow.metadata", "metadata.ingestion.api.topology_runner",
             "metadata.ingestion.sink.metadata_rest", "metadata.utils.service_spec.service_spec", "requests",
             "sqlalchemy", "cs_bridge.worker", "cs_bridge.hooks", "cs_bridge.queries", "cs_bridge.sinkhooks",
             "cs_bridge.workflow")
PR_SET_PDEATHSIG = 1


def libraries() -> tuple:
    """Where installed modules are: what is below stays in the fork server, what is not never gets in."""
    paths = sysconfig.get_paths()
    return tuple({os.path.realpath(paths[key]) + os.sep
                  for key in ("stdlib", "platstdlib", "purelib", "platlib") if paths.get(key)})


def imported_since(before, user_paths) -> list:
    """The installed modules that came in since, in the order of their coming."""
    inside, names = libraries(), []
    own = tuple(os.path.realpath(path) + os.sep for path in user_paths)
    own = tuple(path for path in own if path.startswith(inside))
    for name, module in list(sys.modules.items()):
        file = getattr(module, "__file__", None)
        if name in before or not file or name.startswith("cs_bridge"):
            continue
        file = os.path.realpath(file)
        if file.startswith(inside) and not (own and file.startswith(own)):
            names.append(name)
    return names


class ForkServer:
    def __init__(self, fd: int):
        os.set_inheritable(fd, False)
        self._control = socket.socket(fileno=fd)
        self._children = {}  # pid: the descriptor to report on
        self._files = {}  # what has been imported: file -> time of its last change

    def serve(self, modules) -> int:
        """Returns in a copy, once it has done its work; the server itself ends with its host."""
        while True:
            work = self._listen(modules)
            if not callable(work):
                return 0
            modules = work()
            if isinstance(modules, int):
                return modules

    def _listen(self, modules):
        failure = self._import(modules)
        gc.collect()
        gc.freeze()  # the copies' collector leaves the shared pages alone
        threads = self._threads()
        if threads > 1 and not failure:
            failure = "importing the framework started %d threads, which a fork would lose" % (threads - 1)
        self._say({"msg": "broken", "why": failure} if failure else {"msg": "ready", "pid": os.getpid()})
        if failure:
            return None
        woken, waker = os.pipe()
        os.set_blocking(waker, False)
        signal.signal(signal.SIGCHLD, lambda *_: None)
        signal.set_wakeup_fd(waker)
        while True:
            ready, _, _ = select.select([self._control, woken], [], [])
            if woken in ready:
                os.read(woken, 4096)
                self._reap()
            if self._control in ready:
                request, ends = self._receive()
                if request is None:
                    return None
                work = self._fork(request, ends, (woken, waker))
                if work is not None:
                    return work

    def _import(self, modules) -> str:
        for name in modules:
            try:
                importlib.import_module(name)
            except Exception as error:
                if name in FRAMEWORK:
                    return "%s: %s" % (type(error).__name__, error)
                # One of a connector's: the run itself will say what is wrong with it.
        for module in list(sys.modules.values()):
            file = getattr(module, "__file__", None)
            if file and file not in self._files:
                try:
                    self._files[file] = os.stat(file).st_mtime_ns
                except OSError:
                    pass
        return ""

    @staticmethod
    def _threads() -> int:
        try:
            return len(os.listdir("/proc/self/task"))
        except OSError:
            return threading.active_count()

    def _say(self, message) -> None:
        self._control.sendall((dumps(message) + "\n").encode())

    def _receive(self):
        data, ends = b"", []
        while not data.endswith(b"\n"):
            part, received, _, _ = socket.recv_fds(self._control, 65536, 4)
            ends += received
            if not part:
                return None, ends
            data += part
        return json.loads(data), ends

    def _fork(self, request, ends, own):
        channel, output, errors, status = ends
        reason = self._refusal(request)
        if reason:
            os.write(status, (reason + "\n").encode())
            for fd in ends:
                os.close(fd)
            return None
        parent = os.getpid()
        pid = os.fork()
        if pid:
            try:
                os.setpgid(pid, pid)  # either side may come first
            except OSError:
                pass
            self._children[pid] = status
            os.write(status, b"ok %d\n" % pid)
            for fd in (channel, output, errors):
                os.close(fd)
            return None
        os.setpgid(0, 0)
        _die_with(parent)
        signal.set_wakeup_fd(-1)
        signal.signal(signal.SIGCHLD, signal.SIG_DFL)
        for fd in (*own, status, *self._children.values()):
            os.close(fd)
        self._children.clear()
        self._control.close()
        os.dup2(output, 1)
        os.dup2(errors, 2)
        os.close(output)
        os.close(errors)
        return lambda: self._become(request, channel)

    def _refusal(self, request) -> str:
        """Why a copy would not be what a fresh process is."""
        if self._threads() > 1:
            return "threads are running"
        for file, changed in self._files.items():
            try:
                if os.stat(file).st_mtime_ns != changed:
                    return "stale: %s has changed" % file
            except OSError:
                return "stale: %s is gone" % file
        loaded = {name.partition(".")[0] for name in sys.modules}
        for path in request.get("paths", ()):
            try:
                names = os.listdir(path)
            except OSError:
                continue
            for name in names:
                stem = name.partition(".")[0]
                # A module of theirs would come before the one that is loaded.
                if stem in loaded and (name.endswith((".py", ".so"))
                                       or os.path.exists(os.path.join(path, name, "__init__.py"))):
                    return "%s has a module of its own called %s" % (path, stem)
        return ""

    def _become(self, request, channel):
        """In the copy: a run, or another fork server that knows a connector's modules as well."""
        if request.get("modules") is not None:
            self._control = socket.socket(fileno=channel)
            return request["modules"]
        if request.get("cwd"):
            os.chdir(request["cwd"])
        for key, value in request.get("env", {}).items():
            if value:
                os.environ[key] = value
            else:
                os.environ.pop(key, None)
        if request.get("memory"):
            resource.setrlimit(resource.RLIMIT_AS, (request["memory"], request["memory"]))
        importlib.invalidate_caches()
        from cs_bridge import worker

        return worker.serve(channel)

    def _reap(self) -> None:
        for pid in list(self._children):
            if hasattr(os, "waitid"):
                # Still there when its group is killed, so that the number is nobody else's.
                if os.waitid(os.P_PID, pid, os.WEXITED | os.WNOHANG | os.WNOWAIT) is None:
                    continue
                try:
                    os.killpg(pid, signal.SIGKILL)
                except OSError:
                    pass
            ended, status = os.waitpid(pid, os.WNOHANG)
            if ended != pid:
                continue
            fd = self._children.pop(pid)
            try:
                os.write(fd, b"%d %d\n" % (os.WEXITSTATUS(status) if os.WIFEXITED(status) else 0,
                                            os.WTERMSIG(status) if os.WIFSIGNALED(status) else 0))
            except OSError:
                pass  # the host does not wait for it any more
            os.close(fd)


def _die_with(parent: int) -> None:
    if sys.platform.startswith("linux"):
        ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, int(signal.SIGKILL), 0, 0, 0)
    if os.getppid() != parent:
        os._exit(86)
