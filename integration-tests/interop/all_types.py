"""The schema of every type, and rows of them, as PyArrow has them."""

import datetime as dt
import math
import uuid
from decimal import Decimal

import pyarrow as pa

INT32 = pa.int32()
TEXT = pa.string()


def required(name, type):
    return pa.field(name, type, nullable=False)


def item(type, nullable=True):
    return pa.list_(pa.field("item", type, nullable=nullable))


def mapping(key, value):
    return pa.map_(required("key", key), pa.field("value", value))


COUNTRY = pa.struct([pa.field("code", TEXT), required("people", pa.int64())])
ADDRESS = pa.struct(
    [pa.field("street", TEXT), required("number", INT32), pa.field("country", COUNTRY)]
)
SIDE = pa.dictionary(pa.int8(), TEXT)
CODE = pa.dictionary(pa.int16(), TEXT)

SCHEMA = pa.schema(
    [
        required("flag", pa.bool_()),
        required("int8", pa.int8()),
        required("int16", pa.int16()),
        required("int32", INT32),
        required("int64", pa.int64()),
        required("uint16", pa.uint16()),
        required("float32", pa.float32()),
        required("float64", pa.float64()),
        pa.field("boxedFlag", pa.bool_()),
        pa.field("boxedInt8", pa.int8()),
        pa.field("boxedInt16", pa.int16()),
        pa.field("boxedInt32", INT32),
        pa.field("boxedInt64", pa.int64()),
        pa.field("boxedUint16", pa.uint16()),
        pa.field("boxedFloat32", pa.float32()),
        pa.field("boxedFloat64", pa.float64()),
        pa.field("text", TEXT),
        pa.field("bytes", pa.binary()),
        pa.field("decimal128", pa.decimal128(20, 3)),
        pa.field("decimal256", pa.decimal256(50, 10)),
        pa.field("integer", pa.decimal128(38, 0)),
        pa.field("date", pa.date32()),
        pa.field("time", pa.time64("us")),
        pa.field("local", pa.timestamp("us")),
        pa.field("instant", pa.timestamp("us", "UTC")),
        pa.field("duration", pa.duration("us")),
        pa.field("id", pa.uuid()),
        pa.field("side", SIDE),
        pa.field("code", CODE),
        pa.field("address", ADDRESS),
        pa.field("texts", item(TEXT)),
        pa.field("set", item(INT32)),
        pa.field("collection", item(pa.int64())),
        pa.field("flags", item(pa.bool_(), nullable=False)),
        pa.field("ints", item(INT32, nullable=False)),
        pa.field("doubles", item(pa.float64(), nullable=False)),
        pa.field("array", item(TEXT)),
        pa.field("blobs", item(pa.binary())),
        pa.field("addresses", item(ADDRESS)),
        pa.field("lists", item(item(TEXT))),
        pa.field("counts", mapping(TEXT, INT32)),
        pa.field("listsByName", mapping(TEXT, item(INT32))),
        pa.field("addressesByName", mapping(TEXT, ADDRESS)),
        pa.field("opposites", mapping(SIDE, SIDE)),
        pa.field("optionalText", TEXT),
        pa.field("optionalAddress", ADDRESS),
        pa.field("optionalInt", INT32),
        pa.field("optionalLong", pa.int64()),
        pa.field("optionalDouble", pa.float64()),
        pa.field("optionals", item(TEXT)),
    ]
)


def address(street, number, country):
    return {"street": street, "number": number, "country": country}


HOME = address("High Street", 7, {"code": "GB", "people": 68_000_000})
UTC = dt.timezone.utc

FULL = {
    "flag": True,
    "int8": -8,
    "int16": -1600,
    "int32": -320_000,
    "int64": -64_000_000_000,
    "uint16": 0xE9,
    "float32": 1.5,
    "float64": -2.25,
    "boxedFlag": True,
    "boxedInt8": 8,
    "boxedInt16": 1600,
    "boxedInt32": 320_000,
    "boxedInt64": 64_000_000_000,
    "boxedUint16": 0xDF,
    "boxedFloat32": -1.5,
    "boxedFloat64": 2.25,
    "text": "Grüße, 世界 🚀",
    "bytes": b"\x00\x01\xff",
    "decimal128": Decimal("12345678901234567.891"),
    "decimal256": Decimal("-1234567890123456789012345678901234567890.0123456789"),
    "integer": Decimal("-" + "9" * 38),
    "date": dt.date(2024, 2, 29),
    "time": dt.time(23, 59, 59, 999_999),
    "local": dt.datetime(1969, 7, 20, 20, 17, 40),
    "instant": dt.datetime(2024, 2, 29, 12, 30, 1, 1, UTC),
    "duration": dt.timedelta(seconds=-90, microseconds=5),
    "id": uuid.UUID("00112233-4455-6677-8899-aabbccddeeff"),
    "side": "SELL",
    "code": "C128",
    "address": HOME,
    "texts": ["a", None, ""],
    "set": [3, None, 1],
    "collection": [1, None],
    "flags": [True, False, True],
    "ints": [-(2**31), 0, 2**31 - 1],
    "doubles": [0.5, -math.inf],
    "array": ["x", None],
    "blobs": [b"\x01\x02", None, b""],
    "addresses": [HOME, None, address(None, 0, None)],
    "lists": [["b", "c"], None, [], ["d", None]],
    "counts": [("one", 1), ("none", None)],
    "listsByName": [("some", [1, None]), ("none", None)],
    "addressesByName": [("home", HOME), ("none", None)],
    "opposites": [("BUY", "SELL"), ("HOLD", None)],
    "optionalText": "perhaps",
    "optionalAddress": HOME,
    "optionalInt": -1,
    "optionalLong": -2,
    "optionalDouble": -3.5,
    "optionals": ["e", None],
}

ZEROS = {"int8": 0, "int16": 0, "int32": 0, "int64": 0, "uint16": 0, "float32": 0.0, "float64": 0.0}

NOTHING = {**dict.fromkeys(SCHEMA.names), **ZEROS, "flag": False}

NOWHERE = address("", 0, {"code": "", "people": 0})

EMPTY = {
    **ZEROS,
    "flag": False,
    "boxedFlag": False,
    "boxedInt8": 0,
    "boxedInt16": 0,
    "boxedInt32": 0,
    "boxedInt64": 0,
    "boxedUint16": 0,
    "boxedFloat32": 0.0,
    "boxedFloat64": 0.0,
    "text": "",
    "bytes": b"",
    "decimal128": Decimal("0.000"),
    "decimal256": Decimal("0.0000000000"),
    "integer": Decimal(0),
    "date": dt.date(1970, 1, 1),
    "time": dt.time(0),
    "local": dt.datetime(1970, 1, 1),
    "instant": dt.datetime(1970, 1, 1, tzinfo=UTC),
    "duration": dt.timedelta(0),
    "id": uuid.UUID(int=0),
    "side": "BUY",
    "code": "C000",
    "address": NOWHERE,
    "texts": [],
    "set": [],
    "collection": [],
    "flags": [],
    "ints": [],
    "doubles": [],
    "array": [],
    "blobs": [],
    "addresses": [],
    "lists": [],
    "counts": [],
    "listsByName": [],
    "addressesByName": [],
    "opposites": [],
    "optionalText": "",
    "optionalAddress": NOWHERE,
    "optionalInt": 0,
    "optionalLong": 0,
    "optionalDouble": 0.0,
    "optionals": [],
}

ROWS = [FULL, NOTHING, EMPTY]

METADATA = {}


def table(rows):
    """What PyArrow makes of rows."""
    return pa.Table.from_pylist(rows, SCHEMA)
