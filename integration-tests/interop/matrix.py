"""The matrix of clients, features and directions, as Markdown and as tab-separated values."""

import collections
import dataclasses

YES = "yes"
NO = "no"
FAILS = "FAILS"
FORMS = {".arrow": "file", ".arrows": "stream"}
DIRECTIONS = {"reads": "reads ours", "writes": "ours reads its"}


@dataclasses.dataclass(frozen=True)
class Outcome:
    """Of one client, feature, form and direction."""

    client: str
    feature: str
    form: str
    direction: str
    result: str
    reason: str = ""

    def line(self):
        reason = " ".join(self.reason.split())
        return "\t".join(
            [self.client, self.feature, self.form, self.direction, self.result, reason]
        )


def tsv(outcomes):
    head = "client\tfeature\tform\tdirection\tresult\treason\n"
    return head + "".join(f"{outcome.line()}\n" for outcome in outcomes)


def markdown(outcomes, titles):
    """A row for each feature, and for each client a column for each direction."""
    features = list(dict.fromkeys(outcome.feature for outcome in outcomes))
    by_cell = collections.defaultdict(list)
    for outcome in outcomes:
        by_cell[outcome.feature, outcome.client, outcome.direction].append(outcome)
    notes = {}
    columns = [(client, direction) for client in titles for direction in DIRECTIONS]
    lines = [
        row(["feature", *(f"{titles[client]} {DIRECTIONS[way]}" for client, way in columns)]),
        row(["---"] * (len(columns) + 1)),
    ]
    for feature in features:
        cells = [text(by_cell[feature, client, way], notes) for client, way in columns]
        lines.append(row([f"`{feature}`", *cells]))
    lines.append("")
    lines += [f"{number}. {reason}" for reason, number in notes.items()]
    return "\n".join(lines) + "\n"


def row(cells):
    return f"| {' | '.join(cells)} |"


def text(outcomes, notes):
    """What holds for both forms, or else for each."""
    found = {outcome.form: noted(outcome, notes) for outcome in outcomes}
    if len(set(found.values())) == 1:
        return next(iter(found.values()))
    return ", ".join(f"{form}: {what}" for form, what in found.items())


def noted(outcome, notes):
    if outcome.result in (YES, FAILS) or not outcome.reason:
        return outcome.result
    number = notes.setdefault(outcome.reason, len(notes) + 1)
    return f"{outcome.result} ({number})"
