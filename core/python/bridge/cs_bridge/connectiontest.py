# SPDX-FileCopyrightText: 2026 The Connector Studio authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The connection test of a connector, step by step and without a server.

The connector's own functions run, called by the framework's own test; here it is only noted what each
of them asked, got, and how long it took. What an error means is the host's to say: it gets the facts.
"""

import functools
import inspect
import signal
import sys
import threading
import time
import traceback
from urllib.parse import quote, quote_plus

from cs_bridge import connectionsteps, encode, imports, queries
from cs_bridge.channel import dumps
from cs_bridge.encode import MASK

LONGEST = 4000


class StepTimeout(TimeoutError):
    """A step took longer than it may."""


class _Lanes:
    def here(self):
        return None


class Notes:
    """The steps: announced, begun, ended. Stands in for the reporter of a run, too."""

    def __init__(self, channel, secrets, seconds):
        self._channel = channel
        self._seconds = seconds
        self._open = []  # numbers of the steps at work, the innermost last
        self._count = 0
        self._started = {}
        self.states = {}  # number: state of those that ended
        self._ours = set()  # steps without an alarm: importing takes as long as it takes
        self.lanes = _Lanes()
        self.secrets = secrets
        self.diagnose = lambda error: None

    def hide(self, text: str) -> str:
        for secret in self.secrets:
            if secret in text:
                text = text.replace(secret, MASK)
        return text

    def clean(self, text) -> str:
        return self.hide(queries.mask(str(text)))[:LONGEST]

    def say(self, message: dict) -> None:
        self._channel.send(message)

    def emit(self, name, members=None, path=None, raw="") -> None:
        """What queries.py reports: a request of the step at work."""
        if name == "sourceQuery" and self._open:
            self.say({"msg": "request", "step": self._open[-1], **members})

    def announce(self, steps, origin) -> list:
        numbers = []
        for step in steps:
            numbers.append(self._count)
            if origin == "studio":
                self._ours.add(self._count)
            self.say({"msg": "step", "step": self._count, "origin": origin, "state": "pending", **step})
            self._count += 1
        return numbers

    def begin(self, number) -> None:
        self._open.append(number)
        self._started[number] = time.perf_counter()
        self.say({"msg": "step", "step": number, "state": "running"})
        self._arm()

    def end(self, number, state, **facts) -> None:
        if number in self._open:
            self._open.remove(number)
        self._arm()
        self.states[number] = state
        started = self._started.get(number)
        if started is not None:
            facts["micros"] = int((time.perf_counter() - started) * 1e6)
        self.say({"msg": "step", "step": number, "state": state, **facts})

    def passed(self, number, value) -> None:
        answer, caveat = _answer(value)
        facts = {"answer": self.clean(answer)} if answer else {}
        command = getattr(value, "command", None)
        if command:
            facts["command"] = self.clean(command)
        if caveat is not None:
            facts["diagnosis"] = self._diagnosis(caveat)
        self.end(number, "warning" if caveat is not None else "passed", **facts)

    def failed(self, number, error) -> None:
        evidence = getattr(error, "evidence", None)
        cause = getattr(error, "cause", None)
        facts = {"errors": self.facts(error)}
        if not _quotes_values(error):
            lines = traceback.format_exception(type(error), error, error.__traceback__)
            facts["traceback"] = self.clean("".join(lines)[-LONGEST:])
        if any(isinstance(one, StepTimeout) for one in chain(error)):
            facts["timedOut"] = self._seconds
        command = getattr(evidence, "command", None)
        if command:
            facts["command"] = self.clean(command)
        try:
            diagnosis = self.diagnose(cause if isinstance(cause, BaseException) else error)
        except Exception:
            diagnosis = None
        if diagnosis is not None:
            facts["diagnosis"] = self._diagnosis(diagnosis)
        self.end(number, "failed", **facts)

    def around(self, number, call):
        """The function with its step begun and ended."""
        @functools.wraps(call, updated=())
        def stepped(*args, **kwargs):
            self.begin(number)
            try:
                value = call(*args, **kwargs)
            except Exception as error:
                self.failed(number, error)
                raise
            self.passed(number, value)
            return value
        return stepped

    def _diagnosis(self, diagnosis) -> dict:
        return {"title": self.clean(getattr(diagnosis, "title", "") or ""),
                "fix": self.clean(getattr(diagnosis, "remediation", "") or "")}

    def _arm(self) -> None:
        """Each step has the whole time. A call that sits in C code is not reached by this; the host
        then ends the process."""
        if threading.current_thread() is not threading.main_thread():
            return
        timed = self._open and self._open[-1] not in self._ours
        signal.setitimer(signal.ITIMER_REAL, self._seconds if timed else 0)

    def facts(self, error) -> list:
        """The errors behind each other, the outermost first."""
        found = []
        for one in chain(error):
            text = self.clean(one)
            fact = {"class": "%s.%s" % (type(one).__module__, type(one).__qualname__), "text": text,
                    "bases": [base.__name__ for base in type(one).__mro__[1:-1]]}
            code = one.args[0] if one.args and isinstance(one.args[0], int) else getattr(one, "errno", None)
            if isinstance(code, int):
                fact["code"] = code
            state = getattr(one, "pgcode", None) or getattr(one, "sqlstate", None)
            if isinstance(state, str):
                fact["sqlstate"] = state
            response = getattr(one, "response", None)
            status = getattr(one, "status_code", None) or getattr(response, "status_code", None)
            if isinstance(status, int):
                fact["status"] = status
            if isinstance(response, dict):
                fact["aws"] = str((response.get("Error") or {}).get("Code", ""))
            if isinstance(one, ImportError) and one.name:
                fact["module"] = one.name
            if isinstance(one, SyntaxError):
                fact["file"] = "%s:%s" % (one.filename, one.lineno)
            if hasattr(one, "errors") and callable(one.errors) and "ValidationError" in type(one).__name__:
                fact["places"] = self._places(one)
                # Its own text quotes the values, of whatever key.
                fact["text"] = "; ".join(".".join(place["at"]) + ": " + place["said"] for place in fact["places"])
            found.append(fact)
        return found


    def _places(self, error) -> list:
        try:
            return [{"at": [str(part) for part in item.get("loc", ())], "said": self.clean(item.get("msg", ""))}
                    for item in error.errors()][:20]
        except Exception:
            return []


def _quotes_values(error) -> bool:
    return any("ValidationError" in type(one).__name__ for one in chain(error))


def chain(error):
    """An error and what it stands for: causes, contexts, and what libraries keep in their own way."""
    seen, queue = set(), [error]
    while queue:
        one = queue.pop(0)
        if not isinstance(one, BaseException) or id(one) in seen or len(seen) > 30:
            continue
        seen.add(id(one))
        yield one
        queue += [getattr(one, "orig", None), getattr(one, "cause", None), getattr(one, "reason", None),
                  one.__cause__ or (None if one.__suppress_context__ else one.__context__)]
        queue += [arg for arg in one.args if isinstance(arg, BaseException)]


def _answer(value) -> tuple:
    """(what came back, a caveat) of a step's value: evidence in 2.0, anything before."""
    summary = getattr(value, "summary", None)
    if summary is not None or hasattr(value, "caveat"):
        return summary or "", getattr(value, "caveat", None)
    if isinstance(value, (list, tuple, set, dict)):
        return "%d %s" % (len(value), "entry" if len(value) == 1 else "entries"), None
    return "", None


