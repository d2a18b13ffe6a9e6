"""The machine's edges as an explored step may take them: every one that can hold, facts left open. Knows no promise.

Facts matter only as long as some state on the way looks at them; all others are dropped, so that most answers of a
question turn out to be one and the same step.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise

from bot.authoring.checks.subject import answers_of
from bot.authoring.proof.spots import INTERRUPTED, YES, Step, outcome
from bot.dialogue.conditions import Condition, FactBelow, FactBetween, FactValue, atoms_of, is_over_facts
from bot.dialogue.model import (
    Answer,
    AnyState,
    Ask,
    CheckIn,
    Choose,
    Number,
    Route,
    Say,
    Screen,
    Suggest,
    Tick,
    Words,
)
from bot.engine.machine import (
    CROSSING,
    ESCALATION,
    GO_ON,
    ONWARD,
    TO_GUARDS,
    Edge,
    Forbidden,
    NewlyRaised,
    Script,
    SomethingPending,
)

HUBS = frozenset((TO_GUARDS, *ONWARD.values()))
RED_FLAGS_FIRST = (
    *((escalation, (NewlyRaised(level),)) for level, escalation in ESCALATION.items()),
    (CROSSING, (SomethingPending(),)),
)
"""How the ways out of every author's state begin: what a red flag needs comes before anything the author wrote."""


class Ways:
    """All edges of a script by their source, and what is worked out of them once for all walks."""

    def __init__(self, script: Script) -> None:
        self.script = script
        self.edges: dict[str, tuple[Edge, ...]] = {}
        for edge in script.edges[GO_ON]:
            self.edges[edge.source] = (*self.edges.get(edge.source, ()), edge)
        self.interruptible = frozenset(
            name for name, edges in self.edges.items() if _beginning(edges) == RED_FLAGS_FIRST
        )
        """States that a red flag interrupts before anything else."""
        self.edges[INTERRUPTED] = tuple(Edge(INTERRUPTED, to, conditions) for to, conditions in RED_FLAGS_FIRST)
        self._ways = {source: tuple(_Way.of(edge) for edge in edges) for source, edges in self.edges.items()}
        self.waiting = frozenset(name for name in script.knows if not passes(script.state(name)))
        """States that every conversation waits in that comes to them."""
        self.values = Values(script)
        self._possible: dict[tuple[object, ...], tuple[Edge | None, ...]] = {}
        self._before = self._through()
        self.looked_at = self._facts_looked_at()
        """State -> the facts that may still decide something until the conversation waits again."""

    def drop_facts(self, step: Step) -> None:
        """Forgets the facts that decide nothing any more."""
        wanted = self.looked_at.get(step.state, _NOTHING)
        step.facts = {fact: value for fact, value in step.facts.items() if fact in wanted}

    def possible(self, step: Step) -> tuple[Edge | None, ...]:
        """The edges that may be taken here, in order; None last when it may be that none holds."""
        key = (
            step.state, step.level, step.known, step.focus, step.newly, bool(step.pending), step.sure, step.chosen,
            tuple(step.facts.items()) if step.facts else (),
        )  # fmt: skip
        if (known := self._possible.get(key)) is None:
            known = self._possible[key] = tuple(self._work_out(step))
        return known

    def _work_out(self, step: Step) -> Iterator[Edge | None]:
        """What `possible` tells, worked out: an OpenView shows conditions nothing of a step but what stands in its key.

        An edge that keeps out of a state stands before the way into it, under the same conditions of the author's: when
        what it adds holds for certain, that way cannot be taken, whatever the facts are."""
        kept: set[tuple[object, str]] = set()
        for way in self._ways.get(step.state, ()):
            edge = way.edge
            if kept and ((edge.mark, edge.to) in kept or (edge.mark, edge.kept_from) in kept):
                continue
            can, must = outcome(way.exact, step)
            if can and way.over_facts:
                if step.facts:
                    told, certain = outcome(way.over_facts, step)
                    can, must = told, must and certain
                else:
                    must = False  # nothing is told at this moment: it may hold or not
            if can:
                yield edge
                if edge.kept_from and edge.conditions[-1].outcomes(step) == YES:
                    kept.add((edge.mark, edge.kept_from))
            if must:
                return
        yield None

    def before_forbidden(self, flag: str) -> frozenset[str]:
        """States from which one answer may lead to advice that this flag forbids."""
        found = {
            edge.source
            for edges in self.edges.values()
            for edge in edges
            if edge.kept_from and isinstance(last := edge.conditions[-1], Forbidden) and flag in last.flags
        }
        todo = list(found)
        while todo:
            for source in self._before.get(todo.pop(), ()):
                if source not in found:
                    found.add(source)
                    todo.append(source)
        return frozenset(found)

    def _through(self) -> dict[str, set[str]]:
        """State that a conversation may pass through -> states from which it is come to."""
        found: dict[str, set[str]] = {}
        for source, edges in self.edges.items():
            for edge in edges:
                if edge.to in HUBS or passes(self.script.state(edge.to)):
                    found.setdefault(edge.to, set()).add(source)
        return found

    def _facts_looked_at(self) -> dict[str, frozenset[str]]:
        own: dict[str, set[str]] = {}
        for source, edges in self.edges.items():
            facts = own.setdefault(source, set())
            for edge in edges:
                for condition in edge.conditions:
                    facts.update(condition.facts_used())
                for fact in (*edge.branch.set, *edge.branch.copy) if edge.branch else ():
                    for flag in self.script.raised_by_fact.get(fact, ()):
                        for condition in self.script.dialogue.red_flags[flag].raised_when:
                            facts.update(condition.facts_used())
        todo = list(own)
        while todo:
            here = todo.pop()
            for source in self._before.get(here, ()):
                if not own[here] <= own[source]:
                    own[source] |= own[here]
                    todo.append(source)
        return {state: frozenset(facts) for state, facts in own.items()}


