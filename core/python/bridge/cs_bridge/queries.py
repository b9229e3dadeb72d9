# SPDX-FileCopyrightText: 2026 The Connector Studio authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the connector asks its source, and the catalogue: SQL and HTTP, with what came back."""

import functools
import re
import sys
import time
from urllib.parse import urlsplit

from cs_bridge import sinkhooks
from cs_bridge.encode import MASK, SECRET

USERINFO = re.compile(r"://[^/@\s]*@")
QUOTED_SECRET = re.compile(r"(?i)((?:password|passwd|secret|token|api_?key)\s*[=:]\s*)('[^']*'|\"[^\"]*\"|\S+)")
LONGEST = 20000


def install(reporter, config) -> None:
    server = (config.get("workflowConfig") or {}).get("openMetadataServerConfig") or {}
    catalog = urlsplit(str(server.get("hostPort", "")))
    _requests(reporter, catalog.netloc, catalog.path.rstrip("/"))
    _sqlalchemy(reporter)
    _httpx(reporter)


def mask(text: str) -> str:
    return QUOTED_SECRET.sub(lambda match: match.group(1) + MASK, USERINFO.sub("://" + MASK + "@", text))


def _mask_url(url: str) -> str:
    parts = urlsplit(mask(url))
    query = "&".join(
        key + "=" + MASK if sep and SECRET.search(key) else key + sep + value
        for key, sep, value in (item.partition("=") for item in parts.query.split("&")))
    return parts._replace(query=query).geturl()


def _query(reporter, kind, text, status, size, started, error="", rows=-1) -> None:
    members = {"kind": kind, "text": text[:LONGEST], "status": status, "rows": rows, "bytes": size,
               "micros": int((time.perf_counter() - started) * 1e6)}
    if error:
        members["error"] = mask(error)
    reporter.emit("sourceQuery", members)


def _requests(reporter, catalog_host, catalog_path) -> None:
    from requests import Session

    original = Session.send

    @functools.wraps(original)
    def send(session, request, **kwargs):
        parts = urlsplit(request.url)
        ours = parts.netloc == catalog_host
        path = parts.path[len(catalog_path):] if ours and parts.path.startswith(catalog_path) else parts.path
        text = request.method + " " + (path + ("?" + parts.query if parts.query else "") if ours
                                       else _mask_url(request.url))
        kind = "catalog" if ours else "http"
        started = time.perf_counter()
        try:
            response = original(session, request, **kwargs)
        except Exception as error:
            _query(reporter, kind, text, 0, -1, started, "%s: %s" % (type(error).__name__, error))
            raise
        streamed = kwargs.get("stream")
        size = -1 if streamed else len(response.content)
        _query(reporter, kind, text, response.status_code, size, started)
        if ours and not streamed:
            sinkhooks.note_answer(reporter.lanes.here(), request.method, path, response.status_code, response.text)
        return response

    Session.send = send


def _sqlalchemy(reporter) -> None:
    try:
        from sqlalchemy import event
        from sqlalchemy.engine import Engine
    except ImportError:
        return

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


def _httpx(reporter) -> None:
    httpx = sys.modules.get("httpx")
    client = getattr(httpx, "Client", None)
    if client is None:
        return
    original = client.send

    @functools.wraps(original)
    def send(self, request, **kwargs):
        text = request.method + " " + _mask_url(str(request.url))
        started = time.perf_counter()
        try:
            response = original(self, request, **kwargs)
        except Exception as error:
            _query(reporter, "http", text, 0, -1, started, "%s: %s" % (type(error).__name__, error))
            raise
        _query(reporter, "http", text, response.status_code, -1, started)
        return response

    client.send = send
