"""Proof, not hope: shows that the safety contract holds for every conversation a dialogue allows. Runs no turn.

What can happen is explored by `walk` over the very edges the machine was built of. Each required red flag is followed
while it is not asked (no advice may come), each flag that forbids advice while it is raised, and everything once more
with all of them asked. It may warn too much, since facts are left open, but never too little.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from bot.authoring.walk import ASKED, NOT_ASKED, RAISED, Findings, Spot, Walk
from bot.dialogue.model import End, Level, RedFlag
from bot.dialogue.problems import Problem
from bot.engine.machine import CROSSING, ESCALATION, GO_ON, STICKY, Script

PROMISES = (
    "every answer that tells of a red flag leads to its escalation",
    "once a level is raised, nothing that the contract does not allow there can be reached",
    "no advice comes before every required red flag was asked",
    "no advice is given that a raised red flag forbids",
    "every question can be answered, and nothing is a dead end, a trap or a circle",
    "every state can be reached",
)


@dataclass(frozen=True, slots=True)
class Proved:
    """What was explored and what does not hold. `spots`: states with what is known there; `moves`: steps between them."""

    states: int
    spots: int
    moves: int
    flags: int
    problems: tuple[Problem, ...]

    @property
    def holds(self) -> bool:
        """Whether every promise was shown."""
        return not any(problem.severity == "error" for problem in self.problems)


def prove(script: Script) -> Proved:
    """Explores the whole dialogue. Every problem of safety carries the shortest conversation that shows it."""
    findings = Findings.of(script)
    asked = Walk(script, None, ASKED, findings)
    asked.begin()
    missing = [_not_asked(script, flag, findings) for flag in _kinds(script)]
    raised = [Walk(script, flag, RAISED, findings) for flag in _forbidding(script)]
    for walk in raised:
        walk.begin(int(walk.own_levels[0]))
    walks = (asked, *missing, *raised)
    while True:
        new = [walk.explore() for walk in walks]
        if not any(new):
            break
        for spot, story in tuple(findings.beyond.items()):
            asked.stand(Spot(spot.state, spot.level, ASKED, "", spot.resume, spot.answered), story)
        for walk in raised:
            _raised_on_the_way(walk, asked)
    found = [
        *findings.problems.values(),
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
    )


def _not_asked(script: Script, flag: RedFlag, findings: Findings) -> Walk:
    """One red flag not asked yet: at the first start, after `back` to its guard, after an edit."""
    walk = Walk(script, flag, NOT_ASKED, findings)
    walk.begin()
    for guard in script.guards:
        if flag.id in guard.flags:
            for level in (0, 1):
                walk.enter(guard.name, level, "/back")
    for landing in dict.fromkeys(script.dialogue.landings.values()):
        for level in (0, 1):
            walk.enter(landing, level, f"(the dialogue was edited; the conversation goes on at {landing})")
    return walk


def _raised_on_the_way(walk: Walk, asked: Walk) -> None:
    """A flag that forbids advice may be told of in words anywhere; then the conversation goes on from there."""
    flag = walk.focus
    assert flag is not None
    for spot in tuple(asked.came_from):
        state = walk.dialogue.states.get(spot.state)
        if (
            state is not None
            and not spot.resume
            and spot.level < Level.URGENT
            and flag.forbids.isdisjoint(state.advice)
        ):
            there = Spot(spot.state, max(spot.level, int(flag.level)), RAISED)
            walk.stand(there, asked.story_of(spot))


def _kinds(script: Script) -> Iterator[RedFlag]:
    """One red flag of each kind that the guards and the machine can tell apart."""
    seen: set[object] = set()
    for flag in script.dialogue.red_flags.values():
        guards = tuple(guard.name for guard in script.guards if flag.id in guard.flags)
        kind = (guards, flag.level, flag.only_when is None)
        if flag.id in script.required and kind not in seen:
            seen.add(kind)
            yield flag


def _forbidding(script: Script) -> Iterator[RedFlag]:
    """One red flag for each level and set of advice forbidden."""
    seen: set[object] = set()
    for flag in script.dialogue.red_flags.values():
        if flag.forbids and (flag.level, flag.forbids) not in seen:
            seen.add((flag.level, flag.forbids))
            yield flag


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