def secrets_of(config, known=()) -> tuple:
    """Every secret, also as it looks in a URL and in a Python or JSON text."""
    found = set()
    for secret in _texts(config) | set(known):
        found |= {secret, quote(secret, safe=""), quote_plus(secret), repr(secret)[1:-1], dumps(secret)[1:-1]}
    return tuple(sorted(found, key=len, reverse=True))


def _texts(value, secret: bool = False) -> set:
    """As encode.secrets_of, but shorter ones too: nothing here is worth a password."""
    if isinstance(value, str):
        return {value} if secret and len(value) >= 3 else set()
    found = set()
    if isinstance(value, dict):
        for key, item in value.items():
            found |= _texts(item, secret or bool(encode.SECRET.search(str(key))))
    elif isinstance(value, list):
        for item in value:
            found |= _texts(item, secret)
    return found


def run(channel, command) -> int:
    config = command["config"]
    notes = Notes(channel, secrets_of(config, command.get("secrets", ())), command.get("timeout", 60))
    channel.handlers["stop"] = lambda _: None  # the host ends this process
    channel.listen()
    for path in reversed(command.get("paths", [])):
        sys.path.insert(0, path)
    signal.signal(signal.SIGALRM, _on_alarm)
    try:
        Test(notes, config).run()
    except Exception:
        notes.say({"msg": "broken", "traceback": notes.clean(traceback.format_exc())})
        return 1
    notes.say({"msg": "done"})
    return 0


