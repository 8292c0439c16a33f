"""The schema of every type that has to be asked for, and rows of them, as PyArrow has them."""

import datetime as dt
from decimal import Decimal

import pyarrow as pa

from all_types import ADDRESS, HOME, INT32, TEXT, UTC, item, required

CIRCLE = pa.field("circle", pa.struct([required("radius", pa.float64())]))
BOX = pa.field(
    "Box",
    pa.struct([required("width", INT32), required("height", INT32), pa.field("label", TEXT)]),
)
TYPE_IDS = [3, 9]
SHAPE = pa.dense_union([CIRCLE, BOX], TYPE_IDS)
SPARSE = pa.sparse_union([CIRCLE, BOX], TYPE_IDS)
TAGGED = pa.struct([required("type", TEXT), CIRCLE, BOX])


def element(type, nullable=True):
    return pa.field("item", type, nullable=nullable)


SCHEMA = pa.schema(
    [
        required("uint8", pa.uint8()),
        pa.field("uint16", pa.uint16()),
        required("uint32", pa.uint32()),
        pa.field("uint64", pa.uint64()),
        required("narrow", pa.int8()),
        pa.field("wide", pa.int64()),
        required("half", pa.float16()),
        pa.field("single", pa.float32()),
        pa.field("bool8", pa.bool8()),
        pa.field("nothing", pa.null()),
        pa.field("largeText", pa.large_string()),
        pa.field("textView", pa.string_view()),
        pa.field("chars", TEXT),
        pa.field("largeBytes", pa.large_binary()),
        pa.field("bytesView", pa.binary_view()),
        pa.field("fixedBytes", pa.binary(3)),
        pa.field("buffer", pa.binary()),
        pa.field("decimal32", pa.decimal32(9, 2)),
        pa.field("decimal64", pa.decimal64(18, -1)),
        pa.field("date64", pa.date64()),
        pa.field("timeSeconds", pa.time32("s")),
        pa.field("timeMillis", pa.time32("ms")),
        pa.field("timeNanos", pa.time64("ns")),
        pa.field("localSeconds", pa.timestamp("s")),
        pa.field("localNanos", pa.timestamp("ns")),
        pa.field("instantMillis", pa.timestamp("ms", "UTC")),
        pa.field("instantNanos", pa.timestamp("ns", "America/New_York")),
        pa.field("offset", pa.timestamp("us", "UTC")),
        pa.field("zoned", pa.timestamp("us", "Europe/Berlin")),
        pa.field("durationSeconds", pa.duration("s")),
        pa.field("durationNanos", pa.duration("ns")),
        pa.field("period", pa.month_day_nano_interval()),
        pa.field("sideName", TEXT),
        pa.field("sideOrdinal", INT32),
        pa.field("largeList", pa.large_list(element(TEXT))),
        pa.field("listView", pa.list_view(element(INT32))),
        pa.field("largeListView", pa.large_list_view(element(INT32, nullable=False))),
        pa.field("fixedList", pa.list_(element(TEXT), 2)),
        pa.field("vector", pa.list_(element(pa.float32(), nullable=False), 3)),
        pa.field("tensor", pa.fixed_shape_tensor(pa.float64(), [2, 2])),
        pa.field(
            "sorted", pa.map_(required("key", TEXT), pa.field("value", INT32), keys_sorted=True)
        ),
        pa.field("dense", SHAPE),
        pa.field("sparse", SPARSE),
        pa.field("tagged", TAGGED),
        pa.field("shapes", item(SHAPE)),
        pa.field("words", pa.dictionary(INT32, TEXT)),
        pa.field("numbers", pa.dictionary(pa.uint8(), pa.int64())),
        pa.field("places", pa.dictionary(pa.int16(), ADDRESS)),
        pa.field("runs", pa.run_end_encoded(INT32, TEXT)),
        pa.field("shortRuns", pa.run_end_encoded(pa.int16(), INT32)),
        pa.field("json", pa.json_()),
        pa.field("small", item(pa.uint8())),
        pa.field("amounts", pa.map_(required("key", TEXT), pa.field("value", pa.decimal128(5, 1)))),
    ]
)

