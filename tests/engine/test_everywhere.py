"""In every state that waits: each command is answered, so is whatever cannot be read, and one question can be tapped.
And wherever a red flag is asked about, the answer that tells of it is escalated."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from bot.authoring.rehearsal import KINDS
from bot.authoring.world import WatchedScript, World
from bot.dialogue.model import Dialogue, Level, RedFlag
from bot.engine.asking import DONE, NOT_SURE, waits_in
from bot.engine.conversation import Conversation, Raised
from bot.engine.machine import ESCALATION, Script, question_of
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


@pytest.fixture(scope="module")
def watched(knee: Dialogue) -> WatchedScript:
    return WatchedScript(knee)


def asked_in(script: WatchedScript, state: str, flag: RedFlag) -> World:
    """Somebody who is asked about this red flag in this state: they told of nothing but what the question needs."""
    told = [{}] + [{fact: value} for fact, values in script.dialogue.facts.items() for value in values or (10.0,)]
    for facts in told:
        there = Conversation(script.dialogue.version, state=state, turn=1, facts=facts)
        world = World(script, conversation=there)
        question = world.question()
        if question is not None and (not question.many or question.label_of(f"+{flag.id}") is not None):
            return world
    raise AssertionError(f"nobody is asked about {flag.id} in {state}")


def test_each_line_of_each_guard_is_escalated(watched: WatchedScript) -> None:
    for guard in watched.guards:
        for flag in watched.lines[guard.name]:
            world = asked_in(watched, guard.name, flag)
            if (question := world.question()) is not None and question.many:
                scene = world.tap(f"+{flag.id}")
                if flag.level < Level.EMERGENCY:  # which does not wait for the rest of the list
                    scene = world.tap(DONE)
            else:
                scene = world.tap(flag.flagged_by)

            assert flag.id in scene.after.raised
            assert ESCALATION[scene.after.level] in scene.came_to, f"{flag.id} in {guard.name}"


def test_each_answer_that_tells_of_a_red_flag_is_escalated_at_its_own_question(watched: WatchedScript) -> None:
    for flag in watched.dialogue.red_flags.values():
        for answer in (flag.flagged_by, *([NOT_SURE] if flag.level >= Level.URGENT else [])):
            scene = asked_in(watched, question_of(flag.id), flag).tap(answer)

            assert flag.id in scene.after.raised
            assert ESCALATION[scene.after.level] in scene.came_to, f"{flag.id}, {answer}"
