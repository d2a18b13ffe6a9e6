"""A mistake in an author's file, as a value: where, what, and its code. Knows no rule."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple


class Mark(NamedTuple):
    """A place in an author's file: path as shown to the author, line and column counted from 1."""

    file: str
    line: int
    column: int

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One mistake: where, a sentence that says what and what would be right, and its stable code.

    `severity` is "error" (the dialogue cannot be used) or "warning". `story` is the conversation that shows it, if any.
    """

    mark: Mark
    sentence: str
    code: str
    severity: str = "error"
    story: tuple[str, ...] = ()

    def __str__(self) -> str:
        return f"{self.mark}: {self.sentence} [{self.code}]"

    def as_data(self) -> dict[str, str | int]:
        """Plain data for JSON; without the story."""
        return {
            "file": self.mark.file,
            "line": self.mark.line,
            "column": self.mark.column,
            "severity": self.severity,
            "code": self.code,
            "sentence": self.sentence,
        }


class BadDialogue(Exception):
    """A dialogue cannot be used. `problems` says why, one entry a mistake, in the order of the files."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(map(str, self.problems)))
