"""A file that nobody here wrote, of npm's vega-datasets, read through a generated class."""

import sys

import pyarrow as pa

import installed
import java

try:
    path = installed.packages() / "node_modules" / "vega-datasets" / "data" / "flights-200k.arrow"
except installed.Missing as missing:
    print(f"SKIP: flights-200k.arrow: {missing}")
    sys.exit()

table = pa.ipc.open_file(str(path)).read_all()
columns = [table.column(name).to_pylist() for name in ["delay", "distance", "time"]]
totals = [0, 0, 0.0]
for i, column in enumerate(columns):
    # One after the other, as sum() of floats is more exact than adding is from Python 3.12 on.
    for value in column:
        totals[i] += value
rows = [" ".join(str(column[row]) for column in columns) for row in (0, -1)]
expected = [str(table.num_rows), *map(str, totals), *rows]
found = java.output("dev.arrowrecord.integration.interop.FlightDelays", path).splitlines()
numbers = [[float(number) for number in line.split()] for line in found]
if numbers != [[float(number) for number in line.split()] for line in expected]:
    sys.exit(f"flights-200k.arrow differs: expected {expected} but found {found}")
print(f"flights-200k.arrow: {table.num_rows} rows, sums and ends agree")
