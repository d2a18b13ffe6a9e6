"""The proof leaves nothing out: every place that a real conversation comes to is one that the proof explored.

People are played by chance through the real engine. Wherever one stands, with red flags not asked, the walk that follows
such a flag must have come to the same state at the same level; else what was proved says nothing about it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.authoring.proof import explore
from bot.authoring.proof.walk import Walk
from bot.engine import guards
from bot.engine.draft import Draft
from bot.engine.machine import Script
from tests.engine.dialogues import shin
from tests.engine.person import Person

ANSWERS = (
    "no", "yes", "not sure", "none of these", "done", "0", "1", "2", "7", "9", "12", "40", "a twist", "better", "worse",
    "the same", "skip", "my knee hurts", "purple",
)  # fmt: skip
WAITS = (timedelta(minutes=6), timedelta(minutes=20), timedelta(hours=3), timedelta(days=1), timedelta(days=4))
COMMANDS = ("start", "back", "back", "restart", "why", "stop", "menu")

Place = tuple[str, int]


class Map:
    """Where the proof has been, as state and level: with everything asked, and by the flag not asked."""

    def __init__(self, script: Script, asked: Iterable[Place], not_asked: Mapping[str, Iterable[Place]]) -> None:
        self.script = script
        self.asked = frozenset(asked)
        self.not_asked = {flag: frozenset(places) for flag, places in not_asked.items()}

    @classmethod
    def of(cls, script: Script) -> Map:
        explored = explore(script)

        def places(walk: Walk) -> set[Place]:
            return {(_plain(script, spot.state), int(spot.level)) for spot in walk.came_from}

        return cls(script, places(explored.asked), {flag: places(walk) for flag, walk in explored.not_asked.items()})

    def gaps(self, person: Person) -> Iterator[str]:
        """What the proof does not know of the place where somebody stands."""
        talk = person.talk
        if not talk.state:
            return  # everything was erased: whatever comes next begins anew
        here = (_plain(self.script, talk.state), int(talk.level))
        draft = Draft(talk, person.now)
        guards.work_out_needs(self.script, draft)
        if not draft.needs and here not in self.asked:
            yield f"{here} with everything asked"
        yield from (f"{here} with {flag} not asked" for flag in draft.needs if here not in self.not_asked[flag])


def _plain(script: Script, state: str) -> str:
    """A red flag's own states stand for those of all flags of its level."""
    flag = script.flag_of_state.get(state)
    if flag is None:
        return state
    return f"{'confirming' if state.endswith('_sure') else 'asking'} {flag.level.word}"


@pytest.fixture(scope="module")
def small() -> Map:
    return Map.of(shin())


@pytest.fixture(scope="module")
def shipped(knee_script: Script) -> Map:
    return Map.of(knee_script)


moves = st.lists(
    st.tuples(
        st.sampled_from(("tap", "tap", "tap", "quiet", "quiet", "tell", "tell", "answer", "command", "wait")),
        st.integers(0, 999),
    ),
    max_size=120,
)


def go(person: Person, kind: str, number: int) -> None:
    """One move, as far as it is possible here."""
    script = person.script
    phrases = [flag.heard_as[0] for flag in script.by_urgency if flag.heard_as]
    if (person.conversation is None or not person.state) and kind != "tell":
        person.start()
    elif kind == "tell":
        one, other = phrases[number % len(phrases)], phrases[number // 7 % len(phrases)]
        person.type(one if number % 4 else f"{one}. {other}")
    elif kind == "command":
        commands = (*COMMANDS, *script.dialogue.commands)
        person.command(commands[number % len(commands)])
    elif kind == "wait":
        person.wait(WAITS[number % len(WAITS)])
    elif kind == "quiet" and (calm := calm_choice(person)):
        person.tap(calm)
    elif kind == "tap" and person.choices:
        person.tap(list(person.choices)[number % len(person.choices)])
    else:
        person.type(ANSWERS[number % len(ANSWERS)])


def calm_choice(person: Person) -> str | None:
    """What leads on, without a red flag."""
    calm = next((one for one in ("none_of_these", "next", "go_on", "skip", "no") if one in person.choices), None)
    asked = person.script.dialogue.red_flags.get(getattr(person.script.state(person.state), "flags", ("",))[0])
    return "yes" if calm == "no" and asked is not None and asked.flagged_by == "no" else calm


def walk(known: Map, calm: int, moves: list[tuple[str, int]]) -> None:
    person = Person(known.script)
    told = []
    for kind, number in [("quiet", number) for number in range(calm)] + moves:
        go(person, kind, number)
        told.append((kind, number, person.talk.state))
        assert list(known.gaps(person)) == [], told


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(moves=moves, calm=st.integers(0, 12))
def test_no_conversation_of_the_small_dialogue_leaves_what_was_explored(
    small: Map, moves: list[tuple[str, int]], calm: int
) -> None:
    walk(small, calm, moves)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(moves=moves, calm=st.integers(0, 60))
def test_no_conversation_of_the_shipped_dialogue_leaves_what_was_explored(
    shipped: Map, moves: list[tuple[str, int]], calm: int
) -> None:
    walk(shipped, calm, moves)


def test_a_place_left_out_would_be_found(small: Map) -> None:
    """The test above can fail: a map without one state has a gap as soon as somebody stands there."""
    person = Person(small.script)
    person.start()
    poorer = Map(small.script, (), dict.fromkeys(small.not_asked, ()))

    assert list(small.gaps(person)) == []
    assert len(list(poorer.gaps(person))) == len(small.not_asked)
