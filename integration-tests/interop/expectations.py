"""Where a client does by design not read or write a feature, or makes another of it.

What is said here is held against what the client does, so that a new version of it that knows more
is noticed.
"""

import dataclasses
import re


@dataclasses.dataclass(frozen=True)
class Unsupported:
    """The client refuses, or finds other values; the pattern is found in what it says."""

    client: str
    features: str
    direction: str
    reason: str
    pattern: str
    forms: tuple = ("file", "stream")

    def concerns(self, client, feature, form, direction):
        return (
            client == self.client
            and feature in self.features.split()
            and direction == self.direction
            and form in self.forms
        )

    def explains(self, message):
        return re.search(self.pattern, message) is not None


@dataclasses.dataclass(frozen=True)
class Changed:
    """What the client reads, it writes as the type of another feature."""

    client: str
    features: str
    into: str
    reason: str
    # From the cell that was to the cell that is.
    cell: object = None

    def concerns(self, client, feature):
        return client == self.client and feature in self.features.split()

    def cells(self, rows):
        if self.cell is None:
            return rows
        return [[None if each is None else self.cell(each) for each in row] for row in rows]


UNSUPPORTED = []

CHANGED = []
