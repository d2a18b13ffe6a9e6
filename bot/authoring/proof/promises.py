"""What must hold wherever a conversation comes: the promises, and what was found to break them. Follows no edge."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from bot.authoring.proof.spots import NOT_ASKED, RAISED, Said, Spot, Step
from bot.dialogue.model import AnyState, Level
from bot.dialogue.problems import Mark, Problem
from bot.engine.machine import ESCALATION, ONWARD, TO_GUARDS, AtLevel, Edge, Forbidden, Script

PROMISES = (
    "every answer that tells of a red flag leads to its escalation",
    "once a level is raised, nothing that the contract does not allow there can be reached",
    "no advice comes before every required red flag was asked, nor while one that was told of waits to be asked about",
    "no advice is given that a raised red flag forbids",
    "every question can be answered, and nothing is a dead end, a trap or a circle",
    "every state can be reached",
)


@dataclass(slots=True)
class Findings:
    """What walks share: problems (the shortest story of each), states reached, and what has to be walked again.

    `armed` are the reminders that can come, `questions` all states that are waited in and can be come back to,
    `anew` conversations in which every red flag has to be asked again, each with its story.
    """

    problems: dict[tuple[object, ...], Problem] = field(default_factory=dict)
    reached: set[str] = field(default_factory=set)
    armed: dict[str, Callable[[], Said]] = field(default_factory=dict)
    questions: dict[str, None] = field(default_factory=dict)
    anew: dict[tuple[object, ...], tuple[Step, Callable[[], Said]]] = field(default_factory=dict)
    beyond: dict[Spot, Callable[[], Said]] = field(default_factory=dict)
    moves: int = 0
    spots: int = 0

    def report(self, key: tuple[object, ...], problem: Problem) -> None:
        """Keeps the problem, unless the same is known with a story not longer."""
        known = self.problems.get(key)
        if known is None or len(problem.story) < len(known.story):
            self.problems[key] = problem


Breach = tuple[tuple[object, ...], Mark, str, str]
"""What it is known by, the place, the code, the sentence."""


def of_a_state(script: Script, state: AnyState, step: Step) -> Iterable[Breach]:
    """(b) and (c), of an advising state itself: whatever led here."""
    advises = f"“{state.name}” advises {labels(state.advice)}"
    if not may_advise(script, state, Level(step.level)):
        word = Level(step.level).word
        sentence = f"{advises} at level {word}, which the contract does not allow"
        yield ("advice", state.name, step.level), state.mark, "advice-after-escalation", sentence
    if step.known == NOT_ASKED and step.focus in script.required:
        sentence = f"{advises} before the red flag {step.focus} was asked"
        yield ("unasked", state.name, step.focus), state.mark, "advice-before-guard", sentence
    if step.pending:
        sentence = f"{advises} while a red flag that was told of waits to be asked about"
        yield ("pending", state.name), state.mark, "advice-before-guard", sentence


def of_a_way(script: Script, edge: Edge, step: Step, mark: Mark, who: str) -> Iterable[Breach]:
    """(b) and (c), of what the author wants: the machine stands guard here, but the way itself is wrong.

    `who` leads there: a state, a command, a reminder.
    """
    target = script.dialogue.states[edge.kept_from]
    last = edge.conditions[-1]
    leads = f"{who} leads to “{target.name}”, which advises {labels(target.advice)}"
    if edge.to == TO_GUARDS:
        if step.known == NOT_ASKED and step.focus in script.required:
            sentence = f"{leads}, before the red flag {step.focus} was asked"
            yield ("before", mark, target.name), mark, "advice-before-guard", sentence
    elif isinstance(last, AtLevel):
        word = Level(last.level).word
        if target.advice and not may_advise(script, target, Level(last.level)):
            sentence = f"{leads}, at level {word}"
            yield ("after", mark, target.name, last.level), mark, "advice-after-escalation", sentence
        elif not target.advice and step.state in script.knows:
            sentence = f"{who} leads to “{target.name}” at level {word}, where its phase is closed"
            yield ("closed", mark, target.name, last.level), mark, "closed-after-escalation", sentence
    elif isinstance(last, Forbidden) and step.known == RAISED and step.focus in last.flags:
        sentence = f"{leads}; the red flag {step.focus} forbids that"
        yield ("forbidden", mark, target.name, step.focus), mark, "forbidden-advice", sentence


def may_advise(script: Script, state: AnyState, level: Level) -> bool:
    """Whether a state's advice may be given at a level: as the machine holds it, and as the contract says of itself."""
    return script.allows(state, level) and (
        level == Level.SELF_CARE or state.advice <= script.dialogue.safety.at_most(level)
    )


def place_of(script: Script, name: str) -> Mark:
    """Where a state of the machine comes from in the author's files."""
    state = script.dialogue.states.get(name)
    if state is not None:
        return state.mark
    for level, hub in ONWARD.items():
        if name == hub:
            return script.dialogue.states[ESCALATION[level]].mark
    flag = script.flag_of_state.get(name)
    return flag.mark if flag else script.dialogue.states[script.dialogue.start].mark


def labels(advice: Iterable[str]) -> str:
    """Advice labels in a sentence."""
    return ", ".join(sorted(advice))
