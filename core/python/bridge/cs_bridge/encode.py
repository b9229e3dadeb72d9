# SPDX-FileCopyrightText: 2026 The Connector Studio authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Python values as the JSON that events carry. Never raises: what cannot be shown is named."""

import enum
import json
import re

from cs_bridge.channel import dumps

SECRET = re.compile(r"pass(word|phrase|wd)?$|secret|token|credential|private_?key|api_?key", re.IGNORECASE)
MASK = "*********"
LONG = 200


def secrets_of(value, secret: bool = False) -> set:
    """Texts of a config that must be seen nowhere. Short ones are no secrets, but parts of other words."""
    if isinstance(value, str):
        return {value} if secret and len(value) >= 4 else set()
    found = set()
    if isinstance(value, dict):
        for key, item in value.items():
            found |= secrets_of(item, secret or bool(SECRET.search(str(key))))
    elif isinstance(value, list):
        for item in value:
            found |= secrets_of(item, secret)
    return found


def name_of(value) -> str:
    """The name a request, an entity or a config part goes by; empty if it has none."""
    value = getattr(value, "new_entity", value)  # a patch goes by what it patches
    for attribute in ("name", "serviceName"):
        found = getattr(value, attribute, None)
        found = getattr(found, "root", found)
        if isinstance(found, str):
            return found
        if isinstance(found, enum.Enum):
            return str(found.value)
    return ""


def plain(value, depth: int = 0):
    """A JSON-able picture of an element or a context value."""
    if value is None or isinstance(value, (bool, int, float, str)):
        return value
    if isinstance(value, enum.Enum):
        return plain(value.value)
    if depth > 6:
        return {"type": type(value).__name__}
    if isinstance(value, (list, tuple, set, frozenset)):
        return [plain(item, depth + 1) for item in list(value)[:LONG]]
    if isinstance(value, dict):
        return {str(key): MASK if SECRET.search(str(key)) else plain(item, depth + 1)
                for key, item in list(value.items())[:LONG]}
    root = getattr(value, "root", None)
    if isinstance(root, (str, int, float, bool)):
        return root
    named = name_of(value)
    kind = type(value).__name__
    return {"type": kind, "name": named} if named else {"type": kind}


def element_name(value) -> str:
    """What an element is called in paths: its own text, or the first text in it."""
    if isinstance(value, str):
        return value
    if isinstance(value, enum.Enum):
        return str(value.value)
    if isinstance(value, (tuple, list)) and value:
        return element_name(value[0])
    if isinstance(value, dict):
        for key in ("name", "id", "key"):
            if isinstance(value.get(key), (str, int)):
                return str(value[key])
    root = getattr(value, "root", None)
    if isinstance(root, (str, int)):
        return str(root)
    return name_of(value) or (type(value).__name__ if hasattr(value, "__dict__") else str(value)[:80])


def record_json(record) -> str:
    """A request as the framework would send it: unset and null fields left out, secrets masked."""
    dump = getattr(record, "model_dump_json", None)
    if dump is None:
        return dumps(shallow(record))
    options = {"exclude_unset": True, "exclude_none": True, "exclude": {"sourceHash"}}
    if hasattr(record, "new_entity"):  # of the class its field declares it is an empty one
        options["serialize_as_any"] = True
    for more in ({"mask_secrets": True}, {}):  # older clients' models have no masking of their own
        try:
            return dump(**options, **more)
        except TypeError:
            continue
        except Exception:  # a model that holds a class, say
            break
    return dumps(shallow(record))


def shallow(record) -> dict:
    members = getattr(record, "__dict__", None) or {}
    return {key: MASK if SECRET.search(key) else _member(value)
            for key, value in members.items() if not key.startswith("_")}


def _member(value):
    if isinstance(value, type):
        return value.__name__
    if hasattr(value, "model_dump_json"):
        return json.loads(record_json(value))
    return plain(value)


CLASSES = (("AddLineageRequest", "addLineage"), ("OMetaFQNLineageRequest", "fqnLineage"),
           ("OMetaTagAndClassification", "tagAndClassification"),
           ("OMetaCustomProperties", "customProperties"), ("Barrier", "barrier"))


def record_members(record, fqn: str = "") -> str:
    """A record as the member "entity" of an event, JSON text."""
    kinds = {base.__name__ for base in type(record).__mro__}
    named = name_of(record)
    word = next((w for k, w in CLASSES if k in kinds), "" if named else "nameless")
    source_hash = getattr(record, "sourceHash", None)
    extra = ',"class":"%s"' % word if word else ""
    return '{"type":%s,"name":%s,"fqn":%s,"sourceHash":%s%s,"json":%s}' % (
        dumps(type(record).__name__), dumps(named), dumps(fqn), dumps(source_hash), extra,
        record_json(record))
