"""The Arrow project's integration tests, with the program that Go's library has for them.

What either program makes of JSON is the same to the other, and so is the JSON that either makes of
Arrow data. The JSON is our own, and that of the Arrow project's golden files, if the environment
variable ARROWRECORD_GOLDEN names their folder.
"""

import json
import subprocess

import check_program
import installed
import samples

FOLDER = installed.FOLDER / "integration"

# Go reads no nulls and no names in place of numbers, as other libraries write them.
NOT_READ = {"arrow_cpp_nulls", "odd_numbers"}

# Of JSON, Go does not read that a dictionary is ordered.
WITHOUT_ORDER = {"dictionaries"}

# Go does not write a union whose offsets go back, but reads it.
NOT_WRITTEN = {"unions"}

# In JSON, Go gives the child of a list a name of its own, and writes small decimals with a point.
CHANGED = {
    "nested",
    "nested_dictionaries",
    "small_decimals",
    "generated_nested",
    "generated_nested_dictionary",
    "generated_nested_large_offsets",
    "generated_recursive_nested",
}


def go(command, mode, arrow, text):
    arguments = ["-verbose=false", "-mode", mode, "-arrow", arrow, "-json", text]
    done = subprocess.run(
        [*command, *map(str, arguments)], capture_output=True, text=True, check=False
    )
    said = (done.stderr or done.stdout).strip()
    samples.check(f"{arrow.name}: {mode} of Go: {said[-300:]}", done.returncode, 0)


def check(command, path):
    """How many times both programs were of one mind."""
    name = path.name.split(".")[0]
    text = FOLDER / f"{name}.json"
    text.write_text(json.dumps(check_program.document_of(path)), encoding="utf-8")
    of_ours, of_go = FOLDER / f"{name}.arrow", FOLDER / f"{name}.go.arrow"
    text_of_ours, text_of_go = FOLDER / f"{name}.ours.json", FOLDER / f"{name}.go.json"
    agreed = 0
    check_program.integration("JSON_TO_ARROW", of_ours, text)
    if name not in WITHOUT_ORDER:
        go(command, "VALIDATE", of_ours, text)
        check_program.integration("ARROW_TO_JSON", of_ours, text_of_ours)
        go(command, "VALIDATE", of_ours, text_of_ours)
        agreed += 2
        if name not in NOT_WRITTEN:
            go(command, "JSON_TO_ARROW", of_go, text)
            check_program.integration("VALIDATE", of_go, text)
            agreed += 1
    if name not in CHANGED:
        go(command, "ARROW_TO_JSON", of_ours, text_of_go)
        check_program.integration("VALIDATE", of_ours, text_of_go)
        agreed += 1
    return agreed


def main():
    command = check_program.beside("integration tests with Go", installed.go_integration, FOLDER)
    if command is None:
        return
    paths = [
        path for path in check_program.json_paths() if path.name.split(".")[0] not in NOT_READ
    ]
    agreed = sum(check_program.of_each(lambda path: check(command, path), paths))
    print(f"{len(paths)} JSON files: the programs of Go and ours agree {agreed} times")


if __name__ == "__main__":
    main()
