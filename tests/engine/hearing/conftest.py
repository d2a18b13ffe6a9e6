"""What the tests of hearing share: the ear of the knee dialogue, with and without what was learned."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.dialogue.model import Dialogue
from bot.dialogue.reading import read_dialogue
from bot.engine.hearing import Ear
from bot.engine.hearing.heard import FlagVocabulary
from bot.engine.machine import Script

KNEE = Path(__file__).resolve().parents[3] / "dialogues" / "knee"


@pytest.fixture(scope="session")
def dialogue() -> Dialogue:
    return read_dialogue(KNEE)


@pytest.fixture(scope="session")
def vocabularies(dialogue: Dialogue) -> tuple[FlagVocabulary, ...]:
    """The red flags as their authors wrote them."""
    flags = dialogue.red_flags.values()
    return tuple(
        FlagVocabulary(flag.id, flag.level.word, flag.question, flag.heard_as, flag.not_heard_as) for flag in flags
    )


@pytest.fixture(scope="session")
def ear(dialogue: Dialogue) -> Ear:
    """One ear for all tests, as the bot has it; it keeps nothing between texts."""
    return Script(dialogue).ear
