"""Data that is framed well, but whose values are invalid: who looks refuses it.

ArrowRecord, PyArrow and Rust must; of Polars, what it refuses is said.
"""

import concurrent.futures
import json
import struct
import sys

import pyarrow as pa

import installed
import java
import samples
from check_clients import JAVA, emptied

STRICT = ["pyarrow", "rust"]
FOLDER = installed.FOLDER / "invalid"


def int32(*numbers):
    return pa.py_buffer(struct.pack(f"<{len(numbers)}i", *numbers))


def texts(offsets, data):
    return pa.Array.from_buffers(pa.string(), len(offsets) - 1, [None, int32(*offsets), data])


def arrays():
    """By the feature whose type it is."""
    data = pa.py_buffer(b"abcdef")
    numbers = pa.array([1, 2, 3], pa.int32())
    item = pa.list_(pa.int32())
    index = pa.array([0, 5], pa.int32())
    words = pa.array(["a", "b"])
    yield "utf8", "offsets beyond the data", texts([0, 3, 600], data)
    yield "utf8", "offsets that go back", texts([0, 5, 2, 6], data)
    yield "utf8", "bytes that are no UTF-8", texts([0, 2, 6], pa.py_buffer(b"ab\xff\xfe\xfd\xfc"))
    yield (
        "list_of_int32",
        "offsets beyond the elements",
        pa.Array.from_buffers(item, 2, [None, int32(0, 1, 99)], children=[numbers]),
    )
    yield (
        "dictionary_int32",
        "indices beyond the dictionary",
        pa.DictionaryArray.from_arrays(index, words, safe=False),
    )


def refusals(each):
    """The error of the client for each file, or nothing."""
    try:
        command = each.install()
    except installed.Missing as missing:
        print(f"SKIP: {each.title}: {missing}")
        return None
    target = emptied(FOLDER / each.name)
    with open(target / "log.txt", "w", encoding="utf-8") as log:
        installed.subprocess.run([*command, FOLDER, target], check=True, stdout=log, stderr=log)
    lines = (target / "results.jsonl").read_text(encoding="utf-8").splitlines()
    return {each["file"]: each.get("readError") for each in map(json.loads, lines)}


def main():
    emptied(FOLDER)
    cases, requests = {}, []
    for number, (feature, what, array) in enumerate(arrays()):
        table = pa.table({"value": array})
        for suffix in (".arrow", ".arrows"):
            path = FOLDER / f"invalid{number}{suffix}"
            samples.write(path, table.to_batches(), table.schema)
            cases[path.name] = what
            requests.append(f"{path}\t{feature}\n")
    names = dict.fromkeys(file.split(".")[0] for file in cases)
    (FOLDER / "names.txt").write_text("\n".join(names))
    (FOLDER / "requests.tsv").write_text("".join(requests))
    java.run(JAVA, "read", FOLDER / "requests.tsv", FOLDER / "answers.txt")
    answers = (FOLDER / "answers.txt").read_text(encoding="utf-8").splitlines()
    accepted = [
        f"ArrowRecord accepts {file}: {what}"
        for (file, what), answer in zip(cases.items(), answers)
        if not answer.startswith("error: dev.arrowrecord.ipc.ArrowFormatException")
    ]
    clients = [each for each in installed.CLIENTS if each.name in [*STRICT, "polars"]]
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        for each, errors in zip(clients, pool.map(refusals, clients)):
            if errors is None:
                continue
            refused = sum(error is not None for error in errors.values())
            print(f"{each.title} refuses {refused} of {len(errors)}")
            if each.name in STRICT:
                accepted += [f"{each.title} accepts {f}" for f, e in errors.items() if not e]
    print(f"ArrowRecord refuses {sum(a.startswith('error: ') for a in answers)} of {len(answers)}")
    return "\n".join(accepted)


if __name__ == "__main__":
    sys.exit(main())
