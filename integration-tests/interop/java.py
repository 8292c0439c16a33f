"""Runs the Java side of a check, with the class path that the build wrote down."""

import os
import pathlib
import shutil
import subprocess
import sys

MODULE = pathlib.Path(__file__).resolve().parent.parent


def run(main_class, *arguments):
    class_path = MODULE / "target" / "test-class-path.txt"
    if not class_path.exists():
        sys.exit(f"{class_path} is missing: build the project first (mvn verify)")
    home = os.environ.get("JAVA_HOME")
    command = str(pathlib.Path(home, "bin", "java")) if home else shutil.which("java")
    classes = os.pathsep.join([str(MODULE / "target" / "test-classes"), class_path.read_text()])
    subprocess.run([command, "-cp", classes, main_class, *map(str, arguments)], check=True)
