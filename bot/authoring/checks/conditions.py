"""Rules about conditions and the lists they stand in: decided by trying every case. Knows no text."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from bot.authoring.checks.subject import Finding, Subject, Use, answers_of, quoted_name, ways_of
from bot.dialogue.conditions import AllOf, AnyOf, Condition, FactKnown, Not
from bot.dialogue.model import (
    NEXT_GUARD,
    RESUME,
    SPECIAL_TARGETS,
    START_OVER,
    TAKE_BACK,
    Answer,
    AnyState,
    Ask,
    Branch,
    Choose,
    End,
    Guard,
    Screen,
)
from bot.engine.machine import ESCALATION


def never_true(subject: Subject) -> Iterator[Finding]:
    for use in subject.uses:
        if _can_hold(subject, use) is False:
            yield use.mark, f"the condition of {use.what} can never hold"


def _can_hold(subject: Subject, use: Use) -> bool | None:
    after = use.state if use.own else None
    return subject.logic.can_hold((use.condition,), levels=subject.levels(use.state), after=after)


def shadowed(subject: Subject) -> Iterator[Finding]:
    for state in subject.dialogue.states.values():
        levels = subject.levels(state)
        before: list[Condition] = []
        for branch in state.then:
            if branch.when is None:
                continue  # the last resort may stand there for what is not foreseen
            if before and _is_shadowed(subject, branch.when, before, levels, state):
                yield branch.mark, "this line is never taken: the lines above it take every case in which it holds"
            if _leads_on(branch):
                before.append(branch.when)


def _is_shadowed(
    subject: Subject, when: Condition, before: list[Condition], levels: frozenset[int], state: AnyState
) -> bool:
    """Whether it could hold, but not once those before it do not."""
    if subject.logic.can_hold((when,), levels=levels, after=state) is False:
        return False
    return subject.logic.can_hold((when,), but=before, levels=levels, after=state) is False


def overlap(subject: Subject) -> Iterator[Finding]:
    for state in subject.dialogue.states.values():
        lines = [(branch, branch.when) for branch in state.then if branch.when is not None]
        for (first, one), (second, other) in combinations(lines, 2):
            if not _are_alike(one, other) or _do_the_same(first, second):
                continue
            ways = (((one, other), ()), ((one,), (other,)), ((other,), (one,)))
            levels = subject.levels(state)
            if all(subject.logic.can_hold(all_of, but, levels, state) for all_of, but in ways):
                yield (
                    second.mark,
                    f"this line and the one at line {first.mark.line} can both hold; the first is taken: "
                    "let them leave no case in common",
                )


def _are_alike(one: Condition, other: Condition) -> bool:
    """Whether they are about the very same things, so that the author most likely meant to tell cases apart."""
    facts, flags = set(one.facts_used()), set(one.flags_used())
    return bool(facts or flags) and facts == set(other.facts_used()) and flags == set(other.flags_used())


def _do_the_same(first: Branch, second: Branch) -> bool:
    return (first.to, first.red_flags, first.set) == (second.to, second.red_flags, second.set)


def no_last_resort(subject: Subject) -> Iterator[Finding]:
    for state in subject.dialogue.states.values():
        if isinstance(state, End) or not _needs_a_way(state):
            continue
        leading = [branch for branch in state.then if _leads_on(branch)]
        if any(branch.when is None for branch in leading):
            continue
        conditions = [branch.when for branch in leading if branch.when is not None]
        if subject.logic.can_hold((), but=conditions, levels=subject.levels(state), after=state) is not False:
            mark = state.then[-1].mark if state.then else state.mark
            yield mark, f"{quoted_name(state)} has no last resort: end the list with a line that has `to` and no `when`"


def _leads_on(branch: Branch) -> bool:
    """Whether nothing below is looked at once this line holds. `next_guard` may fall through."""
    return branch.to is not None and branch.to != NEXT_GUARD


def _needs_a_way(state: AnyState) -> bool:
    """Whether its `then` is ever asked."""
    if isinstance(state, Ask) and isinstance(state.shape, Choose):
        goes_on = all(answer.to is not None or answer.red_flags for answer in state.shape.answers)
        return not goes_on or state.not_sure or state.skip
    return True


def reason_unsaid(subject: Subject) -> Iterator[Finding]:
    for cause in subject.dialogue.causes.causes:
        for reason in (*cause.points_for, *cause.points_against):
            conditions = [part.when for part in reason.because if part.when is not None]
            if len(conditions) < len(reason.because):
                continue
            if subject.logic.can_hold((reason.when,), but=conditions) is not False:
                yield (
                    reason.because[0].mark,
                    f"a reason of the cause {cause.id} may count without any of its words being said",
                )


def fact_too_early(subject: Subject) -> Iterator[Finding]:
    after = _Reach(subject)
    for use in subject.uses:
        if use.state is None:
            continue
        for fact in sorted(_needed(use.condition)):
            if not after.may_know(fact, use.state.name, own=use.own):
                yield use.mark, f'nothing that leads to {quoted_name(use.state)} has told "{fact}" yet'
    for words in subject.words:
        for fact in sorted(set(words.placeholders) & subject.dialogue.facts.keys()) if words.state else ():
            if words.state and not after.may_know(fact, words.state.name, own=False):
                yield words.mark, f'nothing that leads to {quoted_name(words.state)} has told "{fact}" yet'


def _needed(condition: Condition) -> set[str]:
    """Facts that have to be told for it to hold; what stands under `not`, or `known: false`, needs none."""
    match condition:
        case AllOf(parts=parts):
            return {fact for part in parts for fact in _needed(part)}
        case AnyOf(parts=parts):
            needs = [_needed(part) for part in parts]
            return set.intersection(*needs) if needs else set()
        case Not():
            return set()
        case FactKnown(known=False):
            return set()
        case _:
            return set(condition.facts_used())


class _Reach:
    """Which states lie behind the places where a fact is told, by every way there is."""

    def __init__(self, subject: Subject) -> None:
        self.dialogue = subject.dialogue
        self.after: dict[str, set[str]] = {}
        self.tellers = self._tellers()
        self.next = {name: self._next(state) for name, state in self.dialogue.states.items()}

    def may_know(self, fact: str, state: str, *, own: bool) -> bool:
        tellers = self.tellers.get(fact, set())
        if own and state in tellers:
            return True
        if fact not in self.after:
            self.after[fact] = self._behind(tellers)
        return state in self.after[fact]

    def _behind(self, tellers: set[str]) -> set[str]:
        seen: set[str] = set()
        todo = [after for teller in tellers for after in self.next.get(teller, ())]
        while todo:
            name = todo.pop()
            if name not in seen:
                seen.add(name)
                todo += self.next.get(name, ())
        return seen

    def _tellers(self) -> dict[str, set[str]]:
        found: dict[str, set[str]] = {}
        for name, state in self.dialogue.states.items():
            facts: set[str] = {state.fact} if isinstance(state, Ask) else set()
            if isinstance(state, Screen):
                facts |= {"health", *self.dialogue.screens.outcomes}
            lines: tuple[Branch | Answer, ...] = (*state.then, *answers_of(state))
            for line in lines:
                facts |= set(line.set)
            for fact in facts:
                found.setdefault(fact, set()).add(name)
        return found

    def _next(self, state: AnyState) -> set[str]:
        found = set(ESCALATION.values()) | set(self.dialogue.commands.values())
        guards = {name for name, one in self.dialogue.states.items() if isinstance(one, Guard)}
        for _, target in ways_of(state):
            if target in (RESUME, TAKE_BACK):
                found |= self.dialogue.states.keys() - {self.dialogue.start}
            elif target == NEXT_GUARD:
                found |= guards
            elif target == START_OVER:
                found.add(self.dialogue.start)
            elif target not in SPECIAL_TARGETS:
                found.add(target)
                if self.dialogue.states[target].advice:
                    found |= guards
        return found
