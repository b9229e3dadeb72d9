# SPDX-FileCopyrightText: 2026 The Connector Studio authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes frame.json, the schema that is built in, of an installed framework.

  PYTHON make_frame.py [FILE]    PYTHON: an interpreter with openmetadata-ingestion 2.0

Of the schema of the framework's own model remain the keys, types and defaults: no titles, no
descriptions. Of a connection remains its type, but of SQLite's, the custom ones and the server's
everything; of a sourceConfig everything, but of applications, which are no sources, the type.
FILE is frame.json beside this script unless named; `-` is the standard output."""

import json
import os
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
WORDS = {"title", "description", "writeOnly", "examples"}
APPLICATIONS = {"ApplicationPipeline", "PolicyAgentPipeline", "ReverseIngestionPipeline"}


def is_kept(name: str) -> bool:
    return name in {"SQLiteConnection", "OpenMetadataConnection"} or name.startswith("Custom")


def target(ref: str) -> str:
    return ref.rsplit("/", 1)[-1]


class Frame:
    def __init__(self, model: dict):
        self.all = model["$defs"]
        self.names = {}
        self.made = {}
        self.open = []
        service = self.all["ServiceConnection"]["anyOf"]
        self.kinds = [target(one["$ref"]) for one in service]
        self.connections = set()
        for kind in self.kinds:
            config = self.all[kind]["properties"]["config"]
            self.connections.update(target(one["$ref"]) for one in config["anyOf"] if "$ref" in one)
        self.frame = self.bare({key: value for key, value in model.items() if key != "$defs"})
        while self.open:
            full = self.open.pop(0)
            self.made[self.names[full]] = self.definition(full)
        self.frame["$defs"] = dict(sorted(self.made.items()))

    # Models of one name in several modules: numbered as they are met.
    def name(self, full: str) -> str:
        if full not in self.names:
            short = full.rsplit("__", 1)[-1]
            name, number = short, 1
            while name in self.names.values():
                number += 1
                name = f"{short}{number}"
            self.names[full] = name
            self.open.append(full)
        return self.names[full]

    def definition(self, full: str) -> dict:
        schema = self.all[full]
        if full in self.connections and not is_kept(full):
            return {"type": "object", "properties": {"type": {"enum": self.types(full) + [None]}}}
        if full in APPLICATIONS:
            return {"type": "object", "properties": {"type": self.bare(schema["properties"]["type"])}}
        made = self.bare(schema)
        # By the title one knows the kind of a connection.
        return {"title": self.names[full], **made} if full in self.kinds else made

    def types(self, full: str) -> list:
        kind = self.all[full]["properties"]["type"]
        for one in kind.get("anyOf", [kind]):
            if "$ref" in one:
                kind = self.all[target(one["$ref"])]
        return [kind["const"]] if "const" in kind else kind["enum"]

    def bare(self, schema, named: bool = False):
        if isinstance(schema, list):
            return [self.bare(one) for one in schema]
        if not isinstance(schema, dict):
            return schema
        made = {}
        for key, value in schema.items():
            if named:
                made[key] = self.bare(value)
            elif key == "$ref":
                made[key] = "#/$defs/" + self.name(target(value))
            elif key == "default":
                if value is not None and not isinstance(value, (dict, list)):
                    made[key] = value
            elif key not in WORDS:
                made[key] = self.bare(value, key == "properties")
        return made


def text(frame: dict) -> str:
    lines = []
    for key, value in frame.items():
        if key != "$defs":
            lines.append(f' "{key}": {json.dumps(value)}')
    definitions = ",\n".join(
        f'  "{name}": {json.dumps(value)}' for name, value in frame["$defs"].items())
    lines.append(' "$defs": {\n' + definitions + "\n }")
    return "{\n" + ",\n".join(lines) + "\n}\n"


if __name__ == "__main__":
    sys.path.insert(0, HERE)
    import dumpschema

    out = sys.argv[1] if len(sys.argv) > 1 else os.path.join(HERE, "frame.json")
    answer = sys.stdout
    sys.stdout = sys.stderr  # whatever an import prints is no answer
    made = text(Frame(dumpschema.schema(dumpschema.package())).frame)
    if out == "-":
        answer.write(made)
    else:
        with open(out, "w", encoding="utf-8") as file:
            file.write(made)
