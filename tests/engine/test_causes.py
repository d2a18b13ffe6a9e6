"""Possible causes of the shipped dialogue: the reasons are what this person told, and nothing else."""

from __future__ import annotations

import pytest

from bot.dialogue.conditions import FactValue
from bot.dialogue.model import Dialogue
from bot.engine.causes import suggest
from bot.engine.conversation import Conversation
from bot.engine.draft import Draft
from tests.engine.person import START

OUTER: dict[str, FactValue] = {"where": ("outer_side",), "start": "during", "swelling": "none", "more": "no"}


@pytest.mark.parametrize(
    ("activity", "because"),
    [
        (("running",), ("it hurts on the outer side", "you run")),
        (("skiing",), ("it hurts on the outer side", "you ski")),
        (("running", "cycling"), ("it hurts on the outer side", "you run", "you cycle")),
    ],
)
def test_of_a_reason_that_several_answers_give_only_the_words_of_those_given_are_said(
    knee: Dialogue, activity: tuple[str, ...], because: tuple[str, ...]
) -> None:
    facts = {**OUTER, "activity": activity}
    view = Draft(Conversation("", facts=facts, told_at=dict.fromkeys(facts, START)), START)

    (found,) = suggest(knee.causes, view)

    assert found.cause.id == "it_band"
    assert found.because == because
    assert found.points == 4
