"""What the program of the tools module writes, read by PyArrow.

JSON_TO_ARROW of every JSON has its values, and so has what "convert" compresses. The Arrow
project's golden files are read by PyArrow, too, and the same as ours, if the environment variable
ARROWRECORD_GOLDEN names their folder. All of it is the same to the program if PyArrow writes it as
Arrow did before version 0.15. "convert" keeps the metadata of messages and footers, and moves nulls
of unions themselves, as they were before version 1.0, into the children.
"""

import concurrent.futures
import gzip
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

import pyarrow as pa

import installed
import java
import json_cells
import samples

PROGRAM = java.MODULE.parent / "tools" / "target" / "arrowrecord.jar"
CASES = java.MODULE.parent / "tools/src/test/resources/dev/arrowrecord/tools/cases"
GOLDEN = os.environ.get("ARROWRECORD_GOLDEN")
VERSIONS = ["1.0.0-littleendian", "2.0.0-compression"]

OLD_UNIONS = "dev.arrowrecord.integration.interop.OldUnionFiles"

# PyArrow has no class for these types.
NOT_IN_PYARROW = {"YEAR_MONTH", "DAY_TIME"}

# PyArrow reads them, but is right that not all is valid: a time of day of 25 hours, offsets of a
# dense union that go back, and in golden files dates of part of a day and decimals of too many
# digits.
INVALID = {
    "times",
    "unions",
    "generated_datetime",
    "generated_decimal",
    "generated_decimal256",
}


def program(*arguments):
    subprocess.run([java.program(), "-jar", str(PROGRAM), *map(str, arguments)], check=True)


def integration(mode, arrow, text):
    program("integration", "--mode", mode, "--arrow", arrow, "--json", text)


def require():
    if not PROGRAM.exists():
        sys.exit(f"{PROGRAM} is missing: build the project first (mvn verify)")


def beside(title, install, folder):
    """The command of another program, and an empty folder; none if it cannot be installed."""
    require()
    try:
        command = install()
    except installed.Missing as missing:
        print(f"SKIP: {title}: {missing}")
        return None
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return command


def of_each(check, paths):
    """All results, or what failed would go unnoticed."""
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        return list(pool.map(check, paths))


def read(path):
    opened = pa.ipc.open_file if path.suffix in (".arrow", ".arrow_file") else pa.ipc.open_stream
    with pa.OSFile(str(path)) as source:
        return opened(source).read_all()


def is_valid(table):
    """Whether PyArrow finds all values valid, as it does not those of some golden files."""
    try:
        table.validate(full=True)
    except pa.ArrowInvalid:
        return False
    return True


def is_beyond_pyarrow(field):
    if field["type"]["name"] == "interval" and field["type"]["unit"] in NOT_IN_PYARROW:
        return True
    return any(map(is_beyond_pyarrow, field["children"]))


def check_cells(what, table, document):
    fields = document["schema"]["fields"]
    dictionaries = json_cells.dictionaries_of(document)
    samples.check(f"{what}: names", table.schema.names, [field["name"] for field in fields])
    for i, field in enumerate(fields):
        if is_beyond_pyarrow(field):
            continue
        found = [cell for chunk in table.column(i).chunks for cell in json_cells.of_array(chunk)]
        wanted = [
            cell
            for batch in document["batches"]
            for cell in json_cells.of_json(field, batch["columns"][i], dictionaries)
        ]
        samples.check(f"{what}: column {i}", found, wanted)


def json_paths():
    """Our own JSON, and that of golden files."""
    paths = sorted(CASES.glob("*.json"))
    if GOLDEN:
        for version in VERSIONS:
            paths += sorted(pathlib.Path(GOLDEN, version).glob("*.json.gz"))
    else:
        print("SKIP: golden files: ARROWRECORD_GOLDEN does not name their folder")
    return paths


def document_of(path):
    content = path.read_bytes()
    return json.loads(gzip.decompress(content) if path.suffix == ".gz" else content)


def check_old(path, made):
    """The same as Arrow wrote it before 0.15: metadata V4, framing without a continuation marker."""
    options = pa.ipc.IpcWriteOptions(
        metadata_version=pa.ipc.MetadataVersion.V4, use_legacy_format=True
    )
    old = made.with_suffix(".old.arrow"), made.with_suffix(".old.arrows")
    with pa.memory_map(str(made)) as source:
        reader = pa.ipc.open_file(source)
        with (
            pa.ipc.new_file(str(old[0]), reader.schema, options=options) as file,
            pa.ipc.new_stream(str(old[1]), reader.schema, options=options) as stream,
        ):
            for i in range(reader.num_record_batches):
                file.write_batch(reader.get_batch(i))
                stream.write_batch(reader.get_batch(i))
    for each in old:
        program("integration", "--mode", "VALIDATE", "--arrow", each, "--json", path)


