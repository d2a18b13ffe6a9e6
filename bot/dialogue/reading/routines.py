"""Routines: timed steps that become ordinary states, one after the other. Knows no other kind of state.

The first step has the routine's own name, the next `name.2`, `name.3` and so on; repeats are written out.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import timedelta
from functools import partial
from typing import Any

from bot.dialogue.model import Answer, AnyState, Ask, Branch, Choose, Hold, Limit, Say
from bot.dialogue.problems import Mark
from bot.dialogue.reading.branches import CHOSEN
from bot.dialogue.reading.common import COMMON, THEN
from bot.dialogue.reading.desk import Desk
from bot.dialogue.reading.kinds import check_offered, kind_of
from bot.dialogue.reading.names import MOST_STEPS, count_steps
from bot.dialogue.reading.shapes import ListOf, Record, Row, Shape, key
from bot.dialogue.reading.wording import TEXT
from bot.dialogue.reading.words import DURATION, LABEL, STATE, TRUTH, whole
from bot.dialogue.reading.yaml_marks import Node


@dataclass(frozen=True, slots=True)
class Step:
    """One state to be: `state` makes it when its name, where it goes and what it inherits are known."""

    mark: Mark
    state: Callable[..., AnyState]
    limit: Limit | None = None
    """Still without a name: the first of its steps gives it one."""
    begins: bool = False
    """It is the first of them."""


Steps = tuple[Step, ...]


def _later(mark: Mark, after: timedelta, to: str) -> tuple[timedelta, str]:
    return after, to


LATER: Record[tuple[timedelta, str]] = Record(
    "`silence` or `too_late`",
    _later,
    (
        key("after", DURATION, needed=True, about="How long."),
        key("to", STATE, needed=True, about="The state it then goes to."),
    ),
)


def _say(mark: Mark, **own: Any) -> Steps:
    return (Step(mark, partial(Say, mark=mark, **own)),)


def _hold(mark: Mark, too_late: tuple[timedelta, str] | None = None, **own: Any) -> Steps:
    after, late = too_late or (None, None)
    return (Step(mark, partial(Hold, mark=mark, too_late=after, late=late, **own)),)


def _ask(mark: Mark, answers: tuple[Answer, ...], silence: tuple[timedelta, str] | None = None, **own: Any) -> Steps:
    after, to = silence or (None, None)

    def state(name: str, **rest: Any) -> AnyState:
        kept_as = name.replace(".", "_")
        return Ask(
            name=name, mark=mark, shape=Choose(answers), fact=kept_as, silence=after, silence_to=to, **(rest | own)
        )

    return (Step(mark, state),)


def _repeat(mark: Mark, times: int, steps: tuple[Steps, ...]) -> Steps:
    return tuple(_counted(step, number, times) for number in range(1, times + 1) for some in steps for step in some)


def _counted(step: Step, number: int, times: int) -> Step:
    """The step with its place among the repeats in its words."""
    known = {ROUND: str(number), ROUNDS: str(times)}

    def state(name: str, **rest: Any) -> AnyState:
        made = step.state(name=name, **rest)
        return replace(made, text=made.text.with_known(known)) if isinstance(made, (Ask, Hold, Say)) else made

    return replace(step, state=state)


def _at_most(mark: Mark, after: timedelta, to: str, left: str, steps: tuple[Steps, ...]) -> Steps:
    limit = Limit("", mark, after, to, left)
    limited = (step for some in steps for step in some)
    return tuple(replace(step, limit=limit, begins=number == 0) for number, step in enumerate(limited))


def _check_ask(row: Row) -> None:
    check_offered(row, row.values.get("answers", ()))


ROUND, ROUNDS = "round", "rounds"
"""Placeholders in repeated steps: which time it is, and how many there are."""


class _Repeated:
    """Steps in which the placeholders of a repeat are known."""

    @property
    def alternatives(self) -> tuple[Shape[Any], ...]:
        return (STEPS,)

    def read(self, node: Node, desk: Desk) -> tuple[Steps, ...]:
        return STEPS.read(node, replace(desk, placeholders=desk.placeholders | {ROUND, ROUNDS}))


class _Step:
    """A step of one of the kinds."""

    @property
    def alternatives(self) -> tuple[Shape[Any], ...]:
        return tuple(KINDS.values())

    def read(self, node: Node, desk: Desk) -> Steps:
        return KINDS[kind_of(node, desk, KINDS, "a step", node.mark)].read(node, desk)


STEPS = ListOf(_Step())
KINDS: dict[str, Record[Steps]] = {
    "say": Record(
        "a `say` step",
        _say,
        (
            key("say", TEXT, to="text", needed=True, about="What is said."),
            key("button", LABEL, about="Waits for this button."),
        ),
    ),
    "hold": Record(
        "a `hold` step",
        _hold,
        (
            key("hold", DURATION, to="length", needed=True, about="How long this step takes."),
            key("text", TEXT, needed=True, about="What is said when it begins."),
            key("bar", TRUTH, about="`true`: a bar that runs."),
            key("answers", CHOSEN, about="Buttons while it runs."),
            key("too_late", LATER, about="Where to go when the bot was away longer than this."),
        ),
    ),
    "ask": Record(
        "an `ask` step",
        _ask,
        (
            key("ask", TEXT, to="text", needed=True, about="The question."),
            key("answers", CHOSEN, needed=True, about="The answers; one without `to` goes on with the next step."),
            key("again", TEXT, about="Kinder words after an odd answer."),
            key("why", TEXT, about="What /why answers here."),
            key("not_sure", TRUTH, about='`true`: offers "Not sure".'),
            key("skip", TRUTH, about='`true`: offers "Skip".'),
            key("columns", whole(1, 4), about="Buttons beside each other, 1 to 4."),
            key("silence", LATER, about="Where to go when nobody answers for so long."),
        ),
        check=_check_ask,
    ),
    "repeat": Record(
        "a `repeat` step",
        _repeat,
        (
            key("repeat", whole(1, MOST_STEPS), to="times", needed=True, about="How many times the steps are done."),
            key(
                "steps", _Repeated(), needed=True, about="The steps that are repeated; {round} and {rounds} count them."
            ),
        ),
    ),
    "at_most": Record(
        "an `at_most` step",
        _at_most,
        (
            key("at_most", DURATION, to="after", needed=True, about="How long the steps may take, all in all."),
            key("to", STATE, needed=True, about="Where it goes when that time is over, whatever has interrupted them."),
            key("left", STATE, needed=True, about="The `say` that is said when a command leads away from them."),
            key("steps", STEPS, needed=True, about="The steps that are limited."),
        ),
    ),
}


class Routine:
    """The steps of a routine, repeats written out. Too many are not even read: repeats in repeats grow fast."""

    alternatives: tuple[Shape[Any], ...] = (STEPS,)

    def read(self, node: Node, desk: Desk) -> Steps:
        if count_steps(node) > MOST_STEPS:
            raise desk.note(node.mark, f"the routine has more than {MOST_STEPS} steps with its repeats", "too-many")
        return tuple(step for some in STEPS.read(node, desk) for step in some)


def _routine(
    name: str, mark: Mark, steps: Steps, then: tuple[Branch, ...],
    topics: tuple[str, ...] = (), was: tuple[str, ...] = (), document: str | None = None, effect: str | None = None,
    **inherited: Any,
) -> tuple[AnyState, ...]:  # fmt: skip
    names = [name, *(f"{name}.{number}" for number in range(2, len(steps) + 1))]
    ways: list[tuple[Branch, ...]] = [
        (Branch(step.mark, after),) for step, after in zip(steps, names[1:], strict=False)
    ]
    first = {"topics": topics, "was": was, "document": document, "effect": effect}
    limits = _limits(steps, names)
    return tuple(
        step.state(name=own, then=way, limit=limit, **inherited, **(first if own == name else {}))
        for step, own, way, limit in zip(steps, names, [*ways, then], limits, strict=True)
    )


def _limits(steps: Steps, names: list[str]) -> tuple[Limit | None, ...]:
    """The limit of each step, called as the first step it holds for: it begins anew where the steps are repeated."""
    found: list[Limit | None] = []
    for step, name in zip(steps, names, strict=True):
        found.append(replace(step.limit, name=name) if step.limit and step.begins else step.limit and found[-1])
    return tuple(found)


ROUTINE: Record[tuple[AnyState, ...]] = Record(
    "a `routine`",
    _routine,
    (
        key("routine", Routine(), to="steps", needed=True, about="Timed steps, one after the other."),
        THEN,
        *COMMON,
    ),
)
