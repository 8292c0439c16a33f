"""Samples written by ArrowRecord and read by PyArrow, and the reverse.

Samples are a module with a schema, rows, metadata, and a way to make a table of rows. It has them
spelled out once more, without a look at what Java has.
"""

import sys

import pyarrow as pa

import java

JAVA = "dev.arrowrecord.integration.interop.SampleFiles"
METADATA = {b"creator": b"ArrowRecord", "Grüße".encode(): "世界".encode()}


def check(what, found, expected):
    if found != expected:
        sys.exit(f"{what} differs:\nexpected {expected}\nbut found {found}")


def check_table(samples, what, table, rows):
    table.validate(full=True)
    for field, expected in zip(table.schema, samples.SCHEMA):
        check(f"{what}: field {expected.name}", field, expected)
    check(f"{what}: schema", table.schema.remove_metadata(), samples.SCHEMA)
    check(f"{what}: metadata", table.schema.metadata, {**samples.METADATA, **METADATA})
    check(f"{what}: number of rows", table.num_rows, len(rows))
    for name in samples.SCHEMA.names:
        found = table.column(name).to_pylist()
        check(f"{what}: column {name}", found, [samples.ROWS[row][name] for row in rows])


def check_written_by_java(samples, folder, rows):
    file = folder / "java.arrow"
    java.run(JAVA, samples.__name__, "write", file, *rows)
    with pa.memory_map(str(file)) as source:
        check_table(samples, "file", pa.ipc.open_file(source).read_all(), rows)
    stream = folder / "java.arrows"
    java.run(JAVA, samples.__name__, "write", stream, *rows)
    with pa.OSFile(str(stream)) as source:
        check_table(samples, "stream", pa.ipc.open_stream(source).read_all(), rows)


def write(path, batches, schema, **options):
    new = pa.ipc.new_file if path.suffix == ".arrow" else pa.ipc.new_stream
    with new(str(path), schema, options=pa.ipc.IpcWriteOptions(**options)) as writer:
        for batch in batches:
            writer.write(batch)


def check_read_by_java(samples, folder, rows):
    table = samples.table([samples.ROWS[row] for row in rows])
    batches = table.to_batches(max_chunksize=3)
    for path in folder / "python.arrow", folder / "python.arrows":
        write(path, batches, table.schema)
        java.run(JAVA, samples.__name__, "read", path, *rows)


def check_slices_read_by_java(samples, folder):
    """Slices are written with offsets that do not begin at zero, and bitmaps that were shifted."""
    rows = [0, 1, 2, 0, 2, 1, 0, 0, 1, 2, 2, 0]
    table = samples.table([samples.ROWS[row] for row in rows])
    batch = table.combine_chunks().to_batches()[0]
    for path in folder / "slices.arrow", folder / "slices.arrows":
        write(path, [batch.slice(1, 9), batch.slice(3, 4), batch.slice(11)], table.schema)
        java.run(JAVA, samples.__name__, "read", path, *rows[1:10], *rows[3:7], rows[11])


def check_both_ways(samples, folder):
    for rows in [[0, 1, 2, 0], [], [1], [2, 2, 2]]:
        check_written_by_java(samples, folder, rows)
        check_read_by_java(samples, folder, rows)
    check_slices_read_by_java(samples, folder)
