"""Where an explored conversation is: the spot it waits in, and the step on its way to the next. Knows no way and no promise."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from bot.dialogue.conditions import BOTH, Condition, FactValue

NOT_ASKED, ASKED, RAISED = 0, 1, 2
"""What is known of the red flag followed. A walk that follows none has everything ASKED."""
CALLER = "(where it was interrupted)"
"""Stands for the state that an interruption leads back to."""
ELSEWHERE = "(any question before)"
"""Stands for a question that was left before everything was to be asked anew."""
RETURNS = "(returns)"
"""The end of an interruption, and of a way back to ELSEWHERE."""
INTERRUPTED = "(interrupted)"
"""Stands for any state, as a red flag interrupts it: the machine goes the same way from all of them."""
YES, NO = frozenset((True,)), frozenset((False,))
Said = tuple[str, ...]
"""Names of the states that spoke, in order."""


class Spot(NamedTuple):
    """Where an explored conversation waits.

    `pending` is a red flag whose own question is still to come, `resume` what an interruption leads back to, `answered`
    says that it goes on from there.
    """

    state: str
    level: int
    known: int
    pending: str = ""
    resume: str = ""
    answered: bool = False


class Step:
    """A conversation on its way from one spot to the next: what the machine's conditions look at (an OpenView)."""

    __slots__ = (
        "answered", "by_words", "chosen", "facts", "focus", "goal", "known", "level", "newly", "pending", "resume", "state", "sure",
    )  # fmt: skip

    def __init__(self, state: str, level: int, known: int, focus: str) -> None:
        self.state, self.level, self.known, self.focus = state, level, known, focus
        self.pending = self.resume = self.chosen = self.goal = ""
        self.answered = self.sure = self.by_words = False
        self.newly = 0
        self.facts: Mapping[str, FactValue | None] = {}

    def copy(self, **changes: object) -> Step:
        """Another step like this one, but for `changes`."""
        step = _new(Step)
        step.state, step.level, step.known, step.focus = self.state, self.level, self.known, self.focus
        step.pending, step.resume, step.chosen, step.goal = self.pending, self.resume, self.chosen, self.goal
        step.answered, step.sure, step.newly, step.facts = self.answered, self.sure, self.newly, self.facts
        step.by_words = self.by_words
        for name, value in changes.items():
            setattr(step, name, value)
        return step

    def key(self) -> tuple[object, ...]:
        """What decides where it can go."""
        return (
            self.state, self.level, self.known, self.pending, self.resume, self.answered, self.newly, self.sure,
            self.chosen, self.goal, tuple(sorted(self.facts.items(), key=_name)) if self.facts else (),
        )  # fmt: skip

    def spot(self) -> Spot:
        """Where it waits once it is there."""
        return Spot(self.state, self.level, self.known, self.pending, self.resume, self.answered)

    def flag(self, flag: str) -> bool | None:
        """None is raised while the level is the lowest. A flag not asked stands for all of its kind, so it is left open."""
        if self.level == 0:
            return False
        return True if flag == self.focus and self.known == RAISED else None

    def still_to_ask(self, flags: frozenset[str] | None) -> frozenset[bool]:
        """The flag followed is missing when it was not asked; without one, nothing is. Others are left open."""
        if not self.focus:
            return NO
        if self.known == NOT_ASKED and (flags is None or self.focus in flags):
            return YES
        return NO if flags is not None and flags == {self.focus} else BOTH


def outcome(conditions: Iterable[Condition], step: Step) -> tuple[bool, bool]:
    """(may hold, must hold) of all of them together."""
    must = True
    for condition in conditions:
        values = condition.outcomes(step)
        if True not in values:
            return False, False
        if False in values:
            must = False
    return True, must


_new = object.__new__


def _name(fact: tuple[str, object]) -> str:
    return fact[0]