def _on_alarm(signum, frame):
    raise StepTimeout("the step took too long")


class Stop(Exception):
    """A step failed that everything after it needs; it has been noted."""


class Test:
    def __init__(self, notes, config):
        self.notes = notes
        self.source = config["source"]
        connection = (self.source.get("serviceConnection") or {}).get("config") or {}
        self.given = connection
        self.type = str(connection.get("type") or self.source.get("type", ""))
        self.custom = str(connection.get("sourcePythonClass") or "")
        self.metadata = None

    def run(self) -> None:
        importing, reading = self.notes.announce((
            {"name": "Import", "description": "Import the framework and the connector's classes.", "mandatory": True, "gate": True},
            {"name": "Configuration", "description": "Read the connection's configuration.", "mandatory": True, "gate": True},
        ), "studio")
        try:
            self._step(importing, self._import)
            service = self._step(reading, self._custom_config if self.custom else self._connection)
            if self.custom:
                self._test_custom(service)
            else:
                self._test_connector(service)
        except Stop:
            pass

    def _step(self, number, call):
        self.notes.begin(number)
        try:
            value = call()
        except Exception as error:
            self.notes.failed(number, error)
            raise Stop() from error
        answer = value if isinstance(value, str) else ""
        self.notes.end(number, "passed", **({"answer": self.notes.clean(answer)} if answer else {}))
        return value

    # Import: what a run would import, so that what is missing is found here and not in its middle.
    def _import(self) -> str:
        extra = _extra(self.type.lower())
        if extra and not self.custom:
            self.notes.say({"msg": "extra", "name": extra})
        import metadata  # noqa: F401  the first error is the true one
        queries.install(self.notes, {}, "")
        imports.when("sqlalchemy", functools.partial(_watch_connects, self.notes))
        self.metadata = no_server(self.notes)
        if self.custom:
            module, _, name = self.custom.rpartition(".")
            __import__(module)
            self.cls = getattr(sys.modules[module], name)
            return "%s, %s" % (_version(), self.custom)
        from metadata.utils.class_helper import get_service_type_from_source_type
        from metadata.utils.service_spec import service_spec

        kind = get_service_type_from_source_type(self.type)
        name = self.type.lower()
        spec = service_spec.BaseSpec.get_for_source(kind, name)
        self.connection_class = None
        if getattr(spec, "connection_class", None):
            self.connection_class = service_spec.import_connection_class(kind, name)
        if str(self.source.get("type", "")).lower().split("-")[0] == name:
            service_spec.import_source_class(kind, str(self.source["type"]).lower())
        return _version()

    def _connection(self):
        from metadata.ingestion.api.parser import get_connection_class, get_service_type

        try:
            model = get_connection_class(self.type, get_service_type(self.type))
        except ImportError:  # 1.x does not find the module of a name such as SQLite; a run does
            from metadata.generated.schema.metadataIngestion.workflow import Source

            service = Source.model_validate(self.source).serviceConnection
            return getattr(service, "root", service).config
        return model.model_validate(self.given)

    def _custom_config(self):
        from metadata.generated.schema.metadataIngestion.workflow import Source

        return self.cls.create(Source.model_validate(self.source).model_dump(), self.metadata)

    def _test_connector(self, connection) -> None:
        if self.connection_class is not None:
            owner = self.connection_class(connection)
            self._run_test(lambda: self._with_owner(owner))
            return
        from metadata.ingestion.source.connections import get_connection
        from metadata.utils.importer import import_connection_fn

        test = import_connection_fn(connection, "test_connection")
        self._run_test(lambda: test(self.metadata, get_connection(connection), connection, **_no_timeout(test)))

    def _with_owner(self, owner):
        self._names_of(owner)
        try:
            return owner.test_connection(self.metadata, **_no_timeout(owner.test_connection))
        finally:
            close = getattr(owner, "close", None)
            if callable(close):
                close()

    def _names_of(self, owner) -> None:
        """The runner of 2.0 asks for the definition before it looks for the checks."""
        module = sys.modules.get("metadata.core.connections.test_connection.runner")
        if module is None:
            return
        from metadata.ingestion.connections.connection import BaseConnection

        if type(owner).test_connection is not BaseConnection.test_connection:
            return  # runs the steps in its own way: _watch_steps
        provider = owner.checks()
        self.notes.diagnose = getattr(getattr(provider, "errors", None), "classify", self.notes.diagnose)
        original = getattr(module.collect_checks, "cs_original", module.collect_checks)
        self.metadata.cs_define(self.type, list(original(provider)))

        def collect(which):
            return self.metadata.cs_wrap(original(which))

        collect.cs_original = original
        module.collect_checks = collect

    def _run_test(self, test) -> None:
        _watch_steps(self.metadata)
        try:
            test()
        except Exception as error:
            self._before_steps(error)
        for number in self.metadata.cs_numbers:
            if number not in self.notes.states:
                self.notes.end(number, "notTested")

    def _before_steps(self, error) -> None:
        """A failure that no step had a part in: the client could not be made."""
        if any(self.notes.states.get(number) == "failed" for number in self.metadata.cs_numbers):
            return
        numbers = self.metadata.cs_numbers or self.notes.announce(
            ({"name": connectionsteps.first(self.type), "description": "Make the client of the source.",
              "mandatory": True, "gate": True},), "framework")
        self.metadata.cs_numbers = numbers
        pending = [number for number in numbers if number not in self.notes.states]
        self.notes.failed(pending[0] if pending else numbers[0], error)

    def _test_custom(self, source) -> None:
        method = getattr(type(source), "test_connection", None)
        owner = next((base for base in type(source).__mro__ if "test_connection" in base.__dict__), None)
        own = owner is not None and not owner.__module__.startswith("metadata.ingestion.")
        module = sys.modules.get(type(source).__module__)
        function = getattr(module, "test_connection", None)
        if not own and inspect.isfunction(function) and function.__module__ == module.__name__:
            def call():
                connect = getattr(module, "get_connection", None)
                connection = getattr(source, "service_connection", None)
                return function(self.metadata, connect(connection) if connect else None, connection)
            self._run_test(lambda: self._as_step(call))
        elif not own:
            self._not_written("The connector has no test_connection of its own.")
        elif _is_stub(method):
            self._not_written("The connector's test_connection does nothing yet.")
        else:
            self._run_test(lambda: self._as_step(source.test_connection))

    def _as_step(self, call) -> None:
        """One step for all of it; steps that the method has itself stand below it."""
        (number,) = self.notes.announce(
            ({"name": "test_connection", "description": "The connector's own test_connection().",
              "mandatory": True, "gate": False},), "connector")
        self.metadata.cs_numbers = [number, *self.metadata.cs_numbers]
        self.notes.around(number, call)()

    def _not_written(self, why) -> None:
        (number,) = self.notes.announce(
            ({"name": "test_connection", "description": "The connector's own test_connection().",
              "mandatory": True, "gate": False},), "connector")
        self.notes.end(number, "notTested", why=why)


