"""A text that tells of a red flag is the option, or the yes or no, that tells of it too; an answer in so many words stands."""

from __future__ import annotations

import pytest

from bot.engine.hearing import Ear, match_answer, match_flagged
from bot.engine.hearing.heard import Option


def options(*labels: str) -> list[Option]:
    return [Option(label, label) for label in labels]


YES_NO = options("Yes", "No", "Not sure")
SIGNS = options(
    "Hot knee and fever", "Calf swollen on one side", "Can't put weight on it", "Knee is locked", "None of these"
)


@pytest.mark.parametrize(
    ("text", "question", "offered", "meant"),
    [
        ("cant stand on that leg at all", "Do any of these fit?", SIGNS, "Can't put weight on it"),
        ("39.2 on the thermometer and the joint is burning", "Do any of these fit?", SIGNS, "Hot knee and fever"),
        ("had to crawl to the phone", "Can you take four steps on it, even with a limp?", YES_NO, "No"),
        ("have to wiggle my leg about till it frees up", "Does the knee lock or get stuck?", YES_NO, "Yes"),
        ("looks like a pint of guinness in the bowl", "Is your pee dark like cola or tea?", YES_NO, "Yes"),
    ],
)
def test_what_tells_of_a_sign_is_the_answer_that_does(
    ear: Ear, text: str, question: str, offered: list[Option], meant: str
) -> None:
    assert match_flagged(ear, text, offered, question).id == meant


def test_to_see_a_sign_is_no_ability(ear: Ear) -> None:
    assert (
        match_flagged(ear, "its the size of a melon, came up in an hour", YES_NO, "Can you see any swelling?").id
        != "No"
    )


@pytest.mark.parametrize("text", ["no", "nope, never", "None of these", "2"])
def test_an_answer_in_so_many_words_stands(ear: Ear, text: str) -> None:
    for offered, question in ((YES_NO, "Does the knee lock?"), (SIGNS, "Do any of these fit?")):
        assert match_flagged(ear, text, offered, question) == match_answer(text, offered, question)


def test_between_two_signs_told_at_once_it_asks(ear: Ear) -> None:
    match = match_flagged(
        ear, "its stuck, wont bend or straighten, and i cant put any weight through it", SIGNS, "Which one?"
    )

    assert match.id is None or match.how != "flag"
    assert {"Can't put weight on it", "Knee is locked"} >= set(match.nearest)


def test_somebody_elses_sign_is_no_answer(ear: Ear) -> None:
    assert match_flagged(ear, "my mums feet are always cold", YES_NO, "Is your foot cold, white or blue?").id is None
