"""A dialogue checked whole: read, looked at by every rule, proved, told as text or JSON. Knows no rule of its own."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass
from datetime import date
from enum import Enum
from io import StringIO
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.text import Text

from bot.authoring.checks import ERROR, Media, Subject, apply_rules
from bot.authoring.codes import page_of
from bot.authoring.collector import seldom_collecting
from bot.authoring.proof import PROMISES, Proved, prove
from bot.authoring.standing import stranded
from bot.dialogue.model import Dialogue
from bot.dialogue.problems import BadDialogue, Problem
from bot.dialogue.reading import read_dialogue
from bot.dialogue.reading.whole import is_read
from bot.dialogue.reading.yaml_marks import Node, read_nodes
from bot.engine.machine import Script
from bot.storage.store import Place

MEDIA = "media"
SOUND, UNSOUND = 0, 1
"""Exit statuses."""
MOST_ALIKE = 3
"""Warnings of one code that are shown, unless all are asked for."""
_WIDTH = 110
"""Characters of a source line that are shown."""


class Shown(Enum):
    """Which warnings stand in the text: none, all, or of those alike only the first few, so that a new one is seen."""

    NO_WARNINGS = "no warnings"
    FEW_ALIKE = "few alike"
    ALL = "all"


@dataclass(frozen=True, slots=True)
class Figures:
    """What was looked at."""

    states: int
    red_flags: int
    phrases: int
    texts: int
    moves: int
    spots: int


@dataclass(frozen=True, slots=True)
class Report:
    """What a check found: problems in the order of the files, the promises that were proved, figures.

    `figures` is None and nothing is proved when the files could not be read. `lines` holds the source lines of the
    problems, by file and number. `standing` are the states gone in which people stand; None when nobody looked.
    """

    problems: tuple[Problem, ...]
    proved: tuple[str, ...]
    figures: Figures | None
    lines: Mapping[tuple[str, int], str]
    standing: tuple[Problem, ...] | None = None

    @property
    def is_sound(self) -> bool:
        return not any(problem.severity == ERROR for problem in (*self.problems, *(self.standing or ())))

    @property
    def errors(self) -> int:
        return sum(problem.severity == ERROR for problem in self.problems)

    @property
    def warnings(self) -> int:
        return len(self.problems) - self.errors


@seldom_collecting()
def check(
    folder: Path,
    today: date,
    *,
    release: bool = False,
    shown_as: str | None = None,
    people: Mapping[Place, int] | None = None,
) -> Report:
    """Everything that is wrong with the dialogue in this folder, and what was proved of it.

    `release`: as before a release, when an overdue or missing review is an error. `people`: how many stand where.
    """
    shown = folder.as_posix() if shown_as is None else shown_as
    prefix = f"{shown.rstrip('/')}/" if shown else ""
    try:
        dialogue = read_dialogue(folder, shown)
    except BadDialogue as bad:
        return Report(bad.problems, (), None, _source_lines(bad.problems, folder, prefix))
    script = Script(dialogue)
    subject = Subject(script, today, _roots(folder, prefix), prefix, _media(folder))
    proof = prove(script)
    problems = tuple(sorted({*apply_rules(subject, release=release, tell=proof.tell), *proof.problems}))
    proved = () if any(problem.severity == ERROR for problem in proof.problems) else PROMISES
    standing = stranded(dialogue, people, f"{prefix}dialogue.yaml") if people is not None else None
    lines = _source_lines(problems, folder, prefix)
    return Report(problems, proved, _figures(dialogue, subject, proof), lines, standing)


def run_check(
    folder: Path,
    fmt: str = "text",
    *,
    today: date,
    release: bool = False,
    color: bool = False,
    shown: Shown = Shown.FEW_ALIKE,
    people: Mapping[Place, int] | None = None,
) -> tuple[str, int]:
    """What `kneebot check` prints, and its exit status: 0 only when the dialogue is sound.

    `fmt` is "text" or "json"; `color` is for a terminal; `shown` says which warnings stand in the text.
    """
    report = check(folder, today, release=release, people=people)
    text = as_json(report) if fmt == "json" else as_text(report, color=color, shown=shown)
    return text, SOUND if report.is_sound else UNSOUND


def as_json(report: Report) -> str:
    """One object, for programs."""
    data: dict[str, Any] = {
        "sound": report.is_sound,
        "errors": report.errors,
        "warnings": report.warnings,
        "problems": [
            {**problem.as_data(), "page": page_of(problem.code), "story": list(problem.story)}
            for problem in report.problems
        ],
        "standing": None if report.standing is None else [problem.as_data() for problem in report.standing],
        "proved": list(report.proved),
        "figures": asdict(report.figures) if report.figures else None,
    }
    return json.dumps(data, indent=2, ensure_ascii=False) + "\n"


def as_text(report: Report, *, color: bool = False, shown: Shown = Shown.FEW_ALIKE) -> str:
    """Each problem with its source line and a caret; then what was proved."""
    out = StringIO()
    console = Console(
        file=out, force_terminal=color, no_color=not color, width=10_000, highlight=False, legacy_windows=False
    )
    told = list(_told(report.problems, shown))
    for problem in told:
        for line in _lines_of(problem, report.lines):
            console.print(line)
    left = Counter(problem.code for problem in report.problems if problem.severity != ERROR) if told else Counter()
    left.subtract(problem.code for problem in told if problem.severity != ERROR)
    for code, number in left.items():
        if number and shown is Shown.FEW_ALIKE:
            console.print(Text(f"… and {number} more warnings [{code}]: `kneebot check --all` shows them", "yellow"))
    if told:
        console.print()
    for problem in report.standing or ():
        console.print(Text(str(problem)))
    for line in _ending(report):
        console.print(line)
    return out.getvalue()


def _told(problems: Iterable[Problem], shown: Shown) -> Iterator[Problem]:
    """Every error, and the warnings that are to be shown, in the order of the files."""
    seen: Counter[str] = Counter()
    for problem in problems:
        if problem.severity != ERROR:
            seen[problem.code] += 1
            if shown is Shown.NO_WARNINGS or (shown is Shown.FEW_ALIKE and seen[problem.code] > MOST_ALIKE):
                continue
        yield problem


def _lines_of(problem: Problem, lines: Mapping[tuple[str, int], str]) -> Iterator[Text]:
    style = "bold red" if problem.severity == ERROR else "yellow"
    weight = "" if problem.severity == ERROR else "warning: "
    yield Text.assemble(f"{problem.mark}: ", (weight, style), problem.sentence, (f" [{problem.code}]", style))
    source = lines.get((problem.mark.file, problem.mark.line))
    if source is not None:
        indent = len(source) - len(source.lstrip())
        cut = source[indent : indent + _WIDTH].rstrip()
        yield Text.assemble("    ", (cut, "dim"))
        if (column := problem.mark.column - 1 - indent) in range(len(cut) + 1):
            yield Text.assemble("    " + " " * column, ("^", style))
    for said in problem.story:
        yield Text(f"    | {said}")


def _ending(report: Report) -> Iterator[Text]:
    if report.proved:
        yield Text("Proved, over every conversation that the machine allows:")
        for promise in report.proved:
            yield Text(f"  - {promise}")
    if figures := report.figures:
        yield Text(
            f"{figures.states} states, {figures.red_flags} red flags, {figures.phrases} phrases heard, "
            f"{figures.texts} texts, {figures.moves} moves over {figures.spots} places of a conversation."
        )
    else:
        yield Text("The files could not be read whole, so nothing more was looked at and nothing was proved.")
    if report.standing is not None:
        gone = len(report.standing)
        yield Text(
            f"People stand in {gone or 'no'} state{'' if gone == 1 else 's'} that this dialogue has not any more."
        )
    count = f"{_count(report.errors, 'error')}, {_count(report.warnings, 'warning')}."
    yield Text.assemble(("Sound: ", "bold green") if report.is_sound else ("Not sound: ", "bold red"), count)


def _count(number: int, what: str) -> str:
    return f"{number or 'no'} {what}{'' if number == 1 else 's'}"


def _figures(dialogue: Dialogue, subject: Subject, proof: Proved) -> Figures:
    flags = dialogue.red_flags.values()
    return Figures(
        states=len(dialogue.states),
        red_flags=len(flags),
        phrases=sum(len(flag.heard_as) + len(flag.not_heard_as) for flag in flags),
        texts=len(subject.words),
        moves=proof.moves,
        spots=proof.spots,
    )


def _roots(folder: Path, prefix: str) -> dict[str, Node]:
    """The files' nodes, for places that the records do not hold."""
    found = {}
    for path in sorted(folder.rglob("*.yaml")):
        name = path.relative_to(folder).as_posix()
        if is_read(name):
            node, _ = read_nodes(f"{prefix}{name}", path.read_bytes())
            if node is not None:
                found[name] = node
    return found


def _media(folder: Path) -> Media:
    names = [path.relative_to(folder / MEDIA).as_posix() for path in (folder / MEDIA).rglob("*") if path.is_file()]
    if not names:
        return Media()
    texts = (path.read_text("utf-8", "replace") for path in folder.rglob("*.yaml"))
    return Media(tuple(sorted(names)), "\n".join(texts))


def _source_lines(problems: Iterable[Problem], folder: Path, prefix: str) -> dict[tuple[str, int], str]:
    found: dict[tuple[str, int], str] = {}
    files: dict[str, list[str]] = {}
    for problem in problems:
        file = problem.mark.file
        if file not in files:
            path = folder / file.removeprefix(prefix)
            try:
                files[file] = path.read_text("utf-8-sig", "replace").split("\n") if path.is_file() else []
            except OSError:
                files[file] = []
        if problem.mark.line <= len(files[file]):
            found[file, problem.mark.line] = files[file][problem.mark.line - 1].expandtabs(1)
    return found
