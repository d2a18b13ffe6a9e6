"""What `kneebot hear` says: in words for an author, as JSON lines for a program."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.authoring.listening import explain, hear_lines, is_error
from bot.engine.hearing import Ear
from bot.engine.hearing.heard import FlagVocabulary

EAR = Ear(
    (
        FlagVocabulary("locked_knee", "urgent", "", ("my knee keeps locking", "knee is stuck"), ("it does not lock",)),
        FlagVocabulary("chest_breath", "emergency", "", ("chest pain", "i am out of breath")),
    )
)


def test_an_author_sees_what_fired_and_what_was_silenced() -> None:
    told = explain(EAR, "No chest pain, but my knee keeps locking").splitlines()
    assert told == [
        "level: urgent",
        "locked_knee (urgent): “knee keeps locking” is heard as “my knee keeps locking”",
        "not chest_breath: “chest pain” is like “chest pain”, but denied",
    ]


def test_a_text_of_something_else_tells_nothing() -> None:
    assert explain(EAR, "hello there") == "level: none\nnothing of any red flag"


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ({"text": "chest pain"}, {"level": "emergency", "flags": ["chest_breath"], "answer": None}),
        (
            {"text": "yep, and it is stuck", "question": "Does it hurt?", "options": ["Yes", "No"]},
            {"level": "urgent", "flags": ["locked_knee"], "answer": "Yes"},
        ),
        ({"text": "yes", "options": []}, {"level": "none", "flags": [], "answer": None}),
        ({"text": ""}, {"level": "none", "flags": [], "answer": None}),
    ],
)
def test_a_line_is_answered(asked: dict[str, object], told: dict[str, object]) -> None:
    assert [json.loads(line) for line in hear_lines(EAR, [json.dumps(asked)])] == [told]


@pytest.mark.parametrize(
    "bad", ["{", "[]", '{"text": 1}', '{"text": "a", "options": "b"}', '{"question": "a"}', "[" * 99999]
)
def test_a_bad_line_is_told_and_the_stream_goes_on(bad: str) -> None:
    first, second, third = hear_lines(EAR, ['{"text": "hi"}', bad, '{"text": "knee is stuck"}'])
    assert not is_error(first)
    assert is_error(second)
    assert json.loads(second)["error"].startswith("line 2: ")
    assert json.loads(third)["level"] == "urgent"


def test_lines_are_answered_one_by_one() -> None:
    read: list[int] = []

    def lines() -> object:
        for number in range(3):
            read.append(number)
            yield '{"text": "hi"}'

    answers = hear_lines(EAR, lines())  # type: ignore[arg-type]
    next(answers)
    assert read == [0]


@given(text=st.text(alphabet=st.characters(codec=None)))
def test_any_text_is_answered_in_one_line_that_can_be_printed(text: str) -> None:
    (answered,) = hear_lines(EAR, [json.dumps({"text": text, "options": [text, "No"]})])
    assert "\n" not in answered
    assert set(json.loads(answered.encode().decode())) == {"level", "flags", "answer"}
