"""Proof, not hope: shows that the safety contract holds for every conversation a dialogue allows. Runs no turn.

What can happen is explored by walks over the very edges the machine was built of. Each required red flag is followed
while it is not asked (no advice may come), each flag that forbids advice while it is raised, and everything once more
with all of them asked. It may warn too much, since facts are left open, but never too little.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator
from dataclasses import dataclass, field

from bot.authoring.checks.subject import Shown
from bot.authoring.proof.kinds import alike
from bot.authoring.proof.promises import PROMISES, Findings, place_of
from bot.authoring.proof.showing import tell
from bot.authoring.proof.spots import ASKED, NOT_ASKED
from bot.authoring.proof.walk import Glance, Walk
from bot.authoring.proof.ways import RED_FLAGS_FIRST, Ways
from bot.dialogue.conditions import Condition
from bot.dialogue.model import AnyState, End, Level, RedFlag
from bot.dialogue.problems import Problem
from bot.engine.machine import (
    CROSSING,
    ESCALATION,
    GO_ON,
    STICKY,
    TO_GUARDS,
    AtLevel,
    Forbidden,
    Script,
    Unscreened,
)

__all__ = ["PROMISES", "Explored", "Proved", "explore", "prove"]


@dataclass(frozen=True, slots=True)
class Proved:
    """What was explored and what does not hold. `spots`: states with what is known there; `moves`: steps between them."""

    states: int
    spots: int
    moves: int
    flags: int
    problems: tuple[Problem, ...]
    explored: Explored = field(compare=False, repr=False)

    def tell(self, shown: Shown) -> tuple[str, ...]:
        """The shortest conversation that shows this, or nothing when none comes there."""
        return tell(self.explored.walks, shown)

    @property
    def holds(self) -> bool:
        """Whether every promise was shown."""
        return not any(problem.severity == "error" for problem in self.problems)


@dataclass(frozen=True, slots=True)
class Explored:
    """All walks at their end. `asked` follows no flag; the others are by the flags that each stands for."""

    ways: Ways
    findings: Findings
    asked: Walk
    not_asked: dict[str, Walk]

    @property
    def walks(self) -> tuple[Walk, ...]:
        return (self.asked, *dict.fromkeys(self.not_asked.values()))


def prove(script: Script) -> Proved:
    """Explores the whole dialogue. Every problem of safety carries the shortest conversation that shows it."""
    explored = explore(script)
    findings = explored.findings
    found = [
        *findings.problems.values(),
        *_not_escalated(script, explored.ways),
        *_doors(script, explored.ways),
        *_unreachable(script, findings.reached),
        *_traps(script),
        *_unguarded(script),
        *_open_advice(script),
    ]
    return Proved(
        states=len(script.dialogue.states),
        spots=findings.spots,
        moves=findings.moves,
        flags=len(script.dialogue.red_flags),
        problems=tuple(sorted(found)),
        explored=explored,
    )


def explore(script: Script, findings: Findings | None = None) -> Explored:
    """Every walk, to where none of them finds anything new. `findings` is told at once of what breaks a promise."""
    ways, findings = Ways(script), findings or Findings()
    asked = Walk(script, ways, None, ASKED, findings)
    required = [flag for flag in script.dialogue.red_flags.values() if flag.id in script.required]
    forbidding = [flag for flag in script.dialogue.red_flags.values() if flag.forbids]
    not_asked: dict[str, Walk] = {}
    for group in alike(script, required, lambda flag: _how_asked(script, flag), named=False):
        walk = Walk(script, ways, group[0], NOT_ASKED, findings, several=len(group) > 1)
        not_asked.update((flag.id, walk) for flag in group)
    alike_raised = alike(script, forbidding, lambda flag: (flag.level, flag.forbids), named=True)
    glances = [Glance(script, ways, group[0], findings, asked) for group in alike_raised]
    asked.begin()
    for walk in dict.fromkeys(not_asked.values()):
        _begin_not_asked(walk, asked)
    explored = Explored(ways, findings, asked, not_asked)
    known = -1
    while known != (known := sum(len(walk.came_from) for walk in explored.walks)):
        for walk in explored.walks:
            walk.take_up()
        _explore_in_turn(explored.walks)
        for glance in glances:
            glance.look_ahead()
        for spot, story in tuple(findings.beyond.items()):
            asked.stand(spot, story)
    findings.spots = sum(len(walk.came_from) for walk in (*explored.walks, *glances))
    return explored


def _explore_in_turn(walks: Iterable[Walk]) -> None:
    """To the end, the shortest conversations of all first."""
    walks, moves = tuple(walks), 0
    while following := [left for walk in walks if (left := walk.explore(moves)) is not None]:
        moves = min(following)


def _how_asked(script: Script, flag: RedFlag) -> Hashable:
    """What tells flags apart while they are not asked."""
    guards = tuple(guard.name for guard in script.guards if flag.id in guard.flags)
    return (guards, flag.level, flag.only_when)


def _begin_not_asked(walk: Walk, asked: Walk) -> None:
    """At the first start, and after `back` to the flag's guard."""
    walk.begin()
    for guard in walk.script.guards:
        if walk.name in guard.flags:
            for level in (0, 1):
                walk.enter(guard.name, level, "/back", asked.past(guard.name, level))


