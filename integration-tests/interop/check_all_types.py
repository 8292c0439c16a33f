"""Every type, written by ArrowRecord and read by PyArrow, and the reverse.

The schema and the values are spelled out in all_types.py once more, without a look at what Java has.
"""

import pathlib
import sys
import tempfile

import pyarrow as pa

import all_types
import java

JAVA = "dev.arrowrecord.integration.interop.AllTypesFiles"
METADATA = {b"creator": b"ArrowRecord", "Grüße".encode(): "世界".encode()}


def check(what, found, expected):
    if found != expected:
        sys.exit(f"{what} differs:\nexpected {expected}\nbut found {found}")


def check_table(what, table, rows):
    table.validate(full=True)
    for field, expected in zip(table.schema, all_types.SCHEMA):
        check(f"{what}: field {expected.name}", field, expected)
    check(f"{what}: schema", table.schema.remove_metadata(), all_types.SCHEMA)
    check(f"{what}: metadata", table.schema.metadata, METADATA)
    check(f"{what}: number of rows", table.num_rows, len(rows))
    for name in all_types.SCHEMA.names:
        found = table.column(name).to_pylist()
        check(f"{what}: column {name}", found, [all_types.ROWS[row][name] for row in rows])


def check_written_by_java(folder, rows):
    file = folder / "java.arrow"
    java.run(JAVA, "write", file, *rows)
    with pa.memory_map(str(file)) as source:
        check_table("file", pa.ipc.open_file(source).read_all(), rows)
    stream = folder / "java.arrows"
    java.run(JAVA, "write", stream, *rows)
    with pa.OSFile(str(stream)) as source:
        check_table("stream", pa.ipc.open_stream(source).read_all(), rows)


def write(path, batches, schema, **options):
    new = pa.ipc.new_file if path.suffix == ".arrow" else pa.ipc.new_stream
    with new(str(path), schema, options=pa.ipc.IpcWriteOptions(**options)) as writer:
        for batch in batches:
            writer.write(batch)


def check_read_by_java(folder, rows):
    table = pa.Table.from_pylist([all_types.ROWS[row] for row in rows], all_types.SCHEMA)
    batches = table.to_batches(max_chunksize=3)
    for path in folder / "python.arrow", folder / "python.arrows":
        write(path, batches, table.schema)
        java.run(JAVA, "read", path, *rows)


def check_slices_read_by_java(folder):
    """Slices are written with offsets that do not begin at zero, and bitmaps that were shifted."""
    rows = [0, 1, 2, 0, 2, 1, 0, 0, 1, 2, 2, 0]
    table = pa.Table.from_pylist([all_types.ROWS[row] for row in rows], all_types.SCHEMA)
    batch = table.combine_chunks().to_batches()[0]
    for path in folder / "slices.arrow", folder / "slices.arrows":
        write(path, [batch.slice(1, 9), batch.slice(3, 4), batch.slice(11)], table.schema)
        java.run(JAVA, "read", path, *rows[1:10], *rows[3:7], rows[11])


def check_other_fields_skipped_by_java(folder):
    """Fields that Java does not know, and ours in reverse; the unknown dictionary even grows."""
    ours = pa.Table.from_pylist(all_types.ROWS, all_types.SCHEMA)
    batches = []
    for values in ["a"], ["a", "b"]:
        batch = ours.select(ours.schema.names[::-1]).to_batches()[0]
        indices = pa.array([0, None, len(values) - 1], pa.int8())
        encoded = pa.DictionaryArray.from_arrays(indices, values)
        runs = pa.RunEndEncodedArray.from_arrays(pa.array([1, 3]), pa.array(["x", "y"]))
        views = pa.array(["short", None, "longer than a view holds"], pa.string_view())
        batch = batch.add_column(0, "dictionary", encoded)
        batch = batch.add_column(2, "runs", runs)
        batches.append(batch.append_column("views", views))
    path = folder / "others.arrows"
    write(path, batches, batches[0].schema, emit_dictionary_deltas=True)
    java.run(JAVA, "read", path, 0, 1, 2, 0, 1, 2)


with tempfile.TemporaryDirectory() as temporary:
    for some_rows in [[0, 1, 2, 0], [], [1], [2, 2, 2]]:
        check_written_by_java(pathlib.Path(temporary), some_rows)
        check_read_by_java(pathlib.Path(temporary), some_rows)
    check_slices_read_by_java(pathlib.Path(temporary))
    check_other_fields_skipped_by_java(pathlib.Path(temporary))
