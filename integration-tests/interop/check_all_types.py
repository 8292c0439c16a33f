"""Every type that needs no annotation, both ways."""

import pathlib
import tempfile

import pyarrow as pa

import all_types
import java
import samples


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
    samples.write(path, batches, batches[0].schema, emit_dictionary_deltas=True)
    java.run(samples.JAVA, all_types.__name__, "read", path, 0, 1, 2, 0, 1, 2)


with tempfile.TemporaryDirectory() as temporary:
    samples.check_both_ways(all_types, pathlib.Path(temporary))
    check_other_fields_skipped_by_java(pathlib.Path(temporary))