def _not_escalated(script: Script, ways: Ways) -> Iterator[Problem]:
    """(a) In every state a flag that was just raised leads to its escalation, whatever stands behind."""
    first = RED_FLAGS_FIRST[: len(ESCALATION)]
    for name in script.knows:
        edges = ways.edges.get(name, ())
        if tuple((edge.to, edge.conditions) for edge in edges[: len(first)]) != first:
            sentence = f"a red flag raised in “{name}” does not lead to its escalation"
            yield Problem(place_of(script, name), sentence, "not-escalated")


def _doors(script: Script, ways: Ways) -> Iterator[Problem]:
    """(b) and (c) at any time, whatever was told meanwhile: before each way into an advising state stand the edges that
    keep out of it, under the same conditions and no others."""
    for source, edges in (*ways.edges.items(), *script.entries.items()):
        for number, edge in enumerate(edges):
            state = script.state(edge.to)
            if state is None or not state.advice or edge.kept_from or edge.to in ESCALATION.values():
                continue  # an escalation is entered by force: if it advises, the walks tell
            kept = {
                (other.to, other.conditions[len(edge.conditions) :])
                for other in edges[:number]
                if other.kept_from == edge.to and other.conditions[: len(edge.conditions)] == edge.conditions
            }
            missing = [keeping for keeping in _keeping_out(script, state) if keeping not in kept]
            if missing:
                sentence = f"the way from “{source}” into “{state.name}” is not guarded"
                yield Problem(edge.mark or state.mark, sentence, "not-escalated")


def _keeping_out(script: Script, state: AnyState) -> Iterator[tuple[str, tuple[Condition, ...]]]:
    """What has to stand before every way into a state: where it leads instead, and when."""
    for level, escalation in ESCALATION.items():
        if not script.allows(state, level):
            yield escalation, (AtLevel(level),)
    if forbidding := script.forbidding(state):
        yield ESCALATION[Level.SOON], (Forbidden(forbidding),)
    yield TO_GUARDS, (Unscreened(),)


def _unreachable(script: Script, reached: set[str]) -> Iterator[Problem]:
    for state in script.dialogue.states.values():
        if state.name not in reached:
            yield Problem(state.mark, f"nothing leads to “{state.name}”", "unreachable")


def _open_advice(script: Script) -> Iterator[Problem]:
    """Phases that stay open after an escalation and hold advice that the contract does not allow there."""
    for level in STICKY:
        for state in script.dialogue.states.values():
            if state.phase in script.dialogue.open_phases.get(level, ()) and not script.allows(state, level):
                sentence = (
                    f"“{state.name}” advises {', '.join(sorted(state.advice))}, but its phase says open_at: {level.word}, "
                    "where the contract does not allow that"
                )
                yield Problem(state.mark, sentence, "advice-after-escalation")


def _unguarded(script: Script) -> Iterator[Problem]:
    """Required red flags that no guard asks."""
    guarded = {flag for guard in script.guards for flag in guard.flags}
    for flag in script.dialogue.red_flags.values():
        if flag.id in script.required and flag.id not in guarded:
            yield Problem(
                flag.mark, f"no guard asks the red flag “{flag.id}”, which the contract requires", "flag-without-guard"
            )


def _traps(script: Script) -> Iterator[Problem]:
    """States from which no author's way leads to an end, nor to what a command opens."""
    ways: dict[str, set[str]] = {}
    for edge in script.edges[GO_ON]:
        if edge.mark is not None and not edge.kept_from:
            ways.setdefault(edge.to, set()).add(edge.source)
    out = {name for name, state in script.dialogue.states.items() if isinstance(state, End)}
    todo = list(out)
    while todo:
        for source in ways.get(todo.pop(), ()):
            if source not in out:
                out.add(source)
                todo.append(source)
    for state in script.dialogue.states.values():
        free = state.name not in ESCALATION.values()
        if free and state.name not in out and not _resumes(script, state.name):
            yield Problem(state.mark, f"from “{state.name}” no way leads to an end", "trap")


def _resumes(script: Script, state: str) -> bool:
    return any(edge.source == state and edge.to == CROSSING and not edge.conditions for edge in script.edges[GO_ON])
