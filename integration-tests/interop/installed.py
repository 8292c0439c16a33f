"""The clients: how each is installed in the build folder, and how it is run."""

import dataclasses
import pathlib
import re
import shutil
import subprocess
import sys

import java

SOURCES = pathlib.Path(__file__).resolve().parent / "clients"
FOLDER = java.MODULE / "target" / "interop"


class Missing(Exception):
    """The client cannot be installed here."""


@dataclasses.dataclass(frozen=True)
class Client:
    name: str
    title: str
    # Installs what is not yet installed, and returns the command.
    install: object


def tool(name):
    if not shutil.which(name):
        raise Missing(f"no {name}")
    return name


def fetch(*command, cwd):
    """Runs what needs a registry, without which the client is missing."""
    done = subprocess.run(command, cwd=cwd, capture_output=True, text=True)
    if done.returncode:
        said = (done.stderr or done.stdout).strip().splitlines()
        raise Missing(f"{' '.join(command)} failed: {said[-1] if said else ''}")


def python(name):
    return lambda: [sys.executable, "-B", str(SOURCES / f"{name}_client.py")]


def javascript():
    return [tool("node"), str(packages() / "client.mjs")]


def packages():
    """The folder with the packages of npm."""
    tool("npm")
    folder = FOLDER / "javascript-client"
    folder.mkdir(parents=True, exist_ok=True)
    for source in sorted((SOURCES / "javascript").iterdir()):
        shutil.copy(source, folder)
    wanted = (folder / "package-lock.json").read_bytes()
    # The copy tells a finished installation from one that failed half-way.
    stamp = folder / "installed-lock.json"
    if not stamp.exists() or stamp.read_bytes() != wanted:
        fetch("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", cwd=folder)
        stamp.write_bytes(wanted)
    return folder


def go():
    return go_program("go-client", ".")


def go_integration():
    """The program that Go's library has for the Arrow project's integration tests."""
    return go_program(
        "go-integration", "github.com/apache/arrow-go/v18/arrow/ipc/cmd/arrow-json-integration-test"
    )


def go_program(name, package):
    folder = SOURCES / "go"
    tool("go")
    fetch("go", "mod", "download", cwd=folder)
    program = FOLDER / name
    build = ["go", "build", "-mod=readonly", "-o", program, package]
    subprocess.run(build, cwd=folder, check=True)
    return [str(program)]


def rust():
    folder = SOURCES / "rust"
    tool("cargo")
    fetch("cargo", "fetch", "--locked", cwd=folder)
    target = FOLDER / "rust-client"
    build = ["cargo", "build", "--quiet", "--locked", "--target-dir", target]
    subprocess.run(build, cwd=folder, check=True)
    return [str(target / "debug" / "arrowrecord-interop")]


def pinned(path, pattern):
    """The version that a file asks for."""
    return re.search(pattern, path.read_text(encoding="utf-8"))[1]


def package(name):
    return pinned(SOURCES.parent / "requirements.txt", rf"(?m)^{name}==(.*)$")


CLIENTS = [
    Client("pyarrow", f"PyArrow {package('pyarrow')}", python("pyarrow")),
    Client("polars", f"Polars {package('polars')}", python("polars")),
    Client("duckdb", f"DuckDB {package('duckdb')}", python("duckdb")),
    Client(
        "javascript",
        "JavaScript apache-arrow "
        + pinned(SOURCES / "javascript" / "package.json", r'"apache-arrow": "(.*)"'),
        javascript,
    ),
    Client(
        "rust",
        "Rust arrow-ipc " + pinned(SOURCES / "rust" / "Cargo.toml", r'arrow-ipc = .*"=([\d.]+)"'),
        rust,
    ),
    Client("go", "Go arrow " + pinned(SOURCES / "go" / "go.mod", r"arrow-go/v18 v(\S+)"), go),
]