METADATA = {b"kind": b"alternatives"}


def box(width, height, label):
    return {"width": width, "height": height, "label": label}


def circle(radius):
    return {"radius": radius}


def tagged(tag, shape):
    return {"type": tag, "circle": None, "Box": None, **{tag: shape}}


FULL = {
    "uint8": 255,
    "uint16": 65_535,
    "uint32": 4_294_967_295,
    "uint64": 18_446_744_073_709_551_615,
    "narrow": -128,
    "wide": -1600,
    "half": -0.5,
    "single": 1.5,
    "bool8": True,
    "nothing": None,
    "largeText": "Grüße, 世界 🚀",
    "textView": "a text that no view has room for",
    "chars": "chars",
    "largeBytes": b"\x00\x01\xff",
    "bytesView": b"\x01\x02",
    "fixedBytes": b"\x07\x08\x09",
    "buffer": b"\x04\x05",
    "decimal32": Decimal("-1234567.89"),
    "decimal64": Decimal("1.2E+4"),
    "date64": dt.date(2024, 2, 29),
    "timeSeconds": dt.time(23, 59, 59),
    "timeMillis": dt.time(23, 59, 59, 999_000),
    "timeNanos": dt.time(23, 59, 59, 999_999),
    "localSeconds": dt.datetime(1969, 7, 20, 20, 17, 40),
    "localNanos": dt.datetime(1969, 7, 20, 20, 17, 40, 1),
    "instantMillis": dt.datetime(2024, 2, 29, 12, 30, 1, 123_000, UTC),
    "instantNanos": dt.datetime(2024, 2, 29, 12, 30, 1, 123_456, UTC),
    "offset": dt.datetime(2024, 2, 29, 12, 30, 1, 5, UTC),
    "zoned": dt.datetime(2024, 7, 1, 10, 0, 0, 0, UTC),
    "durationSeconds": dt.timedelta(seconds=-90),
    "durationNanos": dt.timedelta(microseconds=1),
    "period": pa.MonthDayNano([14, 3, 0]),
    "sideName": "SELL",
    "sideOrdinal": 2,
    "largeList": ["a", None, ""],
    "listView": [1, None, 3],
    "largeListView": [1, 2],
    "fixedList": ["p", None],
    "vector": [0.5, -1.0, 2.0],
    "tensor": [1.0, 2.0, 3.0, 4.5],
    "sorted": [("a", 1), ("b", None)],
    "dense": circle(1.5),
    "sparse": box(1, 2, "box"),
    "tagged": tagged("circle", circle(-2.0)),
    "shapes": [box(3, 4, None), circle(0.0)],
    "words": "word",
    "numbers": 1 << 40,
    "places": HOME,
    "runs": "run",
    "shortRuns": 77,
    "json": '{"a":1}',
    "small": [0, None, 255],
    "amounts": [("x", Decimal("1234.5")), ("none", None)],
}

NOTHING = {
    **dict.fromkeys(SCHEMA.names),
    "uint8": 0,
    "uint32": 0,
    "narrow": 0,
    "half": 0.0,
}

