"""The machine's edges as an explored step may take them: every one that can hold, facts left open. Knows no promise.

Facts matter only as long as some state on the way looks at them; all others are dropped, so that most answers of a
question turn out to be one and the same step.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from bot.authoring.proof.spots import INTERRUPTED, YES, Step, outcome
from bot.dialogue.conditions import Condition, FactBetween, FactValue
from bot.dialogue.model import AnyState, CheckIn, Guard, Route, Say, Screen, Suggest
from bot.engine.machine import (
    CROSSING,
    ESCALATION,
    GO_ON,
    ONWARD,
    TO_GUARDS,
    Edge,
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
        self.bounds = _bounds(script)
        """Numbers at which some condition over a fact changes its mind, their neighbours, and what lies between."""
        self.looked_at = self._facts_looked_at()
        """State -> the facts that may still decide something until the conversation waits again."""

    def possible(self, step: Step, known: dict[tuple[object, ...], tuple[Edge | None, ...]]) -> tuple[Edge | None, ...]:
        """The edges that may be taken here, in order; None last when it may be that none holds.

        `known` keeps what was worked out before, for steps that follow the same flag.
        """
        if step.facts:
            self.drop_facts(step)
        facts = tuple(sorted(step.facts.items(), key=lambda fact: fact[0])) if step.facts else ()
        key = (step.state, step.level, step.known, bool(step.pending), step.newly, step.sure, step.chosen, facts)
        if (found := known.get(key)) is None:
            found = known[key] = tuple(self._possible(step))
        return found

    def drop_facts(self, step: Step) -> None:
        """Forgets the facts that decide nothing any more."""
        wanted = self.looked_at.get(step.state, _NOTHING)
        step.facts = {fact: value for fact, value in step.facts.items() if fact in wanted}

    def _possible(self, step: Step) -> Iterator[Edge | None]:
        """An edge that keeps out of a state stands before the way into it, under the same conditions of the author's: when
        what it adds holds for certain, that way cannot be taken, whatever the facts are."""
        kept: set[tuple[object, str]] = set()
        for edge in self.edges.get(step.state, ()):
            if kept and ((edge.mark, edge.to) in kept or (edge.mark, edge.kept_from) in kept):
                continue
            can, must = outcome(edge.conditions, step)
            if can:
                yield edge
                if edge.kept_from and edge.conditions[-1].outcomes(step) == YES:
                    kept.add((edge.mark, edge.kept_from))
            if must:
                return
        yield None

    def _facts_looked_at(self) -> dict[str, frozenset[str]]:
        own: dict[str, set[str]] = {}
        onward: dict[str, set[str]] = {}
        for source, edges in self.edges.items():
            facts = own.setdefault(source, set())
            for edge in edges:
                for condition in edge.conditions:
                    facts.update(condition.facts_used())
                for fact in (*edge.branch.set, *edge.branch.copy) if edge.branch else ():
                    for flag in self.script.raised_by_fact.get(fact, ()):
                        for condition in self.script.dialogue.red_flags[flag].raised_when:
                            facts.update(condition.facts_used())
                if edge.to in HUBS or passes(self.script.state(edge.to)):
                    onward.setdefault(edge.to, set()).add(source)
        todo = list(own)
        while todo:
            here = todo.pop()
            for source in onward.get(here, ()):
                if not own[here] <= own[source]:
                    own[source] |= own[here]
                    todo.append(source)
        return {state: frozenset(facts) for state, facts in own.items()}


def passes(state: AnyState | None) -> bool:
    """Whether a conversation may go through a state without waiting there."""
    match state:
        case Say(button=button):
            return button is None
        case Suggest() | Route() | CheckIn() | Guard() | Screen():
            return True
        case _:
            return False


def _beginning(edges: tuple[Edge, ...]) -> tuple[tuple[str, tuple[Condition, ...]], ...]:
    return tuple((edge.to, edge.conditions) for edge in edges[: len(RED_FLAGS_FIRST)])


def _bounds(script: Script) -> Mapping[str, frozenset[float]]:
    found: dict[str, set[float]] = {}

    def look(condition: object) -> None:
        if isinstance(condition, FactBetween):
            for bound in (condition.minimum, condition.maximum):
                if bound is not None:
                    found.setdefault(condition.fact, set()).update((bound - 1, bound, bound + 1))
        for part in getattr(condition, "parts", ()):
            look(part)
        if (part := getattr(condition, "part", None)) is not None:
            look(part)

    for edges in script.edges.values():
        for edge in edges:
            for condition in edge.conditions:
                look(condition)
    for flag in script.dialogue.red_flags.values():
        for condition in flag.raised_when:
            look(condition)
    return {fact: frozenset(numbers) for fact, numbers in found.items()}


_NOTHING: frozenset[str] = frozenset()
Facts = Mapping[str, FactValue | None]
