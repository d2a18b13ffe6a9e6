"""Conditions over facts, red flags and level: mappings in YAML, small frozen trees here. Knows no conversation record.

Each tree answers two questions: does it hold for what is known (`holds`), and what could it be when facts are left
open (`outcomes`). The second is what the proof uses, so that both readings come from the same tree.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Protocol

FactValue = str | float | tuple[str, ...]
"""A fact: an answer's id, a number, or the ids ticked."""


class View(Protocol):
    """What a condition may look at. `screened`: every red flag that is required before advice has been asked."""

    @property
    def facts(self) -> Mapping[str, FactValue]: ...
    @property
    def flags(self) -> Collection[str]: ...
    @property
    def level(self) -> int: ...
    @property
    def screened(self) -> bool: ...
    @property
    def told_at(self) -> Mapping[str, datetime]:
        """When each fact was told."""
        ...

    @property
    def now(self) -> datetime | None:
        """None where nothing is said of the time: then nothing is recent."""
        ...

    @property
    def interrupted(self) -> bool:
        """Whether there is a question that `resume` leads back to."""
        ...

    @property
    def night(self) -> bool:
        """Whether it is a quiet hour where the person is; not when their time zone is unknown."""
        ...


class OpenView(Protocol):
    """What the proof knows: the level exactly, and of facts, red flags and screening what this moment decides."""

    @property
    def level(self) -> int: ...
    @property
    def facts(self) -> Mapping[str, FactValue | None]:
        """Facts decided at this moment; None: known to be untold. Any other fact is left open."""
        ...

    def flag(self, flag: str) -> bool | None:
        """True or False when it is known whether the flag is raised, None when it is left open."""
        ...

    def still_to_ask(self, flags: frozenset[str] | None) -> frozenset[bool]:
        """Whether one of these red flags (None: of all required ones) still has to be asked before advice."""
        ...


BOTH = frozenset((True, False))
_OUTCOMES: Mapping[tuple[bool, bool], frozenset[bool]] = {
    (True, True): BOTH,
    (True, False): frozenset((True,)),
    (False, True): frozenset((False,)),
}
"""(can hold, can fail) -> the values."""


class Condition(ABC):
    """A test that a branch, a text or a rule depends on."""

    __slots__ = ()

    @abstractmethod
    def holds(self, view: View) -> bool:
        """Whether it holds now. A fact that is not known fails every test but `known: false` and `not`."""

    @abstractmethod
    def outcomes(self, view: OpenView) -> frozenset[bool]:
        """The values it can take: one when the view decides it, both when facts do."""

    def facts_used(self) -> Iterator[str]:
        """Names of the facts it looks at."""
        return iter(())

    def flags_used(self) -> Iterator[str]:
        """Ids of the red flags it looks at."""
        return iter(())


class _OverFacts(Condition):
    """About facts: decided where the open view knows them, else taken both ways."""

    __slots__ = ()

    def outcomes(self, view: OpenView) -> frozenset[bool]:
        if not view.facts or any(fact not in view.facts for fact in self.facts_used()):
            return BOTH
        told = {fact: value for fact, value in view.facts.items() if value is not None}
        return frozenset((self.holds(_Told(told)),))


@dataclass(frozen=True, slots=True)
class _Told:
    """A view of facts alone."""

    facts: Mapping[str, FactValue]
    flags: Collection[str] = ()
    level: int = 0
    screened: bool = False
    told_at: Mapping[str, datetime] = field(default_factory=dict)
    now: datetime | None = None
    night: bool = False
    interrupted: bool = False


@dataclass(frozen=True, slots=True)
class FactIs(_OverFacts):
    """The fact is one of the values; for ticked facts, at least one of them is ticked."""

    fact: str
    values: frozenset[str]

    def holds(self, view: View) -> bool:
        value = view.facts.get(self.fact)
        if isinstance(value, tuple):
            return not self.values.isdisjoint(value)
        return value in self.values

    def facts_used(self) -> Iterator[str]:
        yield self.fact


@dataclass(frozen=True, slots=True)
class FactEmpty(_OverFacts):
    """The fact was asked and nothing was ticked."""

    fact: str

    def holds(self, view: View) -> bool:
        return view.facts.get(self.fact) == ()

    def facts_used(self) -> Iterator[str]:
        yield self.fact


@dataclass(frozen=True, slots=True)
class FactBetween(_OverFacts):
    """The number is not below `minimum` and not above `maximum` (None: no bound)."""

    fact: str
    minimum: float | None
    maximum: float | None

    def holds(self, view: View) -> bool:
        value = view.facts.get(self.fact)
        if not isinstance(value, (int, float)):
            return False
        return (self.minimum is None or value >= self.minimum) and (self.maximum is None or value <= self.maximum)

    def facts_used(self) -> Iterator[str]:
        yield self.fact


@dataclass(frozen=True, slots=True)
class FactBelow(_OverFacts):
    """The number is at least `by` smaller than another fact (negative `by`: at most that much larger)."""

    fact: str
    other: str
    by: float

    def holds(self, view: View) -> bool:
        value, other = view.facts.get(self.fact), view.facts.get(self.other)
        if not isinstance(value, (int, float)) or not isinstance(other, (int, float)):
            return False
        return value <= other - self.by

    def facts_used(self) -> Iterator[str]:
        yield self.fact
        yield self.other


