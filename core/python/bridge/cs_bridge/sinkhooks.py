# SPDX-FileCopyrightText: 2026 The Connector Studio authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What became of each record: the sink's answers, and the catalogue's."""

import functools
import json
from urllib.parse import unquote

from cs_bridge.encode import name_of


def install(reporter) -> None:
    from metadata.ingestion.api.steps import Sink

    _wrap_run(Sink, reporter)


def _wrap_run(owner, reporter) -> None:
    original = owner.run

    @functools.wraps(original)
    def run(sink, record, *args, **kwargs):
        lane = reporter.lanes.here()
        lane.in_sink, lane.answers = True, []
        path = lane.path
        try:
            result = original(sink, record, *args, **kwargs)
        finally:
            lane.in_sink = False
        answers, lane.answers = lane.answers, None
        buffered = len(getattr(sink, "buffer", ()))
        for answer in answers:
            reporter.emit("entitySunk", {**answer, "buffered": buffered}, path)
        if not answers:
            reporter.emit("entitySunk", {
                "verb": "buffered" if buffered else "accepted", "type": type(record).__name__,
                "name": name_of(record), "fqn": "",
                "response": type(result).__name__ if result is not None else "",
                "buffered": buffered}, path)
        return result

    owner.run = run


def note_answer(lane, method: str, path: str, status: int, text_of) -> None:
    """Reads verbs out of the catalogue's answer to a write made while a record was in the sink."""
    if lane.answers is None or method not in ("PUT", "PATCH", "POST"):
        return
    try:
        text = text_of()
        answer = json.loads(text) if text else {}
    except ValueError:
        answer = {}
    if not isinstance(answer, dict):
        answer = {}
    if path.startswith("/v1/lineage/"):
        lane.answers.append({"verb": "accepted", "type": "lineage", "name": "",
                             "fqn": unquote(path.rsplit("/", 1)[-1]), "response": "lineage"})
        return
    if "successRequest" in answer or "failedRequest" in answer:
        kind = _collection(path)
        for item in answer.get("successRequest") or []:
            lane.answers.append({"verb": _verb(item.get("message"), item.get("status")), "type": kind,
                                 "name": "", "fqn": str(item.get("request", "")),
                                 "response": "BulkOperationResult"})
        for item in answer.get("failedRequest") or []:
            lane.answers.append({"verb": "refused", "type": kind, "name": "",
                                 "fqn": str(item.get("request", "")), "why": str(item.get("message", "")),
                                 "response": "BulkOperationResult"})
    elif "fullyQualifiedName" in answer:
        lane.answers.append({"verb": "patched" if method == "PATCH" else _verb(None, status),
                             "type": _collection(path),
                             "name": str(answer.get("name", "")), "fqn": str(answer["fullyQualifiedName"]),
                             "response": "entity"})


def _collection(path: str) -> str:
    """"tables" of /v1/tables/bulk, "databaseServices" of /v1/services/databaseServices."""
    parts = [part for part in path.split("/") if part][1:]
    return parts[1] if len(parts) > 1 and parts[0] in ("services", "analytics", "dataQuality") else parts[0]


def _verb(message, status) -> str:
    word = str(message or "").split(":")[0].strip().lower()
    if word in ("created", "updated", "unchanged"):
        return word
    return "created" if status == 201 else "updated"


def report_records(reporter, source) -> None:
    """For a source without a topology: each record it gives, as it leaves the source."""
    original = source.run

    def run():
        count = 0
        for record in original():
            if record is not None:
                path = "records#%d" % count
                reporter.yielded("records", _Right(record), path)
                count += 1
                lane = reporter.lanes.here()
                lane.place.append(path)  # what the steps after the source do with it happens there
                try:
                    yield record
                finally:
                    lane.place.remove(path)
            else:
                yield record

    source.run = run


class _Right:
    left = None

    def __init__(self, right):
        self.right = right
