"""Data that is framed well, but whose values are invalid: it is refused by all who validate."""

import concurrent.futures
import json
import struct
import subprocess
import sys

import pyarrow as pa

import installed
import java
import samples
from check_clients import JAVA, emptied

STRICT = ["pyarrow", "polars", "rust"]

# ArrowRecord does not look at these, and gives a replacement character for each.
REPLACED = "bytes that are no UTF-8"
REFUSED = "error: dev.arrowrecord.ipc.ArrowFormatException"
FOLDER = installed.FOLDER / "invalid"


def int32(*numbers):
    return struct.pack(f"<{len(numbers)}i", *numbers)


def changes():
    """The feature whose type it is, what is wrong, valid values, and bytes for others."""
    texts = pa.array(["abc", "def"])
    lists = pa.array([[1], [2, 3]], pa.list_(pa.int32()))
    words = pa.array(["a", "b", "b"]).dictionary_encode()
    yield "utf8", "offsets beyond the data", texts, int32(0, 3, 6), int32(0, 3, 600)
    yield "utf8", "offsets that go back", texts, int32(0, 3, 6), int32(0, 7, 6)
    yield "utf8", REPLACED, texts, b"abcdef", b"ab\xff\xfe\xfd\xfc"
    yield "list_of_int32", "offsets too large", lists, int32(0, 1, 3), int32(0, 1, 99)
    yield "dictionary_int32", "indices too large", words, int32(0, 1, 1), int32(0, 5, 1)


def refusals(each):
    """The error of the client for each file, or nothing."""
    try:
        command = each.install()
    except installed.Missing as missing:
        print(f"SKIP: {each.title}: {missing}")
        return None
    target = emptied(FOLDER / each.name)
    with open(target / "log.txt", "w", encoding="utf-8") as log:
        subprocess.run([*command, FOLDER, target], check=True, stdout=log, stderr=log)
    lines = (target / "results.jsonl").read_text(encoding="utf-8").splitlines()
    return {each["file"]: each.get("readError") for each in map(json.loads, lines)}


def main():
    emptied(FOLDER)
    cases, requests = {}, []
    for number, (feature, what, array, valid, invalid) in enumerate(changes()):
        table = pa.table({"value": array})
        for suffix in (".arrow", ".arrows"):
            path = FOLDER / f"invalid{number}{suffix}"
            samples.write(path, table.to_batches(), table.schema)
            written = path.read_bytes()
            samples.check(f"{path.name}: number of places to change", written.count(valid), 1)
            path.write_bytes(written.replace(valid, invalid))
            cases[path.name] = what
            requests.append(f"{path}\t{feature}\n")
    names = dict.fromkeys(file.split(".")[0] for file in cases)
    (FOLDER / "names.txt").write_text("\n".join(names))
    (FOLDER / "requests.tsv").write_text("".join(requests))
    java.run(JAVA, "read", FOLDER / "requests.tsv", FOLDER / "answers.txt")
    answers = (FOLDER / "answers.txt").read_text(encoding="utf-8").splitlines()
    accepted = [
        f"{file}: {what}: ArrowRecord says {answer}"
        for (file, what), answer in zip(cases.items(), answers)
        if REFUSED in answer and what == REPLACED or REFUSED not in answer and what != REPLACED
    ]
    clients = [each for each in installed.CLIENTS if each.name in STRICT]
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        for each, errors in zip(clients, pool.map(refusals, clients)):
            if errors is None:
                continue
            refused = sum(error is not None for error in errors.values())
            print(f"{each.title} refuses {refused} of {len(errors)}")
            accepted += [f"{each.title} accepts {f}" for f, e in errors.items() if e is None]
    print(f"ArrowRecord refuses {sum(a.startswith('error: ') for a in answers)} of {len(answers)}")
    return "\n".join(accepted)


if __name__ == "__main__":
    sys.exit(main() or 0)
