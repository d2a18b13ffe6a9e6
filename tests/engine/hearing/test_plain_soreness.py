"""A knee that is only sore, told in few plain words, is heard as nothing: it is what most people begin with."""

from __future__ import annotations

from itertools import product

import pytest

from bot.engine.hearing import Ear

WHO = ("my knee", "knee", "the knee", "my left knee", "right knee", "my right knee", "inside of my knee", "my kneecap")
IS = ("hurts", "is sore", "aches", "feels stiff", "is achy", "hurts a bit", "niggles")
WHEN = (
    "",
    "after running",
    "after the gym",
    "when i walk down stairs",
    "when i squat",
    "since yesterday",
    "after football",
)


@pytest.mark.parametrize(
    "text",
    [
        "my knee hurts", "knee hurts", "knee pain", "pain in my knee", "sore knee", "my knee is sore", "my knees hurt",
        "knee is sore after run", "hi my knee hurts after running", "hurts when i walk down stairs",
        "pain on the outside of my knee", "knee hurts when bending", "i have knee pain after cycling",
        "the knee feels tight", "both knees are sore", "it hurts on the inner side", "Knee pain after leg day",
        "i also take epilepsy tablets", "hello", "bit of an ache around the kneecap", "dull ache under the kneecap",
    ],
)  # fmt: skip
def test_a_first_message_of_a_sore_knee_raises_nothing(ear: Ear, text: str) -> None:
    assert [flag.id for flag in ear.hear(text).flags] == []


def test_plain_words_of_soreness_raise_nothing_however_they_are_put(ear: Ear) -> None:
    texts = [" ".join((who, is_so, when)).strip() for who, is_so, when in product(WHO, IS, WHEN)]
    loud = {text: [flag.id for flag in ear.hear(text).flags] for text in texts if ear.hear(text).flags}

    assert len(texts) == 392
    assert len(loud) <= 4, loud  # one in a hundred may ask one question more than it needs to


@pytest.mark.parametrize(
    ("text", "flag"),
    [
        ("fever and my knee hurts", "fever_knee"),
        ("my knee hurts and i cant put any weight on it", "cannot_bear_weight"),
        ("knee is sore and it locks", "locked_knee"),
        ("knee pain, it gave way twice", "buckling"),
        ("my knee hurts and i cant breathe properly", "chest_breath"),
    ],
)
def test_soreness_hides_no_red_flag(ear: Ear, text: str, flag: str) -> None:
    assert flag in [heard.id for heard in ear.hear(text).flags]
