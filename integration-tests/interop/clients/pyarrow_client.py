"""PyArrow, that is Arrow C++."""

import struct

import pyarrow as pa
import pyarrow.compute as pc

import client

# Type ids that have no function in pa.types.
MONTHS, DAYS = 21, 22


def read(path):
    with pa.memory_map(str(path)) as source:
        open = pa.ipc.open_file if path.suffix == ".arrow" else pa.ipc.open_stream
        table = open(source).read_all()
    table.validate(full=True)
    return cells(table), table


def cells(table):
    columns = [column(each) for each in table.columns]
    return [list(row) for row in zip(*columns)]


def column(chunked):
    return [found for chunk in chunked.chunks for found in chunk_cells(chunk)]


def chunk_cells(array):
    if pa.types.is_run_end_encoded(array.type):
        array = pc.run_end_decode(array)
    if array.type.id in (MONTHS, DAYS):
        return intervals(array)
    return [cell(scalar) for scalar in array]


def intervals(array):
    """Of those that PyArrow has no Python values for."""
    storage = pa.int32() if array.type.id == MONTHS else pa.int64()
    numbers = pa.Array.from_buffers(storage, len(array), array.buffers(), offset=array.offset)
    return [None if each is None else interval(array.type.id, each) for each in numbers.to_pylist()]


def interval(id, number):
    if id == MONTHS:
        return [str(number), "0", "0"]
    days, millis = struct.unpack("<ii", struct.pack("<q", number))
    return ["0", str(days), str(millis * 1_000_000)]


def cell(scalar):
    if not scalar.is_valid:
        return None
    type = scalar.type
    if isinstance(type, pa.BaseExtensionType) or pa.types.is_dictionary(type):
        return cell(scalar.value)
    if pa.types.is_union(type):
        index = list(type.type_codes).index(scalar.type_code)
        return [type.field(index).name, cell(scalar.value)]
    if pa.types.is_struct(type):
        return [cell(scalar[i]) for i in range(type.num_fields)]
    if pa.types.is_nested(type):
        return [cell(element) for element in scalar.values]
    if pa.types.is_interval(type):
        return [str(number) for number in scalar.as_py()]
    if pa.types.is_date64(type):
        return str(scalar.value // client.MILLIS_OF_DAY)
    if pa.types.is_date(type):
        return str(scalar.value)
    if pa.types.is_temporal(type):
        return str(scalar.value * client.NANOS[type.unit])
    if pa.types.is_floating(type):
        return client.bits(float(scalar.as_py()))
    if pa.types.is_decimal(type):
        return client.digits(scalar.as_py())
    if pa.types.is_integer(type):
        return str(scalar.as_py())
    value = scalar.as_py()
    return value.hex() if isinstance(value, bytes) else value


def write(table, path):
    new = pa.ipc.new_file if path.suffix == ".arrow" else pa.ipc.new_stream
    options = pa.ipc.IpcWriteOptions(compression=client.codec(path))
    with new(str(path), table.schema, options=options) as writer:
        writer.write_table(table)


if __name__ == "__main__":
    client.run(read, write)
