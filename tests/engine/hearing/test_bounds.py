"""What holds for every text: it is heard alike twice, in bounded steps, and more words never make it less urgent."""

from __future__ import annotations

import sys
from collections.abc import Callable
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.engine.hearing import Ear

RANK = {"none": 0, "soon": 1, "urgent": 2, "emergency": 3}
SLOWLY = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
ANY_TEXT = st.text(alphabet=st.characters(codec=None), max_size=200)
NASTY = {
    "one letter": "a" * 4096,
    "denials": "not " * 1024,
    "commas": "," * 4096,
    "numbers": "38.9 " * 819,
    "signs": "knee hot red swollen numb " * 164,
    "phrases": "my knee locks and it gives way and i cant walk, " * 85,
    "misspelt": "swolllen kneecpa temprature buckeld numbb " * 97,
    "new words": " ".join(f"q{number:x}zkw" for number in range(700)),
    "questions": "what if " * 512,
    "families": "my son my dad my wife " * 186,
    "days": "since monday " * 315,
    "emoji": "🔥🦵👍" * 1365,
}
STEPS_A_CHARACTER = 250
"""Lines of Python run for each character of a text, at most."""


def steps_of(run: Callable[[], object], most: int) -> int:
    """How many lines of Python a call runs; gives up beyond `most`."""
    count = 0

    def trace(frame: object, event: str, arg: object) -> object:
        nonlocal count
        if event == "line":
            count += 1
            if count > most:
                raise AssertionError(f"more than {most} steps")
        return trace

    before = sys.gettrace()
    sys.settrace(trace)  # type: ignore[arg-type]
    try:
        run()
    finally:
        sys.settrace(before)
    return count


@pytest.mark.parametrize("name", NASTY)
def test_a_nasty_text_takes_bounded_steps(ear: Ear, name: str) -> None:
    text = NASTY[name][:4096]
    ear.hear(text)  # counterexamples are read once
    assert steps_of(lambda: ear.hear(text), STEPS_A_CHARACTER * 4096) > 0


@SLOWLY
@given(text=ANY_TEXT)
def test_any_text_is_heard_and_heard_alike(ear: Ear, text: str) -> None:
    first = ear.hear(text, date(2026, 11, 22))
    assert first == ear.hear(text, date(2026, 11, 22))
    assert list(first.flags) == sorted(first.flags, key=lambda flag: -RANK[flag.level])
    assert first.level in RANK


@SLOWLY
@given(text=st.sampled_from(["My foot has gone cold and white", "Blood wont stop", "I cant breathe"]), more=ANY_TEXT)
def test_what_follows_after_a_stop_in_capitals_or_signs_takes_nothing_back(ear: Ear, text: str, more: str) -> None:
    signs = "".join(sign for sign in more if not sign.isalnum() and sign not in "?")
    assert RANK[ear.hear(f"{text}. {signs}").level] >= RANK[ear.hear(text).level]
    assert ear.hear(text.upper()).level == ear.hear(text).level


@pytest.mark.parametrize(
    ("text", "today", "heard"),
    [
        ("sore since monday", date(2026, 11, 22), True),
        ("sore since friday", date(2026, 11, 22), False),
        ("had it since tuesday, its sunday now", None, True),
        ("sore since monday", None, False),
    ],
)
def test_days_of_the_week_are_counted(ear: Ear, text: str, today: date | None, heard: bool) -> None:
    assert ("sore_over_3_days" in {flag.id for flag in ear.hear(text, today).flags}) is heard


@pytest.mark.parametrize(
    "text",
    ["my knee hurts on the outside when I run", "twisted my knee at 5 a side tonight",
     "front of my knees hurt on stairs, im 24 weeks", "took a knock on the outside of my knee in rugby, can walk",
     "out of breath running up hills like anyone", "sore after long sitting, it pains little bit",
     "calf is fine, both the same", "no breathing is fine", "no to all"],
)  # fmt: skip
def test_everyday_talk_is_let_pass(ear: Ear, text: str) -> None:
    assert ear.hear(text).level == "none"


@pytest.mark.parametrize(
    "text",
    ["I have chest pain", "chest pain", "short of breath", "I can't breathe", "passed out", "been cutting again",
     "I have chest pain and I am short of breath"],
)  # fmt: skip
def test_the_plainest_words_are_heard(ear: Ear, text: str) -> None:
    assert ear.hear(text).level == "emergency"
