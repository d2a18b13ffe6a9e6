"""What `kneebot test` does: rehearsals, vignettes, coverage, and a report in text or JSON. Knows no command line."""

from __future__ import annotations

import io
import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

from rich.console import Console
from rich.markup import escape
from rich.table import Table

from bot.authoring.collector import seldom_collecting
from bot.authoring.coverage import Coverage, Share
from bot.authoring.named import Names
from bot.authoring.patients import walk
from bot.authoring.rehearsal import (
    FOLDER,
    VIGNETTES,
    Line,
    Rehearsal,
    Result,
    chat_lines,
    read_rehearsals,
    rehearse,
)
from bot.authoring.vignettes import Triage, Verdict, Vignette, compare, read_all_vignettes, read_vignettes, triage
from bot.authoring.world import Beginnings, Scene, WatchedScript
from bot.dialogue.model import Dialogue
from bot.dialogue.problems import BadDialogue, Problem
from bot.dialogue.reading import read_dialogue

Watch = Callable[[Scene], None]
MOST_MISSING = 12
"""So many places that nothing reaches are shown of each kind, in text."""


@dataclass(frozen=True, slots=True)
class Report:
    """Everything that came out. `problems`: what could not be read; then nothing was run."""

    problems: tuple[Problem, ...] = ()
    rehearsals: tuple[Result, ...] = ()
    verdicts: tuple[Verdict, ...] = ()
    coverage: Mapping[str, Share] = field(default_factory=dict)
    min_coverage: float = 0.0

    @property
    def covered(self) -> bool:
        return not self.coverage or self.coverage["all"].percent >= self.min_coverage

    @property
    def ok(self) -> bool:
        """Whether everything passed and enough was reached."""
        passed = all(result.passed for result in self.rehearsals) and all(one.passed for one in self.verdicts)
        return not self.problems and self.covered and passed


def run_tests(
    folder: Path,
    vignettes: Path | None = None,
    fmt: Literal["text", "json"] = "text",
    min_coverage: float = 0.0,
    *,
    color: bool = False,
    width: int = 110,
) -> tuple[str, bool]:
    """Runs the rehearsals and vignettes of the dialogue in `folder`, or only the vignettes of the file given.

    Returns what to print and whether all is well. `min_coverage` is a share of 100 over everything there is to reach.
    """
    report = take_tests(folder, vignettes, min_coverage)
    if fmt == "json":
        return json.dumps(as_data(report), indent=2, ensure_ascii=False), report.ok
    return as_text(report, color=color, width=width), report.ok


@seldom_collecting()
def take_tests(folder: Path, vignettes: Path | None = None, min_coverage: float = 0.0) -> Report:
    """The same, as a report."""
    try:
        dialogue = read_dialogue(folder)
    except BadDialogue as bad:
        return Report(bad.problems)
    problems: list[Problem] = []
    rehearsals: tuple[Rehearsal, ...] = ()
    patients: tuple[Vignette, ...] = ()
    own = sorted((folder / FOLDER).glob(VIGNETTES))
    try:
        if vignettes is None:
            rehearsals = read_rehearsals(folder, dialogue)
    except BadDialogue as bad:
        problems += bad.problems
    try:
        if vignettes is not None or own:
            patients = read_all_vignettes((vignettes,) if vignettes is not None else own)
    except BadDialogue as bad:
        problems += bad.problems
    if problems:
        return Report(tuple(problems))
    coverage = Coverage(dialogue)
    script = WatchedScript(dialogue)
    beginnings = Beginnings(script, coverage.watch)
    results = tuple(run_rehearsal(rehearsal, beginnings) for rehearsal in rehearsals)
    verdicts = tuple(run_vignette(script, vignette, coverage.watch) for vignette in patients)
    names = Names(dialogue)
    unknown = tuple(sorted({problem for vignette in patients for problem in names.unknown(vignette)}))
    return Report(unknown, results, verdicts, coverage.shares(), min_coverage)


def run_rehearsal(rehearsal: Rehearsal, beginnings: Beginnings) -> Result:
    """One rehearsal through the engine. What the engine gives up at is a failure like any other."""
    return rehearse(rehearsal, beginnings.door())


def run_vignettes(dialogue: Dialogue, path: Path) -> tuple[Verdict, ...]:
    """Every vignette of a file through a dialogue. Raises BadDialogue when the file cannot be read."""
    script = WatchedScript(dialogue)
    return tuple(run_vignette(script, vignette) for vignette in read_vignettes(path))


def run_vignette(script: WatchedScript, vignette: Vignette, watch: Watch | None = None) -> Verdict:
    """One vignette through the engine."""
    try:
        outcome = walk(script, vignette, watch)
    except Exception as fault:  # an unsound dialogue can end a turn in any way, and the others have to be run
        return Verdict(vignette, None, (f"the walk did not end: {type(fault).__name__}: {fault}",))
    return compare(script.dialogue, vignette, outcome)


# As data


def as_data(report: Report) -> dict[str, Any]:
    """Plain data for JSON."""
    return {
        "ok": report.ok,
        "problems": [problem.as_data() for problem in report.problems],
        "rehearsals": [_rehearsal_data(result) for result in report.rehearsals],
        "vignettes": [verdict.as_data() for verdict in report.verdicts],
        "triage": {level: measure.as_data() for level, measure in triage(report.verdicts).items()},
        "coverage": {kind: share.as_data() for kind, share in report.coverage.items()},
        "min_coverage": report.min_coverage,
    }


