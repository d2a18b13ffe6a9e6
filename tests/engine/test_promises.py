"""Random conversations with the real engine over the shipped dialogue: they never break what the proof promises."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.authoring.world import WatchedScript
from bot.dialogue.model import Dialogue
from bot.dialogue.reading import read_sources
from bot.engine.events import ChoiceMade, UnreadableReceived
from bot.engine.machine import Script, confirmation_of
from tests.conftest import KNEE
from tests.engine.observer import Observer
from tests.engine.person import Person

pytestmark = pytest.mark.long

WORDS = (
    "no", "yes", "not sure", "none of these", "1", "2", "7", "40", "my knee hurts", "purple", "it is a 9", "done",
    "my chest hurts when i breath in", "cant put any weight on it", "still sore after 4 days", "im 12", "it gave way",
    "no wait, it does lock", "took way too many pain pills", "better", "worse than yesterday", "twisted it", "skip",
)  # fmt: skip
COMMANDS = ("start", "back", "back", "restart", "why", "help", "stop", "language", "xyz")
WAITS = (timedelta(minutes=6), timedelta(hours=3), timedelta(days=1), timedelta(days=4))

KINDS = (
    "tap", "tap", "quiet", "quiet", "admit", "admit", "undo", "back", "tell", "tell", "type", "command", "stale", "send", "wait",
    "away",
)  # fmt: skip
moves = st.lists(st.tuples(st.sampled_from(KINDS), st.integers(0, 999)), min_size=25, max_size=60)


@pytest.fixture(scope="module")
def watched(knee: Dialogue) -> WatchedScript:
    return WatchedScript(knee)


def undoing(observer: Observer, choices: list[str]) -> str:
    """What takes a red flag back, one step further: the slip, then its own question, then the confirming tap."""
    state = observer.world.conversation.state if observer.world.conversation else ""
    flag = observer.script.flag_of_state.get(state)
    if flag is not None and "yes" in choices:
        sure = state == confirmation_of(flag.id)
        return "yes" if sure or flag.flagged_by == "no" else "no"
    return "wrong" if "wrong" in choices else choices[-1]


def admitting(observer: Observer, choices: list[str], number: int) -> str:
    """What tells of a red flag, one step further: a line of a list, then that it is all; or the answer that flags."""
    flag = next((observer.flags[name] for name in sorted(observer.offered)), None)
    lines = [choice for choice in choices if choice[0] == "+"]
    if lines:
        return lines[number % len(lines)]
    return flag.flagged_by if flag is not None and flag.flagged_by in choices else choices[number % len(choices)]


def go(observer: Observer, kind: str, number: int) -> None:
    """One move, or two that belong together; `quiet` answers a list with none of these, so that walks come far."""
    world, script = observer.world, observer.script
    question = world.question()
    choices = [choice.id for choice in question.choices] if question else []
    observer.look()
    if kind == "tap" and choices:
        world.tap(choices[number % len(choices)])
    elif kind == "stale" and choices and world.conversation is not None:
        world.happen(ChoiceMade(world.conversation.turn - 1 - number % 3, choices[number % len(choices)]))
    elif kind == "quiet" and choices:
        calm = next((one for one in ("none_of_these", "next", "go_on", "skip", "no") if one in choices), choices[0])
        conversation = world.conversation
        state = script.state(conversation.state) if conversation else None
        asked = script.dialogue.red_flags.get(getattr(state, "flags", ("",))[0])
        world.tap("yes" if calm == "no" and asked is not None and asked.flagged_by == "no" else calm)
    elif kind == "admit" and choices:
        world.tap(admitting(observer, choices, number))
        if (now := world.question()) is not None and now.many and any(choice.id == "done" for choice in now.choices):
            observer.look()
            world.tap("done")
    elif kind == "undo" and choices:
        world.tap(undoing(observer, choices))
    elif kind == "tell":
        flag = script.by_urgency[number % len(script.by_urgency)]
        world.write(flag.heard_as[number % len(flag.heard_as)] if flag.heard_as else flag.line)
    elif kind == "type":
        world.write(WORDS[number % len(WORDS)])
    elif kind == "command":
        commands = (*COMMANDS, *script.dialogue.commands)
        world.give(commands[number % len(commands)])
    elif kind == "back":
        world.give("back")
    elif kind == "send":
        world.happen(UnreadableReceived("photo", WORDS[number % len(WORDS)] if number % 2 else ""))
    elif kind in ("wait", "away"):
        world.let_pass(WAITS[number % len(WAITS)], away=kind == "away")


@settings(
    max_examples=100,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow, HealthCheck.data_too_large],
)
@given(moves=moves, calm=st.integers(0, 60))
def test_no_conversation_breaks_a_promise(watched: WatchedScript, moves: list[tuple[str, int]], calm: int) -> None:
    converse(watched, moves, calm)


OFFERED = "\n        when: {screened: true, level: [self_care, soon]}\n"
UNSAFE = (
    ("phases/menu.yaml", f"to: home_care.choose{OFFERED}", "to: home_care.choose\n"),
    ("phases/menu.yaml", f"to: exercises.today{OFFERED}", "to: exercises.strength_moves\n"),
    ("phases/intro.yaml", "topics: [opening]\n    then: who", "topics: [opening]\n    then: home_care.rest"),
    (
        "phases/exercises.yaml",
        "{stage: [strength, return_run], level: self_care}, to: s",
        "{stage: [strength, return_run]}, to: s",
    ),
    ("dialogue.yaml", "  plan: menu.plan\n", "  plan: follow_up.plan\n"),
)
"""Ways that an author must not write, and that `kneebot check` refuses."""


@pytest.fixture(scope="module")
def unsafe() -> WatchedScript:
    files = {path.relative_to(KNEE).as_posix(): path.read_bytes() for path in sorted(KNEE.rglob("*")) if path.is_file()}
    files = {
        name: content for name, content in files.items() if not name.startswith(("rehearsals/", "hearing/examples/"))
    }
    for name, old, new in UNSAFE:
        assert files[name].count(old.encode()) == 1, f"{name} does not hold this once: {old}"
        files[name] = files[name].replace(old.encode(), new.encode())
    return WatchedScript(read_sources(files, "knee"))


@settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow, HealthCheck.data_too_large],
)
@given(moves=moves, calm=st.integers(0, 50))
def test_the_machine_keeps_the_promises_that_an_author_breaks(
    unsafe: WatchedScript, moves: list[tuple[str, int]], calm: int
) -> None:
    converse(unsafe, moves, calm)


def converse(script: WatchedScript, moves: list[tuple[str, int]], calm: int) -> None:
    """So many calm answers, then the moves: nobody may see a promise broken."""
    observer = Observer(script)
    observer.world.give("start")
    done = []
    again = {"quiet": 24, "undo": 5, "back": 4}  # moves that lead somewhere only when several follow each other
    several = [move for kind, number in moves for move in [(kind, number)] * (number % again.get(kind, 1) + 1)]
    for kind, number in [*(("quiet", 0) for _ in range(calm)), *several]:
        go(observer, kind, number)
        done.append((kind, number, observer.world.conversation.state if observer.world.conversation else ""))
        assert observer.broken == [], done[-12:]


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.text(max_size=300), at=st.integers(0, 10_000))
def test_typed_text_can_only_raise_urgency(knee_script: Script, text: str, at: int) -> None:
    """In any state, at any level: words never lower it, and never fail."""
    names = sorted(knee_script.knows)
    state = names[at % len(names)]
    person = Person(knee_script)
    person.start()
    if at % 3 == 0:
        person.type("cant put any weight on it")
        person.tap("no")
    before = person.talk.level
    person = Person(knee_script, person.talk._replace(state=state))

    person.type(text)

    assert person.turn is not None
    assert person.talk.level >= before or person.turn.forget  # of whom everything is erased, nothing is known
