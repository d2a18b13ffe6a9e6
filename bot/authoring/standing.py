"""Who would be stranded by an edit: people who stand in states that a dialogue no longer has. Knows no SQL."""

from __future__ import annotations

from collections.abc import Mapping

from bot.dialogue.model import Dialogue
from bot.dialogue.problems import Mark, Problem
from bot.engine.machine import Script
from bot.storage.store import Place


def stranded(dialogue: Dialogue, people: Mapping[Place, int], file: str = "dialogue.yaml") -> tuple[Problem, ...]:
    """An error where a state has neither a new name (`was`) nor a landing, a warning where it has a landing."""
    script = Script(dialogue)
    standing: dict[str, int] = {}
    for place, number in people.items():
        if place.state and place.state not in script.knows:
            standing[place.state] = standing.get(place.state, 0) + number
    return tuple(
        problem for state in sorted(standing) for problem in _of(script, state, standing[state], Mark(file, 1, 1))
    )


def _of(script: Script, state: str, number: int, mark: Mark) -> tuple[Problem, ...]:
    who = f"{number} {'person stands' if number == 1 else 'people stand'} in “{state}”, which is gone"
    if script.renamed(state):
        return ()
    if target := script.landing(state):
        return (Problem(mark, f"{who}; the conversation goes on at “{target}”", "landing", "warning"),)
    if state.startswith("flag."):
        return (Problem(mark, f"{who} with its red flag; what is raised stays raised", "flag-removed", "warning"),)
    start = script.dialogue.start
    sentence = (
        f"{who}: write it under `was` of the state that it became, or under `landings` with the state where they "
        f"go on; else they begin again at “{start}”"
    )
    return (Problem(mark, sentence, "stranded"),)