def _rehearsal_data(result: Result) -> dict[str, Any]:
    data: dict[str, Any] = {
        "file": result.rehearsal.mark.file,
        "title": result.rehearsal.title,
        "passed": result.passed,
    }
    if result.failure is not None:
        data["failure"] = {
            "at": str(result.failure.mark),
            "expected": result.failure.expected,
            "found": result.failure.found,
        }
        data["chat"] = [{"who": line.who, "text": line.text} for line in result.chat]
    return data


# As text


def as_text(report: Report, *, color: bool = False, width: int = 110) -> str:
    """For people."""
    out = io.StringIO()
    console = Console(file=out, force_terminal=color, no_color=not color, width=width, highlight=False)
    if report.problems:
        for problem in report.problems:
            console.print(escape(str(problem)), soft_wrap=True)
        if not report.rehearsals and not report.verdicts:
            console.print(f"\n[bold red]{_count(len(report.problems), 'problem')}; nothing was run.[/]")
            return out.getvalue()
        console.print()
    for result in report.rehearsals:
        _print_rehearsal(console, result)
    for verdict in report.verdicts:
        _print_verdict(console, verdict)
    if report.verdicts:
        console.print(_triage_table(triage(report.verdicts)))
    if report.coverage and report.rehearsals:
        _print_coverage(console, report)
    _print_sum(console, report)
    return out.getvalue()


def _print_rehearsal(console: Console, result: Result) -> None:
    console.print(f"{_sign(result.passed)} {escape(result.rehearsal.title)} [dim]{escape(result.rehearsal.name)}[/]")
    if result.failure is not None:
        _print_chat(console, result.chat)
        console.print(f"  [bold]{escape(str(result.failure.mark))}[/]", soft_wrap=True)
        console.print(f"  expected: {escape(result.failure.expected)}\n  but:      {escape(result.failure.found)}\n")


def _print_verdict(console: Console, verdict: Verdict) -> None:
    vignette, outcome = verdict.vignette, verdict.outcome
    came_out = f" [dim]{outcome.level.word}[/]" if outcome is not None else ""
    console.print(f"{_sign(verdict.passed)} {escape(vignette.id)} {escape(vignette.title)}{came_out}")
    if not verdict.passed and outcome is not None:
        _print_chat(console, outcome.chat)
    if not verdict.passed:
        console.print(f"  [bold]{escape(str(vignette.mark))}[/]", soft_wrap=True)
    for difference in (*verdict.differences, *(f"`{label}` is not offered" for label in verdict.missing)):
        console.print(f"  [red]differs:[/] {escape(difference)}")
    for note in (*vignette.notes, *verdict.notes):
        console.print(f"  [dim]note: {escape(note)}[/]")


def _print_chat(console: Console, chat: Iterable[Line]) -> None:
    for line in chat_lines(chat):
        console.print(escape(line), style="cyan" if line.startswith("  > ") else "", soft_wrap=True)
    console.print()


def _triage_table(measures: Mapping[str, Triage]) -> Table:
    table = Table(title="Triage", title_justify="left", title_style="bold", box=None, padding=(0, 2, 0, 0))
    for heading in ("expected level", "vignettes", "right", "under-triaged", "over-triaged"):
        table.add_column(heading, justify="left" if heading == "expected level" else "right")
    for level, one in measures.items():
        if one.all:
            share = f"{one.right} ({100 * one.right / one.all:.0f} %)"
            table.add_row(level, str(one.all), share, str(one.under), str(one.over))
    return table


def _print_coverage(console: Console, report: Report) -> None:
    table = Table(title="\nCoverage", title_justify="left", title_style="bold", box=None, padding=(0, 2, 0, 0))
    for heading in ("", "reached", "of", "percent"):
        table.add_column(heading, justify="right" if heading else "left")
    for kind, share in report.coverage.items():
        table.add_row(kind.replace("_", " "), str(share.reached), str(share.of), f"{share.percent:.1f} %")
    console.print(table)
    for kind, share in report.coverage.items():
        if kind == "all" or not share.missing:
            continue
        console.print(f"\n[bold]{kind.replace('_', ' ')} that nothing reaches[/]")
        for item in share.missing[:MOST_MISSING]:
            console.print(f"  {escape(item.mark.file)}:{item.mark.line}  {escape(item.name)}", soft_wrap=True)
        if len(share.missing) > MOST_MISSING:
            console.print(f"  … and {len(share.missing) - MOST_MISSING} more (all of them with --format json)")


def _print_sum(console: Console, report: Report) -> None:
    parts = []
    for name, passed in (
        ("rehearsal", [one.passed for one in report.rehearsals]),
        ("vignette", [one.passed for one in report.verdicts]),
    ):
        if passed:
            failed = passed.count(False)
            parts.append(f"{_count(len(passed), name)}{f', {failed} failed' if failed else ' passed'}")
    if not report.covered:
        parts.append(f"coverage {report.coverage['all'].percent:.1f} % is below {report.min_coverage:g} %")
    style = "bold green" if report.ok else "bold red"
    console.print(f"\n[{style}]{escape('; '.join(parts) or 'There is no rehearsal and no vignette.')}[/]")


def _sign(passed: bool) -> str:
    return "[green]✓[/]" if passed else "[bold red]✗[/]"


def _count(number: int, what: str) -> str:
    return f"{number} {what}" if number == 1 else f"{number} {what}s"
