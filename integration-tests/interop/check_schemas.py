"""The schema files that the processor writes, opened by PyArrow as they are."""

import json
import sys

import pyarrow as pa

import all_types
import java

FOLDER = java.MODULE / "target" / "test-classes" / "META-INF" / "arrowrecord"


def fail(*what):
    sys.exit(" ".join(map(str, what)))


def check(path):
    with pa.OSFile(str(path)) as source:
        reader = pa.ipc.open_stream(source)
        schema = reader.schema
        if reader.read_all().num_rows:
            fail(path.name, "has rows")
    text = path.with_suffix(".schema.json").read_text(encoding="utf-8")
    fields = [(field["name"], field["nullable"]) for field in json.loads(text)["fields"]]
    if [(field.name, field.nullable) for field in schema] != fields:
        fail(path.name, "has the fields", schema, "but its JSON", fields)
    return schema


schemas = {path.stem: check(path) for path in sorted(FOLDER.glob("*.arrows"))}
everything = schemas["dev.arrowrecord.integration.fixtures.AllTypes"]
if everything.remove_metadata() != all_types.SCHEMA:
    fail("AllTypes differs: expected", all_types.SCHEMA, "but found", everything)
print(len(schemas), "schemas opened")
