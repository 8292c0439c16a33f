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


def check_compressed_by_python(module, folder, codec):
    rows = [0, 1, 2, 0, 2]
    table = module.table([module.ROWS[row] for row in rows]).combine_chunks()
    for suffix in "arrow", "arrows":
        path = folder / f"python.{codec}.{suffix}"
        samples.write(path, table.to_batches(), table.schema, compression=codec)
        java.run(samples.JAVA, module.__name__, "read", path, *rows)


def check_large_buffers(folder, codec):
    """One batch of many rows, so that buffers shrink, and have several blocks of 64 KB."""
    count = 9000
    path = folder / f"java.whole.{codec}.arrow"
    java.run(samples.JAVA, all_types.__name__, "write", path, f"0*{count}")
    with pa.memory_map(str(path)) as source:
        table = pa.ipc.open_file(source).read_all()
        table.validate(full=True)
        samples.check(path.name, table.num_rows, count)
        for row in table.slice(0, 1), table.slice(count - 1):
            samples.check_table(all_types, path.name, row, [0])
    batch = all_types.table([all_types.ROWS[0]] * count).combine_chunks().to_batches()[0]
    path = folder / f"python.{codec}.arrow"
    samples.write(path, [batch], batch.schema, compression=codec)
    java.run(samples.JAVA, all_types.__name__, "read", path, f"0*{count}")


for codec in "lz4", "zstd":
    with tempfile.TemporaryDirectory() as temporary:
        for module in all_types, alternatives:
            check_compressed_by_java(module, pathlib.Path(temporary), codec)
            check_compressed_by_python(module, pathlib.Path(temporary), codec)
        check_large_buffers(pathlib.Path(temporary), codec)