OTHER = {
    "uint8": 0,
    "uint16": 0,
    "uint32": 0,
    "uint64": 0,
    "narrow": 127,
    "wide": 0,
    "half": 65_504.0,
    "single": 0.0,
    "bool8": False,
    "nothing": None,
    "largeText": "",
    "textView": "short",
    "chars": "",
    "largeBytes": b"",
    "bytesView": bytes(20),
    "fixedBytes": bytes(3),
    "buffer": b"",
    "decimal32": Decimal("0.00"),
    "decimal64": Decimal("0E+1"),
    "date64": dt.date(1960, 1, 1),
    "timeSeconds": dt.time(0),
    "timeMillis": dt.time(12),
    "timeNanos": dt.time(12),
    "localSeconds": dt.datetime(2300, 1, 1),
    "localNanos": dt.datetime(2200, 1, 1),
    "instantMillis": dt.datetime(1970, 1, 1, tzinfo=UTC),
    "instantNanos": dt.datetime(1970, 1, 1, tzinfo=UTC),
    "offset": dt.datetime(1970, 1, 1, tzinfo=UTC),
    "zoned": dt.datetime(2024, 2, 29, 12, 30, 1, tzinfo=UTC),
    "durationSeconds": dt.timedelta(0),
    "durationNanos": dt.timedelta(0),
    "period": pa.MonthDayNano([0, 0, 0]),
    "sideName": "BUY",
    "sideOrdinal": 0,
    "largeList": [],
    "listView": [],
    "largeListView": [],
    "fixedList": ["", "q"],
    "vector": [0.0, 0.0, 0.0],
    "tensor": [0.0, 0.0, 0.0, 0.0],
    "sorted": [],
    "dense": box(0, 0, ""),
    "sparse": circle(0.0),
    "tagged": tagged("Box", box(5, 6, "tagged")),
    "shapes": [],
    "words": "word",
    "numbers": -1,
    "places": HOME,
    "runs": "run",
    "shortRuns": 78,
    "json": "[]",
    "small": [],
    "amounts": [],
}

ROWS = [FULL, NOTHING, OTHER]


def table(rows):
    """What PyArrow makes of rows, with its own means for types that take no Python objects."""
    columns = [column(field, [row[field.name] for row in rows]) for field in SCHEMA]
    return pa.Table.from_arrays(columns, schema=SCHEMA.with_metadata(METADATA))


def column(field, values):
    if field.name == "bool8":
        numbers = [None if value is None else int(value) for value in values]
        return pa.ExtensionArray.from_storage(pa.bool8(), pa.array(numbers, pa.int8()))
    if field.type in (SHAPE, SPARSE):
        return union(field.type, values)
    if field.name == "shapes":
        ends = [0]
        for value in values:
            ends.append(ends[-1] + len(value or []))
        offsets = [None if value is None else end for value, end in zip(values, ends)] + ends[-1:]
        shapes = union(SHAPE, [shape for value in values for shape in value or []])
        return pa.ListArray.from_arrays(pa.array(offsets, INT32), shapes, field.type)
    if field.name == "places":
        places = pa.array([HOME], ADDRESS)
        indices = [None if value is None else 0 for value in values]
        return pa.DictionaryArray.from_arrays(pa.array(indices, pa.int16()), places)
    return pa.array(values, field.type)


def union(type, values):
    """A null is one of the first child, as a union has none of its own."""
    ids = [1 if value is not None and "width" in value else 0 for value in values]
    codes = pa.array([TYPE_IDS[id] for id in ids], pa.int8())
    names = [type.field(i).name for i in range(2)]
    if type == SPARSE:
        children = [
            pa.array([value if id == i else None for id, value in zip(ids, values)], child.type)
            for i, child in enumerate([CIRCLE, BOX])
        ]
        return pa.UnionArray.from_sparse(codes, children, names, TYPE_IDS)
    offsets, lengths = [], [0, 0]
    for id in ids:
        offsets.append(lengths[id])
        lengths[id] += 1
    children = [
        pa.array([value for id, value in zip(ids, values) if id == i], child.type)
        for i, child in enumerate([CIRCLE, BOX])
    ]
    return pa.UnionArray.from_dense(codes, pa.array(offsets, INT32), children, names, TYPE_IDS)


if __name__ == "__main__":
    rows = table(ROWS)
    rows.validate(full=True)
    for name in SCHEMA.names:
        found = rows.column(name).to_pylist()
        if found != [row[name] for row in ROWS]:
            print(name, found)
