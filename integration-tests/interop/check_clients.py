"""Clients of every language, both ways, feature by feature.

Each reads what ArrowRecord wrote, tells the cells it found, and writes the same again, which
ArrowRecord and PyArrow read. The matrix is written to the build folder. Name clients to check those
only; "--update" puts the matrix into docs/INTEROP.md, which otherwise has to be equal.
"""

import concurrent.futures
import json
import pathlib
import shutil
import subprocess
import sys
import time

import expectations
import installed
import java
import matrix
from matrix import FAILS, FORMS, NO, YES, Outcome

sys.path.insert(0, str(installed.SOURCES))
import client as cells_of  # noqa: E402
import pyarrow_client  # noqa: E402

JAVA = "dev.arrowrecord.integration.interop.InteropCases"
OURS = installed.FOLDER / "ours"
DOCUMENT = java.MODULE.parent / "docs" / "INTEROP.md"
MARK = "<!-- the matrix, as integration-tests/interop/run.sh writes it -->\n"


def emptied(folder):
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return folder


def results(each):
    """What the client made of every file: by the file's name. Or none, if it is not installed."""
    begin = time.monotonic()
    try:
        command = each.install()
    except installed.Missing as missing:
        print(f"SKIP: {each.title}: {missing}")
        return None
    ready = time.monotonic()
    folder = emptied(installed.FOLDER / each.name)
    with open(folder / "log.txt", "w", encoding="utf-8") as log:
        done = subprocess.run([*command, OURS, folder], stdout=log, stderr=log)
    if done.returncode:
        sys.exit(f"{each.title} ended with {done.returncode}: see {folder / 'log.txt'}")
    lines = (folder / "results.jsonl").read_text(encoding="utf-8").splitlines()
    end = time.monotonic()
    print(f"{each.title}: installed in {ready - begin:.1f} s, run in {end - ready:.1f} s")
    return {result["file"]: result for result in map(json.loads, lines)}


def parts(file):
    path = pathlib.Path(file)
    return path.stem, FORMS[path.suffix]


def expected(feature):
    return json.loads((OURS / f"{feature}.json").read_text(encoding="utf-8"))


def changed(name, feature):
    found = [each for each in expectations.CHANGED if each.concerns(name, feature)]
    return found[0] if found else None


def difference(found, wanted):
    """Nothing if there is none."""
    if found == wanted:
        return ""
    if len(found) != len(wanted):
        return f"{len(found)} rows instead of {len(wanted)}"
    row = next(i for i in range(len(wanted)) if found[i] != wanted[i])
    return f"row {row} is {json.dumps(found[row])} instead of {json.dumps(wanted[row])}"


def reading(name, result):
    """What went wrong when the client read our file."""
    if "readError" in result:
        return result["readError"]
    feature, _ = parts(result["file"])
    wanted = expected(feature)
    change = changed(name, feature)
    return difference(result["cells"] or [], change.cells(wanted) if change else wanted)


def judged_by_pyarrow(path, feature, wanted):
    if any(each.concerns("pyarrow", feature, "file", "reads") for each in expectations.UNSUPPORTED):
        return ""
    try:
        found, _ = pyarrow_client.read(path)
    except Exception as error:
        return f"PyArrow: {cells_of.message(error)}"
    return difference(found, wanted) and f"PyArrow: {difference(found, wanted)}"


def judged_by_java(answer, wanted):
    if answer.startswith("error: "):
        return f"ArrowRecord: {answer}"
    said = difference(json.loads(answer), wanted)
    return said and f"ArrowRecord: {said}"


def answers(requests):
    """What ArrowRecord finds in files: pairs of a path and the feature whose type it is read as."""
    asked = installed.FOLDER / "requests.tsv"
    asked.write_text("".join(f"{path}\t{feature}\n" for path, feature in requests))
    told = installed.FOLDER / "answers.txt"
    java.run(JAVA, "read", asked, told)
    return told.read_text(encoding="utf-8").split("\n")


def written(found):
    """What went wrong with what clients wrote, by client and file."""
    requests, about = [], []
    said = {}
    for name, by_file in found.items():
        for file, result in by_file.items():
            if "readError" in result:
                continue
            if "writeError" in result:
                said[name, file] = result["writeError"]
                continue
            feature, _ = parts(file)
            change = changed(name, feature)
            path = installed.FOLDER / name / file
            into = change.into if change else feature
            requests.append((path, into))
            wanted = expected(feature)
            about.append((name, file, path, into, change.cells(wanted) if change else wanted))
    for (name, file, path, into, wanted), answer in zip(about, answers(requests)):
        messages = [judged_by_java(answer, wanted), judged_by_pyarrow(path, into, wanted)]
        said[name, file] = "; ".join(filter(None, messages))
    return said


def outcome(name, file, direction, message):
    feature, form = parts(file)
    change = changed(name, feature)
    for each in expectations.UNSUPPORTED:
        if each.concerns(name, feature, form, direction):
            if each.explains(message):
                return Outcome(name, feature, form, direction, NO, each.reason)
            message = f"expected “{each.pattern}”, but it says: {message or 'nothing wrong'}"
            return Outcome(name, feature, form, direction, FAILS, message)
    if message:
        return Outcome(name, feature, form, direction, FAILS, message)
    if change and (direction == "writes" or change.cell):
        return Outcome(name, feature, form, direction, f"as {change.into}", change.reason)
    return Outcome(name, feature, form, direction, YES)


def outcomes(found):
    said = written(found)
    for name, by_file in found.items():
        for file, result in by_file.items():
            read = outcome(name, file, "reads", reading(name, result))
            yield read
            if (name, file) in said:
                yield outcome(name, file, "writes", said[name, file])
            else:
                feature, form = parts(file)
                yield Outcome(name, feature, form, "writes", read.result, read.reason)


def is_documented(text, update):
    """Whether the document has the matrix."""
    head, _, documented = DOCUMENT.read_text(encoding="utf-8").partition(MARK)
    if update:
        DOCUMENT.write_text(head + MARK + text, encoding="utf-8")
    elif documented != text:
        print(f"{DOCUMENT.name} is out of date: run.sh --update writes it")
        return False
    return True


def main(arguments):
    names = [each for each in arguments if not each.startswith("-")]
    emptied(OURS)
    java.run(JAVA, "write", OURS)
    chosen = [each for each in installed.CLIENTS if not names or each.name in names]
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        found = dict(zip([each.name for each in chosen], pool.map(results, chosen)))
    found = {name: by_file for name, by_file in found.items() if by_file is not None}
    all_outcomes = list(outcomes(found))
    titles = {each.name: each.title for each in chosen if each.name in found}
    (installed.FOLDER / "matrix.tsv").write_text(matrix.tsv(all_outcomes), encoding="utf-8")
    text = matrix.markdown(all_outcomes, titles)
    (installed.FOLDER / "matrix.md").write_text(text, encoding="utf-8")
    failures = [each for each in all_outcomes if each.result == FAILS]
    for each in failures:
        print(each.line())
    print(f"{len(all_outcomes)} outcomes, of which {len(failures)} fail")
    # What is not installed here is no reason to change the document.
    complete = len(found) == len(installed.CLIENTS)
    if complete and not is_documented(text, "--update" in arguments):
        return 1
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
