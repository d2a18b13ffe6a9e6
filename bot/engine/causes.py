"""Possible causes: the points rule of the clinical brief (3.1) over facts. Knows no text but the authors' reasons."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from bot.dialogue.conditions import View
from bot.dialogue.model import Cause, CauseTable, Reason


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A cause that could fit: its points, and the words of what speaks for and against it, from facts the person gave."""

    cause: Cause
    points: int
    because: tuple[str, ...]
    against: tuple[str, ...]


def suggest(table: CauseTable, view: View) -> tuple[Suggestion, ...]:
    """At most `table.at_most` causes, best first, ties in table order. Empty when none has points enough.

    A cause marked `always_shown` is among them whenever it has points enough, in its place by points.
    """
    weighed = [_weigh(cause, view) for cause in table.causes if cause.need.holds(view)]
    enough = [suggestion for suggestion in weighed if suggestion.points >= table.enough]
    if not enough:
        return ()
    best = max(suggestion.points for suggestion in enough)
    near = [one for one in enough if one.cause.always_shown or one.points >= best - table.within]
    near.sort(key=lambda suggestion: -suggestion.points)
    shown = near[: table.at_most]
    for left_out in near[table.at_most :]:
        if left_out.cause.always_shown:
            last = next(index for index in reversed(range(len(shown))) if not shown[index].cause.always_shown)
            shown[last] = left_out
    return tuple(sorted(shown, key=lambda suggestion: -suggestion.points))


def _weigh(cause: Cause, view: View) -> Suggestion:
    because = tuple(reason for reason in cause.points_for if reason.when.holds(view))
    against = tuple(reason for reason in cause.points_against if reason.when.holds(view))
    return Suggestion(cause, _sum(because) - _sum(against), _words(because, view), _words(against, view))


def _sum(reasons: Iterable[Reason]) -> int:
    return sum(reason.points for reason in reasons)


def _words(reasons: Iterable[Reason], view: View) -> tuple[str, ...]:
    """What the person told of it: of a reason that several answers give, only the words of theirs."""
    parts = (part for reason in reasons for part in reason.because)
    return tuple(dict.fromkeys(part.markdown for part in parts if part.when is None or part.when.holds(view)))