def _version() -> str:
    try:
        from importlib.metadata import version

        return "openmetadata-ingestion " + version("openmetadata-ingestion")
    except Exception:
        return ""


def _extra(name) -> str:
    """What pip calls the packages of a connector, if the framework has such a set."""
    try:
        from importlib.metadata import metadata

        return name if name in (metadata("openmetadata-ingestion").get_all("Provides-Extra") or ()) else ""
    except Exception:
        return ""


def _is_stub(function) -> bool:
    """A body that can only give None: a docstring, pass, …"""
    code = getattr(inspect.unwrap(function), "__code__", None)
    return code is not None and not code.co_names and not code.co_freevars and all(
        constant is None or constant is Ellipsis or constant == (function.__doc__ or "") for constant in code.co_consts)


def _no_timeout(test) -> dict:
    """The framework's alarm would meet ours; each step has its own."""
    try:
        known = inspect.signature(test).parameters
    except (TypeError, ValueError):
        return {}
    return {"timeout_seconds": 0} if "timeout_seconds" in known else {}


def no_server(notes):
    """The framework's client as far as a connection test needs it; every call to a server fails."""
    from metadata.ingestion.ometa.ometa_api import OpenMetadata

    class NoServer(OpenMetadata):
        def __init__(self):  # without the constructor's health check
            self.config = None
            self.client = _Nobody()
            self.cs_definition = None
            self.cs_numbers = []

        def cs_define(self, service_type, names) -> None:
            from metadata.generated.schema.entity.services.connections import testConnectionDefinition as schema

            steps = connectionsteps.describe(service_type, names)
            self.cs_numbers = self.cs_numbers + notes.announce(steps, "framework")
            self._steps = dict(zip((step["name"] for step in steps), self.cs_numbers[-len(steps):]))
            fields = schema.TestConnectionStep.model_fields
            made = []
            for step in steps:
                members = {"name": step["name"], "description": step["description"] or step["name"],
                           "mandatory": step["mandatory"], "shortCircuit": step["gate"]}
                if "category" in fields:
                    members["category"] = "ConnectionGate" if step["gate"] else "Capability"
                made.append(schema.TestConnectionStep(**members))
            self.cs_definition = schema.TestConnectionDefinition(name=service_type, steps=made)

        def cs_wrap(self, functions) -> dict:
            return {name: notes.around(self._steps[_plain(name)], call) for name, call in functions.items()}

        def get_by_name(self, entity, *args, **kwargs):
            return self.cs_definition if entity.__name__ == "TestConnectionDefinition" else None

        def get_by_id(self, *args, **kwargs):
            return None

    return NoServer()


