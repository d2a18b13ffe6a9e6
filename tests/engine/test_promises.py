"""Random conversations with the real engine over the shipped dialogue: they never break what the proof promises."""

from __future__ import annotations

from datetime import timedelta

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.dialogue.model import Ask, Level, Say, Suggest
from bot.engine import guards
from bot.engine.draft import Draft
from bot.engine.machine import Script
from bot.engine.replies import Reply
from tests.engine.person import Person

WORDS = (
    "no", "yes", "not sure", "none of these", "1", "2", "7", "40", "my knee hurts", "purple", "it is a 9", "done",
    "my chest hurts when i breath in", "cant put any weight on it", "still sore after 4 days", "im 12", "it gave way",
    "no wait, it does lock", "took way too many pain pills", "better", "worse than yesterday", "twisted it", "skip",
)  # fmt: skip
COMMANDS = ("start", "menu", "back", "restart", "why", "help", "stop", "plan", "summary", "privacy", "timezone", "xyz")
WAITS = (timedelta(minutes=6), timedelta(hours=3), timedelta(days=1), timedelta(days=4))

moves = st.lists(
    st.one_of(
        st.tuples(st.just("tap"), st.integers(0, 60)),
        st.tuples(st.just("quiet"), st.integers(0, 3)),
        st.tuples(st.just("type"), st.integers(0, len(WORDS) - 1)),
        st.tuples(st.just("command"), st.integers(0, len(COMMANDS) - 1)),
        st.tuples(st.just("wait"), st.integers(0, len(WAITS) - 1)),
    ),
    max_size=60,
)


def advice_by_text(script: Script) -> dict[str, list[str]]:
    """Texts that only one advising state says -> that state."""
    found: dict[str, list[str]] = {}
    for state in script.dialogue.states.values():
        if isinstance(state, Say | Ask | Suggest) and state.text.constant:
            found.setdefault(state.text.constant, []).append(state.name)
    return {text: names for text, names in found.items() if all(script.dialogue.states[n].advice for n in names)}


def go(person: Person, kind: str, number: int) -> None:
    """One move; `quiet` answers a list with none of these, so that walks come far."""
    if kind == "tap" and person.choices:
        person.tap(list(person.choices)[number % len(person.choices)])
    elif kind == "quiet":
        quiet = next((c for c in ("none_of_these", "next", "go_on", "skip", "no") if c in person.choices), None)
        if quiet == "no" and person.state == "screening.four_steps":
            quiet = "yes"
        person.tap(quiet) if quiet else person.type(str(number))
    elif kind == "type":
        person.type(WORDS[number])
    elif kind == "command":
        person.command(COMMANDS[number])
    elif kind == "wait":
        person.wait(WAITS[number])


@settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(moves=moves, calm=st.integers(0, 40))
def test_no_conversation_breaks_a_promise(knee_script: Script, moves: list[tuple[str, int]], calm: int) -> None:
    texts = advice_by_text(knee_script)
    person = Person(knee_script)
    person.start()
    for kind, number in [("quiet", 2)] * calm + moves:
        before = person.talk.level
        go(person, kind, number)
        talk = person.talk
        if kind == "type":
            assert talk.level >= before or (person.turn is not None and person.turn.forget)
        draft = Draft(talk)
        guards.work_out_needs(knee_script, draft)
        here = knee_script.state(talk.state)
        if here is not None and here.advice and talk.level == before:
            assert knee_script.allows(here, talk.level)
            assert not draft.needs
        assert person.turn is not None
        for item in person.turn.replies:
            if isinstance(item, Reply) and item.text in texts:
                states = [knee_script.dialogue.states[name] for name in texts[item.text]]
                level = max(before, talk.level) if kind == "type" else talk.level
                assert any(knee_script.allows(state, Level(min(level, talk.level))) for state in states)


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