def passes(state: AnyState | None) -> bool:
    """Whether a conversation may go through a state without waiting there. That a guard has nothing left to ask is a
    move of its own: see `Person`."""
    match state:
        case Say(button=button):
            return button is None
        case Suggest() | Route() | CheckIn() | Screen():
            return True
        case _:
            return False


def _beginning(edges: tuple[Edge, ...]) -> tuple[tuple[str, tuple[Condition, ...]], ...]:
    return tuple((edge.to, edge.conditions) for edge in edges[: len(RED_FLAGS_FIRST)])


@dataclass(frozen=True, slots=True)
class _Way:
    """An edge, with its conditions that look at more than facts, and those that do not."""

    edge: Edge
    exact: tuple[Condition, ...]
    over_facts: tuple[Condition, ...]

    @classmethod
    def of(cls, edge: Edge) -> _Way:
        over_facts = tuple(condition for condition in edge.conditions if is_over_facts(condition))
        return cls(edge, tuple(one for one in edge.conditions if one not in over_facts), over_facts)


class Open:
    """Stands for a fact that may be anything."""


OPEN = Open()
Told = tuple[str, FactValue | Open | None, tuple[Answer, ...]]
"""One answer to a question: its label, the fact (OPEN where it may be anything), the author's answers in it."""


class Values:
    """Values of facts that no condition tells apart: one of them stands for all."""

    def __init__(self, script: Script) -> None:
        self._atoms: dict[str, list[Condition]] = {}
        for atom in dict.fromkeys(_looked_at(script)):
            for fact in atom.facts_used():
                self._atoms.setdefault(fact, []).append(atom)
        self._told: dict[str, tuple[Told, ...]] = {}
        self._first: dict[tuple[str, tuple[object, ...]], FactValue | None] = {}
        self.bounds = {
            fact: frozenset(number for atom in atoms for number in _bounds(atom)) for fact, atoms in self._atoms.items()
        }
        """Numbers at which some condition over a fact changes its mind, and their neighbours."""

    def told_in(self, state: Ask) -> tuple[Told, ...]:
        """Every answer to a question."""
        if (known := self._told.get(state.name)) is None:
            known = self._told[state.name] = tuple(
                (label, value if isinstance(value, Open) else self.standing_for(state.fact, value), answers)
                for label, value, answers in self._answers(state)
            )
        return known

    def standing_for(self, fact: str, value: FactValue | None) -> FactValue | None:
        """The value that stands for this one. None is "not told"."""
        kind: list[object] = [value is None]
        view = _Facts({} if value is None else {fact: value})
        for atom in self._atoms.get(fact, ()):
            kind.append(value if isinstance(atom, FactBelow) else atom.outcomes(view))
        return self._first.setdefault((fact, tuple(kind)), value)

    def _answers(self, state: Ask) -> Iterator[Told]:
        match state.shape:
            case Choose(answers=answers):
                for answer in answers:
                    yield answer.label, answer.id, (answer,)
            case Tick(answers=answers, none_label=none_label):
                yield none_label, (), ()
                for answer in answers:
                    yield answer.label, (answer.id,), (answer,)
                if len(answers) > 1:
                    yield f"{answers[0].label}, {answers[1].label}, …", OPEN, answers
            case Number(minimum=low, maximum=high):
                inside = sorted({low, high, *(one for one in self.bounds.get(state.fact, ()) if low <= one <= high)})
                between = [(one + two) / 2 for one, two in pairwise(inside)] if state.shape.decimals else []
                for number in sorted((*inside, *between)):
                    yield f"{number:g}", number, ()
            case Words():
                yield "(some words)", "(some words)", ()
        if state.not_sure:
            yield "Not sure", "not_sure", ()
        if state.skip:
            yield "Skip", None, ()


@dataclass(frozen=True, slots=True)
class _Facts:
    """An open view of facts alone."""

    facts: Mapping[str, FactValue | None]
    level: int = 0

    def flag(self, flag: str) -> bool | None:
        return None

    def still_to_ask(self, flags: frozenset[str] | None) -> frozenset[bool]:
        return frozenset((True, False))


def _looked_at(script: Script) -> Iterator[Condition]:
    """Every comparison that anything in a dialogue looks at."""
    for edges in script.edges.values():
        for edge in edges:
            for condition in edge.conditions:
                yield from atoms_of(condition)
    for flag in script.dialogue.red_flags.values():
        for condition in flag.raised_when:
            yield from atoms_of(condition)
    for state in script.dialogue.states.values():
        for answer in answers_of(state):
            if answer.when is not None:
                yield from atoms_of(answer.when)
        for branch in state.then:
            if branch.when is not None:
                yield from atoms_of(branch.when)


def _bounds(atom: Condition) -> Iterator[float]:
    if isinstance(atom, FactBetween):
        for bound in (atom.minimum, atom.maximum):
            if bound is not None:
                yield from (bound - 1, bound, bound + 1)


_NOTHING: frozenset[str] = frozenset()
Facts = Mapping[str, FactValue | None]
