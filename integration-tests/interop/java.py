"""Runs the Java side of a check, with the class path that the build wrote down."""

import os
import pathlib
import shutil
import subprocess
import sys

MODULE = pathlib.Path(__file__).resolve().parent.parent


# arrow-java does not work without it.
FOR_ARROW_JAVA = ["--add-opens=java.base/java.nio=ALL-UNNAMED"]


def run(main_class, *arguments, options=()):
    subprocess.run(command(main_class, arguments, options), check=True)


def output(main_class, *arguments):
    """What it prints."""
    done = subprocess.run(
        command(main_class, arguments), check=True, stdout=subprocess.PIPE, encoding="utf-8"
    )
    return done.stdout


def program():
    home = os.environ.get("JAVA_HOME")
    return str(pathlib.Path(home, "bin", "java")) if home else shutil.which("java")


def command(main_class, arguments, options=()):
    class_path = MODULE / "target" / "test-class-path.txt"
    if not class_path.exists():
        sys.exit(f"{class_path} is missing: build the project first (mvn verify)")
    classes = os.pathsep.join([str(MODULE / "target" / "test-classes"), class_path.read_text()])
    return [program(), *options, "-cp", classes, main_class, *map(str, arguments)]
