"""DuckDB, which imports and exports Arrow's arrays; PyArrow takes them out of the files and back.

DuckDB's own reader of files is an extension, which comes from no package registry.
"""

import duckdb
import pyarrow as pa

import client

INTERVAL = """case when {0} is not null then [
    cast(datepart('year', {0}) * 12 + datepart('month', {0}) as varchar),
    cast(datepart('day', {0}) as varchar),
    cast((datepart('hour', {0}) * 3600000000 + datepart('minute', {0}) * 60000000
        + datepart('microsecond', {0})) * 1000 as varchar)] end"""


def read(path):
    # One for each file, as some errors invalidate a database.
    database = duckdb.connect()
    database.execute("set timezone = 'UTC'")
    with pa.memory_map(str(path)) as source:
        if path.suffix == ".arrow":
            data = pa.ipc.open_file(source).read_all()
        else:
            data = pa.ipc.open_stream(source)
        database.register("data", data)
        database.execute("create or replace table copy as from data")
        fields = data.schema
    columns = database.sql("from copy")
    types = columns.types
    selected = ", ".join(map(expression, fields, types))
    rows = database.sql(f"select {selected} from copy").fetchall()
    return [[cell(type, value) for type, value in zip(types, row)] for row in rows], database


def expression(field, type):
    """What Python's values cannot tell is told by SQL."""
    name = f'"{field.name}"'
    if type.id == "interval":
        return INTERVAL.format(name)
    if "_ns" in type.id or str(type).endswith("_NS") or type.id == "time":
        return f"epoch_ns({name})"
    if type.id.startswith("timestamp"):
        return f"epoch_us({name}) * 1000"
    if type.id == "date":
        return f"{name} - date '1970-01-01'"
    if type.id == "union":
        return f"{{'tag': cast(union_tag({name}) as varchar), 'value': {name}}}"
    return name


def cell(type, value):
    if value is None:
        return None
    if type.id == "struct":
        return [cell(child, value[name]) for name, child in type.children]
    if type.id in ("list", "array"):
        return [cell(type.children[0][1], element) for element in value]
    if type.id == "map":
        key, of = (child for _, child in type.children)
        return [[cell(key, k), cell(of, v)] for k, v in value.items()]
    if type.id in ("float", "double"):
        return client.bits(value)
    if type.id == "decimal":
        return client.digits(value)
    if type.id == "union":
        return [value["tag"], cell(dict(type.children)[value["tag"]], value["value"])]
    if type.id in ("boolean", "interval", "varchar"):
        return value
    return value.hex() if isinstance(value, bytes) else str(value)


def write(database, path):
    with database.sql("from copy").to_arrow_reader(3) as reader:
        new = pa.ipc.new_file if path.suffix == ".arrow" else pa.ipc.new_stream
        options = pa.ipc.IpcWriteOptions(compression=client.codec(path))
        with new(str(path), reader.schema, options=options) as writer:
            for batch in reader:
                writer.write(batch)


if __name__ == "__main__":
    client.run(read, write)
