"""What the tests of hearing share: an ear over the red flags of the knee dialogue."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.dialogue.reading import read_dialogue
from bot.engine.hearing import Ear
from bot.engine.hearing.heard import FlagVocabulary

KNEE = Path(__file__).resolve().parents[3] / "dialogues" / "knee"


@pytest.fixture(scope="session")
def vocabularies() -> tuple[FlagVocabulary, ...]:
    """The red flags as their authors wrote them."""
    flags = read_dialogue(KNEE).red_flags.values()
    return tuple(
        FlagVocabulary(flag.id, flag.level.word, flag.question, flag.heard_as, flag.not_heard_as) for flag in flags
    )


@pytest.fixture(scope="session")
def ear(vocabularies: tuple[FlagVocabulary, ...]) -> Ear:
    """One ear for all tests; it keeps nothing between texts."""
    return Ear(vocabularies)
