"""Whether conditions can hold together: decided by trying every case they can tell apart. Knows no place in a file.

Facts have small closed sets of answers, or numbers that matter only at a few bounds; so a handful of values stands in
for all. Where the cases are too many, the answer is None: not decided.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from itertools import chain, combinations, product
from math import isfinite

from bot.dialogue.conditions import (
    BOTH,
    Condition,
    FactBelow,
    FactBetween,
    FactIs,
    FactValue,
    FactWithin,
    Interrupted,
    LevelIs,
    Night,
    Screened,
    atoms_of,
)
from bot.dialogue.model import AnyState, Ask, Choose, Dialogue, Number, Tick, Words
from bot.dialogue.model import RedFlag as Flag

MOST_CASES = 60_000
MOST_TICKED = 8
"""Of so many values of a ticked fact every subset is tried."""
UNTOLD = None
NOT_SURE = "not_sure"

Value = FactValue | None


@dataclass(frozen=True, slots=True)
class Case:
    """One way things may stand."""

    facts: Mapping[str, FactValue]
    flags: Collection[str]
    level: int
    screened: bool
    told_at: Mapping[str, datetime] = field(default_factory=dict)
    now: datetime | None = None
    night: bool = False
    interrupted: bool = False


@dataclass(slots=True)
class _Domain:
    """What a fact may be, from every place where it is told."""

    words: set[str] = field(default_factory=set)
    ticked: set[str] = field(default_factory=set)
    ranges: list[tuple[float, float]] = field(default_factory=list)
    numbers: set[float] = field(default_factory=set)
    step: float = 1
    free: bool = False

    @property
    def is_ticked(self) -> bool:
        return bool(self.ticked)


@dataclass(frozen=True, slots=True)
class Moment:
    """What is known right after one answer, at the lowest level; the rest is left open (an OpenView)."""

    facts: Mapping[str, FactValue | None]
    level: int = 0

    def flag(self, flag: str) -> bool | None:
        return None

    def still_to_ask(self, flags: frozenset[str] | None) -> frozenset[bool]:
        return BOTH


class Logic:
    """Answers for one dialogue."""

    def __init__(self, dialogue: Dialogue) -> None:
        self._dialogue = dialogue
        self._domains = _domains(dialogue)

    def can_hold(
        self,
        conditions: Iterable[Condition],
        but: Iterable[Condition] = (),
        levels: Collection[int] = (0, 1, 2, 3),
        after: AnyState | None = None,
    ) -> bool | None:
        """Whether all `conditions` can hold at once, and none of `but`. None: not decided.

        `levels` are those at which the question is put; `after`: it is put when this state was just answered.
        """
        wanted, unwanted = tuple(conditions), tuple(but)
        cases = self._cases((*wanted, *unwanted), levels, after)
        if cases is None:
            return None
        return any(
            all(condition.holds(case) for condition in wanted) and not any(other.holds(case) for other in unwanted)
            for case in cases
        )

    def _cases(
        self, conditions: Sequence[Condition], levels: Collection[int], after: AnyState | None
    ) -> Iterator[Case] | None:
        atoms = list(chain.from_iterable(map(atoms_of, conditions)))
        facts = sorted({fact for condition in conditions for fact in condition.facts_used()})
        flags = sorted({flag for condition in conditions for flag in condition.flags_used()})
        if any(isinstance(atom, (FactWithin, Interrupted)) for atom in atoms):
            return None  # how long ago something was told, and the way here, are not tried
        nights = (False, True) if any(isinstance(atom, Night) for atom in atoms) else (False,)
        screened = (False, True) if any(isinstance(atom, Screened) for atom in atoms) else (False,)
        values = [self._values(fact, atoms, after) for fact in facts]
        total = 2 ** len(flags) * len(screened) * len(nights) * len(levels)
        for some in values:
            total *= max(1, len(some))
        if total > MOST_CASES:
            return None
        level_matters = any(isinstance(atom, LevelIs) for atom in atoms)
        moods = list(self._moods(flags, sorted(levels), level_matters))
        return self._tried(
            facts, values, [(*mood, asked, night) for mood in moods for asked in screened for night in nights]
        )

    @staticmethod
    def _tried(
        facts: Sequence[str],
        values: Sequence[Sequence[Value]],
        rest: Sequence[tuple[frozenset[str], int, bool, bool]],
    ) -> Iterator[Case]:
        """`rest`: flags raised, level, whether all are asked, whether it is night."""
        for told in product(*values):
            known = {fact: value for fact, value in zip(facts, told, strict=True) if value is not UNTOLD}
            for raised, level, asked, night in rest:
                yield Case(known, raised, level, asked, night=night)

    def _moods(
        self, flags: Sequence[str], levels: Sequence[int], level_matters: bool
    ) -> Iterator[tuple[frozenset[str], int]]:
        """Red flags with the levels that go with them: none raised at the lowest, none worse than the level."""
        of_flags: Mapping[str, Flag] = self._dialogue.red_flags
        for size in range(len(flags) + 1):
            for raised in combinations(flags, size):
                least = max((int(of_flags[flag].level) for flag in raised), default=0)
                fitting = [level for level in levels if level >= least]
                for level in fitting if level_matters else fitting[-1:]:
                    yield frozenset(raised), level

    def _values(self, fact: str, atoms: Sequence[Condition], after: AnyState | None) -> list[Value]:
        """Values that the conditions may tell apart, one for each kind of case."""
        domain, own = self._domains.get(fact, _Domain(free=True)), None
        if isinstance(after, Ask) and after.fact == fact and not after.skip:
            own = _told_at(after, _Domain())
            domain = own
        mentioned = {word for atom in atoms if isinstance(atom, FactIs) and atom.fact == fact for word in atom.values}
        found: dict[Value, None] = {} if own is not None else {UNTOLD: None}
        for word in sorted(domain.words & mentioned):
            found[word] = None
        if other := sorted(domain.words - mentioned):
            found[other[0]] = None
        if domain.is_ticked:
            some = sorted(domain.ticked & mentioned)
            other = sorted(domain.ticked - mentioned)[:1]
            sizes = range(len(some) + 1) if len(some) <= MOST_TICKED else (0, 1, 2, len(some))
            for size in sizes:
                for ticked in combinations(some, size):
                    found[ticked] = None
                    if other:
                        found[(*ticked, other[0])] = None
        for number in _numbers(domain, fact, atoms):
            found[number] = None
        if domain.free:
            found["\0some words"] = None
        return list(found)


def _numbers(domain: _Domain, fact: str, atoms: Sequence[Condition]) -> Iterator[float]:
    """Numbers around every bound that counts, as far as the fact can have them."""
    if not domain.ranges and not domain.numbers:
        return
    bounds = {edge for ends in domain.ranges for edge in ends} | domain.numbers
    gaps = {atom.by for atom in atoms if isinstance(atom, FactBelow)}
    compared = {fact, *_partners(fact, atoms)}
    for atom in atoms:
        if isinstance(atom, FactBetween) and atom.fact in compared:
            bounds |= {bound for bound in (atom.minimum, atom.maximum) if bound is not None}
    finite = {bound for bound in bounds if isfinite(bound)} or {0.0}
    near = {bound + off for bound in finite for off in (-domain.step, 0, domain.step)}
    near |= {number + sign * gap for number in near for gap in gaps for sign in (-1, 1)}
    for number in sorted(near):
        if number in domain.numbers or any(low <= number <= high for low, high in domain.ranges):
            yield number


def _partners(fact: str, atoms: Sequence[Condition]) -> Iterator[str]:
    """Facts that are compared with this one."""
    for atom in atoms:
        if isinstance(atom, FactBelow) and fact in (atom.fact, atom.other):
            yield from (atom.fact, atom.other)


def _told_at(state: Ask, domain: _Domain, *, counts_up: bool = False) -> _Domain:
    match state.shape:
        case Choose(answers=answers):
            # An answer that goes its own way is not followed by the state's `then`.
            domain.words |= {answer.id for answer in answers if answer.to is None}
        case Tick(answers=answers):
            domain.ticked |= {answer.id for answer in answers}
        case Number(minimum=low, maximum=high):
            domain.ranges.append((low, float("inf") if counts_up else high))
            if state.shape.decimals:
                domain.step = 0.5
        case Words():
            domain.free = True
    if state.not_sure:
        domain.words.add(NOT_SURE)
    return domain


def _domains(dialogue: Dialogue) -> dict[str, _Domain]:
    found: dict[str, _Domain] = {}

    def of(fact: str) -> _Domain:
        return found.setdefault(fact, _Domain())

    for state in dialogue.states.values():
        if isinstance(state, Ask):
            domain = _told_at(state, of(state.fact), counts_up=state.fact in dialogue.counts_up)
            if isinstance(state.shape, Choose):
                domain.words |= {answer.id for answer in state.shape.answers}
    if dialogue.screens.items:
        of("health").ticked.update(dialogue.screens.items)
    for outcome, values in dialogue.screens.outcomes.items():
        of(outcome).words.update(values)
    for fact, closed in dialogue.facts.items():
        domain = of(fact)
        if closed is None and not (domain.ranges or domain.free or domain.words):
            domain.ranges.append((float("-inf"), float("inf")))
        elif closed is not None and not domain.ticked:
            domain.words.update(closed)
    return found