def _plain(name) -> str:
    return str(getattr(name, "value", name))


class _Nobody:
    def __getattr__(self, name):
        raise RuntimeError("A connection test runs without an OpenMetadata server.")


def _watch_steps(metadata) -> None:
    """The functions of a test, as the framework gets them, each as a step of ours."""
    from metadata.ingestion.connections import test_connections as module

    original = getattr(module.test_connection_steps, "cs_original", module.test_connection_steps)

    @functools.wraps(original)
    def steps(*args, **kwargs):
        bound = inspect.signature(original).bind(*args, **kwargs)
        given = bound.arguments
        metadata.cs_define(str(given["service_type"]), list(given["test_fn"]))
        given["test_fn"] = metadata.cs_wrap(given["test_fn"])
        given["metadata"] = metadata
        given["timeout_seconds"] = 0
        return original(*bound.args, **bound.kwargs)

    steps.cs_original = original
    for loaded in list(sys.modules.values()):  # also where it was imported by name
        if getattr(loaded, "__name__", "").startswith("cs_bridge"):
            continue
        try:
            if loaded.__dict__.get("test_connection_steps") in (original, module.test_connection_steps):
                loaded.test_connection_steps = steps
        except Exception:
            continue


SHOWN = ("host", "hostname", "server", "port", "dbname", "database", "db", "user", "username", "service_name", "catalog")


def _watch_connects(notes, module) -> None:
    """A connection is a request as well: most that can go wrong goes wrong there."""
    from sqlalchemy import event
    from sqlalchemy.engine import Engine

    def connecting(dialect, record, positional, named):
        parts = ["%s=%s" % (key, named[key]) for key in SHOWN if named.get(key) not in (None, "")]
        if dialect.name == "sqlite":
            parts += [str(item) for item in positional[:1]]
        notes.emit("sourceQuery", {"kind": "connect", "status": 0, "rows": -1, "bytes": -1, "micros": 0,
                                   "text": notes.clean("connect %s+%s %s" % (dialect.name, dialect.driver, " ".join(parts)))})

    event.listen(Engine, "do_connect", connecting)