@dataclass(frozen=True, slots=True)
class FactKnown(_OverFacts):
    """Whether the fact has been told at all."""

    fact: str
    known: bool

    def holds(self, view: View) -> bool:
        return (self.fact in view.facts) is self.known

    def facts_used(self) -> Iterator[str]:
        yield self.fact


@dataclass(frozen=True, slots=True)
class FactWithin(_OverFacts):
    """The fact was told less than `span` ago."""

    fact: str
    span: timedelta

    def holds(self, view: View) -> bool:
        told = view.told_at.get(self.fact)
        return self.fact in view.facts and told is not None and view.now is not None and view.now - told < self.span

    def outcomes(self, view: OpenView) -> frozenset[bool]:
        """What this moment tells is recent; anything else may be."""
        return frozenset((view.facts[self.fact] is not None,)) if self.fact in view.facts else BOTH

    def facts_used(self) -> Iterator[str]:
        yield self.fact


@dataclass(frozen=True, slots=True)
class Night(Condition):
    """Whether it is a quiet hour where the person is; not when their time zone is unknown."""

    value: bool

    def holds(self, view: View) -> bool:
        return view.night is self.value

    def outcomes(self, view: OpenView) -> frozenset[bool]:
        return BOTH


@dataclass(frozen=True, slots=True)
class Interrupted(Condition):
    """Whether there is a question that `resume` leads back to."""

    value: bool

    def holds(self, view: View) -> bool:
        return view.interrupted is self.value

    def outcomes(self, view: OpenView) -> frozenset[bool]:
        return BOTH


@dataclass(frozen=True, slots=True)
class FlagRaised(Condition):
    """The red flag is raised."""

    flag: str

    def holds(self, view: View) -> bool:
        return self.flag in view.flags

    def outcomes(self, view: OpenView) -> frozenset[bool]:
        known = view.flag(self.flag)
        return BOTH if known is None else frozenset((known,))

    def flags_used(self) -> Iterator[str]:
        yield self.flag


@dataclass(frozen=True, slots=True)
class LevelIs(Condition):
    """The level is one of these (numbers of `Level`)."""

    levels: frozenset[int]

    def holds(self, view: View) -> bool:
        return view.level in self.levels

    def outcomes(self, view: OpenView) -> frozenset[bool]:
        return frozenset((view.level in self.levels,))


@dataclass(frozen=True, slots=True)
class Screened(Condition):
    """Whether every red flag required before advice has been asked."""

    value: bool

    def holds(self, view: View) -> bool:
        return view.screened is self.value

    def outcomes(self, view: OpenView) -> frozenset[bool]:
        return frozenset((not missing) is self.value for missing in view.still_to_ask(None))


@dataclass(frozen=True, slots=True)
class AllOf(Condition):
    """Every part holds. With no part it always holds."""

    parts: tuple[Condition, ...]

    def holds(self, view: View) -> bool:
        return all(part.holds(view) for part in self.parts)

    def outcomes(self, view: OpenView) -> frozenset[bool]:
        seen = [part.outcomes(view) for part in self.parts]
        return _OUTCOMES[all(True in values for values in seen), any(False in values for values in seen)]

    def facts_used(self) -> Iterator[str]:
        for part in self.parts:
            yield from part.facts_used()

    def flags_used(self) -> Iterator[str]:
        for part in self.parts:
            yield from part.flags_used()


@dataclass(frozen=True, slots=True)
class AnyOf(Condition):
    """At least one part holds."""

    parts: tuple[Condition, ...]

    def holds(self, view: View) -> bool:
        return any(part.holds(view) for part in self.parts)

    def outcomes(self, view: OpenView) -> frozenset[bool]:
        seen = [part.outcomes(view) for part in self.parts]
        return _OUTCOMES[any(True in values for values in seen), all(False in values for values in seen)]

    def facts_used(self) -> Iterator[str]:
        for part in self.parts:
            yield from part.facts_used()

    def flags_used(self) -> Iterator[str]:
        for part in self.parts:
            yield from part.flags_used()


@dataclass(frozen=True, slots=True)
class Not(Condition):
    """The part does not hold."""

    part: Condition

    def holds(self, view: View) -> bool:
        return not self.part.holds(view)

    def outcomes(self, view: OpenView) -> frozenset[bool]:
        values = self.part.outcomes(view)
        return _OUTCOMES[False in values, True in values]

    def facts_used(self) -> Iterator[str]:
        yield from self.part.facts_used()

    def flags_used(self) -> Iterator[str]:
        yield from self.part.flags_used()


def atoms_of(condition: Condition) -> Iterator[Condition]:
    """The comparisons that it is made of, whatever joins or denies them."""
    match condition:
        case AllOf(parts=parts) | AnyOf(parts=parts):
            for part in parts:
                yield from atoms_of(part)
        case Not(part=part):
            yield from atoms_of(part)
        case _:
            yield condition


def is_over_facts(condition: Condition) -> bool:
    """Whether it looks at facts and at nothing else, so that without facts nothing is known of it."""
    match condition:
        case _OverFacts():
            return True
        case AllOf(parts=parts) | AnyOf(parts=parts):
            return bool(parts) and all(is_over_facts(part) for part in parts)
        case Not(part=part):
            return is_over_facts(part)
        case _:
            return False
