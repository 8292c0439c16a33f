"""Cells of Arrow arrays, and of the JSON of Arrow's integration tests, in one plain form.

Times and decimals are whole numbers of their unit, bytes are hexadecimal, structs and lists are
lists, and floating-point numbers are spelled out, so that NaN equals NaN and 0.0 not -0.0.
"""

import decimal

import numpy
import pyarrow as pa

EXACT = decimal.Context(prec=200)
FLOATS = {"HALF": numpy.float16, "SINGLE": numpy.float32, "DOUBLE": numpy.float64}


def masked(valid, values):
    return [value if there else None for there, value in zip(valid, values, strict=True)]


def sliced(offsets, values):
    return [values[begin:end] for begin, end in zip(offsets, offsets[1:])]


def viewed(offsets, sizes, values):
    return [values[begin : begin + size] for begin, size in zip(offsets, sizes, strict=True)]


def run_out(ends, values, count):
    cells = []
    for end, value in zip(ends, values, strict=True):
        # Runs may end far beyond the rows.
        cells += [value] * (min(end, count) - len(cells))
    return cells


def chosen(type_ids, slots, children):
    """Cells of a union, with what child they are of."""
    return [[each, children[each][slot]] for each, slot in zip(type_ids, slots, strict=True)]


def of_array(array):
    """What PyArrow has read."""
    kind = array.type
    if not len(array):
        # PyArrow has no buffers to show of some, and crashes if asked for them.
        return []
    if isinstance(array, pa.ExtensionArray):
        return of_array(array.storage)
    if pa.types.is_run_end_encoded(kind):
        return run_out(array.run_ends.to_pylist(), of_array(array.values), len(array))
    if pa.types.is_union(kind):
        children = {code: of_array(array.field(i)) for i, code in enumerate(kind.type_codes)}
        dense = kind.mode == "dense"
        slots = array.offsets.to_pylist() if dense else range(len(array))
        return chosen(array.type_codes.to_pylist(), slots, children)
    return masked(array.is_valid().to_pylist(), values_of_array(array, kind))


def values_of_array(array, kind):
    types = pa.types
    if types.is_dictionary(kind):
        values = of_array(array.dictionary)
        return [None if i is None else values[i] for i in array.indices.to_pylist()]
    if types.is_struct(kind):
        columns = [of_array(array.field(i)) for i in range(kind.num_fields)]
        return [[column[row] for column in columns] for row in range(len(array))]
    if types.is_map(kind):
        entries = [list(each) for each in zip(of_array(array.keys), of_array(array.items))]
        return sliced(array.offsets.to_pylist(), entries)
    if types.is_list(kind) or types.is_large_list(kind):
        return sliced(array.offsets.to_pylist(), of_array(array.values))
    if types.is_list_view(kind) or types.is_large_list_view(kind):
        sizes = array.sizes.to_pylist()
        return viewed(array.offsets.to_pylist(), sizes, of_array(array.values))
    if types.is_fixed_size_list(kind):
        size = kind.list_size
        begins = [row * size for row in range(len(array))]
        return viewed(begins, [size] * len(array), of_array(array.values))
    if types.is_decimal(kind):
        return [
            None if each is None else int(each.scaleb(kind.scale, EXACT))
            for each in array.to_pylist()
        ]
    if types.is_floating(kind):
        spelled = FLOATS[{16: "HALF", 32: "SINGLE", 64: "DOUBLE"}[kind.bit_width]]
        return [None if each is None else repr(spelled(each)) for each in array.to_pylist()]
    if types.is_temporal(kind):
        if kind == pa.month_day_nano_interval():
            return [each and list(each) for each in array.to_pylist()]
        return array.view(pa.int32() if kind.bit_width == 32 else pa.int64()).to_pylist()
    cells = array.to_pylist()
    return [each.hex().upper() if isinstance(each, bytes) else each for each in cells]


def of_json(field, column, dictionaries):
    """What a column of the JSON says."""
    children = [
        of_json(inner, each, dictionaries)
        for inner, each in zip(field["children"], column.get("children", []))
    ]
    kind = field["type"]["name"]
    count = column["count"]
    if "dictionary" in field:
        values = dictionaries[field["dictionary"]["id"]]
        # Below nulls there may be anything.
        return [
            values[int(index)] if there else None
            for there, index in zip(column["VALIDITY"], column["DATA"], strict=True)
        ]
    if kind == "null":
        return [None] * count
    if kind == "runendencoded":
        return run_out(children[0], children[1], count)
    if kind == "union":
        by_code = dict(zip(field["type"]["typeIds"], children, strict=True))
        dense = field["type"]["mode"] == "DENSE"
        slots = map(int, column["OFFSET"]) if dense else range(count)
        return chosen(column["TYPE_ID"], list(slots), by_code)
    return masked(map(bool, column["VALIDITY"]), values_of_json(field["type"], column, children))


def values_of_json(kind, column, children):
    name = kind["name"]
    count = column["count"]
    offsets = [int(each) for each in column.get("OFFSET", [])] or [0]
    if name == "struct":
        return [[child[row] for child in children] for row in range(count)]
    if name in ("list", "largelist", "map"):
        return sliced(offsets, children[0])
    if name in ("listview", "largelistview"):
        sizes = [int(each) for each in column["SIZE"]]
        return viewed(offsets if count else [], sizes, children[0])
    if name == "fixedsizelist":
        size = kind["listSize"]
        begins = [row * size for row in range(count)]
        return viewed(begins, [size] * count, children[0])
    if name in ("utf8view", "binaryview"):
        return [view(each, column["VARIADIC_DATA_BUFFERS"], name) for each in column["VIEWS"]]
    data = column["DATA"]
    if name == "floatingpoint":
        return [repr(FLOATS[kind["precision"]](float(each))) for each in data]
    if name == "bool":
        return [bool(each) for each in data]
    if name == "interval" and kind["unit"] == "MONTH_DAY_NANO":
        return [[int(each[part]) for part in ("months", "days", "nanoseconds")] for each in data]
    if name in ("utf8", "largeutf8"):
        return data
    if name in ("binary", "largebinary", "fixedsizebinary"):
        return [each.upper() for each in data]
    # Below nulls there may be no number.
    return [int(each) if there else 0 for there, each in zip(column["VALIDITY"], data)]


def view(each, buffers, name):
    if "INLINED" in each:
        return each["INLINED"].upper() if name == "binaryview" else each["INLINED"]
    begin = each["OFFSET"]
    found = bytes.fromhex(buffers[each["BUFFER_INDEX"]])[begin : begin + each["SIZE"]]
    return found.hex().upper() if name == "binaryview" else found.decode()


def dictionaries_of(document):
    """Values of all dictionaries by their ids, those within the values of another first."""
    encoded = []

    def collect(fields):
        for field in fields:
            if "dictionary" in field:
                encoded.append(field)
            collect(field["children"])

    collect(document["schema"]["fields"])
    data = {each["id"]: each["data"] for each in document.get("dictionaries", [])}
    found = {}
    for field in reversed(encoded):
        number = field["dictionary"]["id"]
        if number not in found:
            batches = data[number] if isinstance(data[number], list) else [data[number]]
            values = {key: value for key, value in field.items() if key != "dictionary"}
            found[number] = [
                cell for batch in batches for cell in of_json(values, batch["columns"][0], found)
            ]
    return found
