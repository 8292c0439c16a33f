"""What the clients in Python have in common: each reads every file, tells its cells, and writes it.

Cells are those of the Java class Cells. A client is called with the folder of the files and that
for its own; there it leaves results.jsonl, an object a line: the file, and its cells or readError,
and writeError if it could not write the file again.
"""

import json
import pathlib
import struct
import sys

NANOS = {"s": 1_000_000_000, "ms": 1_000_000, "us": 1_000, "ns": 1}
MILLIS_OF_DAY = 86_400_000


def bits(number):
    return "NaN" if number != number else struct.pack(">d", number).hex()


def digits(decimal):
    return format(decimal, "f")


def files(folder):
    for name in (folder / "names.txt").read_text(encoding="utf-8").split():
        yield folder / f"{name}.arrow"
        yield folder / f"{name}.arrows"


def codec(path):
    """What the bodies are compressed with: the last word of the feature's name says so."""
    last = path.stem.rsplit("_", 1)[-1]
    return last if last in ("lz4", "zstd") else None


def message(error):
    return f"{type(error).__name__}: {error}"


def run(read, write):
    """Read takes a path and returns rows of cells and whatever write takes with the other path."""
    source, target = map(pathlib.Path, sys.argv[1:])
    with open(target / "results.jsonl", "w", encoding="utf-8") as results:
        for path in files(source):
            result = {"file": path.name}
            try:
                result["cells"], data = read(path)
                try:
                    write(data, target / path.name)
                except BaseException as error:
                    result["writeError"] = message(error)
            except BaseException as error:
                result["readError"] = message(error)
            results.write(json.dumps(result, ensure_ascii=False) + "\n")
