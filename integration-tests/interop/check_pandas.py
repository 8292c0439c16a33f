"""What ArrowRecord writes, as pandas reads it: equal to the frame built in Python."""

import pathlib
import tempfile

import pandas as pd
import pyarrow as pa

import all_types
import alternatives
import java
import samples

# Row 0 has everything, 1 nothing, 2 something else.
ROWS = [0, 1, 2, 0]

# The constants of enums are a dictionary's, whether they occur or not.
ENUMS = {"side": ["BUY", "SELL", "HOLD"], "code": [f"C{i:03}" for i in range(129)]}


# There is nothing like a union in pandas.
UNIONS = ["dense", "sparse", "shapes"]


def check(kind, folder):
    path = folder / f"{kind.__name__}.arrow"
    java.run(samples.JAVA, kind.__name__, "write", path, *ROWS)
    names = [name for name in kind.SCHEMA.names if name not in UNIONS]
    fields = [kind.SCHEMA.get_field_index(name) for name in names]
    options = pa.ipc.IpcReadOptions(included_fields=fields)
    found = pa.ipc.open_file(str(path), options=options).read_pandas()
    expected = frame(kind, names)
    samples.check("columns", list(found.columns), names)
    pd.testing.assert_frame_equal(found, expected)
    print(f"{kind.__name__}: a frame of {found.shape[0]} rows and {found.shape[1]} columns agrees")


def frame(kind, names):
    """Each column as pandas has it, made of the rows without a look at a file."""
    rows = [kind.ROWS[row] for row in ROWS]
    made = kind.table(rows).select(names).to_pandas()
    for name, categories in ENUMS.items():
        if name in made:
            made[name] = made[name].cat.set_categories(categories)
    return made


def check_by_hand(folder):
    """Without PyArrow on the side that is expected."""
    path = folder / "by_hand.arrow"
    java.run(samples.JAVA, all_types.__name__, "write", path, *ROWS)
    found = pa.ipc.open_file(str(path)).read_pandas()
    rows = [all_types.ROWS[row] for row in ROWS]

    def values(name):
        return [row[name] for row in rows]

    def as_type(name, dtype):
        return pd.Series(values(name), name=name, dtype=dtype)

    expected = pd.DataFrame(
        {
            "flag": as_type("flag", "bool"),
            "int8": as_type("int8", "int8"),
            "int16": as_type("int16", "int16"),
            "int32": as_type("int32", "int32"),
            "int64": as_type("int64", "int64"),
            "uint16": as_type("uint16", "uint16"),
            "float32": as_type("float32", "float32"),
            "float64": as_type("float64", "float64"),
            # A column with a null is one of floats, as pandas has it.
            "boxedInt32": as_type("boxedInt32", "float64"),
            "boxedFloat64": as_type("boxedFloat64", "float64"),
            "text": as_type("text", "str"),
            "instant": as_type("instant", "datetime64[us, UTC]"),
            "local": as_type("local", "datetime64[us]"),
            "duration": as_type("duration", "timedelta64[us]"),
            "side": pd.Categorical(values("side"), categories=ENUMS["side"]),
            "date": as_type("date", "object"),
            "time": as_type("time", "object"),
            "decimal128": as_type("decimal128", "object"),
            "bytes": as_type("bytes", "object"),
        }
    )
    pd.testing.assert_frame_equal(found[list(expected.columns)], expected)
    print(f"by hand: {expected.shape[1]} columns agree")


with tempfile.TemporaryDirectory() as temporary:
    check(all_types, pathlib.Path(temporary))
    check(alternatives, pathlib.Path(temporary))
    check_by_hand(pathlib.Path(temporary))
