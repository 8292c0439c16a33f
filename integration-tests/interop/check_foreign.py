"""Old versions of the format, as PyArrow still writes them, read by Java."""

import pathlib
import tempfile

import pyarrow as pa

import all_types
import alternatives
import java
import samples

VERSIONS = [
    {"use_legacy_format": True},
    {"metadata_version": pa.ipc.MetadataVersion.V4},
    {"use_legacy_format": True, "metadata_version": pa.ipc.MetadataVersion.V4},
]

with tempfile.TemporaryDirectory() as temporary:
    folder = pathlib.Path(temporary)
    rows = [0, 1, 2, 0, 2]
    for module in all_types, alternatives:
        table = module.table([module.ROWS[row] for row in rows])
        for options in VERSIONS:
            for path in folder / "old.arrow", folder / "old.arrows":
                samples.write(path, table.to_batches(max_chunksize=2), table.schema, **options)
                java.run(samples.JAVA, module.__name__, "read", path, *rows)
