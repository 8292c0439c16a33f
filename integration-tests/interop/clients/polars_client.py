"""Polars, which has readers and writers of its own, and fewer types."""

import polars as pl

import client


def read(path):
    frame = pl.read_ipc(path) if path.suffix == ".arrow" else pl.read_ipc_stream(path)
    columns = [cells(column) for column in frame.get_columns()]
    return [list(row) for row in zip(*columns)], frame


def cells(series):
    type = series.dtype
    if type.is_extension():
        return cells(series.ext.storage())
    if type == pl.Map:
        return cells(series.to_physical())
    if type == pl.Struct:
        rows = zip(*[cells(child) for child in series.struct.unnest().get_columns()])
        return [
            None if null else list(row) for null, row in zip(series.is_null().to_list(), rows)
        ]
    if type in (pl.List, pl.Array):
        return [None if row is None else cells(row) for row in series]
    return [None if value is None else cell(type, value) for value in physical(series).to_list()]


def physical(series):
    return series.to_physical() if series.dtype.is_temporal() else series


def cell(type, value):
    if type == pl.Date:
        return str(value)
    if type.is_temporal():
        return str(value * client.NANOS[getattr(type, "time_unit", "ns")])
    if type.is_float():
        return client.bits(value)
    if type.is_decimal():
        return client.digits(value)
    if type.is_integer():
        return str(value)
    return value.hex() if isinstance(value, bytes) else value


def write(frame, path):
    compression = client.codec(path) or "uncompressed"
    if path.suffix == ".arrow":
        frame.write_ipc(path, compression=compression)
    else:
        frame.write_ipc_stream(path, compression=compression)


if __name__ == "__main__":
    client.run(read, write)
