"""Streams in parts, both ways: the bare metadata of each message, and its body."""

import pathlib
import struct
import tempfile

import pyarrow as pa

import all_types
import java
import samples

JAVA = "dev.arrowrecord.integration.interop.ComponentFiles"
ROWS = [0, 1, 2, 0]


def framed(metadata, body):
    """The encapsulated message, as whoever receives a frame of an RPC makes it."""
    metadata += bytes(-len(metadata) % 8)
    return struct.pack("<Ii", 0xFFFFFFFF, len(metadata)) + metadata + body


def check_components_of_java(folder):
    java.run(JAVA, "write", folder)
    parts = [
        (path.read_bytes(), path.with_suffix(".body").read_bytes())
        for path in sorted(folder.glob("*.metadata"))
    ]
    stream = b"".join(framed(*each) for each in parts)
    for (metadata, body), message in zip(parts, pa.ipc.MessageReader.open_stream(stream)):
        # What PyArrow calls metadata has the padding after it.
        found = message.metadata.to_pybytes()
        samples.check("metadata", found[: len(metadata)], metadata)
        samples.check("body", message.body.to_pybytes() if message.body else b"", body)
    samples.check_table(all_types, "components", pa.ipc.open_stream(stream).read_all(), ROWS)


def check_components_of_python(folder):
    table = all_types.table([all_types.ROWS[row] for row in ROWS])
    path = folder / "stream.arrows"
    samples.write(path, table.to_batches(max_chunksize=3), table.schema)
    for i, message in enumerate(pa.ipc.MessageReader.open_stream(path.read_bytes())):
        name = folder / f"{i:03}.metadata"
        name.write_bytes(message.metadata)
        name.with_suffix(".body").write_bytes(message.body or b"")
    java.run(JAVA, "read", folder)


for check in check_components_of_java, check_components_of_python:
    with tempfile.TemporaryDirectory() as temporary:
        check(pathlib.Path(temporary))
