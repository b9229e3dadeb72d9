# SPDX-FileCopyrightText: 2026 The Connector Studio authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the connector asks its source, and the catalogue: SQL and HTTP, with what came back.

A library is wrapped when it is first imported, by whoever imports it. One request is one event,
though libraries stand on each other: the outermost one reports (requests on urllib3; redirects).
"""

import functools
import re
import threading
import time
from urllib.parse import urlsplit

from cs_bridge import imports, sinkhooks
from cs_bridge.encode import MASK, SECRET

USERINFO = re.compile(r"://[^/@\s]*@")
QUOTED_SECRET = re.compile(
    r"(?i)((?:password|passwd|secret|token|api_?key)['\"]?\s*[=:]\s*|(?:identified\s+by|password)\s+(?=['\"]))"
    r"('[^']*'|\"[^\"]*\"|[^\s,}]+)|(authorization\W{1,6}(?:(?:bearer|basic)\s+)?)[^\s'\",}]+")
HINT = re.compile(r"(?i)passw|secret|token|api_?key|identified|authorization|@")
LONGEST = 20000


def install(reporter, config, version: str) -> None:
    server = (config.get("workflowConfig") or {}).get("openMetadataServerConfig") or {}
    http = Http(reporter, urlsplit(str(server.get("hostPort", ""))), version)
    imports.when("requests.sessions", http.requests)
    imports.when("httpx", http.httpx)
    imports.when("urllib3.connectionpool", http.urllib3)
    imports.when("sqlalchemy", functools.partial(_sqlalchemy, reporter))


def mask(text: str) -> str:
    if not HINT.search(text):
        return text
    return QUOTED_SECRET.sub(lambda match: (match.group(1) or match.group(3)) + MASK,
                             USERINFO.sub("://" + MASK + "@", text))


def mask_url(url: str) -> str:
    parts = urlsplit(USERINFO.sub("://" + MASK + "@", url))
    if not parts.query:
        return parts.geturl()
    query = "&".join(
        key + "=" + MASK if sep and SECRET.search(key) else key + sep + value
        for key, sep, value in (item.partition("=") for item in parts.query.split("&")))
    return parts._replace(query=query).geturl()


def _query(reporter, kind, text, status, size, started, error="", rows=-1) -> None:
    members = {"kind": kind, "text": reporter.hide(text[:LONGEST]), "status": status, "rows": rows, "bytes": size,
               "micros": int((time.perf_counter() - started) * 1e6)}
    if error:
        members["error"] = reporter.hide(mask(error))
    reporter.emit("sourceQuery", members)


class Http:
    def __init__(self, reporter, catalog, version):
        self._report = reporter
        self._version = version
        self._host = catalog.netloc
        self._path = catalog.path.rstrip("/")
        self._inside = threading.local()  # a library that reports has the thread

    def requests(self, module) -> None:
        def send(original, session, request, **kwargs):
            # Clients before 1.11 do not say their version, which the catalogue answers with.
            if urlsplit(request.url).netloc == self._host and "(" not in request.headers.get("User-Agent", ""):
                request.headers["User-Agent"] = "connector-studio (bridge; v%s)" % self._version
            return self._sent(lambda: original(session, request, **kwargs), request.method, request.url,
                              lambda response: (response.status_code, -1 if kwargs.get("stream")
                                                else len(response.content)),
                              None if kwargs.get("stream") else lambda response: response.text)

        self._wrap(module.Session, "send", send)

    def urllib3(self, module) -> None:
        def urlopen(original, pool, method, url, *args, **kwargs):
            whole = url if "://" in url else "%s://%s%s%s" % (
                pool.scheme, pool.host, ":%d" % pool.port if pool.port else "", url)
            return self._sent(lambda: original(pool, method, url, *args, **kwargs), method, whole,
                              lambda response: (response.status, -1))

        self._wrap(module.HTTPConnectionPool, "urlopen", urlopen)

    def httpx(self, module) -> None:
        def measured(response):
            return response.status_code, response.num_bytes_downloaded if response.is_stream_consumed else -1

        def send(original, client, request, **kwargs):
            return self._sent(lambda: original(client, request, **kwargs), request.method, str(request.url),
                              measured)

        self._wrap(module.Client, "send", send)
        original = module.AsyncClient.send

        @functools.wraps(original)
        async def send_async(client, request, **kwargs):
            started = time.perf_counter()
            text = request.method + " " + mask_url(str(request.url))
            try:
                response = await original(client, request, **kwargs)
            except Exception as error:
                _query(self._report, "http", text, 0, -1, started, _named(error))
                raise
            _query(self._report, "http", text, *measured(response), started)
            return response

        module.AsyncClient.send = send_async

    def _wrap(self, owner, name, around) -> None:
        original = getattr(owner, name)

        @functools.wraps(original)
        def wrapper(*args, **kwargs):
            if getattr(self._inside, "on", False):
                return original(*args, **kwargs)
            return around(original, *args, **kwargs)

        setattr(owner, name, wrapper)

    def _sent(self, send, method, url, measure, text_of=None):
        parts = urlsplit(url)
        ours = parts.netloc == self._host
        if ours:
            path = parts.path[len(self._path):] if parts.path.startswith(self._path) else parts.path
            text = method + " " + path + ("?" + parts.query if parts.query else "")
        else:
            path, text = parts.path, method + " " + mask_url(url)
        kind = "catalog" if ours else "http"
        started = time.perf_counter()
        self._inside.on = True
        try:
            response = send()
        except Exception as error:
            self._inside.on = False
            _query(self._report, kind, text, 0, -1, started, _named(error))
            raise
        finally:
            self._inside.on = False
        status, size = measure(response)
        _query(self._report, kind, text, status, size, started)
        if ours and text_of:
            sinkhooks.note_answer(self._report.lanes.here(), method, path, status, lambda: text_of(response))
        return response


def _named(error) -> str:
    return "%s: %s" % (type(error).__name__, error)


def _sqlalchemy(reporter, module) -> None:
    from sqlalchemy import event
    from sqlalchemy.engine import Engine

    def before(connection, cursor, statement, parameters, context, many):
        connection.info.setdefault("cs_started", []).append(time.perf_counter())

    def after(connection, cursor, statement, parameters, context, many):
        started = connection.info.get("cs_started") or [time.perf_counter()]
        rows = getattr(cursor, "rowcount", -1)
        _query(reporter, "sql", mask(statement), 0, -1, started.pop(), rows=rows if isinstance(rows, int) else -1)

    def failed(context):
        info = getattr(context.connection, "info", None) or {}
        started = info.get("cs_started") or [time.perf_counter()]
        code = getattr(context.original_exception, "sqlite_errorcode", None)
        _query(reporter, "sql", mask(context.statement or ""), code if isinstance(code, int) else 1, -1,
               started.pop(), str(context.original_exception))

    event.listen(Engine, "before_cursor_execute", before)
    event.listen(Engine, "after_cursor_execute", after)
    event.listen(Engine, "handle_error", failed)
