"""What the program of the tools module makes of JSON, read by Go's library.

It has all types of intervals, while PyArrow has no class for two of them. Theirs are the values of
the JSON, and what is made of the JSON of the Arrow project's golden files has, to Go, the cells of
these, if the environment variable ARROWRECORD_GOLDEN names their folder.
"""

import json
import shutil
import subprocess

import check_program
import installed
import samples

FOLDER = installed.FOLDER / "intervals"

PARTS = {
    "YEAR_MONTH": lambda value: [str(value), "0", "0"],
    "DAY_TIME": lambda value: ["0", str(value["days"]), str(value["milliseconds"] * 1_000_000)],
    "MONTH_DAY_NANO": lambda value: [
        str(value[part]) for part in ("months", "days", "nanoseconds")
    ],
}


def make(path, ours, golden):
    """A file and a stream of the JSON, and those that are golden beside them."""
    name = path.name.split(".")[0]
    file, stream = ours / f"{name}.arrow", ours / f"{name}.arrows"
    check_program.integration("JSON_TO_ARROW", file, path)
    check_program.program("convert", file, stream, "--to", "stream")
    if path.suffix == ".gz":
        shutil.copy(path.with_name(f"{name}.arrow_file"), golden / file.name)
        shutil.copy(path.with_name(f"{name}.stream"), golden / stream.name)
    return name


def told(command, source, names):
    """The cells of each file that Go finds in a folder."""
    (source / "names.txt").write_text("\n".join(sorted(names)), encoding="utf-8")
    target = source.with_name(source.name + "-by-go")
    target.mkdir()
    subprocess.run([*command, source, target], check=True)
    lines = (target / "results.jsonl").read_text(encoding="utf-8").splitlines()
    return {each["file"]: each for each in map(json.loads, lines)}


def intervals(document):
    """The cells of each column of intervals that is not nested, by its position."""
    for i, field in enumerate(document["schema"]["fields"]):
        if field["type"]["name"] == "interval":
            columns = [batch["columns"][i] for batch in document["batches"]]
            yield i, [
                PARTS[field["type"]["unit"]](value) if there else None
                for column in columns
                for there, value in zip(column["VALIDITY"], column["DATA"], strict=True)
            ]


def main():
    command = check_program.beside("intervals of JSON", installed.go, FOLDER)
    if command is None:
        return
    ours, golden = FOLDER / "ours", FOLDER / "golden"
    ours.mkdir()
    golden.mkdir()
    paths = check_program.json_paths()
    names = check_program.of_each(lambda path: make(path, ours, golden), paths)
    found = told(command, ours, names)
    wanted = told(command, golden, [name for name in names if (golden / f"{name}.arrow").exists()])
    columns = 0
    compared = 0
    for file, result in found.items():
        name = file.split(".")[0]
        samples.check(f"{file}: read by Go", result.get("readError"), None)
        if file in wanted:
            samples.check(f"{file}: golden cells", result["cells"], wanted[file]["cells"])
            compared += 1
        path = paths[names.index(name)]
        for i, cells in intervals(check_program.document_of(path)):
            samples.check(f"{file}: column {i}", [row[i] for row in result["cells"]], cells)
            columns += 1
    print(
        f"{columns} columns of intervals have the values of the JSON to Go, and {compared} files"
        " and streams the cells of golden ones"
    )


if __name__ == "__main__":
    main()
