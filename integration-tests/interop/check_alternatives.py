"""Every type that has to be asked for, both ways."""

import pathlib
import tempfile

import alternatives
import samples

with tempfile.TemporaryDirectory() as temporary:
    samples.check_both_ways(alternatives, pathlib.Path(temporary))
