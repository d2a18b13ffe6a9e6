"""In every state that waits: each command is answered, so is whatever cannot be read, and one question can be tapped."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from bot.authoring.rehearsal import KINDS
from bot.dialogue.model import Level
from bot.engine.asking import waits_in
from bot.engine.conversation import Conversation, Raised
from bot.engine.machine import Script
from tests.engine.person import Person

COMMANDS = (
    "start", "menu", "back", "restart", "why", "help", "stop", "summary", "plan", "language", "privacy", "export",
    "forget", "timezone", "juggle",
)  # fmt: skip
BEFORE = datetime(2026, 11, 22, 11, tzinfo=UTC)


def everybody(script: Script, *flags: str) -> list[Person]:
    """Somebody with these red flags in each state that waits and where they may be; not where they are forgotten."""
    known = script.dialogue.red_flags
    raised = {flag: Raised(known[flag].level, BEFORE, "tap") for flag in flags}
    people = [
        Person(script, Conversation(script.dialogue.version, state=state, turn=1, raised=raised))
        for state in sorted(waits_in(script))
    ]
    forgets = {name for name, state in script.dialogue.states.items() if getattr(state, "effect", "") == "forget"}
    return [person for person in people if is_open(script, person) and person.state not in forgets]


def is_open(script: Script, person: Person) -> bool:
    """Whether the contract lets them be where they are."""
    state, level = script.state(person.state), person.talk.level
    return level < Level.URGENT or state is None or (state.name in script.open[level] and script.allows(state, level))


@pytest.mark.parametrize("flag", [None, "cannot_bear_weight", "chest_breath"])
@pytest.mark.parametrize("command", COMMANDS)
def test_each_command_is_answered_everywhere(knee_script: Script, command: str, flag: str | None) -> None:
    people = everybody(knee_script, *([flag] if flag else []))
    assert people
    for person in people:
        state, level = person.state, person.talk.level

        assert person.command(command), state
        assert person.talk.level == level
        assert is_open(knee_script, person), f"from {state} to {person.state}"


@pytest.mark.parametrize("kind", KINDS)
def test_whatever_cannot_be_read_is_answered_everywhere(knee_script: Script, kind: str) -> None:
    for person in everybody(knee_script):
        state = person.state

        assert person.send(kind), state
