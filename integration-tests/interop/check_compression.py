"""Compressed data, both ways: small buffers, and such as take more than one block of LZ4."""

import pathlib
import tempfile

import pyarrow as pa

import all_types
import alternatives
import java
import samples


def check_compressed_by_java(module, folder, codec):
    rows = [0, 1, 2, 0, 2]
    for suffix, read in ("arrow", pa.ipc.open_file), ("arrows", pa.ipc.open_stream):
        path = folder / f"java.{codec}.{suffix}"
        java.run(samples.JAVA, module.__name__, "write", path, *rows)
        with pa.memory_map(str(path)) as source:
            samples.check_table(module, path.name, read(source).read_all(), rows)
    # One batch of many rows, so that buffers are compressed instead of stored as they are.
    path = folder / f"java.whole.{codec}.arrow"
    java.run(samples.JAVA, module.__name__, "write", path, "0*9000")
    with pa.memory_map(str(path)) as source:
        table = pa.ipc.open_file(source).read_all()
        table.validate(full=True)
        samples.check(path.name, table.num_rows, 9000)
        for row in table.slice(0, 1), table.slice(8999):
            samples.check_table(module, path.name, row, [0])


def check_compressed_by_python(module, folder, codec):
    table = module.table([module.ROWS[row] for row in [0, 1, 2] * 3000]).combine_chunks()
    for suffix in "arrow", "arrows":
        path = folder / f"python.{codec}.{suffix}"
        samples.write(path, table.to_batches(), table.schema, compression=codec)
        java.run(samples.JAVA, module.__name__, "read", path, *["0", "1", "2"] * 3000)


for module in all_types, alternatives:
    for codec in "lz4", "zstd":
        with tempfile.TemporaryDirectory() as temporary:
            check_compressed_by_java(module, pathlib.Path(temporary), codec)
            check_compressed_by_python(module, pathlib.Path(temporary), codec)