def check_json(path, folder):
    name = path.name.split(".")[0]
    document = document_of(path)
    file = folder / f"{name}.arrow"
    integration("JSON_TO_ARROW", file, path)
    made = [file, folder / f"{name}.lz4.arrows", folder / f"{name}.zstd.arrow"]
    program("convert", file, made[1], "--to", "stream", "--compression", "lz4")
    program("convert", made[1], made[2], "--to", "file", "--compression", "zstd")
    golden = read(path.with_name(f"{name}.arrow_file")) if path.suffix == ".gz" else None
    for each in made:
        table = read(each)
        check_cells(each.name, table, document)
        samples.check(f"{each.name}: valid", is_valid(table), name not in INVALID)
        if golden is not None:
            samples.check(f"{each.name}: schema", table.schema, golden.schema)
            samples.check(f"{each.name}: equal", table.equals(golden), True)
    check_old(path, file)
    skipped = [each["name"] for each in document["schema"]["fields"] if is_beyond_pyarrow(each)]
    if skipped:
        print(f"SKIP: {name}: PyArrow has no class for the cells of {', '.join(skipped)}")


def check_metadata(folder):
    """Of each message and of the footer, as PyArrow writes and reads them."""
    batch = pa.record_batch({"i": [1, 2, 3]})
    of_batches = [{"number": "0"}, None, {"Grüße": "世界"}, {"number": "0"}]
    footer = {"key": "value", "Grüße": "世界"}
    paths = {
        "file": [folder / "python.arrow", folder / "again.arrow"],
        "stream": [folder / "python.arrows", folder / "again.arrows"],
    }
    with (
        pa.ipc.new_file(str(paths["file"][0]), batch.schema, metadata=footer) as file,
        pa.ipc.new_stream(str(paths["stream"][0]), batch.schema) as stream,
    ):
        for each in of_batches:
            file.write_batch(batch, custom_metadata=each)
            stream.write_batch(batch, custom_metadata=each)
    for source in "file", "stream":
        for form in "file", "stream":
            target = paths[form][1]
            program("convert", paths[source][0], target, "--to", form)
            with pa.memory_map(str(target)) as opened:
                if form == "stream":
                    batches = pa.ipc.open_stream(opened).iter_batches_with_custom_metadata()
                    found = [each for _, each in batches]
                else:
                    reader = pa.ipc.open_file(opened)
                    found = [
                        reader.get_batch_with_custom_metadata(i).custom_metadata
                        for i in range(reader.num_record_batches)
                    ]
                    wanted = pa.KeyValueMetadata(footer) if source == "file" else None
                    samples.check(f"{source} to {form}: footer", reader.metadata, wanted)
            wanted = [None if each is None else pa.KeyValueMetadata(each) for each in of_batches]
            samples.check(f"{source} to {form}: batches", found, wanted)


def check_null_unions(folder):
    """Unions of V4 that are null themselves: nulls of their children, once they are converted."""
    for mode in "DENSE", "SPARSE":
        old = folder / "unions.old.arrows"
        java.run(OLD_UNIONS, mode, old, options=java.FOR_ARROW_JAVA)
        for new in folder / "unions.arrow", folder / "unions.arrows":
            program("convert", old, new, "--to", "file" if new.suffix == ".arrow" else "stream")
            table = read(new)
            samples.check(f"{mode}: valid", is_valid(table), True)
            found = table.column("union").to_pylist()
            samples.check(f"{mode}: {new.name}", found, [None, "two", 3, None, None, "six"])


def check_version():
    """The jar's manifest says which program it is, which no test from classes can see."""
    command = [java.program(), "-jar", str(PROGRAM), "--version"]
    version = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    assert re.fullmatch(r"arrowrecord [0-9]\S*\n", version), version


def main():
    require()
    check_version()
    paths = json_paths()
    with tempfile.TemporaryDirectory() as temporary:
        folder = pathlib.Path(temporary)
        check_metadata(folder)
        check_null_unions(folder)
        of_each(lambda path: check_json(path, folder), paths)
    print(f"{len(paths)} JSON files, and what the program makes of them, agree")


if __name__ == "__main__":
    main()
